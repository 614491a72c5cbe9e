import { posix } from 'node:path';
import type { ServerVersion } from '../../../core/version.ts';
import { BAD_DIRECTIVE } from '../dialect.ts';
import { cString, leadingNumber, signedMemorySize } from '../number.ts';
import type { Range } from './range.ts';
import { beforeTable, speaksValkey, WRONG_COUNT, type Reader, type Reading, type Row, type Scope } from './row.ts';

/**
 * The directives of one argument that have code of their own in the servers, and those that do nothing any more.
 * Facts of redis/redis and valkey-io/valkey src/config.c and src/notify.c at the tags of the releases.
 */

const RETIRED = { redis: '..6.2', valkey: '' } as const;

/** One argument, with the words that Redis up to 6.2 uses for any other count in this part of its code. */
function lone(read: (argument: string, scope: Scope) => Reading): Reader {
  return (args, scope) => {
    const [argument] = args;
    if (argument !== undefined && args.length === 1) return read(argument, scope);
    return { reason: beforeTable(scope.version) ? BAD_DIRECTIVE : WRONG_COUNT };
  };
}

interface EventClasses {
  /** What `A` stands for. */
  readonly all: string;
  /** Printed in this order; not at all when everything in `all` is on. */
  readonly inner: string;
}

function eventClasses({ engine, major, minor }: ServerVersion): EventClasses {
  const redis8 = engine === 'redis' && (major > 8 || (major === 8 && minor >= 2));
  if (major === 6 && minor === 0) return { all: 'g$lshzxet', inner: 'g$lshzxet' };
  if (major === 6) return { all: 'g$lshzxetd', inner: 'g$lshzxetd' };
  return { all: 'g$lshzxetd', inner: `g$lshzxetdn${redis8 ? 'oc' : ''}` };
}

/** Printed last, in this order. */
const OUTER = 'KEm';

const events: Reader = lone((argument, { version }) => {
  const { all, inner } = eventClasses(version);
  const known = `A${inner}${OUTER}`;
  const letters = [...argument];
  if (letters.some((letter) => !known.includes(letter))) {
    const listed = beforeTable(version) ? 'g$lshzxeA' : 'Ag$lshzxeKEtmdn';
    return { reason: `Invalid event class character. Use '${listed}'.` };
  }
  const on = (letter: string): boolean => letters.includes(letter) || (letters.includes('A') && all.includes(letter));
  const first = [...all].every(on) ? ['A'] : [...inner].filter(on);
  return { text: [...first, ...[...OUTER].filter(on)].join('') };
});

const PASSWORD_MAX = 512;

const password: Reader = lone((argument) => {
  const text = cString(argument);
  return text.length > PASSWORD_MAX ? { reason: 'Password is longer than CONFIG_AUTHPASS_MAX_LEN' } : { text };
});

const PERMISSIONS_MAX = 0o777n;
const MODE_BITS = 32;

const socketPermissions: Reader = lone((argument) => {
  const mode = BigInt.asUintN(MODE_BITS, leadingNumber(argument, 8).value);
  return mode > PERMISSIONS_MAX ? { reason: 'Invalid socket file permissions' } : { text: mode.toString(8) };
});

const queryBuffer: Reader = lone((argument) => ({ text: `${signedMemorySize(argument) ?? 0n}` }));

const WORKING_DIRECTORY = "the file does not tell the server's working directory";

/** The server changes to the directory at once, so that a relative path follows from the line before. */
const directory: Reader = lone((argument, { before, version }) => {
  const path = cString(argument);
  if (path === '') return { reason: noDirectory(version) };
  if (!path.startsWith('/') && before === null) return { unclear: WORKING_DIRECTORY };
  return { text: posix.resolve(before ?? '/', path) };
});

function noDirectory(version: ServerVersion): string {
  if (speaksValkey(version)) return "dir can't be empty";
  return beforeTable(version) ? "Can't chdir to '': No such file or directory" : 'No such file or directory';
}

export const SPECIALS: readonly Row[] = [
  { name: 'notify-keyspace-events', default: '', read: events },
  { name: 'requirepass', default: '', read: password, redis: '..6.0', valkey: '' },
  { name: 'unixsocketperm', default: '0', read: socketPermissions, ...RETIRED },
  { name: 'client-query-buffer-limit', default: '1073741824', read: queryBuffer, redis: '..6.0', valkey: '' },
  { name: 'logfile', default: '', read: lone((argument) => ({ text: cString(argument) })), ...RETIRED },
  {
    name: 'cluster-config-file',
    default: 'nodes.conf',
    read: lone((argument) => ({ text: cString(argument) })),
    hidden: true,
    ...RETIRED,
  },
  {
    name: 'dir',
    default: { unclear: WORKING_DIRECTORY },
    adds: ([path = '']) => !path.startsWith('/'),
    read: directory,
  },
];

/** Directives that the server takes with one argument and that do nothing; with another count they are no directives. */
export const RETIREES: readonly ({ readonly name: string } & Range)[] = [
  { name: 'list-max-ziplist-entries' },
  { name: 'list-max-ziplist-value' },
  { name: 'lua-replicate-commands', redis: '7.0..' },
  { name: 'io-threads-do-reads', redis: '8.0..', valkey: '8.1..' },
  { name: 'dynamic-hz', redis: '', valkey: '8.1..' },
  { name: 'events-per-io-thread', redis: '', valkey: '9.1..' },
  { name: 'sanitize-dump-payload', redis: '', valkey: '9.1..' },
];

/** Shown by `CONFIG GET` though no file can set it. */
export const SHOWN_ONLY: readonly Row[] = [
  { name: 'watchdog-period', default: '0', read: () => ({ reason: BAD_DIRECTIVE }), ...RETIRED },
];
