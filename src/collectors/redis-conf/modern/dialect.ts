import { known, unknown, type Fact } from '../../../core/fact.ts';
import { versionName, type ServerVersion } from '../../../core/version.ts';
import {
  BAD_DIRECTIVE,
  type Dialect,
  type Directive,
  type FileOrigin,
  type Refusal,
  type Started,
} from '../dialect.ts';
import { grammarOf } from '../grammar.ts';
import { splitArguments } from '../lex.ts';
import { cString } from '../number.ts';
import { beforeTable, type Reading, type Row, type Scope } from './row.ts';
import { corrections, stops } from './startup.ts';
import { tableOf } from './table.ts';

const IN_CLUSTER = 'replicaof directive not allowed in cluster mode';

/** How Redis from 6.0 on and Valkey read the settings of a redis.conf. Creating one is cheap. */
export function createModernDialect(version: ServerVersion): Dialect {
  const { rows, named, retired } = tableOf(version);
  const { joinsQuotes } = grammarOf(version);
  const facts = new Map<string, Fact>();
  /** What holds for every directive without a fact of its own, once anything may have been set. */
  let elsewhere: Fact | null = null;
  let refusedEarly: Refusal | null = null;

  return { apply, obscure, obscureAll, start };

  function apply({ name, args, origin }: Directive): string | null {
    const row = named.get(name);
    if (row === undefined) return retired.has(name) && args.length === 1 ? null : BAD_DIRECTIVE;
    const reading = read(row, row.list === true ? split(args) : args);
    if ('reason' in reading) {
      facts.set(row.name, unknown(`the server refuses this line: ${reading.reason}`, origin));
      return reading.reason;
    }
    const before = factOf(row.name);
    if (before?.state === 'unknown' && row.adds?.(args) === true) facts.set(row.name, before);
    else facts.set(row.name, 'text' in reading ? known(reading.text, origin) : unknown(reading.unclear, origin));
    return null;
  }

  /** A single argument of a directive that takes several holds them all. */
  function split(args: readonly string[]): readonly string[] {
    const [only] = args;
    if (only === undefined || only === '' || args.length !== 1) return args;
    return splitArguments(cString(only), joinsQuotes) ?? [];
  }

  function read(row: Row, args: readonly string[]): Reading {
    const scope: Scope = { version, before: knownText(row.name), current };
    return row.read(args, scope);
  }

  function factOf(name: string): Fact | null {
    return facts.get(name) ?? elsewhere;
  }

  function knownText(name: string): string | null {
    const fact = factOf(name);
    return fact?.state === 'known' ? String(fact.value) : null;
  }

  function current(name: string): string {
    const row = named.get(name);
    const initial = typeof row?.default === 'string' ? row.default : '';
    return factOf(name) === null ? initial : (knownText(name) ?? '');
  }

  function obscure({ name, origin }: Directive, reason: string): void {
    const row = named.get(name);
    if (row !== undefined) facts.set(row.name, unknown(reason, origin));
    else if (!retired.has(name)) refusedEarly ??= { reason: BAD_DIRECTIVE, origin };
  }

  function obscureAll(reason: string, origin: FileOrigin): void {
    facts.clear();
    elsewhere = unknown(reason, origin);
  }

  function start(defaultPath: string): Started {
    const origin = { kind: 'default', version: versionName(version), path: defaultPath } as const;
    const initial = (row: Row): Fact =>
      typeof row.default === 'string' ? known(row.default, origin) : unknown(row.default.unclear, origin);
    const lookup = (name: string): Fact | undefined => {
      const row = named.get(name);
      return row === undefined ? undefined : (factOf(row.name) ?? initial(row));
    };
    const corrected = corrections(lookup, version);
    const settings = new Map<string, Fact>();
    const hidden = new Map<string, Fact>();
    for (const row of rows) {
      const fact = corrected.get(row.name) ?? factOf(row.name) ?? initial(row);
      const names = row.hidden === true ? hidden : settings;
      names.set(row.name, fact);
      if (row.alias !== undefined) names.set(row.alias, fact);
    }
    return { settings, hidden, refusal: refusedEarly ?? replicaInCluster(lookup) ?? refusalOf(stops(lookup, version)) };
  }

  function refusalOf(reason: string | null): Refusal | null {
    return reason === null ? null : { reason, origin: null };
  }

  /** The server names the line up to 6.2. */
  function replicaInCluster(lookup: (name: string) => Fact | undefined): Refusal | null {
    const cluster = lookup('cluster-enabled');
    const master = lookup('replicaof');
    if (cluster?.state !== 'known' || cluster.value !== 'yes') return null;
    if (master?.state !== 'known' || master.value === '' || master.origin.kind !== 'file') return null;
    return { reason: IN_CLUSTER, origin: beforeTable(version) ? master.origin : null };
  }
}
