import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { compareWallTimes, markdownTable } from './measure.ts';

const ROUNDS = 41;
const TOOL = join('dist', 'cli', 'index.js');
const ONE_FILE = ['check', '--redis-conf', join('examples', 'redis.conf'), '--redis-version', '6.2.14'];

/** The Node that runs this, and the one a user has on the path, if that is another release. */
function nodes(): { path: string; version: string }[] {
  const installed = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes(`node_modules${sep}`))
    .map((folder) => join(folder, 'node'))
    .find(existsSync);
  const found = [installed, process.execPath]
    .filter((path) => path !== undefined)
    .map((path) => ({ path, version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim() }));
  return found.filter(({ version }, index) => found.findIndex((node) => node.version === version) === index);
}

/** Wall time of one command, from a cold process, against a process that does nothing. */
export function coldStart(): string {
  const rows = nodes().map(({ path, version }) => {
    const [bare = 0, help = 0, check = 0] = compareWallTimes(
      [
        [path, '-e', '0'],
        [path, TOOL, '--help'],
        [path, TOOL, ...ONE_FILE],
      ],
      ROUNDS,
    );
    const ratio = (time: number): string => `${time.toFixed(0)} ms = ${(time / bare).toFixed(2)} ×`;
    return [version, `${bare.toFixed(0)} ms`, ratio(help), ratio(check)];
  });
  return markdownTable(['cold start', '`node -e 0`', '`--help`', 'one file judged'], rows);
}
