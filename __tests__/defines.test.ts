import { expect, test } from 'vitest';
import { readDefines } from '../src/defines.ts';

test('the value is all that follows the first =', () => {
  expect([...readDefines(['A=1', 'B=', 'C=x=y']).defines]).toEqual([
    ['A', '1'],
    ['B', ''],
    ['C', 'x=y'],
  ]);
});

test.each([
  [['PORT'], 'NAME=VALUE'],
  [['=secret'], 'NAME=VALUE'],
  [['A=1', 'A=2'], '--define A was given twice'],
])('%j is a mistake that repeats no value', (pairs, words) => {
  const { problems } = readDefines(pairs);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain(words);
  expect(problems[0]?.message).not.toContain('secret');
});
