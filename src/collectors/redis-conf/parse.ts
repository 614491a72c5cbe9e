import { unknown, type UnknownFact } from '../../core/fact.ts';
import type { ServerVersion } from '../../core/version.ts';
import { BAD_DIRECTIVE, type Dialect, type Directive, type FileOrigin, type Refusal, type Started } from './dialect.ts';
import { grammarOf } from './grammar.ts';
import { createLegacyDialect } from './legacy/dialect.ts';
import { splitArguments } from './lex.ts';
import type { Line } from './lines.ts';
import { SECRET_DIRECTIVES } from './mask.ts';
import { cString } from './number.ts';
import { createModernDialect } from './modern/dialect.ts';
import { createCommandTable, type CommandTable, type RenamedCommand } from './rename.ts';
import { createUserLines, type AclFileResult, type UserOutcome } from './user-lines.ts';

/** What an `include` line brings in. */
export type IncludeResult =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  /** The file that the line names does not exist. */
  | { readonly kind: 'missing' }
  /** It is not read, for the tool's own reasons. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Where `include` finds its files. */
export interface IncludeRequest {
  readonly pattern: string;
  /** The directory that an earlier `dir` line made the working directory; null while there is none. */
  readonly directory: string | null;
  /** Whether this version takes wildcards. */
  readonly wildcards: boolean;
}

export type Include = (request: IncludeRequest) => IncludeResult;

/** The files that a redis.conf names. */
export interface NamedFiles {
  readonly include: Include;
  readonly readAclFile: (path: string, directory: string | null) => AclFileResult;
}

/** What one server version makes of a redis.conf. */
export interface Interpretation {
  readonly version: ServerVersion;
  readonly started: Started;
  /** The first thing the server would stop at; null when it starts. */
  readonly refusal: Refusal | null;
  /** Why it cannot be told whether the server starts; null when it can. */
  readonly uncertain: UnknownFact | null;
  /** Commands that no longer answer to their own names. */
  readonly renamed: readonly RenamedCommand[];
  /** The line that last renamed each command, by the lower-case name that the line uses. */
  readonly renameOrigins: ReadonlyMap<string, FileOrigin>;
  /** Why the renamed commands are not known; null when they are. */
  readonly commandsUnknown: UnknownFact | null;
  readonly users: UserOutcome;
  /** The first line that loads a module. */
  readonly module: FileOrigin | null;
}

const UNBALANCED = 'Unbalanced quotes in configuration line';
/** Up to 6.2 a server that cannot change its directory ends without naming the line. */
const ENDS_AT_ONCE = /^Can't chdir to /;
const UNRESOLVED = 'Module Configuration detected without loadmodule directive or no ApplyConfig call: aborting';
/** Bounds of what included files may include, so that files that name each other in hidden ways come to an end. */
const DEEPEST_INCLUDE = 16;
const MOST_INCLUDES = 256;
const MOST_INCLUDED_LINES = 200_000;

const TOO_MANY =
  `the files that are included exceed ${MOST_INCLUDES} includes, ${DEEPEST_INCLUDE} levels or ${MOST_INCLUDED_LINES} ` +
  'lines; include fewer';

/** Which files include one another without end, when one of the `lines` is of a file that is being read already. */
function loopOf(following: readonly FileOrigin[], lines: readonly Line[]): string | null {
  const from = following.findIndex(({ path }) => lines.some(({ origin }) => origin.path === path));
  if (from === -1) return null;
  const [first, ...others] = following.slice(from).map(({ path, line }) => `\`${path}\` (line ${line})`);
  const links = [...others, `\`${following[from]?.path}\``].join(', which includes ');
  return `${first} includes ${links} again, without end; remove one of these lines`;
}

