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
  const bare = decode(line.slice(0, first.end));
  const count = SHOWN_ARGUMENTS.get(name);
  if (count === undefined && !holdsSecretInside(line)) return { text: decode(line), span: decode(line).length };
  const rest = line.slice(first.end);
  return { text: bare + maskArguments(rest, count ?? 0), span: bare.length };
}

/**
 * A line that is no directive may be one that was misspelt, or the second half of a password. Its first word is shown
 * when more words follow, up to the first character that no directive's name has.
 */
function showUnknown(line: string): Shown {
  const word = /^["']?([A-Za-z][A-Za-z0-9_.-]*)/.exec(line)?.[0] ?? '';
  const rest = line.slice(word.length);
  if (isDirectiveName(word.toLowerCase())) return { text: word + (rest === '' ? '' : MASK), span: word.length };
  if (word === '' || !/^\s+\S/.test(rest)) return { text: MASK, span: MASK.length };
  return { text: word + maskArguments(rest, 0), span: word.length };
}

/** `text` begins right after the directive's name. Arguments beyond the first `count` become `****` each. */
function maskArguments(text: string, count: number): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.map((word, index) => ` ${index < count && isPlainWord(word) ? decode(word) : MASK}`).join('');
}

/** An argument without quotes and without what passwords, hashes and ACL rules begin with. */
function isPlainWord(word: string): boolean {
  return /^[\w./@:-]+$/.test(word);
}
