import { describe, expect, test } from 'vitest';
import { started } from './read.ts';

const UNKNOWN = 'Name or service not known';
const IN_USE = 'bind: Address already in use';

function refusal(version: string, ...lines: string[]): string | null {
  return started(version, ...lines).refusal?.reason ?? null;
}

describe('addresses that no server can listen on', () => {
  test.each([
    ['127.0.0.1 #', '#', UNKNOWN],
    ['127.0.0.1/8', '127.0.0.1/8', UNKNOWN],
    ['127.0.0.1:6379', '127.0.0.1:6379', UNKNOWN],
    ['127.0.0.1, 10.0.0.1', '127.0.0.1,', UNKNOWN],
    ['10.0.0.256', '10.0.0.256', UNKNOWN],
    ['127.0.0.1 -::1', '-::1', UNKNOWN],
    ['* -::*', '-::*', UNKNOWN],
    ['-127.0.0.1', '-127.0.0.1', UNKNOWN],
    ['[::1]', '[::1]', UNKNOWN],
    ["''", '', UNKNOWN],
    ['0.0.0.0 127.0.0.1', '127.0.0.1', IN_USE],
    ['127.0.0.1 0.0.0.0', '0.0.0.0', IN_USE],
    ['127.0.0.1 127.1', '127.1', IN_USE],
    ['localhost 127.0.0.1', '127.0.0.1', IN_USE],
    ['* 10.0.0.1', '10.0.0.1', IN_USE],
    [':: ::1', '::1', IN_USE],
  ])('bind %s', (bind, address, reason) => {
    expect(refusal('4.0.14', `bind ${bind}`)).toBe(`Creating Server TCP listening socket ${address}:6379: ${reason}`);
    expect(refusal('5.0.6', `bind ${bind}`)).toBe(
      `Could not create server TCP listening socket ${address}:6379: ${reason}`,
    );
    expect(refusal('5.0.6', `bind ${bind}`, 'port 0', 'unixsocket /tmp/redis.sock')).toBeNull();
  });

  test('the message has no line of its own', () => {
    expect(started('5.0.6', 'bind #').refusal?.origin).toBeNull();
  });
});

test.each([
  '*',
  '0.0.0.0',
  '0.0.0.0 ::',
  '::1 127.0.0.1',
  '10.0.0.1 10.0.0.2 127.0.0.1',
  'localhost',
  'redis_master.internal.',
  'fe80::1%eth0',
  '::ffff:10.0.0.1',
  '0x7f.1 127.0.0.2',
])("bind %s is the host's affair", (bind) => expect(refusal('5.0.6', `bind ${bind}`)).toBeNull());

describe('ports', () => {
  test.each([
    [['port 0'], 'Configured to not listen anywhere, exiting.'],
    [['port ${PORT}'], 'Configured to not listen anywhere, exiting.'],
    [['port 0', 'unixsocket /tmp/redis.sock'], null],
    [['port 0', "unixsocket ''"], null],
    [['port 55536', 'cluster-enabled no'], null],
    [['port 55535', 'cluster-enabled yes'], null],
    [
      ['port 0', 'unixsocket /tmp/redis.sock', 'cluster-enabled yes', 'bind #'],
      'Could not create server TCP listening socket #:10000: Name or service not known',
    ],
  ])('%j', (lines, reason) => expect(refusal('5.0.6', ...lines)).toBe(reason));

  test('the cluster bus needs a port 10,000 above', () => {
    expect(refusal('5.0.6', 'port 55536', 'cluster-enabled yes')).toMatch(/^Redis port number too high\. /);
  });
});
