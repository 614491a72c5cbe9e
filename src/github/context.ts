/** What a workflow run is about: the commit that is judged, and how far its author is trusted. */
export interface EventContext {
  readonly owner: string;
  readonly repo: string;
  /**
   * The commit that a check run belongs to. For a pull request this is the head of its branch, never `GITHUB_SHA`,
   * which names the test merge that nobody pushed and on which a check run would not be shown.
   */
  readonly headSha: string;
  /** The commit it is compared with; null when the event has none. */
  readonly baseSha: string | null;
  readonly pullRequest: number | null;
  /** The changes come from another repository, whose authors may not write to this one. */
  readonly fork: boolean;
}

/** An event as the runner hands it over: `GITHUB_EVENT_NAME`, the payload, `GITHUB_SHA`, `GITHUB_REPOSITORY`. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly repository: string;
}

/** A branch that did not exist before has this commit as its predecessor. */
const NO_COMMIT = /^0+$/;

/**
 * Reads the context of a run. Returns null when the event does not say which commit of which repository it is about.
 * Source: GitHub's documentation of "Events that trigger workflows" and of the webhook payloads.
 */
export function readEventContext({ name, payload, sha, repository }: RunnerEvent): EventContext | null {
  const [owner, repo, ...rest] = repository.split('/');
  const commits = commitsOf(name, payload, sha);
  if (!owner || !repo || rest.length > 0 || commits === null) return null;
  return {
    owner,
    repo,
    headSha: commits.head,
    baseSha: commits.base === null || NO_COMMIT.test(commits.base) ? null : commits.base,
    pullRequest: numberAt(payload, ['pull_request', 'number']),
    fork: isFork(payload),
  };
}

function commitsOf(name: string, payload: unknown, sha: string): { head: string; base: string | null } | null {
  const text = (...path: readonly string[]): string | null => textAt(payload, path);
  if (name.startsWith('pull_request')) {
    const head = text('pull_request', 'head', 'sha');
    return head === null ? null : { head, base: text('pull_request', 'base', 'sha') };
  }
  const head = (name === 'merge_group' ? text('merge_group', 'head_sha') : null) ?? sha;
  const base = name === 'merge_group' ? text('merge_group', 'base_sha') : text('before');
  return head === '' ? null : { head, base };
}

/** A head repository that is gone was a fork: a repository's own branches go with the repository. */
function isFork(payload: unknown): boolean {
  if (at(payload, ['pull_request']) === undefined) return false;
  const head = textAt(payload, ['pull_request', 'head', 'repo', 'full_name']);
  return head === null || head !== textAt(payload, ['pull_request', 'base', 'repo', 'full_name']);
}

function textAt(payload: unknown, path: readonly string[]): string | null {
  const value = at(payload, path);
  return typeof value === 'string' && value !== '' ? value : null;
}

function numberAt(payload: unknown, path: readonly string[]): number | null {
  const value = at(payload, path);
  return typeof value === 'number' ? value : null;
}

function at(payload: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    payload,
  );
}
