import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPolicies, readPolicy } from '../../src/policies/read.ts';

const OWN = `id: own
title: Own
severity: error
rulesets: [ours, theirs]
requirement: ours 1
description: Because.
parameters:
  most: { type: int, default: 16, description: How many. }
validations:
  - expression: source.databases == params.most
    message: Not as many.
remediation: Set it.
references: [{ url: https://example.com/, verified: 2026-11-22 }]
examples:
  - { name: a, expect: pass, facts: { source: { databases: 16 } } }
`;

function replaced(from: string, to: string): string {
  if (!OWN.includes(from)) throw new Error(`no such text: ${from}`);
  return OWN.replace(from, to);
}

const EXPRESSION = 'expression: source.databases == params.most';

function written(lines: string): string {
  return replaced(EXPRESSION, lines);
}

test('a policy is read whole', () => {
  const { policy, problems } = readPolicy({ name: 'policies/own.yaml', text: OWN });
  expect(problems).toEqual([]);
  expect(policy).toEqual({
    id: 'own',
    title: 'Own',
    severity: 'error',
    rulesets: ['ours', 'theirs'],
    requirement: 'ours 1',
    description: 'Because.',
    parameters: { most: { type: 'int', default: 16, unit: null, description: 'How many.' } },
    matchConditions: [],
    validations: [
      {
        expression: {
          text: 'source.databases == params.most',
          anchors: [{ offset: 0, line: 10, column: 17 }],
          facts: ['source.databases'],
          tree: {
            op: 'operator',
            name: '==',
            args: [
              { op: 'fact', path: 'source.databases', offset: 0 },
              { op: 'parameter', name: 'most', type: 'int', offset: 20 },
            ],
            offset: 0,
          },
        },
        message: 'Not as many.',
        messageExpression: null,
        rulesets: null,
      },
    ],
    remediation: 'Set it.',
    fix: null,
    references: [{ url: 'https://example.com/', verified: '2026-11-22' }],
    examples: [{ name: 'a', expect: 'pass', facts: { source: { databases: 16 } }, parameters: {}, rulesets: null }],
    file: 'policies/own.yaml',
  });
});

test('a policy may use every key of the schema', () => {
  const text = written(`${EXPRESSION}
    messageExpression: '"has " + string(source.databases)'
    rulesets: [ours, theirs]`)
    .replace('validations:', 'matchConditions:\n  - expression: source.version.at_least("3.0")\nvalidations:')
    .replace('description: How', 'unit: databases, description: How')
    .replace('references:', 'fix: { directive: databases, value: "16" }\nreferences:')
    .replace('expect: pass,', 'expect: pass, parameters: { most: 16 }, rulesets: [ours],');
  const { policy, problems } = readPolicy({ name: 'own.yaml', text });
  expect(problems).toEqual([]);
  expect(policy).toMatchObject({
    parameters: { most: { unit: 'databases' } },
    matchConditions: [{ text: 'source.version.at_least("3.0")' }],
    validations: [{ messageExpression: { text: '"has " + string(source.databases)' }, rulesets: ['ours', 'theirs'] }],
    fix: { directive: 'databases', value: '16' },
    examples: [{ parameters: { most: 16 }, rulesets: ['ours'] }],
  });
});

type Mistake = readonly [
  what: string,
  text: string,
  code: string,
  line: number | null,
  column: number | null,
  says: RegExp,
];

