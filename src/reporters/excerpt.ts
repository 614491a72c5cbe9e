import type { Location } from '../core/finding.ts';
import { visibleCharacters } from '../core/visible.ts';
import { displayWidth } from './layout.ts';

/** A line of a file and the marks beneath it, both beginning at the same column. */
export interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

function cellsOf(excerpt: string, location: Location): Cell[] {
  const cells = visibleCharacters(excerpt.replaceAll('\t', '    ')).map((text) => ({
    text,
    width: displayWidth(text),
    marked: false,
  }));
  const place = (column: number): number => {
    const before = Array.from(excerpt).slice(0, column - 1);
    return before.length + 3 * before.filter((character) => character === '\t').length;
  };
  const from = Math.min(place(location.column), Math.max(0, cells.length - 1));
  const to = Math.max(from + 1, place(location.endColumn));
  return cells.map((cell, at) => ({ ...cell, marked: at >= from && at < to }));
}

/** Leaves out the beginning of a line whose marked part would lie beyond `room`. */
function beginningOf(cells: readonly Cell[], room: number): number {
  const firstMarked = cells.findIndex((cell) => cell.marked);
  let used = 0;
  let at = cells.length;
  for (const [index, cell] of cells.entries()) {
    used += cell.width;
    if (used > room) {
      at = index;
      break;
    }
  }
  return firstMarked < at ? 0 : Math.max(0, firstMarked - Math.floor(room / 4));
}

/**
 * The offending line with carets under its marked part, cut to `room` columns around the first of them. `ellipsis`
 * stands where text was left out.
 */
export function excerptAt(location: Location, excerpt: string, room: number, ellipsis: string): Excerpt {
  const cells = cellsOf(excerpt, location);
  const inner = Math.max(1, room - 2 * ellipsis.length);
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  const begin = total <= room ? 0 : beginningOf(cells, inner);
  let line = begin > 0 ? ellipsis : '';
  let carets = ' '.repeat(line.length);
  let used = 0;
  for (const cell of cells.slice(begin)) {
    if (total > room && used + cell.width > inner) {
      line += ellipsis;
      break;
    }
    used += cell.width;
    line += cell.text;
    carets += (cell.marked ? '^' : ' ').repeat(cell.width);
  }
  return { line, carets: carets.trimEnd() || '^' };
}
