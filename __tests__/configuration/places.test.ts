import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblem } from '../../src/core/problem.ts';
import { preflight } from '../../src/preflight.ts';

/** What is said of a run by this configuration, with policies in `own/`. */
async function mistakes(
  configuration: string,
  options: { rulesets?: string[]; policy?: string } = {},
): Promise<string[]> {
  const workspace = mkdtempSync(join(tmpdir(), 'places-'));
  try {
    writeFileSync(join(workspace, 'redis.conf'), 'port 6379\n');
    writeFileSync(join(workspace, 'c.yml'), `version: 1\n${configuration}`);
    mkdirSync(join(workspace, 'own'));
    if (options.policy !== undefined) writeFileSync(join(workspace, 'own/mine.yaml'), options.policy);
    const { problems } = await preflight({
      workspace,
      config: 'c.yml',
      redisConfs: ['redis.conf'],
      redisVersion: null,
      defines: new Map(),
      rulesets: options.rulesets ?? [],
      policies: options.policy === undefined ? [] : ['own'],
      failOn: 'error',
      onUnknown: 'fail',
      now: new Date(0),
    });
    return problems.map(describeProblem);
  } finally {
    rmSync(workspace, { recursive: true });
  }
}

const OVERRIDES = 'overrides:\n  source-version-supported:\n    parameters:\n      ';

test.each([
  ['no mistake', `${OVERRIDES}minimum: 5.0.0\n`, []],
  [
    'a value of no use',
    `${OVERRIDES}minimum: banana\n`,
    [
      'c.yml:5:7: source-version-supported cannot be judged with this minimum: `banana` is not a version such as 6.2.14 or valkey-8.0.1',
    ],
  ],
  [
    'a value of another type',
    `${OVERRIDES}minimum: 5\n`,
    ['c.yml:5:7: minimum of source-version-supported must be text, and it is the number 5'],
  ],
  [
    'a parameter that does not exist',
    `${OVERRIDES}minimun: 5.0.0\n`,
    ['c.yml:5:7: source-version-supported has no parameter minimun; did you mean minimum? It has minimum'],
  ],
  [
    'a policy that does not exist',
    'overrides:\n  source-no-auht: { severity: note }\n',
    ['c.yml:3:3: policy source-no-auht does not exist; did you mean source-no-auth?'],
  ],
  [
    'a ruleset that does not exist',
    'rulesets:\n  - aws-2026\n  - aws-2018\n',
    [
      'c.yml:4:5: ruleset aws-2018 does not exist; did you mean aws-2019? The rulesets are aws-2019, aws-2026, replication',
    ],
  ],
  [
    'a version that does not exist',
    'migrations:\n  - name: a\n    source: { redis-conf: [redis.conf], version: x }\n',
    [expect.stringMatching(/^c\.yml:4:50: version x is no release/)],
  ],
])('%s', async (_, configuration, expected) => {
  expect(await mistakes(configuration)).toEqual(expected);
});

test('a ruleset that an option names has no place in the file', async () => {
  const [found] = await mistakes('rulesets: [ours]\n', { rulesets: ['ours'] });
  expect(found).toMatch(/^ruleset ours does not exist/);
});

test('own policies that cannot be read are the only mistake', async () => {
  const found = await mistakes('overrides: { mine: { severity: note } }\n', { rulesets: ['ours'], policy: 'id: [\n' });
  expect(found).toEqual([expect.stringMatching(/^own\/mine\.yaml:\d+:\d+: this is not YAML/)]);
});
