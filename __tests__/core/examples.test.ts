import { expect, test } from 'vitest';
import { exampleFailures } from '../../src/core/examples.ts';
import type { Example, WrittenPolicy } from '../../src/core/policy.ts';
import { checked, expression, policy, validation } from './given.ts';

function example(
  expect: Example['expect'],
  source: Record<string, unknown> | null,
  changes: Partial<Example> = {},
): Example {
  return { name: expect, expect, facts: source === null ? {} : { source }, parameters: {}, rulesets: null, ...changes };
}

const COMPLETE = [
  example('pass', { databases: 16 }),
  example('fail', { databases: 2 }),
  example('unknown', { databases: { unknown: 'a placeholder' } }),
];

test.each<[what: string, written: Partial<WrittenPolicy>, failures: readonly RegExp[]]>([
  ['a complete policy', { examples: COMPLETE }, []],
  ['a source that is not configured', { examples: [...COMPLETE, example('not-configured', null)] }, []],
  ['no unknown', { examples: COMPLETE.slice(0, 2) }, [/no example expects unknown/]],
  [
    'no fail',
    { examples: [...COMPLETE.slice(0, 1), ...COMPLETE.slice(2)] },
    [/no example expects fail/, /no example makes `source.databases == 16` false/],
  ],
  [
    'a wrong expectation',
    { examples: [...COMPLETE, example('fail', { databases: 16 }, { name: 'wrong' })] },
    [/example "wrong": expected fail, and it came to pass/],
  ],
  [
    'an expression that is always true',
    { examples: COMPLETE, validations: [validation('source.databases == 16'), validation('true')] },
    [/no example makes `true` false/],
  ],
  [
    'a condition that is never false',
    {
      examples: COMPLETE.map((one) => ({
        ...one,
        facts: { source: { version: '6.0', ...(one.facts.source as object) } },
      })),
      matchConditions: [expression('source.version == "6.0"')],
    },
    [/no example makes `source.version == "6.0"` false/],
  ],
  [
    'a fact that does not exist',
    { examples: [...COMPLETE, example('pass', { databases: 16, databses: 1 })] },
    [/`source.databses` is not a fact; did you mean source.databases\?/],
  ],
  [
    'a fact of another type',
    { examples: [...COMPLETE, example('pass', { databases: 16, port: 'x' })] },
    [/must be a whole number/],
  ],
  [
    'a parameter that does not exist',
    { examples: [...COMPLETE, example('pass', { databases: 16 }, { parameters: { a: 1 } })] },
    [/no parameter a/],
  ],
  [
    'a policy that cannot be evaluated',
    { examples: COMPLETE, validations: [validation('1 / 0 == source.databases')] },
    [/division by zero/, /division by zero/, /division by zero/, /true/, /false/],
  ],
  [
    'a ruleset that the policy is not in',
    { examples: [...COMPLETE, example('pass', { databases: 16 }, { name: 'stray', rulesets: ['other'] })] },
    [/example "stray": the policy is in none of its rulesets/],
  ],
])('%s', (_, written, failures) => {
  const found = exampleFailures(checked(policy(written)));
  expect(found).toHaveLength(failures.length);
  for (const [index, failure] of failures.entries()) expect(found[index]).toMatch(failure);
});

test('what an example leaves out is unknown, and absent from a map that it gives', () => {
  const written = policy({
    validations: [validation('!("maxmemory" in source.config)')],
    examples: [
      example('pass', { config: {} }),
      example('fail', { config: { maxmemory: '0' } }),
      example('unknown', { config: { maxmemory: { unknown: 'a placeholder' } } }),
      example('unknown', { config: { unknown: 'not read' } }),
      example('unknown', { databases: 16 }),
    ],
  });
  expect(exampleFailures(checked(written))).toEqual([]);
});

test('an example may change a parameter', () => {
  const most = { type: 'int', default: 16, unit: 'databases', description: 'How many.' } as const;
  const written = policy({
    parameters: { most },
    validations: [validation('source.databases <= params.most')],
    examples: [
      ...COMPLETE.filter(({ expect }) => expect !== 'fail'),
      example('fail', { databases: 16 }, { parameters: { most: 1 } }),
    ],
  });
  expect(exampleFailures(checked(written))).toEqual([]);
});
