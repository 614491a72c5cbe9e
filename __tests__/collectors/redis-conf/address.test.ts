import * as net from 'node:net';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isIPv4, isIPv6 } from '../../../src/collectors/redis-conf/address.ts';

function agree(text: string): void {
  expect([text, isIPv4(text), isIPv6(text)]).toEqual([text, net.isIPv4(text), net.isIPv6(text)]);
}

it.each([
  '',
  '1.2.3.4',
  '1.2.3',
  '01.2.3.4',
  '256.1.1.1',
  '1.2.3.4.',
  '::',
  '::1',
  ':1',
  '1::',
  '1:::2',
  '1::2::3',
  'fe80::1%eth0',
])('node:net agrees on %j', agree);
it.each([
  '::1%',
  '::ffff:1.2.3.4',
  '1:2:3:4:5:6:7:8',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7::',
  '::1:2:3:4:5:6:7:8',
  '1.2.3.4::',
  '1:2:3:4:5:6:1.2.3.4',
  'g::',
])('node:net agrees on %j', agree);

it('node:net agrees on addresses, and on texts like them', () => {
  const piece = fc.constantFrom(':', '::', '.', '0', '1', '25', '255', '256', 'ffff', '12345', 'g', '%', '%e0', '');
  const alike = fc.array(piece, { maxLength: 17 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), alike), agree), { numRuns: 5000 });
});
