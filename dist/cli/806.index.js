export const id = 806;
export const ids = [806];
export const modules = {

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const USUAL_PATH = '.github/elasticache-preflight.yml';
async function readConfiguration(path, workspace) {
    const name = path ?? USUAL_PATH;
    if (path === null && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, name)))
        return { configuration: null, problems: [] };
    const { readText } = await __webpack_require__.e(/* import() */ 553).then(__webpack_require__.bind(__webpack_require__, 9553));
    const file = await readText(name, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace));
    if (!('text' in file))
        return { configuration: null, problems: [file] };
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(692)]).then(__webpack_require__.bind(__webpack_require__, 6692));
    const { document, problems } = readYaml(file.text, name);
    if (document === null)
        return { configuration: null, problems };
    const { schemaProblems } = await Promise.all(/* import() */[__webpack_require__.e(210), __webpack_require__.e(702)]).then(__webpack_require__.bind(__webpack_require__, 5702));
    const mistakes = schemaProblems(document);
    if (mistakes.length > 0)
        return { configuration: null, problems: mistakes };
    return { configuration: configurationOf(document, name), problems: [] };
}
function configurationOf(document, path) {
    const data = document.data;
    const overrides = Object.entries(data.overrides ?? {}).map(([id, override]) => [
        id,
        {
            severity: override.severity ?? null,
            parameters: Object.fromEntries(Object.entries(override.parameters ?? {}).map(([name, value]) => [
                name,
                { value, place: document.keyAt(['overrides', id, 'parameters', name]) },
            ])),
            place: document.keyAt(['overrides', id]),
        },
    ]);
    return {
        path,
        rulesets: data.rulesets ?? null,
        rulesetPlaces: new Map(data.rulesets?.map((name, index) => [name, document.valueAt(['rulesets', index])])),
        migrations: (data.migrations ?? []).map(({ name, source }, index) => ({
            name,
            source: {
                redisConfs: source['redis-conf'],
                version: source.version ?? null,
                place: document.valueAt(['migrations', index, 'source', 'version']),
            },
        })),
        policies: data.policies ?? [],
        overrides: Object.fromEntries(overrides),
    };
}


/***/ }),

/***/ 6425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ reasonIn),
/* harmony export */   v: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9861);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3029);
/* harmony import */ var _value_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4531);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6883);




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
    if (rulesets.includes(_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERY_RULESET */ .v))
        return [];
    const strangers = validations.flatMap((validation, index) => (validation.rulesets ?? []).flatMap((name, position) => {
        if (rulesets.includes(name))
            return [];
        const message = `the policy is not in ruleset ${name}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, rulesets)}`;
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
        .filter(([, parameter]) => !(0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfType */ .gh)(parameter.default, parameter.type))
        .map(([name, { type, default: value }]) => ({
        code: 'parameter-type',
        message: `the default of parameter ${name} must be ${(0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .typeWords */ .yL)(type)}, ${(0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .givenWords */ .VN)(value)}`,
        path: ['parameters', name, 'default'],
    }));
}
const FACT_PATHS = _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .VOCABULARY */ .Hx.map(({ path }) => path);
function factContradictions(example, at) {
    return Object.entries(example.facts).flatMap(([root, given]) => Object.entries((0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(given) ? given : {}).flatMap(([name, value]) => {
        const fact = `${root}.${name}`;
        const definition = (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .factNamed */ .oh)(fact);
        const path = [...at, root, name];
        if (definition === undefined) {
            return [{ code: 'unknown-fact', message: `\`${fact}\` is not a fact${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(fact, FACT_PATHS)}`, path }];
        }
        if (isGiven(value, definition))
            return [];
        const message = `\`${fact}\` must be ${(0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .typeWords */ .yL)(definition.type)}, ${(0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .givenWords */ .VN)(value)}`;
        return [{ code: 'fact-type', message, path }];
    }));
}
function isGiven(value, { type }) {
    if (reasonIn(value) !== null)
        return true;
    if (!type.startsWith('map') || !(0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfType */ .gh)(value, type);
    return Object.values(value).every((entry) => typeof entry === 'string' || reasonIn(entry) !== null);
}
function reasonIn(value) {
    return (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && Object.keys(value).length === 1 && typeof value.unknown === 'string' ? value.unknown : null;
}
function parameterContradictions(policy, example, at) {
    return Object.entries(example.parameters).flatMap(([name, value]) => {
        const parameter = Object.hasOwn(policy.parameters, name) ? policy.parameters[name] : undefined;
        const path = [...at, name];
        if (parameter === undefined) {
            const hint = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, Object.keys(policy.parameters));
            return [{ code: 'unknown-parameter', message: `the policy has no parameter ${name}${hint}`, path }];
        }
        if ((0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfType */ .gh)(value, parameter.type))
            return [];
        const message = `parameter ${name} must be ${(0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .typeWords */ .yL)(parameter.type)}, ${(0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .givenWords */ .VN)(value)}`;
        return [{ code: 'parameter-type', message, path }];
    });
}


/***/ }),

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./lib/core/expression-problem.js
var expression_problem = __webpack_require__(8347);
// EXTERNAL MODULE: ./lib/core/expression/interpret.js + 2 modules
var interpret = __webpack_require__(2472);
// EXTERNAL MODULE: ./lib/core/judge.js
var judge = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/core/vocabulary.js
var vocabulary = __webpack_require__(6883);
;// CONCATENATED MODULE: ./lib/core/locate.js

const MAX_DERIVATIONS = 8;
function placeOf(origins, roots) {
    const simple = origins.flatMap((origin) => underived(origin, roots, MAX_DERIVATIONS));
    const line = simple.find((origin) => origin.kind === 'file');
    if (line !== undefined) {
        const { path, line: number, column, endColumn, excerpt } = line;
        return { location: { path, line: number, column, endColumn }, excerpt };
    }
    const absent = simple.find((origin) => origin.kind === 'default');
    return absent === undefined ? null : wholeFile(absent.path);
}
function wholeFile(path) {
    return { location: { path, line: 1, column: 1, endColumn: 1 }, excerpt: null };
}
function underived(origin, roots, depth) {
    if (origin === null || depth === 0)
        return [];
    if (origin.kind !== 'derived')
        return [origin];
    return origin.from.flatMap((path) => underived(lookUp(path, roots)?.origin ?? null, roots, depth - 1));
}
function lookUp(path, roots) {
    const [, base = path, key] = /^([^[]+)\[(".*")\]$/s.exec(path) ?? [];
    const fact = roots[(0,vocabulary/* rootOf */.I5)(base)]?.get(base);
    if (fact?.state !== 'map')
        return fact;
    return key === undefined ? undefined : fact.entries.get(String(JSON.parse(key)));
}

// EXTERNAL MODULE: ./lib/core/policy.js
var core_policy = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
;// CONCATENATED MODULE: ./lib/core/wording.js
const PASS_MESSAGE = 'The requirement is met.';
const NOT_COLLECTED = {
    target: 'the target',
    network: 'the network between source and target',
    host: 'the machine of the source',
    migration: 'the migration',
};
function notConfiguredMessage(absent) {
    const others = absent.filter((root) => root !== 'source').map((root) => NOT_COLLECTED[root]);
    const clauses = [
        ...(absent.includes('source') ? ['no source is configured; give its redis.conf with `--redis-conf`'] : []),
        ...(others.length > 0 ? [`this version does not collect ${others.join(' and ')}`] : []),
    ];
    return `Not judged: ${clauses.join('; ')}.`;
}
function notApplicableMessage(condition) {
    return `Does not apply: \`${condition}\` is false.`;
}
function missingMessage(missing) {
    const byReason = new Map();
    for (const [fact, { reason }] of missing)
        byReason.set(reason, [...(byReason.get(reason) ?? []), `\`${fact}\``]);
    const clauses = [...byReason].map(([reason, facts]) => `${facts.join(', ')}: ${reason}`);
    return `Cannot be judged without ${clauses.join('; without ')}.`;
}

;// CONCATENATED MODULE: ./lib/core/evaluate.js








const SUPERSEDED = 'aws-2019';
const CURRENT = 'aws-2026';
function evaluate(policies, { views, roots }, { rulesets }) {
    const problems = new Map();
    const questions = policies.flatMap((policy) => questionsOf(policy, rulesets));
    const onSource = questions.filter(({ needed }) => needed.includes('source'));
    const findings = [];
    const ask = (question, view) => {
        findings.push(answer({ ...question, view, roots: rootsOn(view, roots), rulesets }, problems));
    };
    let viewed = false;
    for (const view of views) {
        viewed = true;
        for (const question of onSource)
            ask(question, view);
    }
    for (const question of questions)
        if (!viewed || !onSource.includes(question))
            ask(question, null);
    return { findings: order(findings.filter((found) => found !== null)), problems: [...problems.values()] };
}
function questionsOf(policy, rulesets) {
    const demands = demandsOf(policy, rulesets);
    return demands.length === 0 ? [] : [{ policy, demands, needed: rootsOf(policy, demands) }];
}
function answer(subject, problems) {
    const absent = subject.needed.filter((root) => subject.roots[root] === undefined);
    return absent.length > 0 ? notConfigured(subject, absent) : finding(subject, problems);
}
function demandsOf(policy, rulesets) {
    const counts = (names) => names.includes(core_policy/* EVERY_RULESET */.v) || names.some((name) => rulesets.includes(name));
    return counts(policy.rulesets)
        ? policy.validations.filter((validation) => counts(validation.rulesets ?? policy.rulesets))
        : [];
}
function rootsOf({ matchConditions }, demands) {
    const expressions = [...matchConditions, ...demands.map(({ expression }) => expression)];
    const named = expressions.flatMap(({ facts }) => facts.map(vocabulary/* rootOf */.I5));
    return [...new Set(named)];
}
function rootsOn(view, roots) {
    return view === null ? roots : { ...roots, source: view.facts };
}
function scopeOf({ policy, roots }) {
    const parameters = {};
    for (const [name, parameter] of Object.entries(policy.parameters))
        parameters[name] = parameter.default;
    return { roots, parameters };
}
function notConfigured(subject, absent) {
    return { ...blank(subject), status: 'not-configured', message: notConfiguredMessage(absent) };
}
function finding(subject, problems) {
    const scope = scopeOf(subject);
    const judgement = (0,judge/* judge */.S)(subject.policy.matchConditions, subject.demands, scope);
    if (judgement.status === 'defect') {
        noteDefect(subject, judgement, problems);
        return null;
    }
    const { status, reads } = judgement;
    const evidence = [...reads].map(([fact, { value, origin }]) => ({ fact, value, origin }));
    const missing = judgement.status === 'unknown' ? [...judgement.missing].map(([fact, { reason }]) => ({ fact, reason })) : [];
    const place = placeFor(subject, judgement);
    return {
        ...blank(subject),
        status,
        message: messageOf(subject, judgement, scope, problems),
        location: place?.location ?? null,
        excerpt: place?.excerpt ?? null,
        evidence,
        missing,
    };
}
function noteDefect({ policy, view }, { written, mistake }, problems) {
    const key = `${policy.id}\n${written.text}`;
    if (problems.has(key))
        return;
    const where = view === null ? '' : ` on ${view.name}`;
    const message = `\`${written.text}\` cannot be evaluated${where}: ${mistake.message}`;
    const setAt = Object.values(policy.parameters).find((parameter) => parameter.setAt !== undefined)?.setAt;
    problems.set(key, setAt === undefined
        ? (0,expression_problem/* problemAt */.l)(policy, written, { ...mistake, message: `the policy is at fault: ${message}` })
        : (0,problem/* problem */.CC)(mistake.code, `${policy.id}: with the parameters that are set here, ${message}`, setAt));
}
function blank({ policy, view }) {
    return {
        policy: policy.id,
        title: policy.title,
        severity: policy.severity,
        view: view?.name ?? null,
        requirement: policy.requirement,
        description: policy.description,
        location: null,
        excerpt: null,
        evidence: [],
        missing: [],
        waiver: null,
        remediation: policy.remediation,
        fix: policy.fix,
        url: policy.references[0]?.url ?? '',
    };
}
function placeFor({ view, roots }, judgement) {
    if (judgement.status !== 'fail' && judgement.status !== 'unknown')
        return null;
    const facts = judgement.status === 'fail' ? judgement.decisive : judgement.missing;
    const origins = [...facts.values()].map(({ origin }) => origin);
    return placeOf(origins, roots) ?? (view?.kind === 'redis-conf' ? wholeFile(view.name) : null);
}
function messageOf(subject, judgement, scope, problems) {
    switch (judgement.status) {
        case 'pass':
            return PASS_MESSAGE;
        case 'not-applicable':
            return notApplicableMessage(judgement.condition.text);
        case 'unknown':
            return missingMessage(judgement.missing);
        case 'fail':
            return failureMessage(subject, judgement.demand, scope, problems) + (isDropped(subject, scope) ? DROPPED : '');
    }
}
function failureMessage(subject, validation, scope, problems) {
    const written = validation.messageExpression;
    const sayable = written?.facts.every((fact) => scope.roots[(0,vocabulary/* rootOf */.I5)(fact)] !== undefined);
    const outcome = written !== null && sayable ? (0,interpret/* interpretText */.H)(written.tree, scope) : undefined;
    if (written !== null && outcome?.state === 'defect') {
        const mistake = { code: 'policy-defect', message: outcome.message, offset: outcome.offset };
        noteDefect(subject, { status: 'defect', written, mistake }, problems);
    }
    return outcome?.state === 'known' ? outcome.value : validation.message;
}
const DROPPED = ` AWS no longer demands this: under ruleset \`${CURRENT}\` it is not a failure.`;
function isDropped({ policy, rulesets }, scope) {
    if (!rulesets.includes(SUPERSEDED) || !policy.rulesets.includes(SUPERSEDED))
        return false;
    const others = demandsOf(policy, [...rulesets.filter((name) => name !== SUPERSEDED), CURRENT]);
    return (0,judge/* judge */.S)(policy.matchConditions, others, scope).status === 'pass';
}
const STATUS_ORDER = ['fail', 'unknown', 'not-configured', 'not-applicable', 'pass'];
const SEVERITY_ORDER = ['error', 'warning', 'note'];
function order(findings) {
    return findings.toSorted((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
        SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) ||
        compareIds(a.policy, b.policy));
}
function compareIds(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 7372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ exampleDefect),
/* harmony export */   FW: () => (/* binding */ runExamples),
/* harmony export */   hB: () => (/* binding */ unprovenBy)
/* harmony export */ });
/* unused harmony exports exampleFacts, exampleFailures */
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8504);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1585);
/* harmony import */ var _expression_interpret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2472);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7956);
/* harmony import */ var _contradictions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6425);
/* harmony import */ var _value_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4531);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6883);







