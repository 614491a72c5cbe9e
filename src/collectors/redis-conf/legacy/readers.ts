import { posix } from 'node:path';
import { leadingInt, leadingNumber } from '../number.ts';
import { looseMemorySize, memorySize, type ReadSize } from './size.ts';

/** What one line does to its directive: a new value as `CONFIG GET` prints it, a refusal, or nothing at all. */
export type Reading = { readonly value: string } | { readonly reason: string } | 'unchanged';

/**
 * Reads the arguments of one line. `previous` is what the directive held before, null when that is not known.
 * A reader is only called with a number of arguments that its row accepts.
 */
export type Reader = (args: readonly string[], previous: string | null) => Reading;

interface Bounds {
  readonly min?: bigint;
  readonly max?: bigint;
  readonly reason: string;
}

function bounded(value: bigint, bounds: Bounds | undefined): Reading {
  if (bounds === undefined) return { value: value.toString() };
  const { min, max, reason } = bounds;
  const outside = (min !== undefined && value < min) || (max !== undefined && value > max);
  return outside ? { reason } : { value: value.toString() };
}

/** An `int`. */
export function integer(bounds?: Bounds): Reader {
  return ([text = '']) => bounded(leadingInt(text), bounds);
}

/** An `int` that is not smaller. */
export function atLeast(min: number, reason: string): Reader {
  return integer({ min: BigInt(min), reason });
}

/** An `int` in a range, both ends included. */
export function between(name: string, min: number, max: number): Reader {
  return integer({ min: BigInt(min), max: BigInt(max), reason: `${name} must be between ${min} and ${max}` });
}

/** A TCP port. */
export const port = integer({ min: 0n, max: 65535n, reason: 'Invalid port' });

/** A `long long`. */
export function long(bounds?: Bounds): Reader {
  return ([text = '']) => bounded(leadingNumber(text).value, bounds);
}

/** An unsigned `long` that must not be 0: negative numbers pass the server's check and are printed as given. */
export function longButZero(reason: string): Reader {
  return ([text = '']) => {
    const { value } = leadingNumber(text);
    return value === 0n ? { reason } : { value: value.toString() };
  };
}

/** Number of bytes. `CONFIG GET` prints it as a signed number even where it is held unsigned. */
export const memory: Reader = ([text = '']) => ({ value: memorySize(text).toString() });

/** Number of bytes in 2.8, where an unknown unit is dropped. */
export const looseMemory: Reader = ([text = '']) => ({ value: looseMemorySize(text).toString() });

/** Number of bytes, held unsigned, that must not be 0. */
export function memoryButZero(reason: string): Reader {
  return ([text = '']) => {
    const bytes = memorySize(text);
    return bytes === 0n ? { reason } : { value: bytes.toString() };
  };
}

/** The backlog is never smaller than 16 kB. */
export function backlogSize(sizeOf: ReadSize): Reader {
  return ([text = '']) => {
    const bytes = sizeOf(text);
    if (bytes <= 0n) return { reason: 'repl-backlog-size must be 1 or greater.' };
    return { value: (bytes < 16384n ? 16384n : bytes).toString() };
  };
}

/** Held as `unsigned int`: -1 is 4294967295 clients. */
export const clientLimit: Reader = ([text = '']) => {
  const clients = BigInt.asUintN(32, leadingInt(text));
  return clients < 1n ? { reason: 'Invalid max clients limit' } : { value: clients.toString() };
};

/** Timer ticks a second, moved into 1 to 500 without a word. */
export const ticks: Reader = ([text = '']) => {
  const hz = leadingInt(text);
  if (hz < 1n) return { value: '1' };
  return { value: (hz > 500n ? 500n : hz).toString() };
};

/** `yes` or `no` in any case. */
export const yesNo: Reader = ([text = '']) => {
  const word = text.toLowerCase();
  return word === 'yes' || word === 'no' ? { value: word } : { reason: "argument must be 'yes' or 'no'" };
};

/** A yes-or-no that nobody checks: whatever is not `no` counts as yes. */
export const uncheckedYesNo: Reader = ([text = '']) => ({ value: text.toLowerCase() === 'no' ? 'no' : 'yes' });

