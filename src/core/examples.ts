import { evaluate } from './evaluate.ts';
import { known, unknown, type Fact, type FactMap, type Facts, type Origin, type Root, type RootFacts } from './fact.ts';
import type { Scope } from './expression/environment.ts';
import { interpretCondition } from './expression/interpret.ts';
import type { Finding } from './finding.ts';
import { judge } from './judge.ts';
import type { Example, Expression, Policy } from './policy.ts';
import { contradictions, reasonIn } from './contradictions.ts';
import { isRecord } from './value-type.ts';
import { rootOf, VOCABULARY, type FactDefinition } from './vocabulary.ts';

const ORIGIN: Origin = { kind: 'option', name: 'example' };
const VIEW_NAME = 'example';

/** How a policy's own example came out. `failure` is null when the policy says what the example expects. */
export interface ExampleResult {
  readonly example: Example;
  readonly status: Finding['status'] | null;
  readonly failure: string | null;
}

/** The facts of an example, as a collector would have returned them. What the example leaves out is unknown. */
export function exampleFacts({ facts }: Example): Facts {
  const given = Object.entries(facts).map(([root, values]) => [root as Root, rootFacts(root, values)] as const);
  const source = given.find(([root]) => root === 'source')?.[1];
  return {
    views: source === undefined ? [] : [{ name: VIEW_NAME, kind: 'redis-conf', facts: source }],
    roots: Object.fromEntries(given.filter(([root]) => root !== 'source')),
  };
}

function rootFacts(root: string, values: unknown): RootFacts {
  const given = isRecord(values) ? values : {};
  return new Map(
    VOCABULARY.filter(({ path }) => rootOf(path) === root).map((definition) => [
      definition.path,
      factOf(definition, given[definition.path.slice(root.length + 1)]),
    ]),
  );
}

function factOf({ type }: FactDefinition, value: unknown): Fact | FactMap {
  if (!type.startsWith('map')) return plainFact(value);
  const reason = value === undefined ? NOT_GIVEN : reasonIn(value);
  const entries = reason === null && isRecord(value) ? Object.entries(value) : [];
  return {
    state: 'map',
    entries: new Map(entries.map(([key, entry]) => [key, plainFact(entry)])),
    others: reason === null ? null : unknown(reason),
  };
}

const NOT_GIVEN = 'not given in the example';

function plainFact(value: unknown): Fact {
  if (value === undefined) return unknown(NOT_GIVEN);
  const reason = reasonIn(value);
  // Types were checked by `contradictions`; a value of another type fails in the expression that reads it.
  return reason === null ? known(value as Parameters<typeof known>[0], ORIGIN) : unknown(reason);
}

/** Judges every example of a policy. */
export function runExamples(policy: Policy): ExampleResult[] {
  return policy.examples.map((example) => {
    const { findings, problems } = evaluate([withParameters(policy, example)], exampleFacts(example), {
      rulesets: example.rulesets ?? policy.rulesets,
    });
    const status = findings[0]?.status ?? null;
    return { example, status, failure: failureOf(example, findings[0], problems[0]?.message) };
  });
}

function withParameters(policy: Policy, { parameters: values }: Example): Policy {
  const parameters = Object.entries(policy.parameters).map(([name, parameter]) => [
    name,
    { ...parameter, default: values[name] ?? parameter.default },
  ]);
  return { ...policy, parameters: Object.fromEntries(parameters) };
}

function failureOf({ name, expect }: Example, finding: Finding | undefined, defect: string | undefined): string | null {
  if (finding === undefined) return `example "${name}": ${defect ?? 'the policy is in none of its rulesets'}`;
  if (finding.status === expect) return null;
  return `example "${name}": expected ${expect}, and it came to ${finding.status} (${finding.message})`;
}

const NEEDED = ['pass', 'fail', 'unknown'] as const;

/** What the examples of a policy leave unproven: a status without an example, an expression never true or never false. */
export function unprovenBy(policy: Policy): string[] {
  const { examples, matchConditions, validations } = policy;
  const statuses = NEEDED.filter((status) => !examples.some(({ expect }) => expect === status));
  const expressions = [...matchConditions, ...validations.map(({ expression }) => expression)];
  const gaps = expressions.flatMap((expression) =>
    [true, false]
      .filter((value) => !examples.some((example) => comesTo(value, expression, policy, example)))
      .map((value) => `no example makes \`${expression.text.trim()}\` ${value}`),
  );
  return [...statuses.map((status) => `no example expects ${status}`), ...gaps];
}

function comesTo(value: boolean, expression: Expression, policy: Policy, example: Example): boolean {
  const scope = scopeOf(policy, example);
  if (expression.facts.some((fact) => scope.roots[rootOf(fact)] === undefined)) return false;
  const outcome = interpretCondition(expression.tree, scope);
  return outcome.state === 'known' && outcome.value === value;
}

function scopeOf(policy: Policy, example: Example): Scope {
  const { views, roots } = exampleFacts(example);
  const configured: Partial<Record<Root, RootFacts>> = { ...roots };
  for (const { facts } of views) configured.source = facts;
  const parameters = Object.fromEntries(
    Object.entries(withParameters(policy, example).parameters).map(([name, parameter]) => [name, parameter.default]),
  );
  return { roots: configured, parameters };
}

/** Why the policy cannot be judged on one of its examples; null: it can be on all. */
export function exampleDefect(policy: Policy): string | null {
  for (const example of policy.examples) {
    const judgement = judge(policy.matchConditions, policy.validations, scopeOf(policy, example));
    if (judgement.status === 'defect') return judgement.mistake.message;
  }
  return null;
}

/** Everything that is wrong with a policy's examples: their data, their outcome, their completeness. Empty when all is well. */
export function exampleFailures(policy: Policy): string[] {
  const failures = runExamples(policy).flatMap(({ failure }) => failure ?? []);
  return [...contradictions(policy).map(({ message }) => message), ...failures, ...unprovenBy(policy)];
}
