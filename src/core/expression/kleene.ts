import type { KnownFact, UnknownFact } from '../fact.ts';

type Reads = ReadonlyMap<string, KnownFact>;

/**
 * What an expression came to. `reads` are the known facts that the outcome rests on, in the order in which they were
 * read; `missing` are exactly the unknown facts for want of which it could not be decided.
 */
export type Outcome<T> =
  | { readonly state: 'known'; readonly value: T; readonly reads: Reads }
  | { readonly state: 'unknown'; readonly missing: ReadonlyMap<string, UnknownFact>; readonly reads: Reads }
  /** The expression itself is at fault, e.g. it divides by zero. `offset` points into its text. */
  | { readonly state: 'defect'; readonly message: string; readonly offset: number; readonly reads: Reads };

const NOTHING: Reads = new Map();

export function knownAs<T>(value: T, reads: Reads = NOTHING): Outcome<T> {
  return { state: 'known', value, reads };
}

export function defect(message: string, offset: number): Outcome<never> {
  return { state: 'defect', message, offset, reads: NOTHING };
}

/**
 * Three-valued logic (Kleene) over any number of parts: `&&` and `all` are decided by a false one, `||` and `exists` by a
 * true one, whatever the others are. A part after the one that decides is not looked at.
 */
export function junction(deciding: boolean, parts: Iterable<Outcome<boolean>>): Outcome<boolean> {
  const reads = new Map<string, KnownFact>();
  const missing = new Map<string, UnknownFact>();
  let broken: Outcome<boolean> | null = null;
  for (const part of parts) {
    if (part.state === 'known' && part.value === deciding) return part;
    if (part.state === 'unknown') addAll(missing, part.missing);
    if (part.state === 'defect') broken ??= part;
    addAll(reads, part.reads);
  }
  if (missing.size > 0) return { state: 'unknown', missing, reads };
  return broken ?? knownAs(!deciding, reads);
}

/** All values, when every part is known; otherwise the first part that is not. */
export function collect<T>(parts: Iterable<Outcome<T>>): Outcome<T[]> {
  const reads = new Map<string, KnownFact>();
  const values: T[] = [];
  for (const part of parts) {
    addAll(reads, part.reads);
    if (part.state !== 'known') return { ...part, reads };
    values.push(part.value);
  }
  return knownAs(values, reads);
}

/** What follows from a value, resting on all that the value rests on. */
export function chain<T, U>(outcome: Outcome<T>, next: (value: T) => Outcome<U>): Outcome<U> {
  if (outcome.state !== 'known') return outcome;
  const following = next(outcome.value);
  return outcome.reads.size === 0
    ? following
    : { ...following, reads: new Map([...outcome.reads, ...following.reads]) };
}

function addAll<V>(all: Map<string, V>, more: ReadonlyMap<string, V>): void {
  for (const [path, fact] of more) all.set(path, fact);
}
