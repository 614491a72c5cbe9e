import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseServerVersion, type ServerVersion } from '../src/core/version.ts';

/** A real redis-server, for tests that hold the tool against it. Needs `redis-server` on the PATH. */

/** What a server did with a redis.conf. Texts are latin1, one character per byte. */
export type Outcome =
  /** `settings` is the answer to `CONFIG GET *`. */
  | { readonly kind: 'starts'; readonly settings: ReadonlyMap<string, string> }
  /** `line` is null when the server named none. */
  | { readonly kind: 'refuses'; readonly line: number | null; readonly reason: string };

/** A configuration, and what it needs to be tried. */
export interface Trial {
  /** The redis.conf, latin1. */
  readonly config: string;
  /** Lines that the server gets after the file, as options of its command line. */
  readonly options: readonly (readonly [name: string, value: string])[];
  /** Path of the Unix socket it listens on, to be asked on; null when it is meant to be refused. */
  readonly socket: string | null;
  /** Credentials of the user `default`, latin1; empty when there are none. */
  readonly password: string;
}

/** The release of the installed server. */
export function installedVersion(): ServerVersion {
  const [, text = ''] = /v=([0-9.]+)/.exec(execFileSync('redis-server', ['--version'], { encoding: 'utf8' })) ?? [];
  const version = parseServerVersion(text);
  if (version === null) throw new Error(`redis-server --version names no release: ${text}`);
  return version;
}

/** A folder of its own for one server, removed afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Ports of the cluster bus are 10000 higher, so that they must fit as well; below the ones that systems hand out. */
const PORTS = { first: 20000, count: 8000 } as const;
let nextPort = PORTS.first + Math.floor(Math.random() * PORTS.count);

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  for (;;) {
    nextPort = PORTS.first + ((nextPort + 1 - PORTS.first) % PORTS.count);
    const port = nextPort;
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

/** Starts a server in `folder`, asks it for its settings or reads why it stops, and ends it. */
export async function tryServer(folder: string, trial: Trial): Promise<Outcome> {
  const file = join(folder, 'redis.conf');
  await writeFile(file, trial.config, 'latin1');
  const options = trial.options.flatMap(([name, value]) => [`--${name}`, value]);
  const server = spawn('redis-server', [file, ...options], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const exited = new Promise<'exited'>((resolve) => server.once('close', () => resolve('exited')));
  try {
    const client = trial.socket === null ? null : await connectTo(trial.socket, server);
    const settings = client === null ? null : await readSettings(client, trial.password).catch(unlessEnded(exited));
    if (settings !== null) return { kind: 'starts', settings };
    const ended = await Promise.race([exited, sleep(5000, 'runs' as const, { ref: false })]);
    if (ended === 'runs') throw new Error('the server runs though it was meant to be refused');
    return refusalIn(Buffer.concat(chunks).toString('latin1'));
  } finally {
    server.kill('SIGKILL');
    await exited;
  }
}

/** Some reasons to stop come up only after the server listens: then it hangs up, and ends. */
function unlessEnded(exited: Promise<'exited'>): (reason: unknown) => Promise<null> {
  return async (reason) => {
    if ((await Promise.race([exited, sleep(2000, 'runs' as const, { ref: false })])) === 'exited') return null;
    throw reason;
  };
}

/** Waits until the server listens; null when it ends first. */
async function connectTo(path: string, server: ChildProcess): Promise<Socket | null> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const client = await openSocket(path);
    if (client !== null) return client;
    if (server.exitCode !== null || server.signalCode !== null) return null;
    await sleep(4);
  }
  throw new Error('the server neither listens nor ends');
}

function openSocket(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const client = connect(path);
    client.once('connect', () => resolve(client));
    client.once('error', () => resolve(null));
  });
}

async function readSettings(client: Socket, password: string): Promise<ReadonlyMap<string, string>> {
  const commands = [...(password === '' ? [] : [['AUTH', password]]), ['CONFIG', 'GET', '*']];
  try {
    for (const command of commands) client.write(encode(command), 'latin1');
    const reply = await readReply(client, password === '' ? 0 : 1);
    const settings = new Map<string, string>();
    for (let at = 0; at + 1 < reply.length; at += 2) settings.set(reply[at] ?? '', reply[at + 1] ?? '');
    return settings;
  } finally {
    client.destroy();
  }
}

function encode(command: readonly string[]): string {
  return `*${command.length}\r\n${command.map((word) => `$${word.length}\r\n${word}\r\n`).join('')}`;
}

/** The first array of the answer, after as many single lines as there were commands before. */
function readReply(client: Socket, skip: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let received = '';
    client.on('data', (chunk) => {
      received += chunk.toString('latin1');
      const lines = received.split('\r\n', skip + 1);
      if (lines.length <= skip) return;
      const rest = received.slice(lines.slice(0, skip).join('').length + 2 * skip);
      if (rest.startsWith('-')) reject(new Error(`the server does not answer: ${rest.trim()}`));
      const words = rest.startsWith('*') ? decodeArray(rest) : null;
      if (words !== null) resolve(words);
    });
    client.once('close', () => reject(new Error(`the server hung up: ${received.slice(0, 100)}`)));
    client.once('error', reject);
  });
}

/** The words of an array of bulk strings; null while some are still to come. */
function decodeArray(text: string): string[] | null {
  const words: string[] = [];
  let position = text.indexOf('\r\n') + 2;
  const count = Number(text.slice(1, position - 2));
  while (words.length < count) {
    const head = text.indexOf('\r\n', position);
    if (head === -1) return null;
    const size = Number(text.slice(position + 1, head));
    if (text.length < head + 2 + size + 2) return null;
    words.push(text.slice(head + 2, head + 2 + size));
    position = head + 2 + size + 2;
  }
  return words;
}

/** Lines that the server logs as warnings on any start. */
const HARMLESS =
  /^(?:oO0OoO0|Redis version|Configuration loaded|Server initialized|WARNING|You requested|The oom-score|Your Redis|User requested)/;

function refusalIn(output: string): Extract<Outcome, { kind: 'refuses' }> {
  const fatal =
    /\*\*\* FATAL CONFIG FILE ERROR .*\n(?:Reading the configuration file, at line ([0-9]+)\n>>> '[^]*'\n)?(.*)\n$/.exec(
      output,
    );
  if (fatal !== null) {
    return { kind: 'refuses', line: fatal[1] === undefined ? null : Number(fatal[1]), reason: fatal[2] ?? '' };
  }
  const logged = output.split('\n').map((line) => /^[0-9]+:[A-Z] .{24,26} # (.*)$/.exec(line)?.[1] ?? '');
  const reason = logged.find((text) => text !== '' && !HARMLESS.test(text));
  const unlogged = output.trim().split('\n').at(-1) ?? '';
  return { kind: 'refuses', line: null, reason: reason ?? unlogged };
}
