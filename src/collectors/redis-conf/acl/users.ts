import type { ServerVersion } from '../../../core/version.ts';
import { aclDialectOf, type AclDialect } from './dialect.ts';
import { ACL_ERRORS } from './errors.ts';
import { mergeSelectors } from './merge.ts';
import { hasSpaces } from './selector.ts';
import { showName, showRule } from './shown.ts';
import { applyRule, createUser, type User } from './user.ts';

/** How a client that names no user fares. Every such client is the user `default`. */
export interface DefaultUser {
  readonly on: boolean;
  /** It needs no password. Otherwise a client has to authenticate, and cannot when there is no password either. */
  readonly nopass: boolean;
  readonly hasPassword: boolean;
}

/** The users of a server of version 6.0 or later, while the `user` lines of its configuration are read. */
export interface Users {
  /** What `acl-pubsub-default` says from here on; before the first call it is the version's default. */
  setAllChannels(allChannels: boolean): void;
  /**
   * Applies one `user NAME RULE…` line; texts are latin1, one character a byte. Returns null, or why the server refuses
   * the line, in its words and with the word of the line that it names, unless that may be a password.
   */
  declare(name: string, rules: readonly string[]): string | null;
  /**
   * After the last line. Returns null, or why the server does not start. It names no line then. Commands and categories
   * it does not know are refused only here, as modules may bring them; with `modules` they are taken to exist.
   */
  start(options: { readonly modules: boolean }): string | null;
  /** Null without a line for it: it is then on and needs no password, unless `requirepass` sets one. */
  defaultUser(): DefaultUser | null;
}

/**
 * A server without `user` lines.
 * Source: src/acl.c, ACLAppendUserForLoading and ACLLoadConfiguredUsers; measured with Redis 7.0.15.
 */
export function createUsers(version: ServerVersion): Users {
  const dialect = aclDialectOf(version);
  const declared = new Map<string, readonly string[]>();
  let allChannels = dialect.channels && !dialect.selectors;

  return {
    setAllChannels(value) {
      allChannels = value;
    },
    declare(name, rules) {
      if (dialect.selectors && declared.has(name)) return declarationError(showName(name), 'duplicate');
      const merged = dialect.selectors ? mergeSelectors(rules) : { rules };
      const words = ['user', showName(name), ...rules.map(showRule)];
      if ('openedAt' in merged) return declarationError(words[merged.openedAt] ?? '', 'unknown');
      const user = createUser(allChannels);
      for (const [index, rule] of merged.rules.entries()) {
        const error = applyRule(user, rule, allChannels, dialect);
        if (error === null || error === 'unknown') continue;
        return declarationError(words[dialect.selectors ? index : index + 2] ?? '', error);
      }
      declared.set(name, merged.rules);
      return null;
    },
    start({ modules }) {
      for (const [name, rules] of declared) {
        const error = hasSpaces(name) ? 'Spaces not allowed in ACL usernames' : load(name, rules, modules);
        if (error !== null) return error;
      }
      return null;
    },
    defaultUser() {
      const rules = declared.get('default');
      return rules === undefined ? null : describe(applyAll(rules, allChannels, dialect));
    },
  };

  function load(name: string, rules: readonly string[], modules: boolean): string | null {
    const user = createUser(allChannels);
    for (const rule of rules) {
      const error = applyRule(user, rule, allChannels, dialect);
      if (error === null || (modules && error === 'unknown')) continue;
      return `Error loading ACL rule '${showRule(rule)}' for the user named '${showName(name)}': ${ACL_ERRORS[error]}`;
    }
    return null;
  }
}

/**
 * From 7.0 on the server counts from the first rule but looks the word up in the whole line, so that it names the word
 * two before the one at fault. The opening parenthesis that is never closed is reported with whatever error came last.
 */
function declarationError(word: string, error: keyof typeof ACL_ERRORS): string {
  return `Error in user declaration '${word}': ${ACL_ERRORS[error]}`;
}

function applyAll(rules: readonly string[], allChannels: boolean, dialect: AclDialect): User {
  const user = createUser(allChannels);
  rules.forEach((rule) => applyRule(user, rule, allChannels, dialect));
  return user;
}

function describe(user: User): DefaultUser {
  return { on: user.on, nopass: user.nopass, hasPassword: user.passwords.size > 0 };
}
