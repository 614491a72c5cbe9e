import type { FileOrigin } from './dialect.ts';
import { decode, indentation, readArgument, trimLine } from './lex.ts';
import { isDirectiveName } from './names.ts';

/** Directives whose value is a secret in any version; their facts hold `set` or `unset`. */
export const SECRET_DIRECTIVES: ReadonlySet<string> = new Set([
  'masterauth',
  'primaryauth',
  'requirepass',
  'tls-client-key-file-pass',
  'tls-key-file-pass',
]);

/** Directives of which only so many arguments may be shown; what follows holds passwords or the new name. */
const SHOWN_ARGUMENTS: ReadonlyMap<string, number> = new Map([
  ...[...SECRET_DIRECTIVES, 'sentinel'].map((name): [string, number] => [name, 0]),
  ['loadmodule', 1],
  ['rename-command', 1],
  ['user', 1],
]);

/**
 * A secret's directive, with something after it, amid another one's arguments: two lines run together, or a file of
 * bare carriage returns.
 */
const SECRET_INSIDE = new RegExp(`\\s["']?(${[...SHOWN_ARGUMENTS.keys()].join('|')})["']?[\\s=:]+\\S`, 'i');

/** How many arguments a directive takes at most, and what those after the first look like. */
interface List {
  readonly most: number;
  readonly further: RegExp;
}

const ONE: List = { most: 1, further: /$^/ };
const ADDRESSES: List = { most: Infinity, further: /^(?:-?[\w-]*[.:*][\w.:*%-]*|localhost)$/ };
const MASTER: List = { most: 2, further: /^(?:\d+|one)$/i };
const SIGNAL: List = { most: Infinity, further: /^(?:default|save|nosave|now|force|safe|failover)$/i };

/** The directives that take more than one argument in any version. */
const LISTS: ReadonlyMap<string, List> = new Map([
  ['bind', ADDRESSES],
  ['rdma-bind', ADDRESSES],
  ['replicaof', MASTER],
  ['slaveof', MASTER],
  ['shutdown-on-sigint', SIGNAL],
  ['shutdown-on-sigterm', SIGNAL],
  ['save', { most: Infinity, further: /^\d+$/ }],
  ['oom-score-adj-values', { most: 3, further: /^-?\d+$/ }],
  ['latency-tracking-info-percentiles', { most: Infinity, further: /^[\d.]+$/ }],
  ['cluster-slot-stats-enabled', { most: Infinity, further: /^(?:no|yes|cpu|net|mem)$/i }],
  ['client-output-buffer-limit', { most: Infinity, further: /^(?:normal|slave|replica|pubsub|\d+[kmgb]{0,2})$/i }],
]);

