import type { Finding } from '../core/finding.ts';
import type { Report, Verdict } from '../core/report.ts';
import { prose, visible } from '../core/visible.ts';
import { excerptAt } from './excerpt.ts';
import { groupFindings, groupNotConfigured, sharesOf, type Group } from './groups.ts';
import { displayWidth, pad, wrap } from './layout.ts';
import { painter, signsOf, type Paint, type Signs, type TextStyle, type Tone } from './style.ts';
import {
  abridged,
  count,
  evidenceWords,
  fixLine,
  type Outcome,
  placeWords,
  share,
  verdictWords,
  versionWords,
  waiverWords,
} from './wording.ts';

const INDENT = '  ';
const LABEL = 10;
/** Columns of a mark and the space behind it. */
const MARK = 2;

/** What every part of the page needs to set its lines. */
interface Page {
  readonly width: number;
  readonly views: number;
  readonly paint: Paint;
  readonly signs: Signs;
}

/**
 * The report for a person at a terminal: what was judged, the verdict, blockers first with their line in the file, then
 * what passed, what was not examined and what a person has to confirm. Its length depends on the number of policies,
 * not of files. No line is longer than `width`, save for a word that cannot be broken.
 */
export function renderText(report: Report, style: TextStyle): string {
  const page: Page = {
    width: style.width,
    views: report.scope.views.length,
    paint: painter(style),
    signs: signsOf(style),
  };
  const groups = groupFindings(report.findings);
  const of = (outcome: Outcome): readonly Group[] => groups.filter((group) => group.outcome === outcome);
  const sections = [
    subject(report, page),
    verdictLine(report, page),
    ...groups.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown').map((group) => block(group, page)),
    section(
      'Waived',
      of('waived').flatMap((group) => waivedLines(group, page)),
      page,
    ),
    section('Passed', compactLines(of('pass'), page), page),
    section('Not applicable', compactLines(of('not-applicable'), page), page),
    section('Not examined', notExaminedLines(report, groups, page), page),
    section('For a person to confirm', manualLines(report, page), page),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function subject({ tool, scope, rulesets }: Report, page: Page): string[] {
  const views = abridged(scope.views, ({ name, version }) => {
    return `${visible(name)} (${version === null ? 'version not given' : visible(versionWords(version))})`;
  });
  return [
    page.paint('strong', `${tool.name} ${tool.version}`),
    ...(views.length === 0 ? ['not configured'] : views).flatMap((view, at) => {
      return field(at === 0 ? 'source' : '', view, page);
    }),
    ...field('target', prose(scope.target ?? 'not configured'), page),
    ...field('rulesets', prose(rulesets.join(', ')), page),
  ];
}

const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = { ready: 'good', 'not-ready': 'bad', undetermined: 'doubt' };

function verdictLine(report: Report, { width, paint, signs }: Page): string[] {
  const sign = { ready: signs.pass, 'not-ready': signs.fail, undetermined: signs.unknown }[report.verdict];
  const text = `${sign} ${verdictWords(report)}`;
  return wrap(text, width - INDENT.length).map((line, at) =>
    paint(VERDICT_TONES[report.verdict], at === 0 ? line : INDENT + line),
  );
}

/** One policy that failed, or could not be judged, on one view or on many. */
function block(group: Group, page: Page): string[] {
  const { first, findings } = group;
  const required = field('required', `${prose(first.title)} (${prose(first.requirement)})`, page);
  const alone = findings.length === 1;
  return [
    heading(group, page),
    ...(alone ? place(first, page) : []),
    ...field('on', share(findings.length, page.views), page),
    ...required,
    ...(alone ? outcome(first, page) : places(group, page)),
    ...field('why', prose(first.description), page),
    ...(first.status === 'fail' ? remedy(first, page) : []),
    ...field('see', visible(first.url), page),
  ];
}

function toneOf({ status, severity }: Finding): Tone {
  return status === 'fail' && severity === 'error' ? 'bad' : 'doubt';
}

function heading({ first }: Group, { paint, signs }: Page): string {
  const failed = first.status === 'fail';
  const mark = failed ? `${signs.fail} ${first.severity}` : `${signs.unknown} unknown`;
  const rest = failed ? '' : ` (${first.severity})`;
  return `${paint(toneOf(first), mark)}  ${paint('strong', visible(first.policy))}${rest}`;
}

function places(group: Group, page: Page): string[] {
  const { shown, named, rest } = sharesOf(group);
  return [
    ...shown.flatMap((finding) => [...place(finding, page), ...outcome(finding, page)]),
    ...named.flatMap((finding, at) => field(at === 0 ? 'also' : '', visible(placeWords(finding) ?? ''), page)),
    ...(rest > 0 ? field('', `and ${count(rest)} more; --format json lists every one`, page) : []),
  ];
}

function place(finding: Finding, page: Page): string[] {
  const { paint, signs, width } = page;
  const where = placeWords(finding);
  if (where === null) return [];
  const lines = [INDENT + paint('strong', visible(where))];
  if (finding.location === null || finding.excerpt === null) return lines;
  const number = String(finding.location.line);
  const blank = ' '.repeat(number.length);
  const gutter = (text: string): string => `${INDENT}${INDENT}${paint('quiet', `${text} ${signs.bar}`)} `;
  const room = width - 2 * INDENT.length - number.length - 3;
  const { line, carets } = excerptAt(finding.location, finding.excerpt, room, signs.ellipsis);
  return [...lines, gutter(number) + line, gutter(blank) + paint(toneOf(finding), carets)];
}

function outcome(finding: Finding, page: Page): string[] {
  const evidence = abridged(finding.evidence, (item) => visible(evidenceWords(item, finding)));
  return [
    ...field(finding.status === 'fail' ? 'found' : 'unknown', prose(finding.message), page),
    ...evidence.flatMap((text) => field('', text, page, 'quiet')),
  ];
}

function remedy({ remediation, fix }: Finding, page: Page): string[] {
  return [
    ...field('fix', prose(remediation), page),
    ...(fix === null ? [] : field('', `write: ${visible(fixLine(fix))}`, page, 'good')),
  ];
}

/** A label and running text beside it; nothing when there is no text. */
function field(label: string, text: string, { width, paint }: Page, tone?: Tone): string[] {
  if (text === '') return [];
  return wrap(text, width - INDENT.length - LABEL).map((line, at) => {
    const start = at === 0 && label !== '' ? paint('quiet', pad(label, LABEL)) : ' '.repeat(LABEL);
    return INDENT + start + (tone === undefined ? line : paint(tone, line));
  });
}

function section(title: string, lines: readonly string[], { paint }: Page): string[] {
  return lines.length === 0 ? [] : [paint('strong', title), ...lines];
}

/** Text behind a mark of one column, its further lines indented. */
function item(mark: string, text: string, { width }: Page): string[] {
  return wrap(text, width - INDENT.length - MARK).map((line, at) => {
    return INDENT + (at === 0 ? `${mark} ` : ' '.repeat(MARK)) + line;
  });
}

function waivedLines(group: Group, page: Page): string[] {
  const { first, findings } = group;
  const where = findings.length === 1 ? placeWords(first) : share(findings.length, page.views);
  return [
    ...item(page.signs.waived, visible(`${first.policy}  ${where ?? ''}`.trimEnd()), page),
    ...item(' ', prose(first.message), page),
    ...(first.waiver === null ? [] : item(' ', `waived: ${prose(waiverWords(first.waiver))}`, page)),
  ];
}

/** One line a policy, with the titles in a column where the terminal has room for one. */
function compactLines(groups: readonly Group[], page: Page): string[] {
  const rows = groups.map(({ outcome, first, findings }) => ({
    mark: outcome === 'pass' ? page.paint('good', page.signs.pass) : page.signs.other,
    policy: visible(first.policy),
    title: [prose(first.title), share(findings.length, page.views)].join('  ').trimEnd(),
  }));
  const longest = Math.max(0, ...rows.map(({ policy }) => displayWidth(policy)));
  const aligned = rows.map(({ mark, policy, title }) => `${INDENT}${mark} ${pad(policy, longest)}  ${title}`);
  const widest = INDENT.length + MARK + longest + 2 + Math.max(0, ...rows.map(({ title }) => displayWidth(title)));
  return widest <= page.width
    ? aligned
    : rows.flatMap(({ mark, policy, title }) => item(mark, `${policy}: ${title}`, page));
}

function notExaminedLines(report: Report, groups: readonly Group[], page: Page): string[] {
  return [
    ...groupNotConfigured(groups).flatMap(({ reason, policies }) => [
      ...item(page.signs.other, prose(reason), page),
      ...item(' ', visible(policies.join(', ')), page),
    ]),
    ...report.scope.notExamined.flatMap(({ subject, reason }) => {
      return item(page.signs.other, `${prose(subject)}: ${prose(reason)}`, page);
    }),
  ];
}

function manualLines(report: Report, page: Page): string[] {
  return report.manual.flatMap(({ title, instruction }) => {
    return item(page.signs.box, `${prose(title)}: ${prose(instruction)}`, page);
  });
}
