/** A server's software: Redis and Valkey share a number line, not a history. */
export type Engine = 'redis' | 'valkey';

/** A release of Redis or Valkey. */
export interface ServerVersion {
  readonly engine: Engine;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** `6.2.14` or `valkey-8.0.1`: how a user names a version. `6.2` names the first release of the series. */
export function parseServerVersion(text: string): ServerVersion | null {
  const match = /^(?:(redis|valkey)[- ]?)?v?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?$/i.exec(text.trim());
  if (match === null) return null;
  return {
    engine: match[1]?.toLowerCase() === 'valkey' ? 'valkey' : 'redis',
    major: Number(match[2]),
    minor: Number(match[3]),
    patch: Number(match[4] ?? 0),
  };
}

/** The number alone, `6.2.14`. */
export function versionNumber(version: ServerVersion): string {
  return `${version.major}.${version.minor}.${version.patch}`;
}

/** Engine and number as a person writes them, `Redis 6.2.14`. */
export function versionName(version: ServerVersion): string {
  return `${version.engine === 'redis' ? 'Redis' : 'Valkey'} ${versionNumber(version)}`;
}

/** Negative when `a` is older than `b`, 0 when equal. Compares numbers alone, not engines. */
export function compareVersions(a: ServerVersion, b: ServerVersion): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
