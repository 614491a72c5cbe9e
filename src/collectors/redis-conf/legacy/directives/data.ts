/** How the data is kept, encoded and copied, in Redis 2.8 to 5.0. Where each row was read is said in ../directives.ts. */
import {
  atLeast,
  backlogSize,
  baseName,
  choice,
  directory,
  integer,
  long,
  looseMemory,
  memory,
  port,
  replicationSource,
  savePoints,
  text,
  yesNo,
} from '../readers.ts';
import { bytes, hidden, replicaRow, row, type Row } from '../row.ts';
import { looseMemorySize, memorySize } from '../size.ts';

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
  row('auto-aof-rewrite-min-size', looseMemory, '1048576', { until: '2.8.5' }),
  row('auto-aof-rewrite-min-size', looseMemory, '67108864', { since: '2.8.5', until: '3.0.0' }),
  row('auto-aof-rewrite-min-size', memory, '67108864', { since: '3.0.0' }),
  row('aof-rewrite-incremental-fsync', yesNo, 'yes'),
  row('aof-load-truncated', yesNo, 'yes', { since: '2.8.15' }),
  row('aof-use-rdb-preamble', yesNo, 'no', { since: '4.0.0', until: '5.0.0' }),
  row('aof-use-rdb-preamble', yesNo, 'yes', { since: '5.0.0' }),
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
  row('repl-backlog-size', backlogSize(looseMemorySize), '1048576', { until: '3.0.0' }),
  row('repl-backlog-size', backlogSize(memorySize), '1048576', { since: '3.0.0' }),
  row('repl-backlog-ttl', atLeast(0, "repl-backlog-ttl can't be negative "), '3600'),
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

/** What becomes of the data: files, encodings, replication, cluster. */
export const DATA_ROWS: readonly Row[] = [...snapshots, ...appendOnlyFile, ...encodings, ...replication, ...cluster];
