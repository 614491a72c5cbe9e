import { expect, test } from 'vitest';
import type { Gate } from '../../src/core/report.ts';
import { buildReport, verdictOf } from '../../src/core/verdict.ts';
import type { Finding } from '../../src/core/finding.ts';
import { finding } from './given.ts';

const STRICT: Gate = { failOn: 'error', onUnknown: 'fail' };
const PASS = finding({});
const FAIL = finding({ status: 'fail' });
const UNKNOWN = finding({ status: 'unknown' });
const WAIVER = { reason: 'known', owner: 'me', ticket: null, expires: '2027-01-31' };

test.each<[verdict: string, findings: readonly Finding[], gate: Gate]>([
  ['ready', [PASS], STRICT],
  ['not-ready', [PASS, FAIL], STRICT],
  ['not-ready', [UNKNOWN, FAIL], STRICT],
  ['undetermined', [PASS, UNKNOWN], STRICT],
  ['ready', [PASS, UNKNOWN], { ...STRICT, onUnknown: 'pass' }],
  ['undetermined', [UNKNOWN], { ...STRICT, onUnknown: 'pass' }],
  ['undetermined', [], STRICT],
  ['undetermined', [finding({ status: 'not-applicable' }), finding({ status: 'not-configured' })], STRICT],
  ['undetermined', [], { failOn: 'never', onUnknown: 'pass' }],
  ['ready', [FAIL], { ...STRICT, failOn: 'never' }],
  ['ready', [finding({ status: 'fail', severity: 'warning' })], STRICT],
  ['not-ready', [finding({ status: 'fail', severity: 'warning' })], { ...STRICT, failOn: 'warning' }],
  ['not-ready', [finding({ status: 'fail', severity: 'note' })], { ...STRICT, failOn: 'note' }],
  ['ready', [PASS, finding({ status: 'unknown', severity: 'note' })], STRICT],
  ['ready', [finding({ status: 'fail', waiver: WAIVER })], STRICT],
])('%s', (verdict, findings, gate) => {
  expect(verdictOf(findings, gate)).toBe(verdict);
});

test('a report counts its findings; a waived failure is a failure that is also counted as waived', () => {
  const findings = [PASS, FAIL, finding({ status: 'fail', waiver: WAIVER }), UNKNOWN];
  const scope = { views: [], target: null, notExamined: [] };
  const parts = {
    tool: { name: 't', version: '1' },
    rulesets: ['own'],
    generatedAt: 'now',
    scope,
    findings,
    manual: [],
  };
  expect(buildReport(parts, STRICT)).toEqual({
    version: 1,
    ...parts,
    scope: { ...scope, gate: STRICT },
    verdict: 'not-ready',
    counts: { pass: 1, fail: 2, unknown: 1, 'not-applicable': 0, 'not-configured': 0, waived: 1 },
  });
});
