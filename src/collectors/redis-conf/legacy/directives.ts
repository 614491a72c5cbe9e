/**
 * The directives of Redis 2.8 to 5.0: which version has which, how a line is read, what the server starts with, and
 * what `CONFIG GET *` prints. Read from `loadServerConfigFromString` and `configGetCommand` in src/config.c and from
 * the defaults in src/redis.h (src/server.h from 3.2) of https://github.com/redis/redis at the releases of these
 * series; first versions inside a series from the release notes and from redis.conf.
 */
import {
  addresses,
  backlogSize,
  baseName,
  choice,
  clientLimit,
  directory,
  eventClasses,
  integer,
  long,
  longButZero,
  looseMemory,
  memory,
  memoryButZero,
  outputBufferLimit,
  password,
  permissions,
  replicationSource,
  savePoints,
  text,
  ticks,
  uncheckedYesNo,
  yesNo,
} from './readers.ts';
import { hidden, replicaRow, row, type Row } from './row.ts';

const port = integer({ min: 0n, max: 65535n, reason: 'Invalid port' });

function atLeast(min: number, reason: string) {
  return integer({ min: BigInt(min), reason });
}

function between(name: string, min: number, max: number) {
  return integer({ min: BigInt(min), max: BigInt(max), reason: `${name} must be between ${min} and ${max}` });
}

/** Numbers of bytes whose reading became strict in 3.0. */
function bytes(name: string, initial: string, until = '6.0.0'): Row[] {
  return [row(name, looseMemory, initial, { until: '3.0.0' }), row(name, memory, initial, { since: '3.0.0', until })];
}

const network: readonly Row[] = [
  row('port', port, '6379'),
  row('tcp-backlog', atLeast(0, 'Invalid backlog value'), '511', { since: '2.8.5' }),
  row('bind', addresses, '', { arity: { min: 1, max: Infinity } }),
  row('unixsocket', text, ''),
  row('unixsocketperm', permissions, '0'),
  row('timeout', atLeast(0, 'Invalid timeout value'), '0'),
  row('tcp-keepalive', atLeast(0, 'Invalid tcp-keepalive value'), '0', { until: '3.2.1' }),
  row('tcp-keepalive', atLeast(0, 'Invalid tcp-keepalive value'), '300', { since: '3.2.1' }),
  row('protected-mode', yesNo, 'yes', { since: '3.2.0' }),
];

const FACILITIES = choice(
  'user local0 local1 local2 local3 local4 local5 local6 local7',
  'Invalid log facility. Must be one of USER or between LOCAL0-LOCAL7',
);

const general: readonly Row[] = [
  row('daemonize', yesNo, 'no'),
  row(
    'supervised',
    choice(
      'upstart systemd auto no',
      "Invalid option for 'supervised'. Allowed values: 'upstart', 'systemd', 'auto', or 'no'",
    ),
    'no',
    { since: '3.2.0' },
  ),
  row('pidfile', text, '/var/run/redis.pid', { until: '3.2.0' }),
  row('pidfile', text, '', { since: '3.2.0' }),
  row(
    'loglevel',
    choice('debug verbose notice warning', 'Invalid log level. Must be one of debug, notice, warning'),
    'notice',
    { until: '3.2.0' },
  ),
  row(
    'loglevel',
    choice('debug verbose notice warning', 'Invalid log level. Must be one of debug, verbose, notice, warning'),
    'notice',
    { since: '3.2.0' },
  ),
  row('logfile', text, ''),
  hidden('syslog-enabled', yesNo, 'no'),
  hidden('syslog-ident', text, 'redis'),
  hidden('syslog-facility', FACILITIES, 'local0', { until: '3.2.0' }),
  row('syslog-facility', FACILITIES, 'local0', { since: '3.2.0' }),
  row('databases', atLeast(1, 'Invalid number of databases'), '16'),
  hidden('always-show-logo', yesNo, 'no', { since: '4.0.0' }),
  row('hz', ticks, '10'),
  row('dynamic-hz', yesNo, 'yes', { since: '5.0.0' }),
  row('activerehashing', yesNo, 'yes'),
  row('watchdog-period', text, '0', { arity: null }),
];

