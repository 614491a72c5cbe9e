import { readdir, realpath, stat } from 'node:fs/promises';
import { posix, relative, resolve, sep } from 'node:path';
import { problem, type Problem } from '../core/problem.ts';
import { isInside } from '../workspace.ts';
import { readText, unreadable, type TextFile } from '../yaml/file.ts';

const MOST_POLICIES = 1000;

/**
 * Reads the named files, and of named folders every `.yaml` and `.yml` file below them, by name. Nothing outside
 * `workspace` is read.
 */
export async function readPolicyFiles(
  paths: readonly string[],
  workspace: string,
): Promise<{ files: TextFile[]; problems: Problem[] }> {
  const root = await realpath(workspace);
  const listings = await Promise.all(paths.map((path) => list(path, root)));
  const names = [...new Set(listings.flatMap((listing) => (Array.isArray(listing) ? listing : [])))];
  const problems = listings.flatMap((listing) => (Array.isArray(listing) ? [] : listing));
  if (names.length > MOST_POLICIES) {
    const message = `there are ${names.length} policies, and at most ${MOST_POLICIES} are read`;
    return { files: [], problems: [...problems, problem('too-many-policies', message)] };
  }
  const files: TextFile[] = [];
  for (const name of names) {
    const outcome = await readText(name, root);
    if ('text' in outcome) files.push(outcome);
    else problems.push(outcome);
  }
  return { files, problems };
}

async function list(path: string, root: string): Promise<string[] | Problem> {
  const place = { file: path };
  try {
    const real = await realpath(resolve(root, path));
    if (!isInside(real, root))
      return problem('outside-workspace', 'it leads out of the workspace; move it inside', place);
    if (!(await stat(real)).isDirectory()) return [posix.normalize(path)];
    const entries = await readdir(real, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.isDirectory() && /\.ya?ml$/.test(entry.name))
      .map((entry) => posix.join(path, relative(real, resolve(entry.parentPath, entry.name)).split(sep).join('/')))
      .toSorted();
    return names.length > 0
      ? names
      : problem('no-policies', 'it holds no policy: no file in it ends in .yaml or .yml', place);
  } catch (error) {
    return unreadable(path, error);
  }
}
