import { isAbsolute, resolve } from 'node:path';
import { isInside } from '../../workspace.ts';
import { readInside, type FileResult } from './file.ts';
import { glob, isPattern } from './glob.ts';
import { decode } from './lex.ts';
import type { SourceFile } from './lines.ts';

/** Where the files of one redis.conf are looked for. */
export interface Scope {
  /** The directory that nothing read may leave, as named. */
  readonly bounds: string;
  /** The same with links followed. */
  readonly root: string;
  /** Directories that the server may have been started in; relative paths are tried in each. */
  readonly bases: readonly string[];
  /** How reports name a file. */
  readonly nameOf: (absolutePath: string) => string;
}

/** A file as a line of the redis.conf names it. */
export interface NamedFile {
  /** Latin1. */
  readonly name: string;
  /** The directory that an earlier `dir` line made the working directory; null while there is none. */
  readonly directory: string | null;
  /** Whether the name may be a pattern. */
  readonly wildcards: boolean;
}

/** What a named file turns out to be. */
export type Located =
  /** Several for a pattern. A directory opens like a file and yields nothing, so it is left out. */
  | { readonly kind: 'files'; readonly files: readonly SourceFile[] }
  /** Opening it fails on the server too. */
  | { readonly kind: 'missing' }
  /** It is not read, for the tool's own reasons. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Finds a named file inside the scope. A reason begins with the name. */
export function locate({ name: bytes, directory, wildcards }: NamedFile, scope: Scope): Located {
  const name = fileName(bytes);
  if (name === '') return { kind: 'missing' };
  // Part of every system, and empty on all of them.
  if (name === '/dev/null') return { kind: 'files', files: [] };
  const isGlob = wildcards && isPattern(name);
  const bases = scope.bases.map((base) => resolve(base, fileName(directory ?? '.')));
  const roots = isAbsolute(name) ? ['/'] : [...new Set(bases)];
  const inside = roots.filter((base) => isInside(resolve(base, name), scope.bounds));
  const found = isGlob ? expand(name, inside) : inside.map((base) => [resolve(base, name)]);
  if (found === null) return refused(name, 'matches too many files to read');
  const sets = found.map((paths) => readAll(paths, scope)).filter((set) => set.length > 0);
  const [first, ...others] = sets;
  if (first === undefined && inside.length < roots.length) return refused(name, LEADS_OUT);
  if (first === undefined) return isGlob ? { kind: 'files', files: [] } : { kind: 'missing' };
  if (others.some((set) => identity(set) !== identity(first))) {
    return refused(name, 'stands for other files in the working directory than beside the redis.conf');
  }
  const unread = first.map(({ result }) => result).find((result) => result.kind === 'refused');
  if (unread?.kind === 'refused') return refused(name, `cannot be read: ${unread.reason}`);
  const files = first.flatMap(({ path, result }): SourceFile[] =>
    result.kind === 'file' ? [{ path: scope.nameOf(path), bytes: result.bytes }] : [],
  );
  return { kind: 'files', files };
}

const LEADS_OUT = 'leads out of the workspace and is not read';

/** What a file system call makes of an argument: UTF-8, up to the first NUL. */
function fileName(argument: string): string {
  return decode(argument.split('\0', 1)[0] ?? '');
}

interface Candidate {
  readonly path: string;
  readonly result: FileResult;
}

function expand(pattern: string, bases: readonly string[]): string[][] | null {
  const found = bases.map((base) => glob(pattern, base));
  return found.every((paths) => paths !== null) ? found : null;
}

function readAll(paths: readonly string[], { root }: Scope): Candidate[] {
  return paths
    .map((path) => ({ path, result: readInside(path, root) }))
    .filter(({ result }) => result.kind !== 'missing');
}

function identity(set: readonly Candidate[]): string {
  return JSON.stringify(set.map(({ path, result }) => (result.kind === 'file' ? result.realPath : path)));
}

function refused(name: string, why: string): Located {
  return { kind: 'refused', reason: `\`${name}\` ${why}` };
}
