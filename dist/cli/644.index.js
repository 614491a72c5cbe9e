export const id = 644;
export const ids = [644];
export const modules = {

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  list: () => (/* binding */ list),
  test: () => (/* binding */ test)
});

// EXTERNAL MODULE: ./lib/configuration/read.js
var read = __webpack_require__(9136);
// EXTERNAL MODULE: ./lib/core/compile.js + 9 modules
var compile = __webpack_require__(4408);
// EXTERNAL MODULE: ./lib/core/evaluate.js + 3 modules
var evaluate = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/core/fact.js
var fact = __webpack_require__(1585);
// EXTERNAL MODULE: ./lib/core/contradictions.js
var core_contradictions = __webpack_require__(6425);
// EXTERNAL MODULE: ./lib/core/value-type.js
var value_type = __webpack_require__(4531);
// EXTERNAL MODULE: ./lib/core/vocabulary.js
var vocabulary = __webpack_require__(6883);
;// CONCATENATED MODULE: ./lib/core/examples.js






const ORIGIN = { kind: 'option', name: 'example' };
const VIEW_NAME = 'example';
/** The facts of an example, as a collector would have returned them. What the example leaves out is unknown. */
function exampleFacts({ facts }) {
    const given = Object.entries(facts).map(([root, values]) => [root, rootFacts(root, values)]);
    const source = given.find(([root]) => root === 'source')?.[1];
    return {
        views: source === undefined ? [] : [{ name: VIEW_NAME, kind: 'redis-conf', facts: source }],
        roots: Object.fromEntries(given.filter(([root]) => root !== 'source')),
    };
}
function rootFacts(root, values) {
    const given = (0,value_type/* isRecord */.u)(values) ? values : {};
    return new Map(vocabulary/* VOCABULARY */.Hx.filter(({ path }) => (0,vocabulary/* rootOf */.I5)(path) === root).map((definition) => [
        definition.path,
        factOf(definition, given[definition.path.slice(root.length + 1)]),
    ]));
}
function factOf({ type }, value) {
    if (!type.startsWith('map'))
        return plainFact(value);
    const reason = value === undefined ? NOT_GIVEN : (0,core_contradictions/* reasonIn */.Y)(value);
    const entries = reason === null && (0,value_type/* isRecord */.u)(value) ? Object.entries(value) : [];
    return {
        state: 'map',
        entries: new Map(entries.map(([key, entry]) => [key, plainFact(entry)])),
        others: reason === null ? null : (0,fact/* unknown */.L)(reason),
    };
}
const NOT_GIVEN = 'not given in the example';
function plainFact(value) {
    if (value === undefined)
        return (0,fact/* unknown */.L)(NOT_GIVEN);
    const reason = (0,core_contradictions/* reasonIn */.Y)(value);
    // Types were checked by `contradictions`; a value of another type fails in the expression that reads it.
    return reason === null ? (0,fact/* known */.e)(value, ORIGIN) : (0,fact/* unknown */.L)(reason);
}
/** Judges every example of a policy. */
function runExamples(compiled) {
    return compiled.policy.examples.map((example) => {
        const policy = withParameters(compiled.policy, example);
        const { findings, problems } = (0,evaluate/* evaluate */._)([{ ...compiled, policy }], exampleFacts(example), {
            rulesets: example.rulesets ?? compiled.policy.rulesets,
        });
        const status = findings[0]?.status ?? null;
        return { example, status, failure: failureOf(example, findings[0], problems[0]?.message) };
    });
}
function withParameters(policy, { parameters: values }) {
    const parameters = Object.entries(policy.parameters).map(([name, parameter]) => [
        name,
        { ...parameter, default: values[name] ?? parameter.default },
    ]);
    return { ...policy, parameters: Object.fromEntries(parameters) };
}
function failureOf({ name, expect }, finding, defect) {
    if (finding === undefined)
        return `example "${name}": ${defect ?? 'the policy is in none of its rulesets'}`;
    if (finding.status === expect)
        return null;
    return `example "${name}": expected ${expect}, and it came to ${finding.status} (${finding.message})`;
}
const NEEDED = ['pass', 'fail', 'unknown'];
/** What the examples of a policy leave unproven: a status without an example, an expression never true or never false. */
function unprovenBy(compiled) {
    const { examples } = compiled.policy;
    const statuses = NEEDED.filter((status) => !examples.some(({ expect }) => expect === status));
    const expressions = [...compiled.conditions, ...compiled.demands].flatMap(({ written, expression }) => [true, false]
        .filter((value) => !examples.some((example) => comesTo(value, expression, compiled.policy, example)))
        .map((value) => `no example makes \`${written.text.trim()}\` ${value}`));
    return [...statuses.map((status) => `no example expects ${status}`), ...expressions];
}
function comesTo(value, expression, policy, example) {
    const { views, roots } = exampleFacts(example);
    const configured = { ...roots };
    for (const { facts } of views)
        configured.source = facts;
    if (expression.facts.some((fact) => configured[(0,vocabulary/* rootOf */.I5)(fact)] === undefined))
        return false;
    const parameters = Object.fromEntries(Object.entries(withParameters(policy, example).parameters).map(([name, parameter]) => [name, parameter.default]));
    const outcome = expression.evaluate({ roots: configured, parameters });
    return outcome.state === 'known' && outcome.value === value;
}
/** Everything that is wrong with a policy's examples: their data, their outcome, their completeness. Empty when all is well. */
function exampleFailures(policy) {
    const { compiled, problems } = compilePolicy(policy, { trusted: false });
    if (compiled === null)
        return problems.map(({ message }) => message);
    const failures = runExamples(compiled).flatMap(({ failure }) => failure ?? []);
    return [...contradictions(policy).map(({ message }) => message), ...failures, ...unprovenBy(compiled)];
}

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/policies/load.js + 1 modules
var load = __webpack_require__(7380);
;// CONCATENATED MODULE: ./lib/cli/policies-text.js

