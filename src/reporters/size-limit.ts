import { byteLength, cutToBytes } from './bytes.ts';

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
 * Joins sections in at most `limit` bytes of UTF-8. They come in tiers, the most important first. Of each tier as many
 * entries as fit are named in short, then as many of these as fit are written in full, both in order; the next tier
 * has what room is left.
 */
export function fitSections(tiers: readonly (readonly Section[])[], limit: number): string {
  const chosen = tiers.map((sections) =>
    sections
      .filter(({ entries }) => entries.length > 0)
      .map((section) => ({ section, choices: section.entries.map((): Choice => 'none') })),
  );
  let room = limit;
  for (const { section } of chosen.flat()) {
    room -= byteLength(section.opening + section.closing + section.leftOut(MOST, MOST));
  }
  for (const tier of chosen) {
    for (const level of ['short', 'full'] as const) {
      for (const { section, choices } of tier) room -= upgrade(section.entries, choices, level, room);
    }
  }
  const text = chosen.flat().map(({ section, choices }) => write(section, choices));
  return cutToBytes(text.join(''), Math.max(0, limit));
}

/** Lifts as many choices as `room` allows by one level, and returns the bytes that takes. */
function upgrade(entries: readonly Entry[], choices: Choice[], level: 'short' | 'full', room: number): number {
  let used = 0;
  for (const [at, entry] of entries.entries()) {
    const now = choices[at] ?? 'none';
    const cost = byteLength(textOf(entry, level)) - byteLength(textOf(entry, now));
    if ((level === 'full' && now === 'none') || used + cost > room) continue;
    used += cost;
    choices[at] = level;
  }
  return used;
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
