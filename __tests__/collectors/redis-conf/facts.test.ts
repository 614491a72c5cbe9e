import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../../src/core/vocabulary.ts';
import { configOf, factOf, factsOf, type Options } from './reading.ts';

const DEPENDS = 'depends on the Redis version; set `--redis-version` or `version`';

function value(name: string, text: string, options: Options = { version: '7.0.15' }): unknown {
  const fact = factOf(factsOf(text, options), name);
  return fact.state === 'known' ? fact.value : fact;
}

it('knows every fact of the vocabulary about the source', () => {
  const paths = VOCABULARY.map(({ path }) => path).filter((path) => path.startsWith('source.'));
  expect([...factsOf('', { version: '7.0.15' }).keys()].toSorted()).toEqual([...paths].toSorted());
});

describe('facts of one version', () => {
  it.each<[string, string, string, unknown]>([
    ['engine', '7.0.15', '', 'redis'],
    ['engine', 'valkey-8.0.1', '', 'valkey'],
    ['version', 'valkey-8.0.1', '', '8.0.1'],
    ['cluster_enabled', '7.0.15', 'cluster-enabled yes', true],
    ['cluster_enabled', '5.0.6', 'cluster-enabled yes', true],
    ['cluster_enabled', '2.8.21', '', false],
    ['databases', '7.0.15', 'databases 32', 32],
    ['databases', '7.2.6', 'databases 32\ncluster-enabled yes', 1],
    ['protected_mode', '7.0.15', '', true],
    ['protected_mode', '7.0.15', 'protected-mode no', false],
    ['protected_mode', '3.0.7', '', false],
    ['port', '7.0.15', 'port 0\nunixsocket /s', 0],
    ['port', '5.0.6', 'port ${PORT', 0],
    ['tls_port', '7.0.15', 'tls-port 6380\ntls-cert-file c\ntls-key-file k\ntls-ca-cert-file a', 6380],
    ['tls_port', '5.0.6', '', 0],
    ['bind', '7.0.15', '', ['*', '::*']],
    ['bind', '2.8.21', '', ['*', '::*']],
    ['bind', '7.0.15', 'bind * -::*', ['*', '::*']],
    ['bind', '7.0.15', 'bind 127.0.0.1 -::1', ['127.0.0.1', '::1']],
    ['bind', '7.0.15', 'bind 127.0.0.1\nbind 0.0.0.0', ['0.0.0.0']],
    ['bind', '7.0.15', 'bind localhost', ['localhost']],
    ['bind', '7.0.15', 'bind ""\nunixsocket /s', []],
    ['renamed_commands', '7.0.15', '', []],
    [
      'renamed_commands',
      '7.0.15',
      'rename-command SET ""\nrename-command CONFIG x\nrename-command GET GET',
      ['config', 'set'],
    ],
    ['renamed_write_commands', '7.0.15', 'rename-command SET ""\nrename-command CONFIG x', ['set']],
  ])('%s of %s with %j', (name, version, text, expected) => {
    expect(value(name, text, { version })).toEqual(expected);
  });

  it.each<[string, string, boolean]>([
    ['7.0.15', '', false],
    ['7.0.15', 'requirepass x', true],
    ['7.0.15', 'requirepass x\nrequirepass ""', false],
    ['5.0.6', 'requirepass x', true],
    ['7.0.15', 'user default off', true],
    ['7.0.15', 'user default on nopass', false],
    ['7.0.15', 'user default on nopass\nrequirepass x', false],
    ['7.0.15', 'requirepass x\nuser default on nopass', false],
    ['7.0.15', 'user default on >p', true],
    ['7.0.15', 'user default on', true],
    ['7.0.15', 'user bob on >p', false],
    ['6.0.20', 'user default off\nuser default on nopass', false],
  ])('%s asks for credentials with %j: %s', (version, text, expected) => {
    expect(value('auth_required', text, { version })).toBe(expected);
  });

  it.each<[string, unknown]>([
    ['user default on nopass ~* +@all\n', false],
    ['user default on >p ~* +@all\n', true],
    ['user bob on >p ~* +@all\n', false],
    ['user default off\n', true],
  ])('reads the users of an ACL file: %j', (users, expected) => {
    const options = { version: '7.0.15', beside: { 'users.acl': users } };
    expect(value('auth_required', 'requirepass x\naclfile users.acl', options)).toBe(expected);
  });

  it('stops at an ACL file that is wrong', () => {
    const options = { version: '7.0.15', beside: { 'users.acl': 'user default on >p\nnonsense\n' } };
    expect(value('config_error', 'aclfile users.acl', options)).toContain(
      'Aborting Redis startup because of ACL errors',
    );
  });

  it('does not know the users of an ACL file that it cannot see', () => {
    expect(value('auth_required', 'aclfile /etc/redis/users.acl')).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('leads out'),
      origin: { line: 1 },
    });
  });

  it('does not know what a host name stands for', () => {
    expect(value('bind', 'bind redis.internal')).toMatchObject({ state: 'unknown', origin: { line: 1 } });
  });
});

