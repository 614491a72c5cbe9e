import type { Fact, FactMap, RootFacts } from '../../../src/core/fact.ts';
import { sourceFacts } from '../../../src/collectors/redis-conf/facts.ts';
import { readLines } from '../../../src/collectors/redis-conf/lines.ts';
import { parse, type Include, type Interpretation, type NamedFiles } from '../../../src/collectors/redis-conf/parse.ts';
import { resolveVersion, SERIES } from '../../../src/collectors/redis-conf/series.ts';
import type { ServerVersion } from '../../../src/core/version.ts';

/** Reading configurations without a file system, for the tests of the redis.conf collector. */

/** What a file may find beside it, by path. */
export type Beside = Readonly<Record<string, string>>;

export interface Options {
  readonly version?: string;
  readonly defines?: Readonly<Record<string, string>>;
  readonly beside?: Beside;
}

/** The version of that name, which has to be known. */
export function serverVersion(name: string): ServerVersion {
  const version = resolveVersion(name);
  if (version === null) throw new Error(`no such version: ${name}`);
  return version;
}

/** Text as the collector holds it: one character per byte. */
export function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** How a version reads a redis.conf of this text. */
export function interpret(
  text: string,
  { version = '7.0.15', defines = {}, beside = {} }: Options = {},
): Interpretation {
  const given = new Map(Object.entries(defines));
  const include: Include = ({ pattern, wildcards }) => {
    const [folder = '', rest] = pattern.split('*.conf');
    const isAny = wildcards && rest === '';
    const names = Object.keys(beside).filter((name) => name === pattern || (isAny && name.startsWith(folder)));
    if (names.length === 0 && !isAny && pattern !== '/dev/null') return { kind: 'missing' };
    const files = names.map((path) => ({ path, bytes: latin1(beside[path] ?? '') }));
    return { kind: 'lines', lines: readLines(files, given) };
  };
  const readAclFile: NamedFiles['readAclFile'] = (path) => {
    const users = beside[path];
    if (users !== undefined) return { kind: 'text', text: users };
    return path.startsWith('/') ? { kind: 'refused', reason: 'the ACL file leads out' } : { kind: 'missing' };
  };
  const lines = readLines([{ path: 'redis.conf', bytes: latin1(text) }], given);
  return parse(lines, serverVersion(version), { include, readAclFile }, 'redis.conf');
}

/** The facts of a redis.conf of this text; without a version, those on which all series agree. */
export function factsOf(text: string, options: Options = {}): RootFacts {
  const version = options.version === undefined ? null : serverVersion(options.version);
  const names = SERIES.map(
    ({ engine, major, minor, patch }) => `${engine === 'valkey' ? 'valkey-' : ''}${major}.${minor}.${patch}`,
  );
  const readings = (options.version === undefined ? names : [options.version]).map((name) =>
    interpret(text, { ...options, version: name }),
  );
  return sourceFacts('redis.conf', version, readings);
}

/** One fact, `source.` left out of its name. */
export function factOf(facts: RootFacts, name: string): Fact {
  const fact = facts.get(`source.${name}`);
  if (fact === undefined || fact.state === 'map') throw new Error(`not a fact: ${name}`);
  return fact;
}

/** The directives as `CONFIG GET` prints them. */
export function configOf(facts: RootFacts): FactMap {
  const map = facts.get('source.config');
  if (map?.state !== 'map') throw new Error('source.config is no map');
  return map;
}
