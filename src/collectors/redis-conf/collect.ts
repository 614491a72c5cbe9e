import { realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { View } from '../../core/fact.ts';
import { problem, type Problem } from '../../core/problem.ts';
import type { ServerVersion } from '../../core/version.ts';
import { sourceFacts } from './facts.ts';
import { isInside } from '../../workspace.ts';
import { readInside, type FileResult } from './file.ts';
import { createAclReader, createInclude } from './include.ts';
import { readLines } from './lines.ts';
import { parse } from './parse.ts';
import { SERIES } from './series.ts';

export interface RedisConfRequest {
  /** As the user named it; relative to `workspace`, or absolute. */
  readonly path: string;
  /** True when `path` may name a file outside the workspace: it comes from whoever runs the tool, not from a file in it. */
  readonly trusted: boolean;
  /** Absolute path of the directory that nothing read may leave, and the server's working directory. */
  readonly workspace: string;
  /** What runs the file; null when nobody said. */
  readonly version: ServerVersion | null;
  /** Values for placeholders, by name. */
  readonly defines: ReadonlyMap<string, string>;
}

/**
 * One redis.conf as a view of the source. A trusted path outside the workspace is read, and what the file includes then
 * stays in its directory; a link inside the workspace that leads out of it never is.
 */
export function collectRedisConf(request: RedisConfRequest): { view: View | null; problems: readonly Problem[] } {
  const { path, trusted, workspace, version, defines } = request;
  const absolute = resolve(workspace, path);
  const inside = isInside(absolute, resolve(workspace));
  const name = inside ? toPosix(relative(workspace, absolute)) || '.' : toPosix(path);
  if (!inside && !trusted) return { view: null, problems: [unreadable(name, OUTSIDE)] };
  const root = inside ? realPathOf(workspace) : realPathOf(dirname(absolute));
  const file = readInside(absolute, root);
  if (file.kind !== 'file') return { view: null, problems: [unreadable(name, file)] };

  const nameOf = (included: string): string =>
    toPosix(isInside(included, workspace) ? relative(workspace, included) : included);
  const bounds = inside ? resolve(workspace) : dirname(absolute);
  const scope = { bounds, root, bases: [workspace, dirname(absolute)], nameOf };
  const lines = readLines([{ path: name, bytes: file.bytes }], defines);
  const versions = version === null ? SERIES : [version];
  const files = { include: createInclude(scope, defines), readAclFile: createAclReader(scope) };
  const readings = versions.map((one) => parse(lines, one, files, name));
  return { view: { name, kind: 'redis-conf', facts: sourceFacts(name, version, readings) }, problems: [] };
}

const OUTSIDE = { kind: 'refused', code: 'outside-workspace', reason: 'it leads out of the workspace' } as const;

function realPathOf(directory: string): string {
  try {
    return realpathSync(directory);
  } catch {
    return directory;
  }
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}

function unreadable(name: string, file: Exclude<FileResult, { kind: 'file' }>): Problem {
  const place = { file: name };
  switch (file.kind) {
    case 'missing':
      return problem('missing-file', 'no such file; give the path of a redis.conf', place);
    case 'directory':
      return problem('not-a-file', 'it is a directory; give the path of the redis.conf in it', place);
    case 'refused':
      return problem(file.code, `${file.reason}; give the path of a redis.conf`, place);
  }
}
