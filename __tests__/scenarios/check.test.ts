import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { ENTRIES, inFolder, runCommand, type Ran } from './command.ts';
import { OWN_POLICY } from './own-policy.ts';

const ROOT = join(import.meta.dirname, '../..');
const GOOD = 'bind 10.0.3.17\nprotected-mode no\n';
const BAD = 'bind 127.0.0.1\nprotected-mode yes\nrequirepass Zq81secret\n';
const VERSION = ['--redis-version', '6.2.14'];

function schema(name: string): (data: unknown) => boolean {
  const text = readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8');
  return new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(text));
}

function check(entry: string, conf: string, args: readonly string[] = VERSION): Ran {
  return inFolder({ 'redis.conf': conf }, (folder) =>
    runCommand(entry, ['check', '--redis-conf', 'redis.conf', ...args], folder),
  );
}

function judge(entry: string, conf: string, args: readonly string[] = VERSION): Report {
  return JSON.parse(check(entry, conf, [...args, '--format', 'json']).stdout) as Report;
}

describe.each(ENTRIES)('check, from %s', (_name, entry) => {
  test.each([
    ['a source that is ready', GOOD, VERSION, 'ready', 0],
    ['a source that is not', BAD, VERSION, 'not-ready', 1],
    ['one that cannot be known', 'bind ${ADDRESS}\nprotected-mode no\n', VERSION, 'undetermined', 1],
    ['unknown let through', 'bind ${ADDRESS}\nprotected-mode no\n', [...VERSION, '--on-unknown', 'pass'], 'ready', 0],
    [
      'a placeholder filled in',
      'bind ${ADDRESS}\nprotected-mode no\n',
      [...VERSION, '--define', 'ADDRESS=10.0.0.1'],
      'ready',
      0,
    ],
    ['a failure that is not to block', BAD, [...VERSION, '--fail-on', 'never'], 'ready', 0],
    ['an empty file: all defaults', '', VERSION, 'not-ready', 1],
    ['a version nobody gave', GOOD, [], 'undetermined', 1],
    ['a file its server refuses', `${GOOD}no-such-directive 1\n`, VERSION, 'not-ready', 1],
  ])('%s', (_case, conf, args, verdict, code) => {
    expect(judge(entry, conf, args).verdict).toBe(verdict);
    expect(check(entry, conf, args).code).toBe(code);
  });

  test('the JSON report is what its schema says', () => {
    const valid = schema('report');
    for (const conf of [GOOD, BAD, '', 'bind ${ADDRESS}\n']) expect(valid(judge(entry, conf))).toBe(true);
  });

  test('a finding stands on its line, blockers first', () => {
    const { findings } = judge(entry, BAD);
    expect(findings.slice(0, 3).map(({ policy, status, location }) => [policy, status, location])).toEqual([
      ['source-bind-admits-target', 'fail', { path: 'redis.conf', line: 1, column: 1, endColumn: 15 }],
      ['source-no-auth', 'fail', { path: 'redis.conf', line: 3, column: 1, endColumn: 12 }],
      ['source-protected-mode-off', 'fail', { path: 'redis.conf', line: 2, column: 1, endColumn: 19 }],
    ]);
  });

  test('a default is located at the file it is absent from', () => {
    const finding = judge(entry, '').findings.find(({ policy }) => policy === 'source-protected-mode-off');
    expect(finding?.location).toEqual({ path: 'redis.conf', line: 1, column: 1, endColumn: 1 });
    expect(finding?.evidence.map(({ origin }) => origin.kind)).toContain('default');
  });

  test.each(['text', 'json', 'markdown'])('no secret is in the %s report', (format) => {
    const { stdout, stderr } = check(entry, `${BAD}masterauth Zq82secret\nuser bob on >Zq83secret ~* +@all\n`, [
      ...VERSION,
      '--format',
      format,
    ]);
    expect(stdout).not.toMatch(/Zq8\dsecret/);
    expect(stderr).toBe('');
  });

  test('several files, several formats: each report where it belongs', () => {
    inFolder({ 'a.conf': GOOD, 'b.conf': BAD }, (folder) => {
      const args = ['--redis-conf', 'a.conf', '--redis-conf', 'b.conf', ...VERSION, '--format', 'json'];
      const ran = runCommand(entry, ['check', ...args, '--output', 'out/report.json', '--format', 'text'], folder);
      expect(ran.code).toBe(1);
      expect(ran.stdout).toContain('b.conf:1:1');
      const report = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')) as Report;
      expect(report.scope.views.map(({ name }) => name)).toEqual(['a.conf', 'b.conf']);
      expect(
        [...new Set(report.findings.map(({ view }) => view))].toSorted((a, b) => String(a).localeCompare(String(b))),
      ).toEqual(['a.conf', 'b.conf']);
    });
  });

  test('without a terminal there is no colour', () => {
    // oxlint-disable-next-line no-control-regex
    expect(check(entry, BAD).stdout).not.toMatch(/\x1b/);
  });

  test('what the seed demands and AWS has dropped names the ruleset to use', () => {
    const finding = judge(entry, `${GOOD}cluster-enabled yes\n`).findings.find(
      ({ policy }) => policy === 'source-cluster-mode-disabled',
    );
    expect(finding?.message).toContain('aws-2026');
  });
});

const CONFIGURATION = `version: 1
rulesets: [aws-2019]
migrations:
  - name: sessions
    source: { redis-conf: [redis.conf], version: "6.2.14" }
overrides:
  source-version-supported: { severity: note, parameters: { minimum: "7.0.0" } }
`;

