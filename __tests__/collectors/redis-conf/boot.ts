import { execFile, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { withFolder } from '../../redis-server.ts';

/** What the real redis-server did with a configuration. `answers` are to the questions asked, as JSON. */
export type Boot =
  | { readonly starts: true; readonly answers: readonly unknown[] }
  | { readonly starts: false; readonly line: number | null; readonly reason: string };

/** Starts the installed redis-server with a configuration, asks it what redis-cli can ask, and ends it. */
export async function boot(
  config: string,
  questions: readonly (readonly string[])[] = [],
  files: Readonly<Record<string, string>> = {},
): Promise<Boot> {
  return withFolder(async (folder) => {
    await writeFiles(folder, { ...files, 'redis.conf': config });
    return run(folder, questions);
  });
}

/** Writes latin1 texts by their paths in a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text, 'latin1');
  }
}

async function run(folder: string, questions: readonly (readonly string[])[]): Promise<Boot> {
  const socket = join(folder, 's');
  const args = ['redis.conf', '--port', '0', '--unixsocket', socket, '--save', ''];
  const server = spawn('redis-server', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => server.once('close', resolve));
  const lines: string[] = [];
  const collect = (line: string): void => void lines.push(line);
  createInterface({ input: server.stderr }).on('line', collect);
  for await (const line of createInterface({ input: server.stdout })) {
    collect(line);
    if (!line.includes('ready to accept connections')) continue;
    const answers = await Promise.all(questions.map((question) => ask(socket, question)));
    server.kill('SIGKILL');
    await ended;
    return { starts: true, answers };
  }
  await ended;
  return { starts: false, ...readRefusal(lines) };
}

async function ask(socket: string, question: readonly string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)('redis-cli', ['-s', socket, '--json', ...question]);
  return JSON.parse(stdout);
}

function readRefusal(lines: readonly string[]): { line: number | null; reason: string } {
  const at = lines.findIndex((line) => line.startsWith('Reading the configuration file, at line '));
  if (at !== -1) return { line: Number(lines[at]?.split(' ').at(-1)), reason: lines[at + 2] ?? '' };
  const reason = lines.map((line) => /# ((?:Error loading|Spaces not|Aborting).*)$/.exec(line)?.[1]).find(Boolean);
  return { line: null, reason: reason ?? lines.join('\n') };
}