const snapshots: readonly Row[] = [
  row('save', savePoints, '', { arity: { min: 0, max: Infinity } }),
  row('dir', directory, null),
  row('dbfilename', baseName('dbfilename'), 'dump.rdb'),
  row('rdbcompression', yesNo, 'yes'),
  row('rdbchecksum', yesNo, 'yes'),
  row('rdb-save-incremental-fsync', yesNo, 'yes', { since: '5.0.0' }),
  row('stop-writes-on-bgsave-error', yesNo, 'yes'),
];

const appendOnlyFile: readonly Row[] = [
  row('appendonly', yesNo, 'no'),
  hidden('appendfilename', baseName('appendfilename'), 'appendonly.aof'),
  row('appendfsync', choice('everysec always no', "argument must be 'no', 'always' or 'everysec'"), 'everysec'),
  row('no-appendfsync-on-rewrite', yesNo, 'no'),
  row('auto-aof-rewrite-percentage', atLeast(0, 'Invalid negative percentage for AOF auto rewrite'), '100'),
  ...bytes('auto-aof-rewrite-min-size', '67108864'),
  row('aof-rewrite-incremental-fsync', yesNo, 'yes'),
  row('aof-load-truncated', yesNo, 'yes', { since: '2.8.15' }),
  row('aof-use-rdb-preamble', yesNo, 'no', { since: '4.0.0', until: '5.0.0' }),
  row('aof-use-rdb-preamble', yesNo, 'yes', { since: '5.0.0' }),
];

const POLICIES = 'volatile-lru volatile-random volatile-ttl allkeys-lru allkeys-random noeviction';
const INVALID_POLICY = 'Invalid maxmemory policy';
const samples = atLeast(1, 'maxmemory-samples must be 1 or greater');

const memoryUse: readonly Row[] = [
  ...bytes('maxmemory', '0'),
  row('maxmemory-policy', choice(POLICIES, INVALID_POLICY), 'volatile-lru', { until: '3.0.0' }),
  row('maxmemory-policy', choice(POLICIES, INVALID_POLICY), 'noeviction', { since: '3.0.0', until: '4.0.0' }),
  row('maxmemory-policy', choice(`${POLICIES} volatile-lfu allkeys-lfu`, INVALID_POLICY), 'noeviction', {
    since: '4.0.0',
  }),
  row('maxmemory-samples', samples, '3', { until: '3.0.0' }),
  row('maxmemory-samples', samples, '5', { since: '3.0.0' }),
  row('lfu-log-factor', atLeast(0, 'lfu-log-factor must be 0 or greater'), '10', { since: '4.0.0' }),
  row('lfu-decay-time', atLeast(0, 'lfu-decay-time must be 0 or greater'), '1', { since: '4.0.0' }),
  row('lazyfree-lazy-eviction', yesNo, 'no', { since: '4.0.0' }),
  row('lazyfree-lazy-expire', yesNo, 'no', { since: '4.0.0' }),
  row('lazyfree-lazy-server-del', yesNo, 'no', { since: '4.0.0' }),
];

const LOWER = 'active-defrag-threshold-lower';
const UPPER = 'active-defrag-threshold-upper';

const defragmentation: readonly Row[] = [
  row('activedefrag', yesNo, 'no', { since: '4.0.0' }),
  row(LOWER, atLeast(0, `${LOWER} must be 0 or greater`), '10', { since: '4.0.0', until: '5.0.0' }),
  row(LOWER, between(LOWER, 0, 1000), '10', { since: '5.0.0' }),
  row(UPPER, atLeast(0, `${UPPER} must be 0 or greater`), '100', { since: '4.0.0', until: '5.0.0' }),
  row(UPPER, between(UPPER, 0, 1000), '100', { since: '5.0.0' }),
  row('active-defrag-ignore-bytes', memoryButZero('active-defrag-ignore-bytes must above 0'), '104857600', {
    since: '4.0.0',
  }),
  row('active-defrag-cycle-min', between('active-defrag-cycle-min', 1, 99), '25', {
    since: '4.0.0',
    until: '5.0.0',
  }),
  row('active-defrag-cycle-min', between('active-defrag-cycle-min', 1, 99), '5', { since: '5.0.0' }),
  row('active-defrag-cycle-max', between('active-defrag-cycle-max', 1, 99), '75', { since: '4.0.0' }),
  row('active-defrag-max-scan-fields', longButZero('active-defrag-max-scan-fields must be positive'), '1000', {
    since: '5.0.0',
  }),
];

