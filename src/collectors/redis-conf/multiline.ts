/**
 * Tags and comments of template languages that go on over several lines: Go and Helm `{{ … }}` and `{{/* … *\/}}`,
 * Jinja `{% … %}` and `{# … #}`, ERB `<% … %>` and `<%# … %>`.
 */
const OPENER = /\{\{-?\s*\/\*|\{[{%#]|<%#?/g;

/** What ends a Go comment. The braces inside it do not. */
export const GO_COMMENT_END = /\*\/\s*-?\}\}/g;

/** What comes first after an opener of a tag: its end, or another one that makes the first a stray. */
const TAG_END: Readonly<Record<string, RegExp>> = { '{{': /\}\}|\{\{/g, '{%': /%\}|\{%/g, '<%': /%>|<%/g };
const COMMENT_END: Readonly<Record<string, RegExp>> = { '{#': /#\}/g, '<%#': /%>/g };

/** Where the line feeds are that stand inside a tag or a comment: they end no line of the configuration. */
export function feedsInside(text: string): ReadonlySet<number> {
  const feeds = new Set<number>();
  const unclosed = new Set<string>();
  OPENER.lastIndex = 0;
  for (let match = OPENER.exec(text); match !== null; match = OPENER.exec(text)) {
    const [opener] = match;
    const start = match.index;
    if (unclosed.has(opener)) continue;
    const after = start + opener.length;
    const end = endOf(text, opener, after);
    if (end === null) unclosed.add(opener);
    else if (end !== 'stray' && mayGoOn(text, opener, start, end)) {
      for (let at = after; at < end; at += 1) if (text.charAt(at) === '\n') feeds.add(at);
      OPENER.lastIndex = end;
    }
  }
  return feeds;
}

/** Null when nothing in the rest of the text ends it, nor anything of its kind. */
function endOf(text: string, opener: string, after: number): number | 'stray' | null {
  const pattern = TAG_END[opener] ?? COMMENT_END[opener] ?? GO_COMMENT_END;
  pattern.lastIndex = after;
  const match = pattern.exec(text);
  if (match === null) return null;
  return match[0] === opener ? 'stray' : pattern.lastIndex;
}

/** Prose in a comment of the redis.conf mentions tags, and does not end them. */
function mayGoOn(text: string, opener: string, start: number, end: number): boolean {
  if (TAG_END[opener] === undefined) return true;
  const feed = text.indexOf('\n', start);
  if (feed === -1 || feed >= end) return true;
  return !/^\s*#/.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
}
