import type { Origin } from '../../src/core/fact.ts';
import type { Finding, Status } from '../../src/core/finding.ts';
import type { Gate, Report } from '../../src/core/report.ts';

/** What blocks unless someone says otherwise. */
export const GATE: Gate = { failOn: 'error', onUnknown: 'fail' };

/** A line of `deploy/redis.conf` as the origin of a fact. */
export function lineOrigin(line: number, excerpt: string, path = 'deploy/redis.conf'): Origin {
  return { kind: 'file', path, line, column: 1, endColumn: excerpt.length + 1, excerpt };
}

/** A finding that failed on line 12 of `deploy/redis.conf`, with anything changed. */
export function finding(changes: Partial<Finding> = {}): Finding {
  const excerpt = 'protected-mode yes';
  return {
    policy: 'source-protected-mode-off',
    title: 'Protected mode is off on the source',
    severity: 'error',
    status: 'fail',
    view: 'deploy/redis.conf',
    message: 'protected-mode is yes: the server refuses connections from other hosts.',
    requirement: 'seed.md 2.4',
    description:
      'In protected mode a server without a password answers only to its own machine, so the nodes of ElastiCache cannot fetch the data.',
    location: { path: 'deploy/redis.conf', line: 12, column: 1, endColumn: 19 },
    excerpt,
    evidence: [{ fact: 'source.protected_mode', value: true, origin: lineOrigin(12, excerpt) }],
    missing: [],
    waiver: null,
    remediation: 'Turn protected mode off once the network lets in only those who should be let in.',
    fix: { directive: 'protected-mode', value: 'no' },
    url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html',
    ...changes,
  };
}

/** A finding with nothing to show in a file. */
export function bare(policy: string, title: string, status: Status, changes: Partial<Finding> = {}): Finding {
  return finding({
    policy,
    title,
    status,
    message: '',
    location: null,
    excerpt: null,
    evidence: [],
    fix: null,
    ...changes,
  });
}

/** Counts as the engine gives them: a waived failure counts as waived as well. */
function countsOf(findings: readonly Finding[]): Report['counts'] {
  const counted = (status: Status): number => findings.filter((one) => one.status === status).length;
  return {
    pass: counted('pass'),
    fail: counted('fail'),
    unknown: counted('unknown'),
    'not-applicable': counted('not-applicable'),
    'not-configured': counted('not-configured'),
    waived: findings.filter((one) => one.waiver !== null).length,
  };
}

/** A report on one redis.conf with these findings, with anything changed. */
export function report(findings: readonly Finding[], changes: Partial<Report> = {}): Report {
  return {
    version: 1,
    tool: { name: 'elasticache-preflight', version: '0.1.0' },
    rulesets: ['aws-2019', 'replication'],
    generatedAt: '2026-11-22T16:00:00.000Z',
    scope: {
      views: [{ name: 'deploy/redis.conf', kind: 'redis-conf', version: '6.2.14' }],
      target: null,
      notExamined: [],
      gate: GATE,
    },
    verdict: 'not-ready',
    counts: countsOf(findings),
    findings,
    manual: [],
    ...changes,
  };
}

const NO_TARGET: Partial<Finding> = {
  view: null,
  message: 'Not judged: this version does not collect the target.',
};
const NO_HOST: Partial<Finding> = {
  view: null,
  message: 'Not judged: this version does not collect the machine of the source.',
};

