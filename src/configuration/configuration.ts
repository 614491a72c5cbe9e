import type { Value } from '../core/fact.ts';
import type { Severity } from '../core/policy.ts';

/** One source of one migration. */
export interface Migration {
  readonly name: string;
  readonly source: {
    /** Relative to the workspace. */
    readonly redisConfs: readonly string[];
    readonly version: string | null;
  };
}

/** A change to one policy. Absent parts stay as the policy has them. */
export interface Override {
  readonly severity: Severity | null;
  readonly parameters: Readonly<Record<string, Value>>;
}

/** `.github/elasticache-preflight.yml`, read and found valid. */
export interface Configuration {
  /** As the user named it. */
  readonly path: string;
  /** Null: the file does not say. */
  readonly rulesets: readonly string[] | null;
  readonly migrations: readonly Migration[];
  readonly policies: readonly string[];
  readonly overrides: Readonly<Record<string, Override>>;
}
