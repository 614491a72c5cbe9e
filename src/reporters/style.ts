/** How text for a person is set. */
export interface TextStyle {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** False for terminals that show ASCII alone. */
  readonly unicode: boolean;
}

const NARROWEST = 40;
/** Running text is hard to read in longer lines than this, however wide the terminal. */
const WIDEST = 120;
const USUAL = 80;

/**
 * The style that a stream can show: its own width between 40 and 120 columns (80 when it is no terminal), colour on a
 * terminal unless NO_COLOR or TERM=dumb forbids it or FORCE_COLOR asks for it, and Unicode where the locale has it.
 */
export function styleFor(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): TextStyle {
  const { NO_COLOR, FORCE_COLOR, TERM, LC_ALL, LC_CTYPE, LANG } = environment;
  const asked = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  const capable = stream.isTTY === true && TERM !== 'dumb' && FORCE_COLOR !== '0';
  const locale = LC_ALL || LC_CTYPE || LANG || 'UTF-8';
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, stream.columns || USUAL)),
    color: !NO_COLOR && (asked || capable),
    unicode: TERM !== 'dumb' && TERM !== 'linux' && /utf-?8/i.test(locale),
  };
}

export type Tone = 'bad' | 'doubt' | 'good' | 'quiet' | 'strong';

/** Parameters of the terminal's `ESC [ … m`. The colours are of the sixteen that every palette has. */
const SGR: Readonly<Record<Tone, string>> = { bad: '1;31', doubt: '1;33', good: '1;32', quiet: '2', strong: '1' };

/** Colours finished text. Colour only repeats what words and marks say. */
export type Paint = (tone: Tone, text: string) => string;

export function painter(style: TextStyle): Paint {
  if (!style.color) return (_tone, text) => text;
  return (tone, text) => `\x1b[${SGR[tone]}m${text}\x1b[0m`;
}

/** The few signs beyond ASCII that reports use, or what stands for them. */
export interface Signs {
  readonly fail: string;
  readonly unknown: string;
  readonly waived: string;
  readonly pass: string;
  readonly other: string;
  readonly bar: string;
  readonly ellipsis: string;
  readonly box: string;
}

const UNICODE: Signs = {
  fail: '✗',
  unknown: '?',
  waived: '~',
  pass: '✓',
  other: '-',
  bar: '│',
  ellipsis: '…',
  box: '☐',
};
const ASCII: Signs = {
  fail: 'x',
  unknown: '?',
  waived: '~',
  pass: '+',
  other: '-',
  bar: '|',
  ellipsis: '...',
  box: 'o',
};

export function signsOf(style: TextStyle): Signs {
  return style.unicode ? UNICODE : ASCII;
}
