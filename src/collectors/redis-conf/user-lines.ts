import { unknown, type Fact, type Origin, type UnknownFact } from '../../core/fact.ts';
import type { ServerVersion } from '../../core/version.ts';
import { parseAclFile } from './acl/file.ts';
import { createUsers, type DefaultUser, type Users } from './acl/users.ts';
import { grammarOf } from './grammar.ts';

/** What reading an `aclfile` came to. */
export type AclFileResult =
  /** Latin1; empty for a directory, which opens like a file and yields nothing. */
  | { readonly kind: 'text'; readonly text: string }
  /** Opening it fails on the server too. */
  | { readonly kind: 'missing' }
  /** It is not read, for the tool's own reasons. */
  | { readonly kind: 'refused'; readonly reason: string };

/** What the users of a server come to once its redis.conf is read. */
export interface UserOutcome {
  /** Why the server does not start; it names no line. */
  readonly refusal: string | null;
  /** What was said of the user `default`, and where; null when nothing was, and `requirepass` counts. */
  readonly defaultUser: { readonly user: DefaultUser; readonly origin: Origin } | null;
  /** Why the user `default` is not known; null when it is. */
  readonly unknown: UnknownFact | null;
}

/** The `user` lines of a redis.conf while they are read. */
export interface UserLines {
  /** One line. Returns why the server refuses it, else null. */
  declare(name: string, rules: readonly string[], origin: Origin): string | null;
  /** A line about a user of whom only the name, at most, can be read. */
  obscure(name: string, fact: UnknownFact): void;
  /** There may be any lines here. */
  obscureAll(fact: UnknownFact): void;
  /** `acl-pubsub-default allchannels` or `resetchannels`, for the lines that follow. */
  setAllChannels(allChannels: boolean): void;
  /** After the last line. `read` gives the text of an ACL file. */
  finish(aclFile: Fact | undefined, read: (path: string) => AclFileResult, modules: boolean): UserOutcome;
}

const NOT_LOADED = 'the server does not start with its `aclfile`; the users come from there';
/** The user `default` of an ACL file that does not mention it. */
const OPEN_USER: DefaultUser = { on: true, nopass: true, hasPassword: false };

export function createUserLines(version: ServerVersion): UserLines {
  let users: Users | null = null;
  let allChannels: boolean | null = null;
  let hasLines = false;
  let defaultOrigin: Origin | null = null;
  let doubt: UnknownFact | null = null;

  return {
    declare(name, rules, origin) {
      hasLines = true;
      const reason = usersOfFile().declare(name, rules);
      if (name !== 'default') return reason;
      defaultOrigin = origin;
      if (reason !== null) doubt ??= unknown('the server refuses what the file says of this user', origin);
      return reason;
    },
    obscure(name, fact) {
      hasLines = true;
      if (name === 'default' || !/^[\w.-]+$/.test(name)) doubt ??= fact;
    },
    obscureAll(fact) {
      doubt ??= fact;
    },
    setAllChannels(value) {
      allChannels = value;
      users?.setAllChannels(value);
    },
    finish(aclFile, read, modules) {
      if (aclFile?.state === 'unknown') return { refusal: null, defaultUser: null, unknown: aclFile };
      const path = String(aclFile?.value ?? '');
      if (aclFile === undefined || path === '') return finishLines(modules);
      if (hasLines) return { refusal: grammarOf(version).usersConflict, defaultUser: null, unknown: doubt };
      const { origin } = aclFile;
      const file = read(path);
      if (file.kind === 'refused') return { refusal: null, defaultUser: null, unknown: unknown(file.reason, origin) };
      if (file.kind === 'missing') return refusedFor(grammarOf(version).cannotOpenAclFile(path), origin);
      const { error, users: others } = parseAclFile(file.text, version, { path, modules });
      if (error !== null) return refusedFor(error.reason, origin);
      return { refusal: null, defaultUser: { user: others.defaultUser() ?? OPEN_USER, origin }, unknown: doubt };
    },
  };

  function refusedFor(reason: string, origin: Origin): UserOutcome {
    return { refusal: reason, defaultUser: null, unknown: unknown(NOT_LOADED, origin) };
  }

  /** Made when the first line needs it: most files have none. */
  function usersOfFile(): Users {
    if (users !== null) return users;
    users = createUsers(version);
    if (allChannels !== null) users.setAllChannels(allChannels);
    return users;
  }

  function finishLines(modules: boolean): UserOutcome {
    const user = users?.defaultUser() ?? null;
    const defaultUser = user === null || defaultOrigin === null ? null : { user, origin: defaultOrigin };
    return { refusal: users?.start({ modules }) ?? null, defaultUser, unknown: doubt };
  }
}
