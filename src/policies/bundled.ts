import { fileURLToPath } from 'node:url';
import type { Policy } from '../core/policy.ts';
import { ProblemError } from '../core/problem.ts';
import { readPolicies } from './read.ts';

/** The policies that come with the tool, read from `policies/`. The build puts the policies themselves in place of this module. */
export async function bundledPolicies(): Promise<readonly Policy[]> {
  const { policies, problems } = await readPolicies(['policies'], fileURLToPath(new URL('../..', import.meta.url)));
  if (problems.length > 0) throw new ProblemError(problems);
  return policies;
}
