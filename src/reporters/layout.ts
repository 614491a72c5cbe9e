/** What East Asian scripts share (the prolonged sound mark) is wide too; their half-width forms are not. */
const WIDE =
  /^(?![\0-\u10ff\uff61-\uffdc])[\p{Emoji_Presentation}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\p{scx=Yi}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
/** Marks, and the parts of a Korean syllable that follow its first. */
const OWN_SIGNS = '✗✓│…☐';
const COMBINING = /^[\p{Mn}\p{Me}\u1160-\u11ff]/u;

/** Terminal columns that visible text takes: East Asian characters and emoji take two, combining marks none. */
export function displayWidth(text: string): number {
  // oxlint-disable-next-line no-control-regex
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Asked character by character, the cheap questions first: reports are ASCII but for a few signs of their own. */
function characterWidth(character: string): 0 | 1 | 2 {
  if (character <= '~' || OWN_SIGNS.includes(character)) return 1;
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Lines of at most `width` columns. A word is never broken: a longer one (a URL, a path) has a line to itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const length = displayWidth(word);
    if (line !== '' && used + 1 + length > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += line === '' ? length : length + 1;
    line += line === '' ? word : ` ${word}`;
  }
  lines.push(line);
  return lines;
}

/** Pads with spaces to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
