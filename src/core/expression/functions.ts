import { compareVersions, parseServerVersion } from '../version.ts';
import { isLoopback } from './address.ts';
import { int64 } from './operators.ts';
import { matches, patternError } from './regexp.ts';
import { Fault, type Datum } from './tree.ts';

/** One function that expressions may call. Whatever is not in the table does not exist for a policy. */
export interface FunctionDefinition {
  readonly name: string;
  /** How it is written: what the reference page shows, and what it may be called with. */
  readonly signatures: readonly string[];
  readonly meaning: string;
  /** Present when the argument is checked as the policy is loaded: what is wrong with it, or null. */
  readonly literal?: { readonly required: boolean; readonly error: (text: string) => string | null };
  /** True for what takes a variable and expressions over it, in place of values. */
  readonly isMacro?: true;
  /** True for functions that CEL does not have. */
  readonly isOwn?: true;
  /** What it does to arguments of these types, a method's receiver first. Macros and `has` are the interpreter's own. */
  readonly run?: (...args: never[]) => Datum;
}

function versionError(text: string): string | null {
  return parseServerVersion(text) === null ? `\`${text}\` is not a version such as 6.2.14 or valkey-8.0.1` : null;
}

function atLeast(version: string, minimum: string): boolean {
  const [left, right] = [version, minimum].map(parseServerVersion);
  if (left && right) return compareVersions(left, right) >= 0;
  throw new Fault(versionError(version) ?? versionError(minimum) ?? 'not a version');
}

/** Number of Unicode code points, elements or entries. */
function size(value: string | readonly Datum[] | ReadonlyMap<string, Datum>): bigint {
  if (typeof value === 'string') return BigInt(Array.from(value).length);
  return BigInt('size' in value ? value.size : value.length);
}

/** Between separators; the empty one stands between any two code points. */
function split(text: string, separator: string): string[] {
  return separator === '' ? Array.from(text) : text.split(separator);
}

function toInt(value: bigint | number | string): bigint {
  if (typeof value === 'number' && Number.isFinite(value)) return int64(BigInt(Math.trunc(value)));
  if (typeof value === 'bigint') return value;
  if (typeof value === 'string' && /^[+-]?\d{1,20}$/.test(value)) return int64(BigInt(value));
  throw new Fault(`\`${value}\` is not an int`);
}

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const SPECIAL = /^([+-]?)(inf|infinity|nan)$/i;

function toDouble(value: bigint | number | string): number {
  if (typeof value !== 'string' || DECIMAL.test(value)) return Number(value);
  const special = SPECIAL.exec(value);
  if (special === null) throw new Fault(`\`${value}\` is not a double`);
  if (special[2]?.toLowerCase() === 'nan') return NaN;
  return special[1] === '-' ? -Infinity : Infinity;
}

function toText(value: bigint | number | string | boolean): string {
  if (value === Infinity) return '+Inf';
  return value === -Infinity ? '-Inf' : String(value);
}

