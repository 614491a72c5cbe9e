export const id = 796;
export const ids = [796,846];
export const modules = {

/***/ 4202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ factRows)
/* harmony export */ });
function factRow(path, view, fact) {
    const { state, origin } = fact;
    return fact.state === 'known'
        ? { path, view, state, value: fact.value, reason: null, origin }
        : { path, view, state, value: null, reason: fact.reason, origin };
}
function* mapRows(path, view, map) {
    const entries = [...map.entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, fact] of entries)
        yield factRow(`${path}[${JSON.stringify(key)}]`, view, fact);
    if (map.others !== null)
        yield factRow(path, view, map.others);
}
function* rootRows(view, facts) {
    for (const [path, fact] of facts) {
        if (fact.state === 'map')
            yield* mapRows(path, view, fact);
        else
            yield factRow(path, view, fact);
    }
}
function factRows(facts) {
    return [
        ...facts.views.flatMap((view) => [...rootRows(view.name, view.facts)]),
        ...Object.values(facts.roots).flatMap((root) => [...rootRows(null, root)]),
    ];
}


/***/ }),

/***/ 6796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFactsJson: () => (/* binding */ renderFactsJson)
/* harmony export */ });
/* harmony import */ var _fact_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4202);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(846);


function renderFactsJson(facts) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)({
        version: 1,
        facts: (0,_fact_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .factRows */ .U)(facts).map(({ path, view, state, value, reason, origin }) => ({
            path,
            view,
            state,
            value,
            reason,
            origin: origin && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.originJson)(origin),
        })),
    });
}


/***/ }),

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
