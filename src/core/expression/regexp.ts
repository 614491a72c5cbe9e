/** Compiles patterns to something whose time is linear in the text, as RE2 does. */
export interface RegexpEngine {
  readonly compile: (pattern: string) => { readonly test: (text: string) => boolean };
}

let engine: RegexpEngine | null = null;
const compiled = new Map<string, ReturnType<RegexpEngine['compile']>>();

/**
 * Says what compiles the patterns of `matches()`. Compiling expressions does, so that a run without policies of its own
 * does not load an engine: bundled policies ask for facts instead.
 */
export function useRegexpEngine(chosen: RegexpEngine): void {
  engine = chosen;
}

/** Why a pattern cannot be used, or null when it can. */
export function patternError(pattern: string): string | null {
  try {
    compile(pattern);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
  }
}

/** Whether the pattern occurs in the text. Patterns are literals, hence few: each is kept. */
export function matches(text: string, pattern: string): boolean {
  return compile(pattern).test(text);
}

function compile(pattern: string): ReturnType<RegexpEngine['compile']> {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  if (engine === null) throw new Error('no regular-expression engine is loaded');
  const fresh = engine.compile(pattern);
  compiled.set(pattern, fresh);
  return fresh;
}
