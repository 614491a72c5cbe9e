import { describe, expect, test } from 'vitest';
import type { Configuration } from '../src/configuration/configuration.ts';
import { makePlan } from '../src/plan.ts';
import type { PreflightRequest } from '../src/preflight.ts';

const REQUEST: PreflightRequest = {
  workspace: '/w',
  config: null,
  redisConfs: [],
  redisVersion: null,
  defines: new Map(),
  rulesets: [],
  policies: [],
  failOn: 'error',
  onUnknown: 'fail',
  now: new Date(0),
};

type Migrations = readonly (readonly [path: string, version: string | null])[];

function planOf(options: Partial<PreflightRequest>, migrations: Migrations = []): ReturnType<typeof makePlan> {
  const configuration = {
    path: 'c.yml',
    rulesets: ['aws-2026'],
    migrations: migrations.map(([path, version], index) => ({
      name: `m${index}`,
      source: { redisConfs: [path], version },
    })),
    policies: ['own'],
    overrides: {},
  } as unknown as Configuration;
  return makePlan({ ...REQUEST, ...options }, migrations.length === 0 ? null : configuration);
}

function sources(options: Partial<PreflightRequest>, migrations: Migrations = []): unknown[] {
  return planOf(options, migrations).plan.sources.map(({ path, version, trusted }) => [
    path,
    version?.major ?? null,
    trusted,
  ]);
}

describe('options win over the configuration', () => {
  test('what to judge, by what, as which version', () => {
    const { plan, problems } = planOf({ redisConfs: ['a'], rulesets: ['x'], policies: ['more'] }, [['b', '6.2']]);
    expect(problems).toEqual([]);
    expect(plan).toMatchObject({ rulesets: ['x'], policies: ['own', 'more'], sources: [{ path: 'a', trusted: true }] });
    expect(sources({}, [['b', '6.2']])).toEqual([['b', 6, false]]);
    expect(sources({ redisVersion: '7.0' }, [['b', '6.2']])).toEqual([['b', 7, false]]);
  });

  test('a file that both name keeps the version of the configuration', () => {
    expect(sources({ redisConfs: ['./d/../b'] }, [['b', '6.2']])).toEqual([['b', 6, false]]);
  });
});

test('without rulesets the default ones hold', () => {
  expect(planOf({ redisConfs: ['a'] }).plan.rulesets).toEqual(['aws-2019', 'replication']);
});

test('a file named twice is judged once', () => {
  expect(sources({ redisConfs: ['a', './a', 'b'] })).toEqual([
    ['a', null, true],
    ['b', null, true],
  ]);
});

describe('mistakes', () => {
  const codes = (options: Partial<PreflightRequest>, migrations: Migrations = []): string[] =>
    planOf(options, migrations).problems.map(({ code }) => code);

  test.each<[string, Partial<PreflightRequest>, Migrations, string[]]>([
    ['nothing to judge', {}, [], ['nothing-to-judge']],
    ['no such version', { redisConfs: ['a'], redisVersion: '6.9' }, [], ['unknown-version']],
    ['no version at all', { redisConfs: ['a'], redisVersion: 'latest' }, [], ['unknown-version']],
    ['no such version in the configuration', {}, [['a', '1.0']], ['unknown-version']],
    [
      'one file as two versions',
      {},
      [
        ['a', '6.2'],
        ['a', '2.8'],
      ],
      ['ambiguous-version'],
    ],
  ])('%s', (_, options, migrations, expected) => {
    expect(codes(options, migrations)).toEqual(expected);
  });
});
