/** How long a request is waited for and how often it is tried again. */
export interface Patience {
  /** Tries in all, the first included. */
  readonly attempts: number;
  /** Milliseconds before the second try; doubled before each further one. */
  readonly pause: number;
  /** Milliseconds after which a request counts as lost. */
  readonly deadline: number;
  /** Milliseconds that GitHub may ask to wait; a longer wait is not worth a run's time. */
  readonly longestWait: number;
}

/** Three tries within a minute and a half at most, when nobody asks for more. */
export const PATIENCE: Patience = { attempts: 3, pause: 1_000, deadline: 10_000, longestWait: 60_000 };

/** A request that GitHub refused, or that never reached it: as octokit throws it. */
export interface RequestFailure {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** Recognises what octokit throws; null for any other error, which is a defect. */
export function asRequestFailure(error: unknown): RequestFailure | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  const response =
    'response' in error ? (error.response as { headers?: RequestFailure['headers'] } | undefined) : undefined;
  return { status: error.status, message: error.message, headers: response?.headers ?? {} };
}

/**
 * Runs a task until it succeeds, as long as its failures are of the passing kind. The task has to bear being run again
 * after a request whose answer was lost.
 */
export async function withRetries<T>(
  task: () => Promise<T>,
  patience: Patience,
  now: () => number = Date.now,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      const failure = asRequestFailure(error);
      const wait = failure === null ? null : waitBeforeRetry(failure, attempt, patience, now());
      if (wait === null) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/**
 * Milliseconds to wait before the next try, or null when there is none. Rate limits say when to come back: the
 * secondary ones by `retry-after`, the primary one by `x-ratelimit-reset` once `x-ratelimit-remaining` is 0. Source:
 * GitHub's documentation of "Rate limits for the REST API".
 */
export function waitBeforeRetry(
  failure: RequestFailure,
  attempt: number,
  patience: Patience,
  now: number,
): number | null {
  if (attempt >= patience.attempts) return null;
  const backOff = patience.pause * 2 ** (attempt - 1);
  if (!isRateLimit(failure)) return failure.status >= 500 ? backOff : null;
  const asked = askedWait(failure.headers, now) ?? backOff;
  return asked <= patience.longestWait ? asked : null;
}

/** GitHub uses 403 for limits as well as for missing permissions. */
export function isRateLimit({ status, message, headers }: RequestFailure): boolean {
  if (status !== 403 && status !== 429) return false;
  const exhausted = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return status === 429 || exhausted || /rate limit/i.test(message);
}

function askedWait(headers: RequestFailure['headers'], now: number): number | null {
  const seconds = Number(headers['retry-after']);
  if (seconds >= 0) return seconds * 1000;
  const reset = Number(headers['x-ratelimit-reset']);
  return headers['x-ratelimit-remaining'] === '0' && reset > 0 ? Math.max(0, reset * 1000 - now) : null;
}
