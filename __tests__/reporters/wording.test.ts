import { expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import type { Gate } from '../../src/core/report.ts';
import { buildReport } from '../../src/core/verdict.ts';
import { verdictWords } from '../../src/reporters/wording.ts';
import { bare, finding, report } from './sample.ts';

const PASS = bare('passing', 'Passes', 'pass');
const FAIL = finding();
const WARNING = finding({ severity: 'warning' });
const UNKNOWN = finding({ status: 'unknown' });
const WAIVED = finding({ waiver: { reason: '', owner: '', ticket: null, expires: '2027-01-31' } });

test.each<[string, Finding[], Gate]>([
  ['Ready: 0 failed, 0 unknown, 1 passed', [PASS], { failOn: 'never', onUnknown: 'pass' }],
  [
    'Ready: 1 failed, 1 unknown, 0 passed; nothing was allowed to block',
    [FAIL, UNKNOWN],
    { failOn: 'never', onUnknown: 'pass' },
  ],
  ['Ready: 1 failed, 0 unknown, 1 passed; only errors block', [PASS, WARNING], { failOn: 'error', onUnknown: 'fail' }],
  [
    'Ready: 1 failed, 0 unknown, 0 passed; only errors and warnings block',
    [finding({ severity: 'note' })],
    { failOn: 'warning', onUnknown: 'fail' },
  ],
  [
    'Ready: 0 failed, 1 unknown, 1 passed; what is unknown was let through',
    [PASS, UNKNOWN],
    { failOn: 'error', onUnknown: 'pass' },
  ],
  [
    'Ready: 1 failed, 1 unknown, 0 passed; only errors block; what is unknown was let through',
    [WARNING, UNKNOWN],
    { failOn: 'error', onUnknown: 'pass' },
  ],
  ['Ready: 1 failed (1 waived), 0 unknown, 1 passed', [PASS, WAIVED], { failOn: 'error', onUnknown: 'fail' }],
  ['Not ready: 1 failed, 0 unknown, 0 passed', [FAIL], { failOn: 'error', onUnknown: 'pass' }],
  ['Undetermined: 0 failed, 1 unknown, 1 passed', [PASS, UNKNOWN], { failOn: 'error', onUnknown: 'fail' }],
])('%s', (words, findings, gate) => {
  expect(verdictWords(buildReport(report(findings), gate))).toBe(words);
});
