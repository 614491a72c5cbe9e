import { shutdownWords } from './check.ts';
import type { Row } from './row.ts';
import { oneOf, someOf, type Words } from './types.ts';

/**
 * The directives that are words, in the order in which the servers list them. Facts of redis/redis and
 * valkey-io/valkey src/config.c at the tags of the releases; defaults measured with Redis 6.0.20, 6.2.16, 7.0.15,
 * 7.2.6, 7.4.1, 8.0.6 and Valkey 8.0.1, 9.1.2.
 */
function inOrder(...words: readonly string[]): Words {
  return Object.fromEntries(words.map((word, index) => [word, index]));
}

const SYSLOG = inOrder('user', 'local0', 'local1', 'local2', 'local3', 'local4', 'local5', 'local6', 'local7');
const LEVELS = ['debug', 'verbose', 'notice', 'warning'] as const;
const VOLATILE = ['volatile-lru', 'volatile-lfu', 'volatile-random', 'volatile-ttl'] as const;
const ALL_KEYS = ['allkeys-lru', 'allkeys-lfu', 'allkeys-random'] as const;
const DISKLESS = ['disabled', 'on-empty-db', 'swapdb'] as const;
const GUARDED = inOrder('no', 'yes', 'local');
const SHUTDOWN = { default: 0, save: 1, nosave: 2, now: 4, force: 8 } as const;
const SHUTDOWN_9 = { ...SHUTDOWN, safe: 16, failover: 32 } as const;
const SLOT_STATS = { no: 0, yes: 7, cpu: 1, net: 2, mem: 4 } as const;

export const WORDS: readonly Row[] = [
  oneOf('supervised', inOrder('upstart', 'systemd', 'auto', 'no'), 'no'),
  oneOf('syslog-facility', SYSLOG, 'local0'),
  oneOf('repl-diskless-load', inOrder(...DISKLESS), 'disabled', { redis: '..8.4', valkey: '..8.0' }),
  oneOf('repl-diskless-load', inOrder(...DISKLESS, 'flushdb'), 'disabled', { redis: '8.6..', valkey: '' }),
  oneOf('repl-diskless-load', inOrder(...DISKLESS, 'flush-before-load'), 'disabled', { redis: '', valkey: '8.1..' }),
  oneOf('loglevel', inOrder(...LEVELS), 'notice', { redis: '..7.0', valkey: '' }),
  oneOf('loglevel', inOrder(...LEVELS, 'nothing'), 'notice', { redis: '7.2..' }),
  oneOf('maxmemory-policy', inOrder(...VOLATILE, ...ALL_KEYS, 'noeviction'), 'noeviction', { redis: '..8.4' }),
  oneOf(
    'maxmemory-policy',
    inOrder(...VOLATILE, 'volatile-lrm', ...ALL_KEYS, 'allkeys-lrm', 'noeviction'),
    'noeviction',
    { redis: '8.6..', valkey: '' },
  ),
  oneOf('appendfsync', inOrder('everysec', 'always', 'no'), 'everysec'),
  oneOf('oom-score-adj', { no: 0, yes: 1, relative: 1, absolute: 2 }, 'no'),
  oneOf('acl-pubsub-default', inOrder('allchannels', 'resetchannels'), 'allchannels', {
    redis: '6.2..6.2',
    valkey: '',
  }),
  oneOf('acl-pubsub-default', inOrder('allchannels', 'resetchannels'), 'resetchannels', { redis: '7.0..' }),
  oneOf('sanitize-dump-payload', inOrder('no', 'yes', 'clients'), 'no', { redis: '6.2..', valkey: '..9.0' }),
  oneOf('enable-protected-configs', GUARDED, 'no', { redis: '7.0..' }),
  oneOf('enable-debug-command', GUARDED, 'no', { redis: '7.0..' }),
  oneOf('enable-module-command', GUARDED, 'no', { redis: '7.0..' }),
  oneOf('cluster-preferred-endpoint-type', inOrder('ip', 'hostname', 'unknown-endpoint'), 'ip', { redis: '7.0..' }),
  oneOf('propagation-error-behavior', inOrder('ignore', 'panic', 'panic-on-replicas'), 'ignore', { redis: '7.0..' }),
  someOf('shutdown-on-sigint', SHUTDOWN, 'default', { redis: '7.0..', valkey: '..8.1' }, shutdownWords),
  someOf('shutdown-on-sigint', SHUTDOWN_9, 'default', { redis: '', valkey: '9.0..' }, shutdownWords),
  someOf('shutdown-on-sigterm', SHUTDOWN, 'default', { redis: '7.0..', valkey: '..8.1' }, shutdownWords),
  someOf('shutdown-on-sigterm', SHUTDOWN_9, 'default', { redis: '', valkey: '9.0..' }, shutdownWords),
  someOf('cluster-slot-stats-enabled', SLOT_STATS, 'no', { redis: '8.6..', valkey: '' }, () => null),
  oneOf('log-format', inOrder('legacy', 'logfmt'), 'legacy', { redis: '', valkey: '8.1..9.0' }),
  oneOf('log-format', inOrder('legacy', 'logfmt', 'json'), 'legacy', { redis: '', valkey: '9.1..' }),
  oneOf('log-timestamp-format', inOrder('legacy', 'iso8601', 'milliseconds'), 'legacy', { redis: '', valkey: '8.1..' }),
  oneOf('rdb-version-check', inOrder('strict', 'relaxed'), 'strict', { redis: '', valkey: '8.1..' }),
  oneOf('cluster-config-save-behavior', inOrder('sync', 'best-effort'), 'sync', { redis: '', valkey: '9.1..' }),
  oneOf('tls-auth-clients', inOrder('no', 'yes', 'optional'), 'yes'),
  oneOf('tls-auth-clients-user', inOrder('CN', 'off'), 'off', { redis: '8.6..', valkey: '9.0..9.0' }),
  oneOf('tls-auth-clients-user', inOrder('CN', 'URI', 'off'), 'off', { redis: '', valkey: '9.1..' }),
];
