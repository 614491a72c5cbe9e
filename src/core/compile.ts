import type { Scope } from './expression/environment.ts';
import { interpretCondition, interpretText } from './expression/interpret.ts';
import type { Outcome } from './expression/kleene.ts';
import type { Mistake } from './expression/mistake.ts';
import type { Expression, Policy, Program, Validation, WrittenExpression, WrittenPolicy } from './policy.ts';
import { problem, type Problem } from './problem.ts';

/** An expression that can be run. */
export interface CompiledExpression<T> {
  readonly facts: Program['facts'];
  readonly evaluate: (scope: Scope) => Outcome<T>;
}

/** An expression of a policy, ready to run. */
export interface CompiledCondition {
  readonly written: Expression;
  readonly expression: CompiledExpression<boolean>;
}

/** A validation, ready to run. */
export interface CompiledDemand extends CompiledCondition {
  readonly validation: Validation;
  readonly message: CompiledExpression<string> | null;
}

export interface CompiledPolicy {
  readonly policy: Policy;
  readonly conditions: readonly CompiledCondition[];
  readonly demands: readonly CompiledDemand[];
}

/** Makes a policy ready to run. Its expressions were checked before, so that nothing can be wrong with them. */
export function compilePolicy(
  policy: Policy,
  _checked?: { readonly trusted: boolean },
): { readonly compiled: CompiledPolicy; readonly problems: readonly Problem[] } {
  const demands = policy.validations.map((validation) => ({
    ...condition(validation.expression),
    validation,
    message: validation.messageExpression === null ? null : text(validation.messageExpression),
  }));
  return { compiled: { policy, conditions: policy.matchConditions.map(condition), demands }, problems: [] };
}

function condition(written: Expression): CompiledCondition {
  const { tree, facts } = written;
  return { written, expression: { facts, evaluate: (scope) => interpretCondition(tree, scope) } };
}

function text({ tree, facts }: Expression): CompiledExpression<string> {
  return { facts, evaluate: (scope) => interpretText(tree, scope) };
}

/** What is wrong with an expression, placed in the policy's file. */
export function problemAt(
  policy: Pick<WrittenPolicy, 'id' | 'file'>,
  written: WrittenExpression,
  { code, message, offset }: Mistake,
): Problem {
  const anchor = written.anchors.findLast((candidate) => candidate.offset <= offset);
  const place =
    anchor === undefined
      ? { file: policy.file }
      : {
          file: policy.file,
          line: anchor.line,
          column: anchor.column + Array.from(written.text.slice(anchor.offset, offset)).length,
        };
  return problem(code, `${policy.id}: ${message}`, place);
}
