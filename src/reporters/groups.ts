import type { Finding } from '../core/finding.ts';
import { outcomeOf, type Outcome } from './wording.ts';

/** Findings of one policy that came out alike, in the report's order: with many views, what they share is said once. */
export interface Group {
  readonly outcome: Outcome;
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

interface Growing extends Group {
  readonly findings: Finding[];
}

/** Groups by policy and outcome, in the order in which the report first names them. */
export function groupFindings(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, Growing>();
  for (const finding of findings) {
    const outcome = outcomeOf(finding);
    const key = `${outcome} ${finding.policy}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { outcome, first: finding, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...groups.values()];
}

/** Of many findings of a group, so many are shown with their line, and so many more by place. */
const SHOWN = 3;
const NAMED = 20;

/** A group's findings by how much room they are given, so that a report's length does not depend on the views. */
export interface Shares {
  readonly shown: readonly Finding[];
  readonly named: readonly Finding[];
  /** How many are only counted. */
  readonly rest: number;
}

export function sharesOf({ findings }: Group): Shares {
  const named = findings.slice(SHOWN, SHOWN + NAMED);
  return { shown: findings.slice(0, SHOWN), named, rest: Math.max(0, findings.length - SHOWN - NAMED) };
}

/** Policies that were not judged for the same reason. */
export interface NotConfigured {
  readonly reason: string;
  readonly policies: readonly string[];
}

export function groupNotConfigured(groups: readonly Group[]): readonly NotConfigured[] {
  const policies = new Map<string, string[]>();
  for (const { outcome, first } of groups) {
    if (outcome !== 'not-configured') continue;
    const known = policies.get(first.message);
    if (known === undefined) policies.set(first.message, [first.policy]);
    else known.push(first.policy);
  }
  return [...policies].map(([reason, names]) => ({ reason, policies: names }));
}