describe('origins', () => {
  it.each<[string, string, object]>([
    ['databases', '# c\ndatabases 8\n  databases 32', { kind: 'file', line: 3, column: 3, endColumn: 15 }],
    ['databases', '', { kind: 'default', version: 'Redis 7.0.15', path: 'redis.conf' }],
    ['bind', '', { kind: 'default', path: 'redis.conf' }],
    ['auth_required', 'requirepass x', { kind: 'file', line: 1, endColumn: 12, excerpt: 'requirepass ****' }],
    ['auth_required', 'requirepass x\nuser default on nopass', { kind: 'file', line: 2 }],
    ['renamed_commands', '', { kind: 'default' }],
    ['renamed_write_commands', 'rename-command CONFIG x\nrename-command SET ""', { kind: 'file', line: 2 }],
    ['config_error', 'nonsense x', { kind: 'file', line: 1, column: 1 }],
    ['config_error', 'port 0', { kind: 'default', path: 'redis.conf' }],
    ['config_error', '', { kind: 'derived', from: ['source.config'] }],
    ['version', '', { kind: 'option', name: '--redis-version' }],
  ])('%s of %j', (name, text, origin) => {
    expect(factOf(factsOf(text, { version: '7.0.15' }), name).origin).toMatchObject(origin);
  });
});

describe('facts without a version', () => {
  it('are known where all series agree', () => {
    expect(value('databases', 'databases 32', {})).toBe(32);
    expect(value('databases', '', {})).toBe(16);
    expect(factOf(factsOf('', {}), 'databases').origin).toMatchObject({ kind: 'default', version: 'every version' });
  });

  it.each(['engine', 'version', 'protected_mode'])('%s depends on it', (name) => {
    expect(value(name, '', {})).toMatchObject({ state: 'unknown', reason: DEPENDS });
  });

  it('set aside the series that refuse the file', () => {
    expect(value('protected_mode', 'protected-mode yes', {})).toBe(true);
    expect(value('config_error', 'protected-mode yes', {})).toMatchObject({ state: 'unknown', reason: DEPENDS });
    expect(value('config_error', 'port 7000', {})).toBe('');
  });

  it('know that a file is refused by all', () => {
    const fact = factOf(factsOf('nonsense x\nport 7000', {}), 'config_error');
    expect(fact).toMatchObject({ state: 'known', origin: { kind: 'file', line: 1 } });
    expect(value('port', 'nonsense x\nport 7000', {})).toBe(7000);
  });

  it.each([
    ['save 1\nuser bob on nonsense', 'Redis 8.6.3 says: Invalid save parameters', { kind: 'file', line: 1 }],
    ['tls-port 6380\nport x', "Redis 8.6.3 says: argument couldn't be parsed", { kind: 'file', line: 2 }],
    ['tls-port 0\nport 0', 'Redis 8.6.3 says: ', { kind: 'default' }],
    ['tls-port 0\nnonsense x', 'Redis 7.4.1 says: Bad directive', { kind: 'file', line: 2 }],
    ['tls-port 0\nport 7000\ninclude ""', "Redis 8.6.3 says: Fatal error, can't open", { kind: 'default' }],
  ])('say why the newest version refuses %j', (text, words, origin) => {
    const fact = factOf(factsOf(text, {}), 'config_error');
    expect(fact).toMatchObject({ state: 'known', value: expect.stringContaining(words), origin });
  });

  it('do not know a directive that only some series have, and know that none has another', () => {
    const config = configOf(factsOf('', {}));
    expect(config.entries.get('tls-port')).toMatchObject({ state: 'unknown', reason: DEPENDS });
    expect(config.entries.get('maxmemory')).toMatchObject({ state: 'known', value: '0' });
    expect(config.entries.has('nonsense')).toBe(false);
    expect(config.others).toBeNull();
  });

  it('name the placeholder rather than the version', () => {
    expect(value('port', 'port ${PORT}', {})).toMatchObject({ reason: expect.stringContaining('${PORT}') });
  });
});

it('cannot know which directives a module brings', () => {
  expect(configOf(factsOf('loadmodule /m.so', { version: '7.0.15' })).others).toMatchObject({ state: 'unknown' });
});
