/**
 * Words to end a message with, after a name that does not exist: `; did you mean --redis-conf?`, or nothing when no
 * candidate is near. `prefix` is put before the candidate as the user would write it.
 */
export function suggestion(name: string, candidates: readonly string[], prefix = ''): string {
  const nearest = didYouMean(name, candidates);
  return nearest === null ? '' : `; did you mean ${prefix}${nearest}?`;
}

/**
 * The same, followed by all there are to choose from: `; did you mean name? It has name, source`. `lead` begins that
 * listing in lower case, and is made a sentence of its own behind a question.
 */
export function suggestionOf(name: string, candidates: readonly string[], lead: string): string {
  const question = suggestion(name, candidates);
  const listing = `${lead} ${candidates.length === 0 ? 'none' : candidates.join(', ')}`;
  return question === '' ? `; ${listing}` : `${question} ${listing.charAt(0).toUpperCase()}${listing.slice(1)}`;
}

/** The candidate that a person most likely meant, or null when none is within a third of the name's length. */
export function didYouMean(name: string, candidates: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(name.length / 3));
  let nearest: string | null = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Edits from one word to the other, in characters; two neighbours that changed places count as one. */
function editDistance(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const swapped =
        left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced;
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, replaced, swapped));
    }
    [before, row] = [row, next];
  }
  return row[right.length] ?? 0;
}
