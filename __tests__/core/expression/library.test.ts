import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expressionCompiler } from '../../../src/core/expression/compile.ts';
import { interpretCondition, interpretText } from '../../../src/core/expression/interpret.ts';
import { given } from '../given.ts';

/** Known facts, as a policy's examples write them, and the same for the library. */
const FACTS = {
  source: {
    databases: 16,
    port: 0,
    cluster_enabled: true,
    version: '6.2.14',
    bind: ['10.0.0.1', '::1', '😀', ''],
    config: { save: '900 1', maxmemory: '0', appendonly: '' },
  },
};
const SAME_FACTS = {
  source: {
    ...FACTS.source,
    databases: 16n,
    port: 0n,
    config: new Map(Object.entries(FACTS.source.config)),
  },
};

type Text = fc.Arbitrary<string>;

interface Language {
  readonly int: Text;
  readonly double: Text;
  readonly string: Text;
  readonly bool: Text;
  readonly ints: Text;
  readonly strings: Text;
}

function filled(template: string, ...parts: Text[]): Text {
  return fc.tuple(...parts).map((texts) => texts.reduce((text, part) => text.replace('_', () => part), template));
}

const LIBRARY = new Environment()
  .registerType('Source', {
    fields: {
      databases: 'int',
      port: 'int',
      cluster_enabled: 'bool',
      version: 'string',
      bind: 'list<string>',
      config: 'map<string, string>',
    },
  })
  .registerVariable('source', 'Source')
  .registerOperator('int * double: double', (a: bigint, b: number) => Number(a) * b)
  .registerOperator('double * int: double', (a: number, b: bigint) => a * Number(b));

const ORDER = fc.constantFrom('<', '<=', '>', '>=', '==', '!=');
const NAMES = ['x', 'y', 'z'];

// The library lets 64 bits overflow by `-` and `/ -1`, hence these divisors and no negation of sums.
const DIVISOR = fc.constantFrom('0', '1', '3', '-2', '-7', 'source.port', 'source.databases', '9223372036854775807');
const LETTERS = fc.constantFrom('a', 'B', 'é', 'ß', '"', '\\', '\n', '😀', '👩‍🚀', '7', '.', '-', ' ', '\u0000');

const filledText = fc.string({ unit: LETTERS, minLength: 1, maxLength: 4 }).map((text) => JSON.stringify(text));

