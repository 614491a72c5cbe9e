import { describe, expect, test } from 'vitest';
import { painter, styleFor } from '../../src/reporters/style.ts';

const TERMINAL = { isTTY: true, columns: 100 };
const PIPE = {};

describe('styleFor', () => {
  test.each([
    ['a terminal', TERMINAL, { TERM: 'xterm', LANG: 'en_US.UTF-8' }, { width: 100, color: true, unicode: true }],
    ['a pipe', PIPE, { LANG: 'C.UTF-8' }, { width: 80, color: false, unicode: true }],
    ['NO_COLOR', TERMINAL, { NO_COLOR: '1' }, { width: 100, color: false, unicode: true }],
    ['an empty NO_COLOR, which is none', TERMINAL, { NO_COLOR: '' }, { width: 100, color: true, unicode: true }],
    [
      'NO_COLOR against FORCE_COLOR',
      PIPE,
      { NO_COLOR: '1', FORCE_COLOR: '1' },
      { width: 80, color: false, unicode: true },
    ],
    ['FORCE_COLOR', PIPE, { FORCE_COLOR: '1' }, { width: 80, color: true, unicode: true }],
    ['FORCE_COLOR=0', TERMINAL, { FORCE_COLOR: '0' }, { width: 100, color: false, unicode: true }],
    ['a dumb terminal', TERMINAL, { TERM: 'dumb' }, { width: 100, color: false, unicode: false }],
    [
      'a locale without Unicode',
      TERMINAL,
      { LC_ALL: 'C', LANG: 'C.UTF-8' },
      { width: 100, color: true, unicode: false },
    ],
    ['a very narrow terminal', { isTTY: true, columns: 12 }, {}, { width: 40, color: true, unicode: true }],
    ['a very wide terminal', { isTTY: true, columns: 400 }, {}, { width: 120, color: true, unicode: true }],
  ])('%s', (_name, stream, environment, style) => {
    expect(styleFor(stream, environment)).toEqual(style);
  });
});

test('paint adds colour and ends it, or adds nothing', () => {
  expect(painter({ width: 80, color: true, unicode: true })('bad', 'x')).toBe('\u001b[1;31mx\u001b[0m');
  expect(painter({ width: 80, color: false, unicode: true })('bad', 'x')).toBe('x');
});