const ORIGIN = { kind: 'option', name: 'example' };
const VIEW_NAME = 'example';
function exampleFacts({ facts }) {
    const given = Object.entries(facts).map(([root, values]) => [root, rootFacts(root, values)]);
    const source = given.find(([root]) => root === 'source')?.[1];
    return {
        views: source === undefined ? [] : [{ name: VIEW_NAME, kind: 'redis-conf', facts: source }],
        roots: Object.fromEntries(given.filter(([root]) => root !== 'source')),
    };
}
function rootFacts(root, values) {
    const given = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(values) ? values : {};
    return new Map(_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .VOCABULARY */ .Hx.filter(({ path }) => (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .rootOf */ .I5)(path) === root).map((definition) => [
        definition.path,
        factOf(definition, given[definition.path.slice(root.length + 1)]),
    ]));
}
function factOf({ type }, value) {
    if (!type.startsWith('map'))
        return plainFact(value);
    const reason = value === undefined ? NOT_GIVEN : (0,_contradictions_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonIn */ .Y)(value);
    const entries = reason === null && (0,_value_type_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) ? Object.entries(value) : [];
    return {
        state: 'map',
        entries: new Map(entries.map(([key, entry]) => [key, plainFact(entry)])),
        others: reason === null ? null : (0,_fact_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L)(reason),
    };
}
const NOT_GIVEN = 'not given in the example';
function plainFact(value) {
    if (value === undefined)
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L)(NOT_GIVEN);
    const reason = (0,_contradictions_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonIn */ .Y)(value);
    return reason === null ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_6__/* .known */ .e)(value, ORIGIN) : (0,_fact_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L)(reason);
}
function runExamples(policy) {
    return policy.examples.map((example) => {
        const { findings, problems } = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)([withParameters(policy, example)], exampleFacts(example), {
            rulesets: example.rulesets ?? policy.rulesets,
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
function unprovenBy(policy) {
    const { examples, matchConditions, validations } = policy;
    const statuses = NEEDED.filter((status) => !examples.some(({ expect }) => expect === status));
    const expressions = [...matchConditions, ...validations.map(({ expression }) => expression)];
    const gaps = expressions.flatMap((expression) => [true, false]
        .filter((value) => !examples.some((example) => comesTo(value, expression, policy, example)))
        .map((value) => `no example makes \`${expression.text.trim()}\` ${value}`));
    return [...statuses.map((status) => `no example expects ${status}`), ...gaps];
}
function comesTo(value, expression, policy, example) {
    const scope = scopeOf(policy, example);
    if (expression.facts.some((fact) => scope.roots[(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .rootOf */ .I5)(fact)] === undefined))
        return false;
    const outcome = (0,_expression_interpret_js__WEBPACK_IMPORTED_MODULE_1__/* .interpretCondition */ .f)(expression.tree, scope);
    return outcome.state === 'known' && outcome.value === value;
}
function scopeOf(policy, example) {
    const { views, roots } = exampleFacts(example);
    const configured = { ...roots };
    for (const { facts } of views)
        configured.source = facts;
    const parameters = Object.fromEntries(Object.entries(withParameters(policy, example).parameters).map(([name, parameter]) => [name, parameter.default]));
    return { roots: configured, parameters };
}
function exampleDefect(policy) {
    for (const example of policy.examples) {
        const judgement = (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(policy.matchConditions, policy.validations, scopeOf(policy, example));
        if (judgement.status === 'defect')
            return judgement.mistake.message;
    }
    return null;
}
function exampleFailures(policy) {
    const failures = runExamples(policy).flatMap(({ failure }) => failure ?? []);
    return [...contradictions(policy).map(({ message }) => message), ...failures, ...unprovenBy(policy)];
}


/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ problemAt)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5524);

function problemAt(policy, written, { code, message, offset }) {
    const anchor = written.anchors.findLast((candidate) => candidate.offset <= offset);
    const place = anchor === undefined
        ? { file: policy.file }
        : {
            file: policy.file,
            line: anchor.line,
            column: anchor.column + Array.from(written.text.slice(anchor.offset, offset)).length,
        };
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `${policy.id}: ${message}`, place);
}


/***/ }),