const TWO_ARGUMENTS = { min: 2, max: 2 };

const replication: readonly Row[] = [
  row('slaveof', replicationSource, '', { arity: TWO_ARGUMENTS, until: '5.0.0' }),
  row('replicaof', replicationSource, '', {
    names: ['slaveof', 'replicaof'],
    printed: ['slaveof'],
    arity: TWO_ARGUMENTS,
    since: '5.0.0',
  }),
  row('masterauth', text, ''),
  ...replicaRow(
    (word) => `${word}-serve-stale-data`,
    () => yesNo,
    'yes',
  ),
  ...replicaRow(
    (word) => `${word}-read-only`,
    () => yesNo,
    'yes',
  ),
  ...replicaRow(
    (word) => `${word}-priority`,
    () => integer(),
    '100',
  ),
  ...replicaRow(
    (word) => `${word}-announce-ip`,
    () => text,
    '',
    '3.2.2',
  ),
  ...replicaRow(
    (word) => `${word}-announce-port`,
    () => port,
    '0',
    '3.2.2',
  ),
  ...replicaRow(
    (word) => `${word}-lazy-flush`,
    () => yesNo,
    'no',
    '4.0.0',
  ),
  ...replicaRow(
    (word) => `${word}-ignore-maxmemory`,
    () => yesNo,
    'yes',
    '5.0.0',
  ),
  ...replicaRow(
    (word) => `min-${word}s-to-write`,
    (word) => atLeast(0, `Invalid value for min-${word}s-to-write.`),
    '0',
  ),
  ...replicaRow(
    (word) => `min-${word}s-max-lag`,
    (word) => atLeast(0, `Invalid value for min-${word}s-max-lag.`),
    '10',
  ),
  ...replicaRow(
    (word) => `repl-ping-${word}-period`,
    (word) => atLeast(1, `repl-ping-${word}-period must be 1 or greater`),
    '10',
  ),
  row('repl-timeout', atLeast(1, 'repl-timeout must be 1 or greater'), '60'),
  row('repl-disable-tcp-nodelay', yesNo, 'no'),
  row('repl-diskless-sync', yesNo, 'no', { since: '2.8.18' }),
  row('repl-diskless-sync-delay', atLeast(0, "repl-diskless-sync-delay can't be negative"), '5', {
    since: '2.8.18',
  }),
  row('repl-backlog-size', backlogSize(true), '1048576', { until: '3.0.0' }),
  row('repl-backlog-size', backlogSize(false), '1048576', { since: '3.0.0' }),
  row('repl-backlog-ttl', atLeast(0, "repl-backlog-ttl can't be negative "), '3600'),
];

const security: readonly Row[] = [
  row('requirepass', password('REDIS_AUTHPASS_MAX_LEN'), '', { until: '3.2.0' }),
  row('requirepass', password('CONFIG_AUTHPASS_MAX_LEN'), '', { since: '3.2.0' }),
];

const CLASSES: readonly (readonly [string, number])[] = [
  ['normal', 0],
  ['slave', 1],
  ['pubsub', 2],
];
const UNKNOWN_CLASS = 'Unrecognized client limit class';
const UNLIMITED_CLASS = `${UNKNOWN_CLASS}: the user specified an invalid one, or 'master' which has no buffer limits.`;
const LIMITS = 'normal 0 0 0 slave 268435456 67108864 60 pubsub 33554432 8388608 60';
const FOUR_ARGUMENTS = { min: 4, max: 4 };

