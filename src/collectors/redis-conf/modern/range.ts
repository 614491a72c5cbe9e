import type { ServerVersion } from '../../../core/version.ts';

/**
 * In which releases something is so. `redis` and `valkey` each hold one or more intervals `from..to`, separated by
 * blanks; an end left out is open, and an end without a patch number means the whole series: `6.2.20..6.2 7.2.11..`.
 * An engine left out is covered whole; the empty text covers nothing.
 */
export interface Range {
  readonly redis?: string;
  readonly valkey?: string;
}

function parts(text: string): readonly number[] {
  return text === '' ? [] : text.split('.').map(Number);
}

/** Compares as far as `bound` goes, so that 6.2.14 equals 6.2. */
function compare(version: ServerVersion, bound: readonly number[]): number {
  const number = [version.major, version.minor, version.patch];
  for (const [at, wanted] of bound.entries()) {
    const difference = (number[at] ?? 0) - wanted;
    if (difference !== 0) return difference;
  }
  return 0;
}

function within(version: ServerVersion, interval: string): boolean {
  const [from = '', to = ''] = interval.split('..');
  return compare(version, parts(from)) >= 0 && compare(version, parts(to)) <= 0;
}

/** True when the release lies in the range. */
export function covers(range: Range, version: ServerVersion): boolean {
  const intervals = range[version.engine];
  if (intervals === undefined) return true;
  return intervals.split(' ').some((interval) => interval !== '' && within(version, interval));
}
