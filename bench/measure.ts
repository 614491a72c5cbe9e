import { spawnSync } from 'node:child_process';

/** A command and its arguments. */
export type Command = readonly [string, ...string[]];

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function wallTime([command, ...args]: Command): number {
  const started = performance.now();
  const { error } = spawnSync(command, args, { stdio: 'ignore' });
  if (error !== undefined) throw error;
  return performance.now() - started;
}

/** Median wall time of each command in milliseconds. The rounds are interleaved, so that noise falls on all alike. */
export function compareWallTimes(commands: readonly Command[], rounds: number): number[] {
  const times = commands.map((): number[] => []);
  commands.forEach(wallTime);
  for (let round = 0; round < rounds; round += 1) {
    commands.forEach((command, index) => times[index]?.push(wallTime(command)));
  }
  return times.map(median);
}

/** A Markdown table with its numbers to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line), ''].join('\n');
}
