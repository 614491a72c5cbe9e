import { describe, expect, test } from 'vitest';
import { renderCheckRun } from '../../src/reporters/check-run.ts';
import { byteLength } from '../../src/reporters/bytes.ts';
import { bare, finding, report, sampleReport } from './sample.ts';

test('a check run', () => {
  const { conclusion, title, annotations } = renderCheckRun(sampleReport());
  expect({ conclusion, title }).toEqual({
    conclusion: 'failure',
    title: 'Not ready: 4 failed (1 waived), 2 unknown, 3 passed, 1 not applicable, 5 not configured',
  });
  expect(annotations[0]).toMatchInlineSnapshot(`
    {
      "annotation_level": "failure",
      "end_column": 18,
      "end_line": 12,
      "message": "protected-mode is yes: the server refuses connections from other hosts.
    Why: In protected mode a server without a password answers only to its own machine, so the nodes of ElastiCache cannot fetch the data.
    Fix: Turn protected mode off once the network lets in only those who should be let in.
    Write: protected-mode no
    https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html",
      "path": "deploy/redis.conf",
      "raw_details": "source.protected_mode = true, line 12
    policy source-protected-mode-off, requirement seed.md 2.4",
      "start_column": 1,
      "start_line": 12,
      "title": "Protected mode is off on the source (source-protected-mode-off)",
    }
  `);
  expect(annotations.map(({ annotation_level, title }) => `${annotation_level} ${title}`)).toMatchInlineSnapshot(`
    [
      "failure Protected mode is off on the source (source-protected-mode-off)",
      "failure The source listens where the target can reach it (source-bind-admits-target)",
      "failure unknown: Clients need no password on the source (source-no-auth)",
      "failure unknown: The source runs Redis 2.8.21 or newer (source-version-supported)",
      "warning Commands that modify data keep their names (source-write-commands-not-renamed)",
      "notice waived: The source accepts plain connections (source-plain-port-open)",
    ]
  `);
});

test.each([
  ['ready', 'success'],
  ['not-ready', 'failure'],
  ['undetermined', 'failure'],
] as const)('%s is a %s', (verdict, conclusion) => {
  expect(renderCheckRun(report([finding()], { verdict })).conclusion).toBe(conclusion);
});

describe('levels', () => {
  const waiver = { reason: 'r', owner: 'o', ticket: null, expires: '2027-01-31' };
  test.each([
    ['an error', finding(), 'not-ready', 'failure'],
    ['a warning', finding({ severity: 'warning' }), 'not-ready', 'warning'],
    ['a note', finding({ severity: 'note' }), 'not-ready', 'notice'],
    ['a waived error', finding({ waiver }), 'ready', 'notice'],
    ['an unknown that blocks', finding({ status: 'unknown' }), 'undetermined', 'failure'],
    ['an unknown that does not', finding({ status: 'unknown' }), 'ready', 'warning'],
  ] as const)('%s', (_name, one, verdict, level) => {
    expect(renderCheckRun(report([one], { verdict })).annotations).toMatchObject([{ annotation_level: level }]);
  });

  test.each(['pass', 'not-applicable', 'not-configured'] as const)('%s has no annotation', (status) => {
    expect(renderCheckRun(report([finding({ status })])).annotations).toEqual([]);
  });
});

describe('places', () => {
  test.each([
    ['as it is', 'deploy/redis.conf', 'deploy/redis.conf'],
    ['with a dot', './deploy/redis.conf', 'deploy/redis.conf'],
    ['with detours', 'deploy//x/../redis.conf', 'deploy/redis.conf'],
    ['of Windows', 'deploy\\redis.conf', 'deploy/redis.conf'],
  ])('a path %s', (_name, path, shown) => {
    const location = { path, line: 3, column: 2, endColumn: 6 };
    expect(renderCheckRun(report([finding({ location })])).annotations).toMatchObject([
      { path: shown, start_line: 3, end_line: 3, start_column: 2, end_column: 5 },
    ]);
  });

  test.each([['/etc/redis.conf'], ['../redis.conf'], ['a/../../b'], ['C:\\redis.conf'], ['']])(
    '%s is not in the repository: no annotation, but the text has it',
    (path) => {
      const made = renderCheckRun(report([finding({ location: { path, line: 3, column: 2, endColumn: 6 } })]));
      expect(made.annotations).toEqual([]);
      expect(made.text).toContain('source-protected-mode-off');
    },
  );

  test('a finding without a file has no annotation', () => {
    expect(renderCheckRun(report([bare('a', 'A', 'fail')])).annotations).toEqual([]);
  });

  test('a finding about a file as a whole has a line and no columns', () => {
    const location = { path: 'a', line: 1, column: 1, endColumn: 1 };
    const [annotation] = renderCheckRun(report([finding({ location, excerpt: null })])).annotations;
    expect(annotation).toMatchObject({ start_line: 1, end_line: 1 });
    expect(annotation).not.toHaveProperty('start_column');
    expect(annotation).not.toHaveProperty('end_column');
  });
});

describe('limits', () => {
  test.each([51, 1000])('%i findings have an annotation each, the worst first', (count) => {
    const findings = Array.from({ length: count }, (_, at) =>
      finding({ policy: `p${at}`, severity: at % 2 === 0 ? 'warning' : 'error' }),
    );
    const { annotations, summary, text } = renderCheckRun(report(findings));
    expect(annotations).toHaveLength(count);
    const errors = Math.floor(count / 2);
    expect(annotations.findIndex((one) => one.annotation_level === 'warning')).toBe(errors);
    expect(annotations.slice(0, errors).every((one) => one.annotation_level === 'failure')).toBe(true);
    expect(summary.length).toBeLessThanOrEqual(65_535);
    expect(text.length).toBeLessThanOrEqual(65_535);
  });

  test.each([
    ['ASCII', 'x'],
    ['two bytes', 'ä'],
    ['four bytes', '😀'],
  ])('70,000 characters of %s are cut, none of them in half', (_name, character) => {
    const long = character.repeat(70_000);
    const one = finding({ title: long, message: long, evidence: [], missing: [{ fact: 'f', reason: long }] });
    const made = renderCheckRun(report([one], { rulesets: [long] }));
    for (const { title, message, raw_details } of made.annotations) {
      expect(byteLength(title)).toBeLessThanOrEqual(255);
      expect(byteLength(message)).toBeLessThanOrEqual(65_536);
      expect(byteLength(raw_details)).toBeLessThanOrEqual(65_536);
      for (const text of [title, message, raw_details]) expect(text).not.toMatch(/\p{Cs}|\ufffd/u);
      expect(message.endsWith('…')).toBe(true);
    }
    expect(made.annotations).toHaveLength(1);
    expect(byteLength(made.summary)).toBeLessThanOrEqual(65_535);
    expect(byteLength(made.text)).toBeLessThanOrEqual(65_535);
  });
});

test('what a file says is data', () => {
  const evil = '::error::x\n\u001b[2J%0A\u202e##[error]';
  const { annotations } = renderCheckRun(report([finding({ message: evil, title: evil })]));
  expect(annotations[0]?.title).toBe(':\\x3aerror::x \\x1b[2J%0A\\u202e#\\x23[error] (source-protected-mode-off)');
  expect(annotations[0]?.message.split('\n')[0]).toBe(':\\x3aerror::x \\x1b[2J%0A\\u202e#\\x23[error]');
});
