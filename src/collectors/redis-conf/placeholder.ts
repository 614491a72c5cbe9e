import { GO_COMMENT_END } from './multiline.ts';

/**
 * Placeholders of the template languages that redis.conf files are kept in: shell and Compose `${X}`, Jinja `{{ x }}`
 * and `{% … %}`, Terraform `%{ … }`, Go and Helm `{{ .x }}`, ERB `<%= x %>` and `<% … %>`, autoconf `@x@`, and `%x%`.
 * Redis itself expands none of them. `$X` without braces is not one: passwords hold it.
 */

/** One line of a template, or several that a tag makes one. */
export interface TemplateLine {
  /** The line with known placeholders filled in and control tags taken out. */
  readonly text: string;
  /** Where the first thing begins that is neither a comment of the template nor a control tag; 0 without one. */
  readonly start: number;
  /** Why the line cannot be read for certain: a placeholder that nothing fills, or a condition on the line itself. */
  readonly reason: string | null;
  /** The line begins with an expression that nothing fills: it may stand for any directives. */
  readonly standsAlone: boolean;
  /** The control tags of the line, in order. */
  readonly tags: readonly ControlTag[];
}

/** A tag that begins or ends a part of the file that may be left out. */
export type ControlTag = { readonly kind: 'opens'; readonly reason: string } | { readonly kind: 'closes' };

interface Token {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  /** What stands between the delimiters, without the dashes that trim white space. */
  readonly inner: string;
}

