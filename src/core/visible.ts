/**
 * Characters that a reader cannot see, or that change how others are shown: controls, escape sequences, direction
 * overrides, zero-width and unusual spaces, halves of a surrogate pair.
 */
const UNSEEN = /^(?:[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs})$/u;

/** What GitHub's runner takes for a workflow command at the start of a line. Addresses such as `::1` are none. */
const COMMAND = /(^|\s)::(?=[0-9a-f]*[g-z-])/gi;

/** Printable ASCII shows itself; asked first, because almost everything is and the other question is dear. */
const PRINTABLE = /^[\x20-\x7e]*$/;

function shown(character: string): string {
  if (PRINTABLE.test(character) || !UNSEEN.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

/**
 * The characters of a line as they may be shown, one entry a character, so that columns keep their meaning. The
 * runner's older command form, `##[name]`, counts anywhere in a line and is therefore broken up here.
 */
export function visibleCharacters(line: string): readonly string[] {
  if (PRINTABLE.test(line) && !line.includes('##[')) return line.split('');
  return Array.from(line, shown).map((character, at, all) =>
    character === '#' && all[at - 1] === '#' && all[at + 1] === '[' ? '\\x23' : character,
  );
}

/**
 * Text of unknown origin as data on one line: whatever is not plainly visible is written as an escape, and nothing in
 * it can act as a terminal sequence or a workflow command.
 */
export function visible(text: string): string {
  const shownText = PRINTABLE.test(text) && !text.includes('##[') ? text : visibleCharacters(text).join('');
  return shownText.includes('::') ? shownText.replace(COMMAND, '$1:\\x3a') : shownText;
}

/** Running text on one line: white space is folded to single spaces, the rest is made {@link visible}. */
export function prose(text: string): string {
  return visible(text.replace(/[ \t\r\n]+/g, ' ').trim());
}
