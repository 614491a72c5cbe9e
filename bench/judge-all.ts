/** Judges all files by all policies in one process, as one run of the tool does. */
import { preflight } from '../src/preflight.ts';
import { reportCost } from './cost.ts';

const [folder = '', count = '0'] = process.argv.slice(2);
const started = performance.now();
const outcome = await preflight({
  workspace: folder,
  config: null,
  redisConfs: Array.from({ length: Number(count) }, (_, index) => `${index}.conf`),
  redisVersion: '6.2.14',
  defines: new Map(),
  rulesets: ['aws-2019', 'aws-2026', 'replication'],
  policies: [],
  failOn: 'error',
  onUnknown: 'fail',
  now: new Date(),
});
if (outcome.report === null) throw new Error(outcome.problems.map(({ message }) => message).join('\n'));
reportCost(started);
