import { createHash } from 'node:crypto';
import type { getOctokit } from '@actions/github';
import type { CheckRun } from '../reporters/check-run.ts';
import type { EventContext } from './context.ts';
import { asRequestFailure, isRateLimit, PATIENCE, withRetries, type Patience, type RequestFailure } from './retry.ts';

/** Where the check run can be looked at, or why there is none. */
export type Publication =
  { readonly published: true; readonly url: string | null } | { readonly published: false; readonly reason: string };

/** Where a check run goes. */
export interface Target {
  readonly context: EventContext;
  /** The check run's own name; a job or status of the same name would be told apart by nobody. */
  readonly name: string;
  /** `GITHUB_API_URL`: GitHub Enterprise Server has its own. */
  readonly apiUrl: string;
  readonly token: string;
}

type Octokit = ReturnType<typeof getOctokit>;

/** Annotations that one request may carry. Source: `maxItems` of GitHub's API description. */
const BATCH = 50;

/** Begins the external id of the check runs made here, so that those of others with the same name are left alone. */
const MARK = 'elasticache-preflight:';

/**
 * Publishes a check run on the head commit. It is safe to call again for the same commit, by a re-run or after a
 * request whose answer was lost: the run that is there is carried on, not doubled.
 *
 * GitHub appends the annotations of every update and offers no way to withdraw one. So the run's external id names the
 * annotations it was created for: a run for the same ones is completed with those it does not have yet, a run without
 * any takes the new ones, and only a run that shows others is replaced by a new run of the same name, of which GitHub
 * shows the latest.
 *
 * Whatever goes wrong is returned, with a sentence that says what to do: the view of a verdict never decides it.
 */
export async function publishCheckRun(
  target: Target,
  run: CheckRun,
  patience: Patience = PATIENCE,
): Promise<Publication> {
  const octokit = await connect(target, patience.deadline);
  try {
    const url = await withRetries(() => publish(octokit, target, run), patience);
    return { published: true, url };
  } catch (error) {
    const failure = asRequestFailure(error);
    return { published: false, reason: failure === null ? String(error) : explain(failure) };
  }
}

/** The client is heavy, and is loaded only by runs that publish. */
async function connect({ token, apiUrl }: Target, deadline: number): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  octokit.hook.before('request', (options) => {
    options.request.signal = AbortSignal.timeout(deadline);
  });
  return octokit;
}

/** A run that is there already, and how many of the annotations it shows. */
interface Existing {
  readonly id: number;
  readonly shown: number;
}

async function publish(octokit: Octokit, target: Target, run: CheckRun): Promise<string | null> {
  const { owner, repo, headSha } = target.context;
  const externalId = MARK + digest(run.annotations);
  const existing = await findExisting(octokit, target, externalId, run.annotations.length);
  const batches = inBatches(run.annotations.slice(existing?.shown ?? 0));
  let id = existing?.id ?? null;
  let url: string | null = null;
  for (const [index, annotations] of batches.entries()) {
    const output = { title: run.title, summary: run.summary, text: run.text, annotations: [...annotations] };
    const last = index === batches.length - 1;
    const ending = last ? { external_id: externalId, status: 'completed' as const, conclusion: run.conclusion } : {};
    const content = { owner, repo, name: target.name, output, ...ending };
    const start = { head_sha: headSha, external_id: externalId, status: 'in_progress' as const };
    const { data } =
      id === null
        ? await octokit.rest.checks.create({ ...start, ...content })
        : await octokit.rest.checks.update({ ...content, check_run_id: id });
    id = data.id;
    url = data.html_url;
  }
  return url;
}

async function findExisting(
  octokit: Octokit,
  target: Target,
  externalId: string,
  annotations: number,
): Promise<Existing | null> {
  const { owner, repo, headSha } = target.context;
  const query = { owner, repo, ref: headSha, check_name: target.name, per_page: 100 };
  const { data } = await octokit.rest.checks.listForRef(query);
  const ours = data.check_runs.filter((run) => run.external_id?.startsWith(MARK));
  const same = ours.find((run) => run.external_id === externalId);
  // The request that completes a run carries the last annotations.
  if (same?.status === 'completed') return { id: same.id, shown: annotations };
  const usable = same ?? ours.find((run) => run.output.annotations_count === 0);
  return usable === undefined ? null : { id: usable.id, shown: usable.output.annotations_count };
}

/** At least one batch, as a run without annotations is published too. */
function inBatches<T>(items: readonly T[]): (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / BATCH));
  return Array.from({ length: count }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH));
}

function digest(annotations: CheckRun['annotations']): string {
  return createHash('sha256').update(JSON.stringify(annotations)).digest('hex').slice(0, 32);
}

function explain(failure: RequestFailure): string {
  const { status } = failure;
  const answer = `HTTP ${status}: ${failure.message.split('\n', 1)[0]?.slice(0, 200) ?? ''}`;
  if (isRateLimit(failure)) return `GitHub's rate limit is used up (${answer}); run the job again later.`;
  if (status === 401) return `GitHub refused the token (${answer}); check the input github-token.`;
  if (status === 403 || status === 404) {
    return `the token may not write checks (${answer}). Pull requests from forks and from Dependabot run with a read-only token; any other job needs the permission "checks: write".`;
  }
  return `GitHub's API did not take the check run (${answer}).`;
}
