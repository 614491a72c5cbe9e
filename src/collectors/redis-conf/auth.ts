import { known, type Fact } from '../../core/fact.ts';
import type { Interpretation } from './parse.ts';

/**
 * Whether a client without credentials is refused. From Redis 6.0 on a `user default` line counts instead of
 * `requirepass`, whichever comes first, and an ACL file instead of both.
 */
export function authRequired({ usersUnknown, defaultUser }: Interpretation, requirepass: Fact): Fact {
  if (usersUnknown !== null) return usersUnknown;
  if (defaultUser !== null) return known(!defaultUser.user.on || !defaultUser.user.nopass, defaultUser.origin);
  return requirepass.state === 'known' ? known(requirepass.value !== '', requirepass.origin) : requirepass;
}
