import { describe, expect, test } from 'vitest';
import type { FileOrigin } from '../../../../src/collectors/redis-conf/dialect.ts';
import { splitArguments } from '../../../../src/collectors/redis-conf/lex.ts';
import { createModernDialect } from '../../../../src/collectors/redis-conf/modern/dialect.ts';
import type { Fact } from '../../../../src/core/fact.ts';
import { parseServerVersion, type ServerVersion } from '../../../../src/core/version.ts';

function release(text: string): ServerVersion {
  const version = parseServerVersion(text);
  if (version === null) throw new Error(`no release: ${text}`);
  return version;
}

function at(line: number): FileOrigin {
  return { kind: 'file', path: 'redis.conf', line, column: 1, endColumn: 2, excerpt: '' };
}

function directive(text: string, line: number) {
  const [name = '', ...args] = splitArguments(text, false) ?? [];
  return { name, args, origin: at(line) };
}

/** Feeds lines to the dialect of a release; one that begins with `?` cannot be read, `???` may be anything. */
function read(version: string, lines: readonly string[]) {
  const dialect = createModernDialect(release(version));
  const refused: [number, string][] = [];
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (text === '???') dialect.obscureAll('anything', at(line));
    else if (text.startsWith('?')) dialect.obscure(directive(text.slice(1), line), 'a placeholder');
    else {
      const reason = dialect.apply(directive(text, line));
      if (reason !== null) refused.push([line, reason]);
    }
  }
  return { ...dialect.start('redis.conf'), refused };
}

function shown(fact: Fact | undefined): string | null {
  if (fact === undefined) return null;
  return fact.state === 'known' ? String(fact.value) : `unknown: ${fact.reason}`;
}

/** Release, directive, what `CONFIG GET` prints for an empty file; null where it prints none. */
const DEFAULTS: readonly [string, string, string | null][] = [
  ['6.0.20', 'save', ''],
  ['6.2.16', 'save', '3600 1 300 100 60 10000'],
  ['6.2.16', 'bind', ''],
  ['7.0.15', 'bind', '* -::*'],
  ['6.2.16', 'slaveof', ''],
  ['6.2.16', 'replicaof', null],
  ['7.0.15', 'replicaof', ''],
  ['6.0.20', 'ignore-warnings', 'ARM64-COW-BUG'],
  ['6.0.20', 'watchdog-period', '0'],
  ['7.0.15', 'watchdog-period', null],
  ['6.2.16', 'acl-pubsub-default', 'allchannels'],
  ['7.0.15', 'acl-pubsub-default', 'resetchannels'],
  ['6.2.16', 'repl-diskless-sync', 'no'],
  ['7.0.15', 'repl-diskless-sync', 'yes'],
  ['7.0.15', 'aof-disable-auto-gc', 'no'],
  ['7.2.6', 'aof-disable-auto-gc', null],
  ['7.0.15', 'set-max-listpack-entries', null],
  ['7.2.6', 'set-max-listpack-entries', '128'],
  ['7.2.6', 'hide-user-data-from-log', null],
  ['7.4.1', 'hide-user-data-from-log', 'no'],
  ['valkey-8.0.1', 'hide-user-data-from-log', 'yes'],
  ['7.4.1', 'server-cpulist', ''],
  ['7.4.1', 'io-threads-do-reads', 'no'],
  ['8.0.6', 'io-threads-do-reads', null],
  ['valkey-8.0.1', 'io-threads-do-reads', 'yes'],
  ['valkey-9.1.2', 'io-threads-do-reads', null],
  ['8.0.6', 'replica-full-sync-buffer-limit', '0'],
  ['valkey-9.1.2', 'replica-full-sync-buffer-limit', null],
  ['8.2.0', 'cluster-slot-stats-enabled', 'no'],
  ['8.4.0', 'lookahead', '16'],
  ['valkey-7.2.7', 'syslog-ident', 'redis'],
  ['valkey-8.0.1', 'syslog-ident', 'valkey'],
  ['valkey-8.0.1', 'primaryauth', ''],
  ['valkey-8.0.1', 'masterauth', ''],
  ['valkey-8.0.1', 'repl-backlog-size', '10485760'],
  ['valkey-8.0.1', 'lazyfree-lazy-expire', 'yes'],
  ['valkey-8.1.1', 'commandlog-execution-slower-than', '10000'],
  ['valkey-8.1.1', 'slowlog-log-slower-than', '10000'],
  ['valkey-8.1.1', 'sanitize-dump-payload', 'no'],
  ['valkey-9.1.2', 'sanitize-dump-payload', null],
  ['valkey-9.0.0', 'cluster-databases', '1'],
  ['valkey-9.1.2', 'hash-seed', ''],
  ['valkey-9.0.0', 'hash-seed', null],
  ['6.2.16', 'lua-enable-deprecated-api', null],
  ['6.2.20', 'lua-enable-deprecated-api', 'no'],
];

