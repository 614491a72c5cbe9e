import { unknown, type Fact, type FactMap, type Root, type RootFacts, type Value } from '../fact.ts';
import { isOfType } from '../value-type.ts';
import { factNamed, rootOf, type FactType } from '../vocabulary.ts';
import { chain, collect, defect, knownAs, type Outcome } from './kleene.ts';
import type { Datum } from './tree.ts';

/** What an expression is evaluated against. */
export interface Scope {
  readonly roots: Readonly<Partial<Record<Root, RootFacts>>>;
  /** Values of the policy's parameters. */
  readonly parameters: Readonly<Record<string, Value>>;
}

/** A fact as it stands in an expression: its path, and where the expression names it. */
interface Named {
  readonly path: string;
  readonly offset: number;
}

/** The value of a fact. A map is read whole. */
export function readFact(named: Named, scope: Scope): Outcome<Datum> {
  const fact = factAt(named.path, scope);
  if (fact.state !== 'map') return read(named, fact, factNamed(named.path)?.type ?? 'string');
  return chain(keysOf(named, fact), (keys) => {
    const entries = keys.map((key) => chain(readEntry(named, key, scope), (value) => knownAs([key, value] as const)));
    return chain(collect(entries), (pairs) => knownAs(new Map(pairs)));
  });
}

/** The keys of a map; unknown when there may be others. */
export function readKeys(named: Named, scope: Scope): Outcome<readonly string[]> {
  return keysOf(named, mapAt(named.path, scope));
}

/** One entry of a map. */
export function readEntry(named: Named, key: string, scope: Scope): Outcome<Datum> {
  return (
    entryOf(named, key, scope) ?? defect(`there is no entry \`${key}\`; ask for it with \`in\` first`, named.offset)
  );
}

/** Whether a map has the key. */
export function hasEntry(named: Named, key: string, scope: Scope): Outcome<boolean> {
  const entry = entryOf(named, key, scope);
  return entry === null ? knownAs(false) : chain(entry, () => knownAs(true));
}

/** The value of a parameter. */
export function readParameter(
  { name, type, offset }: { readonly name: string; readonly type: FactType; readonly offset: number },
  { parameters }: Scope,
): Outcome<Datum> {
  const value = datumOf(parameters[name], type);
  return value === null ? defect(`params.${name} is not of type ${type}`, offset) : knownAs(value);
}

const NOT_COLLECTED = unknown('was not collected');

function factAt(path: string, { roots }: Scope): Fact | FactMap {
  return roots[rootOf(path)]?.get(path) ?? NOT_COLLECTED;
}

function mapAt(path: string, scope: Scope): FactMap {
  const fact = factAt(path, scope);
  if (fact.state === 'map') return fact;
  return { state: 'map', entries: new Map(), others: fact.state === 'unknown' ? fact : NOT_COLLECTED };
}

function keysOf(named: Named, { entries, others }: FactMap): Outcome<readonly string[]> {
  const keys = knownAs([...entries.keys()]);
  return others === null ? keys : chain(read(named, others, 'string'), () => keys);
}

function entryOf({ path, offset }: Named, key: string, scope: Scope): Outcome<Datum> | null {
  const { entries, others } = mapAt(path, scope);
  const fact = entries.get(key) ?? others;
  return fact === null ? null : read({ path: `${path}[${JSON.stringify(key)}]`, offset }, fact, 'string');
}

function read({ path, offset }: Named, fact: Fact, type: FactType): Outcome<Datum> {
  if (fact.state === 'unknown') return { state: 'unknown', missing: new Map([[path, fact]]), reads: new Map() };
  const value = datumOf(fact.value, type);
  return value === null ? defect(`${path} is not of type ${type}`, offset) : knownAs(value, new Map([[path, fact]]));
}

/** Integers are plain numbers, or text when they are too large for one, everywhere but in expressions. */
function datumOf(value: unknown, type: FactType): Datum | null {
  if (!isOfType(value, type)) return null;
  return type === 'int' ? BigInt(value as number | string) : (value as Datum);
}
