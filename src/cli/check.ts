import { ProblemError } from '../core/problem.ts';
import { preflight } from '../preflight.ts';
import { FORMATS, pairOutputs, renderReport } from '../reporters/formats.ts';
import type { Arguments } from './arguments.ts';
import { deliver } from './deliver.ts';
import { requestOf } from './request.ts';
import type { ExitCode, Terminal } from './run.ts';

/** `check`: judges, writes the reports, and says by its exit code whether the gate is open. */
export async function check(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { wanted, problems: mistakes } = pairOutputs(given.values.format ?? [], given.values.output ?? [], FORMATS);
  const { report, inputs, blocked, problems } = await preflight(requestOf(given, terminal));
  if (report === null || mistakes.length > 0) throw new ProblemError([...mistakes, ...problems]);

  await deliver(wanted, (format, style) => renderReport(report, format, style), terminal, inputs);
  return blocked ? 1 : 0;
}