/** Well-typed expressions of every type; `+` and `join` stand outside of macros alone. */
function language(depth: number, variables: readonly { name: string; type: 'int' | 'string' }[]): Language {
  const isInside = variables.length > 0;
  const named = (type: 'int' | 'string'): Text[] =>
    variables.filter((variable) => variable.type === type).map(({ name }) => fc.constant(name));
  const leaves = {
    int: fc.oneof(
      fc.constantFrom('0', '1', '7', '-3', '9223372036854775807', '-9223372036854775808', '4611686018427387904'),
      fc.constantFrom('source.databases', 'source.port', '-source.databases', 'size(source.config)'),
      ...named('int'),
    ),
    double: fc.constantFrom('0.0', '-0.0', '1.5', '0.1', '1e300', '5e-324', '(0.0 / 0.0)', '(1.0 / -0.0)', '2.0'),
    string: fc.oneof(
      fc.string({ unit: LETTERS, maxLength: 4 }).map((text) => JSON.stringify(text)),
      fc.constantFrom('source.version', 'source.config.save', 'source.config["nothing"]', '"12"', '"1.5e3"', '"0x1f"'),
      ...named('string'),
    ),
    bool: fc.constantFrom(
      'true',
      'false',
      'source.cluster_enabled',
      '"save" in source.config',
      'has(source.config.no)',
    ),
    ints: fc.constantFrom('[1, 2, 3]', '[0, -1]', '[7]', '[source.port, source.databases]'),
    strings: fc.constantFrom('source.bind', '["a", "B"]', '["b", "a", "b"]'),
  };
  if (depth === 0) return leaves;
  const { int, double, string, bool, ints, strings } = language(depth - 1, variables);
  const name = NAMES[variables.length] ?? '';
  const canLoop = variables.length < 3;
  const overInts = canLoop ? language(depth - 1, [...variables, { name, type: 'int' }]) : null;
  const overStrings = canLoop ? language(depth - 1, [...variables, { name, type: 'string' }]) : null;
  const loops = (macro: string, of: 'bool' | 'int' | 'string'): Text[] => [
    ...(overInts === null ? [] : [filled(`_.${macro}(${name}, _)`, ints, overInts[of])]),
    ...(overStrings === null ? [] : [filled(`_.${macro}(${name}, _)`, strings, overStrings[of])]),
  ];
  const outside = (...parts: Text[]): Text[] => (isInside ? [] : parts);
  return {
    int: fc.oneof(
      leaves.int,
      filled('(_ - _)', int, int),
      filled('(_ * _)', int, int),
      filled('(_ / _)', int, DIVISOR),
      filled('(_ % _)', int, DIVISOR),
      filled('size(_)', fc.oneof(string, ints, strings)),
      filled('_[_]', ints, int),
      filled('int(_)', fc.oneof(fc.constantFrom('1.9', '-1.9', '(0.0 / 0.0)', '"-12"', '"1.0"'), filledText)),
      filled('(_ ? _ : _)', bool, int, int),
      ...outside(filled('(_ + _)', int, int)),
    ),
    double: fc.oneof(
      leaves.double,
      filled('(_ - _)', double, double),
      filled('(_ * _)', double, fc.oneof(double, int)),
      filled('(_ * _)', int, double),
      filled('(_ / _)', double, double),
      filled('-_', leaves.double),
      filled('double(_)', fc.oneof(int, fc.constantFrom('"1.5e3"', '"-inf"', '"NaN"', '"x"', '""', '" 1"'))),
    ),
    string: fc.oneof(
      leaves.string,
      filled('_[_]', strings, int),
      filled('source.config[_]', string),
      filled('_.trim()', string),
      filled('string(_)', fc.oneof(int, double, bool, string)),
      filled('_.lowerAscii()', fc.constantFrom('"aBc"', 'source.version')),
      filled('_.upperAscii()', fc.constantFrom('"aBc"', 'source.version')),
      ...outside(filled('(_ + _)', string, string), filled('_.join(_)', strings, string)),
    ),
    bool: fc.oneof(
      leaves.bool,
      filled('(_ _ _)', int, ORDER, int),
      filled('(_ _ _)', double, ORDER, double),
      filled('(_ _ _)', int, fc.constantFrom('<', '<=', '>', '>='), double),
      filled('(_ _ _)', string, ORDER, string),
      filled('(_ _ _)', leaves.ints, fc.constantFrom('==', '!='), leaves.ints),
      filled('(_ == _)', leaves.strings, leaves.strings),
      filled('(_ in _)', int, ints),
      filled('(_ in _)', string, strings),
      filled('(_ in source.config)', string),
      filled('_._(_)', string, fc.constantFrom('contains', 'startsWith', 'endsWith'), string),
      filled('(_ _ _)', bool, fc.constantFrom('&&', '||', '=='), bool),
      filled('!_', bool),
      filled('(_ ? _ : _)', bool, bool, bool),
      ...loops('all', 'bool'),
      ...loops('exists', 'bool'),
      ...loops('exists_one', 'bool'),
    ),
    ints: fc.oneof(
      leaves.ints,
      filled('[_, _]', int, int),
      ...(overInts === null ? [] : [filled(`_.filter(${name}, _)`, ints, overInts.bool)]),
      ...loops('map', 'int'),
      ...outside(filled('(_ + _)', ints, ints)),
    ),
    strings: fc.oneof(
      leaves.strings,
      filled('_.split(_)', string, fc.constantFrom('"."', '" "', '"ab"')),
      ...(overStrings === null ? [] : [filled(`_.filter(${name}, _)`, strings, overStrings.bool)]),
      ...loops('map', 'string'),
      ...outside(filled('(_ + _)', strings, strings)),
    ),
  };
}

const compile = expressionCompiler({});
const [VIEW] = given(FACTS).views;
const SCOPE = { roots: VIEW === undefined ? {} : { source: VIEW.facts }, parameters: {} };

const ERROR = { error: true };

function ours(text: string, type: 'bool' | 'string'): unknown {
  const { program } = compile(text, type);
  if (program === null) return null;
  const outcome = (type === 'bool' ? interpretCondition : interpretText)(program.tree, SCOPE);
  return outcome.state === 'known' ? outcome.value : outcome.state === 'defect' ? ERROR : outcome;
}

function theirs(text: string): unknown {
  try {
    return LIBRARY.evaluate(text, SAME_FACTS);
  } catch {
    return ERROR;
  }
}

const { int, double, string, bool } = language(3, []);

test.each<[type: 'bool' | 'string', expression: Text]>([
  ['bool', bool],
  ['string', string],
  ['string', filled('string(_)', int)],
  ['string', filled('string(_)', double)],
])('%s, %#: agrees with the library on known facts, and fails where it fails', (type, expression) => {
  fc.assert(
    fc.property(expression, (text) => {
      const value = ours(text, type);
      fc.pre(value !== null);
      expect(value).toEqual(theirs(text));
    }),
    { numRuns: 3000, maxSkipsPerRun: 1000 },
  );
});

test.each([
  ['-(source.port + -9223372036854775808) == 0', ERROR],
  ['(source.port + -9223372036854775808) / -1 == 0', ERROR],
  ['int(1e300) == 0', ERROR],
  ['int(9223372036854775808.0) == 0', ERROR],
  ['int("") == 0', ERROR],
  ['int("0b1") == 1', ERROR],
  ['double("0x10") == 16.0', ERROR],
  ['"É".lowerAscii() == "É" && "ß".upperAscii() == "ß"', true],
  ['"😀a".split("") == ["😀", "a"]', true],
])('follows CEL where the library does not: %s', (text, expected) => {
  expect(ours(text, 'bool')).toEqual(expected);
  expect(theirs(text)).not.toEqual(expected);
});
