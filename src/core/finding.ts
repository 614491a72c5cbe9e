import type { Origin, Value } from './fact.ts';
import type { Severity } from './policy.ts';

export type Status = 'pass' | 'fail' | 'unknown' | 'not-applicable' | 'not-configured';

/** A place in a file of the workspace. 1-based; columns count characters; `endColumn` is exclusive. */
export interface Location {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** A fact that the verdict rests on, as it was read. */
export interface Evidence {
  /** Vocabulary path, with the key for a map: `source.config["databases"]`. */
  readonly fact: string;
  readonly value: Value;
  readonly origin: Origin;
}

/** A fact that was needed and is not known. */
export interface Missing {
  readonly fact: string;
  readonly reason: string;
}

/** Why a failing finding does not block, who says so, and until when (ISO date). */
export interface Waiver {
  readonly reason: string;
  readonly owner: string;
  readonly ticket: string | null;
  readonly expires: string;
}

/** The outcome of one policy on one view (`view` is null for a policy that does not read the source). */
export interface Finding {
  readonly policy: string;
  readonly title: string;
  readonly severity: Severity;
  readonly status: Status;
  readonly view: string | null;
  /** What was found, in a sentence: the message of the validation that failed, or why nothing could be said. */
  readonly message: string;
  /** Where the requirement stands, e.g. `seed.md 2.4`. */
  readonly requirement: string;
  /** Why it matters. */
  readonly description: string;
  readonly location: Location | null;
  /** The line at `location` as it may be shown; null when the location is the file as a whole. */
  readonly excerpt: string | null;
  readonly evidence: readonly Evidence[];
  readonly missing: readonly Missing[];
  readonly waiver: Waiver | null;
  readonly remediation: string;
  /** What a one-click suggestion would write. */
  readonly fix: { readonly directive: string; readonly value: string } | null;
  /** The text the requirement comes from. */
  readonly url: string;
}
