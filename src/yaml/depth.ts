import { CST } from 'yaml';

/** Levels of maps and lists that a file may have; a policy has eight. */
export const MOST_LEVELS = 32;

/**
 * Where the first map or list begins that lies deeper than {@link MOST_LEVELS}; null: none does. Looks at the tokens
 * alone, because composing a document calls itself for every level.
 */
export function tooDeep(document: readonly CST.Token[]): number | null {
  const pending = document.toReversed().map((token) => ({ token, level: 0 }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, level } = next;
    if (token.type === 'document' && token.value) pending.push({ token: token.value, level });
    if (!CST.isCollection(token)) continue;
    if (level === MOST_LEVELS) return token.offset;
    const inner = token.items.flatMap((item) =>
      [item.key, item.value].filter((part) => part !== undefined && part !== null),
    );
    for (const part of inner.toReversed()) pending.push({ token: part, level: level + 1 });
  }
  return null;
}
