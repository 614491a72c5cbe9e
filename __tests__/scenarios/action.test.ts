import { afterEach, describe, expect, it } from 'vitest';
import { readOnlyToken, startEndpoint, type Endpoint, type Fault } from '../github/endpoint.ts';
import { MERGE_SHA, runAction, type Job, type JobResult } from './runner.ts';

const HEAD = 'b'.repeat(40);
const BASE = 'c'.repeat(40);
const REPOSITORY = { full_name: 'acme/shop' };
const PASSWORD = 'hunter2-s3cr3t';

const READY = 'bind 0.0.0.0\nprotected-mode no\n';
const NOT_READY = `${READY}databases 16\ncluster-enabled yes\nrequirepass ${PASSWORD}\nmasterauth ${PASSWORD}\n`;

function pullRequest(head: object = REPOSITORY): Job['event'] {
  const payload = {
    action: 'synchronize',
    number: 7,
    pull_request: { number: 7, head: { sha: HEAD, repo: head }, base: { sha: BASE, repo: REPOSITORY } },
    repository: REPOSITORY,
  };
  return { name: 'pull_request', payload };
}
const FORK = pullRequest({ full_name: 'mallory/shop' });
const PUSH = { name: 'push', payload: { before: BASE, after: MERGE_SHA, ref: 'refs/heads/main' } };
const MERGE_GROUP = { name: 'merge_group', payload: { merge_group: { head_sha: HEAD, base_sha: BASE } } };
const SCHEDULE = { name: 'schedule', payload: { schedule: '0 4 * * *' } };

