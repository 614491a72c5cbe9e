import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/reporters/layout.ts';
import { renderText } from '../../src/reporters/text.ts';
import { bare, finding, GATE, report, sampleReport } from './sample.ts';

const PLAIN = { width: 80, color: false, unicode: true };
// oxlint-disable-next-line no-control-regex
const COLOUR = /\u001b\[[\d;]*m/g;

test('a report at 80 columns', () => {
  expect(renderText(sampleReport(), PLAIN)).toMatchInlineSnapshot(`
    "elasticache-preflight 0.1.0
      source    deploy/redis.conf (Redis 6.2.14)
      target    not configured
      rulesets  aws-2019, replication

    ✗ Not ready: 4 failed (1 waived), 2 unknown, 3 passed, 1 not applicable, 5 not
      configured

    ✗ error  source-protected-mode-off
      deploy/redis.conf:12:1
        12 │ protected-mode yes
           │ ^^^^^^^^^^^^^^^^^^
      required  Protected mode is off on the source (seed.md 2.4)
      found     protected-mode is yes: the server refuses connections from other
                hosts.
                source.protected_mode = true, line 12
      why       In protected mode a server without a password answers only to its
                own machine, so the nodes of ElastiCache cannot fetch the data.
      fix       Turn protected mode off once the network lets in only those who
                should be let in.
                write: protected-mode no
      see       https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html

    ✗ error  source-bind-admits-target
      deploy/redis.conf:4:1
        4 │ bind 127.0.0.1 -::1 # internal only
          │ ^^^^^^^^^^^^^^^^^^^^
      required  The source listens where the target can reach it (seed.md 2.5)
      found     The server listens on 127.0.0.1 and ::1 alone.
                source.bind = ["127.0.0.1","::1"], line 4
      why       The target is the one that connects: to it, an address of the
                loopback interface is itself.
      fix       Add the private address of the machine, or listen on every
                interface.
                write: bind * -::*
      see       https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html

    ✗ warning  source-write-commands-not-renamed
      deploy/conf.d/rename.conf:107:1
        107 │ rename-command FLUSHALL ****
            │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      required  Commands that modify data keep their names (seed.md 2.7)
      found     del and flushall do not answer to their own names.
                source.renamed_write_commands = ["del","flushall"], line 107
      why       The source sends commands by the names it knows; a node that does
                not know them stops replicating.
      fix       Remove the line, and restrict the command with an ACL after the
                migration.
      see       https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html

    ? unknown  source-no-auth (error)
      deploy/redis.conf:3:1
        3 │ requirepass ****
          │ ^^^^^^^^^^^
      required  Clients need no password on the source (seed.md 2.3)
      unknown   Cannot be judged without \`source.auth_required\`,
                \`source.config["requirepass"]\`: line 3 holds the placeholder
                \${REDIS_PASSWORD}; give it with \`--define REDIS_PASSWORD=VALUE\`.
      why       ElastiCache connects to the source without a password and cannot be
                given one.
      see       https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html

    ? unknown  source-version-supported (error)
      deploy/redis.conf
      required  The source runs Redis 2.8.21 or newer (seed.md 2.1)
      unknown   Cannot be judged without \`source.version\`: depends on the Redis
                version; set \`--redis-version\` or \`version\`.
      why       Older servers do not replicate in a way that ElastiCache can follow.
      see       https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html

    Waived
      ~ source-plain-port-open  deploy/redis.conf:7:1
        port is 0.
        waived: a tunnel ends TLS in front of the server (platform-team, until
        2027-01-31, OPS-214)

    Passed
      ✓ source-cluster-mode-disabled  Cluster mode is off on the source
      ✓ source-config-loads           The server starts with this configuration
      ✓ source-databases-default      The source has no more than 16 databases

    Not applicable
      - source-acl-readable  The ACL file is part of the repository

    Not examined
      - Not judged: this version does not collect the target.
        target-engine-supported, target-databases-match, target-cluster-mode,
        network-same-vpc
      - Not judged: this version does not collect the machine of the source.
        host-memory-suffices
      - the running server: no live source was named; the file may differ from what
        runs

    For a person to confirm
      ☐ Clients can be pointed at the target: Make sure that the application can be
        given the new endpoint without a rebuild.
    "
  `);
});

test('a report at 60 columns, in ASCII', () => {
  const text = renderText(sampleReport(), { width: 60, color: false, unicode: false });
  expect(text).toMatch(/^[\n -~]*$/);
  expect(text).toMatchInlineSnapshot(`
    "elasticache-preflight 0.1.0
      source    deploy/redis.conf (Redis 6.2.14)
      target    not configured
      rulesets  aws-2019, replication

    x Not ready: 4 failed (1 waived), 2 unknown, 3 passed, 1
      not applicable, 5 not configured

    x error  source-protected-mode-off
      deploy/redis.conf:12:1
        12 | protected-mode yes
           | ^^^^^^^^^^^^^^^^^^
      required  Protected mode is off on the source (seed.md
                2.4)
      found     protected-mode is yes: the server refuses
                connections from other hosts.
                source.protected_mode = true, line 12
      why       In protected mode a server without a password
                answers only to its own machine, so the nodes of
                ElastiCache cannot fetch the data.
      fix       Turn protected mode off once the network lets in
                only those who should be let in.
                write: protected-mode no
      see       https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html

    x error  source-bind-admits-target
      deploy/redis.conf:4:1
        4 | bind 127.0.0.1 -::1 # internal only
          | ^^^^^^^^^^^^^^^^^^^^
      required  The source listens where the target can reach it
                (seed.md 2.5)
      found     The server listens on 127.0.0.1 and ::1 alone.
                source.bind = ["127.0.0.1","::1"], line 4
      why       The target is the one that connects: to it, an
                address of the loopback interface is itself.
      fix       Add the private address of the machine, or
                listen on every interface.
                write: bind * -::*
      see       https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html

    x warning  source-write-commands-not-renamed
      deploy/conf.d/rename.conf:107:1
        107 | rename-command FLUSHALL ****
            | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      required  Commands that modify data keep their names
                (seed.md 2.7)
      found     del and flushall do not answer to their own
                names.
                source.renamed_write_commands =
                ["del","flushall"], line 107
      why       The source sends commands by the names it knows;
                a node that does not know them stops
                replicating.
      fix       Remove the line, and restrict the command with
                an ACL after the migration.
      see       https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html

    ? unknown  source-no-auth (error)
      deploy/redis.conf:3:1
        3 | requirepass ****
          | ^^^^^^^^^^^
      required  Clients need no password on the source (seed.md
                2.3)
      unknown   Cannot be judged without \`source.auth_required\`,
                \`source.config["requirepass"]\`: line 3 holds the
                placeholder \${REDIS_PASSWORD}; give it with
                \`--define REDIS_PASSWORD=VALUE\`.
      why       ElastiCache connects to the source without a
                password and cannot be given one.
      see       https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html

    ? unknown  source-version-supported (error)
      deploy/redis.conf
      required  The source runs Redis 2.8.21 or newer (seed.md
                2.1)
      unknown   Cannot be judged without \`source.version\`:
                depends on the Redis version; set
                \`--redis-version\` or \`version\`.
      why       Older servers do not replicate in a way that
                ElastiCache can follow.
      see       https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html

    Waived
      ~ source-plain-port-open  deploy/redis.conf:7:1
        port is 0.
        waived: a tunnel ends TLS in front of the server
        (platform-team, until 2027-01-31, OPS-214)

    Passed
      + source-cluster-mode-disabled: Cluster mode is off on the
        source
      + source-config-loads: The server starts with this
        configuration
      + source-databases-default: The source has no more than 16
        databases

    Not applicable
      - source-acl-readable: The ACL file is part of the
        repository

    Not examined
      - Not judged: this version does not collect the target.
        target-engine-supported, target-databases-match,
        target-cluster-mode, network-same-vpc
      - Not judged: this version does not collect the machine of
        the source.
        host-memory-suffices
      - the running server: no live source was named; the file
        may differ from what runs

    For a person to confirm
      o Clients can be pointed at the target: Make sure that the
        application can be given the new endpoint without a
        rebuild.
    "
  `);
});

test.each([40, 60, 80, 120])('colour says nothing that the words do not, at %i columns', (width) => {
  const coloured = renderText(sampleReport(), { ...PLAIN, width, color: true });
  expect(coloured).not.toBe(coloured.replaceAll(COLOUR, ''));
  expect(coloured.replaceAll(COLOUR, '')).toBe(renderText(sampleReport(), { ...PLAIN, width }));
});

test('no line is wider than the terminal, save for a word that cannot be broken', () => {
  const words = fc.array(fc.stringMatching(/^[a-z数ü]{1,14}$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, words, fc.integer({ min: 40, max: 120 }), (left, right, width) => {
      const some = finding({ message: left.join(' '), description: right.join(' '), excerpt: right.join(' ') });
      const text = renderText(report([some], { rulesets: left }), { ...PLAIN, width });
      const wide = text.split('\n').filter((line) => displayWidth(line) > width && !line.includes('https://'));
      expect(wide).toEqual([]);
    }),
  );
});

describe('the verdict line', () => {
  const passing = bare('a', 'A', 'pass');
  test.each([
    ['ready', report([passing], { verdict: 'ready' }), '✓ Ready: 0 failed, 0 unknown, 1 passed\n'],
    [
      'undetermined',
      report([bare('a', 'A', 'unknown')], { verdict: 'undetermined' }),
      '? Undetermined: 0 failed, 1 unknown, 0 passed\n',
    ],
    ['nothing judged', report([], { verdict: 'undetermined' }), '? Undetermined: 0 failed, 0 unknown, 0 passed\n'],
  ])('%s', (_name, made, line) => {
    expect(renderText(made, PLAIN)).toContain(line);
  });
});

describe('text from files', () => {
  test('cannot act on the terminal, forge a line or a workflow command', () => {
    const evil = '\u001b[2J\u202e\n::error::x\r##[error]y\u0000';
    const text = renderText(
      report([finding({ message: evil, excerpt: evil, view: evil, policy: evil, title: evil })], {
        scope: {
          views: [{ name: evil, kind: 'redis-conf', version: evil }],
          target: evil,
          notExamined: [{ subject: evil, reason: evil }],
          gate: GATE,
        },
        manual: [{ policy: evil, title: evil, instruction: evil }],
        rulesets: [evil],
      }),
      { ...PLAIN, width: 40 },
    );
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|##\[|^\s*::error/m);
  });
});

describe('the origin of a fact, in words', () => {
  test.each([
    [
      'default',
      { kind: 'default', version: 'Redis 6.2.14', path: 'deploy/redis.conf' },
      'default of Redis 6.2.14 (no such line)',
    ],
    [
      'default of another file',
      { kind: 'default', version: '7.0.0', path: 'b.conf' },
      'default of Redis 7.0.0 (no such line in b.conf)',
    ],
    ['option', { kind: 'option', name: '--redis-version' }, 'from --redis-version'],
    ['derived', { kind: 'derived', from: ['source.config["bind"]'] }, 'worked out from source.config["bind"]'],
    ['redis', { kind: 'redis', endpoint: '10.0.3.17:6379', command: 'CONFIG GET' }, 'CONFIG GET of 10.0.3.17:6379'],
    [
      'aws',
      { kind: 'aws', operation: 'DescribeReplicationGroups', resource: 'sessions' },
      'DescribeReplicationGroups of sessions',
    ],
  ] as const)('%s', (_name, origin, words) => {
    const made = report([finding({ evidence: [{ fact: 'source.port', value: 1, origin }] })]);
    expect(renderText(made, { ...PLAIN, width: 120 })).toContain(`source.port = 1, ${words}\n`);
  });

  test('a finding about the file as a whole names no line', () => {
    const location = { path: 'deploy/redis.conf', line: 1, column: 1, endColumn: 1 };
    expect(renderText(report([finding({ location, excerpt: null })]), PLAIN)).toContain(
      '\n  deploy/redis.conf\n  required',
    );
  });
});

describe('many files', () => {
  const many = (size: number, width = 80): string => {
    const findings = Array.from({ length: size }, (_, at) => {
      const path = `conf/${at}.conf`;
      return finding({ view: path, location: { path, line: 12, column: 1, endColumn: 19 } });
    });
    const passes = findings.map(({ view }) => bare('source-config-loads', 'The server starts', 'pass', { view }));
    const views = findings.map(({ view }) => ({ name: view ?? '', kind: 'redis-conf' as const, version: null }));
    const scope = { views, target: null, notExamined: [], gate: GATE };
    return renderText(report([...findings, ...passes], { scope }), { ...PLAIN, width });
  };

  test('some are shown, some named, the rest is counted', () => {
    expect(many(10_000)).toMatchInlineSnapshot(`
      "elasticache-preflight 0.1.0
        source    conf/0.conf (version not given)
                  conf/1.conf (version not given)
                  conf/2.conf (version not given)
                  conf/3.conf (version not given)
                  conf/4.conf (version not given)
                  conf/5.conf (version not given)
                  conf/6.conf (version not given)
                  conf/7.conf (version not given)
                  and 9,992 more
        target    not configured
        rulesets  aws-2019, replication

      ✗ Not ready: 10,000 failed, 0 unknown, 10,000 passed

      ✗ error  source-protected-mode-off
        on        10,000 of 10,000 views
        required  Protected mode is off on the source (seed.md 2.4)
        conf/0.conf:12:1
          12 │ protected-mode yes
             │ ^^^^^^^^^^^^^^^^^^
        found     protected-mode is yes: the server refuses connections from other
                  hosts.
                  source.protected_mode = true, deploy/redis.conf line 12
        conf/1.conf:12:1
          12 │ protected-mode yes
             │ ^^^^^^^^^^^^^^^^^^
        found     protected-mode is yes: the server refuses connections from other
                  hosts.
                  source.protected_mode = true, deploy/redis.conf line 12
        conf/2.conf:12:1
          12 │ protected-mode yes
             │ ^^^^^^^^^^^^^^^^^^
        found     protected-mode is yes: the server refuses connections from other
                  hosts.
                  source.protected_mode = true, deploy/redis.conf line 12
        also      conf/3.conf:12:1
                  conf/4.conf:12:1
                  conf/5.conf:12:1
                  conf/6.conf:12:1
                  conf/7.conf:12:1
                  conf/8.conf:12:1
                  conf/9.conf:12:1
                  conf/10.conf:12:1
                  conf/11.conf:12:1
                  conf/12.conf:12:1
                  conf/13.conf:12:1
                  conf/14.conf:12:1
                  conf/15.conf:12:1
                  conf/16.conf:12:1
                  conf/17.conf:12:1
                  conf/18.conf:12:1
                  conf/19.conf:12:1
                  conf/20.conf:12:1
                  conf/21.conf:12:1
                  conf/22.conf:12:1
                  and 9,977 more; --format json lists every one
        why       In protected mode a server without a password answers only to its
                  own machine, so the nodes of ElastiCache cannot fetch the data.
        fix       Turn protected mode off once the network lets in only those who
                  should be let in.
                  write: protected-mode no
        see       https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html

      Passed
        ✓ source-config-loads  The server starts  10,000 of 10,000 views
      "
    `);
  });

  test('no line is wider than a narrow terminal', () => {
    const lines = many(10_000, 50).split('\n');
    expect(lines.filter((line) => line.length > 50 && !line.includes('https://'))).toEqual([]);
  });

  test('the length does not grow with the files', () => {
    expect(many(10_000).split('\n')).toHaveLength(many(1000).split('\n').length);
  });
});

test('one policy that wants more room than a line has gives all of its section the same layout', () => {
  const long = bare(`source-${'very-'.repeat(12)}long`, 'It holds', 'pass');
  const text = renderText(report([bare('source-short', 'It holds as well', 'pass'), long]), PLAIN);
  expect(text).toContain(`  ✓ source-short: It holds as well\n  ✓ ${long.policy}: It\n    holds\n`);
});
