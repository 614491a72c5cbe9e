import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import type { Facts, Origin } from '../../src/core/fact.ts';
import type { Policy, WrittenPolicy } from '../../src/core/policy.ts';
import { atLine, checked, expression, given, policy, validation, withOrigins } from './given.ts';

function judge(
  written: WrittenPolicy,
  facts: Facts,
  rulesets: readonly string[] = ['own'],
): ReturnType<typeof evaluate> {
  return evaluate([checked(written)], facts, { rulesets });
}

const SIXTEEN = given({ source: { databases: 16, version: '6.2.14' } });
const TWO = given({ source: { databases: 2, version: '6.2.14' } });
const UNKNOWN = given({ source: { databases: { unknown: 'it is a placeholder' }, version: '6.2.14' } });

describe('status', () => {
  test.each([
    ['pass', SIXTEEN],
    ['fail', TWO],
    ['unknown', UNKNOWN],
    ['not-configured', given({})],
    ['not-configured', given({ target: { databases: 16 } })],
  ])('%s', (status, facts) => {
    expect(judge(policy(), facts).findings.map((found) => found.status)).toEqual([status]);
  });

  const TRUE = 'source.version.at_least("6.0")';
  const FALSE = 'source.version.at_least("7.0")';
  const DOUBT = 'source.port == 1';

  test.each([
    [[TRUE], TWO, 'fail', []],
    [[FALSE], TWO, 'not-applicable', []],
    [[FALSE, DOUBT], UNKNOWN, 'not-applicable', []],
    [[DOUBT, FALSE], UNKNOWN, 'not-applicable', []],
    [[DOUBT], SIXTEEN, 'pass', []],
    [[DOUBT], TWO, 'unknown', ['source.port']],
    [[DOUBT], UNKNOWN, 'unknown', ['source.port', 'source.databases']],
    [[TRUE], UNKNOWN, 'unknown', ['source.databases']],
  ])('conditions %j: implication', (conditions, facts, status, missing) => {
    const [found] = judge(policy({ matchConditions: conditions.map(expression) }), facts).findings;
    expect(found?.status).toBe(status);
    expect(found?.missing.map(({ fact }) => fact)).toEqual(missing);
  });

  test('a validation that is false outweighs one that is unknown', () => {
    const written = policy({ validations: [validation('source.port == 1'), validation('source.databases == 16')] });
    expect(judge(written, TWO).findings).toMatchObject([{ status: 'fail', message: 'not source.databases == 16' }]);
  });
});

describe('views', () => {
  const [first] = SIXTEEN.views;
  const [second] = TWO.views;
  const both: Facts = {
    views: [first, second].flatMap((view, index) => (view === undefined ? [] : [{ ...view, name: `${index}.conf` }])),
    roots: {
      target: new Map([['target.databases', { state: 'known', value: 16, origin: { kind: 'option', name: 'x' } }]]),
    },
  };

  test('a policy that reads the source is judged on each', () => {
    const { findings } = judge(policy(), both);
    expect(findings.map(({ view, status }) => [view, status])).toEqual([
      ['1.conf', 'fail'],
      ['0.conf', 'pass'],
    ]);
  });

  test('a policy that does not is judged once', () => {
    const written = policy({ validations: [validation('target.databases == 16')] });
    expect(judge(written, both).findings).toMatchObject([{ view: null, status: 'pass' }]);
  });

  test('a root that nobody configured is named, once for each view that the policy reads', () => {
    const written = policy({ validations: [validation('source.databases == 16 && network.same_vpc')] });
    const { findings } = judge(written, both);
    expect(findings.map(({ view, status }) => [view, status])).toEqual([
      ['0.conf', 'not-configured'],
      ['1.conf', 'not-configured'],
    ]);
    expect(findings[0]?.message).toMatch(/network/);
  });
});

describe('messages', () => {
  test('an unknown names the facts and the reason, once for each reason', () => {
    const facts = given({
      source: { databases: { unknown: 'depends' }, port: { unknown: 'depends' }, tls_port: { unknown: 'no' } },
    });
    const written = policy({
      validations: [validation('source.databases == 1 || source.port == 1 || source.tls_port == 1')],
    });
    expect(judge(written, facts).findings[0]?.message).toBe(
      'Cannot be judged without `source.databases`, `source.port`: depends; without `source.tls_port`: no.',
    );
  });

  const SAID = expression('"it has " + string(source.databases) + " on " + source.engine');

  test.each([
    [{ databases: 2, engine: 'redis' }, 'it has 2 on redis'],
    [{ databases: 2 }, 'not source.databases == 16'],
  ])('messageExpression takes the place of the message when it is known', (source, message) => {
    const written = policy({ validations: [validation('source.databases == 16', { messageExpression: SAID })] });
    expect(judge(written, given({ source })).findings[0]?.message).toBe(message);
  });

  test('a messageExpression that reads what is not configured leaves the message', () => {
    const messageExpression = expression('target.engine');
    const written = policy({ validations: [validation('source.databases == 16', { messageExpression })] });
    expect(judge(written, TWO)).toMatchObject({ findings: [{ message: 'not source.databases == 16' }], problems: [] });
  });
});