/***/ 2478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AW: () => (/* binding */ FUNCTIONS),
  T1: () => (/* binding */ call),
  _R: () => (/* binding */ functionNamed),
  ny: () => (/* binding */ takes)
});

// EXTERNAL MODULE: ./lib/core/version.js
var core_version = __webpack_require__(8067);
;// CONCATENATED MODULE: ./lib/core/expression/address.js
const LOOPBACK_NAMES = new Set(['localhost', 'ip6-localhost', 'ip6-loopback']);
function groupsOf(text) {
    const dotted = /^(.*:)(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
    const plain = dotted === null
        ? text
        : `${dotted[1]}${hex(Number(dotted[2]), Number(dotted[3]))}:${hex(Number(dotted[4]), Number(dotted[5]))}`;
    const halves = plain.split('::');
    if (halves.length > 2)
        return null;
    const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
    const gap = 8 - head.length - tail.length;
    if (halves.length === 1 ? gap !== 0 : gap < 1)
        return null;
    const groups = [...head, ...Array(gap).fill('0'), ...tail];
    return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? groups.map((group) => parseInt(group, 16)) : null;
}
function hex(high, low) {
    return (high * 256 + low).toString(16);
}
function isLoopback(address) {
    if (LOOPBACK_NAMES.has(address.toLowerCase()))
        return true;
    if (/^127(\.\d{1,3}){1,3}$/.test(address))
        return true;
    const groups = address.includes(':') ? groupsOf(address) : null;
    if (groups === null || groups.slice(0, 5).some((group) => group !== 0))
        return false;
    const [, , , , , marker = 0, high = 0, low = 0] = groups;
    return (marker === 0 && high === 0 && low === 1) || (marker === 0xffff && high >> 8 === 127);
}

// EXTERNAL MODULE: ./lib/core/expression/operators.js
var operators = __webpack_require__(4899);
// EXTERNAL MODULE: ./lib/core/expression/regexp.js
var regexp = __webpack_require__(4773);
// EXTERNAL MODULE: ./lib/core/expression/tree.js
var tree = __webpack_require__(6080);
;// CONCATENATED MODULE: ./lib/core/expression/functions.js





function versionError(text) {
    return (0,core_version/* parseServerVersion */.xA)(text) === null ? `\`${text}\` is not a version such as 6.2.14 or valkey-8.0.1` : null;
}
function atLeast(version, minimum) {
    const [left, right] = [version, minimum].map(core_version/* parseServerVersion */.xA);
    if (left && right)
        return (0,core_version/* compareVersions */.Zy)(left, right) >= 0;
    throw new tree/* Fault */.v(versionError(version) ?? versionError(minimum) ?? 'not a version');
}
function size(value) {
    if (typeof value === 'string')
        return BigInt(Array.from(value).length);
    return BigInt('size' in value ? value.size : value.length);
}
function split(text, separator) {
    return separator === '' ? Array.from(text) : text.split(separator);
}
function toInt(value) {
    if (typeof value === 'number' && Number.isFinite(value))
        return (0,operators/* int64 */.Gk)(BigInt(Math.trunc(value)));
    if (typeof value === 'bigint')
        return value;
    if (typeof value === 'string' && /^[+-]?\d{1,20}$/.test(value))
        return (0,operators/* int64 */.Gk)(BigInt(value));
    throw new tree/* Fault */.v(`\`${value}\` is not an int`);
}
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const SPECIAL = /^([+-]?)(inf|infinity|nan)$/i;
function toDouble(value) {
    if (typeof value !== 'string' || DECIMAL.test(value))
        return Number(value);
    const special = SPECIAL.exec(value);
    if (special === null)
        throw new tree/* Fault */.v(`\`${value}\` is not a double`);
    if (special[2]?.toLowerCase() === 'nan')
        return NaN;
    return special[1] === '-' ? -Infinity : Infinity;
}
function toText(value) {
    if (value === Infinity)
        return '+Inf';
    return value === -Infinity ? '-Inf' : String(value);
}
function lowerAscii(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function upperAscii(text) {
    return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
const FUNCTIONS = [
    {
        name: 'at_least',
        signatures: ['string.at_least(string): bool'],
        meaning: 'The version is that one or a newer one, compared number by number: `source.version.at_least("6.2")`.',
        literal: { required: false, error: versionError },
        isOwn: true,
        run: atLeast,
    },
    {
        name: 'is_loopback',
        signatures: ['string.is_loopback(): bool'],
        meaning: 'The address or host name reaches only the machine itself: 127.0.0.0/8, ::1, localhost.',
        isOwn: true,
        run: isLoopback,
    },
    {
        name: 'matches',
        signatures: ['string.matches(string): bool'],
        meaning: 'The RE2 regular expression, written as a literal, occurs in the text.',
        literal: { required: true, error: regexp/* patternError */.fZ },
        run: regexp/* matches */.cK,
    },
    {
        name: 'contains',
        signatures: ['string.contains(string): bool'],
        meaning: 'The text occurs in it.',
        run: (text, part) => text.includes(part),
    },
    {
        name: 'startsWith',
        signatures: ['string.startsWith(string): bool'],
        meaning: 'It begins so.',
        run: (text, part) => text.startsWith(part),
    },
    {
        name: 'endsWith',
        signatures: ['string.endsWith(string): bool'],
        meaning: 'It ends so.',
        run: (text, part) => text.endsWith(part),
    },
    {
        name: 'lowerAscii',
        signatures: ['string.lowerAscii(): string'],
        meaning: 'With the letters A to Z in lower case.',
        run: lowerAscii,
    },
    {
        name: 'upperAscii',
        signatures: ['string.upperAscii(): string'],
        meaning: 'With the letters a to z in upper case.',
        run: upperAscii,
    },
    {
        name: 'trim',
        signatures: ['string.trim(): string'],
        meaning: 'Without white space at its ends.',
        run: (text) => text.trim(),
    },
    {
        name: 'split',
        signatures: ['string.split(string): list<string>'],
        meaning: 'The parts between separators.',
        run: split,
    },
    {
        name: 'join',
        signatures: ['list<string>.join(string): string'],
        meaning: 'The texts, with the separator between them.',
        run: (texts, separator) => texts.join(separator),
    },
    {
        name: 'size',
        signatures: [
            'size(string): int',
            'size(list): int',
            'size(map): int',
            'string.size(): int',
            'list.size(): int',
            'map.size(): int',
        ],
        meaning: 'Number of characters, elements or entries.',
        run: size,
    },
    { name: 'has', signatures: ['has(map.key): bool'], meaning: 'The map holds the key.' },
    {
        name: 'int',
        signatures: ['int(string): int', 'int(double): int', 'int(int): int'],
        meaning: 'The whole number, without decimals; an error when the text is none, or it needs more than 64 bits.',
        run: toInt,
    },
    {
        name: 'double',
        signatures: ['double(int): double', 'double(string): double', 'double(double): double'],
        meaning: 'The number with decimals; an error when the text is none.',
        run: toDouble,
    },
    {
        name: 'string',
        signatures: ['string(int): string', 'string(double): string', 'string(bool): string', 'string(string): string'],
        meaning: 'The value as text.',
        run: toText,
    },
    { name: 'all', isMacro: true, signatures: ['list.all(x, bool): bool'], meaning: 'It holds for every element.' },
    { name: 'exists', isMacro: true, signatures: ['list.exists(x, bool): bool'], meaning: 'It holds for some element.' },
    {
        name: 'exists_one',
        isMacro: true,
        signatures: ['list.exists_one(x, bool): bool'],
        meaning: 'It holds for exactly one element.',
    },
    {
        name: 'filter',
        isMacro: true,
        signatures: ['list.filter(x, bool): list'],
        meaning: 'The elements for which it holds.',
    },
    {
        name: 'map',
        isMacro: true,
        signatures: ['list.map(x, value): list', 'list.map(x, bool, value): list'],
        meaning: 'The value made of every element, or of those for which it holds.',
    },
];
const BY_NAME = new Map(FUNCTIONS.map((entry) => [entry.name, entry]));
function functionNamed(name) {
    return BY_NAME.get(name);
}
function formOf(signature) {
    const [, receiver, parameters = ''] = /^(?:(\S+)\.)?\w+\((.*)\)/.exec(signature) ?? [];
    const types = parameters === '' ? [] : parameters.split(', ');
    return receiver === undefined ? { written: 'call', types } : { written: 'method', types: [receiver, ...types] };
}
function takes(definition, written, count) {
    const forms = definition?.signatures.map(formOf) ?? [];
    return forms.some((form) => form.written === written && form.types.length === count);
}
function call(name, args) {
    const run = functionNamed(name)?.run;
    if (run === undefined)
        throw new tree/* Fault */.v(`there is no function \`${name}\``);
    return run(...args);
}


/***/ }),

/***/ 2472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ interpretCondition),
  H: () => (/* binding */ interpretText)
});

