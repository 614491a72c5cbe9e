import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectRedisConf } from '../../../src/collectors/redis-conf/collect.ts';
import { LARGEST_FILE } from '../../../src/collectors/redis-conf/file.ts';
import { matches } from '../../../src/collectors/redis-conf/glob.ts';
import { configOf, factOf, serverVersion } from './reading.ts';

let folder = '';
let workspace = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'redis-conf-')));
  workspace = join(folder, 'workspace');
  mkdirSync(workspace);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string | Buffer): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function collect(path: string, version: string | null = '7.0.15') {
  const resolved = version === null ? null : serverVersion(version);
  return collectRedisConf({ path, trusted: true, workspace, version: resolved, defines: new Map() });
}

/** A directive of the view at `path`: its value, or why it is not known. */
function read(path: string, name: string, version = '7.0.15'): unknown {
  const { view } = collect(path, version);
  if (view === null) throw new Error('no view');
  const fact = configOf(view.facts).entries.get(name);
  return fact?.state === 'known' ? fact.value : fact?.reason;
}

function configError(path: string): unknown {
  const { view } = collect(path);
  if (view === null) throw new Error('no view');
  const fact = factOf(view.facts, 'config_error');
  return fact.state === 'known' ? fact.value : fact;
}

describe('the file itself', () => {
  it.each(['deploy/redis.conf', './deploy/redis.conf', 'deploy//redis.conf'])(
    '%s is named relative to the workspace',
    (path) => {
      write('workspace/deploy/redis.conf', 'databases 32\n');
      const { view, problems } = collect(path);
      expect(problems).toEqual([]);
      expect(view).toMatchObject({ name: 'deploy/redis.conf', kind: 'redis-conf' });
      expect(view && factOf(view.facts, 'databases')).toMatchObject({ origin: { path: 'deploy/redis.conf', line: 1 } });
    },
  );

  it('may be named by its absolute path', () => {
    write('workspace/redis.conf', '');
    expect(collect(join(workspace, 'redis.conf')).view?.name).toBe('redis.conf');
  });

  it('may lie outside the workspace when the user names it so', () => {
    write('etc/redis.conf', 'include more.conf\n');
    write('etc/more.conf', 'databases 32\n');
    const path = join(folder, 'etc/redis.conf');
    expect(collect(path).view?.name).toBe(path);
    expect(read(path, 'databases')).toBe('32');
  });

  it('may be empty', () => {
    write('workspace/redis.conf', '');
    expect(configError('redis.conf')).toBe('');
  });

  it('may hold a stray control byte', () => {
    write('workspace/redis.conf', 'maxclients 55\n\0maxclients 66\n');
    expect(read('redis.conf', 'maxclients')).toBe('55');
  });

  it('that a configuration names stays in the workspace', () => {
    write('outside.conf', 'port 1\n');
    const path = join(folder, 'outside.conf');
    const request = { path, workspace, version: null, defines: new Map<string, string>() };
    expect(collectRedisConf({ ...request, trusted: true }).view).not.toBeNull();
    expect(collectRedisConf({ ...request, trusted: false }).problems).toMatchObject([{ code: 'outside-workspace' }]);
  });

  it.each<[string, string, string, () => void]>([
    ['is missing', 'missing-file', 'no such file', () => undefined],
    ['is a directory', 'not-a-file', 'is a directory', () => mkdirSync(join(workspace, 'redis.conf'))],
    [
      'is too large',
      'file-too-large',
      String(LARGEST_FILE),
      () => write('workspace/redis.conf', '#'.repeat(LARGEST_FILE + 1)),
    ],
    [
      'is a program',
      'binary-file',
      'a program',
      () => write('workspace/redis.conf', Buffer.from('\x7fELF\x02\x01', 'latin1')),
    ],
    ['is compressed', 'binary-file', 'compressed', () => write('workspace/redis.conf', Buffer.from([0x1f, 0x8b, 8]))],
    ['is UTF-16', 'binary-file', 'UTF-16', () => write('workspace/redis.conf', Buffer.from('\ufeffport 1', 'utf16le'))],
    [
      'is noise',
      'binary-file',
      'binary',
      () => write('workspace/redis.conf', Buffer.alloc(4096, '\x01\x02ab\x03\x04')),
    ],
    [
      'is a link out of the workspace',
      'outside-workspace',
      'workspace',
      () => {
        write('secret.conf', 'requirepass x\n');
        symlinkSync(join(folder, 'secret.conf'), join(workspace, 'redis.conf'));
      },
    ],
    [
      'is a link to itself',
      'unreadable-file',
      'circle',
      () => symlinkSync('redis.conf', join(workspace, 'redis.conf')),
    ],
    ['is a pipe', 'not-a-file', 'regular', () => execFileSync('mkfifo', [join(workspace, 'redis.conf')])],
  ])('that %s is one problem', (_, code, words, prepare) => {
    prepare();
    const { view, problems } = collect('redis.conf');
    expect(view).toBeNull();
    expect(problems).toMatchObject([{ code, file: 'redis.conf' }]);
    expect(problems[0]?.message).toContain(words);
  });
});

