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
import { cString } from '../number.ts';
import { ROWS } from './directives.ts';
import { whyNotListening } from './listen.ts';
import { ordinal, type Row } from './row.ts';

/** From 3.2 on a server has a process id file when one is named, or this one when it runs in the background. */
const DAEMON_PID_FILE = '/var/run/redis.pid';
const SUPERVISOR = 'depends on whether a supervisor starts the server';
const WORKING_DIRECTORY = 'the working directory the server is started in is not written in its configuration';

/** What the file said of a directive last. `args` are those of the line that set it. */
interface Entry {
  readonly fact: Fact;
  readonly args: readonly string[];
}

type Find = (name: string) => Entry | null;

interface Vocabulary {
  readonly rows: readonly Row[];
  readonly byName: ReadonlyMap<string, Row>;
}

const vocabularies = new Map<number, Vocabulary>();

function vocabularyOf(version: ServerVersion): Vocabulary {
  const at = ordinal(version);
  const cached = vocabularies.get(at);
  if (cached !== undefined) return cached;
  const rows = ROWS.filter((row) => row.since <= at && at < row.until);
  const byName = new Map(rows.flatMap((row) => row.names.map((name) => [name, row] as const)));
  const vocabulary = { rows, byName };
  vocabularies.set(at, vocabulary);
  return vocabulary;
}

function accepts(row: Row, count: number): boolean {
  return row.arity !== null && count >= row.arity.min && count <= row.arity.max;
}

/** The text of a known fact, else null. */
function textOf(fact: Fact | undefined): string | null {
  return fact?.state === 'known' && typeof fact.value === 'string' ? fact.value : null;
}

function pidFileOf(fact: Fact, find: Find): Fact {
  const [daemonize, supervised] = [find('daemonize'), find('supervised')];
  if (fact.state === 'unknown' || fact.value !== '' || fact.origin.kind === 'file') return fact;
  if (daemonize?.fact.state !== 'known') return daemonize?.fact ?? fact;
  if (daemonize.fact.value === 'no') return fact;
  return textOf(supervised?.fact) === 'no' ? known(DAEMON_PID_FILE, fact.origin) : unknown(SUPERVISOR);
}

/** What stops a server after the last line, from its settings alone. */
function refusalOf(find: Find, major: number): Refusal | null {
  const [replicaOf, cluster] = [find('slaveof'), find('cluster-enabled')];
  const clustered = textOf(cluster?.fact) === 'yes';
  if (clustered && replicaOf?.fact.state === 'known' && replicaOf.fact.origin.kind === 'file') {
    const name = major >= 5 ? 'replicaof' : 'slaveof';
    return { reason: `${name} directive not allowed in cluster mode`, origin: replicaOf.fact.origin };
  }
  const [port, bind, socket] = [find('port'), find('bind'), find('unixsocket')];
  if (port?.fact.state !== 'known' || bind?.fact.state !== 'known' || socket?.fact.state !== 'known') return null;
  const listening = {
    port: Number(port.fact.value),
    addresses: bind.args,
    unixSocket: socket.fact.origin.kind === 'file',
    cluster: clustered,
  };
  const opening = major >= 5 ? 'Could not create server' : 'Creating Server';
  const reason = whyNotListening(listening, opening);
  return reason === null ? null : { reason, origin: null };
}

/** How one server of Redis 2.8, 3.0, 3.2, 4.0 or 5.0 reads a redis.conf. */
export function createLegacyDialect(version: ServerVersion): Dialect {
  const { rows, byName } = vocabularyOf(version);
  const entries = new Map<Row, Entry>();

  function previous(row: Row): string | null {
    const entry = entries.get(row);
    return entry === undefined ? row.initial : textOf(entry.fact);
  }

  function refuse(row: Row | undefined, reason: string, origin: FileOrigin): string {
    if (row !== undefined)
      entries.set(row, { fact: unknown(`the server refuses this line: ${reason}`, origin), args: [] });
    return reason;
  }

  function apply(directive: Directive): string | null {
    const row = byName.get(cString(directive.name));
    if (row === undefined || !accepts(row, directive.args.length)) return refuse(row, BAD_DIRECTIVE, directive.origin);
    const args = directive.args.map(cString);
    const reading = row.read(args, previous(row));
    if (reading === 'unchanged') return null;
    if ('reason' in reading) return refuse(row, reading.reason, directive.origin);
    entries.set(row, { fact: known(reading.value, directive.origin), args });
    return null;
  }

  function obscure(directive: Directive, reason: string): void {
    const row = byName.get(cString(directive.name));
    if (row !== undefined) entries.set(row, { fact: unknown(reason, directive.origin), args: [] });
  }

  function obscureAll(reason: string, origin: FileOrigin): void {
    const fact = unknown(reason, origin);
    for (const row of rows) if (row.arity !== null) entries.set(row, { fact, args: [] });
  }

  function start(defaultPath: string): Started {
    const origin = { kind: 'default', version: versionName(version), path: defaultPath } as const;
    const factOf = (row: Row): Fact =>
      entries.get(row)?.fact ??
      (row.initial === null ? unknown(WORKING_DIRECTORY, origin) : known(row.initial, origin));
    const settings = new Map<string, Fact>();
    const hidden = new Map<string, Fact>();
    for (const row of rows) {
      if (!row.effective) continue;
      const fact = factOf(row);
      for (const name of row.printed) settings.set(name, fact);
      for (const name of row.printed.length === 0 ? row.names : []) hidden.set(name, fact);
    }
    const find: Find = (name) => lookUp(name, factOf);
    const pidFile = find('pidfile');
    if (pidFile !== null) settings.set('pidfile', pidFileOf(pidFile.fact, find));
    return { settings, hidden, refusal: refusalOf(find, version.major) };
  }

  function lookUp(name: string, factOf: (row: Row) => Fact): Entry | null {
    const row = byName.get(name);
    return row === undefined ? null : { fact: factOf(row), args: entries.get(row)?.args ?? [] };
  }

  return { apply, obscure, obscureAll, start };
}
