import { describe, expect, it } from 'vitest';
import { PATIENCE, waitBeforeRetry } from '../../src/github/retry.ts';

const NOW = 1_700_000_000_000;
const inSeconds = (seconds: number): string => String(NOW / 1000 + seconds);

describe('waitBeforeRetry', () => {
  it.each([
    ['a server error, first try', 502, '', {}, 1, 1_000],
    ['a server error, second try', 502, '', {}, 2, 2_000],
    ['a server error, last try', 502, '', {}, 3, null],
    ['a refused change', 422, 'Invalid request.', {}, 1, null],
    ['a missing permission', 403, 'Resource not accessible by integration', {}, 1, null],
    [
      'a missing permission with calls left',
      403,
      'Resource not accessible',
      { 'x-ratelimit-remaining': '900' },
      1,
      null,
    ],
    ['an unknown repository', 404, 'Not Found', {}, 1, null],
    ['too many requests', 429, '', {}, 1, 1_000],
    ['too many requests, with a time', 429, '', { 'retry-after': '7' }, 1, 7_000],
    ['too many requests, come back at once', 429, '', { 'retry-after': '0' }, 1, 0],
    ['a secondary limit', 403, 'You have exceeded a secondary rate limit.', { 'retry-after': '5' }, 1, 5_000],
    ['a secondary limit without a time', 403, 'You have exceeded a secondary rate limit.', {}, 2, 2_000],
    ['a longer wait than a run has time for', 403, '', { 'retry-after': '3600' }, 1, null],
    ['the primary limit', 403, '', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(30) }, 1, 30_000],
    [
      'the primary limit, just over',
      403,
      '',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(-1) },
      1,
      0,
    ],
    [
      'the primary limit, far off',
      429,
      '',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(900) },
      1,
      null,
    ],
  ])('%s', (_name, status, message, headers, attempt, expected) => {
    expect(waitBeforeRetry({ status, message, headers }, attempt, PATIENCE, NOW)).toBe(expected);
  });
});
