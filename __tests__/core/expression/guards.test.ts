import { describe, expect, test } from 'vitest';
import { expressionCompiler } from '../../../src/core/expression/compile.ts';
import { interpretCondition } from '../../../src/core/expression/interpret.ts';
import { FUNCTIONS } from '../../../src/core/expression/functions.ts';
import { given } from '../given.ts';

const compile = expressionCompiler({
  minimum: { type: 'string', default: '6.0', unit: null, description: 'A version.' },
});

describe('mistakes are found when a policy is loaded, each where it stands', () => {
  test.each<[text: string, code: string, offset: number, says: RegExp]>([
    ['source.databses == 16', 'unknown-fact', 0, /source\.databses.*did you mean source\.databases\?/],
    ['true && sorce.databases == 16', 'unknown-fact', 8, /did you mean source\.databases\?/],
    ['databases == 16', 'unknown-fact', 0, /did you mean source\.databases\?/],
    ['source == 1', 'unknown-fact', 0, /no value/],
    ['has(source.nosuch)', 'unknown-fact', 4, /source\.nosuch/],
    ['has(source.databases)', 'expression-argument', 4, /a map holds a key/],
    ['has(source.config.save.length)', 'expression-argument', 4, /a map holds a key/],
    ['source.bind.all(x, has(x.y))', 'expression-argument', 23, /a map holds a key/],
    ['"a".toString() == "a"', 'unknown-function', 4, /toString/],
    ['source.constructor == 1', 'unknown-fact', 0, /constructor/],
    ['source.bind.all(x, y == "")', 'unknown-fact', 19, /`y`/],
    ['params.minimun == "6.0"', 'unknown-parameter', 0, /did you mean minimum\?/],
    ['source.version.at_lest("6.0")', 'unknown-function', 15, /did you mean at_least\?/],
    ['at_least("6.0")', 'unknown-function', 0, /string\.at_least\(string\)/],
    ['type(1) == type(1)', 'unknown-function', 0, /type\(\)/],
    ['cel.bind(x, true, x)', 'unknown-fact', 0, /`cel`/],
    ['source.version.at_least("newest")', 'expression-argument', 24, /not a version/],
    ['source.version.matches("(a")', 'expression-argument', 23, /missing closing/],
    ['source.version.matches("(?=a)")', 'expression-argument', 23, /invalid/],
    ['source.version.matches("((a{100}){100}){100}")', 'expression-argument', 23, /repeat/],
    ['source.version.matches(source.version)', 'expression-argument', 23, /literal/],
    ['source.databases == "16"', 'expression-type', 0, /`==` does not take int and string/],
    ['source.version.at_least(6)', 'expression-type', 0, /string\.at_least\(int\)/],
    ['[1].map(x, x)[0] + "a" == "1a"', 'expression-type', 0, /`\+` does not take int and string/],
    ['1.0 in [1].filter(x, x > 0)', 'expression-type', 0, /`in` does not take double and list<int>/],
    ['[1, "a"].size() == 2', 'expression-type', 4, /same type/],
    ['[].map(x, x)[0] && true', 'expression-type', 0, /./],
    ['source.databases', 'expression-type', 0, /gives int, and bool is needed/],
    ['source.bind', 'expression-type', 0, /bool is needed/],
    ['true && source.databases', 'expression-type', 0, /bool/],
    ['source.databases ==', 'expression-syntax', 19, /./],
    ['source.version == "x', 'expression-syntax', 18, /./],
    ['__proto__ == 1', 'expression-syntax', 0, /./],
    ['{"a": 1}.size() == 1', 'expression-syntax', 0, /[mM]ap/],
    ['b"a" == b"a"', 'expression-syntax', 0, /literals/],
    ['1e999 > 1.0', 'expression-syntax', 0, /Infinity/],
    ['source.bind.all(source, true)', 'expression-syntax', 16, /another name/],
    ['source.bind.all(x)', 'unknown-function', 12, /list\.all\(x, bool\)/],
    ['source.bind.join() == ""', 'unknown-function', 12, /list<string>\.join\(string\)/],
    ['source.version.split(".", 2) == []', 'unknown-function', 15, /string\.split\(string\)/],
    ['source.databases < 9223372036854775808', 'expression-syntax', 19, /64 bits/],
    ['source.databases > -9223372036854775809', 'expression-syntax', 19, /64 bits/],
    ['source.bind.all("x", true)', 'expression-syntax', 16, /variable/],
    ['[1].all(a, [1].all(b, [1].all(c, [1].all(d, true))))', 'expression-too-costly', 33, /deep/],
    ['source.bind.all(x, x + x == "")', 'expression-too-costly', 19, /macro/],
    ['source.bind.all(x, [x, x].join("") == "")', 'expression-too-costly', 19, /macro/],
  ])('%#: %s', (text, code, offset, says) => {
    const [first] = compile(text, 'bool').mistakes ?? [];
    expect(first?.code).toBe(code);
    expect(first?.message).toMatch(says);
    expect(first?.offset).toBe(offset);
  });

  test('all mistakes in names are found at once', () => {
    const { mistakes } = compile('source.a == 1 && source.b == 2 && c()', 'bool');
    expect(mistakes?.map(({ offset }) => offset)).toEqual([0, 17, 34]);
  });

  test.each<[what: string, text: string, code: string, says: RegExp]>([
    ['parentheses', `${'('.repeat(200)}true${')'.repeat(200)}`, 'expression-syntax', /more than 50 levels deep/],
    ['negations', `${'!'.repeat(3000)}true`, 'expression-syntax', /more than 2000 parts/],
    ['operators', `1${'+1'.repeat(2000)} == 1`, 'expression-syntax', /more than 2000 parts/],
    ['characters', `"${'x'.repeat(5000)}" == ""`, 'expression-too-long', /4096/],
  ])('too many %s are refused', (_, text, code, says) => {
    const [first] = compile(text, 'bool').mistakes ?? [];
    expect(first?.code).toBe(code);
    expect(first?.message).toMatch(says);
  });

  test('a message has to be text', () => {
    expect(compile('source.databases', 'string').mistakes?.[0]?.code).toBe('expression-type');
    expect(compile('"has " + string(source.databases)', 'string').mistakes).toBeNull();
  });
});

