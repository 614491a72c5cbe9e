import { splitArguments } from '../lex.ts';
import { CATEGORIES, CATEGORIES_BEFORE_7, type AclDialect } from './dialect.ts';
import type { AclError } from './errors.ts';

/** A set of permissions, as far as it bears on whether further rules are accepted. A user has one; from 7.0 on, more. */
export interface Selector {
  allKeys: boolean;
  allChannels: boolean;
  allCommands: boolean;
  /** Commands that differ from `allCommands`. Only 6.x asks, so what a category changes is kept only as far as known. */
  readonly commands: Map<string, boolean>;
}

export function createSelector(allChannels: boolean): Selector {
  return { allKeys: false, allChannels, allCommands: false, commands: new Map() };
}

/** Reads the rules of a selector in parentheses. */
export function readSelector(text: string, allChannels: boolean, dialect: AclDialect): AclError | null {
  const selector = createSelector(allChannels);
  for (const rule of splitArguments(text.slice(1, -1), dialect.joinsQuotes) ?? []) {
    const error = applySelectorRule(selector, rule, dialect);
    if (error !== null) return error;
  }
  return null;
}

/** Applies one rule about keys, channels, commands or databases, or says why the server does not accept it. */
export function applySelectorRule(selector: Selector, rule: string, dialect: AclDialect): AclError | null {
  const word = untilNul(rule).toLowerCase();
  if (applyWord(selector, word, dialect)) return null;
  if (word.startsWith('~') || (word.startsWith('%') && dialect.selectors)) return addKeys(selector, rule, dialect);
  if (word.startsWith('&') && dialect.channels) return addChannels(selector, rule);
  if (/^[+-]@/.test(word)) return applyCategory(selector, word);
  if (word.startsWith('+')) return allow(selector, word.slice(1), dialect);
  if (word.startsWith('-')) return deny(selector, word.slice(1), dialect);
  if (word.startsWith('db=') && dialect.databases) return checkDatabases(word.slice(3));
  return 'syntax';
}

/** What C takes a string for: the text before the first NUL. */
export function untilNul(text: string): string {
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}

/** Applies a word that is a rule of its own; false when it is none of this version's. */
function applyWord(selector: Selector, word: string, dialect: AclDialect): boolean {
  switch (word) {
    case 'allkeys':
    case '~*':
    case 'resetkeys':
      selector.allKeys = word !== 'resetkeys';
      return true;
    case 'allchannels':
    case '&*':
    case 'resetchannels':
      if (dialect.channels) selector.allChannels = word !== 'resetchannels';
      return dialect.channels;
    case 'allcommands':
    case '+@all':
    case 'nocommands':
    case '-@all':
      selector.allCommands = word === 'allcommands' || word === '+@all';
      selector.commands.clear();
      return true;
    case 'alldbs':
    case 'resetdbs':
      return dialect.databases;
    default:
      return false;
  }
}

function addKeys(selector: Selector, rule: string, dialect: AclDialect): AclError | null {
  if (selector.allKeys) return 'afterAllKeys';
  const match = /^(?:~|%(r?w?|wr)(?:~|$))([^]*)$/i.exec(rule);
  if (match === null || (match[1] === '' && dialect.namedPermissions)) return 'syntax';
  return hasSpaces(match[2] ?? '') ? 'syntax' : null;
}

function addChannels(selector: Selector, rule: string): AclError | null {
  if (selector.allChannels) return 'afterAllChannels';
  return hasSpaces(rule) ? 'syntax' : null;
}

/** Source: ACLStringHasSpaces in src/acl.c, for patterns and user names. */
export function hasSpaces(text: string): boolean {
  return /[\0\t-\r ]/.test(text);
}

/** Commas may be doubled; ids are read by strtoll and bounded as a 32-bit integer. */
function checkDatabases(list: string): AclError | null {
  const ids = list.split(',').filter((id) => id !== '');
  const isId = (id: string): boolean => /^[\t-\r ]*(?:\+?\d+|-0+)$/.test(id) && Number(id) < 2 ** 31;
  return ids.length > 0 && ids.every(isId) ? null : 'badDatabase';
}

function applyCategory(selector: Selector, word: string): AclError | null {
  const category = word.slice(2);
  if (!CATEGORIES.has(category)) return 'unknown';
  for (const [command, categories] of CATEGORIES_BEFORE_7) {
    if (categories.includes(category)) selector.commands.set(command, word.startsWith('+'));
  }
  return null;
}

function allow(selector: Selector, name: string, dialect: AclDialect): AclError | null {
  if (!name.includes('|')) return setCommand(selector, name, true, dialect);
  return dialect.selectors ? allowSubcommand(name, dialect) : allowFirstArgument(selector, name, dialect);
}

function deny(selector: Selector, name: string, dialect: AclDialect): AclError | null {
  return setCommand(selector, name, false, dialect);
}

function setCommand(selector: Selector, name: string, allowed: boolean, dialect: AclDialect): AclError | null {
  if (!dialect.commands.has(name)) return 'unknown';
  selector.commands.set(name, allowed);
  return null;
}

/** From 7.0 on: a subcommand where the command has them, else a first argument. */
function allowSubcommand(name: string, { commands }: AclDialect): AclError | null {
  const parent = name.slice(0, name.lastIndexOf('|'));
  if (!commands.has(parent)) return 'unknown';
  if (parent.includes('|')) return 'firstArgument';
  if (name.endsWith('|')) return 'syntax';
  return !commands.has(`${parent}|help`) || commands.has(name) ? null : 'unknown';
}

/** 6.0 and 6.2: a first argument, refused when the whole command is allowed already. */
function allowFirstArgument(selector: Selector, name: string, { commands }: AclDialect): AclError | null {
  const command = name.slice(0, name.indexOf('|'));
  if (!commands.has(command)) return 'unknown';
  if (name.length === command.length + 1) return 'syntax';
  if (selector.commands.get(command) ?? selector.allCommands) return 'fullyAdded';
  selector.commands.set(command, false);
  return null;
}
