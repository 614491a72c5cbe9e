import { describe, expect, test } from 'vitest';
import { atoi, memtoll, strtoll, strtolOctal } from '../../../../src/collectors/redis-conf/legacy/numbers.ts';

describe('atoi', () => {
  test.each([
    ['16', 16n],
    ['06379', 6379n],
    ['+7', 7n],
    ['-1', -1n],
    [' \t9', 9n],
    ['1.5', 1n],
    ['55#c', 55n],
    ['0x10', 0n],
    ['', 0n],
    ['-', 0n],
    ['${PORT}', 0n],
    ['2147483648', -2147483648n],
    ['4294967296', 0n],
    ['99999999999999999999', -1n],
    ['-99999999999999999999', 0n],
  ])('%j is %s', (text, value) => expect(atoi(text)).toBe(value));
});

describe('strtoll', () => {
  test.each([
    ['15000', 15000n],
    ['9223372036854775807', 9223372036854775807n],
    ['9223372036854775808', 9223372036854775807n],
    ['-9223372036854775809', -9223372036854775808n],
    ['12 34', 12n],
  ])('%j is %s', (text, value) => expect(strtoll(text)).toBe(value));
});

describe('strtol in base 8', () => {
  test.each([
    ['700', 0o700n, false],
    ['0755', 0o755n, false],
    ['8', 0n, false],
    ['78', 7n, false],
    ['-1', -1n, false],
    ['1000000000000000000000', 2n ** 63n - 1n, true],
  ])('%j is %s, overflow %s', (text, value, overflow) => {
    expect(strtolOctal(text)).toEqual({ value, overflow });
  });
});

describe('memtoll', () => {
  test.each([
    ['100', 100n, 100n],
    ['100b', 100n, 100n],
    ['1k', 1000n, 1000n],
    ['1KB', 1024n, 1024n],
    ['2m', 2_000_000n, 2_000_000n],
    ['2mb', 2_097_152n, 2_097_152n],
    ['1g', 1_000_000_000n, 1_000_000_000n],
    ['1Gb', 1_073_741_824n, 1_073_741_824n],
    ['-1', -1n, -1n],
    ['-1kb', -1024n, -1024n],
    ['', 0n, 0n],
    ['-', 0n, 0n],
    ['mb', 0n, 0n],
    ['+1', 0n, 0n],
    ['1.5gb', 0n, 1n],
    ['1 gb', 0n, 1n],
    ['1gib', 0n, 1n],
    ['1e3', 0n, 1n],
    ['50%', 0n, 50n],
    ['18446744073709551615', 9223372036854775807n, 9223372036854775807n],
    ['9223372036854775807k', -1000n, -1000n],
    ['1'.repeat(128), 0n, 9223372036854775807n],
  ])('%j is %s, in 2.8 %s', (text, strict, loose) => {
    expect(memtoll(text, false)).toBe(strict);
    expect(memtoll(text, true)).toBe(loose);
  });
});
