import type { Fact, FactMap, Facts, Origin, RootFacts, Value } from '../core/fact.ts';

/** One fact as the command `facts` prints it. An entry of `source.config` is a row of its own. */
export interface FactRow {
  /** Vocabulary path, with the key for a map: `source.config["databases"]`. */
  readonly path: string;
  /** The view it was seen in; null outside `source`. */
  readonly view: string | null;
  readonly state: 'known' | 'unknown';
  /** Null when unknown. */
  readonly value: Value | null;
  /** Null when known. */
  readonly reason: string | null;
  readonly origin: Origin | null;
}

function factRow(path: string, view: string | null, fact: Fact): FactRow {
  const { state, origin } = fact;
  return fact.state === 'known'
    ? { path, view, state, value: fact.value, reason: null, origin }
    : { path, view, state, value: null, reason: fact.reason, origin };
}

function* mapRows(path: string, view: string | null, map: FactMap): Generator<FactRow> {
  const entries = [...map.entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, fact] of entries) yield factRow(`${path}[${JSON.stringify(key)}]`, view, fact);
  // What the map holds beyond its entries cannot be known: that is said of the map itself.
  if (map.others !== null) yield factRow(path, view, map.others);
}

function* rootRows(view: string | null, facts: RootFacts): Generator<FactRow> {
  for (const [path, fact] of facts) {
    if (fact.state === 'map') yield* mapRows(path, view, fact);
    else yield factRow(path, view, fact);
  }
}

/** Every fact, view by view, in the order of the vocabulary. */
export function factRows(facts: Facts): readonly FactRow[] {
  return [
    ...facts.views.flatMap((view) => [...rootRows(view.name, view.facts)]),
    ...Object.values(facts.roots).flatMap((root) => [...rootRows(null, root)]),
  ];
}