// EXTERNAL MODULE: ./lib/core/fact.js
var fact = __webpack_require__(1585);
// EXTERNAL MODULE: ./lib/core/value-type.js
var value_type = __webpack_require__(4531);
// EXTERNAL MODULE: ./lib/core/vocabulary.js
var vocabulary = __webpack_require__(6883);
;// CONCATENATED MODULE: ./lib/core/expression/kleene.js
const NOTHING = new Map();
function knownAs(value, reads = NOTHING) {
    return { state: 'known', value, reads };
}
function defect(message, offset) {
    return { state: 'defect', message, offset, reads: NOTHING };
}
function junction(deciding, parts) {
    const reads = new Map();
    const missing = new Map();
    let broken = null;
    for (const part of parts) {
        if (part.state === 'known' && part.value === deciding)
            return part;
        if (part.state === 'unknown')
            addAll(missing, part.missing);
        if (part.state === 'defect')
            broken ??= part;
        addAll(reads, part.reads);
    }
    if (missing.size > 0)
        return { state: 'unknown', missing, reads };
    return broken ?? knownAs(!deciding, reads);
}
function collect(parts) {
    const reads = new Map();
    const values = [];
    for (const part of parts) {
        addAll(reads, part.reads);
        if (part.state !== 'known')
            return { ...part, reads };
        values.push(part.value);
    }
    return knownAs(values, reads);
}
function chain(outcome, next) {
    if (outcome.state !== 'known')
        return outcome;
    const following = next(outcome.value);
    return outcome.reads.size === 0
        ? following
        : { ...following, reads: new Map([...outcome.reads, ...following.reads]) };
}
function addAll(all, more) {
    for (const [path, fact] of more)
        all.set(path, fact);
}

;// CONCATENATED MODULE: ./lib/core/expression/environment.js




function readFact(named, scope) {
    const fact = factAt(named.path, scope);
    if (fact.state !== 'map')
        return read(named, fact, (0,vocabulary/* factNamed */.oh)(named.path)?.type ?? 'string');
    return chain(keysOf(named, fact), (keys) => {
        const entries = keys.map((key) => chain(readEntry(named, key, scope), (value) => knownAs([key, value])));
        return chain(collect(entries), (pairs) => knownAs(new Map(pairs)));
    });
}
function readKeys(named, scope) {
    return keysOf(named, mapAt(named.path, scope));
}
function readEntry(named, key, scope) {
    return (entryOf(named, key, scope) ?? defect(`there is no entry \`${key}\`; ask for it with \`in\` first`, named.offset));
}
function hasEntry(named, key, scope) {
    const entry = entryOf(named, key, scope);
    return entry === null ? knownAs(false) : chain(entry, () => knownAs(true));
}
function readParameter({ name, type, offset }, { parameters }) {
    const value = datumOf(parameters[name], type);
    return value === null ? defect(`params.${name} is not of type ${type}`, offset) : knownAs(value);
}
const NOT_COLLECTED = (0,fact/* unknown */.L)('was not collected');
function factAt(path, { roots }) {
    return roots[(0,vocabulary/* rootOf */.I5)(path)]?.get(path) ?? NOT_COLLECTED;
}
function mapAt(path, scope) {
    const fact = factAt(path, scope);
    if (fact.state === 'map')
        return fact;
    return { state: 'map', entries: new Map(), others: fact.state === 'unknown' ? fact : NOT_COLLECTED };
}
function keysOf(named, { entries, others }) {
    const keys = knownAs([...entries.keys()]);
    return others === null ? keys : chain(read(named, others, 'string'), () => keys);
}
function entryOf({ path, offset }, key, scope) {
    const { entries, others } = mapAt(path, scope);
    const fact = entries.get(key) ?? others;
    return fact === null ? null : read({ path: `${path}[${JSON.stringify(key)}]`, offset }, fact, 'string');
}
function read({ path, offset }, fact, type) {
    if (fact.state === 'unknown')
        return { state: 'unknown', missing: new Map([[path, fact]]), reads: new Map() };
    const value = datumOf(fact.value, type);
    return value === null ? defect(`${path} is not of type ${type}`, offset) : knownAs(value, new Map([[path, fact]]));
}
function datumOf(value, type) {
    if (!(0,value_type/* isOfType */.gh)(value, type))
        return null;
    return type === 'int' ? BigInt(value) : value;
}

// EXTERNAL MODULE: ./lib/core/expression/functions.js + 1 modules
var functions = __webpack_require__(2478);
// EXTERNAL MODULE: ./lib/core/expression/operators.js
var operators = __webpack_require__(4899);
// EXTERNAL MODULE: ./lib/core/expression/tree.js
var tree = __webpack_require__(6080);
;// CONCATENATED MODULE: ./lib/core/expression/interpret.js





