import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { posix, relative, resolve, sep } from 'node:path';
import { problem, type Problem } from '../core/problem.ts';

/** Largest policy, in bytes; those of the tool have about 2,000. */
const LARGEST_POLICY = 64 * 1024;
const MOST_POLICIES = 1000;

/** A policy's file as text, under the name the user knows it by. */
export interface PolicyFile {
  readonly name: string;
  readonly text: string;
}

type Listing = { readonly names: readonly string[]; readonly problems: readonly Problem[] };

/** Reads the named files, and of named folders every `.yaml` and `.yml` file below them, by name. Nothing outside `workspace` is read. */
export async function readPolicyFiles(
  paths: readonly string[],
  workspace: string,
): Promise<{ files: PolicyFile[]; problems: Problem[] }> {
  const root = await realpath(workspace);
  const listings = await Promise.all(paths.map((path) => list(path, root)));
  const names = [...new Set(listings.flatMap((listing) => listing.names))];
  const problems = listings.flatMap((listing) => [...listing.problems]);
  if (names.length > MOST_POLICIES) {
    const message = `there are ${names.length} policies, and at most ${MOST_POLICIES} are read`;
    return { files: [], problems: [...problems, problem('too-many-policies', message)] };
  }
  const files: PolicyFile[] = [];
  for (const name of names) {
    const outcome = await read(name, root);
    if ('text' in outcome) files.push(outcome);
    else problems.push(outcome);
  }
  return { files, problems };
}

async function list(path: string, root: string): Promise<Listing> {
  const refuse = (code: string, message: string): Listing => ({
    names: [],
    problems: [problem(code, message, { file: path })],
  });
  try {
    const real = await realpath(resolve(root, path));
    if (!isInside(real, root))
      return refuse('outside-workspace', `${path} leads out of the workspace; policies are read from inside it`);
    if (!(await stat(real)).isDirectory()) return { names: [posix.normalize(path)], problems: [] };
    const entries = await readdir(real, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.isDirectory() && /\.ya?ml$/.test(entry.name))
      .map((entry) => posix.join(path, relative(real, resolve(entry.parentPath, entry.name)).split(sep).join('/')))
      .toSorted();
    if (names.length > 0) return { names, problems: [] };
    return refuse('no-policies', `${path} holds no policy: no file in it ends in .yaml or .yml`);
  } catch (error) {
    return refuse(...unreadable(path, error));
  }
}

async function read(name: string, root: string): Promise<PolicyFile | Problem> {
  const place = { file: name };
  try {
    const real = await realpath(resolve(root, name));
    if (!isInside(real, root))
      return problem('outside-workspace', `${name} is a link that leads out of the workspace`, place);
    const { size } = await stat(real);
    if (size > LARGEST_POLICY) {
      return problem('file-too-large', `${name} has ${size} bytes, and a policy has at most ${LARGEST_POLICY}`, place);
    }
    return decode(name, await readFile(real));
  } catch (error) {
    return problem(...unreadable(name, error), place);
  }
}

function decode(name: string, bytes: Uint8Array): PolicyFile | Problem {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { name, text };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return problem('not-text', `${name} is not UTF-8 text; save it as UTF-8`, { file: name });
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function unreadable(path: string, error: unknown): [code: string, message: string] {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return ['missing-file', `there is no ${path}; give the path of a policy or of a folder with policies`];
  if (code === 'EACCES' || code === 'EPERM')
    return ['unreadable-file', `${path} may not be read; check its permissions`];
  if (code === 'ELOOP') return ['unreadable-file', `${path} is a link that leads back to itself`];
  throw error;
}
