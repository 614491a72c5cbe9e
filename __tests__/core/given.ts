import { checkPolicy } from '../../src/core/check.ts';
import { exampleFacts } from '../../src/core/examples.ts';
import { known, type Facts, type Origin } from '../../src/core/fact.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Policy, Validation, WrittenExpression, WrittenPolicy } from '../../src/core/policy.ts';

/** Facts written the way a policy's examples write them. */
export function given(facts: Record<string, unknown>): Facts {
  return exampleFacts({ name: 'given', expect: 'pass', facts, parameters: {}, rulesets: null });
}

export function expression(text: string): WrittenExpression {
  return { text, anchors: [{ offset: 0, line: 1, column: 1 }] };
}

/** A policy that demands something of the source, changed as a test needs it. */
export function policy(changes: Partial<WrittenPolicy> = {}): WrittenPolicy {
  return {
    id: 'own-policy',
    title: 'Sixteen databases',
    severity: 'error',
    rulesets: ['own'],
    requirement: 'ours 1',
    description: 'Because.',
    parameters: {},
    matchConditions: [],
    validations: [validation('source.databases == 16')],
    remediation: 'Set it.',
    fix: null,
    references: [{ url: 'https://example.com/', verified: '2026-11-22' }],
    examples: [],
    file: 'own-policy.yaml',
    ...changes,
  };
}

export function validation(
  text: string,
  changes: Partial<Validation<WrittenExpression>> = {},
): Validation<WrittenExpression> {
  return { expression: expression(text), message: `not ${text}`, messageExpression: null, rulesets: null, ...changes };
}

/** The policy, checked. */
export function checked(written: WrittenPolicy): Policy {
  const { policy, problems } = checkPolicy(written);
  if (policy === null) throw new Error(problems.map(({ message }) => message).join('; '));
  return policy;
}

export function finding(changes: Partial<Finding>): Finding {
  return {
    policy: 'own-policy',
    title: 'Sixteen databases',
    severity: 'error',
    status: 'pass',
    view: 'redis.conf',
    message: '',
    requirement: '',
    description: '',
    location: null,
    excerpt: null,
    evidence: [],
    missing: [],
    waiver: null,
    remediation: '',
    fix: null,
    url: '',
    ...changes,
  };
}

export function atLine(line: number, excerpt: string): Origin {
  return { kind: 'file', path: 'redis.conf', line, column: 1, endColumn: excerpt.length + 1, excerpt };
}

/** These facts of the source, known, each with an origin of its own; every other fact as `base` has it. */
export function withOrigins(
  base: Facts,
  values: Record<string, { value: string | number | boolean; origin: Origin }>,
): Facts {
  const views = base.views.map((view) => ({
    ...view,
    name: 'redis.conf',
    facts: new Map([
      ...view.facts,
      ...Object.entries(values).map(([path, { value, origin }]) => [path, known(value, origin)] as const),
    ]),
  }));
  return { ...base, views };
}
