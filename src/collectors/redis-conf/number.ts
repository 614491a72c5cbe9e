/** Reads numbers as the C library and Redis's own util.c do. Values beyond 2^53 are exact, hence BigInt. */

const LONG_MAX = 2n ** 63n - 1n;
const UNSIGNED_MAX = 2n ** 64n - 1n;

const UNITS: ReadonlyMap<string, bigint> = new Map([
  ['', 1n],
  ['b', 1n],
  ['k', 1000n],
  ['kb', 1024n],
  ['m', 1000n ** 2n],
  ['mb', 1024n ** 2n],
  ['g', 1000n ** 3n],
  ['gb', 1024n ** 3n],
]);

/** The longest run of digits that the servers copy before they convert it. */
const DIGITS_MAX = 127;

/** A C string ends at its first NUL byte. */
export function cString(text: string): string {
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}

/** `strtoll`: the number at the start, clamped to 64 bits, and whether it took the whole text. */
export function leadingNumber(text: string, base: 8 | 10 = 10): { readonly value: bigint; readonly whole: boolean } {
  const plain = cString(text);
  const match = (base === 8 ? /^[ \t-\r]*([+-]?)([0-7]+)/ : /^[ \t-\r]*([+-]?)([0-9]+)/).exec(plain);
  if (match === null) return { value: 0n, whole: plain === '' };
  const digits = BigInt(base === 8 ? `0o${match[2]}` : `${match[2]}`);
  const value = match[1] === '-' ? -digits : digits;
  const clamped = value > LONG_MAX ? LONG_MAX : value < -LONG_MAX - 1n ? -LONG_MAX - 1n : value;
  return { value: clamped, whole: match[0].length === plain.length };
}

/** `atoi`: the leading number, cut to 32 bits. */
export function leadingInt(text: string): bigint {
  return BigInt.asIntN(32, leadingNumber(text).value);
}

/** Redis's strict decimal: no blanks, no plus sign, no leading zero, within 64 bits. */
export function strictNumber(text: string): bigint | null {
  if (!/^(?:0|-?[1-9][0-9]{0,19})$/.test(text)) return null;
  const value = BigInt(text);
  return value > LONG_MAX || value < -LONG_MAX - 1n ? null : value;
}

/** A memory size from 7.0 on, as an unsigned 64-bit number; `overflow` says what becomes of digits that do not fit. */
export function memorySize(text: string, overflow: 'wraps' | 'refused'): bigint | null {
  const match = /^([0-9]*)([a-z]*)$/i.exec(cString(text));
  const unit = UNITS.get(match?.[2]?.toLowerCase() ?? '?');
  const digits = match?.[1] ?? '';
  if (unit === undefined || digits.length > DIGITS_MAX) return null;
  const value = BigInt(digits);
  if (value > UNSIGNED_MAX && overflow === 'refused') return null;
  return BigInt.asUintN(64, (value > UNSIGNED_MAX ? UNSIGNED_MAX : value) * unit);
}

/** A memory size up to 6.2, signed, clamped before the unit is applied; null when it cannot be read. */
export function signedMemorySize(text: string): bigint | null {
  const match = /^(-?[0-9]*)([a-z]*)$/i.exec(cString(text));
  const unit = UNITS.get(match?.[2]?.toLowerCase() ?? '?');
  const digits = match?.[1] ?? '';
  if (unit === undefined || digits === '-' || digits.length > DIGITS_MAX) return null;
  return BigInt.asIntN(64, leadingNumber(digits).value * unit);
}

const DECIMAL = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;
const HEXADECIMAL = /^([+-]?)0x([0-9a-f]*)\.?([0-9a-f]*)(?:p([+-]?[0-9]+))?$/i;

function hexadecimal(text: string): number | null {
  const [, sign, whole = '', fraction = '', exponent = '0'] = HEXADECIMAL.exec(text) ?? [];
  if (whole + fraction === '') return null;
  const value = Number.parseInt(whole + fraction, 16) * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === '-' ? -value : value;
}

/** `strtod` over the whole text; null when it is no number, or too large or too small for one. */
export function floatingNumber(text: string): number | null {
  return decimalNumber(text) ?? hexadecimal(text);
}

/** The same for servers that take no hexadecimal numbers. */
export function decimalNumber(text: string): number | null {
  const infinite = /^([+-]?)inf(?:inity)?$/i.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? -Infinity : Infinity;
  if (!DECIMAL.test(text)) return null;
  const value = Number(text);
  const vanished = value === 0 && /[1-9]/.test(text.replace(/e.*$/i, ''));
  return Number.isFinite(value) && !vanished ? value : null;
}
