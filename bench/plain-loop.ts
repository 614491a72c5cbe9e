/** The least that any reader of these files must do: read each, split its lines into words, keep the last of a name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportCost } from './cost.ts';

const [folder = '', count = '0'] = process.argv.slice(2);
const started = performance.now();
let directives = 0;
for (let index = 0; index < Number(count); index += 1) {
  const values = new Map<string, readonly string[]>();
  for (const line of readFileSync(join(folder, `${index}.conf`), 'utf8').split('\n')) {
    const [name, ...words] = line.trim().split(/\s+/);
    if (name !== undefined && name !== '' && !name.startsWith('#')) values.set(name.toLowerCase(), words);
  }
  directives += values.size;
}
if (directives === 0) throw new Error('the loop read nothing');
reportCost(started);
