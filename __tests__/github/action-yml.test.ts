import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/options.ts';
import type { Report } from '../../src/core/report.ts';

interface Described {
  readonly description?: string;
  readonly default?: string;
}
interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
  readonly runs: object;
  readonly branding: object;
}

/** Complete by its type. */
const COUNTS: Report['counts'] = { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0, 'not-configured': 0, waived: 0 };

const action = parse(readFileSync('action.yml', 'utf8')) as Action;

describe('action.yml', () => {
  it('has an input for every option of check, and two of its own', () => {
    const options = COMMANDS.find(({ words }) => words[0] === 'check')?.options ?? [];
    expect(new Set(Object.keys(action.inputs))).toEqual(new Set([...options, 'check-name', 'github-token']));
  });

  it('has an output for the verdict, for each count, and for where to look', () => {
    const outputs = ['verdict', 'counts', ...Object.keys(COUNTS), 'reports', 'check-run-url'];
    expect(new Set(Object.keys(action.outputs))).toEqual(new Set(outputs));
  });

  it('documents every input and output, and gives every input a default', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description).toMatch(/^.{10,}\.$/s);
    }
    expect(Object.values(action.inputs).map((input) => typeof input.default)).not.toContain('undefined');
  });

  it('runs the committed bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
    expect(action.branding).toEqual({ icon: expect.any(String) as string, color: expect.any(String) as string });
  });
});