function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function upperAscii(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** Every function of the expression language, in the order of the reference page. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  {
    name: 'at_least',
    signatures: ['string.at_least(string): bool'],
    meaning: 'The version is that one or a newer one, compared number by number: `source.version.at_least("6.2")`.',
    literal: { required: false, error: versionError },
    isOwn: true,
    run: atLeast,
  },
  {
    name: 'is_loopback',
    signatures: ['string.is_loopback(): bool'],
    meaning: 'The address or host name reaches only the machine itself: 127.0.0.0/8, ::1, localhost.',
    isOwn: true,
    run: isLoopback,
  },
  {
    name: 'matches',
    signatures: ['string.matches(string): bool'],
    meaning: 'The RE2 regular expression, written as a literal, occurs in the text.',
    literal: { required: true, error: patternError },
    run: matches,
  },
  {
    name: 'contains',
    signatures: ['string.contains(string): bool'],
    meaning: 'The text occurs in it.',
    run: (text: string, part: string) => text.includes(part),
  },
  {
    name: 'startsWith',
    signatures: ['string.startsWith(string): bool'],
    meaning: 'It begins so.',
    run: (text: string, part: string) => text.startsWith(part),
  },
  {
    name: 'endsWith',
    signatures: ['string.endsWith(string): bool'],
    meaning: 'It ends so.',
    run: (text: string, part: string) => text.endsWith(part),
  },
  {
    name: 'lowerAscii',
    signatures: ['string.lowerAscii(): string'],
    meaning: 'With the letters A to Z in lower case.',
    run: lowerAscii,
  },
  {
    name: 'upperAscii',
    signatures: ['string.upperAscii(): string'],
    meaning: 'With the letters a to z in upper case.',
    run: upperAscii,
  },
  {
    name: 'trim',
    signatures: ['string.trim(): string'],
    meaning: 'Without white space at its ends.',
    run: (text: string) => text.trim(),
  },
  {
    name: 'split',
    signatures: ['string.split(string): list<string>'],
    meaning: 'The parts between separators.',
    run: split,
  },
  {
    name: 'join',
    signatures: ['list<string>.join(string): string'],
    meaning: 'The texts, with the separator between them.',
    run: (texts: readonly string[], separator: string) => texts.join(separator),
  },
  {
    name: 'size',
    signatures: [
      'size(string): int',
      'size(list): int',
      'size(map): int',
      'string.size(): int',
      'list.size(): int',
      'map.size(): int',
    ],
    meaning: 'Number of characters, elements or entries.',
    run: size,
  },
  { name: 'has', signatures: ['has(map.key): bool'], meaning: 'The map holds the key.' },
  {
    name: 'int',
    signatures: ['int(string): int', 'int(double): int', 'int(int): int'],
    meaning: 'The whole number, without decimals; an error when the text is none, or it needs more than 64 bits.',
    run: toInt,
  },
  {
    name: 'double',
    signatures: ['double(int): double', 'double(string): double', 'double(double): double'],
    meaning: 'The number with decimals; an error when the text is none.',
    run: toDouble,
  },
  {
    name: 'string',
    signatures: ['string(int): string', 'string(double): string', 'string(bool): string', 'string(string): string'],
    meaning: 'The value as text.',
    run: toText,
  },
  { name: 'all', isMacro: true, signatures: ['list.all(x, bool): bool'], meaning: 'It holds for every element.' },
  { name: 'exists', isMacro: true, signatures: ['list.exists(x, bool): bool'], meaning: 'It holds for some element.' },
  {
    name: 'exists_one',
    isMacro: true,
    signatures: ['list.exists_one(x, bool): bool'],
    meaning: 'It holds for exactly one element.',
  },
  {
    name: 'filter',
    isMacro: true,
    signatures: ['list.filter(x, bool): list'],
    meaning: 'The elements for which it holds.',
  },
  {
    name: 'map',
    isMacro: true,
    signatures: ['list.map(x, value): list', 'list.map(x, bool, value): list'],
    meaning: 'The value made of every element, or of those for which it holds.',
  },
];

const BY_NAME: ReadonlyMap<string, FunctionDefinition> = new Map(FUNCTIONS.map((entry) => [entry.name, entry]));

/** The function of that name, if a policy may call it. */
export function functionNamed(name: string): FunctionDefinition | undefined {
  return BY_NAME.get(name);
}

/** One way to call a function: the types of its arguments, a method's receiver first. */
interface Form {
  readonly written: 'call' | 'method';
  readonly types: readonly string[];
}

/** `string.at_least(string): bool` as data. */
function formOf(signature: string): Form {
  const [, receiver, parameters = ''] = /^(?:(\S+)\.)?\w+\((.*)\)/.exec(signature) ?? [];
  const types = parameters === '' ? [] : parameters.split(', ');
  return receiver === undefined ? { written: 'call', types } : { written: 'method', types: [receiver, ...types] };
}

/** Whether there is such a function, written in this way, that takes as many arguments, a method's receiver among them. */
export function takes(definition: FunctionDefinition | undefined, written: Form['written'], count: number): boolean {
  const forms = definition?.signatures.map(formOf) ?? [];
  return forms.some((form) => form.written === written && form.types.length === count);
}

/** Calls a function with values of its types. Throws a `Fault` when it has no answer for them. */
export function call(name: string, args: readonly Datum[]): Datum {
  const run = functionNamed(name)?.run;
  if (run === undefined) throw new Fault(`there is no function \`${name}\``);
  return run(...(args as never[]));
}