test.each(DEFAULTS)('%s shows %s as %j by default', (version, name, value) => {
  expect(shown(read(version, []).settings.get(name))).toBe(value);
});

test('a default is located at the file in which the line is absent', () => {
  const { settings } = read('6.2.16', []);
  expect(settings.get('timeout')?.origin).toEqual({ kind: 'default', version: 'Redis 6.2.16', path: 'redis.conf' });
});

/** How many names `CONFIG GET *` lists on a real server of the release, and the paths that are left out of that count. */
const COUNTS: readonly [string, number][] = [
  ['6.0.20', 147],
  ['6.2.16', 164],
  ['7.0.15', 188],
  ['7.2.6', 191],
  ['7.4.1', 198],
  ['8.0.6', 199],
  ['valkey-8.0.1', 210],
  ['valkey-9.1.2', 233],
];
const PATHS: ReadonlySet<string> = new Set(['dir', 'logfile', 'pidfile', 'unixsocket']);

test.each(COUNTS)('%s lists %i directives', (version, count) => {
  const names = [...read(version, []).settings.keys()].filter((name) => !PATHS.has(name));
  expect(names).toHaveLength(count);
});

/** Release, line, what `CONFIG GET` prints for the directive that it names first. */
const VALUES: readonly [string, string, string][] = [
  ['6.2.16', 'maxmemory 18446744073709551615', '9223372036854775807'],
  ['7.0.15', 'maxmemory 18446744073709551615', '18446744073709551615'],
  ['6.2.16', 'save 900 1', '900 1'],
  ['6.2.16', 'save 900 1 60 10', ''],
  ['6.2.16', 'save 900', ''],
  ['7.2.6', 'save 900 1 60 10', '900 1 60 10'],
  ['6.2.16', 'client-output-buffer-limit replica 1x 1kb 7', 'normal 0 0 0 slave 0 1024 7 pubsub 33554432 8388608 60'],
  ['6.0.20', 'client-query-buffer-limit x', '0'],
  ['6.0.20', 'unixsocketperm 0755', '755'],
  ['6.2.16', 'notify-keyspace-events AKd', 'AK'],
  ['8.2.0', 'notify-keyspace-events oc', 'oc'],
  ['6.2.16', 'oom-score-adj relative', 'yes'],
  ['valkey-9.0.0', 'shutdown-on-sigterm safe failover', 'safe failover'],
  ['8.6.0', 'cluster-slot-stats-enabled cpu net mem', 'yes'],
  ['8.6.0', 'maxmemory-policy allkeys-lrm', 'allkeys-lrm'],
  ['valkey-9.0.0', 'slot-migration-max-failover-repl-bytes -1', '-1'],
  ['valkey-8.0.1', 'io-threads 32', '16'],
  ['valkey-8.1.1', 'io-threads 256', '256'],
  ['7.0.15', 'hz 1000', '500'],
  ['6.0.16', 'hz 501', '501'],
  ['8.0.6', 'latency-tracking-info-percentiles 0x10', '16'],
  ['valkey-8.1.1', 'cluster-announce-ip <ip>', '<ip>'],
  ['valkey-9.1.2', 'cluster-announce-ip ::1', '::1'],
  ['valkey-9.1.2', 'cluster-announce-ip a_b/c', 'a_b/c'],
];

test.each(VALUES)('%s reads %j', (version, line, value) => {
  const { settings, refused } = read(version, [line]);
  expect(refused).toEqual([]);
  expect(shown(settings.get(line.split(' ')[0] ?? ''))).toBe(value);
});

