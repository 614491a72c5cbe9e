import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { known, unknown, type Fact, type FactMap, type Facts } from '../../src/core/fact.ts';
import { renderFactsJson } from '../../src/reporters/facts-json.ts';
import { renderJson } from '../../src/reporters/json.ts';
import { bare, finding, lineOrigin, report, sampleReport } from './sample.ts';

interface Schema {
  readonly $defs: Readonly<Record<string, unknown>>;
}

function schema(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as Schema;
}

function validator(name: string): ValidateFunction {
  return new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema(name));
}

const ORIGINS = [
  lineOrigin(1, 'port 0'),
  { kind: 'default', version: 'Redis 6.2.14', path: 'redis.conf' },
  { kind: 'derived', from: ['source.bind'] },
  { kind: 'option', name: '--redis-version' },
  { kind: 'redis', endpoint: '10.0.3.17:6379', command: 'INFO' },
  { kind: 'aws', operation: 'DescribeReplicationGroups', resource: 'sessions' },
] as const;

describe('the report', () => {
  const valid = validator('report');

  test.each([
    ['a full one', sampleReport()],
    ['an empty one', report([], { verdict: 'undetermined' })],
    [
      'every origin',
      report([finding({ evidence: ORIGINS.map((origin) => ({ fact: 'source.port', value: 1, origin })) })]),
    ],
    [
      'nested values',
      report([finding({ evidence: [{ fact: 'f', value: { a: [1, { b: true }] }, origin: ORIGINS[0] }] })]),
    ],
  ])('keeps to its schema: %s', (_name, made) => {
    valid(JSON.parse(renderJson(made)));
    expect(valid.errors).toBeNull();
  });

  test.each([
    ['another version', { version: 2 }],
    ['an unknown verdict', { verdict: 'maybe' }],
    ['another key', { extra: 1 }],
    ['a missing part', { counts: undefined }],
  ])('whose schema refuses %s', (_name, change) => {
    expect(valid({ ...(JSON.parse(renderJson(sampleReport())) as object), ...change })).toBe(false);
  });

  test('is the report and nothing else', () => {
    expect(JSON.parse(renderJson(sampleReport()))).toEqual(sampleReport());
  });

  test('has its keys in one order, however it was built', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, item]) => [key, reversed(item)]),
      );
    };
    const built = reversed(sampleReport()) as ReturnType<typeof sampleReport>;
    expect(renderJson(built)).toBe(renderJson(sampleReport()));
  });

  test('escapes what a terminal obeys or a reader does not see, and loses nothing', () => {
    const message = '\u001b[2J\u009b1m\u202e\u200b\u2028\u{e0041} ##[error]x größe 😀';
    const text = renderJson(report([finding({ message })]));
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\u2028]|##\[/u);
    expect(JSON.parse(text)).toMatchObject({ findings: [{ message }] });
  });

  test('shows every key of a finding', () => {
    expect(renderJson(report([finding()], { rulesets: [] }))).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "tool": {
          "name": "elasticache-preflight",
          "version": "0.1.0"
        },
        "rulesets": [],
        "generatedAt": "2026-11-22T16:00:00.000Z",
        "scope": {
          "views": [
            {
              "name": "deploy/redis.conf",
              "kind": "redis-conf",
              "version": "6.2.14"
            }
          ],
          "target": null,
          "notExamined": [],
          "gate": {
            "failOn": "error",
            "onUnknown": "fail"
          }
        },
        "verdict": "not-ready",
        "counts": {
          "pass": 0,
          "fail": 1,
          "unknown": 0,
          "not-applicable": 0,
          "not-configured": 0,
          "waived": 0
        },
        "findings": [
          {
            "policy": "source-protected-mode-off",
            "title": "Protected mode is off on the source",
            "severity": "error",
            "status": "fail",
            "view": "deploy/redis.conf",
            "message": "protected-mode is yes: the server refuses connections from other hosts.",
            "requirement": "seed.md 2.4",
            "description": "In protected mode a server without a password answers only to its own machine, so the nodes of ElastiCache cannot fetch the data.",
            "location": {
              "path": "deploy/redis.conf",
              "line": 12,
              "column": 1,
              "endColumn": 19
            },
            "excerpt": "protected-mode yes",
            "evidence": [
              {
                "fact": "source.protected_mode",
                "value": true,
                "origin": {
                  "kind": "file",
                  "path": "deploy/redis.conf",
                  "line": 12,
                  "column": 1,
                  "endColumn": 19,
                  "excerpt": "protected-mode yes"
                }
              }
            ],
            "missing": [],
            "waiver": null,
            "remediation": "Turn protected mode off once the network lets in only those who should be let in.",
            "fix": {
              "directive": "protected-mode",
              "value": "no"
            },
            "url": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html"
          }
        ],
        "manual": []
      }
      "
    `);
  });
});

describe('the facts', () => {
  const facts: Facts = {
    views: [
      {
        name: 'deploy/redis.conf',
        kind: 'redis-conf',
        facts: new Map<string, Fact | FactMap>([
          ['source.databases', known(32, lineOrigin(4, 'databases 32'))],
          ['source.version', unknown('depends on the Redis version; set `--redis-version` or `version`')],
          [
            'source.config',
            {
              state: 'map',
              entries: new Map<string, Fact>([
                ['databases', known('32', lineOrigin(4, 'databases 32'))],
                ['port', known('6379', ORIGINS[1])],
              ]),
              others: unknown('include /etc/redis/local.conf could not be read'),
            },
          ],
        ]),
      },
    ],
    roots: { migration: new Map([['migration.name', known('sessions', ORIGINS[3])]]) },
  };

  test('keep to their schema, one row a fact', () => {
    const valid = validator('facts');
    const parsed = JSON.parse(renderFactsJson(facts)) as { facts: { path: string }[] };
    valid(parsed);
    expect(valid.errors).toBeNull();
    expect(parsed.facts.map(({ path }) => path)).toEqual([
      'source.databases',
      'source.version',
      'source.config["databases"]',
      'source.config["port"]',
      'source.config',
      'migration.name',
    ]);
    expect(parsed.facts[0]).toEqual({
      path: 'source.databases',
      view: 'deploy/redis.conf',
      state: 'known',
      value: 32,
      reason: null,
      origin: lineOrigin(4, 'databases 32'),
    });
    expect(parsed.facts[1]).toMatchObject({
      state: 'unknown',
      value: null,
      reason: expect.stringContaining('version'),
    });
    expect(parsed.facts[5]).toMatchObject({ view: null });
  });

  test.each([
    ['a known fact without value', { state: 'known', value: null, reason: null }],
    ['an unknown fact without reason', { state: 'unknown', value: null, reason: null }],
    ['an unknown fact with a value', { state: 'unknown', value: 1, reason: 'why' }],
  ])('whose schema refuses %s', (_name, change) => {
    const row = { path: 'source.port', view: null, origin: null, ...change };
    expect(validator('facts')({ version: 1, facts: [row] })).toBe(false);
  });
});

test('both schemas mean the same by an origin and a value', () => {
  const [ofReport, ofFacts] = [schema('report').$defs, schema('facts').$defs];
  for (const name of ['origin', 'value', 'line']) expect(ofFacts[name]).toEqual(ofReport[name]);
});

test('a status that the schema does not know is refused', () => {
  const made = JSON.parse(renderJson(report([bare('a', 'A', 'pass')]))) as { findings: { status: string }[] };
  for (const one of made.findings) one.status = 'skipped';
  expect(validator('report')(made)).toBe(false);
});
