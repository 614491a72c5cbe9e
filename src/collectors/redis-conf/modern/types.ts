import type { ServerVersion } from '../../../core/version.ts';
import { cString, leadingNumber, memorySize, signedMemorySize, strictNumber } from '../number.ts';
import { beforeTable, isStrictValkey, single, type Reader, type Row, type Scope, type Traits } from './row.ts';

/** The types of directives, as rows of the tables name them. */

const INT_MAX = 2n ** 31n - 1n;
const LONG_MAX = 2n ** 63n - 1n;

/** The widths of the C variables that hold numbers: their usual upper bound, and whether they have a sign. */
const WIDTHS = {
  int: { max: INT_MAX, signed: true },
  uint: { max: 2n ** 32n - 1n, signed: false },
  long: { max: LONG_MAX, signed: true },
  size: { max: LONG_MAX, signed: false },
  ulonglong: { max: 2n ** 64n - 1n, signed: false },
} as const;

type Width = keyof typeof WIDTHS;

/** How a number is written: `bytes` with units, `bytes-percent` also as a share, `bytes-signed` also below zero. */
type Notation = 'decimal' | 'octal' | 'bytes' | 'bytes-percent' | 'bytes-signed';

interface NumberType {
  readonly width: Width;
  readonly notation: Notation;
  readonly min: bigint;
  readonly max: bigint;
}

/** `yes` or `no`. */
export function yesNo(name: string, initial: 'yes' | 'no', traits: Traits = {}): Row {
  const read = single((argument) => {
    const text = cString(argument).toLowerCase();
    return text === 'yes' || text === 'no' ? { text } : { reason: "argument must be 'yes' or 'no'" };
  });
  return { name, default: initial, read, ...traits };
}

/** Says what is wrong with a text; null when nothing is. */
export type Check = (text: string, scope: Scope) => string | null;

/** Any text that ends at a NUL byte. */
export function text(name: string, initial: string, traits: Traits = {}, check: Check = () => null): Row {
  const read = single((argument, scope) => {
    const reason = check(cString(argument), scope);
    return reason === null ? { text: cString(argument) } : { reason };
  });
  return { name, default: initial, read, ...traits };
}

/** Any bytes, NUL included. */
export function bytes(name: string, initial: string, traits: Traits = {}, check: Check = () => null): Row {
  const read = single((argument, scope) => {
    const reason = check(argument, scope);
    return reason === null ? { text: argument } : { reason };
  });
  return { name, default: initial, read, ...traits };
}

/** A whole number between two bounds. */
export function integer(
  name: string,
  width: Width,
  min: number,
  max: number | 'max',
  initial: number,
  traits: Traits = {},
): Row {
  return numeric(name, { ...numberType(width, min, max), notation: 'decimal' }, `${initial}`, traits);
}

/** A number of bytes, with units k, kb, m, mb, g, gb. */
export function memory(name: string, width: Width, min: number, initial: number, traits: Traits = {}): Row {
  return numeric(name, { ...numberType(width, min, 'max'), notation: 'bytes' }, `${initial}`, traits);
}

/** A number of bytes, or a share of `maxmemory` as `N%`. */
export function memoryOrPercent(name: string, initial: number, traits: Traits = {}): Row {
  return numeric(name, { ...numberType('long', -100, 'max'), notation: 'bytes-percent' }, `${initial}`, traits);
}

/** A number of bytes, or a negative number with a meaning of its own. */
export function signedMemory(name: string, min: number, initial: number, traits: Traits = {}): Row {
  return numeric(name, { ...numberType('long', min, 'max'), notation: 'bytes-signed' }, `${initial}`, traits);
}

/** File permissions, in octal. */
export function permissions(name: string, traits: Traits = {}): Row {
  return numeric(name, { ...numberType('uint', 0, 0o777), notation: 'octal' }, '0', traits);
}

function numberType(width: Width, min: number, max: number | 'max'): Omit<NumberType, 'notation'> {
  return { width, min: BigInt(min), max: max === 'max' ? WIDTHS[width].max : BigInt(max) };
}

