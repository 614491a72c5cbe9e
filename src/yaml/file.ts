import { readFile, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { problem, type Problem } from '../core/problem.ts';
import { isInside } from '../workspace.ts';

/** Largest file that is read, in bytes; the bundled policies have about 2,000. */
const LARGEST_FILE = 64 * 1024;

/** A file as text, under the name the user knows it by. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Reads a file of UTF-8 text. It is a problem when, links followed, it lies outside `root`, a real path. */
export async function readText(name: string, root: string): Promise<TextFile | Problem> {
  const place = { file: name };
  try {
    const real = await realpath(resolve(root, name));
    if (!isInside(real, root))
      return problem('outside-workspace', 'it leads out of the workspace; move it inside', place);
    const { size } = await stat(real);
    if (size > LARGEST_FILE) {
      return problem('file-too-large', `it has ${size} bytes and at most ${LARGEST_FILE} are read`, place);
    }
    return decode(name, await readFile(real));
  } catch (error) {
    return unreadable(name, error);
  }
}

function decode(name: string, bytes: Uint8Array): TextFile | Problem {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { name, text };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return problem('not-text', 'it is not UTF-8 text; save it as UTF-8', { file: name });
}

/** What to say of a file or folder that the system does not let us read. Anything else is a defect, and thrown on. */
export function unreadable(name: string, error: unknown): Problem {
  const place = { file: name };
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return problem('missing-file', 'no such file or folder; name one that exists', place);
  }
  if (code === 'EISDIR') return problem('not-a-file', 'it is a folder; name a file', place);
  if (code === 'EACCES' || code === 'EPERM')
    return problem('unreadable-file', 'it may not be read; check its permissions', place);
  if (code === 'ELOOP') return problem('unreadable-file', 'it is a link that leads back to itself', place);
  throw error;
}
