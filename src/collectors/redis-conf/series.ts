import { parseServerVersion, type Engine, type ServerVersion } from '../../core/version.ts';

/** A minor release line: all its patches read a redis.conf alike. */
export interface Series {
  readonly engine: Engine;
  readonly major: number;
  readonly minor: number;
  /** The patch that stands for the series when no version is given. */
  readonly patch: number;
}

/**
 * The series whose redis.conf can be read, oldest first. The patch is one that was measured where there was one
 * (Redis 2.8.21, 3.2.13, 4.0.14, 5.0.6, 6.0.20, 6.2.16, 7.0.15, 7.2.6, 7.4.1, 8.0.6, 8.6.3, Valkey 8.0.1, 8.1.1, 9.1.2).
 */
export const SERIES: readonly Series[] = [
  { engine: 'redis', major: 2, minor: 8, patch: 21 },
  { engine: 'redis', major: 3, minor: 0, patch: 7 },
  { engine: 'redis', major: 3, minor: 2, patch: 13 },
  { engine: 'redis', major: 4, minor: 0, patch: 14 },
  { engine: 'redis', major: 5, minor: 0, patch: 6 },
  { engine: 'redis', major: 6, minor: 0, patch: 20 },
  { engine: 'redis', major: 6, minor: 2, patch: 16 },
  { engine: 'redis', major: 7, minor: 0, patch: 15 },
  { engine: 'redis', major: 7, minor: 2, patch: 6 },
  { engine: 'redis', major: 7, minor: 4, patch: 1 },
  { engine: 'redis', major: 8, minor: 0, patch: 6 },
  { engine: 'redis', major: 8, minor: 2, patch: 0 },
  { engine: 'redis', major: 8, minor: 4, patch: 0 },
  { engine: 'redis', major: 8, minor: 6, patch: 3 },
  { engine: 'valkey', major: 7, minor: 2, patch: 7 },
  { engine: 'valkey', major: 8, minor: 0, patch: 1 },
  { engine: 'valkey', major: 8, minor: 1, patch: 1 },
  { engine: 'valkey', major: 9, minor: 0, patch: 0 },
  { engine: 'valkey', major: 9, minor: 1, patch: 2 },
];

/** The known series as a user names them, for a message: `6.2`, `valkey-8.0`. */
export const SERIES_NAMES: readonly string[] = SERIES.map(
  ({ engine, major, minor }) => `${engine === 'valkey' ? 'valkey-' : ''}${major}.${minor}`,
);

/** The version a user named, or null when it is not a release of a known series. */
export function resolveVersion(text: string): ServerVersion | null {
  const version = parseServerVersion(text);
  if (version === null) return null;
  const belongs = (series: Series): boolean =>
    series.engine === version.engine && series.major === version.major && series.minor === version.minor;
  return SERIES.some(belongs) ? version : null;
}
