import { CATEGORIES } from './dialect.ts';

const WORDS = new Set([
  '',
  '#',
  'on',
  'off',
  'nopass',
  'reset',
  'resetpass',
  'allkeys',
  'resetkeys',
  'allchannels',
  'resetchannels',
  'allcommands',
  'nocommands',
  'alldbs',
  'resetdbs',
  'clearselectors',
  'sanitize-payload',
  'skip-sanitize-payload',
]);

/**
 * A rule as it may be shown. Only text that cannot be a password passes: Redis's own words, and rules about commands,
 * keys and channels. A lone `#` is no hash, but the comment that someone meant to begin. All else, a password whose `>`
 * was forgotten for one, becomes `****`. Words that quotes or parentheses make one rule are judged one by one.
 */
export function showRule(rule: string): string {
  return rule.replace(/\S+/g, showWord);
}

/** A user's name as it may be shown: not when it looks like the password of a line whose name was forgotten. */
export function showName(name: string): string {
  const [first = ''] = name.split(/\s/, 1);
  return (/^[<>#!]/.test(first) ? '****' : first) + showRule(name.slice(first.length));
}

function showWord(word: string): string {
  const [, start = '', rule = '', end = ''] = /^(\(?)(.*?)(\)?)$/s.exec(word) ?? [];
  return `${start}${isHarmless(rule) ? rule : '****'}${end}`;
}

function isHarmless(rule: string): boolean {
  if (WORDS.has(rule.toLowerCase())) return true;
  if (rule.startsWith('@')) return CATEGORIES.has(rule.slice(1).toLowerCase());
  return /^[-+]@?[\w|.-]*$/.test(rule) || /^(?:[~&]|%[rw]*~?)[^<>#!]*$/i.test(rule);
}
