import { describe, expect, test } from 'vitest';
import { aclCommandsOf, commandsOf } from '../../../src/collectors/redis-conf/commands.ts';
import { INTRODUCTIONS } from '../../../src/collectors/redis-conf/command-history.ts';
import { parseServerVersion, type ServerVersion } from '../../../src/core/version.ts';
import { boot } from './boot.ts';

function version(text: string): ServerVersion {
  const parsed = parseServerVersion(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

describe('the command table', () => {
  // COMMAND COUNT of these releases.
  test.each([
    ['5.0.6', 200],
    ['6.2.16', 224],
    ['7.0.15', 240],
    ['7.2.6', 241],
  ])('of Redis %s has %i commands', (text, count) => {
    expect(commandsOf(version(text)).size).toBe(count);
  });

  test.each([
    ['2.8.8', 'pfadd', null],
    ['2.8.9', 'pfadd', true],
    ['3.2.6', 'host:', null],
    ['3.2.7', 'host:', false],
    ['6.2.16', 'post', false],
    ['7.0.0', 'post', null],
    ['6.2.16', 'quit', null],
    ['7.0.0', 'quit', false],
    ['6.2.16', 'xgroup', true],
    ['7.0.0', 'xgroup', true],
    ['7.0.0', 'function', true],
    ['7.0.15', 'eval', false],
    ['7.2.6', 'hexpire', null],
    ['7.4.1', 'hexpire', true],
    ['7.4.1', 'httl', false],
    ['8.0.6', 'sflush', null],
    ['8.0.6', 'msetex', null],
    ['8.4.0', 'msetex', true],
    ['valkey-7.2.7', 'waitaof', false],
    ['valkey-8.1.1', 'hexpire', null],
    ['valkey-9.0.0', 'hexpire', true],
    ['valkey-9.0.0', 'msetex', null],
    ['valkey-9.1.0', 'msetex', true],
    ['valkey-9.1.0', 'xackdel', null],
    ['8.0.6', 'vadd', null],
  ])('of %s has for %s the write flag %s', (text, name, write) => {
    expect(commandsOf(version(text)).get(name)?.write ?? null).toBe(write);
  });

  test('names no command twice for one engine', () => {
    for (const engine of ['redis', 'valkey']) {
      const own = INTRODUCTIONS.filter(({ since }) => since.startsWith('valkey') === (engine === 'valkey'));
      const names = own.flatMap(({ write = '', other = '' }) => `${write} ${other}`.trim().split(' '));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('has module commands of the server for ACL rules alone', () => {
    expect(aclCommandsOf(version('8.0.6'))).toContain('vadd');
    expect(aclCommandsOf(version('7.4.1'))).not.toContain('vadd');
  });

  test('of Redis 7.0.15 is what the server itself reports', async () => {
    const started = await boot('', [['COMMAND']]);
    if (!started.starts) throw new Error(started.reason);
    const reported = started.answers[0] as Reported[];
    const ours = commandsOf(version('7.0.15'));
    expect(Object.fromEntries([...ours.values()].map(({ name, write }) => [name, write]))).toEqual(
      Object.fromEntries(reported.map((command) => [command[0], modifiesData(command)])),
    );
    const subcommands = reported.flatMap((command) => command[9].map(([name]) => name));
    const names = [...aclCommandsOf(version('7.0.15'))].filter((name) => name.includes('|'));
    expect(names.toSorted()).toEqual(subcommands.toSorted());
  });
});

/** A reply of COMMAND: name, arity, flags, … and subcommands. */
type Reported = [string, number, string[], number, number, number, string[], string[], unknown[], Reported[]];

function modifiesData(command: Reported): boolean {
  return command[2].includes('write') || command[9].some((subcommand) => subcommand[2].includes('write'));
}
