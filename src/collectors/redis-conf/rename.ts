import type { ServerVersion } from '../../core/version.ts';
import { aclCommandsOf, commandsOf, type Command } from './commands.ts';

/** A command that no longer answers to its own name. */
export interface RenamedCommand {
  /** Its own name, in lower case. */
  readonly name: string;
  /** It modifies data, or replicas receive it under its new name. */
  readonly write: boolean;
  /** It answers to no name at all. */
  readonly removed: boolean;
}

/** The commands of a server while its `rename-command` lines are read, in their order. */
export interface CommandTable {
  /**
   * Applies one `rename-command FROM TO`. An empty `to` removes the command. Returns null, or why the server refuses,
   * in its own words but for a subcommand, on which Redis 7.0 and later crash. A refused line changes nothing.
   */
  rename(from: string, to: string): string | null;
  /** Commands that no longer answer to their own names, sorted. A name that another command took counts. */
  renamed(): readonly RenamedCommand[];
}

/**
 * A fresh table. Modules play no part in it: a server loads them after it has read its configuration, so that a rename
 * of one of their commands is refused even when the file itself loads the module.
 * Source: config.c, loadServerConfigFromString; measured with Redis 7.0.15.
 */
export function createCommandTable(version: ServerVersion): CommandTable {
  const original = commandsOf(version);
  let changed: Map<string, Command> | null = null;

  return {
    rename(from, to) {
      const commands = changed ?? original;
      const command = commands.get(key(from));
      if (command === undefined) {
        return isSubcommand(from, version) ? CRASHES_ON_SUBCOMMAND : 'No such command in rename-command';
      }
      if (key(to) !== key(from) && commands.has(key(to))) return 'Target command name already exists';
      changed ??= new Map(original);
      changed.delete(key(from));
      if (to !== '') changed.set(key(to), command);
      return null;
    },
    renamed() {
      return changed === null ? [] : findRenamed(original, changed);
    },
  };
}

const CRASHES_ON_SUBCOMMAND = 'a subcommand cannot be renamed: the server crashes on this line';

function isSubcommand(name: string, version: ServerVersion): boolean {
  return name.includes('|') && aclCommandsOf(version).has(key(name));
}

function findRenamed(
  original: ReadonlyMap<string, Command>,
  current: ReadonlyMap<string, Command>,
): readonly RenamedCommand[] {
  const alive = new Set(current.values());
  return [...original.values()]
    .filter((command) => current.get(command.name) !== command)
    .map((command) => {
      const removed = !alive.has(command);
      return { name: command.name, write: command.write || (command.forwarded && !removed), removed };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names compare without case, ASCII only; a NUL is a character of the name like any other. */
function key(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
