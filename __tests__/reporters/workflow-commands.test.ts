import { expect, test } from 'vitest';
import type { Severity } from '../../src/core/policy.ts';
import { renderWorkflowCommands } from '../../src/reporters/workflow-commands.ts';
import { bare, finding, report } from './sample.ts';

function counts(errors: number, warnings: number, notes: number): Record<string, number> {
  const some = (count: number, severity: Severity) => Array.from({ length: count }, () => finding({ severity }));
  const all = [...some(notes, 'note'), ...some(warnings, 'warning'), ...some(errors, 'error')];
  const commands = renderWorkflowCommands(report(all));
  const of = (level: string): number => commands.filter((one) => one.level === level).length;
  const more = commands.at(-1)?.message.match(/^(.*) findings? (?:is|are) in the job summary alone/)?.[1];
  return { error: of('error'), warning: of('warning'), notice: of('notice'), more: Number(more ?? 0) };
}

test.each([
  ['none', [0, 0, 0], { error: 0, warning: 0, notice: 0, more: 0 }],
  ['just as many as GitHub keeps', [10, 10, 10], { error: 10, warning: 10, notice: 10, more: 0 }],
  ['an error too many', [11, 0, 0], { error: 10, warning: 0, notice: 1, more: 1 }],
  ['too many of each', [12, 13, 14], { error: 10, warning: 10, notice: 10, more: 10 }],
  ['an error too many, and all notices', [11, 0, 10], { error: 10, warning: 0, notice: 10, more: 2 }],
] as const)('%s', (_name, [errors, warnings, notes], expected) => {
  expect(counts(errors, warnings, notes)).toEqual(expected);
});

test('one annotation', () => {
  const [first] = renderWorkflowCommands(report([finding()]));
  expect(first).toMatchObject({
    level: 'error',
    properties: {
      title: 'Protected mode is off on the source (source-protected-mode-off)',
      file: 'deploy/redis.conf',
      startLine: 12,
      endLine: 12,
      startColumn: 1,
      endColumn: 18,
    },
  });
  expect(first?.message).toContain('protected-mode is yes');
});

test('a finding outside the repository is shown without a place', () => {
  expect(renderWorkflowCommands(report([bare('a', 'A', 'fail')]))[0]?.properties).toEqual({ title: 'A (a)' });
});

test('a long text is cut', () => {
  const [first] = renderWorkflowCommands(report([finding({ message: 'ä'.repeat(70_000) })]));
  expect(Buffer.byteLength(first?.message ?? '')).toBeLessThanOrEqual(4096);
});
