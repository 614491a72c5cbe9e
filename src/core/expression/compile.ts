import { RE2JS } from '@bufbuild/re2';
import type { ParseResult } from '@marcbachmann/cel-js';
import type { Parameter, Program } from '../policy.ts';
import { languageFor } from './language.ts';
import type { Mistake } from './mistake.ts';
import { normalise } from './normalise.ts';
import { useRegexpEngine } from './regexp.ts';
import { resolveNames } from './resolve.ts';
import { describeTypeError } from './type-error.ts';

useRegexpEngine(RE2JS);

/** Longest expression, in UTF-16 units. */
const MAX_LENGTH = 4096;

export type Compiled =
  | { readonly program: Program; readonly mistakes: null }
  | { readonly program: null; readonly mistakes: readonly Mistake[] };

/** Compiles an expression that has to give a value of this type. */
export type Compile = (text: string, type: 'bool' | 'string') => Compiled;

/** A compiler for expressions over the vocabulary and these parameters. */
export function expressionCompiler(parameters: Readonly<Record<string, Parameter>>): Compile {
  const language = languageFor(parameters);
  return (text, type) => {
    if (text.length > MAX_LENGTH) {
      return refuse(
        'expression-too-long',
        `an expression has at most ${MAX_LENGTH} characters; this one has ${text.length}`,
      );
    }
    try {
      const parsed = language.parse(text);
      const { facts, mistakes } = resolveNames(parsed.ast, Object.keys(parameters));
      if (mistakes.length > 0) return { program: null, mistakes };
      const mismatch = typeMistake(parsed, type);
      if (mismatch !== null) return { program: null, mistakes: [mismatch] };
      return { program: { tree: normalise(parsed.ast, parameters), facts: [...facts] }, mistakes: null };
    } catch (error) {
      if (error instanceof RangeError) return refuse('expression-too-costly', 'the expression is nested too deeply');
      const { message, offset } = describeTypeError(error);
      return refuse('expression-syntax', message, offset);
    }
  };
}

function refuse(code: string, message: string, offset = 0): Compiled {
  return { program: null, mistakes: [{ code, message, offset }] };
}

function typeMistake(parsed: ParseResult, expected: 'bool' | 'string'): Mistake | null {
  const { valid, type, error } = parsed.check();
  if (!valid) return { code: 'expression-type', ...describeTypeError(error) };
  if (type === expected) return null;
  return { code: 'expression-type', message: `the expression gives ${type}, and ${expected} is needed`, offset: 0 };
}
