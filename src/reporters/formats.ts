import type { Facts } from '../core/fact.ts';
import { problem, type Problem } from '../core/problem.ts';
import type { Report } from '../core/report.ts';
import type { TextStyle } from './style.ts';
import { renderText } from './text.ts';

/** The formats a report can be had in; the first is the default. */
export const FORMATS = ['text', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** The formats that `facts` prints. */
export const FACTS_FORMATS = ['text', 'json'] as const;
export type FactsFormat = (typeof FACTS_FORMATS)[number];

/** One report to be had: in which format, and the file it goes to; null: standard output. */
export interface Wanted<F extends string> {
  readonly format: F;
  readonly file: string | null;
}

/** Bytes that a job summary, and so a report in Markdown, may take: 1 MiB, GitHub's limit for one step. */
export const SUMMARY_LIMIT = 1024 * 1024;

/** Renders a report. Besides the usual one, only the reporter that is asked for is loaded. */
export async function renderReport(report: Report, format: Format, style: TextStyle): Promise<string> {
  switch (format) {
    case 'text':
      return renderText(report, style);
    case 'json':
      return (await import('./json.ts')).renderJson(report);
    case 'markdown':
      return (await import('./markdown.ts')).renderMarkdown(report, { limit: SUMMARY_LIMIT });
  }
}

/** Renders facts. Only the reporter that is asked for is loaded. */
export async function renderFacts(facts: Facts, format: FactsFormat, style: TextStyle): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./facts-text.ts')).renderFactsText(facts, style);
    case 'json':
      return (await import('./facts-json.ts')).renderFactsJson(facts);
  }
}

/**
 * Pairs each `--format` with the `--output` of the same position. Formats left over go to standard output, of which
 * there is one; an output left over is a mistake, save for a lone one, which takes the default format.
 */
export function pairOutputs<F extends string>(
  formats: readonly string[],
  files: readonly string[],
  available: readonly [F, ...F[]],
): { readonly wanted: readonly Wanted<F>[]; readonly problems: readonly Problem[] } {
  const wanted: Wanted<F>[] = [];
  const problems: Problem[] = [];
  const named = formats.length === 0 ? [available[0]] : formats;
  for (const [at, name] of named.entries()) {
    const format = available.find((candidate) => candidate === name);
    if (format !== undefined) wanted.push({ format, file: files[at] ?? null });
    else problems.push(problem('unknown-format', `there is no format "${name}" here; use ${available.join(', ')}`));
  }
  for (const file of files.slice(named.length)) {
    problems.push(problem('output-without-format', `--output ${file} has no --format of its own; name one for each`));
  }
  for (const file of new Set(files.filter((name, at) => files.indexOf(name) !== at))) {
    problems.push(problem('outputs-collide', `--output ${file} is given more than once; one file takes one report`));
  }
  const printed = named.slice(files.length);
  if (printed.length > 1) {
    const which = printed.join(' and ');
    problems.push(
      problem('outputs-collide', `${which} would both go to standard output; give all but one an --output`),
    );
  }
  return { wanted, problems };
}
