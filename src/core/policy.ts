import type { Tree } from './expression/tree.ts';
import type { Value } from './fact.ts';
import type { Place } from './problem.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Stands in a policy's `rulesets` for every ruleset. */
export const EVERY_RULESET = '*';

/** Whether what belongs to the rulesets `names` counts when `chosen` are the rulesets to judge by. */
export function isAmong(names: readonly string[], chosen: readonly string[]): boolean {
  return names.includes(EVERY_RULESET) || names.some((name) => chosen.includes(name));
}

/** Where a stretch of an expression's text stands in the policy's file. 1-based; columns count characters. */
export interface Anchor {
  /** Where the stretch begins in the text, in UTF-16 units. */
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A CEL expression as it stands in a policy file. */
export interface WrittenExpression {
  readonly text: string;
  /** By offset, one for each stretch that YAML left unbroken; empty for bundled policies, checked when they are built. */
  readonly anchors: readonly Anchor[];
}

/** An expression that was found right, as data: nothing is left to parse or check. */
export interface Program {
  readonly tree: Tree;
  /** Facts it names, in order, with the key of a map where that is a literal: `source.config["databases"]`. */
  readonly facts: readonly string[];
}

export interface Expression extends WrittenExpression, Program {}

/** One demand of a policy: what must be true, and what to say when it is not. */
export interface Validation<E = Expression> {
  readonly expression: E;
  /** Fixed text; `messageExpression`, when present and known, takes its place. */
  readonly message: string;
  readonly messageExpression: E | null;
  /** Rulesets in which this demand holds; null: wherever the policy does. */
  readonly rulesets: readonly string[] | null;
}

/** A threshold a team may change. Read in expressions as `params.NAME`. */
export interface Parameter {
  readonly type: 'bool' | 'int' | 'double' | 'string' | 'list<string>';
  readonly default: Value;
  readonly unit: string | null;
  readonly description: string;
  /** Where a user gave the default another value; absent: nobody did. */
  readonly setAt?: Place;
}

/** Documentation and test at once. `facts` is nested by path; `{ unknown: "reason" }` stands for an unknown fact. */
export interface Example {
  readonly name: string;
  readonly expect: 'pass' | 'fail' | 'unknown' | 'not-applicable' | 'not-configured';
  readonly facts: Readonly<Record<string, unknown>>;
  readonly parameters: Readonly<Record<string, Value>>;
  /** Rulesets under which the example is judged; null: those of the policy. */
  readonly rulesets: readonly string[] | null;
}

/** One requirement, as read from one YAML file and found valid. */
export interface Policy<E = Expression> {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly rulesets: readonly string[];
  readonly requirement: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** All must be true, else the policy is not applicable. */
  readonly matchConditions: readonly E[];
  /** All must hold; the first that fails gives the message. */
  readonly validations: readonly Validation<E>[];
  readonly remediation: string;
  readonly fix: { readonly directive: string; readonly value: string } | null;
  readonly references: readonly { readonly url: string; readonly verified: string }[];
  readonly examples: readonly Example[];
  /** Where it was read from, as the user named it, or `policies/<area>/<id>.yaml` for a bundled one. */
  readonly file: string;
}

/** A policy whose expressions nobody has looked at yet. */
export type WrittenPolicy = Policy<WrittenExpression>;
