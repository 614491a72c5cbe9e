import { describe, expect, test } from 'vitest';
import { expressionCompiler } from '../../../src/core/expression/compile.ts';
import { interpretCondition } from '../../../src/core/expression/interpret.ts';
import type { Outcome } from '../../../src/core/expression/kleene.ts';
import type { Parameter } from '../../../src/core/policy.ts';
import { given } from '../given.ts';

const PARAMETERS: Record<string, Parameter> = {
  minimum: { type: 'string', default: '6.0', unit: null, description: 'A version.' },
  factor: { type: 'double', default: 1.5, unit: null, description: 'A factor.' },
  most: { type: 'int', default: 16, unit: null, description: 'A number.' },
};

const FACTS = {
  source: {
    version: '6.2.14',
    databases: 16,
    cluster_enabled: false,
    bind: ['127.0.0.1', '10.0.0.1'],
    config: { maxmemory: '0', save: { unknown: 'a placeholder' } },
    port: { unknown: 'a template' },
    tls_port: { unknown: 'another template' },
  },
};

function evaluate(text: string, facts: Record<string, unknown> = FACTS): Outcome<boolean> {
  const { program, mistakes } = expressionCompiler(PARAMETERS)(text, 'bool');
  if (program === null) throw new Error(mistakes.map(({ message }) => message).join('; '));
  const { views, roots } = given(facts);
  return interpretCondition(program.tree, {
    roots: { ...roots, ...(views[0] === undefined ? {} : { source: views[0].facts }) },
    parameters: { minimum: '6.0', factor: 1.5, most: 16 },
  });
}

function brief(outcome: Outcome<boolean>): unknown {
  if (outcome.state === 'known') return outcome.value;
  return outcome.state === 'unknown' ? [...outcome.missing.keys()] : outcome.message;
}

test.each<[text: string, expected: unknown]>([
  ['source.databases == 16', true],
  ['source.databases == params.most', true],
  ['source.databases * params.factor == 24.0', true],
  ['params.factor * source.databases == 24.0', true],
  ['source.databases >= 15.5', true],
  ['!source.cluster_enabled', true],
  ['source.version.at_least("6.2")', true],
  ['source.version.at_least("6.2.15")', false],
  ['source.version.at_least("valkey-7.2.0")', false],
  ['source.version.at_least(params.minimum)', true],
  ['source.bind.exists(x, x.is_loopback())', true],
  ['source.bind.all(x, x.is_loopback())', false],
  ['source.bind.filter(x, !x.is_loopback()) == ["10.0.0.1"]', true],
  ['source.bind.map(x, x.size()) == [9, 8]', true],
  ['source.bind.map(x, x.startsWith("10"), x.size()) == [8]', true],
  ['[[1]].map(x, x)[0].all(y, y == 1)', true],
  ['source.bind.exists_one(x, x == "10.0.0.1")', true],
  ['size(source.bind) == source.bind.size()', true],
  ['source.bind.join(" ").matches("^127[.]0[.]0[.]1 ")', true],
  ['"10.0.0.1" in source.bind', true],
  ['"maxmemory" in source.config', true],
  ['has(source.config.maxmemory) && source.config.maxmemory == "0"', true],
  ['"absent" in source.config', false],
  ['"__proto__" in source.config || "constructor" in source.config', false],
  ['has(source.config.absent)', false],
  ['source.config.size() == 2', true],
  ['source.config.exists(key, key == "save")', true],
  ['source.config.all(key, source.config[key] == "0")', ['source.config["save"]']],
  ['source.config == source.config', ['source.config["save"]']],
  ['1 + 2 * 3 - (4 - 5) == 8 && -(-7) / 2 == 3 && 7 % (2 * 2) == 3', true],
  ['"a\\"\\\\\\n\\t" == \'a"\\\\\\n\\t\'', true],
])('%s', (text, expected) => {
  expect(brief(evaluate(text))).toEqual(expected);
});

const T = 'source.databases == 16';
const F = 'source.databases == 1';
const U = 'source.port == 1';
const V = 'source.tls_port == 1';
const E = '1 / 0 == 1';
const DIVISION = 'division by zero';

