import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENTRIES, inFolder, runCommand } from './command.ts';
import { OWN_POLICY } from './own-policy.ts';

const GOOD = 'protected-mode no\n';
const CONF = ['check', '--redis-conf', 'redis.conf'];
const POLICY = OWN_POLICY.replace('own-databases', 'own');
const ALIASES =
  'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n';

interface Mistake {
  readonly name: string;
  readonly files?: Record<string, string | Uint8Array>;
  readonly prepare?: (folder: string) => void;
  readonly args: readonly string[];
  /** What standard error must name: the place, the mistake, the remedy. */
  readonly says: readonly RegExp[];
}

const MISTAKES: readonly Mistake[] = [
  { name: 'a missing file', args: CONF, says: [/redis\.conf/, /no such file/] },
  {
    name: 'a directory',
    args: CONF,
    prepare: (folder) => mkdirSync(join(folder, 'redis.conf')),
    says: [/redis\.conf/, /director/],
  },
  {
    name: 'a binary file',
    args: CONF,
    files: { 'redis.conf': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0]) },
    says: [/redis\.conf/, /binary/],
  },
  {
    name: 'a huge file',
    args: CONF,
    files: { 'redis.conf': new Uint8Array(100 * 1024 * 1024).fill(35) },
    says: [/redis\.conf/, /MiB/],
  },
  {
    name: 'an unknown option',
    args: [...CONF, '--redis-versoin', '7.0'],
    says: [/--redis-versoin/, /--redis-version/],
  },
  {
    name: 'an unknown version',
    args: [...CONF, '--redis-version', '6.9'],
    files: { 'redis.conf': GOOD },
    says: [/6\.9/, /6\.2/],
  },
  {
    name: 'a version that is no version',
    args: [...CONF, '--redis-version', 'latest'],
    files: { 'redis.conf': GOOD },
    says: [/latest/],
  },
  {
    name: 'an unknown ruleset',
    args: [...CONF, '--ruleset', 'aws-2018'],
    files: { 'redis.conf': GOOD },
    says: [/aws-2018/, /aws-2019/],
  },
  { name: 'nothing to judge', args: ['check'], says: [/nothing to judge/, /--redis-conf/] },
  {
    name: 'a misspelt policy id',
    args: ['policies', 'explain', 'source-no-auht'],
    says: [/source-no-auht/, /source-no-auth/],
  },
  {
    name: 'a misspelt fact',
    args: [...CONF, '--policies', 'own.yaml'],
    files: { 'redis.conf': GOOD, 'own.yaml': POLICY.replaceAll('source.databases == 16', 'source.databasse == 16') },
    says: [/own\.yaml:8:\d+/, /databasse/, /databases/],
  },
  {
    name: 'a policy that is no YAML',
    args: [...CONF, '--policies', 'own.yaml'],
    files: { 'redis.conf': GOOD, 'own.yaml': 'id: [own\ntitle: x\n' },
    says: [/own\.yaml:\d+:\d+/],
  },
  {
    name: 'duplicate keys',
    args: [...CONF, '--policies', 'own.yaml'],
    files: { 'redis.conf': GOOD, 'own.yaml': `${POLICY}title: Again\n` },
    says: [/own\.yaml:16:1/, /title/],
  },
  {
    name: 'a bomb of aliases',
    args: [...CONF, '--policies', 'own.yaml'],
    files: { 'redis.conf': GOOD, 'own.yaml': ALIASES },
    says: [/own\.yaml/, /alias/],
  },
  {
    name: 'a folder without policies',
    args: [...CONF, '--policies', 'policies'],
    files: { 'redis.conf': GOOD, 'policies/README.md': '' },
    says: [/policies/],
  },
  {
    name: 'a missing policy folder',
    args: [...CONF, '--policies', 'nowhere'],
    files: { 'redis.conf': GOOD },
    says: [/nowhere/],
  },
  { name: 'a missing configuration', args: ['check', '--config', 'nowhere.yml'], says: [/nowhere\.yml/] },
  {
    name: 'a misspelt key in the configuration',
    args: ['check'],
    files: { '.github/elasticache-preflight.yml': 'version: 1\nmigration: []\n' },
    says: [/elasticache-preflight\.yml:2:1/, /migration/, /migrations/],
  },
  {
    name: 'a misspelt policy in the configuration',
    args: CONF,
    files: {
      'redis.conf': GOOD,
      '.github/elasticache-preflight.yml': 'version: 1\noverrides: { source-no-auht: { severity: note } }\n',
    },
    says: [/source-no-auht/, /source-no-auth/],
  },
  {
    name: 'a format that does not exist',
    args: [...CONF, '--format', 'xml'],
    files: { 'redis.conf': GOOD },
    says: [/xml/, /json/],
  },
  {
    name: 'a --define without a value',
    args: [...CONF, '--define', 'PORT'],
    files: { 'redis.conf': GOOD },
    says: [/NAME=VALUE/],
  },
  {
    name: 'a link that leaves the workspace',
    args: ['check'],
    files: {
      '.github/elasticache-preflight.yml':
        'version: 1\nmigrations: [{ name: a, source: { redis-conf: [redis.conf] } }]\n',
    },
    prepare: (folder) => symlinkSync('/etc/hostname', join(folder, 'redis.conf')),
    says: [/redis\.conf/, /workspace/],
  },
];

describe.each(ENTRIES)('%s', (_name, entry) => {
  test.each(MISTAKES)('$name is told once, with its place and remedy', ({ files = {}, prepare, args, says }) => {
    inFolder(files, (folder) => {
      prepare?.(folder);
      const { code, stdout, stderr } = runCommand(entry, args, folder);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      for (const words of says) expect(stderr).toMatch(words);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(stderr).not.toMatch(/^\s+at /m);
    });
  });

  test('an unreadable file is a mistake too', () => {
    inFolder({ 'redis.conf': GOOD }, (folder) => {
      chmodSync(join(folder, 'redis.conf'), 0o000);
      const { code, stderr } = runCommand(entry, CONF, folder);
      // The superuser reads everything; for anyone else the file cannot be judged.
      expect(process.getuid?.() === 0 ? code === 1 || code === 0 : code === 2 && /redis\.conf/.test(stderr)).toBe(true);
    });
  });
});
