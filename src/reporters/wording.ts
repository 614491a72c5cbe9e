import type { Origin, Value } from '../core/fact.ts';
import type { Evidence, Finding, Status, Waiver } from '../core/finding.ts';
import type { Gate, Report, Verdict } from '../core/report.ts';
import { blocks } from '../core/verdict.ts';
import { parseServerVersion, versionName } from '../core/version.ts';
import { cutToBytes } from './bytes.ts';

/** A finding's status, with a failure that is waived told apart. */
export type Outcome = Status | 'waived';

export function outcomeOf(finding: Finding): Outcome {
  return finding.status === 'fail' && finding.waiver !== null ? 'waived' : finding.status;
}

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  ready: 'Ready',
  'not-ready': 'Not ready',
  undetermined: 'Undetermined',
};

/** The verdict in one line: how many findings came out how, and why what did not pass did not block either. */
export function verdictWords(report: Report): string {
  return [`${VERDICT_WORDS[report.verdict]}: ${countsLine(report)}`, ...mercies(report)].join('; ');
}

const LENIENCE: Readonly<Record<Gate['failOn'], string>> = {
  never: 'nothing was allowed to block',
  error: 'only errors block',
  warning: 'only errors and warnings block',
  note: '',
};

function mercies({ verdict, findings, scope: { gate } }: Report): string[] {
  if (verdict !== 'ready') return [];
  const open = findings.filter(({ status, waiver }) => waiver === null && (status === 'fail' || status === 'unknown'));
  const blocking = open.filter(({ severity }) => blocks(severity, gate.failOn));
  return [
    ...(blocking.length < open.length ? [LENIENCE[gate.failOn]] : []),
    ...(blocking.length > 0 ? ['what is unknown was let through'] : []),
  ];
}

/** The words for every outcome, in the order in which a reader wants to know them. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  fail: 'failed',
  waived: 'of these waived',
  unknown: 'unknown',
  pass: 'passed',
  'not-applicable': 'not applicable',
  'not-configured': 'not configured',
};

/** A whole number with its thousands told apart, `10,000`. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 policy`, `10,000 policies`. */
export function counted(value: number, one: string, many: string): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** Items that are listed before the rest is counted: the whole is in the JSON report. */
const LISTED = 8;

/** The first items in words, and how many more there are. */
export function abridged<T>(items: readonly T[], words: (item: T) => string): string[] {
  const rest = items.length - LISTED;
  return [...items.slice(0, LISTED).map(words), ...(rest > 0 ? [`and ${count(rest)} more`] : [])];
}

/** On how many views a finding is, where there are many: `2 of 10,000 views`; else nothing. */
export function share(findings: number, views: number): string {
  return views > 1 ? `${count(findings)} of ${count(views)} views` : '';
}

/** How many findings came out how: `3 failed (1 waived), 2 unknown, 4 passed, 5 not configured`. */
function countsLine({ counts }: Report): string {
  const waived = counts.waived === 0 ? '' : ` (${count(counts.waived)} waived)`;
  const apart = (['not-applicable', 'not-configured'] as const).filter((status) => counts[status] > 0);
  return (['fail', 'unknown', 'pass', ...apart] as const)
    .map((status) => `${count(counts[status])} ${OUTCOME_WORDS[status]}${status === 'fail' ? waived : ''}`)
    .join(', ');
}

/** The server software of a view or a default, `Redis 6.2.14`. */
export function versionWords(version: string): string {
  const parsed = parseServerVersion(version);
  return parsed === null ? version : versionName(parsed);
}

/** Where a fact was read, in words. A line of `file` itself is named by its number alone. */
export function originWords(origin: Origin, file: string | null): string {
  switch (origin.kind) {
    case 'file':
      return origin.path === file ? `line ${origin.line}` : `${origin.path} line ${origin.line}`;
    case 'default':
      return `default of ${versionWords(origin.version)}`;
    case 'derived':
      return `worked out from ${origin.from.join(', ')}`;
    case 'option':
      return `from ${origin.name}`;
    case 'redis':
      return `${origin.command} of ${origin.endpoint}`;
    case 'aws':
      return `${origin.operation} of ${origin.resource}`;
  }
}

/** Characters of a value that are shown: the whole of it is in the JSON report. */
const LONGEST_VALUE = 200;

/** A value as a policy's author writes it: text in quotes, lists in brackets; a very long one is cut. */
export function valueWords(value: Value): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? cutToBytes(text, LONGEST_VALUE) : text;
}

/**
 * Where a finding is: `deploy/redis.conf:12:1`, the path alone when it is about the file as a whole, the view when it
 * has no file, else null.
 */
export function placeWords({ location, excerpt, view }: Finding): string | null {
  if (location === null) return view;
  return excerpt === null ? location.path : `${location.path}:${location.line}:${location.column}`;
}

/** A fact that the verdict rests on: `source.databases = 32, line 4`. */
export function evidenceWords({ fact, value, origin }: Evidence, { location }: Finding): string {
  const file = location?.path ?? null;
  const where = originWords(origin, file);
  const absent = origin.kind === 'default' ? ` (no such line${origin.path === file ? '' : ` in ${origin.path}`})` : '';
  return `${fact} = ${valueWords(value)}, ${where}${absent}`;
}

/** Who let a failure pass, and until when. */
export function waiverWords({ reason, owner, ticket, expires }: Waiver): string {
  return `${reason} (${owner}, until ${expires}${ticket === null ? '' : `, ${ticket}`})`;
}

/** The line that a finding's fix writes into the file. */
export function fixLine(fix: NonNullable<Finding['fix']>): string {
  return `${fix.directive} ${fix.value}`;
}
