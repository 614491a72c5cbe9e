import { link, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOutputs } from '../../src/reporters/write.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preflight-write-'));
});
afterEach(() => rm(folder, { recursive: true }));

function failing(code: string): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(`write ${code}`), { code }));
    },
  });
}

test('prints on standard output and writes files, making the folders on the way', async () => {
  const stdout = new PassThrough();
  const outputs = [
    { text: 'one\n', file: null },
    { text: 'zwei ✓\n', file: 'reports/deep/two.txt' },
  ];
  expect(await writeOutputs(outputs, stdout, folder)).toEqual([]);
  expect(String(stdout.read())).toBe('one\n');
  expect(await readFile(join(folder, 'reports/deep/two.txt'), 'utf8')).toBe('zwei ✓\n');
});

test('a reader that has gone away is no mistake', async () => {
  expect(await writeOutputs([{ text: 'x', file: null }], failing('EPIPE'), folder)).toEqual([]);
});

test('a full disk behind standard output is one', async () => {
  const problems = await writeOutputs([{ text: 'x', file: null }], failing('ENOSPC'), folder);
  expect(problems).toMatchObject([
    { code: 'output-not-written', message: 'standard output could not be written: no space is left', file: null },
  ]);
});

test('what cannot be written is said, and the rest is written', async () => {
  await writeFile(join(folder, 'file'), '');
  const outputs = [
    { text: 'a', file: '.' },
    { text: 'b', file: 'file/below' },
    { text: 'c', file: 'there' },
  ];
  expect(await writeOutputs(outputs, new PassThrough(), folder)).toMatchObject([
    { message: 'the report could not be written: it is a folder', file: '.' },
    { message: 'the report could not be written: a part of its path is a file, not a folder', file: 'file/below' },
  ]);
  expect(await readFile(join(folder, 'there'), 'utf8')).toBe('c');
});

test.each(['redis.conf', './redis.conf', 'linked', 'hard', 'folder/redis.conf'])(
  'an input is not overwritten as %s, and nothing else is written',
  async (file) => {
    await writeFile(join(folder, 'redis.conf'), 'port 0');
    await symlink('redis.conf', join(folder, 'linked'));
    await symlink('.', join(folder, 'folder'));
    await link(join(folder, 'redis.conf'), join(folder, 'hard'));
    const outputs = [
      { text: 'a', file: 'other' },
      { text: 'b', file },
    ];
    const inputs = ['missing', 'redis.conf'];
    expect(await writeOutputs(outputs, new PassThrough(), folder, inputs)).toMatchObject([
      {
        code: 'output-is-input',
        message: 'the report would overwrite redis.conf, which was read; name another file',
        file,
      },
    ]);
    expect(await readFile(join(folder, 'redis.conf'), 'utf8')).toBe('port 0');
    await expect(readFile(join(folder, 'other'))).rejects.toThrow('ENOENT');
  },
);

test('a report of before is overwritten', async () => {
  await writeFile(join(folder, 'report.txt'), 'before');
  expect(await writeOutputs([{ text: 'now', file: 'report.txt' }], new PassThrough(), folder, ['redis.conf'])).toEqual(
    [],
  );
  expect(await readFile(join(folder, 'report.txt'), 'utf8')).toBe('now');
});
