import { expect, test } from 'vitest';
import { covers } from '../../../../src/collectors/redis-conf/modern/range.ts';
import { tableOf } from '../../../../src/collectors/redis-conf/modern/table.ts';
import { SERIES } from '../../../../src/collectors/redis-conf/series.ts';
import { parseServerVersion, versionName } from '../../../../src/core/version.ts';

const MODERN = SERIES.filter(({ major }) => major >= 6);

test.each(MODERN.map((version) => [versionName(version), version] as const))(
  'no name of %s has two meanings',
  (_, version) => {
    const { rows, retired } = tableOf(version);
    const names = rows.flatMap((row) => [row.name, row.alias, row.inFiles]).filter((name) => name !== undefined);
    expect([...names, ...retired].toSorted()).toEqual([...new Set([...names, ...retired])].toSorted());
  },
);

test.each(MODERN.map((version) => [versionName(version), version] as const))(
  '%s would read its own defaults back',
  (_, version) => {
    const { rows } = tableOf(version);
    for (const row of rows) {
      if (typeof row.default !== 'string' || row.default === '') continue;
      if (row.name === 'watchdog-period' || row.name === 'client-output-buffer-limit' || row.name === 'save') continue;
      const args = row.list === true || row.name === 'oom-score-adj-values' ? row.default.split(' ') : [row.default];
      const reading = row.read(args, { version, before: null, current: () => '' });
      expect(reading, row.name).toEqual({ text: row.default });
    }
  },
);

test.each([
  ['6.2.14', { redis: '..6.2' }, true],
  ['7.0.0', { redis: '..6.2' }, false],
  ['6.2.14', { redis: '6.2.20..6.2 7.2..' }, false],
  ['6.2.20', { redis: '6.2.20..6.2 7.2..' }, true],
  ['7.0.1', { redis: '6.2.20..6.2 7.2..' }, false],
  ['8.0.0', { redis: '6.2.20..6.2 7.2..' }, true],
  ['valkey-8.0.1', { redis: '..6.2' }, true],
  ['valkey-8.0.1', { valkey: '' }, false],
] as const)('%s in %j: %s', (text, range, expected) => {
  const version = parseServerVersion(text);
  expect(version === null ? null : covers(range, version)).toBe(expected);
});
