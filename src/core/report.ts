import type { Finding, Status } from './finding.ts';
import type { Severity } from './policy.ts';

export type Verdict = 'ready' | 'not-ready' | 'undetermined';

/** What blocks: failures of at least this severity, and whether not knowing is as bad. */
export interface Gate {
  readonly failOn: Severity | 'never';
  readonly onUnknown: 'fail' | 'pass';
}

/** What was configured and looked at, and what was not. */
export interface Scope {
  readonly views: readonly {
    readonly name: string;
    readonly kind: 'redis-conf' | 'redis';
    readonly version: string | null;
  }[];
  readonly target: string | null;
  /** Everything a reader might believe was examined and was not, with the reason. */
  readonly notExamined: readonly { readonly subject: string; readonly reason: string }[];
  /** By which the verdict follows from the findings. */
  readonly gate: Gate;
}

/** A requirement that only a person can confirm. */
export interface ManualItem {
  readonly policy: string;
  readonly title: string;
  readonly instruction: string;
}

/** The whole result of a run, version 1. `--format json` prints exactly this. */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly rulesets: readonly string[];
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly scope: Scope;
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Status | 'waived', number>>;
  /** Blockers first; see `core/evaluate.ts` for the order. */
  readonly findings: readonly Finding[];
  readonly manual: readonly ManualItem[];
}
