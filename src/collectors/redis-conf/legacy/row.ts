import type { ServerVersion } from '../../../core/version.ts';
import { looseMemory, memory, type Reader } from './readers.ts';

/** One directive over a range of versions. */
export interface Row {
  /** The names a file may use. */
  readonly names: readonly string[];
  /** The names under which `CONFIG GET *` prints it. */
  readonly printed: readonly string[];
  /** Whether it has a value at all that is in effect. False for names kept only so that old files still load. */
  readonly effective: boolean;
  /** How many arguments a line has, or null when a file cannot set it. */
  readonly arity: { readonly min: number; readonly max: number } | null;
  readonly read: Reader;
  /** What the server starts with, as printed; null when that is the environment's and no file tells. */
  readonly initial: string | null;
  /** First version that has this row. */
  readonly since: number;
  /** First version that no longer has it. */
  readonly until: number;
}

type Options = Partial<Pick<Row, 'names' | 'printed' | 'effective' | 'arity'>> & {
  readonly since?: string;
  readonly until?: string;
};

/** Versions as numbers that compare: 2.8.5 is 20805. */
export function ordinal(version: Pick<ServerVersion, 'major' | 'minor' | 'patch'>): number {
  return version.major * 10_000 + version.minor * 100 + version.patch;
}

function parseOrdinal(text: string): number {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
  return ordinal({ major, minor, patch });
}

const ONE_ARGUMENT = { min: 1, max: 1 };

/** A directive of one argument that `CONFIG GET` prints under its own name, unless `options` says otherwise. */
export function row(name: string, read: Reader, initial: string | null, options: Options = {}): Row {
  return {
    names: options.names ?? [name],
    printed: options.printed ?? options.names ?? [name],
    effective: options.effective ?? true,
    arity: options.arity === undefined ? ONE_ARGUMENT : options.arity,
    read,
    initial,
    since: parseOrdinal(options.since ?? '2.8.0'),
    until: parseOrdinal(options.until ?? '6.0.0'),
  };
}

/** A directive that files set and `CONFIG GET` does not print. */
export function hidden(name: string, read: Reader, initial: string, options: Options = {}): Row {
  return row(name, read, initial, { ...options, printed: [] });
}

/**
 * A directive about replicas: 5.0 added the name with `replica` beside the one with `slave`, prints both, and says
 * `replica` in its messages.
 */
export function replicaRow(
  name: (word: string) => string,
  read: (word: string) => Reader,
  initial: string,
  since = '2.8.0',
): Row[] {
  const [old, current] = [name('slave'), name('replica')];
  const aliased = row(current, read('replica'), initial, { names: [old, current], since: '5.0.0' });
  const alone = row(old, read('slave'), initial, { since, until: '5.0.0' });
  return alone.since < alone.until ? [alone, aliased] : [aliased];
}

/** A number of bytes, whose reading became strict in 3.0. */
export function bytes(name: string, initial: string, until = '6.0.0'): Row[] {
  return [row(name, looseMemory, initial, { until: '3.0.0' }), row(name, memory, initial, { since: '3.0.0', until })];
}
