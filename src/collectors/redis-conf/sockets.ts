import { isIPv6 } from './address.ts';

/**
 * Which sockets a server opens, as far as its configuration tells: the host's names and addresses are taken to exist.
 * Source: `listenToPort` in src/server.c at the releases, and measurements with Redis 2.8.21 to 8.0.6 and Valkey.
 */

/** How a version opens its sockets. */
export interface SocketDialect {
  /** How its message begins, e.g. `Could not create server`. */
  readonly failure: string;
  /** From 6.2 on `-` marks an address that may be missing, and `::*` is every IPv6 interface. */
  readonly marks: boolean;
}

/** Why the server cannot open its port on these addresses, in its words; null when nothing in the configuration stops it. */
export function whyNotOpened(addresses: readonly string[], port: string, dialect: SocketDialect): string | null {
  const opened: Key[] = [];
  for (const text of addresses) {
    const host = dialect.marks && text.startsWith('-') ? text.slice(1) : text;
    const reason = !resolves(host, dialect) ? 'Name or service not known' : isTaken(host, opened) ? TAKEN : null;
    if (reason !== null) return `${dialect.failure} TCP listening socket ${host}:${port}: ${reason}`;
    opened.push(keyOf(host));
  }
  return null;
}

const TAKEN = 'bind: Address already in use';
const PART = /^(0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*)$/i;

/** The notations of `inet_aton`, octal, hexadecimal and shortened ones among them: `127.1` is 127.0.0.1. Null for others. */
function ipv4Number(text: string): number | null {
  const parts = text.split('.');
  if (parts.length > 4 || !parts.every((part) => PART.test(part))) return null;
  const numbers = parts.map((part) => (/^0[0-9]/.test(part) ? Number.parseInt(part, 8) : Number(part)));
  const last = numbers.pop() ?? 0;
  if (numbers.some((number) => number > 255) || last >= 256 ** (4 - numbers.length)) return null;
  return numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last);
}

function resolves(host: string, { marks }: SocketDialect): boolean {
  if (host.includes(':')) return isIPv6(host) || (marks && host === '::*');
  return host === '*' || ipv4Number(host) !== null || isHostName(host);
}

/** A name that some resolver might know. Nobody delegates a top-level domain of digits alone. */
function isHostName(text: string): boolean {
  const labels = text.replace(/\.$/, '').split('.');
  return labels.every((label) => /^[a-z0-9_][a-z0-9_-]*$/i.test(label)) && !/^[0-9]+$/.test(labels.at(-1) ?? '');
}

/** An address as sockets are told apart by it: a number for IPv4, text for IPv6 and for names. */
type Key = number | string;

const EVERY_IPV4 = 0;
const EVERY_IPV6 = '::';

function keyOf(host: string): Key {
  if (host === '*') return EVERY_IPV4;
  if (host === '::*') return EVERY_IPV6;
  const plain = host.toLowerCase() === 'localhost' ? '127.0.0.1' : host;
  return ipv4Number(plain) ?? plain.toLowerCase();
}

/** Two sockets cannot share an address, and one that listens everywhere shares with none. What a name is, only the host knows. */
function isTaken(host: string, opened: readonly Key[]): boolean {
  const key = keyOf(host);
  const family = (of: Key): string => (typeof of === 'number' ? 'ipv4' : of.includes(':') ? 'ipv6' : 'name');
  const everywhere = (of: Key): boolean => of === EVERY_IPV4 || of === EVERY_IPV6;
  return opened
    .filter((other) => family(other) === family(key))
    .some((other) => other === key || everywhere(other) || everywhere(key));
}
