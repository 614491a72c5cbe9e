import { known, unknown, type Fact, type FactMap, type Origin, type RootFacts, type Value } from '../../core/fact.ts';
import { versionName, versionNumber, type ServerVersion } from '../../core/version.ts';
import { authRequired } from './auth.ts';
import { bindOf } from './bind.ts';
import { decode } from './lex.ts';
import { SECRET_DIRECTIVES } from './mask.ts';
import { DEPENDS_ON_VERSION, mergeFacts } from './merge.ts';
import type { Interpretation } from './parse.ts';
import type { RenamedCommand } from './rename.ts';

/** Where a fact is placed that no line decides. */
interface Place {
  readonly path: string;
  readonly version: ServerVersion;
}

/**
 * The facts of `source` that a redis.conf decides. `interpretations` holds one reading when the version is known,
 * else one per series; then a fact is known when all the series that accept the file agree on it.
 */
export function sourceFacts(
  path: string,
  version: ServerVersion | null,
  interpretations: readonly Interpretation[],
): RootFacts {
  const accepting = interpretations.filter((one) => one.refusal === null);
  const judged = accepting.length > 0 ? accepting : interpretations;
  const facts = mergeFacts(judged.map((one) => factsOf(one, { path, version: one.version })));
  const merged = new Map<string, Fact | FactMap>([...versionFacts(version), ...facts]);
  if (accepting.length < interpretations.length && version === null) {
    merged.set('source.config_error', accepting.length === 0 ? refusedByAll(path, interpretations) : refusedBySome);
  }
  return merged;
}

/** The other facts are those of the series that start; whether the one in use is among them is what nobody said. */
const refusedBySome = unknown(DEPENDS_ON_VERSION);

/** Versions word it differently; the newest of Redis speaks for all. */
function refusedByAll(path: string, interpretations: readonly Interpretation[]): Fact {
  const refused = interpretations.filter((one) => one.refusal !== null);
  const newest = refused.findLast((one) => one.version.engine === 'redis') ?? refused.at(-1);
  if (newest === undefined) return unknown(DEPENDS_ON_VERSION);
  const spokesman = refused.findLast((one) => stopsWhere(newest, one)) ?? newest;
  const { version } = spokesman;
  return mapValue(
    configError(spokesman, { path, version }),
    (reason) => `no known version starts with this file; ${versionName(version)} says: ${reason}`,
  );
}

/** From 8.0 on Redis stops at a line without naming it; a version that does is then clearer. */
function stopsWhere(newest: Interpretation, other: Interpretation): boolean {
  const [place, named] = [newest.refusal?.origin ?? newest.refusal?.cause, other.refusal?.origin ?? null];
  if (other.version.engine !== 'redis' || named === null) return false;
  return named.path === place?.path && named.line === place.line;
}

function versionFacts(version: ServerVersion | null): [string, Fact][] {
  const origin: Origin = { kind: 'option', name: '--redis-version' };
  const say = (value: string | undefined): Fact =>
    value === undefined ? unknown(DEPENDS_ON_VERSION) : known(value, origin);
  return [
    ['source.engine', say(version?.engine)],
    ['source.version', say(version === null ? undefined : versionNumber(version))],
  ];
}

/** The facts of one server version. */
function factsOf(reading: Interpretation, place: Place): ReadonlyMap<string, Fact | FactMap> {
  const setting = (name: string, missing: string): Fact => settingOf(reading, name) ?? absent(missing);
  const number = (fact: Fact): Fact => mapValue(fact, (value) => Number(value));
  const yes = (fact: Fact): Fact => mapValue(fact, (value) => value === 'yes');
  return new Map<string, Fact | FactMap>([
    ['source.config', configOf(reading)],
    ['source.config_error', configError(reading, place)],
    ['source.cluster_enabled', yes(setting('cluster-enabled', 'no'))],
    ['source.databases', number(setting('databases', '16'))],
    ['source.protected_mode', yes(setting('protected-mode', 'no'))],
    ['source.port', number(setting('port', '6379'))],
    ['source.tls_port', number(setting('tls-port', '0'))],
    ['source.bind', bindOf(setting('bind', ''))],
    ['source.auth_required', authRequired(reading, setting('requirepass', ''))],
    ['source.renamed_commands', renamed(reading, place, () => true)],
    ['source.renamed_write_commands', renamed(reading, place, (command) => command.write)],
  ]);
}

/** A version without the directive behaves as if it had this value: that follows from the version alone. */
function absent(value: string): Fact {
  return known(value, { kind: 'derived', from: ['source.version'] });
}

function settingOf(reading: Interpretation, name: string): Fact | null {
  return reading.started.settings.get(name) ?? reading.started.hidden.get(name) ?? null;
}

/** The same fact with another value made from its text. */
function mapValue(fact: Fact, make: (text: string) => Value): Fact {
  return fact.state === 'known' ? known(make(String(fact.value)), fact.origin) : fact;
}

function configOf(reading: Interpretation): FactMap {
  const entries = new Map<string, Fact>();
  for (const [name, fact] of reading.started.settings) {
    entries.set(
      name,
      SECRET_DIRECTIVES.has(name) ? mapValue(fact, (text) => (text === '' ? 'unset' : 'set')) : readable(fact),
    );
  }
  const others = reading.module === null ? null : unknown('a module that the file loads may bring it', reading.module);
  return { state: 'map', entries, others };
}

function readable(fact: Fact): Fact {
  if (fact.state !== 'known') return fact;
  const text = decode(String(fact.value));
  return text === fact.value ? fact : known(text, fact.origin);
}

function configError(reading: Interpretation, place: Place): Fact {
  const { refusal, uncertain } = reading;
  if (refusal !== null) return known(decode(refusal.reason), refusal.origin ?? wholeFile(place));
  return uncertain ?? known('', { kind: 'derived', from: ['source.config'] });
}

function wholeFile(place: Place): Origin {
  return { kind: 'default', version: versionName(place.version), path: place.path };
}

/** The names of renamed commands, at the line that renamed the first of them. */
function renamed(reading: Interpretation, place: Place, counts: (command: RenamedCommand) => boolean): Fact {
  if (reading.commandsUnknown !== null) return reading.commandsUnknown;
  const names = reading.renamed.filter(counts).map((command) => command.name);
  const line = names.map((name) => reading.renameOrigins.get(name)).find((origin) => origin !== undefined);
  return known(names, line ?? [...reading.renameOrigins.values()].at(-1) ?? wholeFile(place));
}
