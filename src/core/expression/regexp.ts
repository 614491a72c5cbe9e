import { RE2JS } from '@bufbuild/re2';

const compiled = new Map<string, RE2JS>();

/** Why RE2 refuses a pattern, or null when it takes it. */
export function patternError(pattern: string): string | null {
  try {
    compile(pattern);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
  }
}

/** Whether the pattern occurs in the text, in time linear in its length. Patterns are literals, hence few: each is kept. */
export function matches(text: string, pattern: string): boolean {
  return compile(pattern).test(text);
}

function compile(pattern: string): RE2JS {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const fresh = RE2JS.compile(pattern);
  compiled.set(pattern, fresh);
  return fresh;
}
