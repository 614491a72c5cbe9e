import { Fault, type Datum } from './tree.ts';

const LEAST_INT = -(2n ** 63n);
const GREATEST_INT = 2n ** 63n - 1n;

/** The type of a value as policies name it. */
export function typeOf(value: Datum): string {
  switch (typeof value) {
    case 'bigint':
      return 'int';
    case 'number':
      return 'double';
    case 'boolean':
      return 'bool';
    case 'string':
      return 'string';
    default:
      return value instanceof Map ? 'map' : 'list';
  }
}

export function isList(value: Datum): value is readonly Datum[] {
  return Array.isArray(value);
}

export function isMap(value: Datum): value is ReadonlyMap<string, Datum> {
  return value instanceof Map;
}

/** An int of CEL has 64 bits. */
export function isInt64(value: bigint): boolean {
  return value >= LEAST_INT && value <= GREATEST_INT;
}

/** What does not fit an int is an error, never another number. */
export function int64(value: bigint): bigint {
  if (isInt64(value)) return value;
  throw new Fault(`integer overflow: ${value}`);
}

type Operator = (left: Datum, right: Datum) => Datum;

/** The operators on values; those of logic are not among them, since they need not know all. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  '==': equal,
  '!=': (left, right) => !equal(left, right),
  '<': (left, right) => compared('<', left, right) < 0,
  '<=': (left, right) => compared('<=', left, right) <= 0,
  '>': (left, right) => compared('>', left, right) > 0,
  '>=': (left, right) => compared('>=', left, right) >= 0,
  '+': plus,
  '-': arithmetic(
    '-',
    (a, b) => a - b,
    (a, b) => a - b,
  ),
  '*': times,
  '/': arithmetic(
    '/',
    (a, b) => a / nonZero(b, 'division'),
    (a, b) => a / b,
  ),
  '%': arithmetic('%', (a, b) => a % nonZero(b, 'modulo'), null),
  in: contains,
  '[]': element,
};

/** Applies an operator. Throws a `Fault` when the values are not of its types, or it has no answer for them. */
export function operate(name: string, operands: readonly Datum[]): Datum {
  const [left, right] = operands;
  if (left === undefined) throw new Fault(`\`${name}\` lacks an operand`);
  if (right === undefined) return negative(left);
  const operator = OPERATORS[name];
  if (operator === undefined) throw new Fault(`there is no operator \`${name}\``);
  return operator(left, right);
}

function unfit(name: string, left: Datum, right: Datum): Fault {
  return new Fault(`\`${name}\` does not take ${typeOf(left)} and ${typeOf(right)}`);
}

function negative(value: Datum): Datum {
  if (typeof value === 'bigint') return int64(-value);
  if (typeof value === 'number') return -value;
  throw new Fault(`\`-\` does not take ${typeOf(value)}`);
}

function nonZero(divisor: bigint, what: string): bigint {
  if (divisor === 0n) throw new Fault(`${what} by zero`);
  return divisor;
}

function arithmetic(
  name: string,
  ofInts: (a: bigint, b: bigint) => bigint,
  ofDoubles: ((a: number, b: number) => number) | null,
): Operator {
  return (left, right) => {
    if (typeof left === 'bigint' && typeof right === 'bigint') return int64(ofInts(left, right));
    if (typeof left === 'number' && typeof right === 'number' && ofDoubles !== null) return ofDoubles(left, right);
    throw unfit(name, left, right);
  };
}

const sum = arithmetic(
  '+',
  (a, b) => a + b,
  (a, b) => a + b,
);
const product = arithmetic(
  '*',
  (a, b) => a * b,
  (a, b) => a * b,
);

function plus(left: Datum, right: Datum): Datum {
  if (typeof left === 'string' && typeof right === 'string') return left + right;
  return isList(left) && isList(right) ? [...left, ...right] : sum(left, right);
}

/** Sizes are ints and factors are doubles: the one place where the two mix. */
function times(left: Datum, right: Datum): Datum {
  if (typeof left === 'bigint' && typeof right === 'number') return Number(left) * right;
  if (typeof left === 'number' && typeof right === 'bigint') return left * Number(right);
  return product(left, right);
}

function isNumber(value: Datum): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}

/** Less than, equal to or greater than zero; NaN where there is no order. An int and a double compare exactly. */
function compared(name: string, left: Datum, right: Datum): number {
  const comparable =
    (isNumber(left) && isNumber(right)) ||
    (typeof left === 'string' && typeof right === 'string') ||
    (typeof left === 'boolean' && typeof right === 'boolean');
  if (!comparable) throw unfit(name, left, right);
  if (left < right) return -1;
  if (left > right) return 1;
  return Number.isNaN(left) || Number.isNaN(right) ? NaN : 0;
}

function equal(left: Datum, right: Datum): boolean {
  if (typeOf(left) !== typeOf(right)) throw unfit('==', left, right);
  if (isList(left) && isList(right)) {
    return left.length === right.length && left.every((value, index) => isEqualTo(right[index], value));
  }
  if (isMap(left) && isMap(right)) {
    return left.size === right.size && [...left].every(([key, value]) => isEqualTo(right.get(key), value));
  }
  return left === right;
}

function isEqualTo(counterpart: Datum | undefined, value: Datum): boolean {
  return counterpart !== undefined && equal(value, counterpart);
}

function contains(value: Datum, collection: Datum): boolean {
  if (isList(collection)) return collection.some((candidate) => equal(value, candidate));
  if (isMap(collection) && typeof value === 'string') return collection.has(value);
  throw unfit('in', value, collection);
}

function element(collection: Datum, key: Datum): Datum {
  if (isMap(collection) && typeof key === 'string') {
    const entry = collection.get(key);
    if (entry === undefined) throw new Fault(`there is no entry \`${key}\`; ask for it with \`in\` first`);
    return entry;
  }
  if (!isList(collection) || typeof key !== 'bigint') throw unfit('[]', collection, key);
  const found = collection[Number(key)];
  if (found !== undefined) return found;
  throw new Fault(`there is no such element: index ${key} ${key < 0n ? '< 0' : `>= size ${collection.length}`}`);
}
