import { expressionCompiler, type CompiledExpression, type ExpressionCompiler } from './expression/compile.ts';
import type { Mistake } from './expression/mistake.ts';
import type { Expression, Policy, Validation } from './policy.ts';
import { problem, type Problem } from './problem.ts';

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

/**
 * Compiles the expressions of a policy. Either `compiled` is the policy, or `problems` holds all that is wrong with it,
 * each where it stands. `trusted` is for policies that were checked before, when the tool was built.
 */
export function compilePolicy(
  policy: Policy,
  { trusted }: { readonly trusted: boolean },
): { readonly compiled: CompiledPolicy | null; readonly problems: readonly Problem[] } {
  const compiler = expressionCompiler(policy.parameters, { trusted });
  const problems: Problem[] = [];
  const note = (written: Expression, mistakes: readonly Mistake[]): null => {
    for (const mistake of mistakes) problems.push(problemAt(policy, written, mistake));
    return null;
  };
  const conditions = policy.matchConditions.map((written) => compileCondition(compiler, written, note));
  const demands = policy.validations.map((validation) => compileDemand(compiler, validation, note));
  if (problems.length > 0) return { compiled: null, problems };
  const compiled = { policy, conditions: conditions.filter(isPresent), demands: demands.filter(isPresent) };
  return { compiled, problems };
}

type Note = (written: Expression, mistakes: readonly Mistake[]) => null;

function isPresent<T>(value: T | null): value is T {
  return value !== null;
}

function compileCondition(compiler: ExpressionCompiler, written: Expression, note: Note): CompiledCondition | null {
  const { expression, mistakes } = compiler.condition(written.text);
  return expression === null ? note(written, mistakes) : { written, expression };
}

function compileDemand(compiler: ExpressionCompiler, validation: Validation, note: Note): CompiledDemand | null {
  const condition = compileCondition(compiler, validation.expression, note);
  const written = validation.messageExpression;
  const text = written === null ? null : compiler.text(written.text);
  if (written !== null && text !== null && text.mistakes !== null) note(written, text.mistakes);
  return condition === null ? null : { ...condition, validation, message: text?.expression ?? null };
}

/** What is wrong with an expression, placed in the policy's file. */
export function problemAt(policy: Policy, written: Expression, { code, message, offset }: Mistake): Problem {
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
