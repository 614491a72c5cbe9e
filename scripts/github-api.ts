/**
 * Takes from GitHub's own API description the operations that the action calls, and writes them to
 * `__tests__/github/api-description.json`, which the test endpoint judges every request by.
 *
 * Run it with `node scripts/github-api.ts` to move to another version of the description. The package that holds it
 * unpacks to some 390 MB, so it is not a dependency: only one file of it is read, in a temporary folder.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';

const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';
const MEMBER = 'package/generated/api.github.com.json';
const RESULT = new URL('../__tests__/github/api-description.json', import.meta.url);

const OPERATIONS = [
  { method: 'post', path: '/repos/{owner}/{repo}/check-runs' },
  { method: 'patch', path: '/repos/{owner}/{repo}/check-runs/{check_run_id}' },
  { method: 'get', path: '/repos/{owner}/{repo}/commits/{ref}/check-runs' },
] as const;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Text for readers, which no request can violate. A property may bear the same name: its schema is not text. */
const PROSE = new Set(['description', 'summary', 'title', 'example', 'operationId']);
const ASIDES = new Set(['example', 'examples', 'externalDocs', 'tags', 'x-github', 'x-multi-segment']);

const description = readDescription();
const operations = OPERATIONS.map(({ method, path }) => {
  const { parameters, requestBody, responses } = members(at(description, ['paths', path, method]));
  return {
    method: method.toUpperCase(),
    path,
    parameters: plain(parameters ?? []),
    requestBody: plain(requestBody ?? null),
    responses: plain(responses ?? {}),
  };
});
const source = { package: PACKAGE, version: VERSION, file: MEMBER, license: 'MIT' };
writeFileSync(RESULT, await format(JSON.stringify({ source, operations }), { parser: 'json', printWidth: 120 }));

function readDescription(): Json {
  const folder = mkdtempSync(join(tmpdir(), 'github-api-'));
  try {
    const archive = execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent'], { cwd: folder })
      .toString()
      .trim();
    execFileSync('tar', ['-xzf', archive, MEMBER], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, MEMBER), 'utf8')) as Json;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same schema with every reference replaced by what it names, and without prose. */
function plain(node: Json): Json {
  if (node === null || typeof node !== 'object') return node;
  if (isList(node)) return node.map(plain);
  const reference = node['$ref'];
  if (typeof reference === 'string') return plain(at(description, pointer(reference)));
  const kept = Object.entries(node).filter(([key, value]) => !isAside(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, plain(value)]));
}

function isAside(key: string, value: Json): boolean {
  const isText = value === null || typeof value !== 'object';
  return ASIDES.has(key) || (isText && PROSE.has(key));
}

function pointer(reference: string): string[] {
  const steps = reference.replace(/^#\//, '').split('/');
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function at(node: Json, steps: readonly string[]): Json {
  return steps.reduce((inner, step) => {
    const next = members(inner)[step];
    if (next === undefined) throw new Error(`the description has no ${steps.join(' / ')}`);
    return next;
  }, node);
}

function members(node: Json): { readonly [key: string]: Json } {
  if (node === null || typeof node !== 'object' || isList(node)) throw new Error('the description has another shape');
  return node;
}

function isList(node: Json): node is readonly Json[] {
  return Array.isArray(node);
}
