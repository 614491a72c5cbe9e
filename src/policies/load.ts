import type { Policy } from '../core/policy.ts';
import { problem, type Problem } from '../core/problem.ts';
import { bundledPolicies } from './bundled.ts';

/**
 * Every policy there is: the bundled ones, and the repository's own from these files and folders. Own policies are
 * checked whole, and all that is wrong with them is returned; an own policy may not take the id of another. `files` are
 * those that hold the own ones.
 */
export async function loadPolicies(
  paths: readonly string[],
  workspace: string,
): Promise<{ policies: readonly Policy[]; files: readonly string[]; problems: readonly Problem[] }> {
  const bundled = await bundledPolicies();
  if (paths.length === 0) return { policies: bundled, files: [], problems: [] };
  const { readPolicies } = await import('./read.ts');
  const own = await readPolicies(paths, workspace);
  const taken = own.policies
    .filter(({ id }) => bundled.some((policy) => policy.id === id))
    .map(({ id, file }) =>
      problem('duplicate-policy', `${id} is the id of a bundled policy; choose another`, { file }),
    );
  return {
    policies: [...bundled, ...own.policies],
    files: own.policies.map(({ file }) => file),
    problems: [...own.problems, ...taken],
  };
}
