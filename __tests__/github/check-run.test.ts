import { afterEach, describe, expect, it } from 'vitest';
import { publishCheckRun, type Publication } from '../../src/github/check-run.ts';
import type { Patience } from '../../src/github/retry.ts';
import type { CheckRun } from '../../src/reporters/check-run.ts';
import { readOnlyToken, startEndpoint, type Endpoint, type Fault, type SentRequest } from './endpoint.ts';

const HEAD = 'b'.repeat(40);
const CONTEXT = { owner: 'acme', repo: 'shop', headSha: HEAD };
const HASTE: Patience = { attempts: 3, pause: 5, deadline: 800, longestWait: 50 };
const LIMITED = { kind: 'answer', status: 429, message: 'slow down', headers: { 'retry-after': '0' } } as const;
const DOWN = { kind: 'answer', status: 502, message: '<html>Bad gateway</html>' } as const;

let endpoint: Endpoint | null = null;
afterEach(async () => {
  await endpoint?.close();
  endpoint = null;
});

async function start(faultOf?: (request: SentRequest, index: number) => Fault | null): Promise<Endpoint> {
  endpoint = await startEndpoint(faultOf);
  return endpoint;
}

function publish(to: Endpoint, run: CheckRun, token = to.token): Promise<Publication> {
  return publishCheckRun({ context: CONTEXT, name: 'preflight', apiUrl: to.url, token }, run, HASTE);
}

function checkRun(annotations: number, subject = 'databases'): CheckRun {
  return {
    conclusion: annotations === 0 ? 'success' : 'failure',
    title: `${annotations} must be fixed`,
    summary: 'summary',
    text: 'text',
    annotations: Array.from({ length: annotations }, (_, index) => ({
      path: 'deploy/redis.conf',
      start_line: index + 1,
      end_line: index + 1,
      start_column: 1,
      end_column: 9,
      annotation_level: 'failure',
      title: subject,
      message: `${subject} ${index}`,
      raw_details: 'details',
    })),
  };
}

