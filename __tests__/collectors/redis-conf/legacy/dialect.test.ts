import { describe, expect, test } from 'vitest';
import { at, dialect, feed, printed, refused, started } from './read.ts';

const BAD = 'Bad directive or wrong number of arguments';
const YES_NO = "argument must be 'yes' or 'no'";
const ALL = ['2.8.24', '3.0.7', '3.2.13', '4.0.14', '5.0.14'];

describe('what each version prints for an empty file', () => {
  test.each([
    ['2.8.4', 55],
    ['2.8.21', 61],
    ['3.0.7', 65],
    ['3.2.13', 70],
    ['4.0.14', 89],
    ['5.0.6', 107],
  ])('%s prints %i directives', (version, count) => {
    expect(started(version).settings.size).toBe(count);
  });

  test.each([
    ['maxmemory-policy', ['volatile-lru', 'noeviction', 'noeviction', 'noeviction', 'noeviction']],
    ['maxmemory-samples', ['3', '5', '5', '5', '5']],
    ['tcp-keepalive', ['0', '0', '300', '300', '300']],
    ['protected-mode', [undefined, undefined, 'yes', 'yes', 'yes']],
    ['pidfile', ['/var/run/redis.pid', '/var/run/redis.pid', '', '', '']],
    ['save', ['', '', '', '', '']],
    ['bind', ['', '', '', '', '']],
    ['list-max-ziplist-entries', ['512', '512', undefined, undefined, undefined]],
    ['active-defrag-cycle-min', [undefined, undefined, undefined, '25', '5']],
    ['aof-use-rdb-preamble', [undefined, undefined, undefined, 'no', 'yes']],
    ['replica-priority', [undefined, undefined, undefined, undefined, '100']],
    ['slave-priority', ['100', '100', '100', '100', '100']],
    ['cluster-node-timeout', [undefined, '15000', '15000', '15000', '15000']],
    ['cluster-enabled', [undefined, undefined, undefined, undefined, undefined]],
    ['watchdog-period', ['0', '0', '0', '0', '0']],
  ])('%s', (name, values) => {
    const found = ALL.map((version) => {
      const fact = started(version).settings.get(name);
      return fact?.state === 'known' ? fact.value : undefined;
    });
    expect(found).toEqual(values);
  });

  test.each([
    ['2.8.4', 'auto-aof-rewrite-min-size', '1048576'],
    ['2.8.5', 'auto-aof-rewrite-min-size', '67108864'],
    ['3.2.0', 'tcp-keepalive', '0'],
    ['3.2.1', 'tcp-keepalive', '300'],
  ])('%s: %s is %s', (version, name, value) => expect(printed(version, name)).toBe(value));

  test('keeps apart what a file sets and CONFIG GET does not print', () => {
    const names = ALL.map((version) => [...started(version).hidden.keys()].toSorted().join(' '));
    const old = 'appendfilename syslog-enabled syslog-facility syslog-ident';
    const clustered = 'appendfilename cluster-config-file cluster-enabled syslog-enabled';
    expect(names).toEqual([
      old,
      'appendfilename cluster-config-file cluster-enabled syslog-enabled syslog-facility syslog-ident',
      `${clustered} syslog-ident`,
      `always-show-logo ${clustered} syslog-ident`,
      'always-show-logo appendfilename cluster-config-file cluster-enabled lua-replicate-commands syslog-enabled syslog-ident',
    ]);
  });
});

