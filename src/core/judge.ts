import type { Scope } from './expression/environment.ts';
import { interpretCondition } from './expression/interpret.ts';
import type { Outcome } from './expression/kleene.ts';
import type { Mistake } from './expression/mistake.ts';
import type { KnownFact, UnknownFact } from './fact.ts';
import type { Expression, Validation } from './policy.ts';

type Reads = ReadonlyMap<string, KnownFact>;
type Missing = ReadonlyMap<string, UnknownFact>;

/** What one policy says about one view. `reads` are the facts this rests on, in order. */
export type Judgement =
  | { readonly status: 'pass'; readonly reads: Reads }
  /** `decisive` are the facts of the demand that failed, the ones a location can be taken from. */
  | { readonly status: 'fail'; readonly reads: Reads; readonly decisive: Reads; readonly demand: Validation }
  | { readonly status: 'unknown'; readonly reads: Reads; readonly missing: Missing }
  | { readonly status: 'not-applicable'; readonly reads: Reads; readonly condition: Expression }
  /** The policy itself is at fault: no judgement. */
  | { readonly status: 'defect'; readonly written: Expression; readonly mistake: Mistake };

interface Judged<By = unknown> {
  readonly by: By;
  readonly written: Expression;
  readonly outcome: Outcome<boolean>;
}

/**
 * Judges `conditions → demands` in three values: a false condition makes it not applicable, a false demand fails it, and
 * as long as a condition is unknown it can only pass (all demands true) or stay unknown.
 */
export function judge(conditions: readonly Expression[], demands: readonly Validation[], scope: Scope): Judgement {
  const matched = conditions.map((condition) => run(condition, condition, scope));
  const mismatch = matched.find(isFalse);
  if (mismatch !== undefined) {
    return { status: 'not-applicable', reads: mismatch.outcome.reads, condition: mismatch.written };
  }
  const brokenCondition = matched.find(isDefect);
  if (brokenCondition !== undefined) return defectOf(brokenCondition);

  const doubt = missingOf(matched);
  const judged = demands.map((demand) => run(demand, demand.expression, scope));
  const failed = judged.find(isFalse);
  const broken = judged.find(isDefect);
  if (doubt.size > 0 && (failed !== undefined || broken !== undefined)) {
    return { status: 'unknown', reads: readsOf(matched), missing: doubt };
  }
  if (broken !== undefined) return defectOf(broken);
  if (failed !== undefined) {
    const reads = readsOf([...matched, failed]);
    return { status: 'fail', reads, decisive: failed.outcome.reads, demand: failed.by };
  }
  const reads = readsOf([...matched, ...judged]);
  const undecided = missingOf(judged);
  if (undecided.size > 0) return { status: 'unknown', reads, missing: new Map([...doubt, ...undecided]) };
  return { status: 'pass', reads };
}

function run<By>(by: By, written: Expression, scope: Scope): Judged<By> {
  return { by, written, outcome: interpretCondition(written.tree, scope) };
}

function isFalse({ outcome }: Judged): boolean {
  return outcome.state === 'known' && !outcome.value;
}

function isDefect({ outcome }: Judged): boolean {
  return outcome.state === 'defect';
}

function defectOf({ written, outcome }: Judged): Judgement {
  const { message, offset } = outcome.state === 'defect' ? outcome : { message: '', offset: 0 };
  return { status: 'defect', written, mistake: { code: 'policy-defect', message, offset } };
}

function readsOf(judged: readonly Judged[]): Reads {
  return new Map(judged.flatMap(({ outcome }) => [...outcome.reads]));
}

function missingOf(judged: readonly Judged[]): Missing {
  return new Map(judged.flatMap(({ outcome }) => (outcome.state === 'unknown' ? [...outcome.missing] : [])));
}
