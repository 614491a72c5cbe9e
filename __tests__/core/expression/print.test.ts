import { parse } from '@marcbachmann/cel-js';
import { expect, test } from 'vitest';
import { print } from '../../../src/core/expression/print.ts';

test.each([
  ['9 - (5 + 14)', '(9 - (5 + 14))'],
  ['a * (b % c)', '(a * (b % c))'],
  ['!a || b && c', '((!a) || (b && c))'],
  ['-1 + -(2)', '((-1) + (-2))'],
  ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
  ['a.b["c"][0].d(1, "x")', 'a.b["c"][0].d(1, "x")'],
  ['1.0 + 2e30', '(1.0 + 2e+30)'],
  ['"\\"\\\\\\n\\u0007" + \'\\\'\'', '("\\"\\\\\\u000a\\u0007" + "\'")'],
  ['[true, null]', '[true, null]'],
  ['has(a.b)', 'has(a.b)'],
  ['x in [1, 2]', '(x in [1, 2])'],
])('%s', (text, printed) => {
  expect(print(parse(text).ast)).toBe(printed);
  expect(print(parse(printed).ast)).toBe(printed);
});

test.each([
  ['s.matches("a")', 's.matches_re2("a")'],
  ['l.all(x, x)', 'l.all(x, (tick() ? x : false))'],
  ['l.map(x, x)', 'l.map(x, tick(), x)'],
  ['l.map(x, x > 1, x)', 'l.map(x, (tick() ? (x > 1) : false), x)'],
  ['l.filter(x, m.exists(y, x == y))', 'l.filter(x, (tick() ? m.exists(y, (tick() ? (x == y) : false)) : false))'],
])('%s runs as %s', (text, printed) => {
  expect(print(parse(text).ast)).toBe(printed);
});