describe('evidence and place', () => {
  const written = policy({
    matchConditions: [expression('source.version.at_least("3.0")')],
    validations: [validation('source.cluster_enabled || source.databases == 16')],
  });
  const line = atLine(7, 'databases 2');
  const absent: Origin = { kind: 'default', version: '6.2.14', path: 'redis.conf' };

  test('facts as they were read, in order, and the first line among those that failed', () => {
    const facts = withOrigins(given({ source: {} }), {
      'source.version': { value: '6.2.14', origin: atLine(1, '# 6.2.14') },
      'source.cluster_enabled': { value: false, origin: absent },
      'source.databases': { value: 2, origin: line },
    });
    const [found] = judge(written, facts).findings;
    expect(found?.evidence.map(({ fact, value }) => [fact, value])).toEqual([
      ['source.version', '6.2.14'],
      ['source.cluster_enabled', false],
      ['source.databases', 2],
    ]);
    expect(found).toMatchObject({
      location: { path: 'redis.conf', line: 7, column: 1, endColumn: 12 },
      excerpt: 'databases 2',
    });
  });

  test.each<[what: string, origin: Origin, location: object, excerpt: string | null]>([
    ['a default', absent, { line: 1, column: 1, endColumn: 1 }, null],
    ['a derived fact', { kind: 'derived', from: ['source.port'] }, { line: 9 }, 'port 6380'],
    ['a fact derived in a circle', { kind: 'derived', from: ['source.databases'] }, { line: 1 }, null],
    ['an option', { kind: 'option', name: '--x' }, { line: 1 }, null],
  ])('%s', (_, origin, location, excerpt) => {
    const facts = withOrigins(given({ source: { cluster_enabled: false, version: '6.2.14' } }), {
      'source.databases': { value: 2, origin },
      'source.port': { value: 6380, origin: atLine(9, 'port 6380') },
    });
    const [found] = judge(policy(), facts).findings;
    expect(found).toMatchObject({ location: { path: 'redis.conf', ...location }, excerpt });
  });

  test('a policy that passes points nowhere', () => {
    expect(judge(policy(), SIXTEEN).findings[0]?.location).toBeNull();
  });
});

describe('rulesets', () => {
  const both = policy({
    rulesets: ['aws-2019', 'aws-2026'],
    validations: [
      validation('source.databases == 16', { rulesets: ['aws-2019'] }),
      validation('source.databases > 0', { rulesets: ['aws-2026'] }),
    ],
  });

  test.each([
    [policy(), ['other'], []],
    [policy({ rulesets: ['*'] }), ['other'], ['fail']],
    [both, ['aws-2019'], ['fail']],
    [both, ['aws-2026'], ['pass']],
    [both, ['aws-2019', 'aws-2026'], ['fail']],
  ])('%#: only what the chosen rulesets demand counts', (written, rulesets, statuses) => {
    expect(judge(written, TWO, rulesets).findings.map(({ status }) => status)).toEqual(statuses);
  });

  test.each([
    ['the validation is of 2019 alone', both, true],
    ['the policy is of 2019 alone', policy({ rulesets: ['aws-2019'] }), true],
    ['today demands it as well', policy({ rulesets: ['aws-2019', 'aws-2026'] }), false],
    ['another chosen ruleset demands it as well', policy({ rulesets: ['aws-2019', 'replication'] }), false],
    [
      'today demands more',
      policy({
        rulesets: ['aws-2019', 'aws-2026'],
        validations: [
          validation('source.databases == 16', { rulesets: ['aws-2019'] }),
          validation('source.databases == 32'),
        ],
      }),
      false,
    ],
  ])('a failure says when AWS has dropped the demand: %s', (_, written, dropped) => {
    const [found] = judge(written, TWO, ['aws-2019', 'replication']).findings;
    expect(found?.status).toBe('fail');
    expect(found?.message.includes('`aws-2026`')).toBe(dropped);
  });
});

test('a policy that cannot be evaluated is a problem, once, and never a finding', () => {
  const written = policy({ validations: [validation('source.databases / 0 == 1')] });
  const { findings, problems } = judge(written, { ...TWO, views: [...TWO.views, ...SIXTEEN.views] });
  expect(findings).toEqual([]);
  expect(problems).toMatchObject([{ code: 'policy-defect', file: 'own-policy.yaml', line: 1, column: 1 }]);
  expect(problems[0]?.message).toMatch(/division by zero/);
});

test('blockers come first, then by severity, policy and view', () => {
  const at = (id: string, severity: Policy['severity'], text: string): Policy =>
    checked(policy({ id, severity, validations: [validation(text)] }));
  const { findings } = evaluate(
    [
      at('pass', 'error', 'source.databases == 2'),
      at('absent', 'error', 'host.memory > 0'),
      at('unknown-note', 'note', 'source.port == 1'),
      at('unknown-error', 'error', 'source.port == 1'),
      at('fail-note', 'note', 'source.databases == 16'),
      at('fail-z', 'error', 'source.databases == 16'),
      at('fail-a', 'error', 'source.databases == 16'),
      at('fail-warning', 'warning', 'source.databases == 16'),
    ],
    TWO,
    { rulesets: ['own'] },
  );
  expect(findings.map(({ policy: id }) => id)).toEqual([
    'fail-a',
    'fail-z',
    'fail-warning',
    'fail-note',
    'unknown-error',
    'unknown-note',
    'absent',
    'pass',
  ]);
});
