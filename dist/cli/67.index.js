export const id = 67;
export const ids = [67];
export const modules = {

/***/ 5067:
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
// EXTERNAL MODULE: ./lib/core/examples.js
var core_examples = __webpack_require__(7372);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/policies/load.js + 1 modules
var load = __webpack_require__(7380);
// EXTERNAL MODULE: ./lib/cli/deliver.js + 1 modules
var deliver = __webpack_require__(1529);
// EXTERNAL MODULE: ./lib/core/vocabulary.js
var vocabulary = __webpack_require__(6883);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(9357);
;// CONCATENATED MODULE: ./lib/cli/policies-text.js


function policyTable(policies) {
    const rows = policies.map(({ id, severity, rulesets, title }) => [id, severity, rulesets.join(', '), title]);
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows
        .map((row) => `${(0,visible/* visible */.RK)(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))}\n`)
        .join('');
}
function explanation(policy) {
    const { matchConditions, validations } = policy;
    const expressions = [...matchConditions, ...validations.map(({ expression }) => expression)];
    const facts = [...new Set(expressions.flatMap((expression) => expression.facts))];
    const sections = [
        ['requirement', [policy.requirement, policy.description]],
        ['reads', facts.map((path) => `${path}: ${(0,vocabulary/* factNamed */.oh)(path.replace(/\[.*/, ''))?.meaning ?? ''}`)],
        ['applies when', matchConditions.map(code)],
        ['must hold', validations.flatMap((one) => [code(one.expression), `otherwise: ${one.message}`])],
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
    const rulesets = policy.rulesets.join(', ');
    const head = `${(0,visible/* visible */.RK)(policy.title)}\n${(0,visible/* visible */.RK)(`${policy.id}, ${policy.severity}, in ${rulesets}`)}\n`;
    return (head +
        sections
            .filter(([, lines]) => lines.length > 0)
            .map(section)
            .join(''));
}
function section([title, lines]) {
    return `\n${title}\n${lines
        .flatMap((line) => line.split('\n'))
        .map((line) => `  ${(0,visible/* visible */.RK)(line)}\n`)
        .join('')}`;
}
function code({ text }) {
    return text.trim();
}
function trialText(trials) {
    const lines = trials.flatMap(({ policy, results }) => [
        policy,
        ...results.map(({ name, failure }) => (failure === null ? `  ok    ${name}` : `  FAIL  ${name}: ${failure}`)),
    ]);
    const outcomes = trials.flatMap(({ results }) => results);
    const failed = outcomes.filter(({ failure }) => failure !== null).length;
    return `${[...lines, `${outcomes.length - failed} passed, ${failed} failed`].map(visible/* visible */.RK).join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/cli/policies.js







async function list(given, terminal) {
    await (0,deliver/* print */.y)(policyTable(await policiesOf(given, terminal)), terminal);
    return 0;
}
async function explain(given, terminal) {
    const policies = await policiesOf(given, terminal);
    const [id = ''] = given.positionals;
    const policy = policies.find((candidate) => candidate.id === id);
    if (policy === undefined) {
        const ids = policies.map((candidate) => candidate.id);
        throw new problem/* ProblemError */.Mm([(0,problem/* problem */.CC)('unknown-policy', `policy ${id} does not exist${(0,suggest/* suggestion */.h)(id, ids)}`)]);
    }
    await (0,deliver/* print */.y)(explanation(policy), terminal);
    return 0;
}
async function test(given, terminal) {
    const trials = (await testedPolicies(given.positionals, terminal.workspace)).map(tryExamples);
    await (0,deliver/* print */.y)(trialText(trials), terminal);
    const results = trials.flatMap((trial) => trial.results);
    return results.length > 0 && results.every(({ failure }) => failure === null) ? 0 : 1;
}
function tryExamples(policy) {
    const examples = (0,core_examples/* runExamples */.FW)(policy).map(({ example, failure }) => ({ name: example.name, failure }));
    const gaps = (0,core_examples/* unprovenBy */.hB)(policy).map((failure) => ({ name: 'completeness', failure }));
    return { policy: policy.id, results: [...examples, ...gaps] };
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
    const { readPolicies } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(210), __webpack_require__.e(389), __webpack_require__.e(234)]).then(__webpack_require__.bind(__webpack_require__, 7234));
    const { policies, problems } = await readPolicies(paths, workspace);
    if (problems.length > 0)
        throw new problem/* ProblemError */.Mm(problems);
    return policies;
}


/***/ })

};
