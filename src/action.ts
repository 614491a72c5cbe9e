import * as core from '@actions/core';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { readArguments } from './cli/arguments.ts';
import { deliver } from './cli/deliver.ts';
import type { OptionName } from './cli/options.ts';
import { requestOf } from './cli/request.ts';
import type { Terminal } from './cli/run.ts';
import { describeProblem, problem, ProblemError } from './core/problem.ts';
import type { Report } from './core/report.ts';
import { publishCheckRun, type Publication } from './github/check-run.ts';
import { readEventContext } from './github/context.ts';
import { preflight, type PreflightRequest } from './preflight.ts';
import { renderCheckRun, type CheckRun } from './reporters/check-run.ts';
import { FORMATS, pairOutputs, renderReport, SUMMARY_LIMIT, type Format, type Wanted } from './reporters/formats.ts';
import { renderMarkdown } from './reporters/markdown.ts';
import { renderText } from './reporters/text.ts';
import { renderWorkflowCommands } from './reporters/workflow-commands.ts';

/** Everything the action is asked to do. */
interface Inputs {
  readonly request: PreflightRequest;
  readonly terminal: Terminal;
  /** Reports beside the one in the log; each goes to a file. */
  readonly reports: readonly Wanted<Format>[];
  readonly checkName: string;
  readonly token: string;
}

/** The inputs that are options of the command line under the same name. */
const OPTION_INPUTS = [
  'config',
  'redis-conf',
  'redis-version',
  'define',
  'ruleset',
  'policies',
  'format',
  'output',
  'fail-on',
  'on-unknown',
] as const satisfies readonly OptionName[];

/** The log of a job, as wide as GitHub shows it without folding lines. */
const LOG_STYLE = { width: 120, color: false, unicode: true };

// Red until a verdict says otherwise, whatever ends the process.
process.exitCode = core.ExitCode.Failure;
const failure = await run().catch(explain);
if (failure === null) process.exitCode = core.ExitCode.Success;
else core.setFailed(failure);

/** Judges, shows the verdict, and returns why the job fails; null when it does not. */
async function run(): Promise<string | null> {
  const inputs = readInputs();
  const { report, inputs: read, problems, blocked } = await preflight(inputs.request);
  if (report === null) throw new ProblemError(problems);

  const checkRun = renderCheckRun(report);
  logAsData(renderText(report, LOG_STYLE));
  setVerdictOutputs(report);
  await writeReports(report, read, inputs);
  await writeSummary(report);
  await showFindings(report, checkRun, inputs);
  return blocked ? checkRun.title : null;
}

function readInputs(): Inputs {
  const options = OPTION_INPUTS.flatMap((name) => core.getMultilineInput(name).map((value) => `--${name}=${value}`));
  const { arguments: given, problems } = readArguments(['check', ...options]);
  if (problems.length > 0) throw new ProblemError(problems);
  const terminal = {
    workspace: process.env['GITHUB_WORKSPACE'] || process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
  };
  return {
    request: requestOf(given, terminal),
    terminal,
    reports: readReports(given.values.format ?? [], given.values.output ?? []),
    checkName: core.getInput('check-name') || 'elasticache-preflight',
    token: core.getInput('github-token'),
  };
}

function readReports(formats: readonly string[], files: readonly string[]): Inputs['reports'] {
  if (formats.length === 0 && files.length === 0) return [];
  const { wanted, problems } = pairOutputs(formats, files, FORMATS);
  const unplaced = wanted
    .filter(({ file }) => file === null)
    .map(({ format }) =>
      problem('format-without-output', `format ${format} has no output of its own; name one for each`),
    );
  if (problems.length + unplaced.length > 0) throw new ProblemError([...problems, ...unplaced]);
  return wanted;
}

/** Prints text that may quote untrusted files: until the token is repeated, the runner takes no line for a command. */
function logAsData(text: string): void {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
}

function setVerdictOutputs({ verdict, counts }: Report): void {
  core.setOutput('verdict', verdict);
  core.setOutput('counts', counts);
  for (const [status, count] of Object.entries(counts)) core.setOutput(status, count);
}

async function writeReports(report: Report, read: readonly string[], { reports, terminal }: Inputs): Promise<void> {
  await deliver(reports, (format, style) => renderReport(report, format, style), terminal, read);
  core.setOutput('reports', reports.map(({ file }) => file).join('\n'));
}

/** A runner without job summaries, as older GitHub Enterprise Servers have, does without. */
async function writeSummary(report: Report): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  await core.summary.addRaw(renderMarkdown(report, { limit: SUMMARY_LIMIT })).write();
}

/** Shows the findings on their lines: by a check run, or, when there can be none, by annotations of the job. */
async function showFindings(report: Report, checkRun: CheckRun, inputs: Inputs): Promise<void> {
  const publication = await publish(checkRun, inputs);
  if (publication.published) {
    core.setOutput('check-run-url', publication.url);
    return;
  }
  core.warning(`There is no check run, the findings are annotations of this job: ${publication.reason}`);
  const annotate = { error: core.error, warning: core.warning, notice: core.notice };
  for (const { level, message, properties } of renderWorkflowCommands(report)) annotate[level](message, properties);
}

async function publish(checkRun: CheckRun, { checkName, token }: Inputs): Promise<Publication> {
  if (token === '') return { published: false, reason: 'the input github-token is empty.' };
  const context = readEventContext({
    name: process.env['GITHUB_EVENT_NAME'] ?? '',
    payload: readPayload(),
    sha: process.env['GITHUB_SHA'] ?? '',
    repository: process.env['GITHUB_REPOSITORY'] ?? '',
  });
  if (context === null) return { published: false, reason: 'the event does not say which commit it is about.' };
  const apiUrl = process.env['GITHUB_API_URL'] || 'https://api.github.com';
  return publishCheckRun({ context, name: checkName, apiUrl, token }, checkRun);
}

function readPayload(): unknown {
  try {
    return JSON.parse(readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
  } catch {
    return null;
  }
}

/** The user's mistakes become annotations where they stand; anything else that was thrown is told as a defect. */
function explain(error: unknown): string {
  if (error instanceof ProblemError) {
    for (const mistake of error.problems) {
      const { code, file, line, column } = mistake;
      // The log shows the message alone, so it names the place as well.
      core.error(describeProblem(mistake), {
        title: `elasticache-preflight: ${code}`,
        ...(file === null ? {} : { file }),
        ...(line === null ? {} : { startLine: line }),
        ...(column === null ? {} : { startColumn: column }),
      });
    }
    return `There is no verdict: ${error.problems.length} to be mended, each shown above.`;
  }
  core.debug(inspect(error));
  const message = error instanceof Error ? error.message : inspect(error);
  return `There is no verdict, by a defect of elasticache-preflight: ${message}`;
}
