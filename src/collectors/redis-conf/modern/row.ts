import type { ServerVersion } from '../../../core/version.ts';
import type { Range } from './range.ts';

/** What one line makes of a directive. */
export type Reading =
  /** What `CONFIG GET` prints from now on. */
  | { readonly text: string }
  /** The server refuses the line, in these words. */
  | { readonly reason: string }
  /** The server takes the line, and the file alone does not tell what it makes of it. */
  | { readonly unclear: string };

/** What a line is read against. */
export interface Scope {
  readonly version: ServerVersion;
  /** What earlier lines made of this directive; null when none named it, or what they made of it is not known. */
  readonly before: string | null;
  /** What `CONFIG GET` would print for another directive at this place of the file; empty when it is not known. */
  current(name: string): string;
}

export type Reader = (args: readonly string[], scope: Scope) => Reading;

/** One directive of the releases in its range. Rows of one name have ranges that do not overlap. */
export interface Row extends Range {
  /** Its own name, under which `CONFIG GET` prints it. */
  readonly name: string;
  /** A second name, for files and for `CONFIG GET`. */
  readonly alias?: string;
  /** A second name that only files may use. */
  readonly inFiles?: string;
  /** `CONFIG GET *` leaves it out. */
  readonly hidden?: boolean;
  /** What `CONFIG GET` prints when no line sets it, or why the file does not tell. */
  readonly default: string | { readonly unclear: string };
  /** It takes any number of arguments; a single one is split again at its blanks. */
  readonly list?: boolean;
  /** Whether a line adds to what the lines before it set, so that it is unknown when that is. */
  readonly adds?: (args: readonly string[]) => boolean;
  readonly read: Reader;
}

/** What a row may say besides its name, type and default. */
export type Traits = Omit<Row, 'name' | 'default' | 'read' | 'list' | 'adds'>;

export const WRONG_COUNT = 'wrong number of arguments';

/** A reader of exactly one argument. */
export function single(read: (argument: string, scope: Scope) => Reading): Reader {
  return (args, scope) => {
    const [argument] = args;
    return argument === undefined || args.length !== 1 ? { reason: WRONG_COUNT } : read(argument, scope);
  };
}

/** Compares with the 7.0 release, in which every directive moved into one table. Up to 6.2 some had code of their own. */
export function beforeTable(version: ServerVersion): boolean {
  return version.engine === 'redis' && version.major < 7;
}

/** True for Valkey from 9.1 on, which reads some numbers and addresses more strictly. */
export function isStrictValkey({ engine, major, minor }: ServerVersion): boolean {
  return engine === 'valkey' && (major > 9 || (major === 9 && minor >= 1));
}

/** True for the Valkey releases since 8.0, which left Redis's words behind. */
export function speaksValkey(version: ServerVersion): boolean {
  return version.engine === 'valkey' && version.major >= 8;
}