/** Markdown without its code blocks and spans, in which text has no effect. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^(`{3,})[^`\n]*\n[^]*?\n\1$/gm, '').replace(/(`+)[^`]+\1/g, '');
}

describe.each(['src/action.ts', 'dist/action/index.js'])('%s', (entry) => {
  const opened: Endpoint[] = [];
  const results: JobResult[] = [];
  afterEach(async () => {
    for (const endpoint of opened.splice(0)) await endpoint.close();
    for (const result of results.splice(0)) result.remove();
  });

  async function start(...faults: Parameters<typeof startEndpoint>): Promise<Endpoint> {
    const endpoint = await startEndpoint(...faults);
    opened.push(endpoint);
    return endpoint;
  }

  async function run(github: Endpoint, conf: string, change: Partial<Job> = {}): Promise<JobResult> {
    const result = await runAction(entry, {
      files: { 'deploy/redis.conf': conf },
      inputs: { 'redis-conf': 'deploy/redis.conf', 'redis-version': '6.2.14', ...change.inputs },
      event: pullRequest(),
      apiUrl: github.url,
      token: github.token,
      ...change,
    });
    results.push(result);
    return result;
  }

  it('a pull request that is not ready: red, with annotations on the lines', async () => {
    const github = await start();
    const { exitCode, outputs, summary, commands, log } = await run(github, NOT_READY);
    expect(github.mistakes).toEqual([]);
    expect(exitCode).toBe(1);
    expect(github.runs).toHaveLength(1);
    expect(github.runs[0]).toMatchObject({ name: 'elasticache-preflight', headSha: HEAD, conclusion: 'failure' });
    const places = github.runs[0]?.annotations.map(({ path, start_line, annotation_level, title }) => [
      `${path}:${start_line}`,
      annotation_level,
      /\((\S+)\)$/.exec(title ?? '')?.[1],
    ]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['deploy/redis.conf:4', 'failure', 'source-cluster-mode-disabled'],
        ['deploy/redis.conf:5', 'failure', 'source-no-auth'],
      ]),
    );
    expect(outputs).toMatchObject({ verdict: 'not-ready', 'check-run-url': 'https://github.example/acme/shop/runs/1' });
    expect(JSON.parse(outputs['counts'] ?? '')).toMatchObject({ fail: Number(outputs['fail']), waived: 0 });
    expect(Number(outputs['fail'])).toBe(places?.length);
    expect(summary).toContain('source-cluster-mode-disabled');
    expect(log).toMatch(/^::stop-commands::(\S+)$[^]*deploy\/redis\.conf:4[^]*^::\1::$/m);
    expect(commands).toEqual([{ name: 'error', properties: {}, message: github.runs[0]?.title }]);
  });

  it.each([
    ['pull_request', pullRequest(), HEAD],
    ['push', PUSH, MERGE_SHA],
    ['merge_group', MERGE_GROUP, HEAD],
    ['schedule', SCHEDULE, MERGE_SHA],
  ])('%s that is ready: green, on the right commit', async (_name, event, sha) => {
    const github = await start();
    const { exitCode, outputs, commands } = await run(github, READY, { event });
    expect(github.mistakes).toEqual([]);
    expect(github.runs).toHaveLength(1);
    expect(github.runs[0]).toMatchObject({ headSha: sha, conclusion: 'success', status: 'completed', annotations: [] });
    expect(outputs).toMatchObject({ verdict: 'ready', fail: '0', unknown: '0' });
    expect(commands).toEqual([]);
    expect(exitCode).toBe(0);
  });

  it('a pull request from a fork: the findings are annotations of the job, and the log says why', async () => {
    const github = await start(readOnlyToken);
    const { exitCode, commands, outputs, summary } = await run(github, NOT_READY, { event: FORK });
    expect(exitCode).toBe(1);
    expect(github.runs).toEqual([]);
    expect(commands.filter(({ name }) => name === 'warning')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('Resource not accessible by integration') as string }),
    ]);
    const noAuth = commands.find(({ properties }) => properties['title']?.endsWith('(source-no-auth)'));
    expect(noAuth).toMatchObject({ name: 'error', properties: { file: 'deploy/redis.conf', line: '5', endLine: '5' } });
    expect(outputs).toMatchObject({ verdict: 'not-ready' });
    expect(summary).toContain('source-no-auth');
  });

  it('more findings than one request may carry: every one is annotated', async () => {
    const github = await start();
    const names = Array.from({ length: 60 }, (_, index) => `conf/${index}.conf`);
    const { exitCode } = await run(github, '', {
      files: Object.fromEntries(names.map((name) => [name, NOT_READY])),
      inputs: { 'redis-conf': names.join('\n'), 'redis-version': '6.2.14' },
    });
    expect(exitCode).toBe(1);
    expect(github.mistakes).toEqual([]);
    expect(github.runs).toHaveLength(1);
    expect(github.runs[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(github.runs[0]?.annotations.length).toBeGreaterThanOrEqual(120);
    expect(new Set(github.runs[0]?.annotations.map(({ path }) => path)).size).toBe(60);
  });

  it('a re-run updates the check run and doubles nothing', async () => {
    const github = await start();
    await run(github, NOT_READY);
    const before = github.runs[0]?.annotations.length;
    const { exitCode } = await run(github, NOT_READY);
    expect(exitCode).toBe(1);
    expect(github.mistakes).toEqual([]);
    expect(github.runs).toHaveLength(1);
    expect(github.runs[0]?.annotations).toHaveLength(before ?? 0);
    expect(github.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'PATCH']);
  });

  it.each<[string, Fault]>([
    ['answers 500', { kind: 'answer', status: 500, message: 'Server Error' }],
    ['cuts the connection', { kind: 'reset', applied: false }],
  ])('an API that %s: the verdict decides, and the failure is said', async (_name, fault) => {
    const github = await start(() => fault);
    const [red, green] = await Promise.all([run(github, NOT_READY), run(github, READY)]);
    expect([red.exitCode, green.exitCode]).toEqual([1, 0]);
    for (const { commands } of [red, green]) {
      expect(commands.filter(({ name }) => name === 'warning')).toEqual([
        expect.objectContaining({ message: expect.stringContaining('There is no check run') as string }),
      ]);
    }
    expect(red.commands.some(({ properties }) => properties['file'] === 'deploy/redis.conf')).toBe(true);
    expect(green.outputs).toMatchObject({ verdict: 'ready' });
  });

  it.each<[string, Partial<Job>, RegExp]>([
    ['a token', { token: '' }, /github-token is empty/],
    ['a head commit', { event: { name: 'pull_request', payload: {} } }, /which commit/],
  ])('without %s there is no check run: the verdict decides, and that is said', async (_name, change, reason) => {
    const github = await start();
    const { exitCode, commands } = await run(github, READY, change);
    expect(exitCode).toBe(0);
    expect(commands).toEqual([{ name: 'warning', properties: {}, message: expect.stringMatching(reason) as string }]);
    expect(github.requests).toEqual([]);
  });

  it('writes reports to the files asked for', async () => {
    const github = await start();
    const inputs = {
      'redis-conf': 'deploy/redis.conf',
      'redis-version': '6.2.14',
      format: 'json\nmarkdown',
      output: 'out/report.json\nreport.md',
    };
    const { outputs, read } = await run(github, READY, { inputs });
    expect(outputs['reports']).toBe('out/report.json\nreport.md');
    expect(JSON.parse(read('out/report.json'))).toMatchObject({ version: 1, verdict: 'ready' });
    expect(read('report.md')).toContain('deploy/redis.conf');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a file that is missing', { 'redis-conf': 'deploy/other.conf' }, /other\.conf/],
    ['nothing to judge', { 'redis-conf': '' }, /nothing to judge/],
    ['a version that does not exist', { 'redis-version': '5.9' }, /5\.9/],
    ['a ruleset that does not exist', { ruleset: 'aws-2020' }, /aws-2020/],
    ['a configuration that is missing', { config: 'no.yml' }, /no\.yml/],
    ['policies that are missing', { policies: 'no-policies' }, /no-policies/],
    ['an answer to unknown that does not exist', { 'on-unknown': 'maybe' }, /maybe/],
    ['a severity that does not exist', { 'fail-on': 'errors' }, /errors/],
    ['a format that does not exist', { format: 'xml', output: 'report.xml' }, /xml/],
    ['a format without an output', { format: 'json' }, /output/],
    ['an output without a format', { format: 'json', output: 'a.json\nb.json' }, /b\.json/],
    ['a define without a value', { define: 'PORT' }, /NAME=VALUE/],
    ['two values where one is meant', { 'redis-version': '6.2\n7.0' }, /2 times/],
  ])('%s: red, with one message that says so', async (_name, inputs, message) => {
    const github = await start();
    const given = { 'redis-conf': 'deploy/redis.conf', 'redis-version': '6.2.14', ...inputs };
    const { exitCode, commands, outputs, log } = await run(github, READY, { inputs: given });
    expect(exitCode).toBe(1);
    expect(commands).toEqual([
      expect.objectContaining({ name: 'error', message: expect.stringMatching(message) as string }),
      expect.objectContaining({ name: 'error', message: expect.stringContaining('no verdict') as string }),
    ]);
    expect(outputs['verdict']).toBeUndefined();
    expect(github.requests).toEqual([]);
    expect(log).not.toMatch(/^\s+at /m);
  });

  it('a place that cannot be written to: red, and not by a stack trace', async () => {
    const github = await start();
    const { exitCode, commands, log } = await run(github, READY, {
      environment: { GITHUB_STEP_SUMMARY: '/nowhere/summary' },
    });
    expect(exitCode).toBe(1);
    expect(commands.map(({ name }) => name)).toContain('error');
    expect(log).not.toMatch(/^\s+at /m);
  });

  describe('a redis.conf written to deceive', () => {
    const FORGERIES = [
      'cluster-enabled yes',
      'rename-command GET "::error file=forged::forged"',
      'rename-command SET "x\\n::set-output name=verdict::ready"',
      'rename-command DEL "##[error]forged"',
      'bind 0.0.0.0 "<img src=forged>" "@forged" "[forged](http://forged.example)"',
      'logfile "::stop-commands::forged"',
      'loglevel "::error::forged"',
      '::error file=forged::forged',
      '  ::warning::forged',
      '##[error]forged',
      'include "::error::forged.conf"',
      'forged ```',
      '</details><script>forged</script>',
    ];
    const confs = [FORGERIES.join('\n'), FORGERIES.join('\r\n'), ...FORGERIES.map((line) => `${READY}${line}\n`)];
    const job = {
      files: Object.fromEntries(confs.map((conf, index) => [`${index}.conf`, conf])),
      inputs: { 'redis-conf': confs.map((_, index) => `${index}.conf`).join('\n'), 'redis-version': '6.2.14' },
    };

    it.each([
      ['with a check run', () => null],
      ['with annotations of the job', readOnlyToken],
    ])('forges no command, output or markup, %s', async (_name, faultOf) => {
      const github = await start(faultOf);
      const { exitCode, commands, outputs, summary } = await run(github, '', job);
      expect(github.mistakes).toEqual([]);
      expect(exitCode).toBe(1);
      expect(outputs['verdict']).toBe('not-ready');
      for (const { name, properties } of commands) {
        expect(['error', 'warning', 'notice']).toContain(name);
        expect(properties['file'] ?? '0.conf').toMatch(/^\d+\.conf$/);
        expect(Object.keys(properties)).not.toContain('forged');
      }
      expect(Object.keys(outputs).filter((name) => name.includes('forged'))).toEqual([]);
      for (const markdown of [summary, github.runs[0]?.summary ?? '', github.runs[0]?.text ?? '']) {
        const text = withoutCode(markdown);
        expect(text).not.toMatch(/<(img|script)|@forged|\]\(http:\/\/forged/);
      }
    });
  });

  it('secrets are nowhere: not in the log, the summary, the outputs, the requests or the reports', async () => {
    const secretive = [
      NOT_READY,
      `user default on >${PASSWORD} ~* +@all`,
      `tls-key-file-pass ${PASSWORD}`,
      `requirepass "${PASSWORD}" and too much`,
      `rename-command CONFIG ${PASSWORD}`,
      `requirepas ${PASSWORD}`,
      'port ${PORT}',
    ];
    for (const faultOf of [() => null, readOnlyToken]) {
      const github = await start(faultOf);
      const files = Object.fromEntries(secretive.map((conf, index) => [`${index}.conf`, conf]));
      const inputs = {
        'redis-conf': Object.keys(files).join('\n'),
        'redis-version': '6.2.14',
        define: `PORT=${PASSWORD}`,
        format: 'json\nmarkdown\ntext',
        output: 'report.json\nreport.md\nreport.txt',
      };
      const result = await run(github, '', { files, inputs });
      expect(github.mistakes).toEqual([]);
      expect(result.outputs['verdict']).toBe('not-ready');
      const everything = {
        log: result.log,
        summary: result.summary,
        outputs: JSON.stringify(result.outputs),
        requests: github.requests.map(({ text }) => text).join('\n'),
        reports: ['report.json', 'report.md', 'report.txt'].map(result.read).join('\n'),
      };
      const leaks = Object.entries(everything).flatMap(([place, text]) =>
        [PASSWORD, github.token].filter((secret) => text.includes(secret)).map((secret) => `${secret} in the ${place}`),
      );
      expect(leaks).toEqual([]);
    }
  });
});
