/**
 * Bytes to lines to arguments, as redis-server does it (`loadServerConfig` and `sdssplitargs`, redis/redis
 * src/config.c and src/sds.c; the NUL rule was measured with 7.0.15). Text here is latin1: one character per byte.
 */

/** The server reads a file in pieces of at most this many bytes, each ending at a line feed. */
const CHUNK = 1024;

/**
 * What the server sees of a file. It appends each piece as a C string, so a NUL hides the rest of its piece, the
 * line feed included: the next line is then read as part of this one.
 */
export function readBytes(bytes: string): string {
  if (!bytes.includes('\0')) return bytes;
  const kept: string[] = [];
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf('\n', start);
    const end = Math.min(feed === -1 ? bytes.length : feed + 1, start + CHUNK);
    const piece = bytes.slice(start, end);
    const nul = piece.indexOf('\0');
    kept.push(nul === -1 ? piece : piece.slice(0, nul));
    start = end;
  }
  return kept.join('');
}

/** Text without the blanks that the server trims from both ends of a line. */
export function trimLine(line: string): string {
  const start = indentation(line);
  let end = line.length;
  while (end > start && isBlank(line.charCodeAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

/** How many blanks a line begins with. */
export function indentation(line: string): number {
  let count = 0;
  while (count < line.length && isBlank(line.charCodeAt(count))) count += 1;
  return count;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}

/** C's `isspace`: the blanks, vertical tab and form feed. */
function isSpace(code: number): boolean {
  return isBlank(code) || code === 0x0b || code === 0x0c;
}

/** One argument and where the text after it begins. */
export interface Argument {
  readonly value: string;
  readonly end: number;
}

/**
 * The arguments of a trimmed line, or null when its quotes are not balanced. Text right after a closing quote is
 * unbalanced, except where `joinsQuotes` (Valkey 9 on): there it belongs to the same argument.
 */
export function splitArguments(line: string, joinsQuotes: boolean): string[] | null {
  if (!/["']/.test(line)) return splitUnquoted(line);
  const values: string[] = [];
  for (let position = skipSpaces(line, 0); position < line.length;) {
    const argument = readArgument(line, position, joinsQuotes);
    if (argument === null) return null;
    values.push(argument.value);
    position = skipSpaces(line, argument.end);
  }
  return values;
}

/** Only blanks end an argument; vertical tab and form feed are skipped before one and kept inside. */
function splitUnquoted(line: string): string[] {
  const values: string[] = [];
  for (const piece of line.split(/[ \t\r\n]+/)) {
    const value = piece.slice(skipSpaces(piece, 0));
    if (value !== '') values.push(value);
  }
  return values;
}

function skipSpaces(line: string, position: number): number {
  let next = position;
  while (next < line.length && isSpace(line.charCodeAt(next))) next += 1;
  return next;
}

/** Reads the argument that begins at `start`, which is not a space; null when a quote stays open. */
export function readArgument(line: string, start: number, joinsQuotes: boolean): Argument | null {
  const pieces: string[] = [];
  let position = start;
  while (position < line.length) {
    const character = line.charAt(position);
    if (isBlank(line.charCodeAt(position))) break;
    if (character !== '"' && character !== "'") {
      const end = plainEnd(line, position);
      pieces.push(line.slice(position, end));
      position = end;
      continue;
    }
    const quoted = character === '"' ? readDoubleQuoted(line, position + 1) : readSingleQuoted(line, position + 1);
    if (quoted === null) return null;
    pieces.push(quoted.value);
    position = quoted.end;
    if (!joinsQuotes) return position < line.length && !isSpace(line.charCodeAt(position)) ? null : joined();
  }
  return joined();

  function joined(): Argument {
    return { value: pieces.join(''), end: position };
  }
}

function plainEnd(line: string, start: number): number {
  const stop = /[ \t\r\n"']/g;
  stop.lastIndex = start;
  return stop.exec(line)?.index ?? line.length;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', a: '\x07' };

function readDoubleQuoted(line: string, start: number): Argument | null {
  const pieces: string[] = [];
  const special = /["\\]/g;
  let position = start;
  for (;;) {
    special.lastIndex = position;
    const stop = special.exec(line)?.index ?? line.length;
    pieces.push(line.slice(position, stop));
    if (stop === line.length) return null;
    if (line.charAt(stop) === '"') return { value: pieces.join(''), end: stop + 1 };
    const escaped = line.charAt(stop + 1);
    const hex = escaped === 'x' ? /^[0-9a-fA-F]{2}/.exec(line.slice(stop + 2, stop + 4)) : null;
    if (hex !== null) pieces.push(String.fromCharCode(Number.parseInt(hex[0], 16)));
    else pieces.push(escaped === '' ? '\\' : (ESCAPES[escaped] ?? escaped));
    position = stop + (hex === null ? 2 : 4);
    if (position > line.length) return null;
  }
}

function readSingleQuoted(line: string, start: number): Argument | null {
  const pieces: string[] = [];
  let position = start;
  for (;;) {
    const stop = line.indexOf("'", position);
    if (stop === -1) return null;
    const escaped = stop > position && line.charAt(stop - 1) === '\\';
    if (!escaped) return { value: pieces.join('') + line.slice(position, stop), end: stop + 1 };
    pieces.push(`${line.slice(position, stop - 1)}'`);
    position = stop + 1;
  }
}

/** The line's bytes as text: UTF-8, with U+FFFD for what is not. */
export function decode(bytes: string): string {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}
