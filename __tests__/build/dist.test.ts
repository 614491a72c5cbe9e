import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOOL } from '../../src/tool.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const executable = manifest.bin[TOOL.name] ?? '';

function scripts(directory: string): string[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(directory, file));
}

test('the tool calls itself what package.json calls it', () => {
  expect({ name: TOOL.name, version: TOOL.version }).toEqual({ name: manifest.name, version: manifest.version });
});

describe('the committed bundle', () => {
  test('is an executable that tells its version', () => {
    expect(statSync(executable).mode & 0o111).toBe(0o111);
    const { status, stdout } = spawnSync(process.execPath, [executable, '--version'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${TOOL.name} ${TOOL.version}\n` });
  });

  test.each(['dist/cli', 'dist/action'])('%s carries the licence of every package in it', (directory) => {
    const licences = readFileSync(join(directory, 'licenses.txt'), 'utf8');
    const packages = scripts(directory).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map((match) => match[1]),
    );
    for (const name of new Set(packages)) expect(licences).toContain(name);
  });

  test.each(['dist/cli', 'dist/action'])('%s names no folder of the machine it was built on', (directory) => {
    for (const file of scripts(directory)) expect(readFileSync(file, 'utf8')).not.toContain(process.cwd());
  });

  test('the command does not load the runner’s toolkit', () => {
    for (const file of scripts('dist/cli')) expect(readFileSync(file, 'utf8')).not.toContain('@actions/core');
  });
});
