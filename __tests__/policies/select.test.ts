import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/core/policy.ts';
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

const POLICIES = [policy('a', ['aws-2019']), policy('b', ['aws-2026', 'replication']), policy('c', ['*'])];
const NO_OVERRIDES = { overrides: {}, file: null };

describe('the chosen rulesets', () => {
  test.each([
    [['aws-2019'], ['a', 'c']],
    [['aws-2026'], ['b', 'c']],
    [
      ['aws-2019', 'replication'],
      ['a', 'b', 'c'],
    ],
  ])('%j', (rulesets, expected) => {
    const { policies, problems } = selectPolicies(POLICIES, { rulesets, ...NO_OVERRIDES });
    expect(policies.map(({ id }) => id)).toEqual(expected);
    expect(problems).toEqual([]);
  });

  test('one that does not exist is a problem with a suggestion', () => {
    const { problems } = selectPolicies(POLICIES, { rulesets: ['aws-2091'], ...NO_OVERRIDES });
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
    expect(selectPolicies(POLICIES, { rulesets: ['*'], ...NO_OVERRIDES }).problems).toHaveLength(1);
  });
});

describe('overrides', () => {
  const choose = (overrides: Parameters<typeof selectPolicies>[1]['overrides']): ReturnType<typeof selectPolicies> =>
    selectPolicies(POLICIES, { rulesets: ['aws-2019'], overrides, file: 'c.yml' });

  test('change severity and parameters of the policy they name alone', () => {
    const { policies, problems } = choose({ a: { severity: 'warning', parameters: { minimum: '5.0.0' } } });
    expect(problems).toEqual([]);
    expect(policies.map((p) => [p.id, p.severity, p.parameters['minimum']?.default])).toEqual([
      ['a', 'warning', '5.0.0'],
      ['c', 'error', '2.8.21'],
    ]);
  });

  test.each([
    [{ aa: { severity: 'note' as const, parameters: {} } }, 'unknown-policy'],
    [{ a: { severity: null, parameters: { minimun: '1' } } }, 'unknown-parameter'],
    [{ a: { severity: null, parameters: { minimum: 5 } } }, 'parameter-type'],
  ])('%j', (overrides, code) => {
    expect(choose(overrides).problems.map((problem) => [problem.code, problem.file])).toEqual([[code, 'c.yml']]);
  });
});
