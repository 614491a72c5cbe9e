export const id = 846;
export const ids = [846];
export const modules = {

/***/ 846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   originJson: () => (/* binding */ originJson),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
function renderJson(report) {
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
function findingJson(finding) {
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
function originJson(origin) {
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
const UNSEEN = /[\p{Cf}\u007f-\u009f\u2028\u2029]/gu;
function jsonText(value) {
    const escaped = JSON.stringify(value, null, 2).replace(UNSEEN, (character) => Array.from({ length: character.length }, (_, at) => {
        return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
    }).join(''));
    return `${escaped.replaceAll('##[', '#\\u0023[')}\n`;
}


/***/ })

};
