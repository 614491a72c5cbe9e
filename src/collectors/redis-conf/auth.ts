import { known, type Fact } from '../../core/fact.ts';
import type { Interpretation } from './parse.ts';

/**
 * Whether a client without credentials is refused. From Redis 6.0 on a `user default` line counts instead of
 * `requirepass`, whichever comes first, and an ACL file instead of both.
 */
export function authRequired({ users }: Interpretation, requirepass: Fact): Fact {
  if (users.unknown !== null) return users.unknown;
  const { defaultUser } = users;
  if (defaultUser !== null) return known(!defaultUser.user.on || !defaultUser.user.nopass, defaultUser.origin);
  return requirepass.state === 'known' ? known(requirepass.value !== '', requirepass.origin) : requirepass;
}
