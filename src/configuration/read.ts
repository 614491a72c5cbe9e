import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Value } from '../core/fact.ts';
import type { Severity } from '../core/policy.ts';
import type { Problem } from '../core/problem.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Configuration, Override } from './configuration.ts';

/** Where the configuration is when nobody says. */
const USUAL_PATH = '.github/elasticache-preflight.yml';

/** A configuration as its schema describes it. */
interface ConfigurationData {
  readonly rulesets?: readonly string[];
  readonly migrations?: readonly {
    readonly name: string;
    readonly source: { readonly 'redis-conf': readonly string[]; readonly version?: string };
  }[];
  readonly policies?: readonly string[];
  readonly overrides?: Readonly<
    Record<string, { readonly severity?: Severity; readonly parameters?: Readonly<Record<string, Value>> }>
  >;
}

/**
 * Reads the configuration at `path`, or at its usual place when `path` is null and there is one; null: there is none.
 * What is wrong with it is returned whole, each mistake with its place.
 */
export async function readConfiguration(
  path: string | null,
  workspace: string,
): Promise<{ configuration: Configuration | null; problems: readonly Problem[] }> {
  const name = path ?? USUAL_PATH;
  if (path === null && !existsSync(resolve(workspace, name))) return { configuration: null, problems: [] };

  const { readText } = await import('../yaml/file.ts');
  const file = await readText(name, realpathSync(workspace));
  if (!('text' in file)) return { configuration: null, problems: [file] };

  const { readYaml } = await import('../yaml/document.ts');
  const { document, problems } = readYaml(file.text, name);
  if (document === null) return { configuration: null, problems };

  const { schemaProblems } = await import('./schema.ts');
  const mistakes = schemaProblems(document);
  if (mistakes.length > 0) return { configuration: null, problems: mistakes };
  return { configuration: configurationOf(document, name), problems: [] };
}

function configurationOf(document: YamlDocument, path: string): Configuration {
  const data = document.data as ConfigurationData;
  const overrides = Object.entries(data.overrides ?? {}).map(([id, override]): [string, Override] => [
    id,
    {
      severity: override.severity ?? null,
      parameters: Object.fromEntries(
        Object.entries(override.parameters ?? {}).map(([name, value]) => [
          name,
          { value, place: document.keyAt(['overrides', id, 'parameters', name]) },
        ]),
      ),
      place: document.keyAt(['overrides', id]),
    },
  ]);
  return {
    path,
    rulesets: data.rulesets ?? null,
    rulesetPlaces: new Map(data.rulesets?.map((name, index) => [name, document.valueAt(['rulesets', index])])),
    migrations: (data.migrations ?? []).map(({ name, source }, index) => ({
      name,
      source: {
        redisConfs: source['redis-conf'],
        version: source.version ?? null,
        place: document.valueAt(['migrations', index, 'source', 'version']),
      },
    })),
    policies: data.policies ?? [],
    overrides: Object.fromEntries(overrides),
  };
}
