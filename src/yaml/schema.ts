import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { problem, type Problem } from '../core/problem.ts';
import { suggestion } from '../core/suggest.ts';
import { isRecord } from '../core/value-type.ts';
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
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const known = isRecord(error.parentSchema?.properties) ? Object.keys(error.parentSchema.properties) : [];
      const message = `${name} has no ${key}${suggestion(key, known)}; it has ${known.join(', ')}`;
      return problem('unknown-key', message, document.keyAt([...path, key]));
    }
    case 'required':
      return problem(code, `${name} lacks ${String(error.params.missingProperty)}`, document.valueAt(path));
    case 'enum': {
      const allowed = Array.isArray(error.schema) ? error.schema.map(String) : [];
      const hint = suggestion(String(error.data), allowed);
      return problem(code, `${name} is one of ${allowed.join(', ')}${hint}`, document.valueAt(path));
    }
    case 'type':
      return problem(code, `${name} ${typeMessage(error)}`, document.valueAt(path));
    case 'pattern': {
      const message = `${show(error.propertyName ?? error.data)} does not fit ${String(error.params.pattern)}`;
      const place =
        error.propertyName === undefined ? document.valueAt(path) : document.keyAt([...path, error.propertyName]);
      return problem(code, `${name}: ${message}`, place);
    }
    default:
      return problem(code, `${name} ${error.message ?? 'is not valid'}`, document.valueAt(path));
  }
}

function typeMessage({ params, data }: ErrorObject): string {
  const wanted = [params.type].flat().join(' or ');
  const quotes =
    wanted === 'string' && (typeof data === 'number' || typeof data === 'boolean') ? '; put it in quotes' : '';
  return `must be of type ${wanted} and is ${kindOf(data)}${quotes}`;
}

function kindOf(data: unknown): string {
  if (data === null) return 'empty';
  return Array.isArray(data) ? 'array' : typeof data;
}

function show(value: unknown): string {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
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
