/**
 * Builds `dist`: `node scripts/build.ts`, from the repository's root, whose paths name the bundle's modules.
 *
 *   src ──tsc──> lib ──policies as data──> lib ──ncc──> dist/cli, dist/action
 *
 * The outcome is the same byte for byte wherever and whenever it is built.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPolicies } from '../src/policies/bundled.ts';
import { bundledPoliciesModule } from './bundled-policies.ts';
import { licencesOf } from './licences.ts';

const BIN = join('node_modules', '.bin');

/** How ncc writes down a module it did not find: the bundle would fail only when it gets there. */
const MISSING_MODULE = /Cannot find module '([^']+)'|eval\("require"\)\("([^"]+)"\)/g;

async function compile(): Promise<void> {
  rmSync('lib', { recursive: true, force: true });
  execFileSync(join(BIN, 'tsc'), ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  writeFileSync(join('lib', 'policies', 'bundled.js'), bundledPoliciesModule(await bundledPolicies()));
}

function bundle(shell: string): void {
  const out = join('dist', shell);
  rmSync(out, { recursive: true, force: true });
  const statistics = join('lib', `${shell}.stats.json`);
  const options = ['--no-cache', '--quiet', '--target', 'es2022', '--stats-out', statistics];
  execFileSync(join(BIN, 'ncc'), ['build', join('lib', `${shell}.js`), '-o', out, ...options], { stdio: 'inherit' });
  writeFileSync(join(out, 'licenses.txt'), licencesOf(readFileSync(statistics, 'utf8')));
  refuseMissingModules(out);
}

function refuseMissingModules(out: string): void {
  const missing = readdirSync(out)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...readFileSync(join(out, file), 'utf8').matchAll(MISSING_MODULE)])
    .map((match) => match[1] ?? match[2]);
  if (missing.length > 0) throw new Error(`${out} lacks modules: ${[...new Set(missing)].join(', ')}`);
}

await compile();
bundle('cli');
bundle('action');
chmodSync(join('dist', 'cli', 'index.js'), 0o755);
