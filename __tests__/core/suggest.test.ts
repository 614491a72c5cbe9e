import { expect, test } from 'vitest';
import { didYouMean, suggestion, suggestionOf } from '../../src/core/suggest.ts';

test.each([
  ['source-no-auht', ['source-no-auth', 'source-bind'], 'source-no-auth'],
  ['SEVERITY', ['severity'], 'severity'],
  ['titel', ['title'], 'title'],
  ['xyz', ['severity'], null],
  ['', ['a'], 'a'],
  ['severity', [], null],
  ['aws-2018', ['aws-2019', 'aws-2026'], 'aws-2019'],
])('%s', (name, candidates, expected) => {
  expect(didYouMean(name, candidates)).toBe(expected);
});

test('a suggestion is a clause for the end of a message', () => {
  expect(suggestion('redis-cnf', ['redis-conf'], '--')).toBe('; did you mean --redis-conf?');
  expect(suggestion('zzz', ['redis-conf'], '--')).toBe('');
});

test.each([
  ['aws-2018', ['aws-2019', 'own'], '; did you mean aws-2019? The rulesets are aws-2019, own'],
  ['zzz', ['aws-2019', 'own'], '; the rulesets are aws-2019, own'],
  ['zzz', [], '; the rulesets are none'],
])('what there is to choose from follows the suggestion for %s', (name, candidates, words) => {
  expect(suggestionOf(name, candidates, 'the rulesets are')).toBe(words);
});
