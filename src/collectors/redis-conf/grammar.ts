import type { ServerVersion } from '../../core/version.ts';
import { BAD_DIRECTIVE } from './dialect.ts';

/** What is the same in every version but for a detail: how a file's lines are read, outside the values of settings. */
export interface Grammar {
  /** Text after a closing quote belongs to the argument. */
  readonly joinsQuotes: boolean;
  readonly users: boolean;
  readonly modules: boolean;
  readonly includesWildcards: boolean;
  /** A name with a dot is kept for a module to claim. */
  readonly queuesDottedNames: boolean;
  /** Every name that is not known is. */
  readonly queuesUnknownNames: boolean;
  /** What the server says of a name with a dot and without a value. */
  readonly valueMissing: string;
  /** Sockets are opened after modules and users are loaded, not before. */
  readonly listensLast: boolean;
  /** What the server says of an included file that is missing. */
  cannotOpen(path: string): string;
  /** What it says of an ACL file that is missing. */
  cannotOpenAclFile(path: string): string;
  /** What it says when users are declared both in the file and in an ACL file. */
  readonly usersConflict: string;
}

/**
 * Sources: `loadServerConfigFromString` and `loadServerConfig` in src/config.c, `main` in src/server.c and
 * `ACLLoadUsersAtStartup` in src/acl.c of redis/redis and valkey-io/valkey at the releases; the messages as measured
 * with Redis 2.8.21 to 8.0.6 and Valkey 8.0.1 and 9.1.2.
 */
export function grammarOf(version: ServerVersion): Grammar {
  const { engine, major, minor } = version;
  const isValkey = engine === 'valkey';
  const since = (from: number, fromMinor = 0): boolean => major > from || (major === from && minor >= fromMinor);
  const [server, file] = isValkey && major >= 8 ? ['Valkey', 'valkey.conf'] : ['Redis', 'redis.conf'];
  return {
    joinsQuotes: isValkey && since(9),
    users: since(6),
    modules: since(4),
    includesWildcards: since(7),
    queuesDottedNames: since(7),
    queuesUnknownNames: !isValkey && since(8),
    valueMissing: !isValkey && since(8) ? BAD_DIRECTIVE : 'Module config specified without value',
    listensLast: since(7, 2),
    cannotOpen: (path) =>
      `Fatal error, can't open config file '${path}'${since(6) ? ': No such file or directory' : ''}`,
    cannotOpenAclFile: (path) =>
      `Aborting ${server} startup because of ACL errors: ` +
      `Error loading ACLs, opening file '${path}': No such file or directory`,
    usersConflict:
      `Configuring ${server} with users defined in ${file} and at the same setting an ACL file path is invalid. ` +
      'This setup is very likely to lead to configuration errors and security holes, ' +
      `please define either an ACL file or declare users directly in your ${file}, but not both.`,
  };
}
