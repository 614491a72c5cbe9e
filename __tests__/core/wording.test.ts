import { expect, test } from 'vitest';
import type { Root } from '../../src/core/fact.ts';
import { notConfiguredMessage } from '../../src/core/wording.ts';

test.each<[Root[], string]>([
  [['source'], 'Not judged: no source is configured; give its redis.conf with `--redis-conf`.'],
  [['target'], 'Not judged: this version does not collect the target.'],
  [
    ['target', 'network'],
    'Not judged: this version does not collect the target and the network between source and target.',
  ],
  [
    ['source', 'host'],
    'Not judged: no source is configured; give its redis.conf with `--redis-conf`; this version does not collect the machine of the source.',
  ],
])('without %j', (absent, message) => {
  expect(notConfiguredMessage(absent)).toBe(message);
});