describe.each(ENTRIES)('the configuration, from %s', (_name, entry) => {
  const files = { 'redis.conf': GOOD, '.github/elasticache-preflight.yml': CONFIGURATION };

  function judged(args: readonly string[]): Report {
    return inFolder(files, (folder) =>
      JSON.parse(runCommand(entry, ['check', '--format', 'json', ...args], folder).stdout),
    );
  }

  test('says what to judge, by which rulesets, and how much a policy weighs', () => {
    const { rulesets, verdict, findings } = judged([]);
    const version = findings.find(({ policy }) => policy === 'source-version-supported');
    expect({ rulesets, verdict }).toEqual({ rulesets: ['aws-2019'], verdict: 'ready' });
    expect(version).toMatchObject({ status: 'fail', severity: 'note' });
  });

  test('gives way to options', () => {
    const { rulesets, scope } = judged(['--ruleset', 'replication', '--redis-version', '7.2.4']);
    expect(rulesets).toEqual(['replication']);
    expect(scope.views).toEqual([{ name: 'redis.conf', kind: 'redis-conf', version: 'Redis 7.2.4' }]);
  });
});

describe.each(ENTRIES)('policies, from %s', (_name, entry) => {
  test("a repository's own are judged like the bundled ones", () => {
    inFolder({ 'redis.conf': `${GOOD}databases 32\n`, 'own/own-databases.yaml': OWN_POLICY }, (folder) => {
      const args = ['check', '--redis-conf', 'redis.conf', ...VERSION, '--policies', 'own', '--format', 'json'];
      const { findings } = JSON.parse(runCommand(entry, args, folder).stdout) as Report;
      expect(findings[0]).toMatchObject({ policy: 'own-databases', status: 'fail', location: { line: 3 } });
    });
  });

  test('one that needs the target says that it is not configured', () => {
    const policy = OWN_POLICY.replaceAll('own-databases', 'own-target').replaceAll('source', 'target');
    inFolder({ 'redis.conf': GOOD, 'own-target.yaml': policy }, (folder) => {
      const args = [
        'check',
        '--redis-conf',
        'redis.conf',
        ...VERSION,
        '--policies',
        'own-target.yaml',
        '--format',
        'json',
      ];
      const { findings, counts } = JSON.parse(runCommand(entry, args, folder).stdout) as Report;
      expect(findings.find(({ policy: id }) => id === 'own-target')?.status).toBe('not-configured');
      expect(counts['not-configured']).toBe(1);
    });
  });

  test('list, explain and test', () => {
    inFolder(
      {
        'own-databases.yaml': OWN_POLICY,
        'own-broken.yaml': OWN_POLICY.replaceAll('own-databases', 'own-broken').replace('expect: pass', 'expect: fail'),
      },
      (folder) => {
        expect(runCommand(entry, ['policies', 'list', '--policies', 'own-databases.yaml'], folder).stdout).toMatch(
          /^own-databases /m,
        );
        expect(runCommand(entry, ['policies', 'explain', 'source-no-auth'], folder).stdout).toContain(
          'source.auth_required',
        );
        expect(runCommand(entry, ['policies', 'test'], folder)).toMatchObject({ code: 0, stderr: '' });
        expect(runCommand(entry, ['policies', 'test', 'own-databases.yaml'], folder).code).toBe(0);
        const broken = runCommand(entry, ['policies', 'test', 'own-broken.yaml'], folder);
        expect(broken.code).toBe(1);
        expect(broken.stdout).toContain('FAIL');
      },
    );
  });
});

describe.each(ENTRIES)('facts, from %s', (_name, entry) => {
  test('one row a fact, as the schema says, each entry of source.config among them', () => {
    inFolder({ 'redis.conf': BAD }, (folder) => {
      const args = ['facts', '--redis-conf', 'redis.conf', ...VERSION, '--format', 'json'];
      const { code, stdout } = runCommand(entry, args, folder);
      expect(code).toBe(0);
      expect(stdout).not.toContain('Zq81secret');
      const facts: unknown = JSON.parse(stdout);
      expect(schema('facts')(facts)).toBe(true);
      expect(facts).toMatchObject({
        version: 1,
        facts: expect.arrayContaining([
          expect.objectContaining({
            path: 'source.config["databases"]',
            view: 'redis.conf',
            state: 'known',
            value: '16',
            reason: null,
          }),
          expect.objectContaining({ path: 'source.config["requirepass"]', state: 'known', value: 'set' }),
        ]),
      });
    });
  });
});

describe.each(ENTRIES)('help, from %s', (_name, entry) => {
  test.each([[['--help']], [['check', '--help']], [['policies', 'test', '--help']], [['--version']]])('%j', (args) => {
    const ran = inFolder({}, (folder) => runCommand(entry, args, folder));
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('elasticache-preflight');
  });

  test('a bare command is no success', () => {
    expect(inFolder({}, (folder) => runCommand(entry, [], folder)).code).toBe(2);
  });
});

const EXAMPLE = ['check', '--redis-conf', 'examples/redis.conf', '--redis-version', '6.2.14'];

test.each(ENTRIES)('the README shows what its first command prints, from %s', (_name, entry) => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(readme).toContain(`node dist/cli/index.js ${EXAMPLE.join(' ')}`);
  const [, sample = ''] = /```text\n([^`]+)```/.exec(readme) ?? [];
  expect(sample.split('\n').length).toBeGreaterThan(15);
  expect(runCommand(entry, EXAMPLE, ROOT).stdout.startsWith(sample)).toBe(true);
});
