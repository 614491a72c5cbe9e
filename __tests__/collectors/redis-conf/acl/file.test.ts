import { describe, expect, test } from 'vitest';
import { parseAclFile } from '../../../../src/collectors/redis-conf/acl/file.ts';
import { parseServerVersion } from '../../../../src/core/version.ts';
import { boot } from '../boot.ts';

function read(text: string, version = '7.0.15', modules = false): ReturnType<typeof parseAclFile> {
  const parsed = parseServerVersion(version);
  if (parsed === null) throw new Error(version);
  return parseAclFile(text, parsed, { path: 'users.acl', modules });
}

const FILES: readonly (readonly [text: string, firstLine: number | null])[] = [
  ['', null],
  ['\n  \n\t\n', null],
  ['user bob on >x ~* +@all\n', null],
  ['user bob on >x ~* +@all', null],
  ['user bob on\r\nuser eve off\r\n', null],
  ['  user  bob on', 1],
  ['user bob  on   +get', null],
  ['user bob on\t+get', 1],
  ['user bob on \t+get\t ~x', null],
  ['user bob (+get ~x) +set', null],
  ['user bob (+nosuch ~x) +set', 1],
  ['# a comment\nuser bob on', 1],
  ['user bob on # c', 1],
  ['User bob on', 1],
  ['user', 1],
  ['user bob\ton', 1],
  ['user "bob" on', null],
  ['user bob on\nuser bob off', 2],
  ['user bob on\n\nuser eve bogus worse\nuser joe +nosuch -other bogus', 3],
  ['user bob +nosuch', 1],
  ['user bob +@nosuch', 1],
  ['user bob bogus +nosuch', 1],
  ['user bob ~* ~x', 1],
  ['user bob #abc', 1],
  ['user bob <x', 1],
  ['user default off', null],
];

describe('an aclfile', () => {
  test.each(FILES)('%j: the real server does the same', async (text, line) => {
    const real = await boot('aclfile users.acl\n', [], { 'users.acl': text });
    const { error } = read(text);
    expect(error?.line ?? null).toBe(line);
    expect(error?.reason ?? null).toBe(real.starts ? null : real.reason);
  });

  test('with an open parenthesis does not start the server', async () => {
    const text = 'user bob (+get';
    expect((await boot('aclfile users.acl\n', [], { 'users.acl': text })).starts).toBe(false);
    expect(read(text).error?.line).toBe(1);
  });

  test.each([
    ['user bob on', null],
    ['user default on nopass', { on: true, nopass: true, hasPassword: false }],
    ['user default on >x', { on: true, nopass: false, hasPassword: true }],
    ['user default on \t>x\t', { on: true, nopass: false, hasPassword: true }],
    ['user default off\nuser bob bogus', null],
  ])('%j: default user %j', (text, expected) => {
    expect(read(text).users.defaultUser()).toEqual(expected);
  });

  test('may define a user twice up to 6.2: the last line counts', () => {
    const { error, users } = read('user default on nopass\nuser default off', '6.2.16');
    expect(error).toBeNull();
    expect(users.defaultUser()).toEqual({ on: false, nopass: false, hasPassword: false });
  });

  test('is refused by Valkey in its own name', () => {
    expect(read('users', 'valkey-8.0.1').error?.reason).toBe(
      'Aborting Valkey startup because of ACL errors: users.acl:1 should start with user keyword followed by the ' +
        'username. WARNING: ACL errors detected, no change to the previously active ACL rules was performed',
    );
  });

  test('may mention what modules bring', () => {
    expect(read('user bob +ft.search', '7.0.15', true).error).toBeNull();
  });

  test.each(['user bob hunter2', 'user bob >hunter2 bogus', 'user bob (+nosuch >hunter2)', 'user >hunter2\tx on'])(
    '%j: the reason shows no secret',
    (text) => {
      for (const version of ['6.0.20', '7.0.15', 'valkey-9.1.2']) {
        expect(JSON.stringify(read(text, version).error)).not.toContain('hunter2');
      }
    },
  );
});
