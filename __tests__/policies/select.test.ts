import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { exampleFacts } from '../../src/core/examples.ts';
import type { Value } from '../../src/core/fact.ts';
import type { Policy, Severity } from '../../src/core/policy.ts';
import type { Problem } from '../../src/core/problem.ts';
import { readPolicy } from '../../src/policies/read.ts';
import { selectPolicies } from '../../src/policies/select.ts';

function policy(id: string, rulesets: readonly string[]): Policy {
  return {
    id,
    title: id,
    severity: 'error',
    rulesets,
    requirement: '',
    description: '',
    parameters: { minimum: { type: 'string', default: '2.8.21', unit: null, description: '' } },
    matchConditions: [],
    validations: [],
    remediation: '',
    fix: null,
    references: [],
    examples: [],
    file: `${id}.yaml`,
  };
}

const FACTS = { source: { version: '7.2.4' } };
const OWN = `id: own
title: Own
severity: error
rulesets: [ours]
requirement: ours 1
description: Because.
parameters:
  minimum: { type: string, default: 2.8.21, description: The oldest. }
validations:
  - { expression: source.version.at_least(params.minimum), message: Too old. }
remediation: Upgrade.
references: [{ url: https://example.com/, verified: 2026-11-22 }]
examples:
  - { name: a, expect: pass, facts: { source: { version: 6.2.14 } } }
`;

const POLICIES = [policy('a', ['aws-2019']), policy('b', ['aws-2026', 'replication']), policy('c', ['*'])];
const NO_OVERRIDES = { overrides: {}, rulesetPlaces: new Map() };
const PLACE = { file: 'c.yml', line: 3, column: 5 };

describe('the chosen rulesets', () => {
  test.each([
    [['aws-2019'], ['a', 'c']],
    [['aws-2026'], ['b', 'c']],
    [
      ['aws-2019', 'replication'],
      ['a', 'b', 'c'],
    ],
  ])('%j', (rulesets, expected) => {
    const { policies, problems } = selectPolicies(POLICIES, { rulesets, ...NO_OVERRIDES }, true);
    expect(policies.map(({ id }) => id)).toEqual(expected);
    expect(problems).toEqual([]);
  });

  test('one that does not exist is a problem with a suggestion', () => {
    const { problems } = selectPolicies(POLICIES, { rulesets: ['aws-2091'], ...NO_OVERRIDES }, true);
    expect(problems).toEqual([
      {
        code: 'unknown-ruleset',
        message:
          'ruleset aws-2091 does not exist; did you mean aws-2019? The rulesets are aws-2019, aws-2026, replication',
        file: null,
        line: null,
        column: null,
      },
    ]);
  });

  test('the word for every ruleset is not one of them', () => {
    expect(selectPolicies(POLICIES, { rulesets: ['*'], ...NO_OVERRIDES }, true).problems).toHaveLength(1);
  });
});

test('one that a file names is a problem where it stands', () => {
  const choice = { rulesets: ['ours'], overrides: {}, rulesetPlaces: new Map([['ours', PLACE]]) };
  expect(selectPolicies(POLICIES, choice, true).problems).toMatchObject([{ code: 'unknown-ruleset', ...PLACE }]);
});

test('what policies that could not be read may have held is not missed', () => {
  const overrides = { mine: { severity: null, parameters: {}, place: PLACE } };
  const choice = { rulesets: ['ours'], overrides, rulesetPlaces: new Map() };
  expect(selectPolicies(POLICIES, choice, false).problems).toEqual([]);
  expect(selectPolicies(POLICIES, choice, true).problems).toHaveLength(2);
});

describe('overrides', () => {
  type Changes = Readonly<Record<string, { severity?: Severity; parameters?: Readonly<Record<string, Value>> }>>;

  function choose(changes: Changes): ReturnType<typeof selectPolicies> {
    const overrides = Object.entries(changes).map(([id, { severity = null, parameters = {} }]) => {
      const placed = Object.entries(parameters).map(([name, value]) => [name, { value, place: PLACE }]);
      return [id, { severity, parameters: Object.fromEntries(placed), place: PLACE }];
    });
    const choice = { rulesets: ['aws-2019'], overrides: Object.fromEntries(overrides), rulesetPlaces: new Map() };
    return selectPolicies(POLICIES, choice, true);
  }

  test('change severity and parameters of the policy they name alone', () => {
    const { policies, problems } = choose({ a: { severity: 'warning', parameters: { minimum: '5.0.0' } } });
    expect(problems).toEqual([]);
    expect(policies.map((p) => [p.id, p.severity, p.parameters['minimum']?.default])).toEqual([
      ['a', 'warning', '5.0.0'],
      ['c', 'error', '2.8.21'],
    ]);
  });

  test.each<[Changes, string, string]>([
    [{ aa: { severity: 'note' } }, 'unknown-policy', 'policy aa does not exist; did you mean a?'],
    [
      { a: { parameters: { minimun: '1' } } },
      'unknown-parameter',
      'a has no parameter minimun; did you mean minimum? It has minimum',
    ],
    [
      { a: { parameters: { constructor: '1' } } },
      'unknown-parameter',
      'a has no parameter constructor; it has minimum',
    ],
    [{ a: { parameters: { minimum: 5 } } }, 'parameter-type', 'minimum of a must be text, and it is the number 5'],
    [{ b: { parameters: { minimum: 5 } } }, 'parameter-type', 'minimum of b must be text, and it is the number 5'],
  ])('%j', (changes, code, message) => {
    expect(choose(changes).problems).toEqual([{ code, message, ...PLACE }]);
  });
});

describe('a value with which a policy cannot be judged', () => {
  const [view] = exampleFacts({ name: '', expect: 'pass', facts: FACTS, parameters: {}, rulesets: null }).views;

  function judged(text: string, minimum: string): readonly Problem[] {
    const { policy: own, problems: mistakes } = readPolicy({ name: 'own.yaml', text });
    if (own === null || view === undefined) throw new Error(JSON.stringify(mistakes));
    const overrides = {
      own: { severity: null, parameters: { minimum: { value: minimum, place: PLACE } }, place: PLACE },
    };
    const choice = { rulesets: ['ours'], overrides, rulesetPlaces: new Map() };
    const { policies, problems } = selectPolicies([own], choice, true);
    return [...problems, ...evaluate(policies, { views: [view], roots: {} }, choice).problems];
  }

  test('is told by the examples, before anything is judged', () => {
    expect(judged(OWN, '6.2')).toEqual([]);
    expect(judged(OWN, 'banana')).toEqual([
      {
        code: 'parameter-value',
        message: 'own cannot be judged with this minimum: `banana` is not a version such as 6.2.14 or valkey-8.0.1',
        ...PLACE,
      },
    ]);
  });

  test('is told where it stands when no example shows it', () => {
    expect(judged(OWN.replace('{ version: 6.2.14 }', '{ databases: 1 }'), 'banana')).toMatchObject([
      { code: 'policy-defect', message: expect.stringContaining('with the parameters that are set here'), ...PLACE },
    ]);
  });

  test('is not blamed for a policy that cannot be judged without it either', () => {
    const broken = OWN.replace('default: 2.8.21', 'default: apple');
    expect(judged(broken, '6.2')).toEqual([]);
  });
});
