import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteLength, cutToBytes } from '../../src/reporters/bytes.ts';

describe('cutToBytes', () => {
  test.each([
    ['short enough', 'abc', 3, 'abc'],
    ['one byte too long', 'abcdef', 5, 'ab…'],
    ['a cut amid two bytes', 'ääää', 6, 'ä…'],
    ['a cut amid four bytes', '😀😀😀', 10, '😀…'],
    ['room for the ellipsis alone', 'abcdef', 3, '…'],
  ])('%s', (_name, text, limit, cut) => {
    expect(cutToBytes(text, limit)).toBe(cut);
  });

  test('keeps the limit and splits no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 40 }), (text, limit) => {
        const cut = cutToBytes(text, limit);
        expect(byteLength(cut)).toBeLessThanOrEqual(limit);
        expect(cut === text || (cut.endsWith('…') && text.startsWith(cut.slice(0, -1)))).toBe(true);
      }),
    );
  });
});
