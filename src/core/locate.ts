import type { Fact, FactMap, Origin, Root, RootFacts } from './fact.ts';
import type { Location } from './finding.ts';
import { rootOf } from './vocabulary.ts';

/** A location and the line that stands there; the excerpt is null when the location is a file as a whole. */
export interface Located {
  readonly location: Location;
  readonly excerpt: string | null;
}

type Roots = Readonly<Partial<Record<Root, RootFacts>>>;

/** Derived facts of derived facts are followed this far. */
const MAX_DERIVATIONS = 8;

/** The first place in a file among these origins; failing that, the first file in which something is absent. */
export function placeOf(origins: readonly (Origin | null)[], roots: Roots): Located | null {
  const simple = origins.flatMap((origin) => underived(origin, roots, MAX_DERIVATIONS));
  const line = simple.find((origin) => origin.kind === 'file');
  if (line !== undefined) {
    const { path, line: number, column, endColumn, excerpt } = line;
    return { location: { path, line: number, column, endColumn }, excerpt };
  }
  const absent = simple.find((origin) => origin.kind === 'default');
  return absent === undefined ? null : wholeFile(absent.path);
}

/** The file as a whole, which every report shows at its first line. */
export function wholeFile(path: string): Located {
  return { location: { path, line: 1, column: 1, endColumn: 1 }, excerpt: null };
}

function underived(origin: Origin | null, roots: Roots, depth: number): Origin[] {
  if (origin === null || depth === 0) return [];
  if (origin.kind !== 'derived') return [origin];
  return origin.from.flatMap((path) => underived(lookUp(path, roots)?.origin ?? null, roots, depth - 1));
}

function lookUp(path: string, roots: Roots): Fact | undefined {
  const [, base = path, key] = /^([^[]+)\[(".*")\]$/s.exec(path) ?? [];
  const fact: Fact | FactMap | undefined = roots[rootOf(base)]?.get(base);
  if (fact?.state !== 'map') return fact;
  return key === undefined ? undefined : fact.entries.get(String(JSON.parse(key)));
}
