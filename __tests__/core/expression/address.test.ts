import { expect, test } from 'vitest';
import { isLoopback } from '../../../src/core/expression/address.ts';

test.each([
  '127.0.0.1',
  '127.255.255.254',
  '127.1',
  '::1',
  '0:0:0:0:0:0:0:1',
  '::0001',
  '::ffff:127.0.0.1',
  '::FFFF:7f00:1',
  'localhost',
  'LOCALHOST',
  'ip6-localhost',
  'ip6-loopback',
])('%s reaches only the machine itself', (address) => {
  expect(isLoopback(address)).toBe(true);
});

test.each([
  '',
  '*',
  '::*',
  '::',
  '0.0.0.0',
  '10.0.0.1',
  '128.0.0.1',
  '1.127.0.1',
  '127.0.0.1.example.com',
  '127',
  '::2',
  '1::1',
  '::1::',
  '::ffff:10.0.0.1',
  '::ffff:8000:1',
  'fe80::1',
  '1:2:3:4:5:6:7:8:9',
  '0:0:0:0:0:0:1',
  'localhost.example.com',
])('%s may reach more', (address) => {
  expect(isLoopback(address)).toBe(false);
});