describe('include', () => {
  it.each<[string, Record<string, string>, string, unknown]>([
    [
      'a file beside the redis.conf',
      { 'd/redis.conf': 'include more.conf', 'd/more.conf': 'maxclients 55' },
      'd/redis.conf',
      '55',
    ],
    [
      'a file of the workspace',
      { 'd/redis.conf': 'include d/more.conf', 'd/more.conf': 'maxclients 55' },
      'd/redis.conf',
      '55',
    ],
    [
      'the same file from both',
      { 'redis.conf': 'include more.conf', 'more.conf': 'maxclients 55' },
      'redis.conf',
      '55',
    ],
    [
      'a file included by an included file',
      { 'redis.conf': 'include a', a: 'include d/b', 'd/b': 'maxclients 55' },
      'redis.conf',
      '55',
    ],
    [
      'a pattern',
      { 'redis.conf': 'include d/[a-c]?.conf', 'd/a1.conf': 'maxclients 55', 'd/b1.txt': 'x' },
      'redis.conf',
      '55',
    ],
    ['a pattern that nothing matches', { 'redis.conf': 'include d/*.conf\nmaxclients 55' }, 'redis.conf', '55'],
    ['a directory', { 'redis.conf': 'include d\nmaxclients 55', 'd/x': 'x' }, 'redis.conf', '55'],
    ['a name in quotes', { 'redis.conf': 'include "my file"', 'my file': 'maxclients 55' }, 'redis.conf', '55'],
    ['a name that is not ASCII', { 'redis.conf': 'include ü.conf', 'ü.conf': 'maxclients 55' }, 'redis.conf', '55'],
    [
      'a file in the directory of an earlier dir',
      { 'redis.conf': 'dir data\ninclude more', 'data/more': 'maxclients 55' },
      'redis.conf',
      '55',
    ],
  ])('reads %s', (_, files, path, value) => {
    for (const [name, text] of Object.entries(files)) write(`workspace/${name}`, `${text}\n`);
    expect(read(path, 'maxclients')).toBe(value);
  });

  it('by its absolute path inside the workspace', () => {
    write('workspace/more.conf', 'maxclients 55\n');
    write('workspace/redis.conf', `include ${join(workspace, 'more.conf')}\n`);
    expect(read('redis.conf', 'maxclients')).toBe('55');
  });

  it.each<[string, string, string]>([
    ['an absolute path outside', 'include /etc/hostname', 'leads out of'],
    ['a path that climbs out', 'include ../secret.conf', 'leads out of'],
    ['a pattern outside', 'include /etc/*.conf', 'leads out of'],
    ['a link that leads out', 'include link.conf', 'leads out of'],
    ['a link among those of a pattern', 'include *nk.conf', 'leads out of'],
    ['a path through a linked folder', 'include linked/secret.conf', 'leads out of'],
    ['a binary file', 'include program', 'a program'],
    ['a file that is too large', 'include large', 'bytes'],
    ['itself', 'include redis.conf', '`redis.conf` (line 1) includes `redis.conf` again, without end; remove'],
    ['what two folders have differently', 'include twice.conf', 'other files'],
    ['what comes after an unknown dir', 'dir ${X}\ninclude more.conf', 'placeholder'],
  ])('does not follow %s, says so and does not know the rest', (_, line, why) => {
    write('secret.conf', 'requirepass x\nmaxclients 55\n');
    symlinkSync(join(folder, 'secret.conf'), join(workspace, 'link.conf'));
    symlinkSync(folder, join(workspace, 'linked'));
    write('workspace/program', Buffer.from('\x7fELF', 'latin1'));
    write('workspace/large', '#'.repeat(LARGEST_FILE + 1));
    write('workspace/twice.conf', 'maxclients 1\n');
    write('workspace/d/twice.conf', 'maxclients 2\n');
    write('workspace/d/redis.conf', `${line}\nport 7000\n`);
    write('workspace/redis.conf', `${line}\nport 7000\n`);
    const path = line.includes('twice') ? 'd/redis.conf' : 'redis.conf';
    expect(read(path, 'maxclients')).toContain(why);
    expect(read(path, 'port')).toBe('7000');
    expect(configError(path)).toMatchObject({ state: 'unknown', reason: expect.stringContaining(why) });
  });

  it('of a missing file is refused as the server refuses it', () => {
    write('workspace/redis.conf', 'port 7000\ninclude more.conf\n');
    expect(configError('redis.conf')).toBe(
      "Fatal error, can't open config file 'more.conf': No such file or directory",
    );
  });

  it('comes to an end for files that include one another many times', () => {
    for (let at = 0; at < 12; at += 1)
      write(`workspace/${at}`, `include ${at + 1}\n`.repeat(10) + 'databases 8\n'.repeat(50));
    write('workspace/12', 'maxclients 55\n');
    write('workspace/redis.conf', 'include 0\n');
    const start = performance.now();
    expect(collect('redis.conf', null).view).not.toBeNull();
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('aclfile', () => {
  function facts(line: string): unknown {
    write('workspace/redis.conf', `${line}\n`);
    const { view } = collect('redis.conf');
    if (view === null) throw new Error('no view');
    const value = (name: string): unknown => {
      const fact = factOf(view.facts, name);
      return fact.state === 'known' ? fact.value : fact.reason;
    };
    return [value('config_error'), value('auth_required')];
  }

  it('is read inside the workspace', () => {
    write('workspace/users.acl', 'user default off\n');
    expect(facts('aclfile users.acl')).toEqual(['', true]);
    expect(facts(`aclfile ${join(workspace, 'users.acl')}`)).toEqual(['', true]);
    expect(facts('aclfile /dev/null')).toEqual(['', false]);
  });

  it.each(['users.acl', './d/users.acl', '"users.acl\\x00"'])(
    'is refused as the server refuses it: %s is missing',
    (path) => {
      expect(facts(`requirepass x\naclfile ${path}`)).toEqual([
        expect.stringMatching(/^Aborting Redis startup .* opening file '[./d]*users\.acl': No such file or directory$/),
        expect.stringContaining('does not start'),
      ]);
    },
  );

  it('is unknown with a refused line in it', () => {
    write('workspace/users.acl', 'user default on >p\nnonsense\n');
    expect(facts('aclfile users.acl')).toEqual([
      expect.stringContaining('users.acl:2 should start with user'),
      expect.stringContaining('does not start'),
    ]);
  });

  it.each([
    ['/etc/redis/users.acl', 'leads out of the workspace'],
    ['/nowhere/users.acl', 'leads out of the workspace'],
    ['../users.acl', 'leads out of the workspace'],
    ['link.acl', 'leads out of the workspace'],
    ['program', 'a program'],
  ])('is unknown when it is %s, and so is whether the server starts', (path, why) => {
    write('users.acl', 'user default off\n');
    symlinkSync(join(folder, 'users.acl'), join(workspace, 'link.acl'));
    write('workspace/program', Buffer.from('\x7fELF', 'latin1'));
    expect(facts(`aclfile ${path}`)).toEqual([expect.stringContaining(why), expect.stringContaining(why)]);
  });

  it('is unknown in a directory that is, unless another line stops the server', () => {
    expect(facts('dir ${X}\naclfile users.acl')).toEqual([
      expect.stringContaining('placeholder'),
      expect.stringContaining('placeholder'),
    ]);
    expect(facts('aclfile /etc/users.acl\nport 0')).toEqual([expect.stringContaining('anywhere'), expect.anything()]);
  });
});

describe('matches', () => {
  it.each([
    ['*.conf', 'a.conf', true],
    ['*.conf', 'a.config', false],
    ['?', 'a', true],
    ['?', '', false],
    ['a*b*c', 'axxbxxc', true],
    ['a*b*c', 'axxbxx', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[^a]x', 'bx', true],
    ['[]]x', ']x', true],
    ['[a', '[a', true],
    [String.raw`\*`, '*', true],
    [String.raw`\*`, 'x', false],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(matches(pattern, name)).toBe(expected);
  });

  it('does not take long for any pattern', () => {
    const start = performance.now();
    expect(matches(`${'a*'.repeat(2000)}b`, 'a'.repeat(4000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