const clients: readonly Row[] = [
  row('maxclients', clientLimit, '10000'),
  row('client-output-buffer-limit', outputBufferLimit(new Map(CLASSES), UNKNOWN_CLASS, true), LIMITS, {
    arity: FOUR_ARGUMENTS,
    until: '3.0.0',
  }),
  row('client-output-buffer-limit', outputBufferLimit(new Map(CLASSES), UNKNOWN_CLASS, false), LIMITS, {
    arity: FOUR_ARGUMENTS,
    since: '3.0.0',
    until: '3.2.0',
  }),
  row('client-output-buffer-limit', outputBufferLimit(new Map(CLASSES), UNLIMITED_CLASS, false), LIMITS, {
    arity: FOUR_ARGUMENTS,
    since: '3.2.0',
    until: '5.0.0',
  }),
  row(
    'client-output-buffer-limit',
    outputBufferLimit(new Map([...CLASSES, ['replica', 1]]), UNLIMITED_CLASS, false),
    LIMITS,
    { arity: FOUR_ARGUMENTS, since: '5.0.0' },
  ),
  row('client-query-buffer-limit', memory, '1073741824', { since: '4.0.7' }),
  row('proto-max-bulk-len', memory, '536870912', { since: '4.0.7' }),
];

const DEAD = { effective: false, printed: [], since: '3.2.0' };

const encodings: readonly Row[] = [
  ...bytes('hash-max-ziplist-entries', '512'),
  ...bytes('hash-max-ziplist-value', '64'),
  ...bytes('list-max-ziplist-entries', '512', '3.2.0'),
  row('list-max-ziplist-entries', text, null, DEAD),
  ...bytes('list-max-ziplist-value', '64', '3.2.0'),
  row('list-max-ziplist-value', text, null, DEAD),
  row('list-max-ziplist-size', integer(), '-2', { since: '3.2.0' }),
  row('list-compress-depth', integer(), '0', { since: '3.2.0' }),
  ...bytes('set-max-intset-entries', '512'),
  ...bytes('zset-max-ziplist-entries', '128'),
  ...bytes('zset-max-ziplist-value', '64'),
  row('hll-sparse-max-bytes', looseMemory, '3000', { since: '2.8.9', until: '3.0.0' }),
  row('hll-sparse-max-bytes', memory, '3000', { since: '3.0.0' }),
  row('stream-node-max-bytes', memory, '4096', { since: '5.0.0' }),
  row('stream-node-max-entries', integer(), '100', { since: '5.0.0' }),
];

const cluster: readonly Row[] = [
  hidden('cluster-enabled', yesNo, 'no', { since: '3.0.0' }),
  hidden('cluster-config-file', text, 'nodes.conf', { since: '3.0.0' }),
  row('cluster-node-timeout', long({ min: 1n, reason: 'cluster node timeout must be 1 or greater' }), '15000', {
    since: '3.0.0',
  }),
  row('cluster-migration-barrier', atLeast(0, 'cluster migration barrier must zero or positive'), '1', {
    since: '3.0.0',
  }),
  ...replicaRow(
    (word) => `cluster-${word}-validity-factor`,
    (word) => atLeast(0, `cluster ${word} validity factor must be zero or positive`),
    '10',
    '3.0.0',
  ),
  ...replicaRow(
    (word) => `cluster-${word}-no-failover`,
    () => yesNo,
    'no',
    '4.0.9',
  ),
  row('cluster-require-full-coverage', yesNo, 'yes', { since: '3.0.0' }),
  row('cluster-announce-ip', text, '', { since: '4.0.0' }),
  row('cluster-announce-port', port, '0', { since: '4.0.0' }),
  row('cluster-announce-bus-port', port, '0', { since: '4.0.0' }),
];

const observation: readonly Row[] = [
  row('lua-time-limit', long(), '5000'),
  hidden('lua-replicate-commands', uncheckedYesNo, 'no', { since: '5.0.0' }),
  row('slowlog-log-slower-than', long(), '10000'),
  row('slowlog-max-len', long(), '128'),
  row('latency-monitor-threshold', long({ min: 0n, reason: "The latency threshold can't be negative" }), '0', {
    since: '2.8.13',
  }),
  row('notify-keyspace-events', eventClasses('g$lshzxe'), '', { until: '5.0.0' }),
  row('notify-keyspace-events', eventClasses('g$lshzxet'), '', { since: '5.0.0' }),
];

/** Every row of every version; for one version and name there is at most one. */
export const ROWS: readonly Row[] = [
  ...network,
  ...general,
  ...snapshots,
  ...appendOnlyFile,
  ...memoryUse,
  ...defragmentation,
  ...replication,
  ...security,
  ...clients,
  ...encodings,
  ...cluster,
  ...observation,
];
