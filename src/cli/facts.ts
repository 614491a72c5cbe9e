import { ProblemError } from '../core/problem.ts';
import { collectFacts } from '../preflight.ts';
import { FACTS_FORMATS, pairOutputs, renderFacts } from '../reporters/formats.ts';
import type { Arguments } from './arguments.ts';
import { deliver } from './deliver.ts';
import { requestOf } from './request.ts';
import type { ExitCode, Terminal } from './run.ts';

/** `facts`: prints what was collected, with its origins. Judges nothing. */
export async function facts(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { wanted, problems: mistakes } = pairOutputs(
    given.values.format ?? [],
    given.values.output ?? [],
    FACTS_FORMATS,
  );
  const { facts: collected, inputs, problems } = await collectFacts(requestOf(given, terminal));
  if (mistakes.length + problems.length > 0) throw new ProblemError([...mistakes, ...problems]);

  await deliver(wanted, (format, style) => renderFacts(collected, format, style), terminal, inputs);
  return 0;
}
