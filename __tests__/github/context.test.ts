import { describe, expect, it } from 'vitest';
import { readEventContext } from '../../src/github/context.ts';

const MERGE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const BASE = 'c'.repeat(40);
const HERE = { full_name: 'acme/shop' };

function pullRequest(headRepo: object | null): object {
  return { pull_request: { number: 7, head: { sha: HEAD, repo: headRepo }, base: { sha: BASE, repo: HERE } } };
}

const ABSENT = { owner: 'acme', repo: 'shop', headSha: MERGE, baseSha: null, pullRequest: null, fork: false };

describe('readEventContext', () => {
  it.each([
    ['pull_request', pullRequest(HERE), { headSha: HEAD, baseSha: BASE, pullRequest: 7, fork: false }],
    [
      'pull_request',
      pullRequest({ full_name: 'mallory/shop' }),
      { headSha: HEAD, baseSha: BASE, pullRequest: 7, fork: true },
    ],
    ['pull_request', pullRequest(null), { headSha: HEAD, baseSha: BASE, pullRequest: 7, fork: true }],
    ['pull_request_target', pullRequest(HERE), { headSha: HEAD, baseSha: BASE, pullRequest: 7 }],
    ['pull_request_review', pullRequest(HERE), { headSha: HEAD, baseSha: BASE, pullRequest: 7 }],
    ['merge_group', { merge_group: { head_sha: HEAD, base_sha: BASE } }, { headSha: HEAD, baseSha: BASE }],
    ['push', { before: BASE, after: MERGE }, { headSha: MERGE, baseSha: BASE }],
    ['push', { before: '0'.repeat(40), after: MERGE }, { headSha: MERGE, baseSha: null }],
    ['schedule', { schedule: '0 4 * * *' }, {}],
    ['workflow_dispatch', { inputs: null }, {}],
    ['schedule', {}, {}],
    ['push', null, {}],
  ])('%s', (name, payload, expected) => {
    const context = readEventContext({ name, payload, sha: MERGE, repository: 'acme/shop' });
    expect(context).toEqual({ ...ABSENT, ...expected });
  });

  it.each([
    ['no repository', { sha: MERGE, repository: '' }],
    ['half a repository', { sha: MERGE, repository: 'acme' }],
    ['a path for a repository', { sha: MERGE, repository: 'acme/shop/extra' }],
    ['no commit', { sha: '', repository: 'acme/shop' }],
    ['a pull request without a head', { name: 'pull_request', sha: MERGE, repository: 'acme/shop' }],
  ])('has no context for %s', (_name, event) => {
    expect(readEventContext({ name: 'push', payload: {}, ...event })).toBeNull();
  });
});
