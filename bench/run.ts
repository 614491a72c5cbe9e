/** `npm run bench`: what a run costs, as ratios against a baseline that is measured in between. Never part of a test. */
import { coldStart } from './cold-start.ts';
import { manyFiles } from './many-files.ts';
import { parseThroughput } from './parse-throughput.ts';

for (const measurement of [coldStart, manyFiles, parseThroughput]) console.log(measurement());
