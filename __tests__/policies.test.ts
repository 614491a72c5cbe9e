import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exampleFailures } from '../src/core/examples.ts';
import { bundledPolicies } from '../src/policies/bundled.ts';

const FOLDER = fileURLToPath(new URL('../policies', import.meta.url));

const policies = await bundledPolicies();

test('every file of policies/ is a policy', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  expect(policies.map(({ file }) => file)).toEqual(files.map((file) => `policies/${file}`).toSorted());
  expect(files.length).toBeGreaterThan(0);
});

describe.each(policies.map((policy) => [policy.id, policy] as const))('%s', (id, policy) => {
  test('its examples hold, and prove it', () => {
    expect(exampleFailures(policy)).toEqual([]);
  });

  test('it is data: JSON holds all of it', () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  test('it asks facts, not patterns: a run without own policies loads no regular-expression engine', () => {
    const written = [...policy.matchConditions, ...policy.validations.map(({ expression }) => expression)];
    expect(written.filter(({ text }) => text.includes('.matches('))).toEqual([]);
  });

  test('it has the name of its file, names its schema and is short', () => {
    const text = readFileSync(`${FOLDER}/../${policy.file}`, 'utf8');
    expect(basename(policy.file)).toBe(`${id}.yaml`);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../policy.schema.json');
    expect(text.split('\n').length).toBeLessThan(80);
  });
});
