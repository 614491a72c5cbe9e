import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expressionCompiler } from '../../../src/core/expression/compile.ts';
import { interpretCondition } from '../../../src/core/expression/interpret.ts';
import type { Outcome } from '../../../src/core/expression/kleene.ts';
import { given } from '../given.ts';

/** An expression as text, and what it comes to by a reference that knows nothing of the library. */
interface Sample {
  readonly text: string;
  readonly outcome: (facts: Facts) => Reference;
}

type Reference = { readonly value: unknown } | { readonly missing: readonly string[] } | { readonly error: true };
type Facts = Readonly<Record<string, number | boolean | null>>;

const INTS = ['source.databases', 'source.port', 'target.databases', 'host.memory'];
const BOOLS = ['source.cluster_enabled', 'source.protected_mode', 'network.same_vpc'];

const factsArbitrary: fc.Arbitrary<Facts> = fc.record({
  ...Object.fromEntries(INTS.map((path) => [path, fc.option(fc.integer({ min: 0, max: 3 }), { freq: 3 })])),
  ...Object.fromEntries(BOOLS.map((path) => [path, fc.option(fc.boolean(), { freq: 3 })])),
});

function fact(path: string): Sample {
  return {
    text: path,
    outcome: (facts) => {
      const value = facts[path];
      return value === null || value === undefined ? { missing: [path] } : { value };
    },
  };
}

/** Operators that need both sides, from left to right. */
function strict(text: string, left: Sample, right: Sample, apply: (a: number, b: number) => unknown): Sample {
  return {
    text,
    outcome: (facts) => {
      const a = left.outcome(facts);
      if (!('value' in a)) return a;
      const b = right.outcome(facts);
      if (!('value' in b)) return b;
      const value = apply(Number(a.value), Number(b.value));
      return value === null ? { error: true } : { value };
    },
  };
}

/** Kleene's tables, by cases. */
function connective(operator: '&&' | '||', left: Sample, right: Sample): Sample {
  const strong = operator === '||';
  return {
    text: `(${left.text}) ${operator} (${right.text})`,
    outcome: (facts) => {
      const both = [left.outcome(facts), right.outcome(facts)];
      if (both.some((side) => 'value' in side && side.value === strong)) return { value: strong };
      const missing = both.flatMap((side) => ('missing' in side ? side.missing : []));
      if (missing.length > 0) return { missing };
      return both.some((side) => 'error' in side) ? { error: true } : { value: !strong };
    },
  };
}

function not(operand: Sample): Sample {
  return {
    text: `!(${operand.text})`,
    outcome: (facts) => {
      const outcome = operand.outcome(facts);
      return 'value' in outcome ? { value: outcome.value !== true } : outcome;
    },
  };
}

function choice(condition: Sample, yes: Sample, no: Sample): Sample {
  return {
    text: `(${condition.text}) ? (${yes.text}) : (${no.text})`,
    outcome: (facts) => {
      const chosen = condition.outcome(facts);
      return 'value' in chosen ? (chosen.value === true ? yes : no).outcome(facts) : chosen;
    },
  };
}

/** `[…].all(x, x OP term)` and the like: as the connective over the elements. */
function quantified(name: 'all' | 'exists', elements: readonly number[], operator: Comparison, term: Sample): Sample {
  const samples = elements.map((element) =>
    comparison({ text: String(element), outcome: () => ({ value: element }) }, operator, term),
  );
  const unit: Sample = { text: '', outcome: () => ({ value: name === 'all' }) };
  const folded = samples.reduce((left, right) => connective(name === 'all' ? '&&' : '||', left, right), unit);
  return { text: `[${elements.join(', ')}].${name}(x, x ${operator} ${term.text})`, outcome: folded.outcome };
}

type Comparison = '==' | '!=' | '<' | '>=';

const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>=': (a, b) => a >= b,
};

function comparison(left: Sample, operator: Comparison, right: Sample): Sample {
  return strict(`${left.text} ${operator} ${right.text}`, left, right, COMPARE[operator]);
}

const { condition } = fc.letrec<{ term: Sample; condition: Sample }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'term' },
    fc.constantFrom(...INTS).map(fact),
    fc.integer({ min: 0, max: 3 }).map((value): Sample => ({ text: String(value), outcome: () => ({ value }) })),
    fc.tuple(tie('term'), tie('term')).map(([a, b]) => strict(`(${a.text} - ${b.text})`, a, b, (x, y) => x - y)),
    fc
      .tuple(tie('term'), tie('term'))
      .map(([a, b]) => strict(`(${a.text} / ${b.text})`, a, b, (x, y) => (y === 0 ? null : Math.trunc(x / y)))),
  ),
  condition: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'condition' },
    fc.constantFrom(...BOOLS).map(fact),
    fc
      .tuple(tie('term'), fc.constantFrom<Comparison>('==', '!=', '<', '>='), tie('term'))
      .map(([a, operator, b]) => comparison(a, operator, b)),
    fc
      .tuple(
        fc.constantFrom<'all' | 'exists'>('all', 'exists'),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom<Comparison>('==', '!=', '<', '>='),
        tie('term'),
      )
      .map(([name, elements, operator, term]) => quantified(name, elements, operator, term)),
    fc
      .tuple(fc.constantFrom<'&&' | '||'>('&&', '||'), tie('condition'), tie('condition'))
      .map(([operator, a, b]) => connective(operator, a, b)),
    tie('condition').map(not),
    fc.tuple(tie('condition'), tie('condition'), tie('condition')).map(([a, b, c]) => choice(a, b, c)),
  ),
}));

function nested(facts: Facts): Record<string, Record<string, unknown>> {
  const roots: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of Object.entries(facts)) {
    const [root = '', name = ''] = path.split('.');
    (roots[root] ??= {})[name] = value === null ? { unknown: 'nobody knows' } : value;
  }
  return roots;
}

function comparable(outcome: Outcome<boolean>): Reference {
  if (outcome.state === 'known') return { value: outcome.value };
  return outcome.state === 'unknown' ? { missing: sorted(outcome.missing.keys()) } : { error: true };
}

function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].toSorted();
}

test('agrees with a reference on random expressions', () => {
  const compile = expressionCompiler({});
  fc.assert(
    fc.property(condition, factsArbitrary, ({ text, outcome }, facts) => {
      const { program } = compile(text, 'bool');
      // Too long or too deep: refused, which the guards' own tests look at.
      fc.pre(program !== null);
      const { views, roots } = given(nested(facts));
      const [view] = views;
      const scope = { roots: { ...roots, ...(view && { source: view.facts }) }, parameters: {} };
      const ours = interpretCondition(program.tree, scope);
      const reference = outcome(facts);
      expect(comparable(ours)).toEqual('missing' in reference ? { missing: sorted(reference.missing) } : reference);
    }),
    { numRuns: 3000 },
  );
});
