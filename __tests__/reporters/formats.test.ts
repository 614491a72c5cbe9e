import { describe, expect, test } from 'vitest';
import { FORMATS, pairOutputs, renderReport } from '../../src/reporters/formats.ts';
import { sampleReport } from './sample.ts';

test.each([
  ['text', /^elasticache-preflight 0\.1\.0\n/],
  ['json', /^\{\n {2}"version": 1,/],
  ['markdown', /^## ❌ Not ready/],
] as const)('%s is there', async (format, beginning) => {
  expect(await renderReport(sampleReport(), format, { width: 80, color: false, unicode: true })).toMatch(beginning);
});

describe('pairOutputs', () => {
  test.each([
    ['nothing: text on standard output', [], [], [{ format: 'text', file: null }]],
    ['an output alone: text', [], ['a.txt'], [{ format: 'text', file: 'a.txt' }]],
    ['a format alone', ['json'], [], [{ format: 'json', file: null }]],
    [
      'pairs, the last on standard output',
      ['json', 'markdown', 'text'],
      ['a.json', 'b.md'],
      [
        { format: 'json', file: 'a.json' },
        { format: 'markdown', file: 'b.md' },
        { format: 'text', file: null },
      ],
    ],
  ])('%s', (_name, formats, files, wanted) => {
    expect(pairOutputs(formats, files, FORMATS)).toEqual({ wanted, problems: [] });
  });

  test.each([
    ['a format that is not there', ['sarif'], [], 'unknown-format', 'text, json, markdown'],
    ['two on standard output', ['json', 'text'], [], 'outputs-collide', 'json and text'],
    ['an output too many', ['json'], ['a', 'b'], 'output-without-format', '--output b'],
    ['one file for two', ['json', 'text'], ['a', 'a'], 'outputs-collide', '--output a'],
  ])('refuses %s', (_name, formats, files, code, words) => {
    const { problems } = pairOutputs(formats, files, FORMATS);
    expect(problems).toMatchObject([{ code, message: expect.stringContaining(words) }]);
  });
});
