import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';

describe('a command line that is understood', () => {
  test.each([
    ['check --redis-conf a.conf --redis-conf b.conf', 'check', { 'redis-conf': ['a.conf', 'b.conf'] }],
    ['check --redis-conf=a=b.conf', 'check', { 'redis-conf': ['a=b.conf'] }],
    ['--fail-on warning check', 'check', { 'fail-on': ['warning'] }],
    ['facts --format json', 'facts', { format: ['json'] }],
    ['policies list', 'policies list', {}],
  ])('%s', (line, command, values) => {
    const read = readArguments(line.split(' '));
    expect(read.problems).toEqual([]);
    expect(read.arguments.command?.words.join(' ')).toBe(command);
    expect(read.arguments.values).toEqual(values);
  });

  test('arguments after the words of a command', () => {
    expect(readArguments(['policies', 'explain', 'source-no-auth']).arguments.positionals).toEqual(['source-no-auth']);
    expect(readArguments(['policies', 'test', 'a', 'b']).arguments.positionals).toEqual(['a', 'b']);
  });
});

test('help needs no argument', () => {
  expect(readArguments(['policies', 'explain', '--help']).problems).toEqual([]);
  expect(readArguments(['--help'])).toMatchObject({ arguments: { command: null }, problems: [] });
});

describe('a mistake', () => {
  test.each([
    ['check --redis-cnf a', 'unknown-option', 'unknown option --redis-cnf; did you mean --redis-conf?'],
    ['check --redis-conf', 'option-value', '--redis-conf needs a value: --redis-conf FILE'],
    ['check --redis-conf --format json', 'option-value', '--redis-conf needs a value: --redis-conf FILE'],
    ['check --redis-conf=', 'option-value', '--redis-conf needs a value: --redis-conf FILE'],
    ['check --help=yes', 'option-value', '--help takes no value'],
    ['check --fail-on eror', 'option-value', 'did you mean error?'],
    ['check --config a --config b', 'option-repeated', '--config was given 2 times'],
    ['facts --fail-on error', 'unknown-option', 'facts takes no option --fail-on'],
    ['check a.conf', 'unexpected-argument', 'check takes no argument a.conf'],
    ['chek', 'unknown-command', 'unknown command chek; did you mean check?'],
    ['policies explian x', 'unknown-command', 'did you mean policies explain?'],
    ['policies explain', 'missing-argument', 'policies explain needs ID'],
    ['--fail-on error', 'missing-command', 'no command; the commands are check, facts'],
    ['policies', 'unknown-command', 'unknown command policies'],
  ])('%s', (line, code, message) => {
    const { problems } = readArguments(line.split(' '));
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.message).toContain(message);
  });

  test('every mistake is reported, not the first alone', () => {
    const { problems } = readArguments(['check', '--nosuch', '--fail-on', 'x', '--config', 'a', '--config', 'b']);
    expect(problems.map((problem) => problem.code).toSorted()).toEqual([
      'option-repeated',
      'option-value',
      'unknown-option',
    ]);
  });

  test.each(['--__proto__', '--constructor', '-x', '--'])('%s does not confuse the reader', (word) => {
    expect(() => readArguments(['check', word])).not.toThrow();
  });
});