/** One line a policy: id, severity, rulesets, title. */
function policyTable(policies) {
    const rows = policies.map(({ id, severity, rulesets, title }) => [id, severity, rulesets.join(', '), title]);
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`).join('');
}
/** A policy as a person reads it: the requirement, what is read from where, what must hold, how to mend it. */
function explanation({ policy, conditions, demands }) {
    const facts = [...new Set([...conditions, ...demands].flatMap(({ expression }) => expression.facts))];
    const sections = [
        ['requirement', [policy.requirement, policy.description]],
        ['reads', facts.map((path) => `${path}: ${(0,vocabulary/* factNamed */.oh)(path)?.meaning ?? ''}`)],
        ['applies when', policy.matchConditions.map(code)],
        ['must hold', policy.validations.flatMap((one) => [code(one.expression), `otherwise: ${one.message}`])],
        [
            'parameters',
            Object.entries(policy.parameters).map(([name, one]) => `${name} = ${JSON.stringify(one.default)}: ${one.description}`),
        ],
        [
            'how to mend it',
            [policy.remediation, ...(policy.fix === null ? [] : [`${policy.fix.directive} ${policy.fix.value}`])],
        ],
        ['examples', policy.examples.map(({ name, expect }) => `${expect}: ${name}`)],
        ['references', policy.references.map(({ url, verified }) => `${url} (verified ${verified})`)],
        ['file', [policy.file]],
    ];
    const head = `${policy.title}\n${policy.id}, ${policy.severity}, in ${policy.rulesets.join(', ')}\n`;
    return (head +
        sections
            .filter(([, lines]) => lines.length > 0)
            .map(section)
            .join(''));
}
function section([title, lines]) {
    return `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
function code({ text }) {
    return text.trim().replaceAll('\n', '\n  ');
}

;// CONCATENATED MODULE: ./lib/cli/policies.js







/** `policies list`: every policy with its severity and rulesets, bundled and own. */
async function list(given, terminal) {
    terminal.stdout.write(policyTable(await policiesOf(given, terminal)));
    return 0;
}
/** `policies explain ID`: one policy, whole. */
async function explain(given, terminal) {
    const policies = await policiesOf(given, terminal);
    const [id = ''] = given.positionals;
    const policy = policies.find((candidate) => candidate.id === id);
    if (policy === undefined) {
        const ids = policies.map((candidate) => candidate.id);
        throw new problem/* ProblemError */.Mm([(0,problem/* problem */.CC)('unknown-policy', `policy ${id} does not exist${(0,suggest/* suggestion */.h)(id, ids)}`)]);
    }
    const { compiled, problems } = (0,compile/* compilePolicy */.C)(policy, { trusted: true });
    if (compiled === null)
        throw new problem/* ProblemError */.Mm(problems);
    terminal.stdout.write(explanation(compiled));
    return 0;
}
/** `policies test [PATH…]`: runs the examples of these policies; without a path, those of the bundled ones. */
async function test(given, terminal) {
    let failed = 0;
    let passed = 0;
    for (const policy of await testedPolicies(given.positionals, terminal.workspace)) {
        const { compiled, problems } = (0,compile/* compilePolicy */.C)(policy, { trusted: false });
        if (compiled === null)
            throw new problem/* ProblemError */.Mm(problems);
        const results = runExamples(compiled).map(({ example, failure }) => ({ name: example.name, failure }));
        const gaps = unprovenBy(compiled).map((failure) => ({ name: 'completeness', failure }));
        terminal.stdout.write(`${policy.id}\n`);
        for (const { name, failure } of [...results, ...gaps]) {
            if (failure === null)
                passed += 1;
            else
                failed += 1;
            terminal.stdout.write(failure === null ? `  ok    ${name}\n` : `  FAIL  ${name}: ${failure}\n`);
        }
    }
    terminal.stdout.write(`${passed} passed, ${failed} failed\n`);
    return failed > 0 || passed === 0 ? 1 : 0;
}
async function policiesOf(given, { workspace }) {
    const { configuration, problems: mistakes } = await (0,read/* readConfiguration */.T)(given.values.config?.[0] ?? null, workspace);
    const paths = [...(configuration?.policies ?? []), ...(given.values.policies ?? [])];
    const { policies, problems } = await (0,load/* loadPolicies */.h)(paths, workspace);
    if (mistakes.length + problems.length > 0)
        throw new problem/* ProblemError */.Mm([...mistakes, ...problems]);
    return policies;
}
async function testedPolicies(paths, workspace) {
    if (paths.length === 0)
        return (await (0,load/* loadPolicies */.h)([], workspace)).policies;
    const { readPolicies } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(210), __webpack_require__.e(821), __webpack_require__.e(993)]).then(__webpack_require__.bind(__webpack_require__, 7374));
    const { policies, problems } = await readPolicies(paths, workspace);
    if (problems.length > 0)
        throw new problem/* ProblemError */.Mm(problems);
    return policies;
}