describe('a directive outside its versions is refused', () => {
  test.each([
    ['tcp-backlog 100', '2.8.4', '2.8.5'],
    ['hll-sparse-max-bytes 1', '2.8.8', '2.8.9'],
    ['latency-monitor-threshold 1', '2.8.12', '2.8.13'],
    ['aof-load-truncated no', '2.8.14', '2.8.15'],
    ['repl-diskless-sync yes', '2.8.17', '2.8.18'],
    ['cluster-enabled yes', '2.8.24', '3.0.0'],
    ['protected-mode no', '3.0.7', '3.2.0'],
    ['supervised auto', '3.0.7', '3.2.0'],
    ['list-compress-depth 1', '3.0.7', '3.2.0'],
    ['slave-announce-ip 1.2.3.4', '3.2.1', '3.2.2'],
    ['always-show-logo yes', '3.2.13', '4.0.0'],
    ['cluster-announce-port 1', '3.2.13', '4.0.0'],
    ['activedefrag yes', '3.2.13', '4.0.0'],
    ['proto-max-bulk-len 1mb', '4.0.6', '4.0.7'],
    ['cluster-slave-no-failover yes', '4.0.8', '4.0.9'],
    ['replicaof 1.2.3.4 6379', '4.0.14', '5.0.0'],
    ['replica-read-only no', '4.0.14', '5.0.0'],
    ['dynamic-hz no', '4.0.14', '5.0.0'],
    ['lua-replicate-commands yes', '4.0.14', '5.0.0'],
  ])('%s: not in %s, in %s', (line, before, since) => {
    expect(refused(before, line)).toBe(BAD);
    expect(refused(since, line)).toBeNull();
  });

  test.each(['aclfile x', 'tls-port 0', 'io-threads 2', 'oom-score-adj no', 'vm-enabled no', 'watchdog-period 1'])(
    '%s in none',
    (line) => expect(ALL.map((version) => refused(version, line))).toEqual(ALL.map(() => BAD)),
  );
});

describe('arguments are counted', () => {
  test.each([
    'port',
    'port 1 2',
    'bind',
    'unixsocket',
    'slaveof 1.2.3.4',
    'slaveof 1.2.3.4 1 2',
    'client-output-buffer-limit normal 0 0',
    'client-output-buffer-limit normal 0 0 0 pubsub 1 1 1',
    'maxmemory 1 gb',
  ])('%s', (line) => expect(refused('5.0.14', line)).toBe(BAD));
});