const TEMPLATES = /\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|<%.*?%>|\$\{(?:[^{}]|\$\{[^{}]*\})*\}/gs;
/** Stands for each character of a placeholder while arguments are told apart; no byte of a file is it. */
const BLOT = '\uffff';
const WORD = /(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\t-\r "'])+|["'][^\t-\r ]*/gs;
const ONE_WORD = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^"']*)$/s;

const SECRETS = [...SECRET_DIRECTIVES].join('|');
/** A secret with its name, in one word; credentials in an address. */
const GLUED_SECRET = new RegExp(`(?:${SECRETS}).|pass?(?:word|wd)?["']?[=:].|:[^\\s/]*@`, 'is');
/** In an argument of several words: a comment, an option, another directive with a secret. */
const SECRET_WORD = /\s(?:[#;>]|--)|\s\S*(?:pass|auth|secret|token|pwd)/i;

/** True for a quote that stays open or begins amid a word, and for what looks like a secret. */
function mayHoldSecret(argument: string): boolean {
  return !ONE_WORD.test(argument) || GLUED_SECRET.test(argument) || SECRET_WORD.test(argument);
}

function isFurther(argument: string, pattern: RegExp): boolean {
  const text = argument.replaceAll(BLOT, '').replace(/^(["'])(.*)\1$/s, '$2');
  return text === '' || pattern.test(text);
}

const MASK = '****';
/** Longest excerpt, in characters. */
const LONGEST = 200;

/** Where a line stands and as much of it as may be shown. `line` is the untrimmed line in latin1. */
export function originOf(path: string, lineNumber: number, line: string): FileOrigin {
  const shown = showLine(trimLine(line));
  const indent = indentation(line);
  const lead = indent > LONGEST / 2 ? '…' : decode(line.slice(0, indent));
  const text = lead + shown.text;
  const excerpt = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  const column = lead.length + 1;
  return {
    kind: 'file',
    path,
    line: lineNumber,
    column,
    endColumn: Math.max(column, Math.min(column + shown.span, excerpt.length + 1)),
    excerpt,
  };
}

/** True when the line, whose directive is not secret itself, has one that is among its arguments. */
export function holdsSecretInside(line: string): boolean {
  return SECRET_INSIDE.test(line);
}

interface Shown {
  readonly text: string;
  /** Length of the part that a finding points at: the directive's name if what follows it is masked. */
  readonly span: number;
}

function showLine(line: string): Shown {
  const first = readArgument(line, 0, false);
  const name = first?.value.toLowerCase() ?? '';
  if (first === null || !isDirectiveName(name)) return showUnknown(line);
  const count = SHOWN_ARGUMENTS.get(name);
  if (count === undefined && !holdsSecretInside(line)) return showSetting(name, line, first.end);
  const bare = decode(line.slice(0, first.end));
  const rest = line.slice(first.end);
  return { text: bare + maskArguments(rest, count ?? 0, name === 'rename-command'), span: bare.length };
}

/** Far more of a line than fits in an excerpt. */
const READ = 5 * LONGEST;

/** The line up to its last argument that is one of the directive's own; what follows may be anything. */
function showSetting(name: string, line: string, nameEnd: number): Shown {
  const text = line.slice(0, READ);
  const blotted = text.replace(TEMPLATES, (placeholder) => BLOT.repeat(placeholder.length));
  const { most, further } = LISTS.get(name) ?? ONE;
  let end = nameEnd;
  let hidden = 0;
  let count = 0;
  WORD.lastIndex = nameEnd;
  for (let match = WORD.exec(blotted); match !== null; match = WORD.exec(blotted)) {
    const [word] = match;
    const isOwn = count === 0 ? !mayHoldSecret(word) : count < most && isFurther(word, further);
    if (hidden > 0 || !isOwn) hidden += 1;
    else end = WORD.lastIndex;
    count += 1;
  }
  const shown = decode(text.slice(0, end));
  return { text: shown + ` ${MASK}`.repeat(hidden), span: shown.length };
}

/**
 * A line that is no directive may be one that was misspelt, or the second half of a password. Its first word is shown
 * when more words follow, up to where it stops looking like a directive's name.
 */
function showUnknown(line: string): Shown {
  const word = /^["']?([A-Za-z][A-Za-z0-9_.-]*)/.exec(line)?.[0] ?? '';
  const rest = line.slice(word.length);
  if (isDirectiveName(word.toLowerCase())) return { text: word + (rest === '' ? '' : MASK), span: word.length };
  const name = SECRET_START.exec(word)?.[0] ?? NAME_START.exec(word)?.[0] ?? '';
  if (name === '' || !/^\s+\S/.test(rest)) return { text: MASK, span: MASK.length };
  const glued = name === word ? '' : MASK;
  return { text: name + glued + maskArguments(rest, 0, false), span: name.length };
}

const SECRET_START = new RegExp(`^["']?(?:${SECRETS})`, 'i');
/** Names have no digits, but for the last character of a few, and do not change between upper and lower case. */
const NAME_START = /^["']?(?:[A-Z]?[a-z]+|[A-Z]+)(?:[-_.](?:[A-Z]?[a-z]+|[A-Z]+))*/;

/**
 * `text` begins right after the directive's name. Arguments beyond the first `count` become `****` each; an empty one,
 * which takes a command away, is shown on request.
 */
function maskArguments(text: string, count: number, showsEmpty: boolean): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const isShown = (word: string, index: number): boolean =>
    index < count ? isPlainWord(word) : showsEmpty && (word === '""' || word === "''");
  return words.map((word, index) => ` ${isShown(word, index) ? decode(word) : MASK}`).join('');
}

/** An argument without quotes and without what passwords, hashes and ACL rules begin with. */
function isPlainWord(word: string): boolean {
  return /^[\w./@:-]+$/.test(word);
}
