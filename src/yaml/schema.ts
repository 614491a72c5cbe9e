import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { problem, type Problem } from '../core/problem.ts';
import { suggestion, suggestionOf } from '../core/suggest.ts';
import { givenWords, isRecord } from '../core/value-type.ts';
import type { Path, YamlDocument } from './document.ts';

/** What a check against a JSON Schema (2020-12) calls its subject: `whole` in sentences, `code` in problems. */
interface Subject {
  readonly whole: string;
  readonly code: string;
}

/** Makes a check of documents against a schema. It returns every mistake, each where it stands; none: the data fits. */
export function schemaCheck(schema: object, subject: Subject): (document: YamlDocument) => Problem[] {
  const validate = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema);
  return (document) => {
    if (validate(document.data)) return [];
    return (validate.errors ?? [])
      .filter(({ keyword }) => keyword !== 'propertyNames')
      .map((error) => explain(error, document, subject));
  };
}

function explain(error: ErrorObject, document: YamlDocument, { whole, code }: Subject): Problem {
  const path = pathOf(error.instancePath, document.data);
  const name = path.length === 0 ? whole : describe(path);
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty);
    const known = isRecord(error.parentSchema?.properties) ? Object.keys(error.parentSchema.properties) : [];
    const message = `${name} has no ${key}${suggestionOf(key, known, 'it has')}`;
    return problem('unknown-key', message, document.keyAt([...path, key]));
  }
  if (error.propertyName !== undefined) {
    const message = `${name}: the name ${error.propertyName} must be ${wanted(error)}`;
    return problem(code, message, document.keyAt([...path, error.propertyName]));
  }
  const place = error.keyword === 'uniqueItems' ? [...path, Number(error.params.i)] : path;
  return problem(code, `${name} ${demand(error)}`, document.valueAt(place));
}

/** What the schema demands of the value, and how the value falls short of it. */
function demand(error: ErrorObject): string {
  const { keyword, params, data, schema } = error;
  const given = givenWords(data);
  switch (keyword) {
    case 'required':
      return `lacks ${String(params.missingProperty)}`;
    case 'const':
      return `must be ${JSON.stringify(schema)}, ${given}`;
    case 'enum': {
      const allowed = Array.isArray(schema) ? schema.map(String) : [];
      return `must be one of ${allowed.join(', ')}, ${given}${suggestion(String(data), allowed)}`;
    }
    case 'type': {
      const types = [params.type].flat().map(String);
      const quotes = types.join() === 'string' && (typeof data === 'number' || typeof data === 'boolean');
      return `must be ${typesWords(types)}, ${given}${quotes ? '; put it in quotes' : ''}`;
    }
    case 'pattern':
      return `must be ${wanted(error)}, ${given}`;
    case 'minLength':
      return `must not be empty`;
    case 'maxLength':
      return `has ${Array.from(String(data)).length} characters, and at most ${String(params.limit)} are taken`;
    case 'minItems':
    case 'minProperties':
      return `needs at least one entry`;
    case 'maxItems':
    case 'maxProperties':
      return `has ${Object.keys(Object(data)).length} entries, and at most ${String(params.limit)} are taken`;
    case 'uniqueItems':
      return `has the same entry twice; keep one of them`;
    default:
      throw new Error(`the schema has the keyword ${keyword}, and there are no words for it`);
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

function typesWords(types: readonly string[]): string {
  const words = types.map((type) => TYPE_WORDS[type] ?? type);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** What a pattern stands for: a schema with one says so in its title. */
function wanted({ parentSchema }: ErrorObject): string {
  return String(parentSchema?.title ?? '');
}

/** The path of a JSON pointer; a step into a list is a number. */
function pathOf(pointer: string, data: unknown): Path {
  let value = data;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const inList = Array.isArray(value);
      value = Array.isArray(value) ? value[Number(key)] : isRecord(value) ? value[key] : undefined;
      return inList ? Number(key) : key;
    });
}

/** A path as a person writes it: `validations[0].message`. */
function describe(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