const MAX_STEPS = 20_000;
function interpretCondition(tree, scope) {
    return truth(tree, newFrame(scope), 0);
}
function interpretText(tree, scope) {
    return interpret_text(tree, newFrame(scope), 0);
}
function newFrame(scope) {
    return { scope, variables: new Map(), steps: { left: MAX_STEPS } };
}
function interpret(tree, frame) {
    switch (tree.op) {
        case 'bool':
        case 'double':
        case 'string':
            return knownAs(tree.value);
        case 'int':
            return knownAs(BigInt(tree.value));
        case 'list':
            return collect(each(tree.args, frame));
        case 'parameter':
            return readParameter(tree, frame.scope);
        case 'variable':
            return variable(tree.name, frame);
        case 'fact':
            return readFact(tree, frame.scope);
        case 'keys':
            return readKeys(tree, frame.scope);
        case 'entry':
            return chain(interpret_text(tree.key, frame, tree.offset), (key) => readEntry(tree, key, frame.scope));
        case 'has':
            return chain(interpret_text(tree.key, frame, tree.offset), (key) => hasEntry(tree, key, frame.scope));
        case '&&':
            return junction(false, truths(tree, frame));
        case '||':
            return junction(true, truths(tree, frame));
        case '!':
            return chain(truth(tree.arg, frame, tree.offset), (value) => knownAs(!value));
        case '?:':
            return chain(truth(tree.condition, frame, tree.offset), (value) => interpret(value ? tree.yes : tree.no, frame));
        case 'operator':
            return chain(collect(each(tree.args, frame)), (values) => attempt(() => (0,operators/* operate */.NX)(tree.name, values), tree.offset));
        case 'function':
            return chain(collect(each(tree.args, frame)), (values) => attempt(() => (0,functions/* call */.T1)(tree.name, values), tree.offset));
        case 'macro':
            return chain(interpret(tree.range, frame), (range) => loop(tree, range, frame));
    }
}
function variable(name, { variables }) {
    const value = variables.get(name);
    return value === undefined ? defect(`\`${name}\` is not a variable`, 0) : knownAs(value);
}
function* each(trees, frame) {
    for (const tree of trees)
        yield interpret(tree, frame);
}
function* truths({ args, offset }, frame) {
    for (const tree of args)
        yield truth(tree, frame, offset);
}
function truth(tree, frame, offset) {
    return chain(interpret(tree, frame), (value) => typeof value === 'boolean' ? knownAs(value) : defect(`it gives ${(0,operators/* typeOf */.QP)(value)}, not bool`, offset));
}
function interpret_text(tree, frame, offset) {
    return chain(interpret(tree, frame), (value) => typeof value === 'string' ? knownAs(value) : defect(`it gives ${(0,operators/* typeOf */.QP)(value)}, not string`, offset));
}
function attempt(run, offset) {
    try {
        return knownAs(run());
    }
    catch (error) {
        if (error instanceof tree/* Fault */.v)
            return defect(error.message, offset);
        throw error;
    }
}
function loop(tree, range, frame) {
    const elements = (0,operators/* isMap */.jh)(range) ? [...range.keys()] : range;
    if (!(0,operators/* isList */.Lv)(elements))
        return defect(`\`.${tree.name}()\` does not take ${(0,operators/* typeOf */.QP)(range)}`, tree.offset);
    const conditions = over(tree, elements, frame, (inner) => truth(tree.condition, inner, tree.offset));
    if (tree.name === 'all')
        return junction(false, conditions);
    if (tree.name === 'exists')
        return junction(true, conditions);
    return chain(collect(conditions), (holds) => {
        const chosen = elements.filter((_, index) => holds[index]);
        if (tree.name === 'exists_one')
            return knownAs(chosen.length === 1);
        const { value } = tree;
        return value === null ? knownAs(chosen) : collect(over(tree, chosen, frame, (inner) => interpret(value, inner)));
    });
}
function* over({ variable, offset }, elements, { scope, variables, steps }, ask) {
    for (const element of elements) {
        steps.left -= 1;
        yield steps.left < 0
            ? defect(`it looks at more than ${MAX_STEPS} elements`, offset)
            : ask({ scope, variables: new Map([...variables, [variable, element]]), steps });
    }
}


/***/ }),

/***/ 4899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ int64),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   NX: () => (/* binding */ operate),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   Un: () => (/* binding */ isInt64),
/* harmony export */   jh: () => (/* binding */ isMap)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6080);

const LEAST_INT = -(2n ** 63n);
const GREATEST_INT = 2n ** 63n - 1n;
function typeOf(value) {
    switch (typeof value) {
        case 'bigint':
            return 'int';
        case 'number':
            return 'double';
        case 'boolean':
            return 'bool';
        case 'string':
            return 'string';
        default:
            return value instanceof Map ? 'map' : 'list';
    }
}
function isList(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return value instanceof Map;
}
function isInt64(value) {
    return value >= LEAST_INT && value <= GREATEST_INT;
}
function int64(value) {
    if (isInt64(value))
        return value;
    throw new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(`integer overflow: ${value}`);
}
const OPERATORS = {
    '==': equal,
    '!=': (left, right) => !equal(left, right),
    '<': (left, right) => compared('<', left, right) < 0,
    '<=': (left, right) => compared('<=', left, right) <= 0,
    '>': (left, right) => compared('>', left, right) > 0,
    '>=': (left, right) => compared('>=', left, right) >= 0,
    '+': plus,
    '-': arithmetic('-', (a, b) => a - b, (a, b) => a - b),
    '*': times,
    '/': arithmetic('/', (a, b) => a / nonZero(b, 'division'), (a, b) => a / b),
    '%': arithmetic('%', (a, b) => a % nonZero(b, 'modulo'), null),
    in: contains,
    '[]': element,
};
function operate(name, operands) {
    const [left, right] = operands;
    if (left === undefined)
        throw new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(`\`${name}\` lacks an operand`);
    if (right === undefined)
        return negative(left);
    const operator = OPERATORS[name];
    if (operator === undefined)
        throw new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(`there is no operator \`${name}\``);
    return operator(left, right);
}
function unfit(name, left, right) {
    return new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(`\`${name}\` does not take ${typeOf(left)} and ${typeOf(right)}`);
}
function negative(value) {
    if (typeof value === 'bigint')
        return int64(-value);
    if (typeof value === 'number')
        return -value;
    throw new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(`\`-\` does not take ${typeOf(value)}`);
}
function nonZero(divisor, what) {
    if (divisor === 0n)
        throw new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(`${what} by zero`);
    return divisor;
}
function arithmetic(name, ofInts, ofDoubles) {
    return (left, right) => {
        if (typeof left === 'bigint' && typeof right === 'bigint')
            return int64(ofInts(left, right));
        if (typeof left === 'number' && typeof right === 'number' && ofDoubles !== null)
            return ofDoubles(left, right);
        throw unfit(name, left, right);
    };
}
const sum = arithmetic('+', (a, b) => a + b, (a, b) => a + b);
const product = arithmetic('*', (a, b) => a * b, (a, b) => a * b);
function plus(left, right) {
    if (typeof left === 'string' && typeof right === 'string')
        return left + right;
    return isList(left) && isList(right) ? [...left, ...right] : sum(left, right);
}
function times(left, right) {
    if (typeof left === 'bigint' && typeof right === 'number')
        return Number(left) * right;
    if (typeof left === 'number' && typeof right === 'bigint')
        return left * Number(right);
    return product(left, right);
}
function isNumber(value) {
    return typeof value === 'bigint' || typeof value === 'number';
}
function compared(name, left, right) {
    const comparable = (isNumber(left) && isNumber(right)) ||
        (typeof left === 'string' && typeof right === 'string') ||
        (typeof left === 'boolean' && typeof right === 'boolean');
    if (!comparable)
        throw unfit(name, left, right);
    if (left < right)
        return -1;
    if (left > right)
        return 1;
    return Number.isNaN(left) || Number.isNaN(right) ? NaN : 0;
}
function equal(left, right) {
    if (typeOf(left) !== typeOf(right))
        throw unfit('==', left, right);
    if (isList(left) && isList(right)) {
        return left.length === right.length && left.every((value, index) => isEqualTo(right[index], value));
    }
    if (isMap(left) && isMap(right)) {
        return left.size === right.size && [...left].every(([key, value]) => isEqualTo(right.get(key), value));
    }
    return left === right;
}
function isEqualTo(counterpart, value) {
    return counterpart !== undefined && equal(value, counterpart);
}
function contains(value, collection) {
    if (isList(collection))
        return collection.some((candidate) => equal(value, candidate));
    if (isMap(collection) && typeof value === 'string')
        return collection.has(value);
    throw unfit('in', value, collection);
}
function element(collection, key) {
    if (isMap(collection) && typeof key === 'string') {
        const entry = collection.get(key);
        if (entry === undefined)
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(`there is no entry \`${key}\`; ask for it with \`in\` first`);
        return entry;
    }
    if (!isList(collection) || typeof key !== 'bigint')
        throw unfit('[]', collection, key);
    const found = collection[Number(key)];
    if (found !== undefined)
        return found;
    throw new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(`there is no such element: index ${key} ${key < 0n ? '< 0' : `>= size ${collection.length}`}`);
}


/***/ }),

/***/ 4773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ useRegexpEngine),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   fZ: () => (/* binding */ patternError)
/* harmony export */ });
let engine = null;
const compiled = new Map();
function useRegexpEngine(chosen) {
    engine = chosen;
}
function patternError(pattern) {
    try {
        compile(pattern);
        return null;
    }
    catch (error) {
        return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    }
}
function matches(text, pattern) {
    return compile(pattern).test(text);
}
function compile(pattern) {
    const known = compiled.get(pattern);
    if (known !== undefined)
        return known;
    if (engine === null)
        throw new Error('no regular-expression engine is loaded');
    const fresh = engine.compile(pattern);
    compiled.set(pattern, fresh);
    return fresh;
}


/***/ }),

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
class Fault extends Error {
}


/***/ }),

/***/ 1585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(value, origin) {
    return { state: 'known', value, origin };
}
function unknown(reason, origin = null) {
    return { state: 'unknown', reason, origin };
}


/***/ }),

/***/ 7956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _expression_interpret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2472);

