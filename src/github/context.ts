/** What a workflow run is about: the commit that is judged. */
export interface EventContext {
  readonly owner: string;
  readonly repo: string;
  /**
   * The commit that a check run belongs to. For a pull request this is the head of its branch, never `GITHUB_SHA`,
   * which names the test merge that nobody pushed and on which a check run would not be shown.
   */
  readonly headSha: string;
}

/** An event as the runner hands it over: `GITHUB_EVENT_NAME`, the payload, `GITHUB_SHA`, `GITHUB_REPOSITORY`. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly repository: string;
}

/**
 * Reads the context of a run. Returns null when the event does not say which commit of which repository it is about.
 * Source: GitHub's documentation of "Events that trigger workflows" and of the webhook payloads.
 */
export function readEventContext({ name, payload, sha, repository }: RunnerEvent): EventContext | null {
  const [owner, repo, ...rest] = repository.split('/');
  const headSha = headOf(name, payload, sha);
  return owner && repo && rest.length === 0 && headSha ? { owner, repo, headSha } : null;
}

function headOf(name: string, payload: unknown, sha: string): string | null {
  if (name.startsWith('pull_request')) return textAt(payload, ['pull_request', 'head', 'sha']);
  return (name === 'merge_group' ? textAt(payload, ['merge_group', 'head_sha']) : null) ?? sha;
}

function textAt(payload: unknown, path: readonly string[]): string | null {
  const value = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    payload,
  );
  return typeof value === 'string' && value !== '' ? value : null;
}