describe('values out of bounds', () => {
  test.each([
    ['port 65536', 'Invalid port'],
    ['port -1', 'Invalid port'],
    ['tcp-backlog -1', 'Invalid backlog value'],
    ['timeout -1', 'Invalid timeout value'],
    ['tcp-keepalive -1', 'Invalid tcp-keepalive value'],
    ['databases 0', 'Invalid number of databases'],
    ['maxclients 0', 'Invalid max clients limit'],
    ['maxclients none', 'Invalid max clients limit'],
    ['maxmemory-policy random', 'Invalid maxmemory policy'],
    ['maxmemory-samples 0', 'maxmemory-samples must be 1 or greater'],
    ['appendonly true', YES_NO],
    ['daemonize 1', YES_NO],
    ['appendfsync sometimes', "argument must be 'no', 'always' or 'everysec'"],
    ['appendfilename a/b', "appendfilename can't be a path, just a filename"],
    ['dbfilename a\\b', "dbfilename can't be a path, just a filename"],
    ['unixsocketperm 1000', 'Invalid socket file permissions'],
    ['unixsocketperm -1', 'Invalid socket file permissions'],
    ['unixsocketperm 1000000000000000000000', 'Invalid socket file permissions'],
    ['syslog-facility daemon', 'Invalid log facility. Must be one of USER or between LOCAL0-LOCAL7'],
    ['save 0 1', 'Invalid save parameters'],
    ['save 900 -1', 'Invalid save parameters'],
    ['repl-timeout 0', 'repl-timeout must be 1 or greater'],
    ['repl-backlog-size 0', 'repl-backlog-size must be 1 or greater.'],
    ['repl-backlog-ttl -1', "repl-backlog-ttl can't be negative "],
    ['repl-diskless-sync-delay -1', "repl-diskless-sync-delay can't be negative"],
    ['auto-aof-rewrite-percentage -1', 'Invalid negative percentage for AOF auto rewrite'],
    ['client-output-buffer-limit normal 0 0 -1', 'Negative number of seconds in soft limit is invalid'],
    ['latency-monitor-threshold -1', "The latency threshold can't be negative"],
    ['notify-keyspace-events Q', "Invalid event class character. Use 'g$lshzxeA'."],
    [
      `bind ${Array.from({ length: 17 }, (_, index) => `10.0.0.${index}`).join(' ')}`,
      'Too many bind addresses specified',
    ],
    ["dir ''", "Can't chdir to '': No such file or directory"],
  ])('%s: %s', (line, reason) => {
    expect(ALL.map((version) => refused(version, line))).toEqual(ALL.map(() => reason));
  });

  test.each([
    ['loglevel info', '3.0.7', 'Invalid log level. Must be one of debug, notice, warning'],
    ['loglevel info', '3.2.0', 'Invalid log level. Must be one of debug, verbose, notice, warning'],
    ['maxmemory-policy allkeys-lfu', '3.2.13', 'Invalid maxmemory policy'],
    ['maxmemory-policy allkeys-lfu', '4.0.0', null],
    [`requirepass ${'x'.repeat(513)}`, '3.0.7', 'Password is longer than REDIS_AUTHPASS_MAX_LEN'],
    [`requirepass ${'x'.repeat(513)}`, '3.2.0', 'Password is longer than CONFIG_AUTHPASS_MAX_LEN'],
    [`requirepass ${'x'.repeat(512)}`, '5.0.14', null],
    ['client-output-buffer-limit replica 0 0 0', '3.0.7', 'Unrecognized client limit class'],
    [
      'client-output-buffer-limit replica 0 0 0',
      '4.0.14',
      "Unrecognized client limit class: the user specified an invalid one, or 'master' which has no buffer limits.",
    ],
    ['client-output-buffer-limit replica 0 0 0', '5.0.0', null],
    ['repl-ping-slave-period 0', '4.0.14', 'repl-ping-slave-period must be 1 or greater'],
    ['repl-ping-slave-period 0', '5.0.14', 'repl-ping-replica-period must be 1 or greater'],
    ['min-slaves-to-write -1', '4.0.14', 'Invalid value for min-slaves-to-write.'],
    ['min-slaves-max-lag -1', '5.0.14', 'Invalid value for min-replicas-max-lag.'],
    ['cluster-slave-validity-factor -1', '3.2.13', 'cluster slave validity factor must be zero or positive'],
    ['cluster-node-timeout 0', '3.0.7', 'cluster node timeout must be 1 or greater'],
    ['active-defrag-threshold-lower 1001', '4.0.14', null],
    ['active-defrag-threshold-lower 1001', '5.0.14', 'active-defrag-threshold-lower must be between 0 and 1000'],
    ['active-defrag-ignore-bytes 0', '4.0.14', 'active-defrag-ignore-bytes must above 0'],
    ['active-defrag-cycle-max 100', '5.0.14', 'active-defrag-cycle-max must be between 1 and 99'],
    ['active-defrag-max-scan-fields x', '5.0.14', 'active-defrag-max-scan-fields must be positive'],
    ['notify-keyspace-events t', '4.0.14', "Invalid event class character. Use 'g$lshzxeA'."],
    [
      'supervised yes',
      '3.2.13',
      "Invalid option for 'supervised'. Allowed values: 'upstart', 'systemd', 'auto', or 'no'",
    ],
  ])('%s in %s', (line, version, reason) => expect(refused(version, line)).toBe(reason));
});