const CLOSERS: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}', '<%': '%>', '%{': '}' };
const OPENERS = /\$\{|\{\{|\{%|\{#|<%|%\{|(?<!\w)%(?=[A-Za-z_])|(?<!\w)@(?=[A-Za-z_])/g;
const SIMPLE: Readonly<Record<string, RegExp>> = {
  // A default may be another one, and so may its default.
  '${': /\$\{(?:[^{}\n]|\$\{(?:[^{}\n]|\$\{[^{}\n]*\})*\})*\}/y,
  '%': /%[A-Za-z_][A-Za-z0-9_.-]*%(?!\w)/y,
  '@': /@[A-Za-z_][\w.-]*@(?!\w)/y,
};

const GO_COMMENT = /\{\{-?\s*\/\*/y;

/** Reads one line as a template; null when it holds no placeholder and no tag. */
export function readTemplate(line: string, defines: ReadonlyMap<string, string>): TemplateLine | null {
  const tokens = findTokens(line);
  if (tokens.length === 0) return null;
  if (line.trimStart().startsWith('#')) return commentLine(line, tokens);
  let text = '';
  let name: Progress = 'absent';
  let reason: string | null = null;
  let standsAlone = false;
  let start: number | null = null;
  const tags: ControlTag[] = [];
  let position = 0;
  for (const token of tokens) {
    const between = line.slice(position, token.start);
    text += between;
    start ??= firstWord(between, position);
    name = readOn(name, between);
    position = token.end;
    const part = judge(token);
    if (part.kind === 'opens' || part.kind === 'closes') tags.push(part);
    if (part.kind !== 'expression') continue;
    start ??= token.start;
    const value = part.name === null ? undefined : lookUp(part.name, defines);
    text += value ?? asWord(line.slice(token.start, token.end));
    if (value !== undefined) continue;
    reason ??= unfilled(part);
    // What the directive is called is not known either.
    if (name !== 'ended') standsAlone = true;
  }
  const end = line.slice(position);
  text += end;
  start ??= firstWord(end, position) ?? 0;
  if (readOn(name, end) !== 'absent') reason ??= conditionReason(tags);
  return { text, start, reason, standsAlone, tags };
}

type Progress = 'absent' | 'begun' | 'ended';

/** How far the directive's name is read after some more text outside of tags. */
function readOn(name: Progress, text: string): Progress {
  const rest = name === 'absent' ? text.trimStart() : text;
  if (rest === '') return name;
  return name === 'ended' || /\s/.test(rest) ? 'ended' : 'begun';
}

function firstWord(text: string, offset: number): number | null {
  const at = text.search(/\S/);
  return at === -1 ? null : offset + at;
}

/** Left unfilled, a placeholder counts as a part of one argument: without blanks and quotes of its own. */
function asWord(placeholder: string): string {
  return placeholder.replace(/[\s"']+/g, '');
}

/** Tags that make up a whole comment still count: `# {% if x %}`. Anything else in a comment is prose. */
function commentLine(line: string, tokens: readonly Token[]): TemplateLine | null {
  const only = tokens.length === 1 ? tokens[0] : undefined;
  if (only === undefined) return null;
  const beside = line.slice(0, only.start) + line.slice(only.end);
  const part = judge(only);
  if (!/^[#\s]*$/.test(beside) || (part.kind !== 'opens' && part.kind !== 'closes')) return null;
  return { text: '', start: 0, reason: null, standsAlone: false, tags: [part] };
}

function conditionReason(tags: readonly ControlTag[]): string | null {
  return tags.find((tag) => tag.kind === 'opens')?.reason ?? null;
}

function findTokens(line: string): Token[] {
  const tokens: Token[] = [];
  const unclosed = new Set<string>();
  OPENERS.lastIndex = 0;
  for (let match = OPENERS.exec(line); match !== null; match = OPENERS.exec(line)) {
    const token = readToken(line, match.index, match[0], unclosed);
    if (token === null) continue;
    tokens.push(token);
    OPENERS.lastIndex = token.end;
  }
  return tokens;
}

function readToken(line: string, start: number, open: string, unclosed: Set<string>): Token | null {
  const simple = SIMPLE[open];
  if (simple !== undefined) {
    simple.lastIndex = start;
    const match = simple.exec(line);
    if (match === null) return null;
    const inner = match[0].slice(open.length, -1);
    return { start, end: start + match[0].length, open, inner };
  }
  const close = CLOSERS[open] ?? '';
  const stop = unclosed.has(close) ? -1 : closeOf(line, start, open, close);
  if (stop === -1) {
    unclosed.add(close);
    return null;
  }
  const inner = line
    .slice(start + open.length, stop)
    .replace(/^[-+~]/, '')
    .replace(/[-+~]$/, '')
    .trim();
  return { start, end: stop + close.length, open, inner };
}

/** Where the delimiter stands that closes a tag; -1 for none. */
function closeOf(line: string, start: number, open: string, close: string): number {
  GO_COMMENT.lastIndex = start;
  if (!GO_COMMENT.test(line)) return line.indexOf(close, start + open.length);
  GO_COMMENT_END.lastIndex = GO_COMMENT.lastIndex;
  return GO_COMMENT_END.test(line) ? GO_COMMENT_END.lastIndex - close.length : -1;
}

interface Expression {
  readonly kind: 'expression';
  /** The name that `--define` fills; null when the expression is more than a name. */
  readonly name: string | null;
  /** How messages show it: never more than the name, since a default inside may be a password. */
  readonly shown: string;
}
type Part = ControlTag | Expression | { readonly kind: 'nothing' };

const NOTHING: Part = { kind: 'nothing' };

/** What a token does to the lines around it. */
function judge(token: Token): Part {
  const word = /^[a-z]+/.exec(token.inner)?.[0] ?? '';
  if (token.open === '{#' || token.inner.startsWith('/*') || token.inner.startsWith('#')) return NOTHING;
  if (token.open === '{%' || token.open === '%{') return judgeJinja(word, token);
  if (token.open === '<%' && !/^[=]/.test(token.inner)) return judgeRuby(word, token);
  if (token.open === '{{') return judgeGo(word, token);
  return expression(token);
}

function judgeJinja(word: string, token: Token): Part {
  if (word.startsWith('end')) return { kind: 'closes' };
  if (['if', 'for', 'macro', 'block', 'call', 'filter', 'with'].includes(word)) return opens(token, word);
  if (word === 'set' && !token.inner.includes('=')) return opens(token, word);
  return word === 'include' || word === 'extends' ? expression(token) : NOTHING;
}

function judgeRuby(word: string, token: Token): Part {
  if (word === 'end' || token.inner.startsWith('}')) return { kind: 'closes' };
  const block = /(\bdo|\{)\s*(\|[^|]*\|)?\s*$/.test(token.inner);
  const keyword = ['if', 'unless', 'for', 'while', 'until', 'case', 'begin'].includes(word);
  return block || keyword ? opens(token, keyword ? word : 'each') : NOTHING;
}

function judgeGo(word: string, token: Token): Part {
  if (word === 'end') return { kind: 'closes' };
  if (word === 'else' || /^\$\w+\s*:?=/.test(token.inner)) return NOTHING;
  if (['if', 'range', 'with', 'define', 'block'].includes(word)) return opens(token, word);
  return /\|\s*comment\b/.test(token.inner) ? NOTHING : expression(token);
}

function opens(token: Token, word: string): ControlTag {
  const tag = `${token.open} ${word} … ${CLOSERS[token.open] ?? ''}`;
  return { kind: 'opens', reason: `depends on the template's \`${tag}\`, which is not evaluated` };
}

/** The name is what comes before a filter or a shell default: `x` of `{{ x | default(1) }}` and of `${x:-1}`. */
function expression(token: Token): Expression {
  const inner = token.inner.replace(/^=\s*/, '');
  const pattern = token.open === '${' ? /^[A-Za-z_]\w*(?=:?[-=?+]|$)/ : /^[.@$]?[A-Za-z_][\w.-]*(?=\s*\||\s*$)/;
  const name = pattern.exec(inner)?.[0] ?? null;
  const close = CLOSERS[token.open];
  if (close === undefined) {
    const end = token.open === '${' ? '}' : token.open;
    return { kind: 'expression', name, shown: `${token.open}${name ?? '…'}${end}` };
  }
  const open = token.open === '<%' ? '<%=' : token.open;
  return { kind: 'expression', name, shown: `${open} ${name ?? '…'} ${close}` };
}

/** Helm's leading dot and Puppet's leading `@` may be left out of the definition's name. */
function lookUp(name: string, defines: ReadonlyMap<string, string>): string | undefined {
  return defines.get(name) ?? defines.get(name.replace(/^[.@$]/, ''));
}

function unfilled(part: Expression): string {
  const remedy = part.name === null ? 'render the template first' : `fill it in with \`--define ${part.name}=VALUE\``;
  return `depends on the placeholder \`${part.shown}\`; ${remedy}`;
}
