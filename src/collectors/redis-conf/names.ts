import { ROWS as LEGACY_ROWS } from './legacy/directives.ts';
import { directiveNames } from './modern/table.ts';

/** What a file may say besides settings. */
const STRUCTURAL = ['include', 'loadmodule', 'rename-command', 'sentinel', 'user'];

let names: ReadonlySet<string> | null = null;

/** True for the lower-case name of a directive of any version: its line is one, whatever the version makes of it. */
export function isDirectiveName(name: string): boolean {
  names ??= new Set([...LEGACY_ROWS.flatMap((row) => row.names), ...directiveNames(), ...STRUCTURAL]);
  return names.has(name);
}
