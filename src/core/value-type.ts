import type { FactType } from './vocabulary.ts';

/** Whether a value as JSON and YAML know it can stand for this type. Integers too large for a number may be text. */
export function isOfType(value: unknown, type: FactType): boolean {
  switch (type) {
    case 'bool':
      return typeof value === 'boolean';
    case 'int':
      return Number.isSafeInteger(value) || (typeof value === 'string' && /^-?\d{16,19}$/.test(value));
    case 'double':
      return typeof value === 'number';
    case 'string':
      return typeof value === 'string';
    case 'list<string>':
      return Array.isArray(value) && value.every((element) => typeof element === 'string');
    case 'map<string, string>':
      return isRecord(value) && Object.values(value).every((entry) => typeof entry === 'string');
  }
}

/** An object with named entries, as opposed to a list, a number, text or null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const TYPE_WORDS: Readonly<Record<FactType, string>> = {
  bool: 'true or false',
  int: 'a whole number',
  double: 'a number',
  string: 'text',
  'list<string>': 'a list of texts',
  'map<string, string>': 'a map of texts',
};

/** What a value of this type is, for someone who writes YAML. */
export function typeWords(type: FactType): string {
  return TYPE_WORDS[type];
}

/** Longest text that is repeated in a message, in UTF-16 units. */
const LONGEST_TEXT = 60;

/** What was given in place of the value that is wanted, to end a message with: `and it is the number 7`. */
export function givenWords(value: unknown): string {
  return `and it is ${given(value)}`;
}

function given(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a map';
  if (typeof value === 'string') {
    return `the text ${JSON.stringify(value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value)}`;
  }
  return typeof value === 'number' ? `the number ${value}` : String(value);
}
