import { isIPv6 } from '../address.ts';
import { beforeTable } from './row.ts';
import type { ServerVersion } from '../../../core/version.ts';

/**
 * Which sockets the server opens, as far as the file tells: the host's names and addresses are taken to exist.
 * Source: `listenToPort` in src/server.c at the releases, and measurements with Redis 6.0.20 to 8.0.6 and Valkey.
 */

interface Address {
  readonly host: string;
  readonly family: 4 | 6;
}

const IPV4_PARTS = /^(?:(?:0x[0-9a-f]+|[0-9]+)\.){0,3}(?:0x[0-9a-f]+|[0-9]+)$/i;

/**
 * An IPv4 address as a number; null when it is none. glibc also takes the historical forms: octal and hexadecimal
 * parts, and fewer than four of them, of which the last fills what is left.
 */
function ipv4Number(host: string): number | null {
  if (!IPV4_PARTS.test(host)) return null;
  const parts = host.split('.').map((part) => (/^0[0-9]/.test(part) ? Number.parseInt(part, 8) : Number(part)));
  const last = parts.pop() ?? Number.NaN;
  const fits = parts.every((part) => part < 256) && last < 256 ** (4 - parts.length);
  return fits ? parts.reduce((sum, part, at) => sum + part * 256 ** (3 - at), last) : null;
}

/** A name that some resolver might know. Nobody delegates a top-level domain of digits alone. */
function isHostName(host: string): boolean {
  return /^[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?\.?$/.test(host) && !/(?:^|\.)[0-9]+\.?$/.test(host);
}

function resolves({ host, family }: Address, early: boolean): boolean {
  if (family === 6) return isIPv6(host) || (host === '::*' && !early);
  return host === '*' || ipv4Number(host) !== null || isHostName(host);
}

const ALIASES: Readonly<Record<string, string>> = { localhost: '127.0.0.1', '*': '0.0.0.0', '::*': '::' };

function normalized(host: string): string {
  const plain = ALIASES[host] ?? host;
  return `${ipv4Number(plain) ?? plain}`;
}

const EVERYWHERE: ReadonlySet<string> = new Set([normalized('0.0.0.0'), '::']);

/** Two sockets cannot share an address, and one that listens everywhere shares with none. */
function collides(one: Address, other: Address): boolean {
  if (one.family !== other.family) return false;
  const [a = '', b = ''] = [one, other].map(({ host }) => normalized(host));
  return a === b || EVERYWHERE.has(a) || EVERYWHERE.has(b);
}

function addressOf(text: string, version: ServerVersion): Address {
  const optional = text.startsWith('-') && !(beforeTable(version) && version.minor === 0);
  const host = optional ? text.slice(1) : text;
  return { host, family: host.includes(':') ? 6 : 4 };
}

/** Why the server cannot open its port on one of the addresses; null when it can. */
export function cannotListen(hosts: readonly string[], port: string, version: ServerVersion): string | null {
  const early = beforeTable(version) && version.minor === 0;
  const failure = (host: string, why: string): string =>
    `${early ? '' : 'Warning: '}Could not create server TCP listening socket ${host}:${port}: ${why}`;
  const opened: Address[] = [];
  for (const text of hosts) {
    const address = addressOf(text, version);
    if (!resolves(address, early)) return failure(address.host, 'Name or service not known');
    if (opened.some((other) => collides(address, other))) return failure(address.host, 'bind: Address already in use');
    opened.push(address);
  }
  return null;
}
