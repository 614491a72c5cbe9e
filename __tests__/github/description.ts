import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

type Schema = Readonly<Record<string, unknown>>;
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Schema;
}
interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: Schema } };
}
interface Description {
  readonly operations: readonly {
    readonly method: string;
    readonly path: string;
    readonly parameters: readonly Parameter[];
    readonly requestBody: Content | null;
    readonly responses: Readonly<Record<string, Content>>;
  }[];
}

/** One operation of GitHub's API, with judges for what is sent to it and what it answers. */
export interface Operation {
  readonly name: string;
  /** The values in the path, or null when the request is for another operation. */
  readonly match: (method: string, path: string) => Readonly<Record<string, string>> | null;
  /** What GitHub would refuse about the request; empty when it is in order. */
  readonly mistakes: (query: URLSearchParams, body: unknown) => readonly string[];
  /** What is wrong with an answer of the test endpoint itself. */
  readonly answerMistakes: (status: number, answer: unknown) => readonly string[];
}

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  coerceTypes: false,
  formats: {
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
    uri: /^https?:\/\/\S+$/,
    int64: { type: 'number', validate: Number.isSafeInteger },
  },
});

/** The operations that the action may call; see `scripts/github-api.ts`. */
export function readOperations(): readonly Operation[] {
  const text = readFileSync(new URL('api-description.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as Description).operations.map(toOperation);
}

function toOperation({
  method,
  path,
  parameters,
  requestBody,
  responses,
}: Description['operations'][number]): Operation {
  const pattern = new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const bodySchema = requestBody?.content?.['application/json']?.schema;
  const judgeBody = bodySchema === undefined ? null : ajv.compile(closed(bodySchema));
  const answers = new Map(
    Object.entries(responses).flatMap(([status, { content }]) => {
      const schema = content?.['application/json']?.schema;
      return schema === undefined ? [] : [[Number(status), ajv.compile(withNullInEnums(schema))]];
    }),
  );
  return {
    name: `${method} ${path}`,
    match: (verb, target) => (verb === method ? (pattern.exec(target)?.groups ?? null) : null),
    mistakes: (sent, body) => [
      ...queryMistakes(query, sent),
      ...(judgeBody === null ? [] : complaints(judgeBody, body)),
      ...(judgeBody === null ? [] : proseMistakes(body)),
    ],
    answerMistakes: (status, answer) => {
      const judge = answers.get(status);
      return judge === undefined ? [`${status} is not an answer of ${method} ${path}`] : complaints(judge, answer);
    },
  };
}

function complaints(judge: ValidateFunction, value: unknown): string[] {
  if (judge(value)) return [];
  return (judge.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || 'body'} ${message ?? 'is invalid'}`,
  );
}

function queryMistakes(parameters: readonly Parameter[], sent: URLSearchParams): string[] {
  return [...sent].flatMap(([name, text]) => {
    const parameter = parameters.find((candidate) => candidate.name === name);
    if (parameter === undefined) return [`${name} is not a query parameter`];
    const value = parameter.schema['type'] === 'integer' ? Number(text) : text;
    return complaints(ajv.compile(parameter.schema), value).map((complaint) => `${name}: ${complaint}`);
  });
}

/** GitHub refuses keys it does not know; the description leaves its objects open. */
function closed(schema: Schema): Schema {
  return rewritten(schema, (node) =>
    'properties' in node && !('additionalProperties' in node) ? { ...node, additionalProperties: false } : node,
  );
}

/** OpenAPI lets `nullable` extend an `enum`; JSON Schema wants null listed. */
function withNullInEnums(schema: Schema): Schema {
  return rewritten(schema, (node) =>
    node['nullable'] === true && Array.isArray(node['enum'])
      ? { ...node, enum: [...(node['enum'] as unknown[]), null] }
      : node,
  );
}

function rewritten(schema: Schema, rewrite: (node: Schema) => Schema): Schema {
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    return typeof value === 'object' && value !== null ? rewritten(value as Schema, rewrite) : value;
  };
  return rewrite(Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, inner(value)])));
}

interface SentAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly title?: string;
  readonly message: string;
  readonly raw_details?: string;
}

const KILOBYTES_64 = 64 * 1024;

/** Limits that GitHub's description states in sentences only: sizes, positions from 1, columns on one line alone. */
function proseMistakes(body: unknown): string[] {
  const { output } = body as { output?: { annotations?: readonly SentAnnotation[] } };
  return (output?.annotations ?? []).flatMap((annotation, index) => {
    const columns = [annotation.start_column, annotation.end_column].filter((column) => column !== undefined);
    const rules: readonly (readonly [boolean, string])[] = [
      [/^(\.?\/|[a-z]+:)|\\/i.test(annotation.path), 'path is not relative to the repository'],
      [annotation.start_line < 1 || annotation.end_line < annotation.start_line, 'lines are out of range'],
      [columns.length > 0 && annotation.start_line !== annotation.end_line, 'columns need a single line'],
      [columns.some((column) => column < 1), 'columns start at 1'],
      [(annotation.title ?? '').length > 255, 'title is longer than 255 characters'],
      [Buffer.byteLength(annotation.message) > KILOBYTES_64, 'message is over 64 KB'],
      [annotation.message === '', 'message is empty'],
      [Buffer.byteLength(annotation.raw_details ?? '') > KILOBYTES_64, 'raw_details is over 64 KB'],
    ];
    return rules.filter(([broken]) => broken).map(([, rule]) => `/output/annotations/${index} ${rule}`);
  });
}
