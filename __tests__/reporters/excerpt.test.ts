import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptAt } from '../../src/reporters/excerpt.ts';
import { displayWidth } from '../../src/reporters/layout.ts';

function at(excerpt: string, column: number, endColumn: number, room = 40): string[] {
  const { line, carets } = excerptAt({ path: 'redis.conf', line: 1, column, endColumn }, excerpt, room, '…');
  return [line, carets];
}

test.each([
  ['the whole line', at('port 0', 1, 7), ['port 0', '^^^^^^']],
  ['a part', at('  port 0', 3, 7), ['  port 0', '  ^^^^']],
  ['wide characters', at('数据 x', 1, 3), ['数据 x', '^^^^']],
  ['a wide mark that several scripts share', at('サーバー x', 1, 5), ['サーバー x', '^^^^^^^^']],
  ['a tab within it', at('port\t0', 1, 7), ['port    0', '^^^^^^^^^']],
  ['a tab before it', at('\tport\t0', 2, 6), ['    port    0', '    ^^^^']],
  ['an escape within it', at('a\u001bb', 2, 4), ['a\\x1bb', ' ^^^^^']],
  ['a place beyond the end', at('port 0', 20, 30), ['port 0', '     ^']],
  ['an empty line', at('', 1, 1), ['', '^']],
  ['the beginning of a long line', at('abcdefghijklmnop', 1, 4, 10), ['abcdefgh…', '^^^']],
  ['the end of a long line', at('abcdefghijklmnop', 15, 17, 10), ['…mnop', '   ^^']],
])('marks %s', (_name, lines, expected) => {
  expect(lines).toEqual(expected);
});

test('is never wider than its room and always marks something', () => {
  const column = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), column, column, fc.integer({ min: 8, max: 50 }), (text, a, b, room) => {
      const [line = '', carets = ''] = at(text, Math.min(a, b), Math.max(a, b), room);
      expect(displayWidth(line)).toBeLessThanOrEqual(room);
      expect(carets).toMatch(/^ *\^+/);
      expect(carets.length).toBeLessThanOrEqual(room);
    }),
  );
});
