import type { AclDialect } from './dialect.ts';
import { sha256 } from './digest.ts';
import type { AclError } from './errors.ts';
import { applySelectorRule, createSelector, readSelector, untilNul, type Selector } from './selector.ts';

/** A user, as far as its rules bear on whether it can log in and on whether further rules are accepted. */
export interface User {
  on: boolean;
  nopass: boolean;
  /** SHA-256 of each, in lower-case hexadecimal. */
  readonly passwords: Set<string>;
  selector: Selector;
}

/** A user as it is before its first rule. `allChannels`: whether `acl-pubsub-default` is `allchannels`. */
export function createUser(allChannels: boolean): User {
  return { on: false, nopass: false, passwords: new Set(), selector: createSelector(allChannels) };
}

/** Applies one rule, or says why the server does not accept it. Rules are latin1, one character a byte. */
export function applyRule(user: User, rule: string, allChannels: boolean, dialect: AclDialect): AclError | null {
  if (rule === '' || applyFlag(user, untilNul(rule).toLowerCase(), allChannels, dialect)) return null;
  if (/^[>#<!]/.test(rule)) return applyPassword(user, rule);
  if (dialect.selectors && rule.startsWith('(') && rule.endsWith(')')) return readSelector(rule, allChannels, dialect);
  return applySelectorRule(user.selector, rule, dialect);
}

/** Applies a word about the user as a whole; false when it is none of this version's. */
function applyFlag(user: User, word: string, allChannels: boolean, dialect: AclDialect): boolean {
  switch (word) {
    case 'on':
    case 'off':
      user.on = word === 'on';
      return true;
    case 'nopass':
    case 'resetpass':
      user.nopass = word === 'nopass';
      user.passwords.clear();
      return true;
    case 'reset':
      user.on = false;
      user.nopass = false;
      user.passwords.clear();
      user.selector = createSelector(allChannels);
      return true;
    case 'sanitize-payload':
    case 'skip-sanitize-payload':
      return dialect.channels;
    case 'clearselectors':
      return dialect.selectors;
    default:
      return false;
  }
}

function applyPassword(user: User, rule: string): AclError | null {
  const secret = rule.slice(1);
  const isHash = /^[#!]/.test(rule);
  if (isHash && !/^[0-9a-f]{64}$/.test(secret)) return 'badHash';
  const hash = isHash ? secret : sha256(secret);
  if (/^[<!]/.test(rule)) return user.passwords.delete(hash) ? null : 'noSuchPassword';
  user.passwords.add(hash);
  user.nopass = false;
  return null;
}
