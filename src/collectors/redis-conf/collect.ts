import { realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { View } from '../../core/fact.ts';
import { problem, type Problem } from '../../core/problem.ts';
import type { ServerVersion } from '../../core/version.ts';
import { sourceFacts } from './facts.ts';
import { isInside, readInside, type FileResult } from './file.ts';
import { createAclReader, createInclude } from './include.ts';
import { readLines } from './lines.ts';
import { printable } from './mask.ts';
import { parse } from './parse.ts';
import { SERIES } from './series.ts';

export interface RedisConfRequest {
  /** As the user named it; relative to `workspace`, or absolute. */
  readonly path: string;
  /** Absolute path of the folder that nothing read may leave, and the server's working directory. */
  readonly workspace: string;
  /** What runs the file; null when nobody said. */
  readonly version: ServerVersion | null;
  /** Values for placeholders, by name. */
  readonly defines: ReadonlyMap<string, string>;
}

/**
 * One redis.conf as a view of the source. A file that the user names outside the workspace is read (a link inside the
 * workspace that leads out of it is not), and what it includes then stays in its folder.
 */
export function collectRedisConf(request: RedisConfRequest): { view: View | null; problems: readonly Problem[] } {
  const { path, workspace, version, defines } = request;
  const absolute = resolve(workspace, path);
  const inside = isInside(absolute, resolve(workspace));
  const name = inside ? toPosix(relative(workspace, absolute)) : toPosix(path);
  const root = inside ? realPathOf(workspace) : realPathOf(dirname(absolute));
  const file = readInside(absolute, root);
  if (file.kind !== 'file') return { view: null, problems: [unreadable(printable(name), file, inside)] };

  const nameOf = (included: string): string =>
    toPosix(isInside(included, workspace) ? relative(workspace, included) : included);
  const folder = inside ? resolve(workspace) : dirname(absolute);
  const scope = { folder, root, bases: [workspace, dirname(absolute)], nameOf, defines };
  const lines = readLines([{ path: name, bytes: file.bytes }], defines);
  const versions = version === null ? SERIES : [version];
  const files = { include: createInclude(scope), readAclFile: createAclReader(scope) };
  const readings = versions.map((one) => parse(lines, one, files, name));
  return { view: { name, kind: 'redis-conf', facts: sourceFacts(name, version, readings) }, problems: [] };
}

function realPathOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}

function unreadable(name: string, file: Exclude<FileResult, { kind: 'file' }>, inside: boolean): Problem {
  const place = { file: name };
  if (file.kind === 'missing') {
    return problem('missing-file', `there is no file ${name}; give the path of a redis.conf`, place);
  }
  if (file.kind === 'folder') {
    return problem('not-a-file', `${name} is a folder; give the path of the redis.conf in it`, place);
  }
  if (file.code === 'outside-workspace') {
    const rest = inside ? 'is a link that leads out of the workspace' : 'is a link that leads out of its folder';
    return problem(file.code, `${name} ${rest}; give the path of the file itself`, place);
  }
  return problem(file.code, `${name} cannot be used: ${file.reason}; give the path of a redis.conf`, place);
}
