import { normalize } from 'node:path';
import { SERIES_NAMES, resolveVersion } from './collectors/redis-conf/series.ts';
import type { Configuration, Override } from './configuration/configuration.ts';
import { problem, type Place, type Problem } from './core/problem.ts';
import { versionName, type ServerVersion } from './core/version.ts';
import type { PreflightRequest } from './preflight.ts';

/** A redis.conf to look at, and what runs it (null: nobody said). */
export interface SourceFile {
  readonly path: string;
  /** Named by an option. What a configuration names may not leave the workspace: a pull request can change it. */
  readonly trusted: boolean;
  readonly version: ServerVersion | null;
}

/** What a run does, options and configuration taken together. */
export interface Plan {
  readonly sources: readonly SourceFile[];
  readonly rulesets: readonly string[];
  /** Where the rulesets stand that the configuration names. */
  readonly rulesetPlaces: ReadonlyMap<string, Place>;
  /** Files and folders with the repository's own policies. */
  readonly policies: readonly string[];
  readonly overrides: Readonly<Record<string, Override>>;
}

const DEFAULT_RULESETS = ['aws-2019', 'replication'] as const;

/** Puts options and configuration together: options win. */
export function makePlan(
  request: PreflightRequest,
  configuration: Configuration | null,
): { plan: Plan; problems: Problem[] } {
  const problems: Problem[] = [];
  const version = (text: string | null, said: string, place?: Place): ServerVersion | null => {
    const resolved = text === null ? null : resolveVersion(text);
    if (text !== null && resolved === null) problems.push(unknownVersion(text, said, place));
    return resolved;
  };

  const given = version(request.redisVersion, '--redis-version');
  const configured = (configuration?.migrations ?? []).flatMap(({ source }) => {
    const said = given ?? version(source.version, 'version', source.place);
    return source.redisConfs.map((path) => ({ path: normalize(path), trusted: false, version: said }));
  });
  const named = request.redisConfs.map(normalize).map((path) => {
    const same = configured.find((source) => source.path === path);
    return same ?? { path, trusted: true, version: given };
  });
  const { sources, clashes } = distinct(named.length > 0 ? named : configured);
  problems.push(...clashes);
  if (sources.length === 0) {
    problems.push(
      problem(
        'nothing-to-judge',
        'nothing to judge: name a redis.conf with --redis-conf, or migrations in the configuration',
      ),
    );
  }

  const plan = {
    sources,
    rulesets: [
      ...new Set(request.rulesets.length > 0 ? request.rulesets : (configuration?.rulesets ?? DEFAULT_RULESETS)),
    ],
    rulesetPlaces: request.rulesets.length > 0 ? new Map<string, Place>() : (configuration?.rulesetPlaces ?? new Map()),
    policies: [...(configuration?.policies ?? []), ...request.policies],
    overrides: configuration?.overrides ?? {},
  };
  return { plan, problems };
}

/** A file named twice is judged once. With two versions it would be two sources under one name. */
function distinct(named: readonly SourceFile[]): { sources: SourceFile[]; clashes: Problem[] } {
  const sources: SourceFile[] = [];
  const clashes: Problem[] = [];
  for (const source of named) {
    const other = sources.find(({ path }) => path === source.path);
    if (other === undefined) sources.push(source);
    else if (nameOf(other) !== nameOf(source)) {
      const message = `it is named for ${nameOf(other)} and for ${nameOf(source)}; give each its own file`;
      clashes.push(problem('ambiguous-version', message, { file: source.path }));
    }
  }
  return { sources, clashes };
}

function nameOf({ version }: SourceFile): string {
  return version === null ? 'no version' : versionName(version);
}

function unknownVersion(text: string, said: string, place?: Place): Problem {
  const message = `${said} ${text} is no release; give major.minor.patch of Redis (6.2.14) or Valkey (valkey-8.0.1), of the series ${SERIES_NAMES.join(', ')}`;
  return problem('unknown-version', message, place);
}
