import { ProblemError } from '../core/problem.ts';
import type { Wanted } from '../reporters/formats.ts';
import { styleFor, type TextStyle } from '../reporters/style.ts';
import { writeOutputs, type Output } from '../reporters/write.ts';
import type { Terminal } from './run.ts';

/**
 * Renders what is wanted and writes it where it belongs, though never over the files among `inputs`. Throws a
 * {@link ProblemError} for what cannot be written.
 */
export async function deliver<Format extends string>(
  wanted: readonly Wanted<Format>[],
  render: (format: Format, style: TextStyle) => Promise<string>,
  terminal: Terminal,
  inputs: readonly string[],
): Promise<void> {
  const outputs = wanted.map(async ({ format, file }) => {
    const style = styleFor(file === null ? terminal.stdout : {}, terminal.environment);
    return { file, text: await render(format, style) };
  });
  await write(await Promise.all(outputs), terminal, inputs);
}

/** Prints text for which there is no choice of format. Throws a {@link ProblemError} when it cannot be written. */
export async function print(text: string, terminal: Terminal): Promise<void> {
  await write([{ text, file: null }], terminal, []);
}

async function write(
  outputs: readonly Output[],
  { stdout, workspace }: Terminal,
  inputs: readonly string[],
): Promise<void> {
  const problems = await writeOutputs(outputs, stdout, workspace, inputs);
  if (problems.length > 0) throw new ProblemError(problems);
}