describe('three values', () => {
  test.each<[text: string, expected: unknown]>([
    [`${F} && ${U}`, false],
    [`${U} && ${F}`, false],
    [`${T} || ${U}`, true],
    [`${U} || ${T}`, true],
    [`${T} && ${U}`, ['source.port']],
    [`${U} && ${T}`, ['source.port']],
    [`${F} || ${U}`, ['source.port']],
    [`${U} || ${V}`, ['source.port', 'source.tls_port']],
    [`${U} && ${V} && ${F}`, false],
    [`(${U} && ${F}) || ${V}`, ['source.tls_port']],
    [`!(${U})`, ['source.port']],
    [`!(${U} && ${F})`, true],
    [`${T} ? ${F} : ${U}`, false],
    [`${F} ? ${F} : ${U}`, ['source.port']],
    [`${U} ? ${T} : ${T}`, ['source.port']],
    [`source.bind.all(x, x == "10.0.0.1" && ${U})`, false],
    [`source.bind.exists(x, ${U} || x == "10.0.0.1")`, true],
    [`source.bind.exists(x, x == "10.0.0.1" && ${U})`, ['source.port']],
    [E, DIVISION],
    [`${E} || ${T}`, true],
    [`${T} || ${E}`, true],
    [`${E} && ${F}`, false],
    [`${E} && ${T}`, DIVISION],
    [`${E} || ${U}`, ['source.port']],
    [`${U} && ${E}`, ['source.port']],
    ['source.config["save"] == ""', ['source.config["save"]']],
    ['source.config["absent"] == ""', 'there is no entry `absent`; ask for it with `in` first'],
    ['source.bind[7] == ""', 'there is no such element: index 7 >= size 2'],
    ['"absent" in source.config && source.config["absent"] == ""', false],
    ['source.engine == "redis"', ['source.engine']],
  ])('%s', (text, expected) => {
    expect(brief(evaluate(text))).toEqual(expected);
  });

  test('a key that the known part of a map does not hold is unknown while the rest is', () => {
    const facts = { source: { config: { unknown: 'an include was not read' } } };
    expect(brief(evaluate('"port" in source.config', facts))).toEqual(['source.config["port"]']);
    expect(brief(evaluate('source.config.size() == 0', facts))).toEqual(['source.config']);
    expect(brief(evaluate('source.config.all(key, key == "port")', facts))).toEqual(['source.config']);
  });
});

describe('evidence is what decided', () => {
  test.each<[text: string, reads: readonly string[]]>([
    [`${T} && source.version.at_least("6.0")`, ['source.databases', 'source.version']],
    [`${F} && source.version.at_least("6.0")`, ['source.databases']],
    [`${T} && source.version.at_least("7.0")`, ['source.version']],
    [`${U} || source.version.at_least("6.0")`, ['source.version']],
    [`${T} ? source.cluster_enabled : source.version == ""`, ['source.databases', 'source.cluster_enabled']],
    ['"maxmemory" in source.config', ['source.config["maxmemory"]']],
    ['"absent" in source.config', []],
    [`${U} && ${T}`, ['source.databases']],
  ])('%s', (text, reads) => {
    expect([...evaluate(text).reads.keys()]).toEqual(reads);
  });
});

test('integers that a number cannot hold are exact', () => {
  expect(brief(evaluate('host.memory == 9007199254740993', { host: { memory: '9007199254740993' } }))).toBe(true);
});

test('a fact that is not of its type is a defect, not a pass', () => {
  expect(evaluate('source.databases == 16', { source: { databases: 'sixteen' } }).state).toBe('defect');
  expect(evaluate('source.version.at_least("6.0")', { source: { version: 'newest' } }).state).toBe('defect');
});

describe('a map that is more than looked up in', () => {
  const facts = { source: { config: { port: '6379', save: '' }, cluster_enabled: true } };

  test.each<[text: string, expected: unknown]>([
    ['source.config == source.config', true],
    ['source.config != source.config', false],
    ['source.config in [source.config]', true],
    ['(source.cluster_enabled ? source.config : source.config)["port"] == "6379"', true],
    ['(source.cluster_enabled ? source.config : source.config)["none"] == ""', /no entry `none`/],
    ['"port" in (source.cluster_enabled ? source.config : source.config)', true],
    ['(source.cluster_enabled ? source.config : source.config).exists(key, key == "save")', true],
    ['[source.config].all(map, map.port == "6379" && size(map) == 2)', true],
    ['source.config.map(key, source.config[key]) == ["6379", ""]', true],
  ])('%s', (text, expected) => {
    const outcome = brief(evaluate(text, facts));
    if (expected instanceof RegExp) expect(outcome).toMatch(expected);
    else expect(outcome).toBe(expected);
  });
});

test('a loop that is decided rests on the element that decided, and needs no other', () => {
  const facts = { source: { config: { a: '1', b: '2', c: { unknown: 'a placeholder' } } } };
  const decided = evaluate('source.config.exists(key, source.config[key] == "2")', facts);
  expect([brief(decided), [...decided.reads.keys()]]).toEqual([true, ['source.config["b"]']]);
  const undecided = evaluate('source.config.all(key, source.config[key] != "3")', facts);
  expect(brief(undecided)).toEqual(['source.config["c"]']);
});
