/**
 * How Redis up to 5.0 turns text into numbers: C's own functions, which never fail. Garbage is 0, digits are read as
 * far as they go, and what does not fit saturates or wraps. Results are 64-bit, as on every official build.
 */

const MAX_64 = 2n ** 63n - 1n;
const MIN_64 = -(2n ** 63n);
/** `memtoll` copies the digits into a buffer of this size. */
const MEMORY_DIGITS = 128;

const DECIMAL = /^[ \t\n\v\f\r]*([+-]?)([0-9]+)/;
const OCTAL = /^[ \t\n\v\f\r]*([+-]?)([0-7]+)/;

function saturate(value: bigint): bigint {
  if (value > MAX_64) return MAX_64;
  return value < MIN_64 ? MIN_64 : value;
}

function leadingNumber(text: string, digits: RegExp, prefix: string): bigint {
  const match = digits.exec(text);
  if (match === null) return 0n;
  const magnitude = BigInt(prefix + (match[2] ?? '0'));
  return saturate(match[1] === '-' ? -magnitude : magnitude);
}

/** C's `strtoll(text, NULL, 10)`. */
export function strtoll(text: string): bigint {
  return leadingNumber(text, DECIMAL, '');
}

/** glibc's `atoi`: `strtol` cut to 32 bits, so that 4294967296 is 0. */
export function atoi(text: string): bigint {
  return BigInt.asIntN(32, strtoll(text));
}

/** C's `strtol(text, NULL, 8)`, and whether it reported that the number does not fit. */
export function strtolOctal(text: string): { value: bigint; overflow: boolean } {
  const match = OCTAL.exec(text);
  const value = leadingNumber(text, OCTAL, '0o');
  const overflow = match !== null && BigInt(`0o${match[2] ?? '0'}`) > (match[1] === '-' ? -MIN_64 : MAX_64);
  return { value, overflow };
}

const MULTIPLIERS: ReadonlyMap<string, bigint> = new Map([
  ['', 1n],
  ['b', 1n],
  ['k', 1000n],
  ['kb', 1024n],
  ['m', 1000n ** 2n],
  ['mb', 1024n ** 2n],
  ['g', 1000n ** 3n],
  ['gb', 1024n ** 3n],
]);

/**
 * Redis's `memtoll` with its error flag ignored, as the configuration reader of these versions does. What follows the
 * digits and is no unit makes the result 0; in 2.8 it was dropped and the digits counted as bytes.
 */
export function memtoll(text: string, dropsUnknownUnit: boolean): bigint {
  const match = /^(-?[0-9]*)([^]*)$/.exec(text);
  const digits = match?.[1] ?? '';
  const multiplier = MULTIPLIERS.get((match?.[2] ?? '').toLowerCase());
  if (multiplier === undefined && !dropsUnknownUnit) return 0n;
  if (digits.length >= MEMORY_DIGITS) return dropsUnknownUnit ? MAX_64 : 0n;
  return BigInt.asIntN(64, strtoll(digits) * (multiplier ?? 1n));
}