/** Release, line, reason. */
const REFUSED: readonly [string, string, string][] = [
  ['6.0.20', 'requirepass a b', 'Bad directive or wrong number of arguments'],
  ['6.2.16', 'requirepass a b', 'wrong number of arguments'],
  ['6.0.20', `requirepass ${'x'.repeat(513)}`, 'Password is longer than CONFIG_AUTHPASS_MAX_LEN'],
  ['6.2.16', 'bind', 'Bad directive or wrong number of arguments'],
  ['6.2.16', 'replicaof "127.0.0.1 1"', 'Bad directive or wrong number of arguments'],
  ['6.2.16', 'loglevel x', 'argument must be one of the following: debug, verbose, notice, warning'],
  ['7.2.6', 'loglevel x', 'argument(s) must be one of the following: debug, verbose, notice, warning, nothing'],
  ['6.2.16', 'client-output-buffer-limit normal 0 0 0 pubsub 1 1 1', 'Bad directive or wrong number of arguments'],
  ['6.2.16', 'watchdog-period 5', 'Bad directive or wrong number of arguments'],
  ['6.2.16', 'unixsocketperm 1000', 'Invalid socket file permissions'],
  ['7.4.1', 'maxmemory-samples 65', 'argument must be between 1 and 64 inclusive'],
  ['7.2.6', 'replicaof h x', 'Invalid master port'],
  ['valkey-8.0.1', 'replicaof h x', 'Invalid primary port'],
  ['valkey-8.0.1', 'dbfilename ""', "dbfilename can't be empty"],
  ['valkey-8.0.1', 'cluster-announce-client-ipv4 1.2.3', 'Invalid IPv4 address'],
  ['valkey-8.0.1', 'cluster-announce-client-ipv6 fe80::1%eth0', 'Invalid IPv6 address'],
  ['valkey-8.0.1', 'cluster-config-file ""', "cluster-config-file can't be empty"],
  ['valkey-9.1.2', 'maxmemory 18446744073709551616', 'argument must be a memory value'],
  ['valkey-9.1.2', 'dir ""', "dir can't be empty"],
  ['valkey-9.1.2', 'cluster-announce-ip <ip>', 'cluster-announce-ip contains invalid character'],
  ['valkey-9.1.2', 'latency-tracking-info-percentiles 0x10', 'Invalid latency-tracking-info-percentiles parameters'],
  ['6.2.16', 'tls-auth-clients-user CN', 'Bad directive or wrong number of arguments'],
  ['8.0.6', 'io-threads-do-reads', 'Bad directive or wrong number of arguments'],
];

test.each(REFUSED)('%s refuses %j', (version, line, reason) => {
  expect(read(version, ['timeout 1', line]).refused).toEqual([[2, reason]]);
});

test('the value of a refused line is not known', () => {
  const { settings } = read('7.0.15', ['timeout 1', 'timeout x']);
  expect(settings.get('timeout')).toMatchObject({ state: 'unknown', origin: { line: 2 } });
});

/** Release, lines, the refusal after the last of them: its line, null for none, and its words. */
const STOPS: readonly [string, string[], number | null, string][] = [
  ['6.2.16', ['cluster-enabled yes', 'slaveof h 1'], 2, 'replicaof directive not allowed in cluster mode'],
  ['7.0.15', ['cluster-enabled yes', 'slaveof h 1'], null, 'replicaof directive not allowed in cluster mode'],
  ['6.0.20', ['bind ""'], null, 'Could not create server TCP listening socket :6379: Name or service not known'],
  ['6.0.20', ['bind -::1'], null, 'Could not create server TCP listening socket -::1:6379: Name or service not known'],
  [
    '6.2.16',
    ['bind #'],
    null,
    'Warning: Could not create server TCP listening socket #:6379: Name or service not known',
  ],
  ['6.2.16', ['port 0'], null, 'Configured to not listen anywhere, exiting.'],
  ['8.0.6', ['bind ""'], null, 'Configured to not listen anywhere, exiting.'],
  ['7.2.6', ['tls-port 6380'], null, 'No tls-cert-file configured!'],
];

