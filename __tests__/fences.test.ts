import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** One line that a fence must stop, and the lint rule that stands there. */
interface Violation {
  readonly file: string;
  readonly code: string;
  readonly rule: string;
}

const IMPORTS = 'eslint(no-restricted-imports)';
const GLOBALS = 'eslint(no-restricted-globals)';

const collectors = [...new Set(['redis-conf', 'redis', 'aws', ...readdirSync('src/collectors')])];

const violations: readonly Violation[] = [
  ...[
    "import 'node:fs';",
    "import 'fs';",
    "import '@actions/core';",
    "import 'yaml';",
    "import 'ioredis';",
    "import '@aws-sdk/client-elasticache';",
    "import '../collectors/redis-conf/collect.ts';",
    "import '../reporters/text.ts';",
    "import '../policies/read.ts';",
    "import '../preflight.ts';",
    "export const late = import('node:fs');",
    "export type { Stats } from 'node:fs';",
  ].map((code) => ({ file: 'src/core/planted.ts', code, rule: IMPORTS })),
  ...[
    'export const now = Date.now();',
    'export const today = new Date();',
    'export const started = performance.now();',
    'export const later = Promise.resolve(1);',
    'console.log(1);',
    'export const path = process.env.PATH;',
    'export const out = globalThis.process;',
    'setTimeout(() => 1, 1);',
  ].map((code) => ({ file: 'src/core/planted.ts', code, rule: GLOBALS })),
  { file: 'src/core/planted.ts', code: 'export async function wait() {}', rule: 'oxc(no-async-await)' },
  { file: 'src/core/planted.ts', code: 'export const dice = Math.random();', rule: 'eslint(no-restricted-properties)' },

  ...[
    "import 'node:fs';",
    "import 'yaml';",
    "import '@actions/core';",
    "import '../collectors/redis-conf/parse.ts';",
    "import '../policies/read.ts';",
    "import '../github/checks.ts';",
    "import '../preflight.ts';",
  ].map((code) => ({ file: 'src/reporters/planted.ts', code, rule: IMPORTS })),
  ...['export const today = new Date();', 'console.log(1);', 'export const path = process.env.PATH;'].map((code) => ({
    file: 'src/reporters/planted.ts',
    code,
    rule: GLOBALS,
  })),

  ...collectors.flatMap((importer) =>
    [
      ...collectors.filter((name) => name !== importer).map((name) => `import '../${name}/collect.ts';`),
      "import '../../reporters/text.ts';",
      "import '../../policies/read.ts';",
      "import '../../preflight.ts';",
      "import '@actions/core';",
    ].map((code) => ({ file: `src/collectors/${importer}/planted.ts`, code, rule: IMPORTS })),
  ),

  ...['export const words = process.argv;', 'export const env = process.env;', 'process.exitCode = 1;'].map((code) => ({
    file: 'src/preflight.ts',
    code,
    rule: GLOBALS,
  })),
  ...["import 'node:process';", "import '@actions/core';", "import './cli.ts';", "import './action.ts';"].map(
    (code) => ({
      file: 'src/preflight.ts',
      code,
      rule: IMPORTS,
    }),
  ),
  { file: 'src/policies/planted.ts', code: "import '../collectors/redis-conf/parse.ts';", rule: IMPORTS },
  { file: 'src/github/planted.ts', code: "import '../collectors/redis-conf/parse.ts';", rule: IMPORTS },
];

/** What the linter says: `file:line rule`, one for each violation. */
function lint(directory: string): ReadonlySet<string> {
  const { stdout } = spawnSync(join('node_modules', '.bin', 'oxlint'), ['--format', 'json', 'src'], {
    cwd: directory,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: readonly { code: string; filename: string; labels: readonly { span: { line: number } }[] }[];
  };
  return new Set(diagnostics.map(({ code, filename, labels }) => `${filename}:${labels[0]?.span.line ?? 0} ${code}`));
}

describe('the fences of the architecture', () => {
  const copy = mkdtempSync(join(tmpdir(), 'fences-'));
  const places: string[] = [];
  let found: ReadonlySet<string>;

  beforeAll(() => {
    cpSync('src', join(copy, 'src'), { recursive: true });
    cpSync('.oxlintrc.json', join(copy, '.oxlintrc.json'));
    cpSync('tsconfig.json', join(copy, 'tsconfig.json'));
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
    for (const { file, code } of violations) {
      const path = join(copy, file);
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, `${code}\n`);
      places.push(`${file}:${readFileSync(path, 'utf8').split('\n').length - 1}`);
    }
    found = lint(copy);
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test.each(violations.map((violation, index) => ({ ...violation, index })))(
    '$file may not say: $code',
    ({ index, rule }) => {
      expect(found).toContain(`${places[index]} ${rule}`);
    },
  );
});

test('no file or folder is named for having no subject', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.[a-z]+$)/;
  const files = execFileSync('git', ['ls-files', 'src', 'scripts', 'bench', '__tests__'], { encoding: 'utf8' }).split(
    '\n',
  );
  expect(files.filter((file) => vague.test(file))).toEqual([]);
  expect(['src/core/utils.ts', 'src/helpers/text.ts', '__tests__/common/a.ts'].every((file) => vague.test(file))).toBe(
    true,
  );
});
