import { ProblemError } from '../core/problem.ts';
import { readDefines } from '../defines.ts';
import type { PreflightRequest } from '../preflight.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './run.ts';

/** What the options ask for. Throws a {@link ProblemError} when a `--define` cannot be understood. */
export function requestOf(given: Arguments, terminal: Terminal): PreflightRequest {
  const one = (name: keyof Arguments['values']): string | null => given.values[name]?.[0] ?? null;
  const { defines, problems } = readDefines(given.values.define ?? []);
  if (problems.length > 0) throw new ProblemError(problems);
  return {
    workspace: terminal.workspace,
    config: one('config'),
    redisConfs: given.values['redis-conf'] ?? [],
    redisVersion: one('redis-version'),
    defines,
    rulesets: given.values.ruleset ?? [],
    policies: given.values.policies ?? [],
    failOn: (one('fail-on') ?? 'error') as PreflightRequest['failOn'],
    onUnknown: (one('on-unknown') ?? 'fail') as PreflightRequest['onUnknown'],
    now: new Date(),
  };
}
