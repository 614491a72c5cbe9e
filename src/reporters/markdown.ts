import type { Finding } from '../core/finding.ts';
import type { Report, Verdict } from '../core/report.ts';
import { prose } from '../core/visible.ts';
import { excerptAt } from './excerpt.ts';
import { groupFindings, groupNotConfigured, sharesOf, type Group } from './groups.ts';
import { markdownBlock, markdownCode, markdownLink, markdownProse } from './markup.ts';
import { byteLength, cutToBytes } from './bytes.ts';
import { fitSections, type Entry, type Section } from './size-limit.ts';
import {
  abridged,
  count,
  evidenceWords,
  fixLine,
  OUTCOME_WORDS,
  type Outcome,
  placeWords,
  share,
  verdictWords,
  versionWords,
  waiverWords,
} from './wording.ts';

/** The most bytes of UTF-8 that the text may take; the least important is left out, and said to be. */
export interface MarkdownOptions {
  readonly limit: number;
}

/** Columns of an excerpt; GitHub shows about as many without scrolling. */
const EXCERPT_WIDTH = 100;

/** The report in GitHub's Markdown, for a job summary or a comment. Nothing in it can act as markup of its own. */
export function renderMarkdown(report: Report, { limit }: MarkdownOptions): string {
  const summary = renderSummary(report, { limit });
  const room = limit - byteLength(summary) - 1;
  return room <= 0 ? summary : `${summary}\n${renderDetails(report, { limit: room })}`;
}

const OUTCOMES = Object.keys(OUTCOME_WORDS) as readonly Outcome[];

const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = { ready: '✅', 'not-ready': '❌', undetermined: '❔' };

/** The verdict, the counts and what was judged. */
export function renderSummary(report: Report, { limit }: MarkdownOptions): string {
  const { scope, tool, rulesets, verdict } = report;
  const views = abridged(scope.views, ({ name, version }) => {
    return `${markdownCode(name)} (${version === null ? 'version not given' : markdownProse(versionWords(version))})`;
  });
  const text = [
    `## ${VERDICT_SIGNS[verdict]} ${verdictWords(report)}`,
    '',
    `| ${OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]).join(' | ')} |`,
    `| ${OUTCOMES.map(() => '--:').join(' | ')} |`,
    `| ${OUTCOMES.map((outcome) => count(report.counts[outcome])).join(' | ')} |`,
    '',
    `- **Source** ${views.length === 0 ? 'not configured' : views.join(', ')}`,
    `- **Target** ${scope.target === null ? 'not configured' : markdownCode(scope.target)}`,
    `- **Rulesets** ${rulesets.map(markdownCode).join(', ')}`,
    `- **Judged by** ${markdownProse(`${tool.name} ${tool.version}, ${report.generatedAt}`)}`,
    '',
  ].join('\n');
  return cutToBytes(text, limit);
}

/** Every finding, blockers first, then what was not examined and what a person has to confirm. */
export function renderDetails(report: Report, { limit }: MarkdownOptions): string {
  const groups = groupFindings(report.findings);
  const views = report.scope.views.length;
  const of = (...outcomes: readonly Outcome[]): readonly Group[] =>
    groups.filter(({ outcome }) => outcomes.includes(outcome));
  const lines = (found: readonly Group[]): Entry[] => found.map((group) => same(line(group, views)));
  return fitSections(
    [
      [
        open(
          'Findings',
          of('fail', 'unknown').map((group) => ({ full: block(group, views), short: line(group, views) })),
        ),
        open(
          'Waived',
          of('waived').map((group) => ({ full: waived(group, views), short: line(group, views) })),
        ),
        open('For a person to confirm', manualEntries(report)),
        open('Not examined', notExaminedEntries(report, groups)),
      ],
      [folded('Passed', lines(of('pass'))), folded('Not applicable', lines(of('not-applicable')))],
    ],
    limit,
  );
}

function same(text: string): Entry {
  return { full: text, short: text };
}

function leftOut(shortened: number, omitted: number): string {
  const parts = [
    ...(shortened > 0 ? [`${count(shortened)} shown in one line`] : []),
    ...(omitted > 0 ? [`${count(omitted)} left out`] : []),
  ];
  return `\n_For want of room: ${parts.join(', ')}. The JSON report holds everything._\n`;
}

