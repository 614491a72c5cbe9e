import { leadingNumber, signedMemorySize } from '../number.ts';

/** Reads a number of bytes. It never fails: these versions ignore the error that the conversion reports. */
export type ReadSize = (text: string) => bigint;

/** From 3.0 on what cannot be read is 0. */
export const memorySize: ReadSize = (text) => signedMemorySize(text) ?? 0n;

const LONG_MAX = 2n ** 63n - 1n;
/** The longest run of digits that the server copies before it converts it. */
const DIGITS_MAX = 127;

/** Up to 2.8 an unknown unit is dropped: `1.5gb` is one byte. */
export const looseMemorySize: ReadSize = (text) => {
  const size = signedMemorySize(text);
  if (size !== null) return size;
  const digits = /^-?[0-9]*/.exec(text)?.[0] ?? '';
  return digits.length > DIGITS_MAX ? LONG_MAX : leadingNumber(digits).value;
};
