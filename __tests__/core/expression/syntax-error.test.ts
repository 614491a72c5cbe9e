import { expect, test } from 'vitest';
import { expressionCompiler } from '../../../src/core/expression/compile.ts';

const compile = expressionCompiler({});

test.each([
  ['source.port ==', 14, 'the expression ends before it is complete'],
  ['(source.port == 1', 17, '`)` is missing at the end'],
  ['[1 2] == []', 3, '`]` is missing before a number'],
  ['source.port == )', 15, '`)` cannot stand here'],
  ['source.port & 1', 12, '`&` cannot stand here'],
  ['source.port == 1 1', 17, '`1` cannot stand here'],
  ['source.engine == "redis', 17, 'the text that begins here is not closed'],
  ['if == 1', 0, '`if` is a word that the language keeps for itself'],
  [`${'('.repeat(60)}1`, 50, 'the expression is nested more than 50 levels deep; write it flatter'],
  [`[1]${'+[1]'.repeat(800)} == [1]`, 2669, 'the expression has more than 2000 parts; make it several validations'],
  ['f(1, 2, 3, 4, 5)', 14, 'a function takes at most 4 arguments'],
  ['{"a": 1, "b": 2} == {}', 9, 'the map has more than 1 entry'],
  [`[${'1,'.repeat(500)}1] == []`, 1001, 'the list has more than 500 entries'],
])('%s', (text, offset, message) => {
  expect(compile(text, 'bool').mistakes).toEqual([{ code: 'expression-syntax', message, offset }]);
});
