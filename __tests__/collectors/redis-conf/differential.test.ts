import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIGURATIONS, REFUSED_AS_THEY_STAND } from './differential/configurations.ts';
import { disagreements } from './differential/compare.ts';
import { configuration } from './differential/generate.ts';

/** How many random configurations to try; each takes some 40 ms. */
const RUNS = Number(process.env['DIFFERENTIAL_RUNS'] ?? 600);
const STREAMS = 4;

describe('the tool and the installed redis-server read a redis.conf alike', () => {
  test.concurrent.each(CONFIGURATIONS)('%j', async (config) => {
    expect(await disagreements(config, false)).toEqual([]);
  });

  test.concurrent.each(REFUSED_AS_THEY_STAND)('as it stands, %j', async (config) => {
    expect(await disagreements(config, true)).toEqual([]);
  });

  test.concurrent.each(Array.from({ length: STREAMS }, (_, stream) => stream))(
    'random ones, stream %i',
    { timeout: RUNS * 1000 },
    async () => {
      const agrees = fc.asyncProperty(configuration, async (config) => {
        expect(await disagreements(config, false), JSON.stringify(config)).toEqual([]);
      });
      await fc.assert(agrees, { numRuns: Math.ceil(RUNS / STREAMS) });
    },
  );
});
