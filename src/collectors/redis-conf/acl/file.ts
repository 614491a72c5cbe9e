import type { ServerVersion } from '../../../core/version.ts';
import { speaksValkey } from '../modern/row.ts';
import { aclDialectOf, type AclDialect } from './dialect.ts';
import { ACL_ERRORS } from './errors.ts';
import { mergeSelectors } from './merge.ts';
import { hasSpaces } from './selector.ts';
import { showName, showRule } from './shown.ts';
import { applyRule, createUser } from './user.ts';
import { createUsers, type Users } from './users.ts';

/** What a server makes of its `aclfile`. */
export interface AclFile {
  /** Why the server does not start, in its words, and the first line at fault, 1-based. */
  readonly error: { readonly reason: string; readonly line: number } | null;
  /**
   * The users of the file; none when there is an error. A file with no line for `default` makes that user need no
   * password, whatever `requirepass` says.
   */
  readonly users: Users;
}

export interface AclFileOptions {
  /** The file's path as `aclfile` names it, for the reason. */
  readonly path: string;
  /** Modules are loaded: commands and categories that the server itself does not have are taken to exist. */
  readonly modules: boolean;
  /** Whether `acl-pubsub-default` is `allchannels`; the version's default when absent. */
  readonly allChannels?: boolean;
}

/**
 * Reads an `aclfile`, in latin1, one character a byte. It knows neither quotes nor comments, and one error anywhere
 * refuses the whole file. Source: src/acl.c, ACLLoadFromFile; measured with Redis 7.0.15.
 */
export function parseAclFile(text: string, version: ServerVersion, options: AclFileOptions): AclFile {
  const dialect = aclDialectOf(version);
  const allChannels = options.allChannels ?? (dialect.channels && !dialect.selectors);
  const errors: LineError[] = [];
  const declared = new Map<string, readonly string[]>();
  for (const [index, content] of text.split('\n').entries()) {
    const words = content.replace(/^[ \t\r]+|[ \t\r]+$/g, '').split(' ');
    if (words.length === 1 && words[0] === '') continue;
    const line = { number: index + 1, words, path: options.path };
    const refused = checkUser(line, dialect.selectors ? declared : null);
    const rules = words.slice(2);
    errors.push(...(refused === null ? checkRules(line, rules, { dialect, allChannels, ...options }) : [refused]));
    if (refused === null) declared.set(words[1] ?? '', rules);
  }
  return {
    error: summarize(errors, version),
    users: errors.length === 0 ? declareAll(declared) : createUsers(version),
  };

  function declareAll(lines: ReadonlyMap<string, readonly string[]>): Users {
    const users = createUsers(version);
    users.setAllChannels(allChannels);
    for (const [name, rules] of lines) users.declare(name, rules.map(trimRule));
    return users;
  }
}

interface Line {
  readonly number: number;
  readonly words: readonly string[];
  readonly path: string;
}

interface LineError {
  readonly line: number;
  readonly text: string;
}

/** The head of a line, `user NAME`. `declared`: the users so far, where each may be defined only once. */
function checkUser({ number, words, path }: Line, declared: ReadonlyMap<string, unknown> | null): LineError | null {
  const [keyword, name] = words;
  if (keyword !== 'user' || name === undefined) {
    return { line: number, text: `${path}:${number} should start with user keyword followed by the username. ` };
  }
  if (hasSpaces(name)) {
    return { line: number, text: `'${path}:${number}: username '${showName(name)}' contains invalid characters. ` };
  }
  if (declared?.has(name) !== true) return null;
  return { line: number, text: `WARNING: Duplicate user '${showName(name)}' found on line ${number}. ` };
}

interface Reading {
  readonly dialect: AclDialect;
  readonly allChannels: boolean;
  readonly modules: boolean;
}

/** The rules of a line, all of them, even after an error. From 7.0 on only unknown commands are named more than once. */
function checkRules({ number, path }: Line, rules: readonly string[], reading: Reading): LineError[] {
  const { dialect, allChannels, modules } = reading;
  const merged = dialect.selectors ? mergeSelectors(rules) : { rules };
  if ('openedAt' in merged) {
    return [{ line: number, text: `${path}:${number}: Unmatched parenthesis in selector definition.` }];
  }
  const user = createUser(allChannels);
  const errors: LineError[] = [];
  let isSyntaxNamed = false;
  for (const rule of merged.rules.map(trimRule)) {
    const error = applyRule(user, rule, allChannels, dialect);
    if (error === null || (modules && error === 'unknown')) continue;
    if (error === 'unknown' && dialect.selectors) {
      const operation = `Error in applying operation '${showRule(rule)}': ${ACL_ERRORS[error]}`;
      errors.push({ line: number, text: `${path}:${number}: ${operation}. ` });
    } else if (!isSyntaxNamed) {
      errors.push({ line: number, text: `${path}:${number}: ${ACL_ERRORS[error]}. ` });
      isSyntaxNamed = dialect.selectors;
    }
  }
  return errors;
}

function trimRule(rule: string): string {
  return rule.replace(/^[\t\r]+|[\t\r]+$/g, '');
}

function summarize(errors: readonly LineError[], version: ServerVersion): AclFile['error'] {
  const [first] = errors;
  if (first === undefined) return null;
  const server = speaksValkey(version) ? 'Valkey' : 'Redis';
  const reason =
    `Aborting ${server} startup because of ACL errors: ${errors.map(({ text }) => text).join('')}` +
    'WARNING: ACL errors detected, no change to the previously active ACL rules was performed';
  return { reason, line: first.line };
}
