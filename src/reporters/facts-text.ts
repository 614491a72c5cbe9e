import type { Facts } from '../core/fact.ts';
import { visible } from '../core/visible.ts';
import { factRows, type FactRow } from './fact-rows.ts';
import { displayWidth, pad, wrap } from './layout.ts';
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
    0.15,
  );
  return cells.flatMap((cell) => rowLines(cell, { path, value, room }, painter(style)));
}

/** One line when everything fits its column; else what was found follows below the path. */
function rowLines(cell: Cells, columns: { path: number; value: number; room: number }, paint: Paint): string[] {
  const { path, value, origin, known } = cell;
  const margin = ' '.repeat(INDENT);
  const tone = known ? 'strong' : 'doubt';
  const found = (width: number): string => {
    return paint(tone, known && origin !== '' ? pad(value, width) : value) + paint('quiet', origin && `  ${origin}`);
  };
  const rest = (width: number): number => Math.max(width, displayWidth(value)) + GAP + displayWidth(origin);
  if (Math.max(columns.path, displayWidth(path)) + GAP + rest(columns.value) <= columns.room) {
    return [`${margin}${pad(path, columns.path)}  ${found(columns.value)}`];
  }
  const below = margin.repeat(3);
  if (2 * INDENT + rest(0) <= columns.room) return [margin + path, below + found(0)];
  const wrapped = (text: string): string[] => (text === '' ? [] : wrap(text, columns.room - 2 * INDENT));
  return [
    margin + path,
    ...wrapped(value).map((line) => below + paint(tone, line)),
    ...wrapped(origin).map((line) => below + paint('quiet', line)),
  ];
}