function judge(conditions, demands, scope) {
    const matched = conditions.map((condition) => run(condition, condition, scope));
    const mismatch = matched.find(isFalse);
    if (mismatch !== undefined) {
        return { status: 'not-applicable', reads: mismatch.outcome.reads, condition: mismatch.written };
    }
    const brokenCondition = matched.find(isDefect);
    if (brokenCondition !== undefined)
        return defectOf(brokenCondition);
    const doubt = missingOf(matched);
    const judged = demands.map((demand) => run(demand, demand.expression, scope));
    const failed = judged.find(isFalse);
    const broken = judged.find(isDefect);
    if (doubt.size > 0 && (failed !== undefined || broken !== undefined)) {
        return { status: 'unknown', reads: readsOf(matched), missing: doubt };
    }
    if (broken !== undefined)
        return defectOf(broken);
    if (failed !== undefined) {
        const reads = readsOf([...matched, failed]);
        return { status: 'fail', reads, decisive: failed.outcome.reads, demand: failed.by };
    }
    const reads = readsOf([...matched, ...judged]);
    const undecided = missingOf(judged);
    if (undecided.size > 0)
        return { status: 'unknown', reads, missing: new Map([...doubt, ...undecided]) };
    return { status: 'pass', reads };
}
function run(by, written, scope) {
    return { by, written, outcome: (0,_expression_interpret_js__WEBPACK_IMPORTED_MODULE_0__/* .interpretCondition */ .f)(written.tree, scope) };
}
function isFalse({ outcome }) {
    return outcome.state === 'known' && !outcome.value;
}
function isDefect({ outcome }) {
    return outcome.state === 'defect';
}
function defectOf({ written, outcome }) {
    const { message, offset } = outcome.state === 'defect' ? outcome : { message: '', offset: 0 };
    return { status: 'defect', written, mistake: { code: 'policy-defect', message, offset } };
}
function readsOf(judged) {
    return new Map(judged.flatMap(({ outcome }) => [...outcome.reads]));
}
function missingOf(judged) {
    return new Map(judged.flatMap(({ outcome }) => (outcome.state === 'unknown' ? [...outcome.missing] : [])));
}


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ EVERY_RULESET)
/* harmony export */ });
const EVERY_RULESET = '*';


/***/ }),

/***/ 4531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VN: () => (/* binding */ givenWords),
/* harmony export */   gh: () => (/* binding */ isOfType),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   yL: () => (/* binding */ typeWords)
/* harmony export */ });
function isOfType(value, type) {
    switch (type) {
        case 'bool':
            return typeof value === 'boolean';
        case 'int':
            return Number.isSafeInteger(value) || (typeof value === 'string' && /^-?\d{16,19}$/.test(value));
        case 'double':
            return typeof value === 'number';
        case 'string':
            return typeof value === 'string';
        case 'list<string>':
            return Array.isArray(value) && value.every((element) => typeof element === 'string');
        case 'map<string, string>':
            return isRecord(value) && Object.values(value).every((entry) => typeof entry === 'string');
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const TYPE_WORDS = {
    bool: 'true or false',
    int: 'a whole number',
    double: 'a number',
    string: 'text',
    'list<string>': 'a list of texts',
    'map<string, string>': 'a map of texts',
};
function typeWords(type) {
    return TYPE_WORDS[type];
}
const LONGEST_TEXT = 60;
function givenWords(value) {
    return `and it is ${given(value)}`;
}
function given(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (isRecord(value))
        return 'a map';
    if (typeof value === 'string') {
        return `the text ${JSON.stringify(value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value)}`;
    }
    return typeof value === 'number' ? `the number ${value}` : String(value);
}


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   e1: () => (/* binding */ versionNumber),
/* harmony export */   sh: () => (/* binding */ versionName),
/* harmony export */   xA: () => (/* binding */ parseServerVersion)
/* harmony export */ });
function parseServerVersion(text) {
    const match = /^(?:(redis|valkey)[- ]?)?v?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?$/i.exec(text.trim());
    if (match === null)
        return null;
    return {
        engine: match[1]?.toLowerCase() === 'valkey' ? 'valkey' : 'redis',
        major: Number(match[2]),
        minor: Number(match[3]),
        patch: Number(match[4] ?? 0),
    };
}
function versionNumber(version) {
    return `${version.major}.${version.minor}.${version.patch}`;
}
function versionName(version) {
    return `${version.engine === 'redis' ? 'Redis' : 'Valkey'} ${versionNumber(version)}`;
}
function compareVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}


/***/ }),

/***/ 6883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ VOCABULARY),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   oh: () => (/* binding */ factNamed)
/* harmony export */ });
const LATER = 'not collected by this version';
const TABLE = [
    { path: 'source.engine', type: 'string', unit: null, meaning: '`redis` or `valkey`.', from: '`--redis-version`' },
    {
        path: 'source.version',
        type: 'string',
        unit: null,
        meaning: 'Release number of the source, e.g. `6.2.14`; compare it with `at_least`.',
        from: '`--redis-version`',
    },
    {
        path: 'source.config',
        type: 'map<string, string>',
        unit: null,
        meaning: 'Every effective directive, set or default, as `CONFIG GET` of that server version prints it. Secret directives hold `set` or `unset`.',
        from: 'redis.conf and its includes',
    },
    {
        path: 'source.config_error',
        type: 'string',
        unit: null,
        meaning: 'Why the server would refuse to start with this file, in its own words; empty when it starts.',
        from: 'redis.conf and its includes',
    },
    {
        path: 'source.cluster_enabled',
        type: 'bool',
        unit: null,
        meaning: 'The source runs in cluster mode.',
        from: 'redis.conf `cluster-enabled`',
    },
    {
        path: 'source.databases',
        type: 'int',
        unit: 'databases',
        meaning: 'Number of logical databases.',
        from: 'redis.conf `databases`',
    },
    {
        path: 'source.protected_mode',
        type: 'bool',
        unit: null,
        meaning: 'The `protected-mode` directive is `yes`. False before Redis 3.2, which has no such mode.',
        from: 'redis.conf `protected-mode`',
    },
    {
        path: 'source.port',
        type: 'int',
        unit: 'TCP port',
        meaning: 'Port for plain connections; 0 when there is none.',
        from: 'redis.conf `port`',
    },
    {
        path: 'source.tls_port',
        type: 'int',
        unit: 'TCP port',
        meaning: 'Port for TLS connections; 0 when there is none, and before Redis 6.0.',
        from: 'redis.conf `tls-port`',
    },
    {
        path: 'source.bind',
        type: 'list<string>',
        unit: null,
        meaning: 'Addresses the server listens on, without the `-` of optional ones; `*` and `::*` are every IPv4 and every IPv6 interface. Empty when it listens on none.',
        from: 'redis.conf `bind`',
    },
    {
        path: 'source.auth_required',
        type: 'bool',
        unit: null,
        meaning: 'A client that sends no credentials is refused: `requirepass`, or a `default` user that is off or has a password.',
        from: 'redis.conf `requirepass`, `user`, `aclfile`',
    },
    {
        path: 'source.renamed_commands',
        type: 'list<string>',
        unit: null,
        meaning: 'Commands, in lower case, that no longer answer to their own name.',
        from: 'redis.conf `rename-command`, resolved in order',
    },
    {
        path: 'source.renamed_write_commands',
        type: 'list<string>',
        unit: null,
        meaning: 'Those of `source.renamed_commands` that modify data.',
        from: 'redis.conf `rename-command`, and the command table of the server version',
    },
    { path: 'target.engine', type: 'string', unit: null, meaning: '`redis` or `valkey`.', from: LATER },
    { path: 'target.engine_version', type: 'string', unit: null, meaning: 'Engine version of the target.', from: LATER },
    {
        path: 'target.cluster_enabled',
        type: 'bool',
        unit: null,
        meaning: 'The target runs in cluster mode.',
        from: LATER,
    },
    {
        path: 'target.databases',
        type: 'int',
        unit: 'databases',
        meaning: 'Number of logical databases of the target.',
        from: LATER,
    },
    {
        path: 'network.same_vpc',
        type: 'bool',
        unit: null,
        meaning: 'Source and target are in the same VPC.',
        from: LATER,
    },
    {
        path: 'host.memory',
        type: 'int',
        unit: 'bytes',
        meaning: 'Memory of the machine the source runs on.',
        from: LATER,
    },
    {
        path: 'migration.name',
        type: 'string',
        unit: null,
        meaning: 'Name of the migration in the configuration.',
        from: LATER,
    },
];
const VOCABULARY = TABLE.map((entry) => ({ ...entry, secret: false }));
function rootOf(path) {
    return path.slice(0, path.indexOf('.'));
}
const BY_PATH = new Map(VOCABULARY.map((entry) => [entry.path, entry]));
function factNamed(path) {
    return BY_PATH.get(path);
}