function numeric(name: string, type: NumberType, initial: string, traits: Traits): Row {
  const read = single((argument, { version }) => {
    const value = parse(argument, type, version);
    if (value === null) return { reason: unreadable(type) };
    const reason = outOfBounds(value, type);
    return reason === null ? { text: print(value, type) } : { reason };
  });
  return { name, default: initial, read, ...traits };
}

/** The number as the server's `long long`; a share is kept below zero. */
function parse(argument: string, { notation }: NumberType, version: ServerVersion): bigint | null {
  if (notation === 'decimal') return strictNumber(argument);
  if (notation === 'octal') {
    const { value, whole } = leadingNumber(argument, 8);
    return whole ? value : null;
  }
  if (beforeTable(version)) {
    const size = signedMemorySize(argument);
    return size !== null && size >= 0n ? size : null;
  }
  const size = memorySize(argument, isStrictValkey(version) ? 'refused' : 'wraps');
  if (size !== null) return BigInt.asIntN(64, size);
  if (notation === 'bytes-signed') return strictNumber(argument);
  if (notation !== 'bytes-percent' || !argument.endsWith('%')) return null;
  const share = strictNumber(argument.slice(0, -1));
  return share !== null && share >= 0n ? -share : null;
}

function unreadable({ notation }: NumberType): string {
  if (notation === 'decimal') return "argument couldn't be parsed into an integer";
  if (notation === 'octal') return "argument couldn't be parsed as an octal number";
  return notation === 'bytes-percent'
    ? 'argument must be a memory or percent value'
    : 'argument must be a memory value';
}

function outOfBounds(value: bigint, { width, notation, min, max }: NumberType): string | null {
  if (notation === 'bytes-percent' && value < 0n) {
    return value < min ? `percentage argument must be less or equal to ${-min}` : null;
  }
  const compared = WIDTHS[width].signed ? value : BigInt.asUintN(64, value);
  const base = notation === 'octal' ? 8 : 10;
  const inside = compared >= min && compared <= max;
  return inside ? null : `argument must be between ${min.toString(base)} and ${max.toString(base)} inclusive`;
}

function print(value: bigint, { notation }: NumberType): string {
  if (notation === 'octal') return value.toString(8);
  if (notation === 'bytes-percent' && value < 0n) return `${-value}%`;
  return notation === 'bytes' ? BigInt.asUintN(64, value).toString() : value.toString();
}

/** The words of an enumeration in the server's order, with the number each stands for. Words of one number are synonyms. */
export type Words = Readonly<Record<string, number>>;

/** One of some words, in any case. */
export function oneOf(name: string, words: Words, initial: string, traits: Traits = {}): Row {
  const read = single((argument, { version }) => {
    const value = lookUp(words, argument);
    return value === null ? { reason: notAWord(words, version) } : { text: printWords(words, value) };
  });
  return { name, default: initial, read, ...traits };
}

/** Several words at once, each a bit. */
export function someOf(
  name: string,
  words: Words,
  initial: string,
  traits: Traits,
  check: (bits: number) => string | null,
): Row {
  const read: Reader = (args, { version }) => {
    const values = args.map((argument) => lookUp(words, argument));
    if (args.length === 0 || values.includes(null)) return { reason: notAWord(words, version) };
    const bits = values.reduce<number>((sum, value) => sum | (value ?? 0), 0);
    const reason = check(bits);
    return reason === null ? { text: printWords(words, bits) } : { reason };
  };
  return { name, default: initial, list: true, read, ...traits };
}

function lookUp(words: Words, argument: string): number | null {
  const word = cString(argument).toLowerCase();
  const entry = Object.entries(words).find(([name]) => name.toLowerCase() === word);
  return entry?.[1] ?? null;
}

function printWords(words: Words, value: number): string {
  const names: string[] = [];
  let rest = value;
  for (const [name, bits] of Object.entries(words)) {
    if (bits === value) return name;
    if (bits === 0 || (bits & rest) !== bits) continue;
    names.push(name);
    rest &= ~bits;
  }
  return names.join(' ');
}

/** The server cuts the sentence at the size of its buffer. */
const REASON_MAX = 255;

function notAWord(words: Words, version: ServerVersion): string {
  const subject = beforeTable(version) ? 'argument' : 'argument(s)';
  return `${subject} must be one of the following: ${Object.keys(words).join(', ')}`.slice(0, REASON_MAX);
}