/** Reads the lines of a redis.conf as the server version does. Goes on after the line that the server stops at. */
export function parse(
  lines: readonly Line[],
  version: ServerVersion,
  files: NamedFiles,
  defaultPath: string,
): Interpretation {
  const grammar = grammarOf(version);
  const dialect: Dialect = version.major < 6 ? createLegacyDialect(version) : createModernDialect(version);
  const users = createUserLines(version);
  const renameOrigins = new Map<string, FileOrigin>();
  let commands: CommandTable | null = null;
  let refusal: Refusal | null = null;
  let uncertain: UnknownFact | null = null;
  let commandsUnknown: UnknownFact | null = null;
  let module: FileOrigin | null = null;
  let unresolved: FileOrigin | null = null;
  let directory: string | null = null;
  let directoryUnknown: string | null = null;
  /** The `include` lines that are being followed, outermost first. */
  const following: FileOrigin[] = [];
  let includes = 0;
  let includedLines = 0;

  readAll(lines);
  return finish();

  function readAll(part: readonly Line[]): void {
    const conditions: string[] = [];
    for (const line of part) {
      const outer = conditions.at(-1) ?? null;
      for (const tag of line.tags) {
        if (tag.kind === 'opens') conditions.push(tag.reason);
        else conditions.pop();
      }
      if (line.standsAlone && line.reason !== null) obscureAll(line.reason, line.origin);
      else if (line.text !== '') readLine(line, line.reason ?? outer);
    }
  }

  function readLine(line: Line, obscuredBy: string | null): void {
    const args = splitArguments(line.text, grammar.joinsQuotes);
    if (args === null) {
      if (obscuredBy === null) refuse(UNBALANCED, line.origin);
      else obscureAll(obscuredBy, line.origin);
      return;
    }
    const [first, ...rest] = args;
    if (first === undefined) return;
    const name = first.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    const directive = { name, args: rest, origin: line.origin };
    if (obscuredBy !== null) obscure(directive, obscuredBy);
    else execute(directive, line.holdsSecret);
  }

  function execute(directive: Directive, holdsSecret: boolean): void {
    const { name, args, origin } = directive;
    const [argument = ''] = args;
    if (name === 'include' && args.length === 1) return includeFiles(argument, origin);
    if (name === 'rename-command' && args.length === 2) return rename(argument, args[1] ?? '', origin);
    if (name === 'user' && args.length >= 1 && grammar.users) {
      const reason = users.declare(argument, args.slice(1), origin);
      return reason === null ? undefined : refuse(reason, origin);
    }
    if (name === 'loadmodule' && args.length >= 1 && grammar.modules) {
      module ??= origin;
      return;
    }
    if (name === 'sentinel') {
      if (args.length > 0) refuse('sentinel directive while not in sentinel mode', origin);
      return;
    }
    if (name.includes('.') && grammar.queuesDottedNames) {
      if (args.length === 0) refuse(grammar.valueMissing, origin);
      else unresolved ??= origin;
      return;
    }
    applySetting(directive, holdsSecret);
  }

  function applySetting(directive: Directive, holdsSecret: boolean): void {
    const reason = dialect.apply(directive);
    if (reason === BAD_DIRECTIVE && grammar.queuesUnknownNames && directive.args.length > 0) {
      unresolved ??= directive.origin;
      return;
    }
    if (reason !== null) return refuse(reason, ENDS_AT_ONCE.test(reason) ? null : directive.origin);
    if (holdsSecret && !SECRET_DIRECTIVES.has(directive.name))
      dialect.obscure(directive, 'another directive stands on this line, and its value may be a secret');
    if (directive.name === 'acl-pubsub-default') {
      users.setAllChannels(directive.args[0]?.toLowerCase() === 'allchannels');
    }
    if (directive.name === 'dir') [directory, directoryUnknown] = [directive.args[0] ?? null, null];
  }

  function refuse(reason: string, origin: FileOrigin | null): void {
    refusal ??= { reason, origin };
  }

  function doubt(reason: string, origin: FileOrigin): UnknownFact {
    const fact = unknown(reason, origin);
    uncertain ??= fact;
    return fact;
  }

  function obscure(directive: Directive, reason: string): void {
    const { name, args, origin } = directive;
    if (name === 'include') return obscureAll(reason, origin);
    // Any single word is a password, so whatever fills the placeholder the server starts.
    const takesAnything = ['requirepass', 'masterauth', 'primaryauth'].includes(name) && args.length === 1;
    const fact = takesAnything ? unknown(reason, origin) : doubt(reason, origin);
    if (name === 'rename-command') commandsUnknown ??= fact;
    if (name === 'user') users.obscure(args[0] ?? '', fact);
    if (name === 'loadmodule') module ??= origin;
    if (name === 'dir') directoryUnknown = reason;
    dialect.obscure(directive, reason);
  }

  function obscureAll(reason: string, origin: FileOrigin): void {
    const fact = doubt(reason, origin);
    commandsUnknown ??= fact;
    users.obscureAll(fact);
    directoryUnknown ??= reason;
    dialect.obscureAll(reason, origin);
  }

  function includeFiles(pattern: string, origin: FileOrigin): void {
    if (directoryUnknown !== null) return obscureAll(directoryUnknown, origin);
    includes += 1;
    const tooMany =
      following.length >= DEEPEST_INCLUDE || includes > MOST_INCLUDES || includedLines > MOST_INCLUDED_LINES;
    const result: IncludeResult = tooMany
      ? { kind: 'refused', reason: TOO_MANY }
      : files.include({ pattern, directory, wildcards: grammar.includesWildcards });
    if (result.kind === 'refused') return obscureAll(result.reason, origin);
    if (result.kind === 'missing') return refuse(grammar.cannotOpen(cString(pattern)), null);
    const loop = loopOf([...following, origin], result.lines);
    if (loop !== null) return obscureAll(loop, origin);
    includedLines += result.lines.length;
    following.push(origin);
    readAll(result.lines);
    following.pop();
  }

  function rename(from: string, to: string, origin: FileOrigin): void {
    if (commandsUnknown !== null) return;
    commands ??= createCommandTable(version);
    const reason = commands.rename(from, to);
    if (reason !== null) return refuse(reason, origin);
    renameOrigins.set(from.toLowerCase(), origin);
  }

  function finish(): Interpretation {
    const started = dialect.start(defaultPath);
    const readAclFile = (path: string): AclFileResult =>
      directoryUnknown === null ? files.readAclFile(path, directory) : { kind: 'refused', reason: directoryUnknown };
    const outcome = users.finish(started.settings.get('aclfile'), readAclFile, module !== null);
    const unclaimed: Refusal | null =
      unresolved === null || module !== null ? null : { reason: UNRESOLVED, origin: null, cause: unresolved };
    const unloaded: Refusal | null = outcome.refusal === null ? null : { reason: outcome.refusal, origin: null };
    const loading = [unclaimed, unloaded];
    const ordered = grammar.listensLast ? [...loading, started.refusal] : [started.refusal, ...loading];
    if (uncertain === null) refusal ??= ordered.find((stop) => stop !== null) ?? null;
    return {
      version,
      started,
      refusal,
      uncertain: refusal === null ? (uncertain ?? outcome.unknown) : null,
      renamed: commands?.renamed() ?? [],
      renameOrigins,
      commandsUnknown,
      users: outcome,
      module,
    };
  }
}
