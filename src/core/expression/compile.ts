import type { ASTNode, ParseResult } from '@marcbachmann/cel-js';
import { languageFor, type Language } from './environment.ts';
import type { Parameter } from '../policy.ts';
import { functionNamed, REPLACED } from './functions.ts';
import { kleene, type Evaluate, type Outcome } from './kleene.ts';
import type { Mistake } from './mistake.ts';
import { print } from './print.ts';
import { resolveNames } from './resolve.ts';
import { newTrace } from './trace.ts';
import { describeTypeError } from './type-error.ts';

/** Longest expression, in UTF-16 units. */
const MAX_LENGTH = 4096;

/** An expression that was found right. */
export interface CompiledExpression<T> {
  /** Facts it names, in order, with the key of a map where that is a literal: `source.config["databases"]`. */
  readonly facts: readonly string[];
  readonly evaluate: Evaluate<T>;
}

export type Compiled<T> =
  | { readonly expression: CompiledExpression<T>; readonly mistakes: null }
  | { readonly expression: null; readonly mistakes: readonly Mistake[] };

/** Compiles the expressions of one policy. */
export interface ExpressionCompiler {
  readonly condition: (text: string) => Compiled<boolean>;
  readonly text: (text: string) => Compiled<string>;
}

/**
 * A compiler for expressions over the vocabulary and these parameters. With `trusted`, names and types are taken for
 * right, as they are for policies that were checked when they were built; limits on what may run hold all the same.
 */
export function expressionCompiler(
  parameters: Readonly<Record<string, Parameter>>,
  { trusted }: { readonly trusted: boolean },
): ExpressionCompiler {
  const language = languageFor(parameters);
  const names = Object.keys(parameters);
  return {
    condition: (text) =>
      compile(text, language, names, trusted ? null : 'bool', (program) =>
        kleene(program.ast, (node) => leaf(program, node, language, 'boolean')),
      ),
    text: (text) =>
      compile<string>(text, language, names, trusted ? null : 'string', (program) =>
        leaf(program, program.ast, language, 'string'),
      ),
  };
}

function compile<T>(
  text: string,
  language: Language,
  parameters: readonly string[],
  expected: 'bool' | 'string' | null,
  build: (program: ParseResult) => Evaluate<T>,
): Compiled<T> {
  if (text.length > MAX_LENGTH) {
    return refuse(
      'expression-too-long',
      `an expression has at most ${MAX_LENGTH} characters; this one has ${text.length}`,
    );
  }
  try {
    const program = language.environment.parse(text);
    const names = resolveNames(program.ast, parameters);
    const mistakes = [...names.mistakes];
    if (mistakes.length === 0 && expected !== null) mistakes.push(...typeMistakes(program, expected));
    if (mistakes.length > 0) return { expression: null, mistakes };
    return { expression: { facts: [...names.facts], evaluate: build(program) }, mistakes: null };
  } catch (error) {
    if (error instanceof RangeError) return refuse('expression-too-costly', 'the expression is nested too deeply');
    const { message, offset } = describeTypeError(error);
    return refuse('expression-syntax', message, offset);
  }
}

function refuse(code: string, message: string, offset = 0): { expression: null; mistakes: readonly Mistake[] } {
  return { expression: null, mistakes: [{ code, message, offset }] };
}

function typeMistakes(program: ParseResult, expected: 'bool' | 'string'): Mistake[] {
  const { valid, type, error } = program.check();
  if (!valid) return [{ code: 'expression-type', ...describeTypeError(error) }];
  if (type === expected) return [];
  return [{ code: 'expression-type', message: `the expression gives ${type}, and ${expected} is needed`, offset: 0 }];
}

/** True when what runs differs from what stands there. */
function isRewritten(node: ASTNode): boolean {
  if (node.op === 'rcall') {
    const [name, receiver, args] = node.args;
    if (REPLACED.has(name) || functionNamed(name)?.kind === 'macro') return true;
    return [receiver, ...args].some(isRewritten);
  }
  return childrenOf(node).some(isRewritten);
}

function childrenOf(node: ASTNode): readonly ASTNode[] {
  const parts: readonly unknown[] = Array.isArray(node.args) ? node.args.flat() : [node.args];
  return parts.filter((part): part is ASTNode => typeof part === 'object' && part !== null && 'op' in part);
}

/** The part of an expression below the logic: run by the library, every read of a fact traced. */
function leaf<T>(program: ParseResult, node: ASTNode, language: Language, type: 'boolean' | 'string'): Evaluate<T> {
  const whole = node === program.ast && !isRewritten(node);
  const run = whole ? program : language.environment.parse(print(node));
  return (scope): Outcome<T> => {
    const { reads, missing } = newTrace();
    try {
      const value: unknown = run(language.bind(scope, { reads, missing }));
      if (typeof value === type) return { state: 'known', value: value as T, reads };
      return { state: 'defect', message: `it gives ${typeof value}, not ${type}`, offset: node.start, reads };
    } catch (error) {
      // Once an unknown fact was read, whatever fails afterwards may be for want of it.
      if (missing.size > 0) return { state: 'unknown', missing, reads };
      const described = describeTypeError(error);
      return { state: 'defect', message: described.message, offset: whole ? described.offset : node.start, reads };
    }
  };
}
