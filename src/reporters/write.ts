import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { problem, type Problem } from '../core/problem.ts';

/** A rendered text and the file it goes to, relative to the working directory; null: standard output. */
export interface Output {
  readonly text: string;
  readonly file: string | null;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such place',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  ENOSPC: 'no space is left',
};

/**
 * Writes every text to its place and returns what could not be written. Folders on the way to a file are made. A reader
 * of standard output that has gone away (`| head`) is no mistake. A file among `inputs`, by whatever name, is never
 * overwritten, and nothing is written then.
 */
export async function writeOutputs(
  outputs: readonly Output[],
  stdout: NodeJS.WritableStream,
  workspace: string,
  inputs: readonly string[] = [],
): Promise<readonly Problem[]> {
  const refused = outputs.flatMap(({ file }) => overwritten(file, inputs, workspace) ?? []);
  if (refused.length > 0) return refused;
  const problems: Problem[] = [];
  for (const { text, file } of outputs) {
    try {
      if (file === null) await print(text, stdout);
      else save(text, resolve(workspace, file));
    } catch (error) {
      problems.push(notWritten(error, file));
    }
  }
  return problems;
}

function overwritten(file: string | null, inputs: readonly string[], workspace: string): Problem | null {
  const output = file === null ? null : identity(resolve(workspace, file));
  if (output === null) return null;
  const input = inputs.find((name) => identity(resolve(workspace, name)) === output);
  if (input === undefined) return null;
  const message = `the report would overwrite ${input}, which was read; name another file`;
  return problem('output-is-input', message, { file });
}

/** What tells a file from every other, links followed; null: there is none. */
function identity(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

function save(text: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Waits until the text has left the process, so that ending it loses nothing. */
function print(text: string, stdout: NodeJS.WritableStream): Promise<void> {
  return new Promise((done, failed) => {
    // Stays in place: the stream reports a broken pipe once more after the write has failed.
    stdout.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? done() : failed(error)));
    stdout.write(text, (error) => {
      if (!error) done();
    });
  });
}

function notWritten(error: unknown, file: string | null): Problem {
  const { code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { code: '', message: String(error) };
  const reason = REASONS[code ?? ''] ?? message;
  const where = file === null ? 'standard output' : 'the report';
  return problem('output-not-written', `${where} could not be written: ${reason}`, { file });
}
