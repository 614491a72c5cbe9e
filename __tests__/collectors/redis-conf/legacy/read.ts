import { createLegacyDialect } from '../../../../src/collectors/redis-conf/legacy/dialect.ts';
import type { Dialect, FileOrigin, Started } from '../../../../src/collectors/redis-conf/dialect.ts';
import { parseServerVersion } from '../../../../src/core/version.ts';

/** Where the given line of the file under test stands. */
export function at(line: number): FileOrigin {
  return { kind: 'file', path: 'redis.conf', line, column: 1, endColumn: 2, excerpt: '' };
}

export function dialect(version: string): Dialect {
  const parsed = parseServerVersion(version);
  if (parsed === null) throw new Error(`not a version: ${version}`);
  return createLegacyDialect(parsed);
}

/** The words of a line, parted by single spaces; `''` is an empty one. */
function words(line: string): string[] {
  return line.split(' ').map((word) => (word === "''" ? '' : word));
}

/** Feeds lines to a dialect; the first refused one ends it. */
export function feed(reader: Dialect, lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const [name = '', ...args] = words(line);
    const reason = reader.apply({ name, args, origin: at(index + 1) });
    if (reason !== null) return reason;
  }
  return null;
}

export function started(version: string, ...lines: string[]): Started {
  const reader = dialect(version);
  const reason = feed(reader, lines);
  if (reason !== null) throw new Error(`refused: ${reason}`);
  return reader.start('redis.conf');
}

/** What `CONFIG GET` prints for a directive after these lines; null when that is unknown or it is not printed. */
export function printed(version: string, name: string, ...lines: string[]): unknown {
  const fact = started(version, ...lines).settings.get(name);
  return fact?.state === 'known' ? fact.value : null;
}

/** Why the lines are refused, or null. */
export function refused(version: string, ...lines: string[]): string | null {
  return feed(dialect(version), lines);
}
