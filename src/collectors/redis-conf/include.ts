import { isAbsolute, resolve } from 'node:path';
import { isInside } from '../../workspace.ts';
import { readInside, type FileResult } from './file.ts';
import { glob, isPattern } from './glob.ts';
import { decode } from './lex.ts';
import { readLines, type SourceFile } from './lines.ts';
import type { Include, IncludeRequest, IncludeResult } from './parse.ts';

/** Where the files of one redis.conf are looked for. */
export interface Scope {
  /** The folder that nothing read may leave, as named. */
  readonly folder: string;
  /** The same with links followed. */
  readonly root: string;
  /** Folders that the server may have been started in; relative paths are tried in each. */
  readonly bases: readonly string[];
  /** How reports name a file. */
  readonly nameOf: (absolutePath: string) => string;
  readonly defines: ReadonlyMap<string, string>;
}

/** Finds what `include` lines name. Every request is answered once, however many versions make it. */
export function createInclude(scope: Scope): Include {
  const answers = new Map<string, IncludeResult>();
  return (request) => {
    const key = JSON.stringify(request);
    const answer = answers.get(key) ?? find(request, scope);
    answers.set(key, answer);
    return answer;
  };
}

/** Reads an `aclfile`, in latin1; null when it is not to be found inside the scope. */
export function createAclReader({ bases, root }: Scope): (path: string, directory: string | null) => string | null {
  return (path, directory) => {
    const places = bases.map((base) => resolve(base, fileName(directory ?? '.'), fileName(path)));
    const found = new Map<string, string>();
    for (const place of places) {
      const result = readInside(place, root);
      if (result.kind === 'file') found.set(result.realPath, result.bytes);
    }
    const [only, ...others] = found.values();
    return others.length === 0 ? (only ?? null) : null;
  };
}

/** What a file system call makes of an argument: UTF-8, up to the first NUL. */
function fileName(argument: string): string {
  return decode(argument.split('\0', 1)[0] ?? '');
}

function find({ pattern, directory, wildcards }: IncludeRequest, scope: Scope): IncludeResult {
  const name = fileName(pattern);
  // Part of every system, and empty on all of them.
  if (name === '/dev/null') return { kind: 'lines', lines: [] };
  const bases = scope.bases.map((base) => resolve(base, fileName(directory ?? '.')));
  const roots = isAbsolute(name) ? ['/'] : [...new Set(bases)];
  const inside = roots.filter((base) => isInside(resolve(base, name), scope.folder));
  const found = wildcards && isPattern(name) ? expand(name, inside) : inside.map((base) => [resolve(base, name)]);
  if (found === null) return refused(name, 'matches too many files to read');
  const sets = found.map((paths) => readAll(paths, scope)).filter((set) => set.length > 0);
  const [first, ...others] = sets;
  if (first === undefined) return nothingFound(name, wildcards, inside.length === roots.length);
  if (others.some((set) => identity(set) !== identity(first))) {
    return refused(name, 'stands for other files in the working directory than beside the redis.conf');
  }
  const unread = first.map(({ result }) => result).find((result) => result.kind === 'refused');
  if (unread?.kind === 'refused') return refused(name, `cannot be followed: ${unread.reason}`);
  const files = first.flatMap(({ path, result }): SourceFile[] =>
    // Opening a folder succeeds and yields nothing.
    result.kind === 'file' ? [{ path: scope.nameOf(path), bytes: result.bytes }] : [],
  );
  return { kind: 'lines', lines: readLines(files, scope.defines) };
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

function nothingFound(name: string, wildcards: boolean, isAllInside: boolean): IncludeResult {
  if (!isAllInside) return refused(name, 'lies outside the workspace and is not read');
  return wildcards && isPattern(name) ? { kind: 'lines', lines: [] } : { kind: 'missing' };
}

function refused(name: string, why: string): IncludeResult {
  return { kind: 'refused', reason: `the included \`${name}\` ${why}` };
}