/** One of the words, in any case. */
export function choice(words: string, reason: string): Reader {
  const allowed = new Set(words.split(' '));
  return ([text = '']) => {
    const word = text.toLowerCase();
    return allowed.has(word) ? { value: word } : { reason };
  };
}

/** Any text. */
export const text: Reader = ([value = '']) => ({ value });

/** A file name without any directory. */
export function baseName(name: string): Reader {
  return ([value = '']) => (/[/\\]/.test(value) ? { reason: `${name} can't be a path, just a filename` } : { value });
}

/** Up to 512 bytes. `constant` is what the server's message calls that limit. */
export function password(constant: string): Reader {
  return ([value = '']) => (value.length > 512 ? { reason: `Password is longer than ${constant}` } : { value });
}

/** Octal file permissions, held as an unsigned 32-bit `mode_t`. */
export const permissions: Reader = ([value = '']) => {
  const mode = leadingNumber(value, 8).value;
  const outside = mode < 0n || BigInt.asUintN(32, mode) > 0o777n;
  return outside ? { reason: 'Invalid socket file permissions' } : { value: BigInt.asUintN(32, mode).toString(8) };
};

/** Up to 16 addresses. */
export const addresses: Reader = (args) =>
  args.length > 16 ? { reason: 'Too many bind addresses specified' } : { value: args.join(' ') };

/** Host and port; `no one` is the host "no" with port 0. `CONFIG GET` prints into a buffer of 256 bytes. */
export const replicationSource: Reader = ([host = '', port = '']) => ({
  value: `${host} ${leadingInt(port)}`.slice(0, 255),
});

/** Two arguments add a save point, one empty argument removes all, any other line is accepted and does nothing. */
export const savePoints: Reader = (args, previous) => {
  const [seconds = '', changes = ''] = args;
  if (args.length === 1 && seconds === '') return { value: '' };
  if (args.length !== 2) return 'unchanged';
  if (leadingInt(seconds) < 1n || leadingInt(changes) < 0n) return { reason: 'Invalid save parameters' };
  if (previous === null) return 'unchanged';
  return { value: `${previous === '' ? '' : `${previous} `}${leadingInt(seconds)} ${leadingInt(changes)}` };
};

/** The server changes into the directory: a relative one counts from wherever it is. Symbolic links are not followed. */
export const directory: Reader = ([path = ''], previous) => {
  if (path === '') return { reason: "Can't chdir to '': No such file or directory" };
  if (!posix.isAbsolute(path) && previous === null) return 'unchanged';
  const absolute = posix.resolve(previous ?? '/', path);
  return { value: absolute };
};

/** Class, hard limit, soft limit, seconds. Printed are always the three classes, with limits as unsigned numbers. */
export function outputBufferLimit(classes: ReadonlyMap<string, number>, reason: string, sizeOf: ReadSize): Reader {
  return ([name = '', hard = '', soft = '', seconds = ''], previous) => {
    const index = classes.get(name.toLowerCase());
    if (index === undefined) return { reason };
    if (leadingInt(seconds) < 0n) return { reason: 'Negative number of seconds in soft limit is invalid' };
    if (previous === null) return 'unchanged';
    const limits = [hard, soft].map((bytes) => BigInt.asUintN(64, sizeOf(bytes)).toString());
    const words = previous.split(' ');
    words.splice(index * 4 + 1, 3, ...limits, leadingInt(seconds).toString());
    return { value: words.join(' ') };
  };
}

/** Event classes, printed in the server's own order, with `A` for all of them. */
export function eventClasses(all: string): Reader {
  return ([flags = '']) => {
    const given = new Set(flags.replaceAll('A', all));
    if ([...given].some((flag) => !`${all}KE`.includes(flag))) {
      return { reason: "Invalid event class character. Use 'g$lshzxeA'." };
    }
    const named = [...all].filter((flag) => given.has(flag)).join('');
    const places = ['K', 'E'].filter((flag) => given.has(flag)).join('');
    return { value: `${named === all ? 'A' : named}${places}` };
  };
}
