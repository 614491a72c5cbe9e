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
 * was forgotten for one, becomes `****`. In parentheses each part is judged on its own.
 */
export function showRule(rule: string): string {
  if (rule.startsWith('(')) return `(${rule.slice(1).split(' ').map(showPart).join(' ')}`;
  return isHarmless(rule) ? rule : '****';
}

/** A user's name as it may be shown: not when it looks like the password of a line whose name was forgotten. */
export function showName(name: string): string {
  return /^[<>#!]/.test(name) ? '****' : name;
}

function showPart(part: string): string {
  const [, rule = '', end = ''] = /^(.*?)(\)?)$/s.exec(part) ?? [];
  return `${isHarmless(rule) ? rule : '****'}${end}`;
}

function isHarmless(rule: string): boolean {
  return /^[-+~&%@]/.test(rule) || WORDS.has(rule.toLowerCase());
}