test.each(STOPS)('%s stops after %j', (version, lines, line, reason) => {
  const { refusal, refused } = read(version, lines);
  expect(refused).toEqual([]);
  expect(refusal?.reason).toBe(reason);
  expect(refusal?.origin?.line ?? null).toBe(line);
});

test.each([
  ['6.0.16', 'Redis', 'lower than 55535'],
  ['7.0.15', 'Redis', '55535 or less'],
  ['valkey-8.1.1', 'Valkey', '55535 or less'],
])('%s has no room for the cluster bus above port 55536', (version, product, limit) => {
  expect(read(version, ['port 55536', 'cluster-enabled yes']).refusal?.reason).toBe(
    `${product} port number too high. Cluster communication port is 10,000 port numbers higher than your ` +
      `${product} port. Your ${product} port number must be ${limit}.`,
  );
});

test.each([
  ['6.2.16', ['bind -::1']],
  ['6.2.16', ['port 0', 'unixsocket /run/redis.sock']],
  ['7.0.15', ['bind redis.internal 10.0.0.1']],
  ['7.2.6', ['tls-port 6380', 'tls-cert-file c', 'tls-key-file k', 'tls-ca-cert-file a']],
  ['7.0.15', ['?port x', 'bind ""']],
] as [string, string[]][])('%s starts with %j', (version, lines) => {
  expect(read(version, lines).refusal).toBeNull();
});

describe('one database in cluster mode', () => {
  test.each([
    ['7.0.15', '32'],
    ['7.2.6', '1'],
    ['valkey-8.1.1', '1'],
    ['valkey-9.1.2', '32'],
  ])('%s has %s', (version, count) => {
    const { settings } = read(version, ['databases 32', 'cluster-enabled yes']);
    expect(shown(settings.get('databases'))).toBe(count);
  });

  test('not known when the mode is not', () => {
    const { settings } = read('7.2.6', ['?cluster-enabled x']);
    expect(shown(settings.get('databases'))).toBe('unknown: a placeholder');
  });
});

describe('what cannot be read', () => {
  test.each([
    [['?timeout x'], 'timeout', 'unknown: a placeholder'],
    [['?timeout x', 'timeout 5'], 'timeout', '5'],
    [['timeout 5', '???'], 'timeout', 'unknown: anything'],
    [['???', 'timeout 5'], 'timeout', '5'],
    [['???'], 'maxclients', 'unknown: anything'],
    [['?save x', 'save 5 5'], 'save', 'unknown: a placeholder'],
    [['?save x', 'save ""', 'save 5 5'], 'save', '5 5'],
    [['???', 'client-output-buffer-limit slave 1 1 1'], 'client-output-buffer-limit', 'unknown: anything'],
    [['?slave-read-only x'], 'replica-read-only', 'unknown: a placeholder'],
    [[], 'dir', "unknown: the file does not tell the server's working directory"],
    [['dir sub'], 'dir', "unknown: the file does not tell the server's working directory"],
    [['dir /data', 'dir sub'], 'dir', '/data/sub'],
    [['?dir x', 'dir sub'], 'dir', 'unknown: a placeholder'],
  ] as [string[], string, string][])('%j leaves %s at %j', (lines, name, value) => {
    expect(shown(read('7.2.6', lines).settings.get(name))).toBe(value);
  });

  test('a directive that the release does not have is refused whatever its value', () => {
    expect(read('7.2.6', ['?no-such-thing x']).refusal).toMatchObject({ origin: { line: 1 } });
  });
});

test('a directive is located at the line that decides, and an alias is the same fact', () => {
  const { settings } = read('7.0.15', ['timeout 1', 'slave-priority 7', 'replica-priority 8']);
  expect(settings.get('slave-priority')).toBe(settings.get('replica-priority'));
  expect(settings.get('slave-priority')?.origin).toMatchObject({ line: 3 });
});

test('directives that CONFIG GET leaves out are hidden', () => {
  const { hidden, settings } = read('7.0.15', ['key-load-delay 5']);
  expect(shown(hidden.get('key-load-delay'))).toBe('5');
  expect(settings.has('key-load-delay')).toBe(false);
  expect(shown(read('6.2.16', ['cluster-config-file n']).hidden.get('cluster-config-file'))).toBe('n');
});
