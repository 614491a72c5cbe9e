import { known, unknown, type Fact } from '../../../core/fact.ts';
import type { ServerVersion } from '../../../core/version.ts';
import { whyNotOpened, type SocketDialect } from '../sockets.ts';
import { beforeTable, speaksValkey } from './row.ts';

/**
 * What a server does once it has read its configuration: it corrects some values, and may stop. Source:
 * `loadServerConfigFromString`, `initServer` and `initListeners` in src/config.c and src/server.c, `tlsConfigure` in
 * src/tls.c and `clusterInit` in src/cluster.c at the releases.
 */

/** Gives what is known about a directive so far; undefined where the release does not have it. */
export type Lookup = (name: string) => Fact | undefined;

function textOf(fact: Fact | undefined): string | null {
  return fact?.state === 'known' ? String(fact.value) : null;
}

function clampTo(fact: Fact | undefined, low: number, high: number): Fact | null {
  if (fact?.state !== 'known') return null;
  const value = Number(fact.value);
  const clamped = Math.min(Math.max(value, low), high);
  return clamped === value ? null : known(`${clamped}`, fact.origin);
}

function isRedis60(version: ServerVersion): boolean {
  return beforeTable(version) && version.minor === 0;
}

/** Kept from 6.2 on. */
const HZ_MIN = 1;
const HZ_MAX = 500;
const IO_THREADS_MAX = 16;

/** The releases whose cluster mode has one database. */
function hasOneDatabase({ engine, major, minor }: ServerVersion): boolean {
  return engine === 'valkey' ? major < 9 : major > 7 || (major === 7 && minor >= 2);
}

function databases(lookup: Lookup, version: ServerVersion): Fact | null {
  const cluster = lookup('cluster-enabled');
  const count = lookup('databases');
  if (!hasOneDatabase(version) || textOf(count) === '1' || textOf(cluster) === 'no') return null;
  if (cluster?.state === 'known') return known('1', cluster.origin);
  return cluster === undefined ? null : unknown(cluster.reason, cluster.origin);
}

/** A daemon always has a file for its process id. */
function processFile(lookup: Lookup, version: ServerVersion): Fact | null {
  const daemon = lookup('daemonize');
  const path = lookup('pidfile');
  if (textOf(path) !== '' || textOf(daemon) === 'no' || daemon === undefined) return null;
  if (daemon.state === 'unknown') return unknown(daemon.reason, daemon.origin);
  if (textOf(lookup('supervised')) !== 'no') return unknown('depends on what starts the server', daemon.origin);
  return known(`/var/run/${speaksValkey(version) ? 'valkey' : 'redis'}.pid`, daemon.origin);
}

/** The values that the server changes after it has read the last line, by name. */
export function corrections(lookup: Lookup, version: ServerVersion): ReadonlyMap<string, Fact> {
  const limitsThreads = version.engine === 'valkey' && version.major === 8 && version.minor === 0;
  const corrected: readonly (readonly [string, Fact | null])[] = [
    ['hz', isRedis60(version) ? null : clampTo(lookup('hz'), HZ_MIN, HZ_MAX)],
    ['databases', databases(lookup, version)],
    ['io-threads', limitsThreads ? clampTo(lookup('io-threads'), 1, IO_THREADS_MAX) : null],
    ['pidfile', processFile(lookup, version)],
  ];
  return new Map(corrected.flatMap(([name, fact]) => (fact === null ? [] : [[name, fact] as const])));
}

function tlsRefusal(text: (name: string) => string | null): string | null {
  const wanted = ['tls-replication', 'tls-cluster'].some((name) => text(name) === 'yes');
  const port = text('tls-port');
  if (!wanted && (port === '0' || port === null)) return null;
  if (text('tls-cert-file') === '') return 'No tls-cert-file configured!';
  if (text('tls-key-file') === '') return 'No tls-key-file configured!';
  const trusts = wanted || text('tls-auth-clients') === 'yes' || text('tls-auth-clients') === 'optional';
  if (trusts && text('tls-ca-cert-file') === '' && text('tls-ca-cert-dir') === '') {
    return (
      'Either tls-ca-cert-file or tls-ca-cert-dir must be specified when tls-cluster, tls-replication or ' +
      'tls-auth-clients are enabled!'
    );
  }
  return protocolsRefusal(text('tls-protocols') ?? '');
}

function protocolsRefusal(protocols: string): string | null {
  const words = protocols.split(' ').filter((word) => word !== '');
  const valid = words.every((word) => /^tlsv1(?:\.[123])?$/i.test(word));
  return valid
    ? null
    : "Invalid tls-protocols specified. Use a combination of 'TLSv1', 'TLSv1.1', 'TLSv1.2' and 'TLSv1.3'.";
}

const NOWHERE = 'Configured to not listen anywhere, exiting.';
/** The cluster bus has the port of the server plus 10000. */
const CLUSTER_PORT_MAX = 55535;

/** The addresses of the file; null when it names none, so that up to 6.2 the server listens everywhere. */
function addresses(bind: Fact | undefined, version: ServerVersion): readonly string[] | null {
  if (bind?.origin?.kind === 'default' && beforeTable(version)) return null;
  const text = textOf(bind) ?? '';
  return text === '' && !beforeTable(version) ? [] : text.split(' ');
}

function socketDialect(version: ServerVersion): SocketDialect {
  const early = isRedis60(version);
  return { failure: `${early ? '' : 'Warning: '}Could not create server`, marks: !early };
}

function listenRefusal(lookup: Lookup, text: (name: string) => string | null, version: ServerVersion): string | null {
  const ports = ['port', 'tls-port'].map(text);
  if (ports.includes(null) || text('bind') === null) return null;
  const hosts = addresses(lookup('bind'), version);
  const opened = ports.filter((port) => port !== '0');
  for (const port of opened) {
    const reason = whyNotOpened(hosts ?? [], port ?? '', socketDialect(version));
    if (reason !== null) return reason;
  }
  const listens = opened.length > 0 && hosts?.length !== 0;
  return listens || text('unixsocket') !== '' ? clusterRefusal(text, hosts, version) : NOWHERE;
}

function clusterRefusal(
  text: (name: string) => string | null,
  hosts: readonly string[] | null,
  version: ServerVersion,
): string | null {
  if (text('cluster-enabled') !== 'yes') return null;
  if (hosts?.length === 0) return 'No bind address is configured, but it is required for the Cluster bus.';
  const port = Number(text(text('tls-cluster') === 'yes' ? 'tls-port' : 'port'));
  const chosen = text('cluster-port') ?? '0';
  if (chosen !== '0' || port <= CLUSTER_PORT_MAX) return null;
  const product = speaksValkey(version) ? 'Valkey' : 'Redis';
  return (
    `${product} port number too high. Cluster communication port is 10,000 port numbers higher than your ` +
    `${product} port. Your ${product} port number must be ${isRedis60(version) ? 'lower than 55535' : '55535 or less'}.`
  );
}

/** Why the server stops after it has read the last line; null when it starts. What is not known stops nothing. */
export function stops(lookup: Lookup, version: ServerVersion): string | null {
  const text = (name: string): string | null => textOf(lookup(name));
  return tlsRefusal(text) ?? listenRefusal(lookup, text, version);
}
