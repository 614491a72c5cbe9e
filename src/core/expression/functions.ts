import { compareVersions, parseServerVersion } from '../version.ts';
import { isLoopback } from './address.ts';
import { matches, patternError } from './regexp.ts';

/** One function that expressions may call. Whatever is not in the table does not exist for a policy. */
export interface FunctionDefinition {
  readonly name: string;
  /** `call` for `name(x)`, `method` for `x.name()`, `either`, `macro` for `list.name(variable, expression)`. */
  readonly kind: 'call' | 'method' | 'either' | 'macro';
  /** How it is written, for the reference page. */
  readonly signatures: readonly string[];
  readonly meaning: string;
  /** Present when the argument is checked as the policy is loaded: what is wrong with it, or null. */
  readonly literal?: { readonly required: boolean; readonly error: (text: string) => string | null };
  /** Present for functions that are not the library's own: the name under which it runs, and what it does. */
  readonly own?: { readonly signature: string; readonly run: (...args: string[]) => boolean };
}

function versionError(text: string): string | null {
  return parseServerVersion(text) === null ? `\`${text}\` is not a version such as 6.2.14 or valkey-8.0.1` : null;
}

function atLeast(version: string, minimum: string): boolean {
  const [left, right] = [version, minimum].map(parseServerVersion);
  if (left && right) return compareVersions(left, right) >= 0;
  throw new Error(versionError(version) ?? versionError(minimum) ?? 'not a version');
}

/** Methods that run under another name than a policy writes: ours takes the place of the library's. */
export const REPLACED: ReadonlyMap<string, string> = new Map([['matches', 'matches_re2']]);

const method = 'method';
const macro = 'macro';

/** Every function of the expression language, in the order of the reference page. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  {
    name: 'at_least',
    kind: method,
    signatures: ['string.at_least(string): bool'],
    meaning: 'The version is that one or a newer one, compared number by number: `source.version.at_least("6.2")`.',
    literal: { required: false, error: versionError },
    own: { signature: 'string.at_least(string): bool', run: atLeast },
  },
  {
    name: 'is_loopback',
    kind: method,
    signatures: ['string.is_loopback(): bool'],
    meaning: 'The address or host name reaches only the machine itself: 127.0.0.0/8, ::1, localhost.',
    own: { signature: 'string.is_loopback(): bool', run: isLoopback },
  },
  {
    name: 'matches',
    kind: method,
    signatures: ['string.matches(string): bool'],
    meaning: 'The RE2 regular expression, written as a literal, occurs in the text.',
    literal: { required: true, error: patternError },
    own: { signature: 'string.matches_re2(string): bool', run: matches },
  },
  { name: 'contains', kind: method, signatures: ['string.contains(string): bool'], meaning: 'The text occurs in it.' },
  { name: 'startsWith', kind: method, signatures: ['string.startsWith(string): bool'], meaning: 'It begins so.' },
  { name: 'endsWith', kind: method, signatures: ['string.endsWith(string): bool'], meaning: 'It ends so.' },
  { name: 'lowerAscii', kind: method, signatures: ['string.lowerAscii(): string'], meaning: 'In lower case.' },
  { name: 'upperAscii', kind: method, signatures: ['string.upperAscii(): string'], meaning: 'In upper case.' },
  { name: 'trim', kind: method, signatures: ['string.trim(): string'], meaning: 'Without white space at its ends.' },
  {
    name: 'split',
    kind: method,
    signatures: ['string.split(string): list<string>'],
    meaning: 'The parts between separators.',
  },
  {
    name: 'join',
    kind: method,
    signatures: ['list<string>.join(string): string'],
    meaning: 'The texts, with the separator between them.',
  },
  {
    name: 'size',
    kind: 'either',
    signatures: ['size(string): int', 'size(list): int', 'size(map): int', 'list.size(): int'],
    meaning: 'Number of characters, elements or entries.',
  },
  { name: 'has', kind: 'call', signatures: ['has(map.key): bool'], meaning: 'The map holds the key.' },
  {
    name: 'int',
    kind: 'call',
    signatures: ['int(string): int', 'int(double): int'],
    meaning: 'The whole number; an error when the text is none.',
  },
  {
    name: 'double',
    kind: 'call',
    signatures: ['double(int): double', 'double(string): double'],
    meaning: 'The number with decimals; an error when the text is none.',
  },
  {
    name: 'string',
    kind: 'call',
    signatures: ['string(int): string', 'string(double): string', 'string(bool): string'],
    meaning: 'The value as text.',
  },
  { name: 'all', kind: macro, signatures: ['list.all(x, bool): bool'], meaning: 'It holds for every element.' },
  { name: 'exists', kind: macro, signatures: ['list.exists(x, bool): bool'], meaning: 'It holds for some element.' },
  {
    name: 'exists_one',
    kind: macro,
    signatures: ['list.exists_one(x, bool): bool'],
    meaning: 'It holds for exactly one element.',
  },
  {
    name: 'filter',
    kind: macro,
    signatures: ['list.filter(x, bool): list'],
    meaning: 'The elements for which it holds.',
  },
  {
    name: 'map',
    kind: macro,
    signatures: ['list.map(x, value): list', 'list.map(x, bool, value): list'],
    meaning: 'The value made of every element, or of those for which it holds.',
  },
];

const BY_NAME: ReadonlyMap<string, FunctionDefinition> = new Map(FUNCTIONS.map((entry) => [entry.name, entry]));

/** The function of that name, if a policy may call it. */
export function functionNamed(name: string): FunctionDefinition | undefined {
  return BY_NAME.get(name);
}
