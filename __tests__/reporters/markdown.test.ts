import { describe, expect, test } from 'vitest';
import { renderDetails, renderMarkdown, renderSummary } from '../../src/reporters/markdown.ts';
import { markdownBlock, markdownCode, markdownLink, markdownProse } from '../../src/reporters/markup.ts';
import { byteLength } from '../../src/reporters/bytes.ts';
import { bare, finding, GATE, report, sampleReport } from './sample.ts';

const MEBIBYTE = 1024 * 1024;

test('a report', () => {
  expect(renderMarkdown(sampleReport(), { limit: MEBIBYTE })).toMatchInlineSnapshot(`
    "## ❌ Not ready: 4 failed (1 waived), 2 unknown, 3 passed, 1 not applicable, 5 not configured

    | failed | of these waived | unknown | passed | not applicable | not configured |
    | --: | --: | --: | --: | --: | --: |
    | 4 | 1 | 2 | 3 | 1 | 5 |

    - **Source** \`deploy/redis.conf\` (Redis 6.2.14)
    - **Target** not configured
    - **Rulesets** \`aws-2019\`, \`replication\`
    - **Judged by** elasticache-preflight 0.1.0, 2026-11-22T16:00:00.000Z

    ### Findings

    #### ❌ \`source-protected-mode-off\` (error)

    **Required** Protected mode is off on the source (seed.md 2.4)

    \`deploy/redis.conf:12:1\`

    \`\`\`
    12 | protected-mode yes
       | ^^^^^^^^^^^^^^^^^^
    \`\`\`

    **Found** protected-mode is yes: the server refuses connections from other hosts.

    - \`source.protected_mode = true, line 12\`

    **Why** In protected mode a server without a password answers only to its own machine, so the nodes of ElastiCache cannot fetch the data.

    **Fix** Turn protected mode off once the network lets in only those who should be let in.

    \`\`\`
    protected-mode no
    \`\`\`

    **See** <https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html>

    #### ❌ \`source-bind-admits-target\` (error)

    **Required** The source listens where the target can reach it (seed.md 2.5)

    \`deploy/redis.conf:4:1\`

    \`\`\`
    4 | bind 127.0.0.1 -::1 # internal only
      | ^^^^^^^^^^^^^^^^^^^^
    \`\`\`

    **Found** The server listens on 127.0.0.1 and ::1 alone.

    - \`source.bind = ["127.0.0.1","::1"], line 4\`

    **Why** The target is the one that connects: to it, an address of the loopback interface is itself.

    **Fix** Add the private address of the machine, or listen on every interface.

    \`\`\`
    bind * -::*
    \`\`\`

    **See** <https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html>

    #### 🔶 \`source-write-commands-not-renamed\` (warning)

    **Required** Commands that modify data keep their names (seed.md 2.7)

    \`deploy/conf.d/rename.conf:107:1\`

    \`\`\`
    107 | rename-command FLUSHALL ****
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    \`\`\`

    **Found** del and flushall do not answer to their own names.

    - \`source.renamed_write_commands = ["del","flushall"], line 107\`

    **Why** The source sends commands by the names it knows; a node that does not know them stops replicating.

    **Fix** Remove the line, and restrict the command with an ACL after the migration.

    **See** <https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html>

    #### ❔ \`source-no-auth\` (unknown, error)

    **Required** Clients need no password on the source (seed.md 2.3)

    \`deploy/redis.conf:3:1\`

    \`\`\`
    3 | requirepass ****
      | ^^^^^^^^^^^
    \`\`\`

    **Unknown** Cannot be judged without \`source.auth_required\`, \`source.config["requirepass"]\`: line 3 holds the placeholder \\\${REDIS\\_PASSWORD}; give it with \`--define REDIS_PASSWORD=VALUE\`.

    **Why** ElastiCache connects to the source without a password and cannot be given one.

    **See** <https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html>

    #### ❔ \`source-version-supported\` (unknown, error)

    **Required** The source runs Redis 2.8.21 or newer (seed.md 2.1)

    \`deploy/redis.conf\`

    **Unknown** Cannot be judged without \`source.version\`: depends on the Redis version; set \`--redis-version\` or \`version\`.

    **Why** Older servers do not replicate in a way that ElastiCache can follow.

    **See** <https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html>


    ### Waived

    - ➖ \`source-plain-port-open\` The source accepts plain connections, \`deploy/redis.conf:7:1\`
      - found: port is 0.
      - waived: a tunnel ends TLS in front of the server (platform-team, until 2027-01-31, OPS-214)

    ### For a person to confirm

    - ☐ Clients can be pointed at the target: Make sure that the application can be given the new endpoint without a rebuild.

    ### Not examined

    - Not judged: this version does not collect the target. \`target-engine-supported\`, \`target-databases-match\`, \`target-cluster-mode\`, \`network-same-vpc\`
    - Not judged: this version does not collect the machine of the source. \`host-memory-suffices\`
    - the running server: no live source was named; the file may differ from what runs

    <details><summary>Passed (3)</summary>

    - ✅ \`source-cluster-mode-disabled\` Cluster mode is off on the source
    - ✅ \`source-config-loads\` The server starts with this configuration
    - ✅ \`source-databases-default\` The source has no more than 16 databases

    </details>

    <details><summary>Not applicable (1)</summary>

    - ➖ \`source-acl-readable\` The ACL file is part of the repository, \`deploy/redis.conf\`

    </details>

    "
  `);
});

