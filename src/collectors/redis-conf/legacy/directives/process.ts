/** How the server process runs, in Redis 2.8 to 5.0. Where each row was read is said in ../directives.ts. */
import {
  addresses,
  atLeast,
  between,
  choice,
  clientLimit,
  eventClasses,
  long,
  longButZero,
  memory,
  memoryButZero,
  outputBufferLimit,
  password,
  permissions,
  port,
  text,
  ticks,
  uncheckedYesNo,
  yesNo,
} from '../readers.ts';
import { bytes, hidden, row, type Row } from '../row.ts';
import { looseMemorySize, memorySize } from '../size.ts';

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
  row('client-output-buffer-limit', outputBufferLimit(new Map(CLASSES), UNKNOWN_CLASS, looseMemorySize), LIMITS, {
    arity: FOUR_ARGUMENTS,
    until: '3.0.0',
  }),
  row('client-output-buffer-limit', outputBufferLimit(new Map(CLASSES), UNKNOWN_CLASS, memorySize), LIMITS, {
    arity: FOUR_ARGUMENTS,
    since: '3.0.0',
    until: '3.2.0',
  }),
  row('client-output-buffer-limit', outputBufferLimit(new Map(CLASSES), UNLIMITED_CLASS, memorySize), LIMITS, {
    arity: FOUR_ARGUMENTS,
    since: '3.2.0',
    until: '5.0.0',
  }),
  row(
    'client-output-buffer-limit',
    outputBufferLimit(new Map([...CLASSES, ['replica', 1]]), UNLIMITED_CLASS, memorySize),
    LIMITS,
    { arity: FOUR_ARGUMENTS, since: '5.0.0' },
  ),
  row('client-query-buffer-limit', memory, '1073741824', { since: '4.0.7' }),
  row('proto-max-bulk-len', memory, '536870912', { since: '4.0.7' }),
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

/** How the server runs: network, clients, memory, logging. */
export const PROCESS_ROWS: readonly Row[] = [
  ...network,
  ...general,
  ...security,
  ...clients,
  ...memoryUse,
  ...defragmentation,
  ...observation,
];
