import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth, pad, wrap } from '../../src/reporters/layout.ts';

test.each([
  ['ASCII', 'redis.conf', 10],
  ['accents', 'größe', 5],
  ['a combining accent', 'e\u0301', 1],
  ['Chinese', '数据库', 6],
  ['Japanese with its prolonged sound mark', 'サーバー', 8],
  ['half-width Katakana', 'ｻｰﾊﾞｰ', 5],
  ['Bopomofo', 'ㄅㄆ', 4],
  ['Korean, composed and decomposed', '한\u1112\u1161\u11ab', 4],
  ['a middle dot', 'a·b', 3],
  ['emoji', '😀', 2],
])('the width of %s', (_name, text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('padding counts columns, not characters', () => {
  expect(pad('数据', 6)).toBe('数据  ');
  expect(pad('longer', 3)).toBe('longer');
});

test.each([
  ['at spaces', 'one two three', 7, ['one two', 'three']],
  ['never within a word', 'see https://example.org/a/b now', 10, ['see', 'https://example.org/a/b', 'now']],
  ['by columns', '数据 库 ab', 6, ['数据', '库 ab']],
  ['nothing', '', 10, ['']],
])('wraps %s', (_name, text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('wrapping loses no word and keeps the width wherever a space allows it', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 30 }), (list, width) => {
      const lines = wrap(list.join(' '), width);
      expect(lines.join(' ')).toBe(list.join(' '));
      for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
    }),
  );
});
