import { versionName, type ServerVersion } from '../../../core/version.ts';
import { LISTS } from './lists.ts';
import { NUMBERS } from './numbers.ts';
import { covers } from './range.ts';
import type { Row } from './row.ts';
import { RETIREES, SHOWN_ONLY, SPECIALS } from './specials.ts';
import { SWITCHES } from './switches.ts';
import { TEXTS } from './texts.ts';
import { WORDS } from './words.ts';

/** The directives of one release. */
export interface Table {
  readonly rows: readonly Row[];
  /** Rows by every name that a file may use. */
  readonly named: ReadonlyMap<string, Row>;
  /** Names that are taken with one argument and do nothing. */
  readonly retired: ReadonlySet<string>;
}

const ROWS: readonly Row[] = [...SWITCHES, ...NUMBERS, ...TEXTS, ...WORDS, ...LISTS, ...SPECIALS, ...SHOWN_ONLY];

const tables = new Map<string, Table>();

/** The directives of a release. Worked out once per release. */
export function tableOf(version: ServerVersion): Table {
  const key = versionName(version);
  const table = tables.get(key) ?? select(version);
  tables.set(key, table);
  return table;
}

function select(version: ServerVersion): Table {
  const rows = ROWS.filter((row) => covers(row, version));
  const named = new Map<string, Row>();
  for (const row of rows) {
    for (const name of [row.name, row.alias, row.inFiles]) if (name !== undefined) named.set(name, row);
  }
  const retired = RETIREES.filter((retiree) => covers(retiree, version)).map(({ name }) => name);
  return { rows, named, retired: new Set(retired) };
}

/** Every name that a file of some release may use. */
export function directiveNames(): string[] {
  const rows = ROWS.flatMap((row) => [row.name, row.alias ?? [], row.inFiles ?? []].flat());
  return [...rows, ...RETIREES.map(({ name }) => name)];
}
