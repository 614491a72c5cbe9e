import { expect, test } from 'vitest';
import { ROWS } from '../../../../src/collectors/redis-conf/legacy/directives.ts';

const versions = [...new Set(ROWS.map((row) => row.since))];

test.each(versions)('at %i no name has two rows', (version) => {
  const names = ROWS.filter((row) => row.since <= version && version < row.until).flatMap((row) => row.names);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every row is in some version, and is printed only under its own names', () => {
  for (const row of ROWS) {
    expect(row.since, row.names.join()).toBeLessThan(row.until);
    expect(row.names).toEqual(expect.arrayContaining([...row.printed]));
  }
});
