import { readLines } from '../src/collectors/redis-conf/lines.ts';
import { parse } from '../src/collectors/redis-conf/parse.ts';
import { markdownTable, median } from './measure.ts';

const ROUNDS = 5;
const MEGABYTES = 8;
const VERSIONS = [
  { engine: 'redis', major: 5, minor: 0, patch: 6 },
  { engine: 'redis', major: 7, minor: 0, patch: 15 },
] as const;
const NO_FILES = {
  include: () => ({ kind: 'missing' }) as const,
  readAclFile: () => ({ kind: 'missing' }) as const,
};

function largeFile(): string {
  const block = [
    '# a comment as long as those of the file that is shipped with the server, which is mostly comments',
    'maxmemory 512mb',
    'bind 127.0.0.1 10.0.3.17',
    'appendfsync "everysec"',
    'tcp-keepalive 300',
    '',
  ].join('\n');
  return block.repeat(Math.ceil((MEGABYTES * 1e6) / block.length));
}

function throughput(bytes: number, work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return bytes / 1e3 / median(times);
}

/** Megabytes a second through the parser, against splitting the same text into lines and words. */
export function parseThroughput(): string {
  const bytes = largeFile();
  let words = 0;
  const split = throughput(bytes.length, () => {
    for (const line of bytes.split('\n')) words += line.split(/\s+/).length;
  });
  if (words === 0) throw new Error('the text holds no words');
  const rows = VERSIONS.map((version) => {
    const parsed = throughput(bytes.length, () => {
      parse(readLines([{ path: 'redis.conf', bytes }], new Map()), version, NO_FILES, 'redis.conf');
    });
    return [
      `${version.major}.${version.minor}`,
      `${split.toFixed(0)} MB/s`,
      `${parsed.toFixed(0)} MB/s`,
      `${(split / parsed).toFixed(1)} ×`,
    ];
  });
  return markdownTable(['parsing as Redis', 'splitting alone', 'parsed', 'time against splitting'], rows);
}
