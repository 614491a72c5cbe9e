import { expect, test } from 'vitest';
import { looseMemorySize, memorySize } from '../../../../src/collectors/redis-conf/legacy/size.ts';

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
  expect(memorySize(text)).toBe(strict);
  expect(looseMemorySize(text)).toBe(loose);
});
