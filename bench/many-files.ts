import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownTable, median } from './measure.ts';

const COUNTS = [1_000, 10_000];
const ROUNDS = 3;

/** What one process took for all files: time from the first to the last, and its peak resident memory. */
interface Cost {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

/** A small redis.conf, no two alike: ports, addresses, limits and passwords differ. */
function smallFile(index: number): string {
  return [
    `# instance ${index}`,
    `port ${6000 + (index % 50_000)}`,
    `bind 127.0.0.1 10.0.${index % 256}.${(index * 7) % 256}`,
    `protected-mode ${index % 2 === 0 ? 'yes' : 'no'}`,
    `maxmemory ${64 + (index % 512)}mb`,
    'maxmemory-policy allkeys-lru',
    `databases ${16 + (index % 4)}`,
    'save 900 1 300 10',
    'appendonly yes',
    'appendfsync everysec',
    'client-output-buffer-limit replica 256mb 64mb 60',
    index % 3 === 0 ? `requirepass secret-${index}` : 'timeout 300',
    index % 5 === 0 ? `rename-command SET set-${index}` : 'tcp-keepalive 300',
    '',
  ].join('\n');
}

function writeFiles(folder: string, count: number): void {
  for (let index = 0; index < count; index += 1) writeFileSync(join(folder, `${index}.conf`), smallFile(index));
}

function runOnce(program: string, folder: string, count: number): Cost {
  const output = execFileSync(process.execPath, [join('bench', program), folder, String(count)], { encoding: 'utf8' });
  return JSON.parse(output) as Cost;
}

function measure(program: string, folder: string, count: number): Cost {
  const costs = Array.from({ length: ROUNDS }, () => runOnce(program, folder, count));
  return {
    milliseconds: median(costs.map(({ milliseconds }) => milliseconds)),
    peakMegabytes: median(costs.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

/** Many files judged by all policies in one process, against a loop that only reads and splits the same files. */
export function manyFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'many-files-'));
  try {
    const costs = COUNTS.map((count) => {
      writeFiles(folder, count);
      return { count, loop: measure('plain-loop.ts', folder, count), tool: measure('judge-all.ts', folder, count) };
    });
    const [first] = costs;
    const rows = costs.map(({ count, loop, tool }) => [
      count.toLocaleString('en'),
      `${loop.milliseconds.toFixed(0)} ms, ${loop.peakMegabytes.toFixed(0)} MB`,
      `${tool.milliseconds.toFixed(0)} ms, ${tool.peakMegabytes.toFixed(0)} MB`,
      `${(tool.milliseconds / loop.milliseconds).toFixed(1)} ×`,
      `${((tool.milliseconds / count) * 1000).toFixed(0)} µs`,
      first === undefined ? '' : `${(tool.peakMegabytes / first.tool.peakMegabytes).toFixed(2)} ×`,
    ]);
    return markdownTable(['files', 'plain loop', 'judged', 'against the loop', 'a file', 'memory growth'], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
