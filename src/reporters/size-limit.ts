import { byteLength, cutToBytes } from './plain-text.ts';

/** A part of a document in two lengths; `short` is at most as long as `full`. */
export interface Entry {
  readonly full: string;
  readonly short: string;
}

export interface Section {
  readonly opening: string;
  readonly entries: readonly Entry[];
  readonly closing: string;
  /** Says what is not there: so many entries cut short, so many left out. Not called when both are 0. */
  readonly leftOut: (shortened: number, omitted: number) => string;
}

type Choice = 'full' | 'short' | 'none';

/** Every number that `leftOut` may be given has at most so many digits: what it may say is reserved beforehand. */
const MOST = 9_999_999;

/**
 * Joins sections, the most important first, in at most `limit` bytes of UTF-8. First as many entries as fit are named
 * in short, then as many of these as fit are written in full, both in order: what is left out is the least important.
 */
export function fitSections(sections: readonly Section[], limit: number): string {
  const present = sections.filter(({ entries }) => entries.length > 0);
  let room = limit;
  for (const { opening, closing, leftOut } of present) room -= byteLength(opening + closing + leftOut(MOST, MOST));
  const chosen = present.map((section) => ({ section, choices: section.entries.map((): Choice => 'none') }));
  for (const level of ['short', 'full'] as const) {
    for (const { section, choices } of chosen) {
      for (const [at, entry] of section.entries.entries()) {
        const now = choices[at] ?? 'none';
        const cost = byteLength(textOf(entry, level)) - byteLength(textOf(entry, now));
        if ((level === 'full' && now === 'none') || cost > room) continue;
        room -= cost;
        choices[at] = level;
      }
    }
  }
  return cutToBytes(chosen.map(({ section, choices }) => write(section, choices)).join(''), Math.max(0, limit));
}

function textOf({ full, short }: Entry, choice: Choice): string {
  return choice === 'full' ? full : choice === 'short' ? short : '';
}

function write({ opening, entries, closing, leftOut }: Section, choices: readonly Choice[]): string {
  const body = entries.map((entry, at) => textOf(entry, choices[at] ?? 'none')).join('');
  const shortened = choices.filter(
    (choice, at) => choice === 'short' && entries[at]?.short !== entries[at]?.full,
  ).length;
  const omitted = choices.filter((choice) => choice === 'none').length;
  return opening + body + (shortened + omitted === 0 ? '' : leftOut(shortened, omitted)) + closing;
}
