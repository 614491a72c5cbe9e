import { expressionCompiler } from './expression/compile.ts';
import { problemAt } from './expression-problem.ts';
import type { Expression, Policy, Validation, WrittenExpression, WrittenPolicy } from './policy.ts';
import type { Problem } from './problem.ts';

/**
 * Checks the expressions of a policy and makes them ready to run. Either `policy` is there, or `problems` holds all that
 * is wrong with it, each where it stands. This is what needs the parser; whoever has a `Policy` needs it no more.
 */
export function checkPolicy(written: WrittenPolicy): {
  readonly policy: Policy | null;
  readonly problems: readonly Problem[];
} {
  const compile = expressionCompiler(written.parameters);
  const problems: Problem[] = [];
  const checked = (expression: WrittenExpression, type: 'bool' | 'string'): Expression | null => {
    const { program, mistakes } = compile(expression.text, type);
    if (program !== null) return { ...expression, ...program };
    problems.push(...mistakes.map((mistake) => problemAt(written, expression, mistake)));
    return null;
  };
  const matchConditions = written.matchConditions.flatMap((condition) => checked(condition, 'bool') ?? []);
  const validations = written.validations.flatMap((validation): Validation[] => {
    const expression = checked(validation.expression, 'bool');
    const said = validation.messageExpression;
    const messageExpression = said === null ? null : checked(said, 'string');
    return expression === null ? [] : [{ ...validation, expression, messageExpression }];
  });
  return { policy: problems.length === 0 ? { ...written, matchConditions, validations } : null, problems };
}
