import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/collectors/redis-conf/mask.ts';
import { configOf, factOf, factsOf, latin1 } from './reading.ts';

function excerpt(line: string): string {
  return originOf('redis.conf', 1, latin1(line)).excerpt;
}

/** The part that the origin points at. */
function pointed(line: string): string {
  const { excerpt: text, column, endColumn } = originOf('redis.conf', 1, latin1(line));
  return text.slice(column - 1, endColumn - 1);
}

describe('originOf', () => {
  it.each([
    ['port 6379', 'port 6379'],
    ['  Databases "32"  ', '  Databases "32"'],
    ['requirepass hunter2', 'requirepass ****'],
    ['REQUIREPASS "hunter 2"', 'REQUIREPASS **** ****'],
    ['"requirepass" hunter2', '"requirepass" ****'],
    ['requirepass=hunter2', 'requirepass****'],
    ['requirepass: hunter2', 'requirepass****'],
    ['requirpass hunter2', 'requirpass ****'],
    ['requirepass "hunter2', 'requirepass ****'],
    ['"requirepass hunter2"', '"requirepass ****'],
    ['requirepass', 'requirepass'],
    ['masterauth a b', 'masterauth **** ****'],
    ['primaryauth a', 'primaryauth ****'],
    ['tls-key-file-pass a', 'tls-key-file-pass ****'],
    ['tls-client-key-file-pass a', 'tls-client-key-file-pass ****'],
    ['user bob on >pw ~* +@all', 'user bob **** **** **** ****'],
    ['user >pw on', 'user **** ****'],
    ['rename-command CONFIG secretname', 'rename-command CONFIG ****'],
    ['loadmodule /m.so pass pw', 'loadmodule /m.so **** ****'],
    ['sentinel auth-pass m pw', 'sentinel **** **** ****'],
    ['rename-command CONFIG ""', 'rename-command CONFIG ""'],
    ["rename-command CONFIG ''", "rename-command CONFIG ''"],
    ['rename-command CONFIG "a b"', 'rename-command CONFIG **** ****'],
    ['requirepass ""', 'requirepass ****'],
    ['syslog-facility user', 'syslog-facility user'],
    ['port 6379 #requirepass X', 'port 6379 **** ****'],
    ['port 6379 ;requirepass X', 'port 6379 **** ****'],
    ['port  6379  # password: X', 'port  6379 **** **** ****'],
    ['port 6379 requirepas X', 'port 6379 **** ****'],
    ['port 6379 --requirepass X', 'port 6379 **** ****'],
    ['port 6379 requirepass"X"', 'port 6379 ****'],
    ['port 6379 redis_password X', 'port 6379 **** ****'],
    ['port 6379;requirepass=X', 'port ****'],
    ['port "6379 # password X"', 'port ****'],
    ['port "6379', 'port ****'],
    ['replicaof redis://:X@host', 'replicaof ****'],
    ['replicaof redis.internal 6379 X', 'replicaof redis.internal 6379 ****'],
    ['replicaof no one', 'replicaof no one'],
    ['bind 127.0.0.1 -::1 * redis.internal', 'bind 127.0.0.1 -::1 * redis.internal'],
    ['bind "127.0.0.1" "::1" {{ ip }}', 'bind "127.0.0.1" "::1" {{ ip }}'],
    ['port {{ redis_auth_port }}', 'port {{ redis_auth_port }}'],
    ['bind 127.0.0.1 hunter2 X', 'bind 127.0.0.1 **** ****'],
    ['save 900 1 300 10 X', 'save 900 1 300 10 ****'],
    ['save "900 1 300 10"', 'save "900 1 300 10"'],
    ['client-output-buffer-limit replica 256mb 64mb 60', 'client-output-buffer-limit replica 256mb 64mb 60'],
    ['oom-score-adj-values 0 -200 800', 'oom-score-adj-values 0 -200 800'],
    ['shutdown-on-sigterm nosave now X', 'shutdown-on-sigterm nosave now ****'],
    ['maxmemory 1.5gb', 'maxmemory 1.5gb'],
    ['protected-mode maybe', 'protected-mode maybe'],
    ['maxmemory 1 gb', 'maxmemory 1 ****'],
    ['proc-title-template "{title} {listen-addr}"', 'proc-title-template "{title} {listen-addr}"'],
    ['port {{ redis_port | default("6379") }}', 'port {{ redis_port | default("6379") }}'],
    ['dir "{{ data_dir }}/redis data"', 'dir "{{ data_dir }}/redis data"'],
    ['maxmemory {% if big %}2gb{% else %}1gb{% endif %}', 'maxmemory {% if big %}2gb{% else %}1gb{% endif %}'],
    ['port ${PORT:-${P2:-6379}} X', 'port ${PORT:-${P2:-6379}} ****'],
    ['requirepassHunter2 x', 'requirepass**** ****'],
    ['requirepass-hunter x', 'requirepass**** ****'],
    ['MASTERAUTHhunter x', 'MASTERAUTH**** ****'],
    ['requirepasHunter x', 'requirepas**** ****'],
    ['requirpass2 x', 'requirpass**** ****'],
    ['redis_password X', 'redis_password ****'],
    ['Max-Memry 1gb', 'Max-Memry ****'],
    ['hunter2', '****'],
    ['-----BEGIN', '****'],
    ['port 6379\rrequirepass hunter2', 'port **** **** ****'],
    ['bind 127.0.0.1 # user default >pw', 'bind **** **** **** **** ****'],
    ['syslog-ident pä€😀', 'syslog-ident pä€😀'],
    ['port\t6379', 'port\t6379'],
    ['syslog-ident a\x1b[31mb\u202ec\u200bd\x7f', 'syslog-ident a\x1b[31mb\u202ec\u200bd\x7f'],
    ['\ufeff# comment', '****'],
  ])('%j is shown as %j', (line, shown) => {
    expect(excerpt(line)).toBe(shown);
  });

  it.each([
    ['  port 6379 ', 'port 6379'],
    [' requirepass hunter2', 'requirepass'],
    ['user bob on', 'user'],
    ['requirpass hunter2', 'requirpass'],
    ['syslog-ident "ä x"', 'syslog-ident "ä x"'],
    ['port 6379 x', 'port 6379'],
    ['bind X=requirepass:y', 'bind'],
    [`${' '.repeat(500)}port 6379`, 'port 6379'],
  ])('%j points at %j', (line, part) => {
    expect(pointed(line)).toBe(part);
  });

  it('counts columns in characters of the file', () => {
    expect(originOf('redis.conf', 3, ' \tport 6379\r')).toMatchObject({ line: 3, column: 3, endColumn: 12 });
  });

  it.each(['{{a}}', '"{{a}}', "{{a'}}", '${ ${a}', '"\\\\', ':@'])('takes linear time for many %j', (text) => {
    const start = performance.now();
    for (let count = 0; count < 50; count += 1) originOf('redis.conf', 1, `bind ${text.repeat(count)}"'`);
    originOf('redis.conf', 1, `port ${text.repeat(100_000)}"`);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('shortens long lines', () => {
    const { excerpt: text, endColumn } = originOf('redis.conf', 1, `logfile ${'x'.repeat(5000)}`);
    expect(text).toHaveLength(200);
    expect(endColumn).toBe(201);
  });
});

describe('a secret', () => {
  const SECRET = 'Zq7-hunter2';
  const PLACES = [
    (secret: string) => `requirepass ${secret}`,
    (secret: string) => `requirepass "${secret}" x`,
    (secret: string) => `"requirepass" '${secret}`,
    (secret: string) => `masterauth ${secret}`,
    (secret: string) => `primaryauth ${secret}`,
    (secret: string) => `tls-key-file-pass ${secret}`,
    (secret: string) => `tls-client-key-file-pass ${secret}`,
    (secret: string) => `user default on >${secret} ~* +@all`,
    (secret: string) => `user bob on #${secret}`,
    (secret: string) => `user default on <${secret}`,
    (secret: string) => `user bob (>${secret}`,
    (secret: string) => `user default on nopass "+get >${secret}"`,
    (secret: string) => `user default on nopass "+get\\t>${secret}"`,
    (secret: string) => `user default on nopass +get>${secret}`,
    (secret: string) => `user default on nopass ~x:*>${secret} bogus`,
    (secret: string) => `user default on nopass @${secret}`,
    (secret: string) => `user bob "(+get\\t>${secret})" bogus`,
    (secret: string) => `user bob "+get (>${secret}"`,
    (secret: string) => `user "bob >${secret}" bogus x y`,
    (secret: string) => `rename-command CONFIG ${secret}`,
    (secret: string) => `rename-command GET ${secret}\nrename-command SET ${secret}`,
    (secret: string) => `loadmodule /m.so ${secret}`,
    (secret: string) => `sentinel auth-pass m ${secret}`,
    (secret: string) => `requirpass ${secret}`,
    (secret: string) => `requirepass=${secret}`,
    (secret: string) => `module.password ${secret}`,
    (secret: string) => `bind 127.0.0.1 requirepass ${secret}`,
    (secret: string) => `port 6379\rrequirepass ${secret}\r`,
    (secret: string) => `requirepass \\\n${secret}`,
    ...['#requirepass ', ';requirepass ', '# password: ', 'requirepas ', '--requirepass ', 'redis_password '].map(
      (words) => (secret: string) => `port 6379 ${words}${secret}`,
    ),
    (secret: string) => `port 6379 requirepass"${secret}"`,
    (secret: string) => `requirepass${secret} x`,
    (secret: string) => `requirepass \${PASS:-${secret}}`,
    (secret: string) => `requirepass {{ pass | default('${secret}') }}`,
    (secret: string) => `{% if x %}\nrequirepass ${secret}\n{% endif %}`,
  ];
  const VERSIONS = [
    undefined,
    '2.8.21',
    '5.0.6',
    '6.0.20',
    '6.2.16',
    '7.0.15',
    '8.0.6',
    'valkey-8.0.1',
    'valkey-9.1.2',
  ];

  it.each(PLACES.map((place) => [place(SECRET), place] as const))('never leaves %j', (text) => {
    for (const version of VERSIONS) {
      const facts = factsOf(text, version === undefined ? {} : { version });
      expect(JSON.stringify([...facts].map(([path, fact]) => [path, fact, entriesOf(fact)]))).not.toContain(SECRET);
    }
  });

  it.each(['requirepass', 'masterauth'])('%s is `set` or `unset`', (name) => {
    const value = (text: string): unknown => configOf(factsOf(text, { version: '7.0.15' })).entries.get(name);
    expect(value(`${name} x`)).toMatchObject({ value: 'set' });
    expect(value(`${name} ""`)).toMatchObject({ value: 'unset' });
    expect(value('')).toMatchObject({ value: 'unset' });
  });

  it('may be the name of a directive', () => {
    const { entries } = configOf(
      factsOf('requirepass user\nmasterauth "requirepass x"\nsyslog-facility user', { version: '7.0.15' }),
    );
    expect(entries.get('requirepass')).toMatchObject({ value: 'set' });
    expect(entries.get('masterauth')).toMatchObject({ value: 'set' });
    expect(entries.get('syslog-facility')).toMatchObject({ value: 'user' });
  });

  it('is not in the reason of a refusal', () => {
    const reason = factOf(factsOf(`user bob on >${SECRET} nonsense`, { version: '7.0.15' }), 'config_error');
    expect(JSON.stringify(reason)).not.toContain(SECRET);
    expect(reason).toMatchObject({ state: 'known', value: expect.stringContaining('Error in user declaration') });
  });
});

function entriesOf(fact: object): unknown {
  return 'entries' in fact && fact.entries instanceof Map ? [...fact.entries] : null;
}