describe('what may run is bounded', () => {
  const [view] = given({ source: { version: `${'a'.repeat(20_000)}!` } }).views;

  function run(text: string): { state: string; milliseconds: number } {
    const { program } = compile(text, 'bool');
    if (program === null || view === undefined) throw new Error(`does not compile: ${text}`);
    const before = performance.now();
    const { state } = interpretCondition(program.tree, { roots: { source: view.facts }, parameters: { minimum: '' } });
    return { state, milliseconds: performance.now() - before };
  }

  test.each(['^(a+)+$', '(a|aa)+$', '(a*)*b', '(a|a?)+$'])(
    'the regular expression %s does not backtrack',
    (pattern) => {
      const { state, milliseconds } = run(`source.version.matches("${pattern}")`);
      expect(state).toBe('known');
      expect(milliseconds).toBeLessThan(2_000);
    },
  );

  const LIST = `[${'1,'.repeat(400)}1]`;

  test.each([
    `${LIST}.all(a, ${LIST}.all(b, ${LIST}.all(c, a == c)))`,
    `${LIST}.exists(a, ${LIST}.exists(b, ${LIST}.exists(c, a != c)))`,
    `${LIST}.map(a, ${LIST}.map(b, ${LIST}.map(c, c))).size() == 0`,
    `${LIST}.filter(a, ${LIST}.filter(b, ${LIST}.exists_one(c, c == b)).size() > 0).size() == 0`,
  ])('loops in loops are stopped: %#', (text) => {
    const { state, milliseconds } = run(text);
    expect(state).toBe('defect');
    expect(milliseconds).toBeLessThan(2_000);
  });

  test('and a loop of a sensible size is not', () => {
    expect(run(`${LIST}.all(a, [1, 2, 3].exists(b, a == b))`).state).toBe('known');
  });
});

test('every function of the table can be called as it is written there', () => {
  const calls: Readonly<Record<string, string>> = {
    at_least: '"6.0".at_least("6.0")',
    is_loopback: '"::1".is_loopback()',
    matches: '"a".matches("a")',
    contains: '"a".contains("a")',
    startsWith: '"a".startsWith("a")',
    endsWith: '"a".endsWith("a")',
    lowerAscii: '"A".lowerAscii() == "a"',
    upperAscii: '"a".upperAscii() == "A"',
    trim: '" a ".trim() == "a"',
    split: '"a b".split(" ") == ["a", "b"]',
    join: '["a", "b"].join(" ") == "a b"',
    size: '"a".size() == 1 && size([1]) == 1',
    has: '!has(source.config.a)',
    int: 'int("1") == 1',
    double: 'double(1) == 1.0',
    string: 'string(1) == "1"',
    all: '[1].all(x, x == 1)',
    exists: '[1].exists(x, x == 1)',
    exists_one: '[1].exists_one(x, x == 1)',
    filter: '[1].filter(x, x == 1) == [1]',
    map: '[1].map(x, x == 1) == [true]',
  };
  expect(Object.keys(calls).toSorted()).toEqual(FUNCTIONS.map(({ name }) => name).toSorted());
  const [view] = given({ source: { config: {} } }).views;
  for (const text of Object.values(calls)) {
    const scope = { roots: view === undefined ? {} : { source: view.facts }, parameters: { minimum: '' } };
    const { program } = compile(text, 'bool');
    const outcome = program && interpretCondition(program.tree, scope);
    expect([text, outcome]).toEqual([text, { state: 'known', value: true, reads: new Map() }]);
  }
});
