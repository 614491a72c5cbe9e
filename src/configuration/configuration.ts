import type { Value } from '../core/fact.ts';
import type { Severity } from '../core/policy.ts';
import type { Place } from '../core/problem.ts';

/** One source of one migration. */
export interface Migration {
  readonly name: string;
  readonly source: {
    /** Relative to the workspace. */
    readonly redisConfs: readonly string[];
    readonly version: string | null;
    /** Where the version stands; the source, when it has none. */
    readonly place: Place;
  };
}

/** A change to one policy. Absent parts stay as the policy has them. */
export interface Override {
  readonly severity: Severity | null;
  readonly parameters: Readonly<Record<string, OverriddenParameter>>;
  /** Where the policy is named. */
  readonly place: Place;
}

/** A value in place of a parameter's default. */
export interface OverriddenParameter {
  readonly value: Value;
  /** Where the parameter is named. */
  readonly place: Place;
}

/** `.github/elasticache-preflight.yml`, read and found valid. */
export interface Configuration {
  /** As the user named it. */
  readonly path: string;
  /** Null: the file does not say. */
  readonly rulesets: readonly string[] | null;
  /** Where each of them stands. */
  readonly rulesetPlaces: ReadonlyMap<string, Place>;
  readonly migrations: readonly Migration[];
  readonly policies: readonly string[];
  readonly overrides: Readonly<Record<string, Override>>;
}
