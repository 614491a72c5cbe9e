import type { Finding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { visible } from '../core/visible.ts';
import { annotationsOf, describe, locate, titleOf, type Level } from './annotations.ts';
import { renderDetails, renderSummary } from './markdown.ts';
import { cutToBytes } from './bytes.ts';
import { evidenceWords, verdictWords } from './wording.ts';

/** One annotation in the words of GitHub's Checks API. Lines and columns are 1-based, `end_column` is inclusive. */
export interface CheckAnnotation {
  /** Relative to the root of the repository, with `/`, without `./`. */
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
  raw_details: string;
}

/** What a check run shows, within every limit of the Checks API save the 50 annotations of one request. */
export interface CheckRun {
  readonly conclusion: 'success' | 'failure';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Markdown. */
  readonly text: string;
  /** Worst first. */
  readonly annotations: readonly CheckAnnotation[];
}

/**
 * GitHub's limits, from the schema of `POST /repos/{owner}/{repo}/check-runs`. Those it counts in characters are kept
 * in bytes, which are never fewer.
 */
const LIMITS = { title: 255, message: 64 * 1024, rawDetails: 64 * 1024, summary: 65_535, text: 65_535 } as const;

const ANNOTATION_LEVELS = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
} as const satisfies Record<Level, CheckAnnotation['annotation_level']>;

/**
 * The report as a check run. Only `ready` is a success: GitHub lets a merge through on `neutral`, so a verdict that is
 * not known is a failure. A finding outside the repository's files has no annotation; the text has it all the same.
 */
export function renderCheckRun(report: Report): CheckRun {
  return {
    conclusion: report.verdict === 'ready' ? 'success' : 'failure',
    title: cutToBytes(verdictWords(report), LIMITS.title),
    summary: renderSummary(report, { limit: LIMITS.summary }),
    text: renderDetails(report, { limit: LIMITS.text }),
    annotations: annotationsOf(report).flatMap(({ finding, level }) => annotation(finding, level) ?? []),
  };
}

function annotation(finding: Finding, level: Level): CheckAnnotation | null {
  const place = locate(finding);
  if (place === null) return null;
  return {
    path: place.path,
    start_line: place.line,
    end_line: place.line,
    ...(place.columns === null ? {} : { start_column: place.columns.start, end_column: place.columns.end }),
    annotation_level: ANNOTATION_LEVELS[level],
    title: cutToBytes(titleOf(finding), LIMITS.title),
    message: cutToBytes(describe(finding), LIMITS.message),
    raw_details: cutToBytes(rawDetails(finding), LIMITS.rawDetails),
  };
}

/** What the verdict rests on, a line each. */
function rawDetails(finding: Finding): string {
  return [
    ...finding.evidence.map((item) => visible(evidenceWords(item, finding))),
    ...finding.missing.map(({ fact, reason }) => visible(`${fact} is unknown: ${reason}`)),
    visible(`policy ${finding.policy}, requirement ${finding.requirement}`),
  ].join('\n');
}