function open(title: string, entries: readonly Entry[]): Section {
  return { opening: `### ${title}\n\n`, entries, closing: '\n', leftOut };
}

function folded(title: string, entries: readonly Entry[]): Section {
  const opening = `<details><summary>${title} (${count(entries.length)})</summary>\n\n`;
  return { opening, entries, closing: '\n</details>\n\n', leftOut };
}

const OUTCOME_SIGNS: Readonly<Record<Outcome, string>> = {
  fail: '❌',
  unknown: '❔',
  waived: '➖',
  pass: '✅',
  'not-applicable': '➖',
  'not-configured': '➖',
};

function head({ outcome, first }: Group): string {
  const sign = outcome === 'fail' && first.severity !== 'error' ? '🔶' : OUTCOME_SIGNS[outcome];
  const word =
    outcome === 'fail' ? ` (${first.severity})` : outcome === 'unknown' ? ` (unknown, ${first.severity})` : '';
  return `${sign} ${markdownCode(first.policy)}${word}`;
}

function comma(addition: string): string {
  return addition === '' ? '' : `, ${addition}`;
}

/** A group in one line. */
function line(group: Group, views: number): string {
  const { first, findings } = group;
  const where = findings.length === 1 && group.outcome !== 'pass' ? placeWords(first) : null;
  const tail = comma(where === null ? share(findings.length, views) : markdownCode(where));
  return `- ${head(group)} ${markdownProse(first.title)}${tail}\n`;
}

/** One policy that failed, or could not be judged, on one view or on many. */
function block(group: Group, views: number): string {
  const { first, findings } = group;
  const { shown, named, rest } = sharesOf(group);
  const also = named.map((finding) => markdownCode(placeWords(finding) ?? ''));
  if (rest > 0) also.push(`and ${count(rest)} more`);
  const unknown = first.status === 'unknown';
  return [
    `#### ${head(group)}${comma(share(findings.length, views))}\n\n`,
    `**Required** ${markdownProse(first.title)} (${markdownProse(first.requirement)})\n\n`,
    ...shown.map(place),
    also.length === 0 ? '' : `**Also** ${also.join(', ')}\n\n`,
    `**Why** ${markdownProse(first.description)}\n\n`,
    unknown ? '' : `**Fix** ${markdownProse(first.remediation)}\n\n`,
    unknown || first.fix === null ? '' : `${markdownBlock('', [prose(fixLine(first.fix))])}\n`,
    first.url === '' ? '' : `**See** ${markdownLink(first.url)}\n\n`,
  ].join('');
}

/** Where a finding is, with its line, and what was found there. */
function place(finding: Finding): string {
  const where = placeWords(finding);
  const evidence = abridged(finding.evidence, (item) => markdownCode(evidenceWords(item, finding)));
  return [
    where === null ? '' : `${markdownCode(where)}\n\n`,
    excerpt(finding),
    `**${finding.status === 'unknown' ? 'Unknown' : 'Found'}** ${markdownProse(finding.message)}\n\n`,
    ...evidence.map((words) => `- ${words}\n`),
    evidence.length === 0 ? '' : '\n',
  ].join('');
}

function excerpt({ location, excerpt }: Finding): string {
  if (location === null || excerpt === null) return '';
  const { line, carets } = excerptAt(location, excerpt, EXCERPT_WIDTH, '…');
  const number = String(location.line);
  return `${markdownBlock('', [`${number} | ${line}`, `${' '.repeat(number.length)} | ${carets}`])}\n`;
}

function waived(group: Group, views: number): string {
  const { message, waiver } = group.first;
  const words = waiver === null ? '' : `  - waived: ${markdownProse(waiverWords(waiver))}\n`;
  return `${line(group, views)}  - found: ${markdownProse(message)}\n${words}`;
}

function manualEntries({ manual }: Report): Entry[] {
  return manual.map(({ title, instruction }) => same(`- ☐ ${markdownProse(`${title}: ${instruction}`)}\n`));
}

function notExaminedEntries(report: Report, groups: readonly Group[]): Entry[] {
  return [
    ...groupNotConfigured(groups).map(({ reason, policies }) => {
      return same(`- ${markdownProse(reason)} ${policies.map(markdownCode).join(', ')}\n`);
    }),
    ...report.scope.notExamined.map(({ subject, reason }) => same(`- ${markdownProse(`${subject}: ${reason}`)}\n`)),
  ];
}