describe('values as CONFIG GET prints them', () => {
  test.each([
    ['port 06379', 'port', '6379'],
    ['databases 1kb', 'databases', '1'],
    ['maxclients -1', 'maxclients', '4294967295'],
    ['hz 0', 'hz', '1'],
    ['hz 1000', 'hz', '500'],
    ['maxmemory 2gb', 'maxmemory', '2147483648'],
    ['maxmemory -1', 'maxmemory', '-1'],
    ['repl-backlog-size 1kb', 'repl-backlog-size', '16384'],
    ['unixsocketperm 0755', 'unixsocketperm', '755'],
    ['unixsocketperm rwx', 'unixsocketperm', '0'],
    ['loglevel VERBOSE', 'loglevel', 'verbose'],
    ['appendonly YES', 'appendonly', 'yes'],
    ['bind 10.0.0.1 127.0.0.1', 'bind', '10.0.0.1 127.0.0.1'],
    ['slaveof no one', 'slaveof', 'no 0'],
    ['slaveof redis-1 6380', 'slaveof', 'redis-1 6380'],
    [`slaveof ${'h'.repeat(300)} 1`, 'slaveof', 'h'.repeat(255)],
    ['slave-priority x', 'slave-priority', '0'],
    ['slave-priority +7', 'slave-priority', '7'],
    ['slave-priority 1.5', 'slave-priority', '1'],
    ['slave-priority \t9', 'slave-priority', '9'],
    ['slave-priority 0x10', 'slave-priority', '0'],
    ["slave-priority ''", 'slave-priority', '0'],
    ['slave-priority 2147483648', 'slave-priority', '-2147483648'],
    ['slave-priority 4294967296', 'slave-priority', '0'],
    ['slave-priority 99999999999999999999', 'slave-priority', '-1'],
    ['lua-time-limit 9223372036854775808', 'lua-time-limit', '9223372036854775807'],
    ['lua-time-limit 12x', 'lua-time-limit', '12'],
    ['unixsocketperm 78', 'unixsocketperm', '7'],
    ['slowlog-log-slower-than -1', 'slowlog-log-slower-than', '-1'],
    ['notify-keyspace-events EK$g', 'notify-keyspace-events', 'g$KE'],
    ["notify-keyspace-events ''", 'notify-keyspace-events', ''],
    ['requirepass a\0b', 'requirepass', 'a'],
    [
      'client-output-buffer-limit slave 1gb -1 5x',
      'client-output-buffer-limit',
      'normal 0 0 0 slave 1073741824 18446744073709551615 5 pubsub 33554432 8388608 60',
    ],
    ['dir /var/lib//redis/', 'dir', '/var/lib/redis'],
    ['daemonize yes', 'pidfile', '/var/run/redis.pid'],
  ])('%s', (line, name, value) => {
    expect(ALL.map((version) => printed(version, name, line))).toEqual(ALL.map(() => value));
  });

  test.each([
    ['2.8.24', 'maxmemory 1.5gb', 'maxmemory', '1'],
    ['3.0.0', 'maxmemory 1.5gb', 'maxmemory', '0'],
    ['4.0.14', 'notify-keyspace-events Kg$lshzxe', 'notify-keyspace-events', 'AK'],
    ['5.0.14', 'notify-keyspace-events Kg$lshzxe', 'notify-keyspace-events', 'g$lshzxeK'],
    ['5.0.14', 'notify-keyspace-events AKE', 'notify-keyspace-events', 'AKE'],
    ['5.0.14', 'slave-read-only no', 'replica-read-only', 'no'],
    ['5.0.14', 'min-replicas-to-write 2', 'min-slaves-to-write', '2'],
    ['5.0.14', 'replicaof 10.0.0.1 abc', 'slaveof', '10.0.0.1 0'],
    ['4.0.14', 'active-defrag-ignore-bytes -1', 'active-defrag-ignore-bytes', '-1'],
    ['3.2.13', 'list-max-ziplist-size x', 'list-max-ziplist-size', '0'],
  ])('%s: %s', (version, line, name, value) => expect(printed(version, name, line)).toBe(value));

  test('names that only keep old files loading have no value', () => {
    const { settings, hidden } = started('3.2.13', 'list-max-ziplist-entries 512', 'list-max-ziplist-value 64');
    expect([...settings.keys(), ...hidden.keys()].filter((name) => name.startsWith('list-max'))).toEqual([
      'list-max-ziplist-size',
    ]);
  });

  test('a supervisor may keep a daemon from writing its process id', () => {
    const { settings } = started('5.0.14', 'daemonize yes', 'supervised systemd');
    expect(settings.get('pidfile')).toMatchObject({ state: 'unknown' });
  });

  test('lua-replicate-commands takes anything for yes', () => {
    const { hidden } = started('5.0.14', 'lua-replicate-commands maybe');
    expect(hidden.get('lua-replicate-commands')).toMatchObject({ value: 'yes' });
  });
});

