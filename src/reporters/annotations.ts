import type { Finding } from '../core/finding.ts';
import type { Severity } from '../core/policy.ts';
import type { Report } from '../core/report.ts';
import { prose, visible } from '../core/visible.ts';
import { fixLine, waiverWords } from './wording.ts';

/** How loud an annotation is, in the words of workflow commands, the worst first. */
export const LEVELS = ['error', 'warning', 'notice'] as const;
export type Level = (typeof LEVELS)[number];

const SEVERITY_LEVELS: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', note: 'notice' };

/** A finding to be shown beside the code. */
export interface Annotated {
  readonly finding: Finding;
  readonly level: Level;
}

/**
 * The findings to be shown beside the code, the worst first: what failed and what is not known, at the level of its
 * severity. What is waived only takes notice; so does, at most as a warning, what is unknown in a report that is ready.
 */
export function annotationsOf(report: Report): readonly Annotated[] {
  const annotated = report.findings
    .filter(({ status }) => status === 'fail' || status === 'unknown')
    .map((finding) => ({ finding, level: levelOf(finding, report) }));
  return annotated.toSorted(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      Number(a.finding.status === 'unknown') - Number(b.finding.status === 'unknown'),
  );
}

function levelOf(finding: Finding, { verdict }: Report): Level {
  if (finding.waiver !== null) return 'notice';
  const level = SEVERITY_LEVELS[finding.severity];
  return finding.status === 'unknown' && verdict === 'ready' && level === 'error' ? 'warning' : level;
}

/** A place that GitHub can show. Lines and columns are 1-based. */
export interface AnnotationPlace {
  readonly path: string;
  readonly line: number;
  /**
   * Null when the finding is about the file as a whole. `end` is inclusive, as in the example of GitHub's guide to
   * building a CI server, which hands on RuboCop's `last_column`.
   */
  readonly columns: { readonly start: number; readonly end: number } | null;
}

/** Where a finding is shown; null when it is in no file of the repository. */
export function locate({ location, excerpt }: Finding): AnnotationPlace | null {
  const path = location === null ? null : repositoryPath(location.path);
  if (location === null || path === null) return null;
  const { line, column, endColumn } = location;
  const columns = excerpt === null ? null : { start: column, end: Math.max(column, endColumn - 1) };
  return { path, line, columns };
}

/** A path as GitHub wants it: `/` between names, no `.` or `..`; null when it leads out of the repository. */
function repositoryPath(path: string): string | null {
  const names: string[] = [];
  const parts = path.split(/[\\/]/);
  if (parts[0] === '' || /^[a-z]:$/i.test(parts[0] ?? '')) return null;
  for (const part of parts) {
    if (part === '..' && names.pop() === undefined) return null;
    if (part !== '' && part !== '.' && part !== '..') names.push(part);
  }
  return names.length === 0 ? null : names.join('/');
}

/** The headline of an annotation: the outcome, the requirement and the policy. */
export function titleOf(finding: Finding): string {
  const outcome = finding.status === 'unknown' ? 'unknown: ' : finding.waiver === null ? '' : 'waived: ';
  return `${outcome}${prose(finding.title)} (${visible(finding.policy)})`;
}

/** The body of an annotation, as plain text: what was found, why it matters, and what to do about it. */
export function describe(finding: Finding): string {
  const unknown = finding.status === 'unknown';
  return [
    prose(finding.message),
    ...(finding.waiver === null ? [] : [`Waived: ${prose(waiverWords(finding.waiver))}`]),
    `Why: ${prose(finding.description)}`,
    ...(unknown ? [] : [`Fix: ${prose(finding.remediation)}`]),
    ...(unknown || finding.fix === null ? [] : [`Write: ${visible(fixLine(finding.fix))}`]),
    visible(finding.url),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
