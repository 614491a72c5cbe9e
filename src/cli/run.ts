import { describeProblem, ProblemError, type Problem } from '../core/problem.ts';
import { TOOL } from '../tool.ts';
import { readArguments, type Arguments } from './arguments.ts';
// The main command is not imported when it is asked for, as the others are: one file loads faster than several.
import { check } from './check.ts';
import { print } from './deliver.ts';
import { help } from './help.ts';

/** The world as a command sees it. */
export interface Terminal {
  /** Absolute path of the folder the command was started in. */
  readonly workspace: string;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** 0 ready, 1 not ready or undetermined, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line and returns its exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  // With nobody to read what went wrong, the exit code still says that it did.
  terminal.stderr.on('error', () => undefined);
  try {
    const { arguments: given, problems } = readArguments(argv);
    if (problems.length > 0) throw new ProblemError(problems);
    return await perform(given, terminal);
  } catch (error) {
    terminal.stderr.write(error instanceof ProblemError ? describeProblems(error.problems) : describeDefect(error));
    return 2;
  }
}

async function perform(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (given.flags.has('version')) {
    await print(`${TOOL.name} ${TOOL.version}\n`, terminal);
    return 0;
  }
  if (given.flags.has('help') || given.command === null) {
    await print(help(given.command), terminal);
    return given.flags.has('help') ? 0 : 2;
  }
  switch (given.command.words.join(' ')) {
    case 'check':
      return check(given, terminal);
    case 'facts':
      return (await import('./facts.ts')).facts(given, terminal);
    case 'policies list':
      return (await import('./policies.ts')).list(given, terminal);
    case 'policies test':
      return (await import('./policies.ts')).test(given, terminal);
    default:
      return (await import('./policies.ts')).explain(given, terminal);
  }
}

/** One line for each problem: place, message, code. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems.map((found) => `error: ${describeProblem(found)} [${found.code}]\n`).join('');
}

function describeDefect(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `error: this is a defect of elasticache-preflight, please report it\n${text}\n`;
}
