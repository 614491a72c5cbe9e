/** A fact's value, as JSON knows it. Integers are safe integers; larger numbers stay text. */
export type Value = boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Where a fact was read. Lines and columns are 1-based; columns count characters; `endColumn` is exclusive. */
export type Origin =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly line: number;
      readonly column: number;
      readonly endColumn: number;
      /** The line as it may be shown: secrets masked, control characters replaced. Columns point into it. */
      readonly excerpt: string;
    }
  /** Nobody set it: the value is what this server version starts with. `path` is the file in which the line is absent. */
  | { readonly kind: 'default'; readonly version: string; readonly path: string }
  /** Worked out from other facts, named by path. */
  | { readonly kind: 'derived'; readonly from: readonly string[] }
  /** Said by the user, by option or configuration, e.g. `--redis-version`. */
  | { readonly kind: 'option'; readonly name: string }
  | { readonly kind: 'redis'; readonly endpoint: string; readonly command: string }
  | { readonly kind: 'aws'; readonly operation: string; readonly resource: string };

export interface KnownFact {
  readonly state: 'known';
  readonly value: Value;
  readonly origin: Origin;
}

/** Asked for and not obtained. The reason is a sentence a person can act on. */
export interface UnknownFact {
  readonly state: 'unknown';
  readonly reason: string;
  /** Where one looked, if that is a place. */
  readonly origin: Origin | null;
}

export type Fact = KnownFact | UnknownFact;

/**
 * A fact of type `map<string, string>` whose entries are facts of their own, each with its state and origin
 * (`source.config`). A key that is not in `entries` is known to be absent, unless `others` says why it cannot be known.
 */
export interface FactMap {
  readonly state: 'map';
  readonly entries: ReadonlyMap<string, Fact>;
  readonly others: UnknownFact | null;
}

/** The five subjects facts are about; `source` is looked at once per view. */
export type Root = 'source' | 'target' | 'network' | 'host' | 'migration';

/** Facts of one root by vocabulary path, e.g. `source.databases`. Every path of the root is present. */
export type RootFacts = ReadonlyMap<string, Fact | FactMap>;

/** One look at the source: a redis.conf or, later, a live server. All views have the same shape. */
export interface View {
  /** How reports name it: the path of the redis.conf as given, or the endpoint without credentials. */
  readonly name: string;
  readonly kind: 'redis-conf' | 'redis';
  readonly facts: RootFacts;
}

/** Everything collected. A root that is absent was not configured: nobody asked for it. */
export interface Facts {
  readonly views: readonly View[];
  readonly roots: Readonly<Partial<Record<Exclude<Root, 'source'>, RootFacts>>>;
}

export function known(value: Value, origin: Origin): KnownFact {
  return { state: 'known', value, origin };
}

export function unknown(reason: string, origin: Origin | null = null): UnknownFact {
  return { state: 'unknown', reason, origin };
}