/** The lines annotated, in the order in which a run shows them. */
function linesOf(to: Endpoint, run = 0): number[] | undefined {
  return to.runs[run]?.annotations.map((annotation) => annotation.start_line);
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('publishCheckRun', () => {
  it.each([
    [0, 1],
    [1, 1],
    [50, 1],
    [51, 2],
    [120, 3],
  ])('publishes %i annotations by %i changes, the last of which concludes', async (annotations, changes) => {
    const github = await start();
    expect(await publish(github, checkRun(annotations))).toEqual({
      published: true,
      url: 'https://github.example/acme/shop/runs/1',
    });
    expect(github.mistakes).toEqual([]);
    expect(github.runs).toHaveLength(1);
    expect(github.runs[0]).toMatchObject({ name: 'preflight', headSha: HEAD, status: 'completed' });
    expect(linesOf(github)).toEqual(upTo(annotations));
    const sent = github.requests.filter((request) => request.method !== 'GET');
    expect(sent).toHaveLength(changes);
    expect(sent.map((request) => request.body.conclusion !== undefined)).toEqual(
      upTo(changes).map((number) => number === changes),
    );
  });

  it.each([0, 3, 120])('a re-run updates the run and does not double its %i annotations', async (annotations) => {
    const github = await start();
    await publish(github, checkRun(annotations));
    await publish(github, { ...checkRun(annotations), summary: 'judged again' });
    expect(github.mistakes).toEqual([]);
    expect(github.runs).toHaveLength(1);
    expect(github.runs[0]).toMatchObject({ status: 'completed', summary: 'judged again' });
    expect(linesOf(github)).toEqual(upTo(annotations));
  });

  it('a run that showed nothing takes the annotations of the next', async () => {
    const github = await start();
    await publish(github, checkRun(0));
    await publish(github, checkRun(60));
    await publish(github, checkRun(60));
    expect(github.mistakes).toEqual([]);
    expect(github.runs).toHaveLength(1);
    expect(github.runs[0]?.conclusion).toBe('failure');
    expect(linesOf(github)).toEqual(upTo(60));
  });

  it('a run that shows what no longer holds gives way to a new one', async () => {
    const github = await start();
    await publish(github, checkRun(2, 'databases'));
    await publish(github, checkRun(1, 'bind'));
    expect(github.mistakes).toEqual([]);
    expect(github.runs.map((run) => run.annotations.map(({ title }) => title))).toEqual([
      ['databases', 'databases'],
      ['bind'],
    ]);
  });

  it("leaves alone another's run of the same name", async () => {
    const github = await start();
    const body = { name: 'preflight', head_sha: HEAD, external_id: 'job', status: 'in_progress' };
    const headers = { authorization: `token ${github.token}` };
    await fetch(`${github.url}/repos/acme/shop/check-runs`, { method: 'POST', headers, body: JSON.stringify(body) });
    await publish(github, checkRun(0));
    expect(github.runs.map((run) => [run.externalId === 'job', run.status])).toEqual([
      [true, 'in_progress'],
      [false, 'completed'],
    ]);
  });

  it.each<[string, Fault]>([
    ['an error of the server', DOWN],
    ['a rate limit', LIMITED],
    ['a connection that is cut', { kind: 'reset', applied: false }],
    ['an answer that is lost', { kind: 'reset', applied: true }],
    ['silence', { kind: 'silence' }],
  ])('outlasts %s at any request, and publishes everything once', async (_name, fault) => {
    for (const failing of [0, 1, 2, 3]) {
      const github = await start((_request, index) => (index === failing ? fault : null));
      expect(await publish(github, checkRun(120))).toMatchObject({ published: true });
      expect(github.mistakes).toEqual([]);
      expect(github.runs).toHaveLength(1);
      expect(github.runs[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
      expect(linesOf(github)).toEqual(upTo(120));
      await github.close();
    }
  });

  it.each<[string, Fault, RegExp]>([
    ['an error of the server', DOWN, /did not take the check run \(HTTP 502/],
    ['a rate limit', LIMITED, /rate limit is used up/],
    ['a connection that is cut', { kind: 'reset', applied: false }, /did not take the check run/],
    ['silence', { kind: 'silence' }, /did not take the check run .*timeout/],
  ])('gives up on %s that does not pass', async (_name, fault, reason) => {
    const github = await start(() => fault);
    const publication = await publish(github, checkRun(1));
    expect(publication).toEqual({ published: false, reason: expect.stringMatching(reason) as string });
    expect(github.requests).toHaveLength(HASTE.attempts);
  });

  it('says what a read-only token lacks, and does not try again', async () => {
    const github = await start(readOnlyToken);
    const publication = await publish(github, checkRun(1));
    expect(publication).toEqual({ published: false, reason: expect.stringContaining('checks: write') as string });
    expect(github.requests.map((request) => request.method)).toEqual(['GET', 'POST']);
  });

  it('says that the token is wrong, without repeating it', async () => {
    const github = await start();
    const publication = await publish(github, checkRun(1), 'ghs_wrong');
    expect(publication).toEqual({ published: false, reason: expect.stringContaining('github-token') as string });
    expect(JSON.stringify(publication)).not.toContain('ghs_wrong');
  });
});

describe('the endpoint', () => {
  const good = checkRun(1).annotations[0];
  it.each<[string, object]>([
    ['51 annotations', { annotations: Array.from({ length: 51 }, () => good) }],
    ['an unknown level', { annotations: [{ ...good, annotation_level: 'error' }] }],
    ['an absolute path', { annotations: [{ ...good, path: '/etc/redis.conf' }] }],
    ['a line 0', { annotations: [{ ...good, start_line: 0 }] }],
    ['columns over several lines', { annotations: [{ ...good, end_line: 9 }] }],
    ['a title of 256 characters', { annotations: [{ ...good, title: 'x'.repeat(256) }] }],
    ['a misspelt key', { annotations: [{ ...good, startLine: 1 }] }],
    ['a summary that is too long', { summary: 'x'.repeat(65_536) }],
  ])('refuses %s, as GitHub does', async (_name, output) => {
    const github = await start();
    const body = { name: 'n', head_sha: HEAD, output: { title: 't', summary: 's', ...output } };
    const headers = { authorization: `token ${github.token}` };
    const url = `${github.url}/repos/acme/shop/check-runs`;
    const { status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(status).toBe(422);
    expect(github.runs).toEqual([]);
  });
});
