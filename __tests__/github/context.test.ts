import { describe, expect, it } from 'vitest';
import { readEventContext } from '../../src/github/context.ts';

const MERGE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const BASE = 'c'.repeat(40);
const HERE = { full_name: 'acme/shop' };

function pullRequest(headRepo: object | null): object {
  return { pull_request: { number: 7, head: { sha: HEAD, repo: headRepo }, base: { sha: BASE, repo: HERE } } };
}

describe('readEventContext', () => {
  it.each([
    ['pull_request', pullRequest(HERE), HEAD],
    ['pull_request', pullRequest({ full_name: 'mallory/shop' }), HEAD],
    ['pull_request', pullRequest(null), HEAD],
    ['pull_request_target', pullRequest(HERE), HEAD],
    ['pull_request_review', pullRequest(HERE), HEAD],
    ['merge_group', { merge_group: { head_sha: HEAD, base_sha: BASE } }, HEAD],
    ['push', { before: BASE, after: MERGE }, MERGE],
    ['schedule', { schedule: '0 4 * * *' }, MERGE],
    ['workflow_dispatch', { inputs: null }, MERGE],
    ['schedule', {}, MERGE],
    ['push', null, MERGE],
  ])('%s', (name, payload, headSha) => {
    const context = readEventContext({ name, payload, sha: MERGE, repository: 'acme/shop' });
    expect(context).toEqual({ owner: 'acme', repo: 'shop', headSha });
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
