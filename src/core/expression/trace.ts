import type { Fact, FactMap, KnownFact, UnknownFact } from '../fact.ts';
import type { FactDefinition, FactType } from '../vocabulary.ts';

/** What an evaluation really read, in order, by path. */
export interface Trace {
  readonly reads: Map<string, KnownFact>;
  readonly missing: Map<string, UnknownFact>;
}

export function newTrace(): Trace {
  return { reads: new Map(), missing: new Map() };
}

/** A fact as a value of the expression language. Throws when it is not known; the trace then names it. */
export function readFact(definition: FactDefinition, fact: Fact | FactMap, trace: Trace): unknown {
  if (fact.state === 'map') return readMap(definition.path, fact, trace);
  return convert(read(definition.path, fact, trace), definition.type);
}

function read(path: string, fact: Fact, trace: Trace): unknown {
  if (fact.state === 'unknown') {
    trace.missing.set(path, fact);
    throw new Error(`${path} is not known`);
  }
  trace.reads.set(path, fact);
  return fact.value;
}

/** Integers are `bigint` to the library and plain numbers, or text when they are too large for one, everywhere else. */
export function convert(value: unknown, type: FactType): unknown {
  return type === 'int' && (typeof value === 'number' || typeof value === 'string') ? BigInt(value) : value;
}

/**
 * A map whose every look-up is traced. It is a `Map` with methods of its own, not a subclass, because the library
 * tells values apart by their constructor. A whole-map operation needs every entry, hence an unknown rest makes it unknown.
 */
function readMap(path: string, map: FactMap, trace: Trace): Map<string, unknown> {
  const entry = (key: string): unknown => {
    const fact = map.entries.get(key) ?? map.others;
    return fact === null ? undefined : read(`${path}[${JSON.stringify(key)}]`, fact, trace);
  };
  const keys = (): MapIterator<string> => {
    if (map.others !== null) read(path, map.others, trace);
    return map.entries.keys();
  };
  const entries = (): IterableIterator<[string, unknown]> =>
    [...keys()].map((key): [string, unknown] => [key, entry(key)]).values();
  return Object.defineProperties(new Map<string, unknown>(), {
    get: { value: entry },
    has: { value: (key: string) => entry(key) !== undefined },
    keys: { value: keys },
    entries: { value: entries },
    [Symbol.iterator]: { value: entries },
    size: { get: () => [...keys()].length },
  });
}
