import type { Finding, Status } from './finding.ts';
import type { Severity } from './policy.ts';
import type { Gate, ManualItem, Report, Scope, Verdict } from './report.ts';

/** All that a report holds besides what follows from its findings. */
export interface ReportParts {
  readonly tool: { readonly name: string; readonly version: string };
  readonly rulesets: readonly string[];
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly scope: Omit<Scope, 'gate'>;
  readonly findings: readonly Finding[];
  readonly manual: readonly ManualItem[];
}

/** The report: findings as they are, counted, with the verdict that follows from them. */
export function buildReport(parts: ReportParts, { failOn, onUnknown }: Gate): Report {
  const gate = { failOn, onUnknown };
  const { scope, findings } = parts;
  return {
    version: 1,
    ...parts,
    scope: { ...scope, gate },
    verdict: verdictOf(findings, gate),
    counts: countsOf(findings),
  };
}

/** How many findings have each status; `waived` of those that fail are excused. */
export function countsOf(findings: readonly Finding[]): Report['counts'] {
  const having = (status: Status): number => findings.filter((finding) => finding.status === status).length;
  return {
    pass: having('pass'),
    fail: having('fail'),
    unknown: having('unknown'),
    'not-applicable': having('not-applicable'),
    'not-configured': having('not-configured'),
    waived: findings.filter(({ status, waiver }) => status === 'fail' && waiver !== null).length,
  };
}

/**
 * `not-ready` if a blocking policy failed; else `undetermined` if one is unknown, or if nothing was judged at all, so
 * that the gate is never green because nothing ran; else `ready`.
 */
export function verdictOf(findings: readonly Finding[], gate: Gate): Verdict {
  const blocking = findings.filter(({ severity, waiver }) => waiver === null && blocks(severity, gate.failOn));
  if (blocking.some(({ status }) => status === 'fail')) return 'not-ready';
  if (gate.onUnknown === 'fail' && blocking.some(({ status }) => status === 'unknown')) return 'undetermined';
  return findings.some(({ status }) => status === 'pass' || status === 'fail') ? 'ready' : 'undetermined';
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Whether a failure of this severity blocks. */
export function blocks(severity: Severity, failOn: Gate['failOn']): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}
