import type { Origin } from '../core/fact.ts';
import type { Finding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';

/**
 * The report as `schemas/report.schema.json` describes it. Each part is written out, so that the order of the keys,
 * and which keys there are, is decided here and not by whoever built the objects.
 */
export function renderJson(report: Report): string {
  const { version, tool, rulesets, generatedAt, scope, verdict, counts, findings, manual } = report;
  return jsonText({
    version,
    tool: { name: tool.name, version: tool.version },
    rulesets,
    generatedAt,
    scope: {
      views: scope.views.map(({ name, kind, version }) => ({ name, kind, version })),
      target: scope.target,
      notExamined: scope.notExamined.map(({ subject, reason }) => ({ subject, reason })),
      gate: { failOn: scope.gate.failOn, onUnknown: scope.gate.onUnknown },
    },
    verdict,
    counts: {
      pass: counts.pass,
      fail: counts.fail,
      unknown: counts.unknown,
      'not-applicable': counts['not-applicable'],
      'not-configured': counts['not-configured'],
      waived: counts.waived,
    },
    findings: findings.map(findingJson),
    manual: manual.map(({ policy, title, instruction }) => ({ policy, title, instruction })),
  });
}

function findingJson(finding: Finding): object {
  const { policy, title, severity, status, view, message, requirement, description } = finding;
  const { location, excerpt, evidence, missing, waiver, remediation, fix, url } = finding;
  return {
    policy,
    title,
    severity,
    status,
    view,
    message,
    requirement,
    description,
    location: location && {
      path: location.path,
      line: location.line,
      column: location.column,
      endColumn: location.endColumn,
    },
    excerpt,
    evidence: evidence.map(({ fact, value, origin }) => ({ fact, value, origin: originJson(origin) })),
    missing: missing.map(({ fact, reason }) => ({ fact, reason })),
    waiver: waiver && {
      reason: waiver.reason,
      owner: waiver.owner,
      ticket: waiver.ticket,
      expires: waiver.expires,
    },
    remediation,
    fix: fix && { directive: fix.directive, value: fix.value },
    url,
  };
}

/** An origin with its keys in the schema's order. */
export function originJson(origin: Origin): object {
  switch (origin.kind) {
    case 'file': {
      const { kind, path, line, column, endColumn, excerpt } = origin;
      return { kind, path, line, column, endColumn, excerpt };
    }
    case 'default':
      return { kind: origin.kind, version: origin.version, path: origin.path };
    case 'derived':
      return { kind: origin.kind, from: origin.from };
    case 'option':
      return { kind: origin.kind, name: origin.name };
    case 'redis':
      return { kind: origin.kind, endpoint: origin.endpoint, command: origin.command };
    case 'aws':
      return { kind: origin.kind, operation: origin.operation, resource: origin.resource };
  }
}

/** What JSON may hold as it is, but a terminal may obey or a reader not see. */
const UNSEEN = /[\p{Cf}\u007f-\u009f\u2028\u2029]/gu;

/** JSON with an indentation of two and a final line feed, in which unseen characters are written as escapes. */
export function jsonText(value: object): string {
  const escaped = JSON.stringify(value, null, 2).replace(UNSEEN, (character) =>
    Array.from({ length: character.length }, (_, at) => {
      return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
    }).join(''),
  );
  return `${escaped.replaceAll('##[', '#\\u0023[')}\n`;
}
