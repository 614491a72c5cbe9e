import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeProblem, problem } from '../../src/core/problem.ts';
import { prose, visible, visibleCharacters } from '../../src/core/visible.ts';

describe('visible', () => {
  test.each([
    ['plain text', 'bind 127.0.0.1 -::1', 'bind 127.0.0.1 -::1'],
    ['an escape sequence', '\u001b[2Jgone', '\\x1b[2Jgone'],
    ['a one-byte escape sequence', '\u009b2J', '\\x9b2J'],
    ['NUL, tab and line ends', 'a\0b\tc\r\nd', 'a\\x00b\\x09c\\x0d\\x0ad'],
    ['a right-to-left override', 'yes\u202e on', 'yes\\u202e on'],
    ['zero width', 'a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
    ['invisible tags', '\u{e0041}', '\\u{e0041}'],
    ['a space that is none', 'databases\u00a016', 'databases\\xa016'],
    ['half a surrogate pair', 'a\ud83d', 'a\\ud83d'],
    ['letters of any script', 'größe 数据库 😀', 'größe 数据库 😀'],
    ['a workflow command', '::error::gone', ':\\x3aerror::gone'],
    ['a workflow command after a space', '  ::stop-commands::x', '  :\\x3astop-commands::x'],
    ['an older workflow command', 'x ##[add-mask]y', 'x #\\x23[add-mask]y'],
    ['addresses', '::1 ::ffff:10.0.0.1 fe80::1', '::1 ::ffff:10.0.0.1 fe80::1'],
  ])('shows %s', (_name, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('leaves nothing that a terminal obeys or a reader does not see', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)) }),
        (text) => {
          expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[/u);
        },
      ),
    );
  });

  test('keeps one entry for each character, so that columns hold', () => {
    expect(visibleCharacters('a\u001b😀##[')).toEqual(['a', '\\x1b', '😀', '#', '\\x23', '[']);
  });
});

test('prose folds white space and escapes the rest', () => {
  expect(prose('  one\n two\t\tthree\u0007 ')).toBe('one two three\\x07');
});

test('a problem is one visible line, whatever its file is called and its message quotes', () => {
  const found = problem('a-code', 'no \u001b[31mfile\u202e\n::error::x', { file: '##[add-mask]\nb', line: 1 });
  expect(describeProblem(found)).toBe('#\\x23[add-mask]\\x0ab:1: no \\x1b[31mfile\\u202e\\x0a::error::x');
});