describe('lines that add up', () => {
  test.each([
    [['save 900 1', 'save 300 10'], '900 1 300 10'],
    [['save 900 1', "save ''"], ''],
    [["save ''", 'save 60 1x'], '60 1'],
    [['save 900'], ''],
    [['save'], ''],
    [['save 900 1 # often'], ''],
    [['save 900 1', 'save 300 10 60 10000'], '900 1'],
  ])('%j', (lines, value) => {
    expect(ALL.map((version) => printed(version, 'save', ...lines))).toEqual(ALL.map(() => value));
  });

  test('an ignored line leaves the origin alone', () => {
    const { settings } = started('5.0.14', 'save 900 1', 'save 300');
    expect(settings.get('save')).toMatchObject({ value: '900 1', origin: { line: 1 } });
  });

  test('output buffer limits of several classes', () => {
    const lines = ['client-output-buffer-limit normal 1 2 3', 'client-output-buffer-limit pubsub 4 5 6'];
    expect(printed('5.0.14', 'client-output-buffer-limit', ...lines)).toBe(
      'normal 1 2 3 slave 268435456 67108864 60 pubsub 4 5 6',
    );
  });

  test('a relative directory counts from the one before', () => {
    expect(printed('5.0.14', 'dir', 'dir /data', 'dir redis')).toBe('/data/redis');
    expect(started('5.0.14', 'dir ./').settings.get('dir')).toMatchObject({ state: 'unknown' });
  });
});

describe('facts', () => {
  test('carry the deciding line, or the version whose default it is', () => {
    const { settings } = started('4.0.14', 'port 1', 'port 2');
    expect(settings.get('port')).toEqual({ state: 'known', value: '2', origin: at(2) });
    expect(settings.get('timeout')).toEqual({
      state: 'known',
      value: '0',
      origin: { kind: 'default', version: 'Redis 4.0.14', path: 'redis.conf' },
    });
  });

  test('are unknown where a line could not be read, until a later line sets them', () => {
    const reader = dialect('5.0.14');
    const obscure = (name: string) => reader.obscure({ name, args: ['${X}'], origin: at(1) }, 'template');
    for (const name of ['port', 'save', 'replica-priority', 'maxclients', 'client-output-buffer-limit']) obscure(name);
    expect(feed(reader, ['save 900 1', 'maxclients 5', 'client-output-buffer-limit normal 0 0 0'])).toBeNull();
    const { settings, refusal } = reader.start('redis.conf');
    for (const name of ['port', 'save', 'slave-priority', 'replica-priority', 'client-output-buffer-limit']) {
      expect(settings.get(name)).toEqual({ state: 'unknown', reason: 'template', origin: at(1) });
    }
    expect(settings.get('maxclients')).toMatchObject({ value: '5' });
    expect(refusal).toBeNull();
  });

  test('are all unknown where anything may have been set', () => {
    const reader = dialect('3.2.13');
    reader.obscureAll('include is missing', at(1));
    expect(feed(reader, ['port 7000', "save ''", 'save 60 1'])).toBeNull();
    const { settings, hidden } = reader.start('redis.conf');
    const known = [...settings, ...hidden].filter(([, fact]) => fact.state === 'known').map(([name]) => name);
    expect(known.toSorted()).toEqual(['port', 'save', 'watchdog-period']);
  });

  test('of a refused line are unknown', () => {
    const reader = dialect('3.2.13');
    expect(feed(reader, ['port 70000'])).toBe('Invalid port');
    expect(reader.start('redis.conf').settings.get('port')).toMatchObject({
      state: 'unknown',
      reason: 'the server refuses this line: Invalid port',
    });
  });
});

describe('a replica in a cluster', () => {
  test.each([
    ['3.0.7', 'slaveof 10.0.0.1 6379', 'slaveof directive not allowed in cluster mode'],
    ['4.0.14', 'slaveof no one', 'slaveof directive not allowed in cluster mode'],
    ['5.0.14', 'slaveof 10.0.0.1 6379', 'replicaof directive not allowed in cluster mode'],
    ['5.0.14', 'replicaof 10.0.0.1 6379', 'replicaof directive not allowed in cluster mode'],
  ])('%s: %s', (version, line, reason) => {
    expect(started(version, line, 'cluster-enabled yes').refusal).toEqual({ reason, origin: at(1) });
    expect(started(version, line, 'cluster-enabled no').refusal).toBeNull();
  });
});