/***/ }),

/***/ 6425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ reasonIn),
/* harmony export */   v: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9861);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3029);
/* harmony import */ var _value_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4531);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6883);




/** Mistakes that a schema cannot see: rulesets, parameters and facts that do not fit each other or the vocabulary. */
function contradictions(policy) {
    return [
        ...rulesetContradictions(policy),
        ...defaultContradictions(policy),
        ...policy.examples.flatMap((example, index) => [
            ...factContradictions(example, ['examples', index, 'facts']),
            ...parameterContradictions(policy, example, ['examples', index, 'parameters']),
        ]),
    ];
}
function rulesetContradictions({ rulesets, validations }) {
    if (rulesets.includes(_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_RULESET */ .v))
        return [];
    const strangers = validations.flatMap((validation, index) => (validation.rulesets ?? []).flatMap((name, position) => {
        if (rulesets.includes(name))
            return [];
        const message = `the policy is not in ruleset ${name}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(name, rulesets)}`;
        return [{ code: 'unknown-ruleset', message, path: ['validations', index, 'rulesets', position] }];
    }));
    const empty = rulesets.flatMap((name, position) => {
        if (validations.some((validation) => validation.rulesets?.includes(name) ?? true))
            return [];
        const message = `in ruleset ${name} the policy demands nothing: every validation is restricted to others`;
        return [{ code: 'empty-ruleset', message, path: ['rulesets', position] }];
    });
    return [...strangers, ...empty];
}
function defaultContradictions({ parameters }) {
    return Object.entries(parameters)
        .filter(([, parameter]) => !(0,_value_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfType */ .g)(parameter.default, parameter.type))
        .map(([name, { type }]) => ({
        code: 'parameter-type',
        message: `the default of parameter ${name} is not of type ${type}`,
        path: ['parameters', name, 'default'],
    }));
}
const FACT_PATHS = _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .VOCABULARY */ .Hx.map(({ path }) => path);
function factContradictions(example, at) {
    return Object.entries(example.facts).flatMap(([root, given]) => Object.entries((0,_value_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(given) ? given : {}).flatMap(([name, value]) => {
        const fact = `${root}.${name}`;
        const definition = (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .factNamed */ .oh)(fact);
        const path = [...at, root, name];
        if (definition === undefined) {
            return [{ code: 'unknown-fact', message: `\`${fact}\` is not a fact${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(fact, FACT_PATHS)}`, path }];
        }
        if (isGiven(value, definition))
            return [];
        return [{ code: 'fact-type', message: `\`${fact}\` is of type ${definition.type}`, path }];
    }));
}
function isGiven(value, { type }) {
    if (reasonIn(value) !== null)
        return true;
    if (!type.startsWith('map') || !(0,_value_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(value))
        return (0,_value_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfType */ .g)(value, type);
    return Object.values(value).every((entry) => typeof entry === 'string' || reasonIn(entry) !== null);
}
/** The reason in `{ unknown: reason }`, the way an example writes a fact that is not known; null for anything else. */
function reasonIn(value) {
    return (0,_value_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(value) && Object.keys(value).length === 1 && typeof value.unknown === 'string' ? value.unknown : null;
}
function parameterContradictions(policy, example, at) {
    return Object.entries(example.parameters).flatMap(([name, value]) => {
        const parameter = Object.hasOwn(policy.parameters, name) ? policy.parameters[name] : undefined;
        const path = [...at, name];
        if (parameter === undefined) {
            const hint = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(name, Object.keys(policy.parameters));
            return [{ code: 'unknown-parameter', message: `the policy has no parameter ${name}${hint}`, path }];
        }
        if ((0,_value_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfType */ .g)(value, parameter.type))
            return [];
        return [{ code: 'parameter-type', message: `parameter ${name} is of type ${parameter.type}`, path }];
    });
}


/***/ })

};
