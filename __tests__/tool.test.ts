import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOOL } from '../src/tool.ts';

test('the tool names the version that package.json names', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(manifest).toMatchObject(TOOL);
});
