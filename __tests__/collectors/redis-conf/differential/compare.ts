import { join } from 'node:path';
import { readLines } from '../../../../src/collectors/redis-conf/lines.ts';
import { parse, type Interpretation } from '../../../../src/collectors/redis-conf/parse.ts';
import type { Fact } from '../../../../src/core/fact.ts';
import { freePort, installedVersion, tryServer, withFolder, type Outcome, type Trial } from '../../../redis-server.ts';

/** Puts one configuration to the tool and to the installed redis-server, and names what they disagree on. */

export const VERSION = installedVersion();

/** Debian's build, unlike the official one, has a memory allocator that cannot be defragmented. */
export const DEBIAN_REFUSES = 'Active defragmentation cannot be enabled';

type Options = Trial['options'];

/** The server appends its options to the file as lines. */
function withOptions(config: string, options: Options): string {
  return `${config}\n${options.map(([name, value]) => `${name} "${value}"`).join('\n')}\n`;
}

function interpret(text: string): Interpretation {
  const nowhere = {
    include: () => ({ kind: 'missing' }) as const,
    readAclFile: () => ({ kind: 'refused', reason: 'not looked for' }) as const,
  };
  return parse(readLines([{ path: 'redis.conf', bytes: text }], new Map()), VERSION, nowhere, 'redis.conf');
}

function print(fact: Fact | undefined): string | null {
  return fact?.state === 'known' ? String(fact.value) : null;
}

function expected({ refusal, started }: Interpretation): Outcome {
  if (refusal !== null) return { kind: 'refuses', line: refusal.origin?.line ?? null, reason: refusal.reason };
  const settings = new Map<string, string>();
  for (const [name, fact] of started.settings) settings.set(name, print(fact) ?? '(not known)');
  return { kind: 'starts', settings };
}

/** Whether the tool says that a server starts with it. */
export function starts(config: string): boolean {
  return interpret(config).refusal === null;
}

/** The one value that no file tells: a relative `dir` starts from where the server was started. */
function differingSettings(tool: ReadonlyMap<string, string>, server: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...tool.keys(), ...server.keys()])].filter(
    (name) => !(name === 'dir' && tool.get(name) === '(not known)'),
  );
  return names
    .filter((name) => tool.get(name) !== server.get(name))
    .map((name) => `${name}: tool ${JSON.stringify(tool.get(name))}, server ${JSON.stringify(server.get(name))}`);
}

function describe(outcome: Outcome): string {
  return outcome.kind === 'starts' ? 'starts' : `refuses at line ${outcome.line}: ${outcome.reason}`;
}

function differences(tool: Outcome, server: Outcome): string[] {
  if (tool.kind === 'starts' && server.kind === 'starts') return differingSettings(tool.settings, server.settings);
  const [said, done] = [tool, server].map(describe);
  return said === done ? [] : [`tool ${said}`, `server ${done}`];
}

/**
 * What tool and server disagree on, empty when they agree. A server that is to start gets a port and a socket of its
 * own after the file, so that several can run at once; `asItStands` leaves the file alone, for refusals that hang on
 * what it listens on.
 */
export async function disagreements(config: string, asItStands: boolean): Promise<readonly string[]> {
  return withFolder(async (folder) => {
    const socket = join(folder, 'socket');
    const own: Options = [
      ['port', `${await freePort()}`],
      ['unixsocket', socket],
      ['daemonize', 'no'],
      ['logfile', ''],
    ];
    const options = asItStands ? [] : own;
    const reading = interpret(withOptions(config, options));
    const password = print(reading.started.settings.get('requirepass')) ?? '';
    const server = await tryServer(folder, { config, options, socket: asItStands ? null : socket, password });
    if (server.kind === 'refuses' && server.reason.startsWith(DEBIAN_REFUSES)) return [];
    return differences(expected(reading), server);
  });
}
