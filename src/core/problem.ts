import { visible } from './visible.ts';

/**
 * A mistake in what the user handed in: a policy, a configuration, an option, a file. Problems are data. Stages
 * collect them and go on, so that one run shows every mistake; a run with a problem ends with exit code 2.
 */
export interface Problem {
  /** Stable kebab-case name of the kind of mistake, e.g. `unknown-option`, `policy-schema`. */
  readonly code: string;
  /** One sentence: what is wrong and what to do about it. Never holds a secret. */
  readonly message: string;
  /** The file that holds the mistake, as the user named it; null when the mistake is an option. */
  readonly file: string | null;
  /** 1-based; null when the mistake has no place in the file. */
  readonly line: number | null;
  /** 1-based, in characters; null when the mistake has no place in the line. */
  readonly column: number | null;
}

/** A place in a file of the user's. 1-based; columns count characters. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Thrown across a stage boundary when a stage cannot return anything useful. Carries every problem it found. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** A problem without a place, or with as much of its place as is known. */
export function problem(
  code: string,
  message: string,
  place: { file?: string | null; line?: number | null; column?: number | null } = {},
): Problem {
  return { code, message, file: place.file ?? null, line: place.line ?? null, column: place.column ?? null };
}

/** A problem on one line, as it may be shown: its place, as far as it is known, and its message. */
export function describeProblem({ file, line, column, message }: Problem): string {
  const parts = [file, line, column, ` ${message}`].filter((part) => part !== null);
  return visible(parts.join(':').trimStart());
}
