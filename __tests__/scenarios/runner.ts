import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a job hands to the action: the files of the checkout, the inputs, and the event that started it. */
export interface Job {
  readonly files: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: object };
  readonly apiUrl: string;
  readonly token: string;
  /** Variables beside those every job has. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A line of the log that the runner takes for an order, its parts unescaped. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What the runner sees when the action has ended. */
export interface JobResult {
  readonly exitCode: number | null;
  readonly log: string;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Files that the action wrote into the workspace, by the names asked for. */
  readonly read: (file: string) => string;
  readonly remove: () => void;
}

/** The commit that `GITHUB_SHA` names; in a pull request, the test merge. */
export const MERGE_SHA = 'a'.repeat(40);

/** Node 24, which `runs.using` names, whatever version runs the tests. */
const NODE = resolve('node_modules/.bin/node');

/** Runs an entry of the action as GitHub's runner does: a fresh process, `INPUT_*` and `GITHUB_*` variables, files. */
export async function runAction(entry: string, job: Job): Promise<JobResult> {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  const workspace = join(folder, 'workspace');
  const place = (name: string, text: string): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  mkdirSync(workspace);
  for (const [name, text] of Object.entries(job.files)) place(join('workspace', name), text);
  const files = {
    GITHUB_EVENT_PATH: place('event.json', JSON.stringify(job.event.payload)),
    GITHUB_OUTPUT: place('output', ''),
    GITHUB_STATE: place('state', ''),
    GITHUB_ENV: place('env', ''),
    GITHUB_STEP_SUMMARY: place('summary.md', ''),
  };
  const inputs = { 'github-token': job.token, 'check-name': 'elasticache-preflight', ...job.inputs };
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: job.event.name,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: MERGE_SHA,
    GITHUB_API_URL: job.apiUrl,
    GITHUB_SERVER_URL: 'https://github.example',
    ...files,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...job.environment,
  };
  const { exitCode, log } = await execute(resolve(entry), workspace, environment);
  return {
    exitCode,
    log,
    commands: commandsOf(log),
    outputs: outputsOf(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    read: (file) => readFileSync(join(workspace, file), 'utf8'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function execute(
  entry: string,
  cwd: string,
  env: Record<string, string>,
): Promise<{ exitCode: number | null; log: string }> {
  return new Promise((done, failed) => {
    const child = spawn(NODE, [entry], { cwd, env });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', failed);
    child.on('close', (exitCode) => done({ exitCode, log: Buffer.concat(chunks).toString() }));
  });
}

/**
 * The commands in a log, by the runner's rules: `::name …::` after leading white space, the older `##[name …]` anywhere
 * in a line, and none at all between `stop-commands` and its token. Source: actions/runner, `ActionCommand`.
 */
export function commandsOf(log: string): Command[] {
  const commands: Command[] = [];
  let resumeToken: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const found = commandIn(line);
    if (resumeToken !== null) {
      if (found?.name === resumeToken) resumeToken = null;
    } else if (found?.name === 'stop-commands') {
      resumeToken = found.message;
    } else if (found !== null) {
      commands.push(found);
    }
  }
  return commands;
}

function commandIn(line: string): Command | null {
  const newer = /^\s*::(?<name>[^\s:]+)(?: (?<properties>.*?))?::(?<message>.*)$/.exec(line)?.groups;
  const older = /##\[(?<name>[^\s\]]+)(?: (?<properties>[^\]]*))?\](?<message>.*)$/.exec(line)?.groups;
  const found = newer ?? older;
  if (found === undefined) return null;
  const pairs = (found['properties'] ?? '').split(newer === undefined ? ';' : ',').filter((pair) => pair.includes('='));
  return {
    name: found['name'] ?? '',
    properties: Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]),
    ),
    message: unescaped(found['message'] ?? ''),
  };
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '%3A': ':', '%2C': ',', '%0D': '\r', '%0A': '\n', '%25': '%' };
  return text.replace(/%(?:3A|2C|0D|0A|25)/g, (sign) => signs[sign] ?? sign);
}

/** `NAME<<DELIMITER`, lines, `DELIMITER`. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [name, delimiter] = lines[at]?.split('<<') ?? [];
    if (!name || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
