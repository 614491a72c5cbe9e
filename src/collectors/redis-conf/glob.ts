import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** True when `glob(3)` would take the text as a pattern: it holds `*`, `?` or `[`. */
export function isPattern(text: string): boolean {
  return /[*?[]/.test(text);
}

/** Most paths that a pattern may stand for on the way. */
const MOST_PATHS = 1000;

/** What `glob(3)` finds below `base`, sorted by bytes as in the C locale; null when that is too much. */
export function glob(pattern: string, base: string): string[] | null {
  let found = [pattern.startsWith('/') ? '/' : base];
  for (const segment of pattern.split('/').filter((part) => part !== '' && part !== '.')) {
    found = found.flatMap((directory) => matching(segment, directory).map((name) => join(directory, name)));
    if (found.length > MOST_PATHS) return null;
  }
  return found;
}

function matching(segment: string, directory: string): string[] {
  if (!isPattern(segment)) return [segment];
  return namesIn(directory)
    .filter((name) => (segment.startsWith('.') || !name.startsWith('.')) && matches(segment, name))
    .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** `fnmatch(3)` on one name. Goes back to the last `*` only, so time grows with the product of the lengths at most. */
export function matches(pattern: string, name: string): boolean {
  const parts = tokens(pattern);
  let [part, at] = [0, 0];
  let [star, resume] = [-1, 0];
  while (at < name.length) {
    const current = parts[part];
    if (current === '*') {
      [star, resume] = [part, at];
      part += 1;
    } else if (typeof current === 'function' && current(name.charAt(at))) {
      part += 1;
      at += 1;
    } else if (star >= 0) {
      resume += 1;
      [part, at] = [star + 1, resume];
    } else return false;
  }
  return parts.slice(part).every((rest) => rest === '*');
}

type Token = '*' | ((character: string) => boolean);

function tokens(pattern: string): Token[] {
  const parts: Token[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    const set = character === '[' ? readSet(pattern, at) : null;
    if (character === '*') parts.push('*');
    else if (character === '?') parts.push(() => true);
    else if (set !== null) {
      parts.push(set.test);
      at = set.last;
    } else {
      if (character === '\\' && at + 1 < pattern.length) at += 1;
      const literal = pattern.charAt(at);
      parts.push((other) => other === literal);
    }
  }
  return parts;
}

/** A `[…]` set: characters and ranges, negated by `!` or `^`; null when it is not closed. */
function readSet(pattern: string, start: number): { test: (character: string) => boolean; last: number } | null {
  const negated = /[!^]/.test(pattern.charAt(start + 1));
  const first = start + (negated ? 2 : 1);
  const last = pattern.indexOf(']', first + 1);
  if (last === -1) return null;
  const body = pattern.slice(first, last);
  const ranges: [string, string][] = [];
  for (let at = 0; at < body.length; at += 1) {
    const isRange = body.charAt(at + 1) === '-' && at + 2 < body.length;
    ranges.push([body.charAt(at), isRange ? body.charAt(at + 2) : body.charAt(at)]);
    if (isRange) at += 2;
  }
  const inside = (character: string): boolean => ranges.some(([from, to]) => from <= character && character <= to);
  return { test: (character) => inside(character) !== negated, last };
}
