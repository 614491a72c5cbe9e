import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandsOf } from '../../../src/collectors/redis-conf/commands.ts';
import { createCommandTable, type CommandTable } from '../../../src/collectors/redis-conf/rename.ts';
import { parseServerVersion } from '../../../src/core/version.ts';
import { boot } from './boot.ts';

type Rename = readonly [from: string, to: string];

function table(text = '7.0.15'): CommandTable {
  const version = parseServerVersion(text);
  if (version === null) throw new Error(text);
  return createCommandTable(version);
}

/** Applies renames until one is refused. */
function apply(renames: readonly Rename[], commands = table()): { line: number; reason: string } | null {
  for (const [index, [from, to]] of renames.entries()) {
    const reason = commands.rename(from, to);
    if (reason !== null) return { line: index + 1, reason };
  }
  return null;
}

const NAMES = ['get', 'set', 'del', 'config', 'flushall', 'a', 'b', 'c-1'];
const ORIGINAL = commandsOf({ engine: 'redis', major: 7, minor: 0, patch: 15 });
const NO_SUCH = 'No such command in rename-command';
const EXISTS = 'Target command name already exists';

const SEQUENCES: readonly (readonly Rename[])[] = [
  [['GET', '']],
  [['get', 'GET']],
  [['get', 'get']],
  [['config', '']],
  [['CONFIG', 'a']],
  [['nosuch', '']],
  [['nosuch', 'a']],
  [['a', 'b']],
  [['', 'a']],
  [['', '']],
  [['get', 'set']],
  [['get', 'SET']],
  [
    ['get', ''],
    ['set', 'get'],
  ],
  [
    ['get', ''],
    ['get', 'a'],
  ],
  [
    ['get', 'a'],
    ['get', 'b'],
  ],
  [
    ['get', 'a'],
    ['a', 'b'],
  ],
  [
    ['get', 'a'],
    ['A', 'b'],
    ['B', 'get'],
  ],
  [
    ['get', 'a'],
    ['set', 'get'],
    ['a', 'set'],
  ],
  [
    ['get', 'a'],
    ['set', 'a'],
  ],
  [
    ['get', 'a'],
    ['set', 'A'],
  ],
  [
    ['get', 'a'],
    ['a', ''],
  ],
  [
    ['get', 'a'],
    ['a', ''],
    ['set', 'a'],
  ],
  [
    ['get', ''],
    ['set', 'get'],
    ['del', 'set'],
  ],
  [
    ['flushall', 'a'],
    ['flushall', ''],
  ],
  [
    ['flushall', 'a'],
    ['A', ''],
    ['config', 'a'],
    ['a', 'flushall'],
  ],
  [['quit', 'a']],
  [['post', '']],
  [['host:', 'a']],
  [['slaveof', '']],
  [['substr', 'c-1']],
  [['restore-asking', 'a']],
  [['pfdebug', 'a']],
  [['function', '']],
  [['xgroup', 'a']],
  [['stralgo', '']],
  [['waitaof', '']],
  [['get', 'with space']],
  [['get', '\xc9']],
  [
    ['get', '\xc9'],
    ['set', '\xe9'],
  ],
  [
    ['get', 'a\0b'],
    ['a', 'c-1'],
  ],
  [
    ['get', 'a\0b'],
    ['a\0b', 'c-1'],
  ],
  [['get\0', 'a']],
];

function directive(name: string): string {
  return `"${name.replace(/[\0"\\]/g, (character) => (character === '\0' ? '\\x00' : `\\${character}`))}"`;
}

async function agree(renames: readonly Rename[]): Promise<void> {
  const config = renames.map(([from, to]) => `rename-command ${directive(from)} ${directive(to)}\n`).join('');
  const names = [...new Set(renames.flat().map((name) => name.toLowerCase()))].filter((name) => /^[!-~]+$/.test(name));
  const real = await boot(config, [
    ['COMMAND', 'INFO', ...names],
    ['COMMAND', 'LIST'],
  ]);
  const commands = table();
  const refused = apply(renames, commands);
  expect(refused).toEqual(real.starts ? null : { line: real.line, reason: real.reason });
  if (!real.starts) return;
  const owners = (real.answers[0] as ([string] | null)[]).map((info) => info?.[0] ?? null);
  const renamed = names.filter((name, index) => ORIGINAL.has(name) && owners[index] !== name).toSorted();
  expect(commands.renamed().map(({ name }) => name)).toEqual(renamed);
  const alive = real.answers[1] as string[];
  for (const { name, removed } of commands.renamed()) expect([name, removed]).toEqual([name, !alive.includes(name)]);
}

describe('rename-command', () => {
  test.each(SEQUENCES.map((renames) => [renames]))('%j: the real server does the same', agree);

  test('agrees with the real server on random sequences', async () => {
    const from = fc.constantFrom(...NAMES, 'GET', 'Set');
    const to = fc.constantFrom(...NAMES, '', 'A', 'gEt');
    const renames = fc.array(fc.tuple(from, to), { minLength: 1, maxLength: 6 });
    await fc.assert(fc.asyncProperty(renames, agree), { numRuns: 60 });
  });

  test('on a subcommand: the real server does not start either', async () => {
    expect((await boot('rename-command config|get a\n')).starts).toBe(false);
    expect(table().rename('config|get', 'a')).toBe('a subcommand cannot be renamed: the server crashes on this line');
    expect(table('6.2.16').rename('config|get', 'a')).toBe(NO_SUCH);
  });

  test.each([
    ['2.8.21', 'wait', NO_SUCH],
    ['3.0.7', 'wait', null],
    ['6.2.16', 'quit', NO_SUCH],
    ['6.2.16', 'post', null],
    ['8.0.6', 'vadd', NO_SUCH],
    ['valkey-9.1.2', 'clusterscan', null],
  ])('in %s of %s says %s', (version, name, reason) => {
    expect(table(version).rename(name, 'a')).toBe(reason);
  });

  test('a refused line changes nothing', () => {
    const commands = table();
    expect(commands.rename('get', 'set')).toBe(EXISTS);
    expect(commands.renamed()).toEqual([]);
  });

  test('tells removed from renamed, and what modifies data', () => {
    const commands = table();
    apply(
      [
        ['SET', ''],
        ['get', 'a'],
        ['DEL', 'get'],
        ['xgroup', 'b'],
        ['ping', 'PING'],
      ],
      commands,
    );
    expect(commands.renamed()).toEqual([
      { name: 'del', write: true, removed: false },
      { name: 'get', write: false, removed: false },
      { name: 'set', write: true, removed: true },
      { name: 'xgroup', write: true, removed: false },
    ]);
  });

  test.each([
    ['4.0.14', 'eval', 'a', true],
    ['4.0.14', 'eval', '', false],
    ['5.0.6', 'eval', 'a', false],
    ['6.2.16', 'exec', 'a', true],
    ['6.2.16', 'exec', '', false],
    ['7.0.15', 'exec', 'a', false],
  ])('in %s, %s renamed to "%s": replicas miss it: %s', (version, name, to, write) => {
    const commands = table(version);
    commands.rename(name, to);
    expect(commands.renamed()).toEqual([{ name, write, removed: to === '' }]);
  });

  test('tables do not share what they rename', () => {
    table().rename('get', '');
    expect(table().renamed()).toEqual([]);
  });
});
