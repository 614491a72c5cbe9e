import { describe, expect, it } from 'vitest';
import { createAclReader, createInclude } from '../../../src/collectors/redis-conf/include.ts';
import { readLines } from '../../../src/collectors/redis-conf/lines.ts';
import { parse } from '../../../src/collectors/redis-conf/parse.ts';
import { installedVersion, withFolder } from '../../redis-server.ts';
import { boot, writeFiles } from './boot.ts';

/** Files that the server makes one text of, and the tool with it. `redis.conf` is the one it is started with. */
const CASES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a NUL joins two lines', { 'redis.conf': 'maxclients 5\0junk\n5\n' }],
  ['a NUL joins a directive to the next', { 'redis.conf': 'maxclients 55\0junk\ntimeout 9\n' }],
  ['a NUL at a line start hides the line', { 'redis.conf': 'maxclients 55\n\0maxclients 66\ntimeout 9\n' }],
  ['a NUL moves the numbers of the lines below', { 'redis.conf': '\n\0\n\nport x\n' }],
  [
    'a NUL hides no more than a piece of 1024 bytes',
    { 'redis.conf': `#\0${'x'.repeat(1022)}\nmaxclients 55\ntimeout 9\n` },
  ],
  ['a long line is one line', { 'redis.conf': `${' '.repeat(3000)}maxclients 55${' '.repeat(3000)}\ntimeout 9` }],
  [
    'an included file',
    { 'redis.conf': 'maxclients 5\ninclude a.conf\ntimeout 9', 'a.conf': 'maxclients 55\ntimeout 1' },
  ],
  ['an included file that is refused', { 'redis.conf': '\n\ninclude a.conf\n', 'a.conf': '\nport x\n' }],
  ['a missing file', { 'redis.conf': 'include a.conf\n' }],
  ['a directory', { 'redis.conf': 'include d\nmaxclients 55\n', 'd/a.conf': 'port x\n' }],
  ['no name', { 'redis.conf': 'include ""\n' }],
  ['a name that ends at once', { 'redis.conf': String.raw`include "\x00a.conf"`, 'a.conf': 'timeout 9\n' }],
  ['a missing ACL file', { 'redis.conf': 'aclfile users.acl\n' }],
  ['an ACL file in the directory of `dir`', { 'redis.conf': 'dir d\naclfile users.acl\n', 'd/users.acl': 'x\n' }],
  ['an ACL file that is a directory', { 'redis.conf': 'aclfile d\nmaxclients 55\n', 'd/a': 'x\n' }],
  ['a pattern without a match', { 'redis.conf': 'include d/*.conf\nmaxclients 55\n' }],
  [
    'a pattern in order',
    {
      'redis.conf': 'include d/*.conf\n',
      'd/b.conf': 'maxclients 5\n',
      'd/a.conf': 'maxclients 55\n',
      'd/B.conf': 'maxclients 6\n',
    },
  ],
  [
    'a pattern whose files run together',
    { 'redis.conf': 'include d/*\n', 'd/a': 'maxclients 5', 'd/b': '5\ntimeout 9\n' },
  ],
  [
    'a pattern that passes over hidden files',
    { 'redis.conf': 'include d/*\n', 'd/.a': 'port x\n', 'd/b': 'timeout 9\n' },
  ],
  ['a set', { 'redis.conf': 'include [!d]?.conf\n', 'dx.conf': 'port x\n', 'ax.conf': 'maxclients 55\n' }],
  [
    'a folder by pattern',
    { 'redis.conf': 'include */a.conf\n', 'd/a.conf': 'maxclients 55\n', 'e/a.conf': 'timeout 9\n' },
  ],
  [
    'a relative path after dir',
    { 'redis.conf': 'dir d\ninclude a.conf\n', 'd/a.conf': 'maxclients 55\n', 'a.conf': 'port x\n' },
  ],
  ['users of an included file', { 'redis.conf': 'include a.conf\nuser bob on\n', 'a.conf': 'user bob off\n' }],
  ['a name with an escape', { 'redis.conf': String.raw`include "\x61.conf"`, 'a.conf': 'maxclients 55\n' }],
];

describe('the installed redis-server', () => {
  it.each(CASES)('reads %s alike', async (_, files) => {
    const { 'redis.conf': text = '', ...beside } = files;
    const mine = await withFolder(async (folder) => {
      await writeFiles(folder, files);
      const scope = { bounds: folder, root: folder, bases: [folder], nameOf: (path: string) => path };
      const lines = readLines([{ path: 'redis.conf', bytes: text }], new Map());
      const named = { include: createInclude(scope, new Map()), readAclFile: createAclReader(scope) };
      return parse(lines, installedVersion(), named, 'redis.conf');
    });
    const server = await boot(
      text,
      ['maxclients', 'timeout'].map((name) => ['CONFIG', 'GET', name]),
      beside,
    );
    if (server.starts) {
      const value = (name: string): unknown => mine.started.settings.get(name);
      expect(mine.refusal).toBeNull();
      for (const answer of server.answers) {
        const [[name, setting]] = Object.entries(answer as Record<string, string>) as [[string, string]];
        expect(value(name)).toMatchObject({ state: 'known', value: setting });
      }
    } else {
      expect(mine.refusal).not.toBeNull();
      expect(mine.refusal?.origin?.line ?? null).toBe(server.line);
      expect(server.reason).toContain(mine.refusal?.reason);
    }
  });
});
