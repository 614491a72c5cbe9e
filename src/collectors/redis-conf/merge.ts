import { known, unknown, type Fact, type FactMap, type UnknownFact, type Value } from '../../core/fact.ts';

/** Why a fact is unknown that another version of the server would answer otherwise. */
export const DEPENDS_ON_VERSION = 'depends on the Redis version; set `--redis-version` or `version`';

type Facts = ReadonlyMap<string, Fact | FactMap>;

/** What several server versions' readings of one file agree on; what they do not agree on is unknown. */
export function mergeFacts(readings: readonly Facts[]): Facts {
  const [first, ...others] = readings;
  if (first === undefined || others.length === 0) return first ?? new Map();
  const merged = new Map<string, Fact | FactMap>();
  for (const [path, fact] of first) {
    const same = readings.map((reading) => reading.get(path) ?? unknown(DEPENDS_ON_VERSION));
    merged.set(path, fact.state === 'map' ? mergeMaps(same.filter(isMap)) : mergeFact(same.filter(isFact)));
  }
  return merged;
}

function isMap(fact: Fact | FactMap): fact is FactMap {
  return fact.state === 'map';
}

function isFact(fact: Fact | FactMap): fact is Fact {
  return fact.state !== 'map';
}

/** An entry that only some versions have is unknown; one that none has is absent in the merged map too. */
function mergeMaps(maps: readonly FactMap[]): FactMap {
  const names = new Set(maps.flatMap((map) => [...map.entries.keys()]));
  const entries = new Map<string, Fact>();
  for (const name of [...names].toSorted()) {
    entries.set(name, mergeFact(maps.map((map) => map.entries.get(name) ?? unknown(DEPENDS_ON_VERSION))));
  }
  return { state: 'map', entries, others: maps.find((map) => map.others !== null)?.others ?? null };
}

function mergeFact(facts: readonly Fact[]): Fact {
  const doubt = mostTelling(facts);
  if (doubt !== null) return doubt;
  const [first] = facts;
  if (first?.state !== 'known' || !facts.every((fact) => fact.state === 'known' && isSame(fact.value, first.value))) {
    return unknown(DEPENDS_ON_VERSION);
  }
  const { origin } = first;
  if (origin.kind !== 'default') return first;
  return known(first.value, { ...origin, version: 'every version' });
}

/** Of several reasons, one that a version given would not remove. */
function mostTelling(facts: readonly Fact[]): UnknownFact | null {
  let doubt: UnknownFact | null = null;
  for (const fact of facts) {
    if (fact.state !== 'unknown') continue;
    if (fact.reason !== DEPENDS_ON_VERSION) return fact;
    doubt = fact;
  }
  return doubt;
}

function isSame(a: Value, b: Value): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
