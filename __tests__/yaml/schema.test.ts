import { describe, expect, test } from 'vitest';
import policySchema from '../../policies/policy.schema.json' with { type: 'json' };
import configurationSchema from '../../schemas/configuration.schema.json' with { type: 'json' };
import { isRecord } from '../../src/core/value-type.ts';
import { readYaml } from '../../src/yaml/document.ts';
import { schemaCheck } from '../../src/yaml/schema.ts';

const TEXT = { type: 'string' };

/** The mistakes in `a: …`, of which `schema` is the schema. */
function mistakes(schema: object, yaml: string): string[] {
  const { document } = readYaml(`a: ${yaml}\n`, 'f.yaml');
  if (document === null) throw new Error('no YAML');
  const check = schemaCheck({ type: 'object', properties: { a: schema } }, { whole: 'the file', code: 'file-schema' });
  return check(document).map(({ line, column, code, message }) => `${line}:${column} ${message} [${code}]`);
}

type Row = readonly [keyword: string, schema: object, yaml: string, says: string];

const ROWS: readonly Row[] = [
  ['type', { type: 'object' }, '[1]', '1:4 a must be a map, and it is a list'],
  ['type', { type: 'array' }, '{ b: 1 }', '1:4 a must be a list, and it is a map'],
  ['type', { type: 'array' }, '', '1:4 a must be a list, and it is empty'],
  ['type', TEXT, '7', '1:4 a must be text, and it is the number 7; put it in quotes'],
  ['type', TEXT, 'yes', ''],
  ['type', TEXT, 'true', '1:4 a must be text, and it is true; put it in quotes'],
  ['type', { type: 'number' }, 'x', '1:4 a must be a number, and it is the text "x"'],
  [
    'type',
    { type: ['boolean', 'number', 'array'] },
    'x',
    '1:4 a must be true or false, a number or a list, and it is the text "x"',
  ],
  ['const', { const: 1 }, '2', '1:4 a must be 1, and it is the number 2'],
  [
    'enum',
    { enum: ['error', 'note'] },
    'eror',
    '1:4 a must be one of error, note, and it is the text "eror"; did you mean error?',
  ],
  ['enum', { enum: ['error', 'note'] }, '[]', '1:4 a must be one of error, note, and it is a list'],
  [
    'pattern',
    { ...TEXT, title: 'a small letter', pattern: '^[a-z]$' },
    'B',
    '1:4 a must be a small letter, and it is the text "B"',
  ],
  [
    'propertyNames',
    { type: 'object', propertyNames: { title: 'a small letter', pattern: '^[a-z]$' } },
    '{ b: 1, C: 2 }',
    '1:12 a: the name C must be a small letter',
  ],
  ['minLength', { ...TEXT, minLength: 1 }, '""', '1:4 a must not be empty'],
  ['maxLength', { ...TEXT, maxLength: 3 }, '😀😀😀😀', '1:4 a has 4 characters, and at most 3 are taken'],
  ['minItems', { type: 'array', minItems: 1 }, '[]', '1:4 a needs at least one entry'],
  ['maxItems', { type: 'array', maxItems: 2 }, '[1, 2, 3]', '1:4 a has 3 entries, and at most 2 are taken'],
  ['minProperties', { type: 'object', minProperties: 1 }, '{}', '1:4 a needs at least one entry'],
  [
    'maxProperties',
    { type: 'object', maxProperties: 1 },
    '{ b: 1, c: 2 }',
    '1:4 a has 2 entries, and at most 1 are taken',
  ],
  [
    'uniqueItems',
    { type: 'array', uniqueItems: true },
    '[x, y, x]',
    '1:11 a has the same entry twice; keep one of them',
  ],
  ['required', { type: 'object', required: ['b'] }, '{ c: 1 }', '1:4 a lacks b'],
  [
    'items',
    { type: 'array', items: TEXT },
    '[x, 1]',
    '1:8 a[1] must be text, and it is the number 1; put it in quotes',
  ],
  ['properties', { type: 'object', properties: { b: TEXT } }, '{ b: [] }', '1:9 a.b must be text, and it is a list'],
];

/** What a schema may say besides, without refusing anything by itself. */
const SILENT = ['$schema', '$id', '$defs', '$ref', 'title', 'description'];

describe('every keyword has words of its own', () => {
  test.each(ROWS)('%s %j %s', (_, schema, yaml, says) => {
    expect(mistakes(schema, yaml)).toEqual(says === '' ? [] : [`${says} [file-schema]`]);
  });

  test.each([
    ['titel', '1:6 a has no titel; did you mean title? It has title, name [unknown-key]'],
    ['zzz', '1:6 a has no zzz; it has title, name [unknown-key]'],
  ])('additionalProperties: %s', (key, says) => {
    const schema = { type: 'object', additionalProperties: false, properties: { title: TEXT, name: TEXT } };
    expect(mistakes(schema, `{ ${key}: x }`)).toEqual([says]);
  });
});

/** Every schema within a schema. */
function schemasIn(schema: unknown): Readonly<Record<string, unknown>>[] {
  if (!isRecord(schema)) return [];
  const { properties, $defs, items, additionalProperties, propertyNames } = schema;
  const inner = [properties, $defs].flatMap((named) => (isRecord(named) ? Object.values(named) : []));
  return [schema, ...[...inner, items, additionalProperties, propertyNames].flatMap(schemasIn)];
}

describe.each([
  ['policies', schemasIn(policySchema)],
  ['configurations', schemasIn(configurationSchema)],
])('the schema of %s', (_, schemas) => {
  test('has no keyword without words', () => {
    const known = new Set([...ROWS.map(([keyword]) => keyword), 'additionalProperties', ...SILENT]);
    expect(schemas.flatMap((schema) => Object.keys(schema)).filter((keyword) => !known.has(keyword))).toEqual([]);
  });

  test('says in words what each pattern stands for, and asks for no more than one entry', () => {
    for (const { pattern, title, minItems, minLength, minProperties } of schemas) {
      if (pattern !== undefined) expect(title).toEqual(expect.any(String));
      for (const least of [minItems, minLength, minProperties]) expect([1, undefined]).toContain(least);
    }
  });
});
