import type { Facts } from '../core/fact.ts';
import { factRows, type FactRow } from './fact-rows.ts';
import { displayWidth, pad, wrap } from './layout.ts';
import { visible } from './plain-text.ts';
import { painter, signsOf, type Paint, type Signs, type TextStyle } from './style.ts';
import { counted, originWords, valueWords } from './wording.ts';

const INDENT = 2;
const GAP = 2;

/** What was collected as a table for a person: path, value or why it is unknown, and where it was read. */
export function renderFactsText(facts: Facts, style: TextStyle): string {
  const paint = painter(style);
  const views = new Map<string | null, FactRow[]>();
  for (const row of factRows(facts)) {
    const rows = views.get(row.view);
    if (rows === undefined) views.set(row.view, [row]);
    else rows.push(row);
  }
  const lines = [...views].flatMap(([view, rows]) => [
    paint('strong', visible(view ?? 'besides the source')),
    ...table(view, rows, style),
    '',
  ]);
  const all = [...views.values()].flat();
  const unknown = all.filter((row) => row.state === 'unknown').length;
  lines.push(`${counted(all.length, 'fact', 'facts')}, ${unknown} unknown`);
  return `${lines.join('\n')}\n`;
}

interface Cells {
  readonly path: string;
  readonly value: string;
  readonly origin: string;
  readonly known: boolean;
}

function cellsOf(row: FactRow, view: string | null, signs: Signs): Cells {
  const known = row.state === 'known' && row.value !== null;
  return {
    path: visible(row.path),
    value: visible(known ? valueWords(row.value) : `${signs.unknown} ${row.reason ?? ''}`),
    origin: row.origin === null ? '' : visible(originWords(row.origin, view)),
    known,
  };
}

function table(view: string | null, rows: readonly FactRow[], style: TextStyle): string[] {
  const cells = rows.map((row) => cellsOf(row, view, signsOf(style)));
  const room = style.width - INDENT;
  const widest = (lengths: number[], share: number): number =>
    lengths.reduce((most, length) => (length > most && length <= room * share ? length : most), 0);
  const path = widest(
    cells.map((cell) => displayWidth(cell.path)),
    0.5,
  );
  const value = widest(
    cells.filter((cell) => cell.known).map((cell) => displayWidth(cell.value)),
    0.25,
  );
  return cells.flatMap((cell) => rowLines(cell, { path, value, room }, painter(style)));
}

/** One line when everything fits its column; else what does not fit follows below, indented. */
function rowLines(cell: Cells, columns: { path: number; value: number; room: number }, paint: Paint): string[] {
  const margin = ' '.repeat(INDENT);
  const gap = ' '.repeat(GAP);
  const start = pad(cell.path, columns.path) + gap;
  const tail = cell.origin === '' ? '' : gap + cell.origin;
  const value = cell.known ? pad(cell.value, cell.origin === '' ? 0 : columns.value) : cell.value;
  const tone = cell.known ? 'strong' : 'doubt';
  if (displayWidth(start + value + tail) <= columns.room) {
    return [margin + start + paint(tone, value) + paint('quiet', tail)];
  }
  const below = (text: string, shade: 'quiet' | 'strong' | 'doubt'): string[] =>
    wrap(text, columns.room - 2 * INDENT).map((line) => margin.repeat(3) + paint(shade, line));
  return [margin + cell.path, ...below(cell.value, tone), ...(cell.origin === '' ? [] : below(cell.origin, 'quiet'))];
}
