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
