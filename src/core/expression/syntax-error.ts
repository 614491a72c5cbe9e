/** What the library calls its tokens; the end of the text is told apart. */
const SIGNS: Readonly<Record<string, string>> = {
  NUMBER: 'a number',
  STRING: 'a text',
  BOOLEAN: 'true or false',
  NULL: 'null',
  IDENTIFIER: 'a name',
  BYTES: 'bytes',
  PLUS: '`+`',
  MINUS: '`-`',
  MULTIPLY: '`*`',
  DIVIDE: '`/`',
  MODULO: '`%`',
  EQ: '`==`',
  NE: '`!=`',
  LT: '`<`',
  LE: '`<=`',
  GT: '`>`',
  GE: '`>=`',
  AND: '`&&`',
  OR: '`||`',
  NOT: '`!`',
  IN: '`in`',
  LPAREN: '`(`',
  RPAREN: '`)`',
  LBRACKET: '`[`',
  RBRACKET: '`]`',
  LBRACE: '`{`',
  RBRACE: '`}`',
  DOT: '`.`',
  COMMA: '`,`',
  COLON: '`:`',
  QUESTION: '`?`',
};

const LIMITS: Readonly<Record<string, (most: string) => string>> = {
  maxDepth: (most) => `the expression is nested more than ${most} levels deep; write it flatter`,
  maxAstNodes: (most) => `the expression has more than ${most} parts; make it several validations`,
  maxListElements: (most) => `the list has more than ${most} entries`,
  maxMapEntries: (most) => `the map has more than ${most} ${most === '1' ? 'entry' : 'entries'}`,
  maxCallArguments: (most) => `a function takes at most ${most} arguments`,
};

/** What a mistake in syntax is, told from the library's own words for it; null: it is of another kind. */
export function syntaxWords(summary: string): string | null {
  if (summary === 'Unexpected token: EOF') return 'the expression ends before it is complete';
  if (/^Unterminated (triple-quoted )?string$/.test(summary)) return 'the text that begins here is not closed';
  for (const [pattern, words] of PHRASES) {
    const [matched, first = '', second = ''] = pattern.exec(summary) ?? [];
    if (matched !== undefined) return words(first, second);
  }
  return null;
}

const PHRASES: readonly (readonly [RegExp, (first: string, second: string) => string])[] = [
  [/^Unexpected token: (\w+)$/, (token) => `${sign(token)} cannot stand here`],
  [/^Unexpected character: '?(.+?)'?$/su, (character) => `\`${character}\` cannot stand here`],
  [/^Expected (\w+), got EOF$/, (token) => `${sign(token)} is missing at the end`],
  [/^Expected (\w+), got (\w+)$/, (token, other) => `${sign(token)} is missing before ${sign(other)}`],
  [/^Reserved identifier: (\w+)$/, (word) => `\`${word}\` is a word that the language keeps for itself`],
  [/^Exceeded (\w+) \((\d+)\)$/, (limit, most) => LIMITS[limit]?.(most) ?? `there are more than ${most} ${limit}`],
];

function sign(token: string): string {
  return SIGNS[token] ?? token;
}
