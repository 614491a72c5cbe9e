import { compareVersions, parseServerVersion, type ServerVersion } from '../../core/version.ts';
import { FORWARDED, INTERNAL_MODULES, INTRODUCTIONS, REMOVALS, SUBCOMMANDS } from './command-history.ts';

/** A top-level command of one server version. */
export interface Command {
  /** In lower case. */
  readonly name: string;
  /** It modifies data: `COMMAND` flags it, or a subcommand of it, `write`. */
  readonly write: boolean;
  /** Not flagged `write`, and yet replicas receive it under the name by which a client called it. */
  readonly forwarded: boolean;
}

/** Every command of a server version by its lower-case name, as it is before any `rename-command`. */
export function commandsOf(version: ServerVersion): ReadonlyMap<string, Command> {
  return memoize(commandsByVersion, version, readCommands);
}

/**
 * The names that ACL rules of a version may mention: commands, whatever they were renamed to, the commands of modules
 * that the server contains, and from 7.0 on subcommands, as `config|get`. All in lower case.
 */
export function aclCommandsOf(version: ServerVersion): ReadonlySet<string> {
  return memoize(aclNamesByVersion, version, readAclNames);
}

/** Whether a version has what a release brought. Valkey has everything that Redis 7.2.4 had. */
export function includes(version: ServerVersion, since: string): boolean {
  const release = parseServerVersion(since);
  if (release === null) throw new Error(`not a release: ${since}`);
  if (release.engine === version.engine) return compareVersions(release, version) <= 0;
  return version.engine === 'valkey' && compareVersions(release, FORK) <= 0;
}

const FORK: ServerVersion = { engine: 'redis', major: 7, minor: 2, patch: 4 };

const commandsByVersion = new Map<string, ReadonlyMap<string, Command>>();
const aclNamesByVersion = new Map<string, ReadonlySet<string>>();

function memoize<T>(known: Map<string, T>, version: ServerVersion, read: (version: ServerVersion) => T): T {
  const key = `${version.engine} ${version.major}.${version.minor}.${version.patch}`;
  const value = known.get(key) ?? read(version);
  known.set(key, value);
  return value;
}

function readCommands(version: ServerVersion): ReadonlyMap<string, Command> {
  const commands = new Map<string, Command>();
  for (const { since, write = '', other = '' } of INTRODUCTIONS) {
    if (!includes(version, since)) continue;
    for (const name of words(write)) commands.set(name, { name, write: true, forwarded: false });
    for (const name of words(other)) commands.set(name, { name, write: false, forwarded: isForwarded(name, version) });
  }
  for (const { since, names } of REMOVALS) {
    if (includes(version, since)) words(names).forEach((name) => commands.delete(name));
  }
  return commands;
}

function isForwarded(name: string, version: ServerVersion): boolean {
  const until = FORWARDED.get(name);
  return until !== undefined && !includes(version, until);
}

function readAclNames(version: ServerVersion): ReadonlySet<string> {
  const names = new Set(commandsOf(version).keys());
  for (const module of INTERNAL_MODULES) {
    if (includes(version, module.since)) words(module.names).forEach((name) => names.add(name));
  }
  for (const { since, container, names: subcommands } of SUBCOMMANDS) {
    if (includes(version, since)) words(subcommands).forEach((name) => names.add(`${container}|${name}`));
  }
  return names;
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
