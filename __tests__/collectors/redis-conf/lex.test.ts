import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, readBytes, splitArguments, trimLine } from '../../../src/collectors/redis-conf/lex.ts';

describe('readBytes', () => {
  it.each([
    ['text without a NUL', 'a 1\nb 2\n', 'a 1\nb 2\n'],
    ['a NUL hides the rest of its line and the line feed', 'a 1\0junk\nb 2\n', 'a 1b 2\n'],
    ['a NUL at the start of a line hides all of it', 'a 1\n\0a 2\nb 3\n', 'a 1\nb 3\n'],
    ['what was hidden ends with the piece of 1024 bytes', `\0${'x'.repeat(1023)}b 2\n`, 'b 2\n'],
    ['a last line without a line feed', 'a 1\nb\0c', 'a 1\nb'],
  ])('%s', (_, bytes, seen) => {
    expect(readBytes(bytes)).toBe(seen);
  });
});

describe('trimLine', () => {
  it.each([
    [' \t a b \r', 'a b'],
    ['\va\v', '\va\v'],
    [' \r\t ', ''],
    ['\u00a0a', '\u00a0a'],
  ])('%j', (line, trimmed) => {
    expect(trimLine(line)).toBe(trimmed);
  });
});

describe('splitArguments', () => {
  it.each<[string, string[] | null]>([
    ['a  b\tc\rd', ['a', 'b', 'c', 'd']],
    ['a \vb\vc \f', ['a', 'b\vc']],
    ['\v', []],
    ['a "b c" \'d e\'', ['a', 'b c', 'd e']],
    ['a foo"b r"', ['a', 'foob r']],
    ['"a" ""', ['a', '']],
    [String.raw`a "\n\r\t\b\a\q\\\""`, ['a', '\n\r\t\b\x07q\\"']],
    [String.raw`a "\x41\xzz\x4"`, ['a', 'Axzzx4']],
    [String.raw`a 'it\'s\n'`, ['a', String.raw`it's\n`]],
    [String.raw`a b\tc`, ['a', String.raw`b\tc`]],
    ["a it's", null],
    ['a "b', null],
    ['a "b\\', null],
    ['a "b"\vc', ['a', 'b', 'c']],
    ['a \xff"\xff"', ['a', '\xff\xff']],
  ])('%j', (line, values) => {
    expect(splitArguments(line, false)).toEqual(values);
  });

  it.each<[string, string[] | null]>([
    ['a "b"c', ['a', 'bc']],
    ['a \'b\'"c"d e', ['a', 'bcd', 'e']],
    ['a ""x', ['a', 'x']],
    ['a "b"c"', null],
  ])('%j is one argument where quoted parts join, and unbalanced elsewhere', (line, joined) => {
    expect(splitArguments(line, true)).toEqual(joined);
    expect(splitArguments(line, false)).toBeNull();
  });

  it('gives back whatever was quoted', () => {
    const bytes = fc.string({ unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)) });
    const quote = (text: string): string =>
      `"${text.replace(/[^ !#-[\]-~]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`)}"`;
    fc.assert(
      fc.property(fc.array(bytes, { minLength: 1 }), fc.boolean(), (values, joins) => {
        expect(splitArguments(values.map(quote).join(' '), joins)).toEqual(values);
      }),
    );
  });

  it.each([
    ['plain', 'x '.repeat(500_000)],
    ['quotes', '"" '.repeat(300_000)],
    ['one open quote', `"${'\\"'.repeat(500_000)}`],
    ['single quotes', `'${"\\'".repeat(500_000)}`],
  ])('takes time in proportion to a line of a megabyte: %s', (_, line) => {
    const start = performance.now();
    splitArguments(line, false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('decode', () => {
  it('reads UTF-8, with a replacement for what is not', () => {
    expect(decode(Buffer.from('pä€😀').toString('latin1'))).toBe('pä€😀');
    expect(decode('a\xff')).toBe('a\ufffd');
  });
});
