import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isInside } from '../../workspace.ts';

/** Longest file that is read, in bytes. The longest redis.conf that Redis ships has a tenth of that. */
export const LARGEST_FILE = 1024 * 1024;

/** A file's bytes in latin1, or why they were not read. `directory` and `missing` are what the server would find too. */
export type FileResult =
  | { readonly kind: 'file'; readonly bytes: string; readonly realPath: string }
  | { readonly kind: 'directory' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string };

/** Reads a file unless it is, links followed, outside `root`, a real path. */
export function readInside(path: string, root: string): FileResult {
  try {
    const realPath = realpathSync(path);
    if (!isInside(realPath, root)) return refused('outside-workspace', 'it leads out of the workspace');
    const stats = statSync(realPath);
    if (stats.isDirectory()) return { kind: 'directory' };
    if (!stats.isFile()) return refused('not-a-file', 'it is not a regular file');
    if (stats.size > LARGEST_FILE) {
      return refused('file-too-large', `it has ${stats.size} bytes, and at most ${LARGEST_FILE} (1 MiB) are read`);
    }
    const bytes = readFileSync(realPath, 'latin1');
    const format = formatOf(bytes);
    if (format !== null) return refused('binary-file', `it is ${format}, not text`);
    return { kind: 'file', bytes, realPath };
  } catch (error) {
    return failed(error);
  }
}

function refused(code: string, reason: string): FileResult {
  return { kind: 'refused', code, reason };
}

function failed(error: unknown): FileResult {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'ELOOP') return refused('unreadable-file', 'its symbolic links lead in a circle');
  if (code === 'EACCES' || code === 'EPERM') return refused('unreadable-file', 'its permissions do not let it be read');
  return refused('unreadable-file', `it cannot be read${code === '' ? '' : ` (${code})`}`);
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\x7fELF', 'a program'],
  ['\x1f\x8b', 'compressed'],
  ['BZh', 'compressed'],
  ['\xfd7zXZ', 'compressed'],
  ['\x28\xb5\x2f\xfd', 'compressed'],
  ['PK\x03\x04', 'an archive'],
  ['\x89PNG', 'an image'],
  ['%PDF-', 'a PDF'],
  ['REDIS00', 'an RDB snapshot'],
  ['\xff\xfe', 'UTF-16'],
  ['\xfe\xff', 'UTF-16'],
];
const SAMPLE = 8192;

/** What a file is that cannot be a redis.conf; null for text. A stray control byte is text: the server reads it too. */
function formatOf(bytes: string): string | null {
  const signature = SIGNATURES.find(([start]) => bytes.startsWith(start));
  if (signature !== undefined) return signature[1];
  const sample = bytes.slice(0, SAMPLE);
  const controls = sample.match(/[\0-\x08\x0e-\x19\x1c-\x1f]/g)?.length ?? 0;
  return controls >= 8 && controls > sample.length / 20 ? 'binary' : null;
}