describe('running text', () => {
  test.each([
    ['a link', '[a](javascript:alert)', '\\[a\\](javascript:alert)'],
    ['an image', '![a](https://x.org)', '!\\[a\\](https:&#8203;//x.org)'],
    ['an address', 'https://x.org www.x.org', 'https:&#8203;//x.org www&#8203;.x.org'],
    ['a mail address', 'a@x.org', 'a@&#8203;x.org'],
    ['a mention', '@everyone', '@&#8203;everyone'],
    ['references', '#1 GH-1 o/r#1', '#&#8203;1 GH&#8203;-1 o/r#&#8203;1'],
    ['a commit', 'b4a8652d', 'b4a8&#8203;652d'],
    ['HTML', '</details><img src=x>', '&lt;/details&gt;&lt;img src=x&gt;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['a table', 'a | b', 'a \\| b'],
    ['mathematics', '$x$', '\\$x\\$'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '12. a', '12\\. a'],
    ['a lone backtick', 'a ` b', 'a &#96; b'],
    ['new lines', 'a\n# b', 'a #&#8203; b'],
    ['controls', '\u001b[2J\u202e\0', '\\\\x1b\\[2J\\\\u202e\\\\x00'],
    ['workflow commands', '::error::x ##[error]', ':\\\\x3aerror::x #&#8203;\\\\x23\\[error\\]'],
    ['code between backticks, which stays code', 'set `--a` or `@b`', 'set `--a` or `@b`'],
  ])('%s is shown and does nothing', (_name, text, markdown) => {
    expect(markdownProse(text)).toBe(markdown);
  });
});

test.each([
  ['plain', 'bind *', '`bind *`'],
  ['backticks within', 'a `` b', '```a `` b```'],
  ['backticks at an edge', '`a', '`` `a ``'],
  ['nothing', '', '`  `'],
  ['new lines', 'a\n```\nb', '````a\\x0a```\\x0ab````'],
])('code: %s', (_name, text, markdown) => {
  expect(markdownCode(text)).toBe(markdown);
});

test('a block of code is not left by a fence within it', () => {
  expect(markdownBlock('', ['```', 'a'])).toBe('````\n```\na\n````\n');
});

test.each([
  ['https://docs.aws.amazon.com/a/b.html#c', '<https://docs.aws.amazon.com/a/b.html#c>'],
  ['http://x.org', '`http://x.org`'],
  ['javascript:alert(1)', '`javascript:alert(1)`'],
  ['https://x.org/a> <b', '`https://x.org/a> <b`'],
])('the link %s', (url, markdown) => {
  expect(markdownLink(url)).toBe(markdown);
});

describe('limits', () => {
  const policies = (count: number, text: string): ReturnType<typeof report> =>
    report(Array.from({ length: count }, (_, at) => finding({ policy: `policy-${at}`, title: 'T', message: text })));

  test.each([
    ['a job summary of 1000 policies', 1000, 'x', MEBIBYTE],
    ['a check run of 1000 policies', 1000, 'x', 65_535],
    ['one text of 70,000 characters', 1, 'x'.repeat(70_000), 65_535],
    ['texts of two-byte characters', 60, 'ä'.repeat(35_000), 65_535],
    ['hardly any room', 1000, 'x', 2000],
    ['no room', 1000, 'x', 100],
  ])('%s', (_name, count, text, limit) => {
    const made = renderMarkdown(policies(count, text), { limit });
    expect(byteLength(made)).toBeLessThanOrEqual(limit);
    expect(made).not.toContain('\ufffd');
  });

  test('everything is named before anything is detailed, and what is missing is counted', () => {
    const text = renderDetails(policies(300, 'x'.repeat(1000)), { limit: 65_535 });
    const full = text.match(/^#### /gm)?.length ?? 0;
    const short = text.match(/^- ❌/gm)?.length ?? 0;
    expect(full).toBeGreaterThan(0);
    expect(full + short).toBe(300);
    expect(text).toContain(`For want of room: ${short} shown in one line.`);
  });

  test('what does not fit even in one line is counted as left out', () => {
    const text = renderDetails(policies(3000, 'x'), { limit: 65_535 });
    const short = text.match(/^- ❌/gm)?.length ?? 0;
    expect(short).toBeGreaterThan(100);
    expect(text).toContain(
      `${short.toLocaleString('en-US')} shown in one line, ${(3000 - short).toLocaleString('en-US')} left out`,
    );
  });

  test('passes give way to failures', () => {
    const passes = Array.from({ length: 2000 }, (_, at) => bare(`pass-${at}`, 'P', 'pass'));
    const text = renderDetails(report([finding(), ...passes]), { limit: 8000 });
    expect(text).toContain('#### ❌ `source-protected-mode-off`');
    expect(text).toMatch(/For want of room: [\d,]+ left out/);
    expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
  });

  test('a report that fits leaves nothing out', () => {
    expect(renderMarkdown(sampleReport(), { limit: 65_535 })).not.toContain('For want of room');
  });
});

test('10,000 views take no more room than 1,000', () => {
  const many = (count: number): string => {
    const findings = Array.from({ length: count }, (_, at) => finding({ view: `${at}.conf` }));
    const views = findings.map(({ view }) => ({ name: view ?? '', kind: 'redis-conf' as const, version: null }));
    const made = report(findings, { scope: { views, target: null, notExamined: [], gate: GATE } });
    return renderSummary(made, { limit: 65_535 }) + renderDetails(made, { limit: 65_535 });
  };
  expect(many(10_000).split('\n')).toHaveLength(many(1000).split('\n').length);
  expect(many(10_000)).toContain('and 9,977 more');
});

test('nothing that a file says can leave its place', () => {
  const evil = '`</details>|@everyone #1 [a](javascript:x)\n```\n# b\n::error::c\r##[error]d\u001b\u202e\0';
  const text = renderMarkdown(
    report(
      [
        finding({ policy: evil, title: evil, message: evil, excerpt: evil, view: evil, requirement: evil, url: evil }),
        bare(evil, evil, 'unknown', { missing: [{ fact: evil, reason: evil }], view: evil, url: evil }),
        bare('a', evil, 'pass'),
      ],
      {
        rulesets: [evil],
        scope: {
          views: [{ name: evil, kind: 'redis-conf', version: evil }],
          target: evil,
          notExamined: [{ subject: evil, reason: evil }],
          gate: GATE,
        },
        manual: [{ policy: evil, title: evil, instruction: evil }],
      },
    ),
    { limit: MEBIBYTE },
  );
  expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e|##\[|^\s*::error|^# b/mu);
  const outsideCode = text
    .replaceAll(/^(`{3,})\n[^]*?\n\1$/gm, '')
    .replaceAll(/(?<!`|\\)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
  expect(outsideCode).not.toMatch(/@e|(?<!&)#\d|<(?!\/?(?:details|summary)>)|(?<!\\)\]\(/);
  expect(outsideCode.match(/<\/details>/g)).toHaveLength(1);
});