/** Three failures, two unknown, one waived, three passes, five not configured, one item for a person. */
export function sampleReport(): Report {
  const unread = 'line 3 holds the placeholder ${REDIS_PASSWORD}; give it with `--define REDIS_PASSWORD=VALUE`';
  return report(
    [
      finding(),
      finding({
        policy: 'source-bind-admits-target',
        title: 'The source listens where the target can reach it',
        message: 'The server listens on 127.0.0.1 and ::1 alone.',
        requirement: 'seed.md 2.5',
        location: { path: 'deploy/redis.conf', line: 4, column: 1, endColumn: 21 },
        excerpt: 'bind 127.0.0.1 -::1 # internal only',
        evidence: [
          {
            fact: 'source.bind',
            value: ['127.0.0.1', '::1'],
            origin: lineOrigin(4, 'bind 127.0.0.1 -::1 # internal only'),
          },
        ],
        description: 'The target is the one that connects: to it, an address of the loopback interface is itself.',
        remediation: 'Add the private address of the machine, or listen on every interface.',
        fix: { directive: 'bind', value: '* -::*' },
      }),
      finding({
        policy: 'source-write-commands-not-renamed',
        title: 'Commands that modify data keep their names',
        severity: 'warning',
        message: 'del and flushall do not answer to their own names.',
        requirement: 'seed.md 2.7',
        location: { path: 'deploy/conf.d/rename.conf', line: 107, column: 1, endColumn: 28 },
        excerpt: 'rename-command FLUSHALL ****',
        evidence: [
          {
            fact: 'source.renamed_write_commands',
            value: ['del', 'flushall'],
            origin: lineOrigin(107, 'rename-command FLUSHALL ****', 'deploy/conf.d/rename.conf'),
          },
        ],
        description:
          'The source sends commands by the names it knows; a node that does not know them stops replicating.',
        remediation: 'Remove the line, and restrict the command with an ACL after the migration.',
        fix: null,
      }),
      finding({
        policy: 'source-no-auth',
        title: 'Clients need no password on the source',
        status: 'unknown',
        message: `Cannot be judged without \`source.auth_required\`, \`source.config["requirepass"]\`: ${unread}.`,
        requirement: 'seed.md 2.3',
        location: { path: 'deploy/redis.conf', line: 3, column: 1, endColumn: 12 },
        excerpt: 'requirepass ****',
        evidence: [],
        missing: [
          { fact: 'source.auth_required', reason: unread },
          { fact: 'source.config["requirepass"]', reason: unread },
        ],
        description: 'ElastiCache connects to the source without a password and cannot be given one.',
      }),
      finding({
        policy: 'source-version-supported',
        title: 'The source runs Redis 2.8.21 or newer',
        status: 'unknown',
        message:
          'Cannot be judged without `source.version`: depends on the Redis version; set `--redis-version` or `version`.',
        requirement: 'seed.md 2.1',
        location: { path: 'deploy/redis.conf', line: 1, column: 1, endColumn: 1 },
        excerpt: null,
        evidence: [],
        missing: [
          { fact: 'source.version', reason: 'depends on the Redis version; set `--redis-version` or `version`' },
        ],
        description: 'Older servers do not replicate in a way that ElastiCache can follow.',
      }),
      finding({
        policy: 'source-plain-port-open',
        title: 'The source accepts plain connections',
        message: 'port is 0.',
        location: { path: 'deploy/redis.conf', line: 7, column: 1, endColumn: 7 },
        excerpt: 'port 0',
        waiver: {
          reason: 'a tunnel ends TLS in front of the server',
          owner: 'platform-team',
          ticket: 'OPS-214',
          expires: '2027-01-31',
        },
      }),
      bare('source-cluster-mode-disabled', 'Cluster mode is off on the source', 'pass'),
      bare('source-config-loads', 'The server starts with this configuration', 'pass'),
      bare('source-databases-default', 'The source has no more than 16 databases', 'pass'),
      bare('source-acl-readable', 'The ACL file is part of the repository', 'not-applicable'),
      bare('target-engine-supported', 'The target runs 5.0.5 or newer', 'not-configured', NO_TARGET),
      bare('target-databases-match', 'Both have as many databases', 'not-configured', NO_TARGET),
      bare('target-cluster-mode', 'Cluster mode is off on the target', 'not-configured', NO_TARGET),
      bare('network-same-vpc', 'Both are in one VPC', 'not-configured', NO_TARGET),
      bare('host-memory-suffices', 'The host has memory to spare', 'not-configured', NO_HOST),
    ],
    {
      scope: {
        views: [{ name: 'deploy/redis.conf', kind: 'redis-conf', version: '6.2.14' }],
        target: null,
        notExamined: [
          { subject: 'the running server', reason: 'no live source was named; the file may differ from what runs' },
        ],
        gate: GATE,
      },
      manual: [
        {
          policy: 'cutover-clients-redirected',
          title: 'Clients can be pointed at the target',
          instruction: 'Make sure that the application can be given the new endpoint without a rebuild.',
        },
      ],
    },
  );
}