/***/ }),

/***/ 7380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ loadPolicies)
});

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
;// CONCATENATED MODULE: ./lib/policies/bundled.js
const POLICIES = [{"id":"source-bind-admits-target","title":"The source listens where ElastiCache can reach it","severity":"error","rulesets":["aws-2019","aws-2026"],"requirement":"seed.md 2.5","description":"The managed node connects over the VPC. A server bound to loopback addresses alone does not even see the attempt: the connection is refused.","validations":[{"expression":{"text":"source.bind.exists(address, !address.is_loopback())","anchors":[],"tree":{"op":"macro","name":"exists","variable":"address","range":{"op":"fact","path":"source.bind","offset":0},"condition":{"op":"!","arg":{"op":"function","name":"is_loopback","args":[{"op":"variable","name":"address"}],"offset":29},"offset":28},"value":null,"offset":0},"facts":["source.bind"]},"message":"The source listens on loopback addresses only.","messageExpression":null,"rulesets":null}],"remediation":"Add the private address of the machine to the bind line, e.g. \"bind 127.0.0.1 10.0.3.17\".","references":[{"url":"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html","verified":"2026-11-22"}],"examples":[{"name":"Every interface","expect":"pass","facts":{"source":{"bind":["*","::*"]}},"parameters":{},"rulesets":null},{"name":"Loopback and a private address","expect":"pass","facts":{"source":{"bind":["127.0.0.1","10.0.3.17"]}},"parameters":{},"rulesets":null},{"name":"The line shipped with Redis","expect":"fail","facts":{"source":{"bind":["127.0.0.1","::1"]}},"parameters":{},"rulesets":null},{"name":"It listens nowhere","expect":"fail","facts":{"source":{"bind":[]}},"parameters":{},"rulesets":null},{"name":"A host name decides","expect":"unknown","facts":{"source":{"bind":{"unknown":"depends on what redis.internal resolves to on the server"}}},"parameters":{},"rulesets":null}],"parameters":{},"matchConditions":[],"fix":null,"file":"policies/source/source-bind-admits-target.yaml"},{"id":"source-cluster-mode-disabled","title":"The source does not run in cluster mode","severity":"error","rulesets":["aws-2019"],"requirement":"seed.md 2.2","description":"The 2019 requirements migrate one primary into one shard. A source in cluster mode spreads its keys over several primaries, of which a target without cluster mode could follow only one.","validations":[{"expression":{"text":"source.cluster_enabled == false","anchors":[],"tree":{"op":"operator","name":"==","args":[{"op":"fact","path":"source.cluster_enabled","offset":0},{"op":"bool","value":false}],"offset":0},"facts":["source.cluster_enabled"]},"message":"Cluster mode is enabled on the source.","messageExpression":null,"rulesets":null}],"remediation":"Migrate with cluster mode off, or judge against today's requirements, which allow it when source and target agree.","fix":{"directive":"cluster-enabled","value":"no"},"references":[{"url":"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html","verified":"2026-11-22"}],"examples":[{"name":"A standalone server","expect":"pass","facts":{"source":{"cluster_enabled":false}},"parameters":{},"rulesets":null},{"name":"A cluster node","expect":"fail","facts":{"source":{"cluster_enabled":true}},"parameters":{},"rulesets":null},{"name":"The line holds a placeholder","expect":"unknown","facts":{"source":{"cluster_enabled":{"unknown":"the placeholder is not filled in"}}},"parameters":{},"rulesets":null}],"parameters":{},"matchConditions":[],"file":"policies/source/source-cluster-mode-disabled.yaml"},{"id":"source-config-loads","title":"The server starts with this configuration","severity":"error","rulesets":["*"],"requirement":"redis.conf is valid for its server version","description":"A file that the server refuses describes no running source: whatever else it says is not in force. Redis stops at the first line it does not accept.","validations":[{"expression":{"text":"source.config_error == \"\"","anchors":[],"tree":{"op":"operator","name":"==","args":[{"op":"fact","path":"source.config_error","offset":0},{"op":"string","value":""}],"offset":0},"facts":["source.config_error"]},"message":"The server refuses to start with this file.","messageExpression":{"text":"'The server refuses to start with this file; it says \"' + source.config_error + '\".'","anchors":[],"tree":{"op":"operator","name":"+","args":[{"op":"operator","name":"+","args":[{"op":"string","value":"The server refuses to start with this file; it says \""},{"op":"fact","path":"source.config_error","offset":58}],"offset":0},{"op":"string","value":"\"."}],"offset":0},"facts":["source.config_error"]},"rulesets":null}],"remediation":"Correct the line for the version that runs it, or name the right version.","references":[{"url":"https://github.com/redis/redis/blob/7.0.15/src/config.c","verified":"2026-11-22"}],"examples":[{"name":"The server starts","expect":"pass","facts":{"source":{"config_error":""}},"parameters":{},"rulesets":null},{"name":"A directive of a newer version","expect":"fail","facts":{"source":{"config_error":"Bad directive or wrong number of arguments"}},"parameters":{},"rulesets":null},{"name":"An include cannot be read here","expect":"unknown","facts":{"source":{"config_error":{"unknown":"the include leaves the workspace"}}},"parameters":{},"rulesets":null}],"parameters":{},"matchConditions":[],"fix":null,"file":"policies/source/source-config-loads.yaml"},{"id":"source-no-auth","title":"The source asks for no credentials","severity":"error","rulesets":["aws-2019","aws-2026"],"requirement":"seed.md 2.3","description":"The managed node connects as a replica without a user or a password, and the migration has no place to name either. A source that wants AUTH answers NOAUTH, and the link never comes up.","validations":[{"expression":{"text":"source.auth_required == false","anchors":[],"tree":{"op":"operator","name":"==","args":[{"op":"fact","path":"source.auth_required","offset":0},{"op":"bool","value":false}],"offset":0},"facts":["source.auth_required"]},"message":"The source refuses clients that send no credentials.","messageExpression":null,"rulesets":null}],"remediation":"For the time of the migration remove requirepass, or let the default user be \"on nopass\" with the replication commands; guard the port with the security group alone, and restore authentication after the cutover.","references":[{"url":"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html","verified":"2026-11-22"}],"examples":[{"name":"No password and no ACL","expect":"pass","facts":{"source":{"auth_required":false}},"parameters":{},"rulesets":null},{"name":"requirepass is set","expect":"fail","facts":{"source":{"auth_required":true}},"parameters":{},"rulesets":null},{"name":"An ACL file outside the repository decides","expect":"unknown","facts":{"source":{"auth_required":{"unknown":"the ACL file /etc/redis/users.acl decides"}}},"parameters":{},"rulesets":null}],"parameters":{},"matchConditions":[],"fix":null,"file":"policies/source/source-no-auth.yaml"},{"id":"source-plain-port-open","title":"The source offers a port without TLS","severity":"error","rulesets":["replication"],"requirement":"replication without TLS","description":"The migration connects in plain text: its API has no field for certificates. A source that listens with TLS alone, or on a Unix socket alone, cannot be reached.","validations":[{"expression":{"text":"source.port != 0","anchors":[],"tree":{"op":"operator","name":"!=","args":[{"op":"fact","path":"source.port","offset":0},{"op":"int","value":"0"}],"offset":0},"facts":["source.port"]},"message":"The source has no plain TCP port (port 0).","messageExpression":null,"rulesets":null}],"remediation":"Give the source a plain port next to the TLS port for the time of the migration, and admit only the target's nodes to it.","fix":{"directive":"port","value":"6379"},"references":[{"url":"https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_StartMigration.html","verified":"2026-11-22"}],"examples":[{"name":"The default port","expect":"pass","facts":{"source":{"port":6379}},"parameters":{},"rulesets":null},{"name":"TLS only","expect":"fail","facts":{"source":{"port":0}},"parameters":{},"rulesets":null},{"name":"The port is a placeholder","expect":"unknown","facts":{"source":{"port":{"unknown":"the placeholder is not filled in"}}},"parameters":{},"rulesets":null}],"parameters":{},"matchConditions":[],"file":"policies/source/source-plain-port-open.yaml"},{"id":"source-protected-mode-off","title":"Protected mode is off on the source","severity":"error","rulesets":["aws-2019","aws-2026"],"requirement":"seed.md 2.4","description":"In protected mode a server without a password turns away every client that is not on the same machine, the managed node among them. Up to Redis 6.2 a bind line lifts that, from 7.0 on it no longer does; AWS asks for \"no\" in all cases.","matchConditions":[{"text":"\"protected-mode\" in source.config","anchors":[],"tree":{"op":"has","path":"source.config","key":{"op":"string","value":"protected-mode"},"offset":0},"facts":["source.config[\"protected-mode\"]"]}],"validations":[{"expression":{"text":"source.protected_mode == false","anchors":[],"tree":{"op":"operator","name":"==","args":[{"op":"fact","path":"source.protected_mode","offset":0},{"op":"bool","value":false}],"offset":0},"facts":["source.protected_mode"]},"message":"Protected mode is on, so connections from ElastiCache are refused.","messageExpression":null,"rulesets":null}],"remediation":"Set protected-mode to no for the time of the migration and narrow the security group to the target's nodes; set it back after the cutover.","fix":{"directive":"protected-mode","value":"no"},"references":[{"url":"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html","verified":"2026-11-22"},{"url":"https://github.com/redis/redis/blob/7.0.15/src/networking.c","verified":"2026-11-22"}],"examples":[{"name":"The line says no","expect":"pass","facts":{"source":{"protected_mode":false,"config":{"protected-mode":"no"}}},"parameters":{},"rulesets":null},{"name":"No line, and the default of this version is yes","expect":"fail","facts":{"source":{"protected_mode":true,"config":{"protected-mode":"yes"}}},"parameters":{},"rulesets":null},{"name":"Before Redis 3.2 there is no such mode","expect":"not-applicable","facts":{"source":{"protected_mode":false,"config":{}}},"parameters":{},"rulesets":null},{"name":"The server does not answer CONFIG GET","expect":"unknown","facts":{"source":{"protected_mode":{"unknown":"CONFIG is renamed on the server"},"config":{"unknown":"CONFIG is renamed on the server"}}},"parameters":{},"rulesets":null}],"parameters":{},"file":"policies/source/source-protected-mode-off.yaml"},{"id":"source-version-supported","title":"The source runs a version that can be migrated","severity":"error","rulesets":["aws-2019","aws-2026"],"requirement":"seed.md 2.1","description":"ElastiCache attaches its node as a replica of the source. Servers older than this release do not speak the replication protocol the way the managed node expects, so the migration is not offered for them.","parameters":{"minimum":{"type":"string","default":"2.8.21","description":"The oldest release that may be migrated.","unit":null}},"validations":[{"expression":{"text":"source.version.at_least(params.minimum)","anchors":[],"tree":{"op":"function","name":"at_least","args":[{"op":"fact","path":"source.version","offset":0},{"op":"parameter","name":"minimum","type":"string","offset":24}],"offset":0},"facts":["source.version"]},"message":"The source is older than the oldest release that can be migrated.","messageExpression":{"text":"\"The source runs \" + source.version + \"; \" + params.minimum + \" or newer is required.\"","anchors":[],"tree":{"op":"operator","name":"+","args":[{"op":"operator","name":"+","args":[{"op":"operator","name":"+","args":[{"op":"operator","name":"+","args":[{"op":"string","value":"The source runs "},{"op":"fact","path":"source.version","offset":21}],"offset":0},{"op":"string","value":"; "}],"offset":0},{"op":"parameter","name":"minimum","type":"string","offset":45}],"offset":0},{"op":"string","value":" or newer is required."}],"offset":0},"facts":["source.version"]},"rulesets":null}],"remediation":"Upgrade the source to a maintained release before the migration. The target may be newer than the source, never older.","references":[{"url":"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html","verified":"2026-11-22"}],"examples":[{"name":"A maintained release","expect":"pass","facts":{"source":{"version":"6.2.14"}},"parameters":{},"rulesets":null},{"name":"The floor itself","expect":"pass","facts":{"source":{"version":"2.8.21"}},"parameters":{},"rulesets":null},{"name":"One patch below the floor","expect":"fail","facts":{"source":{"version":"2.8.20"}},"parameters":{},"rulesets":null},{"name":"Nobody said what runs this file","expect":"unknown","facts":{"source":{"version":{"unknown":"the version was not given"}}},"parameters":{},"rulesets":null}],"matchConditions":[],"fix":null,"file":"policies/source/source-version-supported.yaml"},{"id":"source-write-commands-not-renamed","title":"Commands that modify data keep their names","severity":"error","rulesets":["aws-2019","aws-2026"],"requirement":"seed.md 2.7","description":"A primary sends its writes to replicas under the names they have on the primary. The managed node knows only the original names and skips what it does not know, so the copies drift apart without an error.","validations":[{"expression":{"text":"size(source.renamed_write_commands) == 0","anchors":[],"tree":{"op":"operator","name":"==","args":[{"op":"function","name":"size","args":[{"op":"fact","path":"source.renamed_write_commands","offset":5}],"offset":0},{"op":"int","value":"0"}],"offset":0},"facts":["source.renamed_write_commands"]},"message":"Commands that modify data are renamed or removed.","messageExpression":{"text":"\"Renamed or removed: \" + source.renamed_write_commands.join(\", \") + \".\"","anchors":[],"tree":{"op":"operator","name":"+","args":[{"op":"operator","name":"+","args":[{"op":"string","value":"Renamed or removed: "},{"op":"function","name":"join","args":[{"op":"fact","path":"source.renamed_write_commands","offset":25},{"op":"string","value":", "}],"offset":25}],"offset":0},{"op":"string","value":"."}],"offset":0},"facts":["source.renamed_write_commands"]},"rulesets":null},{"expression":{"text":"!source.renamed_commands.exists(name, name in [\"sync\", \"psync\", \"info\", \"config\", \"command\", \"cluster\"])","anchors":[],"tree":{"op":"!","arg":{"op":"macro","name":"exists","variable":"name","range":{"op":"fact","path":"source.renamed_commands","offset":1},"condition":{"op":"operator","name":"in","args":[{"op":"variable","name":"name"},{"op":"list","args":[{"op":"string","value":"sync"},{"op":"string","value":"psync"},{"op":"string","value":"info"},{"op":"string","value":"config"},{"op":"string","value":"command"},{"op":"string","value":"cluster"}]}],"offset":38},"value":null,"offset":1},"offset":0},"facts":["source.renamed_commands"]},"message":"A command that the migration itself uses is renamed or removed (sync, psync, info, config, command, cluster).","messageExpression":null,"rulesets":["aws-2026"]}],"remediation":"Remove the rename-command lines. To keep people from running a command, deny it to their users with ACL rules (Redis 6.0 and newer) and leave its name alone.","references":[{"url":"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html","verified":"2026-11-22"}],"examples":[{"name":"Nothing is renamed","expect":"pass","facts":{"source":{"renamed_write_commands":[],"renamed_commands":[]}},"parameters":{},"rulesets":null},{"name":"FLUSHALL is removed","expect":"fail","facts":{"source":{"renamed_write_commands":["flushall"],"renamed_commands":["flushall"]}},"parameters":{},"rulesets":null},{"name":"CONFIG is renamed, which the 2019 text does not mention","expect":"pass","rulesets":["aws-2019"],"facts":{"source":{"renamed_write_commands":[],"renamed_commands":["config"]}},"parameters":{}},{"name":"CONFIG is renamed, which today's text names","expect":"fail","rulesets":["aws-2026"],"facts":{"source":{"renamed_write_commands":[],"renamed_commands":["config"]}},"parameters":{}},{"name":"A new name comes from a placeholder","expect":"unknown","facts":{"source":{"renamed_write_commands":{"unknown":"the placeholder is not filled in"},"renamed_commands":{"unknown":"the placeholder is not filled in"}}},"parameters":{},"rulesets":null}],"parameters":{},"matchConditions":[],"fix":null,"file":"policies/source/source-write-commands-not-renamed.yaml"}];
async function bundledPolicies() {
  return POLICIES;
}

;// CONCATENATED MODULE: ./lib/policies/load.js


async function loadPolicies(paths, workspace) {
    const bundled = await bundledPolicies();
    if (paths.length === 0)
        return { policies: bundled, files: [], problems: [] };
    const { readPolicies } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(210), __webpack_require__.e(389), __webpack_require__.e(234)]).then(__webpack_require__.bind(__webpack_require__, 7234));
    const own = await readPolicies(paths, workspace);
    const taken = own.policies
        .filter(({ id }) => bundled.some((policy) => policy.id === id))
        .map(({ id, file }) => (0,problem/* problem */.CC)('duplicate-policy', `${id} is the id of a bundled policy; choose another`, { file }));
    return {
        policies: [...bundled, ...own.policies],
        files: own.policies.map(({ file }) => file),
        problems: [...own.problems, ...taken],
    };
}


/***/ })

};
