import { collectRedisConf } from './collectors/redis-conf/collect.ts';
import { resolveVersion, unknownVersionMessage } from './collectors/redis-conf/series.ts';
import { readConfiguration, type Configuration, type SourceFile } from './configuration/read.ts';
import type { Facts, View } from './core/fact.ts';
import type { Policy } from './core/policy.ts';
import { problem, type Problem } from './core/problem.ts';
import type { Report } from './core/report.ts';
import type { ServerVersion } from './core/version.ts';

/** What a run is asked to do: options and inputs, as the shells read them. Options win over the configuration. */
export interface PreflightRequest {
  /** Absolute path of the folder that paths are relative to and that nothing read may leave. */
  readonly workspace: string;
  /** Path of the configuration; null: `.github/elasticache-preflight.yml` when it exists. */
  readonly config: string | null;
  /** redis.conf files; empty: those of the configuration. */
  readonly redisConfs: readonly string[];
  readonly redisVersion: string | null;
  /** Values for placeholders, by name. */
  readonly defines: ReadonlyMap<string, string>;
  /** Empty: those of the configuration, else the default ones. */
  readonly rulesets: readonly string[];
  /** Files and folders with the repository's own policies, besides those of the configuration. */
  readonly policies: readonly string[];
  readonly failOn: 'error' | 'warning' | 'note' | 'never';
  readonly onUnknown: 'fail' | 'pass';
  readonly now: Date;
  readonly toolVersion: string;
}

/** A finished report, or the problems that kept the run from one. `blocked` is the gate: red when true. */
export type Outcome =
  | { readonly report: Report; readonly blocked: boolean; readonly problems: readonly [] }
  | { readonly report: null; readonly blocked: true; readonly problems: readonly Problem[] };
