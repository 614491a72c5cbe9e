import { readConfiguration } from '../configuration/read.ts';
import { runExamples, unprovenBy } from '../core/examples.ts';
import type { Policy } from '../core/policy.ts';
import { ProblemError, problem } from '../core/problem.ts';
import { suggestion } from '../core/suggest.ts';
import { loadPolicies } from '../policies/load.ts';
import type { Arguments } from './arguments.ts';
import { print } from './deliver.ts';
import { explanation, policyTable, trialText, type Trial } from './policies-text.ts';
import type { ExitCode, Terminal } from './run.ts';

/** `policies list`: every policy with its severity and rulesets, bundled and own. */
export async function list(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  await print(policyTable(await policiesOf(given, terminal)), terminal);
  return 0;
}

/** `policies explain ID`: one policy, whole. */
export async function explain(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const policies = await policiesOf(given, terminal);
  const [id = ''] = given.positionals;
  const policy = policies.find((candidate) => candidate.id === id);
  if (policy === undefined) {
    const ids = policies.map((candidate) => candidate.id);
    throw new ProblemError([problem('unknown-policy', `policy ${id} does not exist${suggestion(id, ids)}`)]);
  }
  await print(explanation(policy), terminal);
  return 0;
}

/** `policies test [PATH…]`: runs the examples of these policies; without a path, those of the bundled ones. */
export async function test(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const trials = (await testedPolicies(given.positionals, terminal.workspace)).map(tryExamples);
  await print(trialText(trials), terminal);
  const results = trials.flatMap((trial) => trial.results);
  return results.length > 0 && results.every(({ failure }) => failure === null) ? 0 : 1;
}

function tryExamples(policy: Policy): Trial {
  const examples = runExamples(policy).map(({ example, failure }) => ({ name: example.name, failure }));
  const gaps = unprovenBy(policy).map((failure) => ({ name: 'completeness', failure }));
  return { policy: policy.id, results: [...examples, ...gaps] };
}

async function policiesOf(given: Arguments, { workspace }: Terminal): Promise<readonly Policy[]> {
  const { configuration, problems: mistakes } = await readConfiguration(given.values.config?.[0] ?? null, workspace);
  const paths = [...(configuration?.policies ?? []), ...(given.values.policies ?? [])];
  const { policies, problems } = await loadPolicies(paths, workspace);
  if (mistakes.length + problems.length > 0) throw new ProblemError([...mistakes, ...problems]);
  return policies;
}

async function testedPolicies(paths: readonly string[], workspace: string): Promise<readonly Policy[]> {
  if (paths.length === 0) return (await loadPolicies([], workspace)).policies;
  const { readPolicies } = await import('../policies/read.ts');
  const { policies, problems } = await readPolicies(paths, workspace);
  if (problems.length > 0) throw new ProblemError(problems);
  return policies;
}