describe('a mistake is found where it stands', () => {
  test.each<Mistake>([
    ['broken YAML', replaced('title: Own', 'title: [Own'), 'yaml-syntax', 3, 1, /not YAML/],
    ['a tab', replaced('  - expression', '\t- expression'), 'yaml-syntax', 10, 1, /a tab begins this line/],
    ['an unknown tag', replaced('title: Own', 'title: !!js/function Own'), 'yaml-tag', 2, 22, /tags .* not available/],
    ['a known tag', replaced('title: Own', 'title: !!str Own'), 'yaml-tag', 2, 14, /tags .* not available/],
    ['a tag on a list', replaced('rulesets: [', 'rulesets: !!seq ['), 'yaml-tag', 4, 17, /tags .* not available/],
    ['a key given twice', replaced('title: Own', 'title: Own\ntitle: Own'), 'duplicate-key', 3, 1, /title/],
    ['two documents', `${OWN}---\n${OWN}`, 'several-documents', 16, 1, /own file/],
    ['an anchor', replaced('title: Own', 'title: &a Own'), 'yaml-alias', 2, 11, /aliases/],
    ['a bomb of aliases', replaced('title: Own', 'title: &a [x, x]\nfix: [*a, *a]'), 'yaml-alias', 2, 11, /aliases/],
    ['an alias to nothing', replaced('title: Own', 'title: *a'), 'yaml-alias', 2, 8, /aliases/],
    ['brackets in brackets', '['.repeat(30_000), 'yaml-depth', 1, 33, /deeper than 32 levels/],
    ['dashes behind dashes', '- '.repeat(30_000), 'yaml-depth', 1, 65, /deeper than 32 levels/],
    ['maps in maps', `fix: ${'{ a: '.repeat(40)}1${' }'.repeat(40)}`, 'yaml-depth', 1, 161, /deeper than 32 levels/],
    ['nothing', '', 'policy-schema', 1, 1, /the policy must be a map, and it is empty/],
    ['a list', '- a\n', 'policy-schema', 1, 1, /the policy must be a map, and it is a list/],
    ['a missing key', replaced('title: Own\n', ''), 'policy-schema', 1, 1, /the policy lacks title/],
    ['a misspelt key', replaced('title: Own', 'titel: Own'), 'unknown-key', 2, 1, /did you mean title\?/],
    [
      'a misspelt key further in',
      replaced('message:', 'mesage:'),
      'unknown-key',
      11,
      5,
      /validations\[0\] has no mesage; did you mean message\?/,
    ],
    ['a key that is a number', replaced('title: Own', 'title: Own\n7: x'), 'unknown-key', 3, 1, /has no 7/],
    [
      'a value outside an enumeration',
      replaced('severity: error', 'severity: eror'),
      'policy-schema',
      3,
      11,
      /did you mean error\?/,
    ],
    ['a number for text', replaced('title: Own', 'title: 7'), 'policy-schema', 2, 8, /quotes/],
    [
      'a map for a list',
      replaced('rulesets: [ours, theirs]', 'rulesets: {}'),
      'policy-schema',
      4,
      11,
      /rulesets must be a list, and it is a map/,
    ],
    ['an id in capitals', replaced('id: own', 'id: Own'), 'policy-schema', 1, 5, /id must be lower-case words/],
    ['a day that is none', replaced('2026-11-22', '2026-13-22'), 'policy-schema', 13, 53, /verified/],
    ['a link that is none', replaced('https://example.com/', 'javascript:x'), 'policy-schema', 13, 21, /url/],
    [
      "a parameter's name that JavaScript has taken",
      replaced('  most:', '  constructor:'),
      'policy-schema',
      8,
      3,
      /the name constructor must be/,
    ],
    [
      "a parameter's name",
      replaced('  most:', '  Most:'),
      'policy-schema',
      8,
      3,
      /the name Most must be lower-case letters/,
    ],
    [
      'no validation',
      replaced('  - expression: source.databases == params.most\n    message: Not as many.\n', '  []\n'),
      'policy-schema',
      10,
      3,
      /validations/,
    ],
    ['another id than the file', replaced('id: own', 'id: other'), 'policy-id', 1, 5, /file is named own/],
    [
      'a default of another type',
      replaced('default: 16', 'default: many'),
      'parameter-type',
      8,
      22,
      /most must be a whole number, and it is the text "many"/,
    ],
    [
      'a ruleset the policy is not in',
      written(`rulesets: [our]\n    ${EXPRESSION}`),
      'unknown-ruleset',
      10,
      16,
      /did you mean ours\?/,
    ],
    ['a ruleset without validations', written(`rulesets: [ours]\n    ${EXPRESSION}`), 'empty-ruleset', 4, 18, /theirs/],
    [
      "an example's fact",
      replaced('databases: 16 }', 'databses: 16 }'),
      'unknown-fact',
      15,
      49,
      /did you mean source\.databases\?/,
    ],
    [
      "an example's value",
      replaced('databases: 16 }', 'databases: x }'),
      'fact-type',
      15,
      49,
      /databases` must be a whole number, and it is the text "x"/,
    ],
    [
      "an example's root",
      replaced('facts: { source', 'facts: { sorce'),
      'unknown-key',
      15,
      39,
      /did you mean source\?/,
    ],
    [
      "an example's parameter",
      replaced('facts: {', 'parameters: { mots: 1 }, facts: {'),
      'unknown-parameter',
      15,
      44,
      /did you mean most\?/,
    ],
    ['a fact', written('expression: source.databses == 1'), 'unknown-fact', 10, 17, /did you mean source\.databases\?/],
    [
      'a fact in double quotes',
      written('expression: "source.engine == \\"redis\\" || source.databses == 1"'),
      'unknown-fact',
      10,
      48,
      /databses/,
    ],
    [
      'a fact in single quotes',
      written("expression: 'source.engine == ''redis'' || source.databses == 1'"),
      'unknown-fact',
      10,
      48,
      /databses/,
    ],
    [
      'a fact in a literal block',
      written('expression: |\n      source.port == 1\n        || source.databses == 1'),
      'unknown-fact',
      12,
      12,
      /databses/,
    ],
    [
      'a fact in a folded block',
      written('expression: >-\n      source.port == 1\n      || source.databses == 1'),
      'unknown-fact',
      12,
      10,
      /databses/,
    ],
    [
      'a fact in plain lines',
      written('expression: source.port == 1\n      ||\n      source.databses == 1'),
      'unknown-fact',
      12,
      7,
      /databses/,
    ],
    [
      'a fact behind wide characters',
      written('expression: source.engine == "🧭é" || source.databses == 1'),
      'unknown-fact',
      10,
      42,
      /databses/,
    ],
    [
      'a function',
      written('expression: source.version.at_lest("6.0")'),
      'unknown-function',
      10,
      32,
      /did you mean at_least\?/,
    ],
    ['a type', written('expression: source.databases == "16"'), 'expression-type', 10, 17, /int and string/],
    ['a syntax error', written('expression: source.databases =='), 'expression-syntax', 10, 36, /own/],
    [
      "a message's type",
      written(`messageExpression: source.databases\n    ${EXPRESSION}`),
      'expression-type',
      10,
      24,
      /string is needed/,
    ],
    [
      'a condition',
      replaced('validations:', 'matchConditions: [{ expression: source.port }]\nvalidations:'),
      'expression-type',
      9,
      33,
      /bool is needed/,
    ],
  ])('%s', (_, text, code, line, column, says) => {
    const { policy, problems } = readPolicy({ name: 'own.yaml', text });
    expect(policy).toBeNull();
    const found = problems.find((one) => one.code === code);
    expect(found, JSON.stringify(problems)).toBeDefined();
    expect(found?.message).toMatch(says);
    expect(found).toMatchObject({ file: 'own.yaml', line, ...(column !== null && { column }) });
  });

  test.each([
    ['tabs on several lines', 'a:\n\t- b: 1\n\t  c: 2\n\t- d: 3\n'],
    ['brackets that are not closed', 'a: [1\nb: [2\nc: {\n'],
  ])('%s are one mistake', (_, text) => {
    expect(readPolicy({ name: 'own.yaml', text }).problems).toHaveLength(1);
  });

  test('all of them at once', () => {
    const text = written('expression: source.a == 1 && source.b == 2').replace('databases: 16 }', 'c: 16 }');
    const { problems } = readPolicy({ name: 'own.yaml', text });
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [15, 49],
      [10, 17],
      [10, 34],
    ]);
  });
});

describe('files and folders', () => {
  let workspace = '';

  beforeAll(() => {
    workspace = realpathSync(mkdtempSync(join(tmpdir(), 'policies-')));
  });

  afterAll(() => rmSync(workspace, { recursive: true }));

  function write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
  }

  test('a folder is read with all below it, by name', async () => {
    for (const id of ['b', 'a']) write(`many/${id}.yaml`, replaced('id: own', `id: ${id}`));
    write('many/deeper/c.yml', replaced('id: own', 'id: c'));
    write('many/README.md', 'not a policy');
    const { policies, problems } = await readPolicies(['many', 'many/a.yaml'], workspace);
    expect(problems).toEqual([]);
    expect(policies.map(({ file }) => file)).toEqual(['many/a.yaml', 'many/b.yaml', 'many/deeper/c.yml']);
  });

  test('one id twice is a problem, and mistakes of several files come together', async () => {
    write('twice/one/own.yaml', OWN);
    write('twice/two/own.yaml', OWN);
    write('twice/broken.yaml', 'id: [');
    const { problems } = await readPolicies(['twice'], workspace);
    expect(problems).toMatchObject([
      { code: 'yaml-syntax', file: 'twice/broken.yaml' },
      { code: 'duplicate-policy', file: 'twice/two/own.yaml' },
    ]);
  });

  test.each<[code: string, prepare: (path: string) => void]>([
    ['missing-file', () => undefined],
    ['no-policies', (path) => mkdirSync(join(workspace, path))],
    ['file-too-large', (path) => write(path, '#'.repeat(64 * 1024 + 1))],
    ['not-text', (path) => write(path, Buffer.from(OWN, 'utf16le'))],
    ['not-text', (path) => write(path, new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xff]))],
    ['outside-workspace', (path) => symlinkSync(tmpdir(), join(workspace, path))],
    ['outside-workspace', (path) => symlinkSync('/etc/hostname', join(workspace, path))],
    ['unreadable-file', (path) => symlinkSync(path, join(workspace, path))],
  ])('%s', async (code, prepare) => {
    const path = `bad-${Math.random().toString(36).slice(2)}`;
    prepare(path);
    const { policies, problems } = await readPolicies([path], workspace);
    expect(policies).toEqual([]);
    expect(problems).toMatchObject([{ code, file: path }]);
  });

  test('a link in a folder that leads out of the workspace is refused', async () => {
    mkdirSync(join(workspace, 'links'));
    symlinkSync('/etc/hostname', join(workspace, 'links/own.yaml'));
    const { problems } = await readPolicies(['links'], workspace);
    expect(problems).toMatchObject([{ code: 'outside-workspace', file: 'links/own.yaml' }]);
  });

  test('a byte order mark and CRLF are as good as none', async () => {
    write('own.yaml', `\uFEFF${OWN.replaceAll('\n', '\r\n')}`);
    const { policies, problems } = await readPolicies(['own.yaml'], workspace);
    expect(problems).toEqual([]);
    expect(policies).toHaveLength(1);
  });
});
