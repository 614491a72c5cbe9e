import type { Report } from '../core/report.ts';
import { annotationsOf, describe, LEVELS, locate, titleOf, type Annotated, type Level } from './annotations.ts';
import { cutToBytes } from './bytes.ts';
import { counted } from './wording.ts';

/** One annotation in the words of `@actions/core`: `core[level](message, properties)`. */
export interface WorkflowCommand {
  readonly level: Level;
  readonly message: string;
  readonly properties: {
    readonly title: string;
    readonly file?: string;
    readonly startLine?: number;
    readonly endLine?: number;
    readonly startColumn?: number;
    readonly endColumn?: number;
  };
}

/** Annotations of each level that GitHub keeps of one step. Source: actions/toolkit, `docs/problem-matchers.md`. */
const LIMIT = 10;
/** Keeps a log readable; the job summary holds the whole. */
const LONGEST_MESSAGE = 4 * 1024;
const LONGEST_TITLE = 255;

/**
 * The annotations of a step that may not write checks: the worst ten of each level. When that leaves some out, the last
 * notice says how many.
 */
export function renderWorkflowCommands(report: Report): readonly WorkflowCommand[] {
  const annotated = annotationsOf(report);
  const all = LEVELS.flatMap((level) => annotated.filter((one) => one.level === level).slice(0, LIMIT));
  if (all.length === annotated.length) return all.map(command);
  const notices = all.filter(({ level }) => level === 'notice');
  const shown = notices.length < LIMIT ? all : all.slice(0, -1);
  const rest = counted(annotated.length - shown.length, 'finding is', 'findings are');
  const title = `${report.tool.name}: more findings`;
  return [
    ...shown.map(command),
    { level: 'notice', message: `${rest} in the job summary alone.`, properties: { title } },
  ];
}

function command({ finding, level }: Annotated): WorkflowCommand {
  const title = cutToBytes(titleOf(finding), LONGEST_TITLE);
  const message = cutToBytes(describe(finding), LONGEST_MESSAGE);
  const place = locate(finding);
  if (place === null) return { level, message, properties: { title } };
  const { path, line, columns } = place;
  const across = columns === null ? {} : { startColumn: columns.start, endColumn: columns.end };
  return { level, message, properties: { title, file: path, startLine: line, endLine: line, ...across } };
}
