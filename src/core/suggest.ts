/**
 * Words to end a message with, after a name that does not exist: `; did you mean --redis-conf?`, or nothing when no
 * candidate is near. `prefix` is put before the candidate as the user would write it.
 */
export function suggestion(name: string, candidates: readonly string[], prefix = ''): string {
  const nearest = didYouMean(name, candidates);
  return nearest === null ? '' : `; did you mean ${prefix}${nearest}?`;
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

/** Levenshtein distance, in characters. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, right] of [...b].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
