#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7728);

process.exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2), {
    workspace: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver),
  y: () => (/* binding */ deliver_print)
});

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __nccwpck_require__(5524);
// EXTERNAL MODULE: ./lib/reporters/style.js
var reporters_style = __nccwpck_require__(9871);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/reporters/write.js



const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    EISDIR: 'it is a folder',
    ENOENT: 'there is no such place',
    ENOTDIR: 'a part of its path is a file, not a folder',
    EEXIST: 'a part of its path is a file, not a folder',
    ENOSPC: 'no space is left',
};
async function writeOutputs(outputs, stdout, workspace, inputs = []) {
    const refused = outputs.flatMap(({ file }) => overwritten(file, inputs, workspace) ?? []);
    if (refused.length > 0)
        return refused;
    const problems = [];
    for (const { text, file } of outputs) {
        try {
            if (file === null)
                await print(text, stdout);
            else
                save(text, (0,external_node_path_.resolve)(workspace, file));
        }
        catch (error) {
            problems.push(notWritten(error, file));
        }
    }
    return problems;
}
function overwritten(file, inputs, workspace) {
    const output = file === null ? null : identity((0,external_node_path_.resolve)(workspace, file));
    if (output === null)
        return null;
    const input = inputs.find((name) => identity((0,external_node_path_.resolve)(workspace, name)) === output);
    if (input === undefined)
        return null;
    const message = `the report would overwrite ${input}, which was read; name another file`;
    return (0,problem/* problem */.CC)('output-is-input', message, { file });
}
function identity(path) {
    try {
        const { dev, ino } = (0,external_node_fs_.statSync)(path, { bigint: true });
        return `${dev}:${ino}`;
    }
    catch {
        return null;
    }
}
function save(text, path) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, text);
}
function print(text, stdout) {
    return new Promise((done, failed) => {
        stdout.on('error', (error) => (error.code === 'EPIPE' ? done() : failed(error)));
        stdout.write(text, (error) => {
            if (!error)
                done();
        });
    });
}
function notWritten(error, file) {
    const { code, message } = error instanceof Error ? error : { code: '', message: String(error) };
    const reason = REASONS[code ?? ''] ?? message;
    const where = file === null ? 'standard output' : 'the report';
    return (0,problem/* problem */.CC)('output-not-written', `${where} could not be written: ${reason}`, { file });
}

;// CONCATENATED MODULE: ./lib/cli/deliver.js



async function deliver(wanted, render, terminal, inputs) {
    const outputs = wanted.map(async ({ format, file }) => {
        const style = (0,reporters_style/* styleFor */.j9)(file === null ? terminal.stdout : {}, terminal.environment);
        return { file, text: await render(format, style) };
    });
    await write(await Promise.all(outputs), terminal, inputs);
}
async function deliver_print(text, terminal) {
    await write([{ text, file: null }], terminal, []);
}
async function write(outputs, { stdout, workspace }, inputs) {
    const problems = await writeOutputs(outputs, stdout, workspace, inputs);
    if (problems.length > 0)
        throw new problem/* ProblemError */.Mm(problems);
}


/***/ }),

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ requestOf)
});

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __nccwpck_require__(5524);
;// CONCATENATED MODULE: ./lib/defines.js

function readDefines(pairs) {
    const defines = new Map();
    const problems = [];
    for (const pair of pairs) {
        const at = pair.indexOf('=');
        const name = pair.slice(0, Math.max(at, 0));
        if (name === '')
            problems.push((0,problem/* problem */.CC)('define', 'a --define is not of the form NAME=VALUE'));
        else if (defines.has(name))
            problems.push((0,problem/* problem */.CC)('define', `--define ${name} was given twice; give it once`));
        else
            defines.set(name, pair.slice(at + 1));
    }
    return { defines, problems };
}

;// CONCATENATED MODULE: ./lib/cli/request.js


function requestOf(given, terminal) {
    const one = (name) => given.values[name]?.[0] ?? null;
    const { defines, problems } = readDefines(given.values.define ?? []);
    if (problems.length > 0)
        throw new problem/* ProblemError */.Mm(problems);
    return {
        workspace: terminal.workspace,
        config: one('config'),
        redisConfs: given.values['redis-conf'] ?? [],
        redisVersion: one('redis-version'),
        defines,
        rulesets: given.values.ruleset ?? [],
        policies: given.values.policies ?? [],
        failOn: (one('fail-on') ?? 'error'),
        onUnknown: (one('on-unknown') ?? 'fail'),
        now: new Date(),
    };
}


/***/ }),

/***/ 7728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// UNUSED EXPORTS: describeProblems

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __nccwpck_require__(5524);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __nccwpck_require__(9813);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __nccwpck_require__(3029);
// EXTERNAL MODULE: ./lib/reporters/formats.js + 1 modules
var formats = __nccwpck_require__(7583);
;// CONCATENATED MODULE: ./lib/cli/options.js

const OPTIONS = {
    config: { value: 'FILE', repeatable: false, help: 'configuration; .github/elasticache-preflight.yml when it exists' },
    'redis-conf': { value: 'FILE', repeatable: true, help: 'a redis.conf' },
    'redis-version': { value: 'VERSION', repeatable: false, help: 'what runs that file, e.g. 6.2.14 or valkey-8.0.1' },
    define: { value: 'NAME=VALUE', repeatable: true, help: 'fill in a placeholder of the redis.conf' },
    ruleset: { value: 'NAME', repeatable: true, help: 'rulesets to judge by; aws-2019 and replication unless given' },
    policies: { value: 'PATH', repeatable: true, help: "the repository's own policies: a file or a folder" },
    format: {
        value: 'FORMAT',
        repeatable: true,
        help: `${formats/* FORMATS */.hR.join(', ')} (facts: ${formats/* FACTS_FORMATS */.jk.join(', ')}); text unless given`,
    },
    output: {
        value: 'FILE',
        repeatable: true,
        help: 'file to write to; the first --output takes the first --format',
    },
    'fail-on': {
        value: 'SEVERITY',
        repeatable: false,
        help: 'least severity that blocks: error (unless given), warning, note, never',
        choices: ['error', 'warning', 'note', 'never'],
    },
    'on-unknown': {
        value: 'fail|pass',
        repeatable: false,
        help: 'whether a blocking policy that cannot be judged blocks: fail (unless given), pass',
        choices: ['fail', 'pass'],
    },
    help: { value: null, repeatable: false, help: 'print this help', short: 'h' },
    version: { value: null, repeatable: false, help: 'print the version' },
};
const SOURCE = ['config', 'redis-conf', 'redis-version', 'define'];
const COMMANDS = [
    {
        words: ['check'],
        usage: '',
        summary: 'judge, print the report, and set the exit code',
        positionals: [0, 0],
        options: [...SOURCE, 'ruleset', 'policies', 'format', 'output', 'fail-on', 'on-unknown'],
    },
    {
        words: ['facts'],
        usage: '',
        summary: 'print what was collected, with where it was read',
        positionals: [0, 0],
        options: [...SOURCE, 'format', 'output'],
    },
    {
        words: ['policies', 'list'],
        usage: '',
        summary: 'name the policies and the rulesets they belong to',
        positionals: [0, 0],
        options: ['config', 'policies'],
    },
    {
        words: ['policies', 'test'],
        usage: '[PATH…]',
        summary: "run the policies' own examples",
        positionals: [0, Number.POSITIVE_INFINITY],
        options: [],
    },
    {
        words: ['policies', 'explain'],
        usage: 'ID',
        summary: 'print one policy: the requirement, the expressions, the facts they read, the examples',
        positionals: [1, 1],
        options: ['config', 'policies'],
    },
];

;// CONCATENATED MODULE: ./lib/cli/arguments.js




function readArguments(argv) {
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({ args: [...argv], options: OPTIONS_FOR_NODE, strict: false, tokens: true });
    const problems = [];
    const words = [];
    const values = {};
    const flags = new Set();
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        if (!isOption(token.name)) {
            problems.push((0,problem/* problem */.CC)('unknown-option', `unknown option ${token.rawName}${(0,suggest/* suggestion */.h)(token.name, optionNames(), '--')}`));
        }
        else if (OPTIONS[token.name].value === null) {
            if (token.inlineValue === true)
                problems.push((0,problem/* problem */.CC)('option-value', `${token.rawName} takes no value`));
            flags.add(token.name);
        }
        else if (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-'))) {
            problems.push((0,problem/* problem */.CC)('option-value', `${token.rawName} needs a value: ${token.rawName} ${OPTIONS[token.name].value}`));
        }
        else {
            (values[token.name] ??= []).push(token.value);
        }
    }
    const command = COMMANDS.find((candidate) => candidate.words.every((word, index) => words[index] === word));
    if (command === undefined) {
        const wantsNone = words.length === 0 && (flags.has('help') || flags.has('version') || argv.length === 0);
        if (!wantsNone)
            problems.push(unknownCommand(words));
        return { arguments: { command: null, positionals: [], values, flags }, problems };
    }
    const positionals = words.slice(command.words.length);
    if (problems.length === 0 && !flags.has('help'))
        problems.push(...checkPositionals(command, positionals));
    problems.push(...checkOptions(command, values));
    return { arguments: { command, positionals, values, flags }, problems };
}
const OPTIONS_FOR_NODE = Object.fromEntries(Object.entries(OPTIONS).map(([name, option]) => [
    name,
    {
        type: option.value === null ? 'boolean' : 'string',
        ...('short' in option ? { short: option.short } : {}),
    },
]));
function isOption(name) {
    return Object.hasOwn(OPTIONS, name);
}
function optionNames() {
    return Object.keys(OPTIONS);
}
function unknownCommand(words) {
    const names = COMMANDS.map((command) => command.words.join(' '));
    const given = words.slice(0, words[0] === 'policies' ? 2 : 1).join(' ');
    if (given === '')
        return (0,problem/* problem */.CC)('missing-command', `no command; the commands are ${names.join(', ')}`);
    return (0,problem/* problem */.CC)('unknown-command', `unknown command ${given}${(0,suggest/* suggestionOf */.y0)(given, names, 'the commands are')}`);
}
function checkPositionals(command, positionals) {
    const name = command.words.join(' ');
    const [least, most] = command.positionals;
    if (positionals.length < least)
        return [(0,problem/* problem */.CC)('missing-argument', `${name} needs ${command.usage}`)];
    return positionals
        .slice(most)
        .map((word) => (0,problem/* problem */.CC)('unexpected-argument', `${name} takes no argument ${word}; options begin with --, see ${name} --help`));
}
function checkOptions(command, values) {
    const problems = [];
    for (const name of optionNames().filter(isOption)) {
        const given = values[name];
        const option = OPTIONS[name];
        if (given === undefined)
            continue;
        if (!command.options.includes(name)) {
            problems.push((0,problem/* problem */.CC)('unknown-option', `${command.words.join(' ')} takes no option --${name}`));
        }
        if (!option.repeatable && given.length > 1) {
            problems.push((0,problem/* problem */.CC)('option-repeated', `--${name} was given ${given.length} times; give it once`));
        }
        const choices = 'choices' in option ? option.choices : null;
        for (const value of choices === null ? [] : given.filter((word) => !choices.includes(word))) {
            problems.push((0,problem/* problem */.CC)('option-value', `--${name} ${value} does not exist${(0,suggest/* suggestionOf */.y0)(value, choices ?? [], 'it is one of')}`));
        }
    }
    return problems;
}

// EXTERNAL MODULE: ./lib/preflight.js + 59 modules
var preflight = __nccwpck_require__(9380);
// EXTERNAL MODULE: ./lib/cli/deliver.js + 1 modules
var deliver = __nccwpck_require__(1529);
// EXTERNAL MODULE: ./lib/cli/request.js + 1 modules
var request = __nccwpck_require__(47);
;// CONCATENATED MODULE: ./lib/cli/check.js





async function check(given, terminal) {
    const { wanted, problems: mistakes } = (0,formats/* pairOutputs */.F_)(given.values.format ?? [], given.values.output ?? [], formats/* FORMATS */.hR);
    const { report, inputs, blocked, problems } = await (0,preflight/* preflight */.t)((0,request/* requestOf */.f)(given, terminal));
    if (report === null || mistakes.length > 0)
        throw new problem/* ProblemError */.Mm([...mistakes, ...problems]);
    await (0,deliver/* deliver */.c)(wanted, (format, style) => (0,formats/* renderReport */.B1)(report, format, style), terminal, inputs);
    return blocked ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/cli/help.js

const NAME = 'elasticache-preflight';
function help(command) {
    return command === null ? toolHelp() : commandHelp(command);
}
function toolHelp() {
    return [
        'Judges whether a self-managed Redis can be migrated online into Amazon ElastiCache.',
        '',
        `usage: ${NAME} COMMAND [options]`,
        '',
        ...columns(COMMANDS.map((command) => [title(command), command.summary])),
        '',
        `${NAME} COMMAND --help lists a command's options.`,
        'Exit code: 0 ready; 1 not ready, or not known to be; 2 could not run.',
        '',
    ].join('\n');
}
function commandHelp(command) {
    const options = [...command.options, 'help'];
    return [
        `usage: ${NAME} ${title(command)} [options]`,
        '',
        `${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.`,
        '',
        ...columns(options.map((name) => [usage(name), OPTIONS[name].help + (OPTIONS[name].repeatable ? ' (repeatable)' : '')])),
        '',
    ].join('\n');
}
function title(command) {
    return [...command.words, command.usage].join(' ').trimEnd();
}
function usage(name) {
    const { value } = OPTIONS[name];
    return value === null ? `--${name}` : `--${name} ${value}`;
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

;// CONCATENATED MODULE: ./lib/cli/run.js






async function run(argv, terminal) {
    terminal.stderr.on('error', () => undefined);
    try {
        const { arguments: given, problems } = readArguments(argv);
        if (problems.length > 0)
            throw new problem/* ProblemError */.Mm(problems);
        return await perform(given, terminal);
    }
    catch (error) {
        terminal.stderr.write(error instanceof problem/* ProblemError */.Mm ? describeProblems(error.problems) : describeDefect(error));
        return 2;
    }
}
async function perform(given, terminal) {
    if (given.flags.has('version')) {
        await (0,deliver/* print */.y)(`${tool/* TOOL */.j.name} ${tool/* TOOL */.j.version}\n`, terminal);
        return 0;
    }
    if (given.flags.has('help') || given.command === null) {
        await (0,deliver/* print */.y)(help(given.command), terminal);
        return given.flags.has('help') ? 0 : 2;
    }
    switch (given.command.words.join(' ')) {
        case 'check':
            return check(given, terminal);
        case 'facts':
            return (await __nccwpck_require__.e(/* import() */ 641).then(__nccwpck_require__.bind(__nccwpck_require__, 4641))).facts(given, terminal);
        case 'policies list':
            return (await __nccwpck_require__.e(/* import() */ 67).then(__nccwpck_require__.bind(__nccwpck_require__, 5067))).list(given, terminal);
        case 'policies test':
            return (await __nccwpck_require__.e(/* import() */ 67).then(__nccwpck_require__.bind(__nccwpck_require__, 5067))).test(given, terminal);
        default:
            return (await __nccwpck_require__.e(/* import() */ 67).then(__nccwpck_require__.bind(__nccwpck_require__, 5067))).explain(given, terminal);
    }
}
function describeProblems(problems) {
    return problems.map((found) => `error: ${(0,problem/* describeProblem */.BJ)(found)} [${found.code}]\n`).join('');
}
function describeDefect(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `error: this is a defect of elasticache-preflight, please report it\n${text}\n`;
}


/***/ }),

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


const USUAL_PATH = '.github/elasticache-preflight.yml';
async function readConfiguration(path, workspace) {
    const name = path ?? USUAL_PATH;
    if (path === null && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, name)))
        return { configuration: null, problems: [] };
    const { readText } = await __nccwpck_require__.e(/* import() */ 553).then(__nccwpck_require__.bind(__nccwpck_require__, 9553));
    const file = await readText(name, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace));
    if (!('text' in file))
        return { configuration: null, problems: [file] };
    const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6692));
    const { document, problems } = readYaml(file.text, name);
    if (document === null)
        return { configuration: null, problems };
    const { schemaProblems } = await Promise.all(/* import() */[__nccwpck_require__.e(210), __nccwpck_require__.e(702)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5702));
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ reasonIn),
/* harmony export */   v: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9861);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3029);
/* harmony import */ var _value_type_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4531);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6883);




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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./lib/core/expression-problem.js
var expression_problem = __nccwpck_require__(8347);
// EXTERNAL MODULE: ./lib/core/expression/interpret.js + 2 modules
var interpret = __nccwpck_require__(2472);
// EXTERNAL MODULE: ./lib/core/judge.js
var judge = __nccwpck_require__(7956);
// EXTERNAL MODULE: ./lib/core/vocabulary.js
var vocabulary = __nccwpck_require__(6883);
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
var core_policy = __nccwpck_require__(9861);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __nccwpck_require__(5524);
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
    if (!(0,core_policy/* isAmong */.F)(policy.rulesets, rulesets))
        return [];
    return policy.validations.filter((validation) => (0,core_policy/* isAmong */.F)(validation.rulesets ?? policy.rulesets, rulesets));
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ exampleDefect),
/* harmony export */   FW: () => (/* binding */ runExamples),
/* harmony export */   hB: () => (/* binding */ unprovenBy)
/* harmony export */ });
/* unused harmony exports exampleFacts, exampleFailures */
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8504);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1585);
/* harmony import */ var _expression_interpret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2472);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7956);
/* harmony import */ var _contradictions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6425);
/* harmony import */ var _value_type_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4531);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6883);







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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ problemAt)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5524);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  AW: () => (/* binding */ FUNCTIONS),
  T1: () => (/* binding */ call),
  _R: () => (/* binding */ functionNamed),
  ny: () => (/* binding */ takes)
});

// EXTERNAL MODULE: ./lib/core/version.js
var core_version = __nccwpck_require__(8067);
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
var operators = __nccwpck_require__(4899);
// EXTERNAL MODULE: ./lib/core/expression/regexp.js
var regexp = __nccwpck_require__(4773);
// EXTERNAL MODULE: ./lib/core/expression/tree.js
var tree = __nccwpck_require__(6080);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ interpretCondition),
  H: () => (/* binding */ interpretText)
});

// EXTERNAL MODULE: ./lib/core/fact.js
var fact = __nccwpck_require__(1585);
// EXTERNAL MODULE: ./lib/core/value-type.js
var value_type = __nccwpck_require__(4531);
// EXTERNAL MODULE: ./lib/core/vocabulary.js
var vocabulary = __nccwpck_require__(6883);
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
var functions = __nccwpck_require__(2478);
// EXTERNAL MODULE: ./lib/core/expression/operators.js
var operators = __nccwpck_require__(4899);
// EXTERNAL MODULE: ./lib/core/expression/tree.js
var tree = __nccwpck_require__(6080);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ int64),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   NX: () => (/* binding */ operate),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   Un: () => (/* binding */ isInt64),
/* harmony export */   jh: () => (/* binding */ isMap)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6080);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
class Fault extends Error {
}


/***/ }),

/***/ 1585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _expression_interpret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2472);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isAmong),
/* harmony export */   v: () => (/* binding */ EVERY_RULESET)
/* harmony export */ });
const EVERY_RULESET = '*';
function isAmong(names, chosen) {
    return names.includes(EVERY_RULESET) || names.some((name) => chosen.includes(name));
}


/***/ }),

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Mm: () => (/* binding */ ProblemError)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9357);

class ProblemError extends Error {
    problems;
    constructor(problems) {
        super(problems.map((problem) => problem.message).join('\n'));
        this.name = 'ProblemError';
        this.problems = problems;
    }
}
function problem(code, message, place = {}) {
    return { code, message, file: place.file ?? null, line: place.line ?? null, column: place.column ?? null };
}
function describeProblem({ file, line, column, message }) {
    const parts = [file, line, column, ` ${message}`].filter((part) => part !== null);
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(parts.join(':').trimStart());
}


/***/ }),

/***/ 3029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   y0: () => (/* binding */ suggestionOf)
/* harmony export */ });
/* unused harmony export didYouMean */
function suggestion(name, candidates, prefix = '') {
    const nearest = didYouMean(name, candidates);
    return nearest === null ? '' : `; did you mean ${prefix}${nearest}?`;
}
function suggestionOf(name, candidates, lead) {
    const question = suggestion(name, candidates);
    const listing = `${lead} ${candidates.length === 0 ? 'none' : candidates.join(', ')}`;
    return question === '' ? `; ${listing}` : `${question} ${listing.charAt(0).toUpperCase()}${listing.slice(1)}`;
}
function didYouMean(name, candidates) {
    const limit = Math.max(1, Math.floor(name.length / 3));
    let nearest = null;
    let least = limit + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= least)
            continue;
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance < least)
            [nearest, least] = [candidate, distance];
    }
    return nearest;
}
function editDistance(a, b) {
    const [left, right] = [[...a], [...b]];
    let before = [];
    let row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 1; i <= left.length; i++) {
        const next = [i];
        for (let j = 1; j <= right.length; j++) {
            const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
            const swapped = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced;
            next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, replaced, swapped));
        }
        [before, row] = [row, next];
    }
    return row[right.length] ?? 0;
}


/***/ }),

/***/ 4531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 4418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   FK: () => (/* binding */ buildReport)
/* harmony export */ });
/* unused harmony exports countsOf, verdictOf */
function buildReport(parts, { failOn, onUnknown }) {
    const gate = { failOn, onUnknown };
    const { scope, findings } = parts;
    return {
        version: 1,
        ...parts,
        scope: { ...scope, gate },
        verdict: verdictOf(findings, gate),
        counts: countsOf(findings),
    };
}
function countsOf(findings) {
    const having = (status) => findings.filter((finding) => finding.status === status).length;
    return {
        pass: having('pass'),
        fail: having('fail'),
        unknown: having('unknown'),
        'not-applicable': having('not-applicable'),
        'not-configured': having('not-configured'),
        waived: findings.filter(({ status, waiver }) => status === 'fail' && waiver !== null).length,
    };
}
function verdictOf(findings, gate) {
    const blocking = findings.filter(({ severity, waiver }) => waiver === null && blocks(severity, gate.failOn));
    if (blocking.some(({ status }) => status === 'fail'))
        return 'not-ready';
    if (gate.onUnknown === 'fail' && blocking.some(({ status }) => status === 'unknown'))
        return 'undetermined';
    return findings.some(({ status }) => status === 'pass' || status === 'fail') ? 'ready' : 'undetermined';
}
const SEVERITIES = ['error', 'warning', 'note'];
function blocks(severity, failOn) {
    return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   hS: () => (/* binding */ visibleCharacters)
/* harmony export */ });
const UNSEEN = /^(?:[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs})$/u;
const COMMAND = /(^|\s)::(?=[0-9a-f]*[g-z-])/gi;
const PRINTABLE = /^[\x20-\x7e]*$/;
function shown(character) {
    if (PRINTABLE.test(character) || !UNSEEN.test(character))
        return character;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
function visibleCharacters(line) {
    if (PRINTABLE.test(line) && !line.includes('##['))
        return line.split('');
    return Array.from(line, shown).map((character, at, all) => character === '#' && all[at - 1] === '#' && all[at + 1] === '[' ? '\\x23' : character);
}
function visible(text) {
    const shownText = PRINTABLE.test(text) && !text.includes('##[') ? text : visibleCharacters(text).join('');
    return shownText.includes('::') ? shownText.replace(COMMAND, '$1:\\x3a') : shownText;
}
function prose(text) {
    return visible(text.replace(/[ \t\r\n]+/g, ' ').trim());
}


/***/ }),

/***/ 6883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ loadPolicies)
});

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __nccwpck_require__(5524);
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
    const { readPolicies } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(210), __nccwpck_require__.e(389), __nccwpck_require__.e(234)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7234));
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


/***/ }),

/***/ 9380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ collectFacts),
  t: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __nccwpck_require__(5524);
// EXTERNAL MODULE: ./lib/core/fact.js
var core_fact = __nccwpck_require__(1585);
// EXTERNAL MODULE: ./lib/core/version.js
var core_version = __nccwpck_require__(8067);
;// CONCATENATED MODULE: ./lib/collectors/redis-conf/auth.js

function authRequired({ users }, requirepass) {
    if (users.unknown !== null)
        return users.unknown;
    const { defaultUser } = users;
    if (defaultUser !== null)
        return (0,core_fact/* known */.e)(!defaultUser.user.on || !defaultUser.user.nopass, defaultUser.origin);
    return requirepass.state === 'known' ? (0,core_fact/* known */.e)(requirepass.value !== '', requirepass.origin) : requirepass;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/address.js
const OCTET = /^(0|[1-9][0-9]{0,2})$/;
const GROUP = /^[0-9a-f]{1,4}$/i;
const GROUPS = 8;
function isIPv4(text) {
    const octets = text.split('.', 5);
    return octets.length === 4 && octets.every((octet) => OCTET.test(octet) && Number(octet) <= 255);
}
function isIPv6(text) {
    const [, address = ''] = /^([^%]*)(%[0-9a-z.:-]+)?$/i.exec(text) ?? [];
    const halves = address.split('::', 3);
    if (address === '' || halves.length > 2)
        return false;
    const counts = halves.map((half, index) => countGroups(half, index === halves.length - 1));
    if (counts.some((count) => count === null))
        return false;
    const total = counts.reduce((sum, count) => sum + (count ?? 0), 0);
    return halves.length === 2 ? total < GROUPS : total === GROUPS;
}
function countGroups(text, isEnd) {
    if (text === '')
        return 0;
    const groups = text.split(':', GROUPS + 1);
    const last = groups.pop() ?? '';
    const embedded = isEnd && last.includes('.');
    if (!groups.every((group) => GROUP.test(group)))
        return null;
    if (embedded ? !isIPv4(last) : !GROUP.test(last))
        return null;
    return groups.length + (embedded ? 2 : 1);
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/lex.js
const CHUNK = 1024;
function readBytes(bytes) {
    if (!bytes.includes('\0'))
        return bytes;
    const kept = [];
    for (let start = 0; start < bytes.length;) {
        const feed = bytes.indexOf('\n', start);
        const end = Math.min(feed === -1 ? bytes.length : feed + 1, start + CHUNK);
        const piece = bytes.slice(start, end);
        const nul = piece.indexOf('\0');
        kept.push(nul === -1 ? piece : piece.slice(0, nul));
        start = end;
    }
    return kept.join('');
}
function trimLine(line) {
    const start = indentation(line);
    let end = line.length;
    while (end > start && isBlank(line.charCodeAt(end - 1)))
        end -= 1;
    return line.slice(start, end);
}
function indentation(line) {
    let count = 0;
    while (count < line.length && isBlank(line.charCodeAt(count)))
        count += 1;
    return count;
}
function isBlank(code) {
    return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}
function isSpace(code) {
    return isBlank(code) || code === 0x0b || code === 0x0c;
}
function splitArguments(line, joinsQuotes) {
    if (!/["']/.test(line))
        return splitUnquoted(line);
    const values = [];
    for (let position = skipSpaces(line, 0); position < line.length;) {
        const argument = readArgument(line, position, joinsQuotes);
        if (argument === null)
            return null;
        values.push(argument.value);
        position = skipSpaces(line, argument.end);
    }
    return values;
}
function splitUnquoted(line) {
    const values = [];
    for (const piece of line.split(/[ \t\r\n]+/)) {
        const value = piece.slice(skipSpaces(piece, 0));
        if (value !== '')
            values.push(value);
    }
    return values;
}
function skipSpaces(line, position) {
    let next = position;
    while (next < line.length && isSpace(line.charCodeAt(next)))
        next += 1;
    return next;
}
function readArgument(line, start, joinsQuotes) {
    const pieces = [];
    let position = start;
    while (position < line.length) {
        const character = line.charAt(position);
        if (isBlank(line.charCodeAt(position)))
            break;
        if (character !== '"' && character !== "'") {
            const end = plainEnd(line, position);
            pieces.push(line.slice(position, end));
            position = end;
            continue;
        }
        const quoted = character === '"' ? readDoubleQuoted(line, position + 1) : readSingleQuoted(line, position + 1);
        if (quoted === null)
            return null;
        pieces.push(quoted.value);
        position = quoted.end;
        if (!joinsQuotes)
            return position < line.length && !isSpace(line.charCodeAt(position)) ? null : joined();
    }
    return joined();
    function joined() {
        return { value: pieces.join(''), end: position };
    }
}
function plainEnd(line, start) {
    const stop = /[ \t\r\n"']/g;
    stop.lastIndex = start;
    return stop.exec(line)?.index ?? line.length;
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', b: '\b', a: '\x07' };
function readDoubleQuoted(line, start) {
    const pieces = [];
    const special = /["\\]/g;
    let position = start;
    for (;;) {
        special.lastIndex = position;
        const stop = special.exec(line)?.index ?? line.length;
        pieces.push(line.slice(position, stop));
        if (stop === line.length)
            return null;
        if (line.charAt(stop) === '"')
            return { value: pieces.join(''), end: stop + 1 };
        const escaped = line.charAt(stop + 1);
        const hex = escaped === 'x' ? /^[0-9a-fA-F]{2}/.exec(line.slice(stop + 2, stop + 4)) : null;
        if (hex !== null)
            pieces.push(String.fromCharCode(Number.parseInt(hex[0], 16)));
        else
            pieces.push(escaped === '' ? '\\' : (ESCAPES[escaped] ?? escaped));
        position = stop + (hex === null ? 2 : 4);
        if (position > line.length)
            return null;
    }
}
function readSingleQuoted(line, start) {
    const pieces = [];
    let position = start;
    for (;;) {
        const stop = line.indexOf("'", position);
        if (stop === -1)
            return null;
        const escaped = stop > position && line.charAt(stop - 1) === '\\';
        if (!escaped)
            return { value: pieces.join('') + line.slice(position, stop), end: stop + 1 };
        pieces.push(`${line.slice(position, stop - 1)}'`);
        position = stop + 1;
    }
}
function decode(bytes) {
    return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/bind.js



const EVERY_ADDRESS = ['*', '::*'];
function bindOf(setting) {
    if (setting.state === 'unknown')
        return setting;
    if (setting.origin.kind !== 'file')
        return (0,core_fact/* known */.e)(EVERY_ADDRESS, setting.origin);
    const addresses = decode(String(setting.value))
        .split(/\s+/)
        .map((address) => address.replace(/^-/, ''))
        .filter((address) => address !== '');
    const name = addresses.find(isHostName);
    if (name === undefined)
        return (0,core_fact/* known */.e)(addresses, setting.origin);
    return (0,core_fact/* unknown */.L)(`\`bind\` names a host, which the server resolves when it starts; write its address`, setting.origin);
}
function isHostName(address) {
    const [bare = ''] = address.split('%');
    return !['*', '::*', 'localhost'].includes(address.toLowerCase()) && !isIPv4(bare) && !isIPv6(bare);
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/number.js
const LONG_MAX = 2n ** 63n - 1n;
const UNSIGNED_MAX = 2n ** 64n - 1n;
const UNITS = new Map([
    ['', 1n],
    ['b', 1n],
    ['k', 1000n],
    ['kb', 1024n],
    ['m', 1000n ** 2n],
    ['mb', 1024n ** 2n],
    ['g', 1000n ** 3n],
    ['gb', 1024n ** 3n],
]);
const DIGITS_MAX = 127;
function cString(text) {
    const end = text.indexOf('\0');
    return end === -1 ? text : text.slice(0, end);
}
function leadingNumber(text, base = 10) {
    const plain = cString(text);
    const match = (base === 8 ? /^[ \t-\r]*([+-]?)([0-7]+)/ : /^[ \t-\r]*([+-]?)([0-9]+)/).exec(plain);
    if (match === null)
        return { value: 0n, whole: plain === '' };
    const digits = BigInt(base === 8 ? `0o${match[2]}` : `${match[2]}`);
    const value = match[1] === '-' ? -digits : digits;
    const clamped = value > LONG_MAX ? LONG_MAX : value < -LONG_MAX - 1n ? -LONG_MAX - 1n : value;
    return { value: clamped, whole: match[0].length === plain.length };
}
function leadingInt(text) {
    return BigInt.asIntN(32, leadingNumber(text).value);
}
function strictNumber(text) {
    if (!/^(?:0|-?[1-9][0-9]{0,19})$/.test(text))
        return null;
    const value = BigInt(text);
    return value > LONG_MAX || value < -LONG_MAX - 1n ? null : value;
}
function memorySize(text, overflow) {
    const match = /^([0-9]*)([a-z]*)$/i.exec(cString(text));
    const unit = UNITS.get(match?.[2]?.toLowerCase() ?? '?');
    const digits = match?.[1] ?? '';
    if (unit === undefined || digits.length > DIGITS_MAX)
        return null;
    const value = BigInt(digits);
    if (value > UNSIGNED_MAX && overflow === 'refused')
        return null;
    return BigInt.asUintN(64, (value > UNSIGNED_MAX ? UNSIGNED_MAX : value) * unit);
}
function signedMemorySize(text) {
    const match = /^(-?[0-9]*)([a-z]*)$/i.exec(cString(text));
    const unit = UNITS.get(match?.[2]?.toLowerCase() ?? '?');
    const digits = match?.[1] ?? '';
    if (unit === undefined || digits === '-' || digits.length > DIGITS_MAX)
        return null;
    return BigInt.asIntN(64, leadingNumber(digits).value * unit);
}
const DECIMAL = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;
const HEXADECIMAL = /^([+-]?)0x([0-9a-f]*)\.?([0-9a-f]*)(?:p([+-]?[0-9]+))?$/i;
function hexadecimal(text) {
    const [, sign, whole = '', fraction = '', exponent = '0'] = HEXADECIMAL.exec(text) ?? [];
    if (whole + fraction === '')
        return null;
    const value = Number.parseInt(whole + fraction, 16) * 2 ** (Number(exponent) - 4 * fraction.length);
    return sign === '-' ? -value : value;
}
function floatingNumber(text) {
    return decimalNumber(text) ?? hexadecimal(text);
}
function decimalNumber(text) {
    const infinite = /^([+-]?)inf(?:inity)?$/i.exec(text);
    if (infinite !== null)
        return infinite[1] === '-' ? -Infinity : Infinity;
    if (!DECIMAL.test(text))
        return null;
    const value = Number(text);
    const vanished = value === 0 && /[1-9]/.test(text.replace(/e.*$/i, ''));
    return Number.isFinite(value) && !vanished ? value : null;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/size.js

const size_memorySize = (text) => signedMemorySize(text) ?? 0n;
const size_LONG_MAX = 2n ** 63n - 1n;
const size_DIGITS_MAX = 127;
const looseMemorySize = (text) => {
    const size = signedMemorySize(text);
    if (size !== null)
        return size;
    const digits = /^-?[0-9]*/.exec(text)?.[0] ?? '';
    return digits.length > size_DIGITS_MAX ? size_LONG_MAX : leadingNumber(digits).value;
};

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/readers.js



function bounded(value, bounds) {
    if (bounds === undefined)
        return { value: value.toString() };
    const { min, max, reason } = bounds;
    const outside = (min !== undefined && value < min) || (max !== undefined && value > max);
    return outside ? { reason } : { value: value.toString() };
}
function integer(bounds) {
    return ([text = '']) => bounded(leadingInt(text), bounds);
}
function atLeast(min, reason) {
    return integer({ min: BigInt(min), reason });
}
function between(name, min, max) {
    return integer({ min: BigInt(min), max: BigInt(max), reason: `${name} must be between ${min} and ${max}` });
}
const port = integer({ min: 0n, max: 65535n, reason: 'Invalid port' });
function readers_long(bounds) {
    return ([text = '']) => bounded(leadingNumber(text).value, bounds);
}
function longButZero(reason) {
    return ([text = '']) => {
        const { value } = leadingNumber(text);
        return value === 0n ? { reason } : { value: value.toString() };
    };
}
const memory = ([text = '']) => ({ value: size_memorySize(text).toString() });
const looseMemory = ([text = '']) => ({ value: looseMemorySize(text).toString() });
function memoryButZero(reason) {
    return ([text = '']) => {
        const bytes = size_memorySize(text);
        return bytes === 0n ? { reason } : { value: bytes.toString() };
    };
}
function backlogSize(sizeOf) {
    return ([text = '']) => {
        const bytes = sizeOf(text);
        if (bytes <= 0n)
            return { reason: 'repl-backlog-size must be 1 or greater.' };
        return { value: (bytes < 16384n ? 16384n : bytes).toString() };
    };
}
const clientLimit = ([text = '']) => {
    const clients = BigInt.asUintN(32, leadingInt(text));
    return clients < 1n ? { reason: 'Invalid max clients limit' } : { value: clients.toString() };
};
const ticks = ([text = '']) => {
    const hz = leadingInt(text);
    if (hz < 1n)
        return { value: '1' };
    return { value: (hz > 500n ? 500n : hz).toString() };
};
const yesNo = ([text = '']) => {
    const word = text.toLowerCase();
    return word === 'yes' || word === 'no' ? { value: word } : { reason: "argument must be 'yes' or 'no'" };
};
const uncheckedYesNo = ([text = '']) => ({ value: text.toLowerCase() === 'no' ? 'no' : 'yes' });
function choice(words, reason) {
    const allowed = new Set(words.split(' '));
    return ([text = '']) => {
        const word = text.toLowerCase();
        return allowed.has(word) ? { value: word } : { reason };
    };
}
const readers_text = ([value = '']) => ({ value });
function baseName(name) {
    return ([value = '']) => (/[/\\]/.test(value) ? { reason: `${name} can't be a path, just a filename` } : { value });
}
function readers_password(constant) {
    return ([value = '']) => (value.length > 512 ? { reason: `Password is longer than ${constant}` } : { value });
}
const permissions = ([value = '']) => {
    const mode = leadingNumber(value, 8).value;
    const outside = mode < 0n || BigInt.asUintN(32, mode) > 511n;
    return outside ? { reason: 'Invalid socket file permissions' } : { value: BigInt.asUintN(32, mode).toString(8) };
};
const addresses = (args) => args.length > 16 ? { reason: 'Too many bind addresses specified' } : { value: args.join(' ') };
const replicationSource = ([host = '', port = '']) => ({
    value: `${host} ${leadingInt(port)}`.slice(0, 255),
});
const savePoints = (args, previous) => {
    const [seconds = '', changes = ''] = args;
    if (args.length === 1 && seconds === '')
        return { value: '' };
    if (args.length !== 2)
        return 'unchanged';
    if (leadingInt(seconds) < 1n || leadingInt(changes) < 0n)
        return { reason: 'Invalid save parameters' };
    if (previous === null)
        return 'unchanged';
    return { value: `${previous === '' ? '' : `${previous} `}${leadingInt(seconds)} ${leadingInt(changes)}` };
};
const directory = ([path = ''], previous) => {
    if (path === '')
        return { reason: "Can't chdir to '': No such file or directory" };
    if (!external_node_path_.posix.isAbsolute(path) && previous === null)
        return 'unchanged';
    const absolute = external_node_path_.posix.resolve(previous ?? '/', path);
    return { value: absolute };
};
function outputBufferLimit(classes, reason, sizeOf) {
    return ([name = '', hard = '', soft = '', seconds = ''], previous) => {
        const index = classes.get(name.toLowerCase());
        if (index === undefined)
            return { reason };
        if (leadingInt(seconds) < 0n)
            return { reason: 'Negative number of seconds in soft limit is invalid' };
        if (previous === null)
            return 'unchanged';
        const limits = [hard, soft].map((bytes) => BigInt.asUintN(64, sizeOf(bytes)).toString());
        const words = previous.split(' ');
        words.splice(index * 4 + 1, 3, ...limits, leadingInt(seconds).toString());
        return { value: words.join(' ') };
    };
}
function eventClasses(all) {
    return ([flags = '']) => {
        const given = new Set(flags.replaceAll('A', all));
        if ([...given].some((flag) => !`${all}KE`.includes(flag))) {
            return { reason: "Invalid event class character. Use 'g$lshzxeA'." };
        }
        const named = [...all].filter((flag) => given.has(flag)).join('');
        const places = ['K', 'E'].filter((flag) => given.has(flag)).join('');
        return { value: `${named === all ? 'A' : named}${places}` };
    };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/row.js

function ordinal(version) {
    return version.major * 10_000 + version.minor * 100 + version.patch;
}
function parseOrdinal(text) {
    const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
    return ordinal({ major, minor, patch });
}
const ONE_ARGUMENT = { min: 1, max: 1 };
function row(name, read, initial, options = {}) {
    return {
        names: options.names ?? [name],
        printed: options.printed ?? options.names ?? [name],
        effective: options.effective ?? true,
        arity: options.arity === undefined ? ONE_ARGUMENT : options.arity,
        read,
        initial,
        since: parseOrdinal(options.since ?? '2.8.0'),
        until: parseOrdinal(options.until ?? '6.0.0'),
    };
}
function row_hidden(name, read, initial, options = {}) {
    return row(name, read, initial, { ...options, printed: [] });
}
function replicaRow(name, read, initial, since = '2.8.0') {
    const [old, current] = [name('slave'), name('replica')];
    const aliased = row(current, read('replica'), initial, { names: [old, current], since: '5.0.0' });
    const alone = row(old, read('slave'), initial, { since, until: '5.0.0' });
    return alone.since < alone.until ? [alone, aliased] : [aliased];
}
function bytes(name, initial, until = '6.0.0') {
    return [row(name, looseMemory, initial, { until: '3.0.0' }), row(name, memory, initial, { since: '3.0.0', until })];
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/directives/data.js



const snapshots = [
    row('save', savePoints, '', { arity: { min: 0, max: Infinity } }),
    row('dir', directory, null),
    row('dbfilename', baseName('dbfilename'), 'dump.rdb'),
    row('rdbcompression', yesNo, 'yes'),
    row('rdbchecksum', yesNo, 'yes'),
    row('rdb-save-incremental-fsync', yesNo, 'yes', { since: '5.0.0' }),
    row('stop-writes-on-bgsave-error', yesNo, 'yes'),
];
const appendOnlyFile = [
    row('appendonly', yesNo, 'no'),
    row_hidden('appendfilename', baseName('appendfilename'), 'appendonly.aof'),
    row('appendfsync', choice('everysec always no', "argument must be 'no', 'always' or 'everysec'"), 'everysec'),
    row('no-appendfsync-on-rewrite', yesNo, 'no'),
    row('auto-aof-rewrite-percentage', atLeast(0, 'Invalid negative percentage for AOF auto rewrite'), '100'),
    row('auto-aof-rewrite-min-size', looseMemory, '1048576', { until: '2.8.5' }),
    row('auto-aof-rewrite-min-size', looseMemory, '67108864', { since: '2.8.5', until: '3.0.0' }),
    row('auto-aof-rewrite-min-size', memory, '67108864', { since: '3.0.0' }),
    row('aof-rewrite-incremental-fsync', yesNo, 'yes'),
    row('aof-load-truncated', yesNo, 'yes', { since: '2.8.15' }),
    row('aof-use-rdb-preamble', yesNo, 'no', { since: '4.0.0', until: '5.0.0' }),
    row('aof-use-rdb-preamble', yesNo, 'yes', { since: '5.0.0' }),
];
const DEAD = { effective: false, printed: [], since: '3.2.0' };
const encodings = [
    ...bytes('hash-max-ziplist-entries', '512'),
    ...bytes('hash-max-ziplist-value', '64'),
    ...bytes('list-max-ziplist-entries', '512', '3.2.0'),
    row('list-max-ziplist-entries', readers_text, null, DEAD),
    ...bytes('list-max-ziplist-value', '64', '3.2.0'),
    row('list-max-ziplist-value', readers_text, null, DEAD),
    row('list-max-ziplist-size', integer(), '-2', { since: '3.2.0' }),
    row('list-compress-depth', integer(), '0', { since: '3.2.0' }),
    ...bytes('set-max-intset-entries', '512'),
    ...bytes('zset-max-ziplist-entries', '128'),
    ...bytes('zset-max-ziplist-value', '64'),
    row('hll-sparse-max-bytes', looseMemory, '3000', { since: '2.8.9', until: '3.0.0' }),
    row('hll-sparse-max-bytes', memory, '3000', { since: '3.0.0' }),
    row('stream-node-max-bytes', memory, '4096', { since: '5.0.0' }),
    row('stream-node-max-entries', integer(), '100', { since: '5.0.0' }),
];
const TWO_ARGUMENTS = { min: 2, max: 2 };
const replication = [
    row('slaveof', replicationSource, '', { arity: TWO_ARGUMENTS, until: '5.0.0' }),
    row('replicaof', replicationSource, '', {
        names: ['slaveof', 'replicaof'],
        printed: ['slaveof'],
        arity: TWO_ARGUMENTS,
        since: '5.0.0',
    }),
    row('masterauth', readers_text, ''),
    ...replicaRow((word) => `${word}-serve-stale-data`, () => yesNo, 'yes'),
    ...replicaRow((word) => `${word}-read-only`, () => yesNo, 'yes'),
    ...replicaRow((word) => `${word}-priority`, () => integer(), '100'),
    ...replicaRow((word) => `${word}-announce-ip`, () => readers_text, '', '3.2.2'),
    ...replicaRow((word) => `${word}-announce-port`, () => port, '0', '3.2.2'),
    ...replicaRow((word) => `${word}-lazy-flush`, () => yesNo, 'no', '4.0.0'),
    ...replicaRow((word) => `${word}-ignore-maxmemory`, () => yesNo, 'yes', '5.0.0'),
    ...replicaRow((word) => `min-${word}s-to-write`, (word) => atLeast(0, `Invalid value for min-${word}s-to-write.`), '0'),
    ...replicaRow((word) => `min-${word}s-max-lag`, (word) => atLeast(0, `Invalid value for min-${word}s-max-lag.`), '10'),
    ...replicaRow((word) => `repl-ping-${word}-period`, (word) => atLeast(1, `repl-ping-${word}-period must be 1 or greater`), '10'),
    row('repl-timeout', atLeast(1, 'repl-timeout must be 1 or greater'), '60'),
    row('repl-disable-tcp-nodelay', yesNo, 'no'),
    row('repl-diskless-sync', yesNo, 'no', { since: '2.8.18' }),
    row('repl-diskless-sync-delay', atLeast(0, "repl-diskless-sync-delay can't be negative"), '5', {
        since: '2.8.18',
    }),
    row('repl-backlog-size', backlogSize(looseMemorySize), '1048576', { until: '3.0.0' }),
    row('repl-backlog-size', backlogSize(size_memorySize), '1048576', { since: '3.0.0' }),
    row('repl-backlog-ttl', atLeast(0, "repl-backlog-ttl can't be negative "), '3600'),
];
const cluster = [
    row_hidden('cluster-enabled', yesNo, 'no', { since: '3.0.0' }),
    row_hidden('cluster-config-file', readers_text, 'nodes.conf', { since: '3.0.0' }),
    row('cluster-node-timeout', readers_long({ min: 1n, reason: 'cluster node timeout must be 1 or greater' }), '15000', {
        since: '3.0.0',
    }),
    row('cluster-migration-barrier', atLeast(0, 'cluster migration barrier must zero or positive'), '1', {
        since: '3.0.0',
    }),
    ...replicaRow((word) => `cluster-${word}-validity-factor`, (word) => atLeast(0, `cluster ${word} validity factor must be zero or positive`), '10', '3.0.0'),
    ...replicaRow((word) => `cluster-${word}-no-failover`, () => yesNo, 'no', '4.0.9'),
    row('cluster-require-full-coverage', yesNo, 'yes', { since: '3.0.0' }),
    row('cluster-announce-ip', readers_text, '', { since: '4.0.0' }),
    row('cluster-announce-port', port, '0', { since: '4.0.0' }),
    row('cluster-announce-bus-port', port, '0', { since: '4.0.0' }),
];
const DATA_ROWS = [...snapshots, ...appendOnlyFile, ...encodings, ...replication, ...cluster];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/directives/process.js



const network = [
    row('port', port, '6379'),
    row('tcp-backlog', atLeast(0, 'Invalid backlog value'), '511', { since: '2.8.5' }),
    row('bind', addresses, '', { arity: { min: 1, max: Infinity } }),
    row('unixsocket', readers_text, ''),
    row('unixsocketperm', permissions, '0'),
    row('timeout', atLeast(0, 'Invalid timeout value'), '0'),
    row('tcp-keepalive', atLeast(0, 'Invalid tcp-keepalive value'), '0', { until: '3.2.1' }),
    row('tcp-keepalive', atLeast(0, 'Invalid tcp-keepalive value'), '300', { since: '3.2.1' }),
    row('protected-mode', yesNo, 'yes', { since: '3.2.0' }),
];
const FACILITIES = choice('user local0 local1 local2 local3 local4 local5 local6 local7', 'Invalid log facility. Must be one of USER or between LOCAL0-LOCAL7');
const general = [
    row('daemonize', yesNo, 'no'),
    row('supervised', choice('upstart systemd auto no', "Invalid option for 'supervised'. Allowed values: 'upstart', 'systemd', 'auto', or 'no'"), 'no', { since: '3.2.0' }),
    row('pidfile', readers_text, '/var/run/redis.pid', { until: '3.2.0' }),
    row('pidfile', readers_text, '', { since: '3.2.0' }),
    row('loglevel', choice('debug verbose notice warning', 'Invalid log level. Must be one of debug, notice, warning'), 'notice', { until: '3.2.0' }),
    row('loglevel', choice('debug verbose notice warning', 'Invalid log level. Must be one of debug, verbose, notice, warning'), 'notice', { since: '3.2.0' }),
    row('logfile', readers_text, ''),
    row_hidden('syslog-enabled', yesNo, 'no'),
    row_hidden('syslog-ident', readers_text, 'redis'),
    row_hidden('syslog-facility', FACILITIES, 'local0', { until: '3.2.0' }),
    row('syslog-facility', FACILITIES, 'local0', { since: '3.2.0' }),
    row('databases', atLeast(1, 'Invalid number of databases'), '16'),
    row_hidden('always-show-logo', yesNo, 'no', { since: '4.0.0' }),
    row('hz', ticks, '10'),
    row('dynamic-hz', yesNo, 'yes', { since: '5.0.0' }),
    row('activerehashing', yesNo, 'yes'),
    row('watchdog-period', readers_text, '0', { arity: null }),
];
const security = [
    row('requirepass', readers_password('REDIS_AUTHPASS_MAX_LEN'), '', { until: '3.2.0' }),
    row('requirepass', readers_password('CONFIG_AUTHPASS_MAX_LEN'), '', { since: '3.2.0' }),
];
const CLASSES = [
    ['normal', 0],
    ['slave', 1],
    ['pubsub', 2],
];
const UNKNOWN_CLASS = 'Unrecognized client limit class';
const UNLIMITED_CLASS = `${UNKNOWN_CLASS}: the user specified an invalid one, or 'master' which has no buffer limits.`;
const LIMITS = 'normal 0 0 0 slave 268435456 67108864 60 pubsub 33554432 8388608 60';
const FOUR_ARGUMENTS = { min: 4, max: 4 };
const clients = [
    row('maxclients', clientLimit, '10000'),
    row('client-output-buffer-limit', outputBufferLimit(new Map(CLASSES), UNKNOWN_CLASS, looseMemorySize), LIMITS, {
        arity: FOUR_ARGUMENTS,
        until: '3.0.0',
    }),
    row('client-output-buffer-limit', outputBufferLimit(new Map(CLASSES), UNKNOWN_CLASS, size_memorySize), LIMITS, {
        arity: FOUR_ARGUMENTS,
        since: '3.0.0',
        until: '3.2.0',
    }),
    row('client-output-buffer-limit', outputBufferLimit(new Map(CLASSES), UNLIMITED_CLASS, size_memorySize), LIMITS, {
        arity: FOUR_ARGUMENTS,
        since: '3.2.0',
        until: '5.0.0',
    }),
    row('client-output-buffer-limit', outputBufferLimit(new Map([...CLASSES, ['replica', 1]]), UNLIMITED_CLASS, size_memorySize), LIMITS, { arity: FOUR_ARGUMENTS, since: '5.0.0' }),
    row('client-query-buffer-limit', memory, '1073741824', { since: '4.0.7' }),
    row('proto-max-bulk-len', memory, '536870912', { since: '4.0.7' }),
];
const POLICIES = 'volatile-lru volatile-random volatile-ttl allkeys-lru allkeys-random noeviction';
const INVALID_POLICY = 'Invalid maxmemory policy';
const samples = atLeast(1, 'maxmemory-samples must be 1 or greater');
const memoryUse = [
    ...bytes('maxmemory', '0'),
    row('maxmemory-policy', choice(POLICIES, INVALID_POLICY), 'volatile-lru', { until: '3.0.0' }),
    row('maxmemory-policy', choice(POLICIES, INVALID_POLICY), 'noeviction', { since: '3.0.0', until: '4.0.0' }),
    row('maxmemory-policy', choice(`${POLICIES} volatile-lfu allkeys-lfu`, INVALID_POLICY), 'noeviction', {
        since: '4.0.0',
    }),
    row('maxmemory-samples', samples, '3', { until: '3.0.0' }),
    row('maxmemory-samples', samples, '5', { since: '3.0.0' }),
    row('lfu-log-factor', atLeast(0, 'lfu-log-factor must be 0 or greater'), '10', { since: '4.0.0' }),
    row('lfu-decay-time', atLeast(0, 'lfu-decay-time must be 0 or greater'), '1', { since: '4.0.0' }),
    row('lazyfree-lazy-eviction', yesNo, 'no', { since: '4.0.0' }),
    row('lazyfree-lazy-expire', yesNo, 'no', { since: '4.0.0' }),
    row('lazyfree-lazy-server-del', yesNo, 'no', { since: '4.0.0' }),
];
const LOWER = 'active-defrag-threshold-lower';
const UPPER = 'active-defrag-threshold-upper';
const defragmentation = [
    row('activedefrag', yesNo, 'no', { since: '4.0.0' }),
    row(LOWER, atLeast(0, `${LOWER} must be 0 or greater`), '10', { since: '4.0.0', until: '5.0.0' }),
    row(LOWER, between(LOWER, 0, 1000), '10', { since: '5.0.0' }),
    row(UPPER, atLeast(0, `${UPPER} must be 0 or greater`), '100', { since: '4.0.0', until: '5.0.0' }),
    row(UPPER, between(UPPER, 0, 1000), '100', { since: '5.0.0' }),
    row('active-defrag-ignore-bytes', memoryButZero('active-defrag-ignore-bytes must above 0'), '104857600', {
        since: '4.0.0',
    }),
    row('active-defrag-cycle-min', between('active-defrag-cycle-min', 1, 99), '25', {
        since: '4.0.0',
        until: '5.0.0',
    }),
    row('active-defrag-cycle-min', between('active-defrag-cycle-min', 1, 99), '5', { since: '5.0.0' }),
    row('active-defrag-cycle-max', between('active-defrag-cycle-max', 1, 99), '75', { since: '4.0.0' }),
    row('active-defrag-max-scan-fields', longButZero('active-defrag-max-scan-fields must be positive'), '1000', {
        since: '5.0.0',
    }),
];
const observation = [
    row('lua-time-limit', readers_long(), '5000'),
    row_hidden('lua-replicate-commands', uncheckedYesNo, 'no', { since: '5.0.0' }),
    row('slowlog-log-slower-than', readers_long(), '10000'),
    row('slowlog-max-len', readers_long(), '128'),
    row('latency-monitor-threshold', readers_long({ min: 0n, reason: "The latency threshold can't be negative" }), '0', {
        since: '2.8.13',
    }),
    row('notify-keyspace-events', eventClasses('g$lshzxe'), '', { until: '5.0.0' }),
    row('notify-keyspace-events', eventClasses('g$lshzxet'), '', { since: '5.0.0' }),
];
const PROCESS_ROWS = [
    ...network,
    ...general,
    ...security,
    ...clients,
    ...memoryUse,
    ...defragmentation,
    ...observation,
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/directives.js


const ROWS = [...PROCESS_ROWS, ...DATA_ROWS];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/dialect.js
const BAD_DIRECTIVE = 'Bad directive or wrong number of arguments';

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/row.js
const WRONG_COUNT = 'wrong number of arguments';
function single(read) {
    return (args, scope) => {
        const [argument] = args;
        return argument === undefined || args.length !== 1 ? { reason: WRONG_COUNT } : read(argument, scope);
    };
}
function beforeTable(version) {
    return version.engine === 'redis' && version.major < 7;
}
function isStrictValkey({ engine, major, minor }) {
    return engine === 'valkey' && (major > 9 || (major === 9 && minor >= 1));
}
function speaksValkey(version) {
    return version.engine === 'valkey' && version.major >= 8;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/lists.js



const RETIRED = { redis: '..6.2', valkey: '' };
const TABLED = { redis: '7.0..' };
function isReset(args) {
    return args.length === 1 && args[0] === '';
}
function withCount(count, read) {
    return (args, scope) => (args.length === count ? read(args, scope) : { reason: BAD_DIRECTIVE });
}
const INVALID_SAVE = { reason: 'Invalid save parameters' };
function append(before, points) {
    const added = points.join(' ');
    return { text: before !== null && before !== '' && added !== '' ? `${before} ${added}` : before || added };
}
const saveOnce = (args, { before }) => {
    if (isReset(args))
        return { text: '' };
    if (args.length !== 2)
        return append(before, []);
    const [seconds = 0n, changes = 0n] = args.map(leadingInt);
    if (seconds < 1n || changes < 0n)
        return INVALID_SAVE;
    return append(before, [`${seconds} ${changes}`]);
};
const savePairs = (args, { before }) => {
    if (isReset(args))
        return { text: '' };
    const numbers = args.map((argument) => leadingNumber(argument));
    const readable = numbers.every(({ value, whole }, at) => whole && value >= (at % 2 === 0 ? 1n : 0n));
    if (!readable || args.length % 2 === 1)
        return INVALID_SAVE;
    return append(before, numbers.map(({ value }, at) => `${at % 2 === 0 ? value : BigInt.asIntN(32, value)}`));
};
const addsPoints = (args) => !isReset(args);
function classPosition(name) {
    const plain = cString(name).toLowerCase();
    return ['normal', 'slave', 'pubsub'].indexOf(plain === 'replica' ? 'slave' : plain);
}
const BUFFERS = 'normal 0 0 0 slave 268435456 67108864 60 pubsub 33554432 8388608 60';
const CLASS_SIZE = 4;
function replaceClass(buffers, position, limits) {
    return buffers.toSpliced(position * CLASS_SIZE + 1, CLASS_SIZE - 1, ...limits.map(String));
}
const bufferOfClass = withCount(CLASS_SIZE, ([name = '', hard = '', soft = '', time = ''], { before }) => {
    const position = classPosition(name);
    if (position === -1) {
        return {
            reason: "Unrecognized client limit class: the user specified an invalid one, or 'master' which has no buffer limits.",
        };
    }
    const seconds = leadingInt(time);
    if (seconds < 0n)
        return { reason: 'Negative number of seconds in soft limit is invalid' };
    const [hardSize, softSize] = [hard, soft].map((size) => BigInt.asUintN(64, signedMemorySize(size) ?? 0n));
    return {
        text: replaceClass((before ?? BUFFERS).split(' '), position, [hardSize ?? 0n, softSize ?? 0n, seconds]).join(' '),
    };
});
const bufferOfClasses = (args, { before, version }) => {
    if (args.length % CLASS_SIZE !== 0)
        return { reason: 'Wrong number of arguments in buffer limit configuration.' };
    let buffers = (before ?? BUFFERS).split(' ');
    const overflow = isStrictValkey(version) ? 'refused' : 'wraps';
    for (let at = 0; at < args.length; at += CLASS_SIZE) {
        const [name = '', hard = '', soft = '', time = ''] = args.slice(at, at + CLASS_SIZE);
        const position = classPosition(name);
        if (position === -1)
            return { reason: 'Invalid client class specified in buffer limit configuration.' };
        const hardSize = memorySize(hard, overflow);
        const softSize = memorySize(soft, overflow);
        const { value, whole } = leadingNumber(time);
        const seconds = BigInt.asIntN(32, value);
        if (hardSize === null || softSize === null || !whole || seconds < 0n) {
            return { reason: 'Error in hard, soft or soft_seconds setting in buffer limit configuration.' };
        }
        buffers = replaceClass(buffers, position, [hardSize, softSize, seconds]);
    }
    return { text: buffers.join(' ') };
};
const OOM_VALUES = 3;
const OOM_MAX = 2000n;
const oomScores = (args, { version }) => {
    if (args.length !== OOM_VALUES)
        return { reason: beforeTable(version) ? BAD_DIRECTIVE : WRONG_COUNT };
    const values = args.map((argument) => leadingNumber(argument));
    const readable = values.every(({ value, whole }) => whole && value >= -OOM_MAX && value <= OOM_MAX);
    if (!readable)
        return { reason: 'Invalid oom-score-adj-values, elements must be between -2000 and 2000.' };
    return { text: values.map(({ value }) => value.toString()).join(' ') };
};
const ADDRESSES_MAX = 16;
const lists_addresses = (args, { version }) => {
    const early = beforeTable(version);
    if (early && args.length === 0)
        return { reason: BAD_DIRECTIVE };
    if (args.length > ADDRESSES_MAX)
        return { reason: `Too many bind addresses specified${early ? '' : '.'}` };
    return { text: args.map(cString).join(' ') };
};
const MASTER_TEXT_MAX = 255;
const PORT_MAX = 65535n;
const master = (args, { version }) => {
    const [host = '', port = ''] = args;
    if (args.length !== 2)
        return { reason: beforeTable(version) ? BAD_DIRECTIVE : WRONG_COUNT };
    if (cString(host).toLowerCase() === 'no' && cString(port).toLowerCase() === 'one')
        return { text: '' };
    const { value, whole } = leadingNumber(port);
    const number = BigInt.asIntN(32, value);
    if (!whole || number < 0n || number > PORT_MAX) {
        return { reason: speaksValkey(version) ? 'Invalid primary port' : 'Invalid master port' };
    }
    return { text: `${cString(host)} ${number}`.slice(0, MASTER_TEXT_MAX) };
};
const DIGITS = 6;
const ALL_DIGITS = 60;
function printPercentile(value) {
    const exact = value.toFixed(ALL_DIGITS);
    const cut = exact.slice(0, DIGITS - ALL_DIGITS);
    const staysEven = /^50*$/.test(exact.slice(DIGITS - ALL_DIGITS)) && /[02468]$/.test(cut);
    const rounded = (staysEven ? cut : value.toFixed(DIGITS)).replace(/\.?0+$/, '');
    return Object.is(value, -0) ? `-${rounded}` : rounded;
}
const percentiles = (args, { version }) => {
    const printed = [];
    for (const argument of isReset(args) ? [] : args) {
        const value = isStrictValkey(version) ? decimalNumber(argument) : floatingNumber(argument);
        if (value === null)
            return { reason: 'Invalid latency-tracking-info-percentiles parameters' };
        if (value > 100 || value < 0) {
            return { reason: 'latency-tracking-info-percentiles parameters should sit between [0.0,100.0]' };
        }
        printed.push(printPercentile(value));
    }
    return { text: printed.join(' ') };
};
const LISTS = [
    { name: 'save', default: '', adds: addsPoints, read: saveOnce, redis: '..6.0', valkey: '' },
    { name: 'save', default: '3600 1 300 100 60 10000', adds: addsPoints, read: saveOnce, redis: '6.2..6.2', valkey: '' },
    { name: 'save', default: '3600 1 300 100 60 10000', adds: addsPoints, read: savePairs, list: true, ...TABLED },
    { name: 'client-output-buffer-limit', default: BUFFERS, adds: () => true, read: bufferOfClass, ...RETIRED },
    {
        name: 'client-output-buffer-limit',
        default: BUFFERS,
        adds: () => true,
        read: bufferOfClasses,
        list: true,
        ...TABLED,
    },
    { name: 'oom-score-adj-values', default: '0 200 800', read: oomScores, ...RETIRED },
    { name: 'oom-score-adj-values', default: '0 200 800', read: oomScores, list: true, ...TABLED },
    { name: 'bind', default: '', read: lists_addresses, ...RETIRED },
    { name: 'bind', default: '* -::*', read: lists_addresses, list: true, ...TABLED },
    { name: 'rdma-bind', default: '', read: lists_addresses, list: true, redis: '', valkey: '8.1..' },
    { name: 'slaveof', inFiles: 'replicaof', default: '', read: master, ...RETIRED },
    { name: 'replicaof', alias: 'slaveof', default: '', read: master, list: true, ...TABLED },
    { name: 'latency-tracking-info-percentiles', default: '50 99 99.9', read: percentiles, list: true, ...TABLED },
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/types.js


const INT_MAX = 2n ** 31n - 1n;
const types_LONG_MAX = 2n ** 63n - 1n;
const WIDTHS = {
    int: { max: INT_MAX, signed: true },
    uint: { max: 2n ** 32n - 1n, signed: false },
    long: { max: types_LONG_MAX, signed: true },
    size: { max: types_LONG_MAX, signed: false },
    ulonglong: { max: 2n ** 64n - 1n, signed: false },
};
function types_yesNo(name, initial, traits = {}) {
    const read = single((argument) => {
        const text = cString(argument).toLowerCase();
        return text === 'yes' || text === 'no' ? { text } : { reason: "argument must be 'yes' or 'no'" };
    });
    return { name, default: initial, read, ...traits };
}
function types_text(name, initial, traits = {}, check = () => null) {
    const read = single((argument, scope) => {
        const reason = check(cString(argument), scope);
        return reason === null ? { text: cString(argument) } : { reason };
    });
    return { name, default: initial, read, ...traits };
}
function types_bytes(name, initial, traits = {}, check = () => null) {
    const read = single((argument, scope) => {
        const reason = check(argument, scope);
        return reason === null ? { text: argument } : { reason };
    });
    return { name, default: initial, read, ...traits };
}
function types_integer(name, width, min, max, initial, traits = {}) {
    return numeric(name, { ...numberType(width, min, max), notation: 'decimal' }, `${initial}`, traits);
}
function types_memory(name, width, min, initial, traits = {}) {
    return numeric(name, { ...numberType(width, min, 'max'), notation: 'bytes' }, `${initial}`, traits);
}
function memoryOrPercent(name, initial, traits = {}) {
    return numeric(name, { ...numberType('long', -100, 'max'), notation: 'bytes-percent' }, `${initial}`, traits);
}
function signedMemory(name, min, initial, traits = {}) {
    return numeric(name, { ...numberType('long', min, 'max'), notation: 'bytes-signed' }, `${initial}`, traits);
}
function types_permissions(name, traits = {}) {
    return numeric(name, { ...numberType('uint', 0, 0o777), notation: 'octal' }, '0', traits);
}
function numberType(width, min, max) {
    return { width, min: BigInt(min), max: max === 'max' ? WIDTHS[width].max : BigInt(max) };
}
function numeric(name, type, initial, traits) {
    const read = single((argument, { version }) => {
        const value = parse(argument, type, version);
        if (value === null)
            return { reason: unreadable(type) };
        const reason = outOfBounds(value, type);
        return reason === null ? { text: print(value, type) } : { reason };
    });
    return { name, default: initial, read, ...traits };
}
function parse(argument, { notation }, version) {
    if (notation === 'decimal')
        return strictNumber(argument);
    if (notation === 'octal') {
        const { value, whole } = leadingNumber(argument, 8);
        return whole ? value : null;
    }
    if (beforeTable(version)) {
        const size = signedMemorySize(argument);
        return size !== null && size >= 0n ? size : null;
    }
    const size = memorySize(argument, isStrictValkey(version) ? 'refused' : 'wraps');
    if (size !== null)
        return BigInt.asIntN(64, size);
    if (notation === 'bytes-signed')
        return strictNumber(argument);
    if (notation !== 'bytes-percent' || !argument.endsWith('%'))
        return null;
    const share = strictNumber(argument.slice(0, -1));
    return share !== null && share >= 0n ? -share : null;
}
function unreadable({ notation }) {
    if (notation === 'decimal')
        return "argument couldn't be parsed into an integer";
    if (notation === 'octal')
        return "argument couldn't be parsed as an octal number";
    return notation === 'bytes-percent'
        ? 'argument must be a memory or percent value'
        : 'argument must be a memory value';
}
function outOfBounds(value, { width, notation, min, max }) {
    if (notation === 'bytes-percent' && value < 0n) {
        return value < min ? `percentage argument must be less or equal to ${-min}` : null;
    }
    const compared = WIDTHS[width].signed ? value : BigInt.asUintN(64, value);
    const base = notation === 'octal' ? 8 : 10;
    const inside = compared >= min && compared <= max;
    return inside ? null : `argument must be between ${min.toString(base)} and ${max.toString(base)} inclusive`;
}
function print(value, { notation }) {
    if (notation === 'octal')
        return value.toString(8);
    if (notation === 'bytes-percent' && value < 0n)
        return `${-value}%`;
    return notation === 'bytes' ? BigInt.asUintN(64, value).toString() : value.toString();
}
function oneOf(name, words, initial, traits = {}) {
    const read = single((argument, { version }) => {
        const value = lookUp(words, argument);
        return value === null ? { reason: notAWord(words, version) } : { text: printWords(words, value) };
    });
    return { name, default: initial, read, ...traits };
}
function someOf(name, words, initial, traits, check) {
    const read = (args, { version }) => {
        const values = args.map((argument) => lookUp(words, argument));
        if (args.length === 0 || values.includes(null))
            return { reason: notAWord(words, version) };
        const bits = values.reduce((sum, value) => sum | (value ?? 0), 0);
        const reason = check(bits);
        return reason === null ? { text: printWords(words, bits) } : { reason };
    };
    return { name, default: initial, list: true, read, ...traits };
}
function lookUp(words, argument) {
    const word = cString(argument).toLowerCase();
    const entry = Object.entries(words).find(([name]) => name.toLowerCase() === word);
    return entry?.[1] ?? null;
}
function printWords(words, value) {
    const names = [];
    let rest = value;
    for (const [name, bits] of Object.entries(words)) {
        if (bits === value)
            return name;
        if (bits === 0 || (bits & rest) !== bits)
            continue;
        names.push(name);
        rest &= ~bits;
    }
    return names.join(' ');
}
const REASON_MAX = 255;
function notAWord(words, version) {
    const subject = beforeTable(version) ? 'argument' : 'argument(s)';
    return `${subject} must be one of the following: ${Object.keys(words).join(', ')}`.slice(0, REASON_MAX);
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/numbers.js

const INT_MIN = -(2 ** 31);
const KB = 1024;
const MB = 1024 ** 2;
const numbers_PORT_MAX = 65535;
const NUMBERS = [
    types_integer('databases', 'int', 1, 'max', 16),
    types_integer('cluster-databases', 'int', 1, 'max', 1, { redis: '', valkey: '9.0..' }),
    types_integer('port', 'int', 0, numbers_PORT_MAX, 6379),
    types_integer('io-threads', 'int', 1, 128, 1, { valkey: '..8.0' }),
    types_integer('io-threads', 'int', 1, 256, 1, { redis: '', valkey: '8.1..' }),
    types_integer('events-per-io-thread', 'int', 0, 'max', 2, { redis: '', valkey: '8.0..8.0' }),
    types_integer('events-per-io-thread', 'int', 0, 'max', 2, { redis: '', valkey: '8.1..9.0', hidden: true }),
    types_integer('min-io-threads-avoid-copy-reply', 'int', 0, 'max', 7, { redis: '', valkey: '9.0..', hidden: true }),
    types_integer('min-string-size-avoid-copy-reply', 'int', 0, 'max', 16384, { redis: '', valkey: '9.0..', hidden: true }),
    types_integer('min-string-size-avoid-copy-reply-threaded', 'int', 0, 'max', 65536, {
        redis: '',
        valkey: '9.0..',
        hidden: true,
    }),
    types_integer('prefetch-batch-max-size', 'int', 0, 128, 16, { redis: '8.2..', valkey: '', hidden: true }),
    types_integer('prefetch-batch-max-size', 'int', 0, 128, 16, { redis: '', valkey: '8.0..' }),
    types_integer('auto-aof-rewrite-percentage', 'int', 0, 'max', 100),
    types_memory('auto-aof-rewrite-min-size', 'long', 0, 64 * MB),
    types_integer('aof-load-corrupt-tail-max-size', 'long', 0, 'max', 0, { redis: '8.4..', valkey: '' }),
    types_integer('cluster-replica-validity-factor', 'int', 0, 'max', 10, { alias: 'cluster-slave-validity-factor' }),
    types_integer('list-max-ziplist-size', 'int', INT_MIN, 'max', -2, { redis: '..6.2', valkey: '' }),
    types_integer('list-max-listpack-size', 'int', INT_MIN, 'max', -2, { alias: 'list-max-ziplist-size', redis: '7.0..' }),
    types_integer('list-compress-depth', 'int', 0, 'max', 0),
    types_integer('tcp-keepalive', 'int', 0, 'max', 300),
    types_integer('tcp-backlog', 'int', 0, 'max', 511),
    types_integer('cluster-migration-barrier', 'int', 0, 'max', 1),
    types_integer('active-defrag-cycle-min', 'int', 1, 99, 1),
    types_integer('active-defrag-cycle-max', 'int', 1, 99, 25),
    types_integer('active-defrag-cycle-us', 'int', 0, 100000, 500, { redis: '', valkey: '8.1..' }),
    types_integer('active-defrag-threshold-lower', 'int', 0, 1000, 10),
    types_integer('active-defrag-threshold-upper', 'int', 0, 1000, 100),
    types_memory('active-defrag-ignore-bytes', 'size', 1, 100 * MB),
    types_integer('active-defrag-max-scan-fields', 'long', 1, 'max', 1000),
    types_integer('lfu-log-factor', 'int', 0, 'max', 10),
    types_integer('lfu-decay-time', 'int', 0, 'max', 1),
    types_integer('replica-priority', 'int', 0, 'max', 100, { alias: 'slave-priority' }),
    types_integer('repl-diskless-sync-delay', 'int', 0, 'max', 5),
    types_integer('repl-diskless-sync-max-replicas', 'int', 0, 'max', 0, { redis: '7.0..' }),
    types_integer('maxmemory-samples', 'int', 1, 'max', 5, { redis: '..7.2', valkey: '..7.2' }),
    types_integer('maxmemory-samples', 'int', 1, 64, 5, { redis: '7.4..', valkey: '8.0..' }),
    types_integer('maxmemory-eviction-tenacity', 'int', 0, 100, 10, { redis: '6.2..' }),
    types_memory('maxmemory', 'ulonglong', 0, 0),
    memoryOrPercent('maxmemory-clients', 0, { redis: '7.0..' }),
    types_integer('timeout', 'int', 0, 'max', 0),
    types_integer('replica-announce-port', 'int', 0, numbers_PORT_MAX, 0, { alias: 'slave-announce-port' }),
    types_integer('cluster-port', 'int', 0, numbers_PORT_MAX, 0, { redis: '7.0..' }),
    types_integer('cluster-announce-bus-port', 'int', 0, numbers_PORT_MAX, 0),
    types_integer('cluster-announce-port', 'int', 0, numbers_PORT_MAX, 0),
    types_integer('cluster-announce-tls-port', 'int', 0, numbers_PORT_MAX, 0, { redis: '6.2..' }),
    types_integer('cluster-announce-client-port', 'int', 0, numbers_PORT_MAX, 0, { redis: '', valkey: '9.0..' }),
    types_integer('cluster-announce-client-tls-port', 'int', 0, numbers_PORT_MAX, 0, { redis: '', valkey: '9.0..' }),
    types_integer('repl-timeout', 'int', 1, 'max', 60),
    types_integer('repl-ping-replica-period', 'int', 1, 'max', 10, { alias: 'repl-ping-slave-period' }),
    types_memory('repl-backlog-size', 'long', 1, MB, { valkey: '..7.2' }),
    types_memory('repl-backlog-size', 'long', 1, 10 * MB, { redis: '', valkey: '8.0..' }),
    types_integer('repl-backlog-ttl', 'long', 0, 'max', 3600),
    types_memory('replica-full-sync-buffer-limit', 'long', 0, 0, { redis: '8.0..', valkey: '' }),
    types_integer('rdb-key-save-delay', 'int', 0, 'max', 0, { redis: '..6.0', valkey: '' }),
    types_integer('rdb-key-save-delay', 'int', INT_MIN, 'max', 0, { redis: '6.2..6.2', valkey: '' }),
    types_integer('rdb-key-save-delay', 'int', INT_MIN, 'max', 0, { redis: '7.0..', hidden: true }),
    types_integer('key-load-delay', 'int', 0, 'max', 0, { redis: '..6.0', valkey: '' }),
    types_integer('key-load-delay', 'int', INT_MIN, 'max', 0, { redis: '6.2..6.2', valkey: '' }),
    types_integer('key-load-delay', 'int', INT_MIN, 'max', 0, { redis: '7.0..', hidden: true }),
    types_integer('active-expire-effort', 'int', 1, 10, 1),
    types_integer('hz', 'int', 0, 'max', 10),
    types_integer('min-replicas-to-write', 'int', 0, 'max', 0, { alias: 'min-slaves-to-write' }),
    types_integer('min-replicas-max-lag', 'int', 0, 'max', 10, { alias: 'min-slaves-max-lag' }),
    types_integer('watchdog-period', 'int', 0, 'max', 0, { redis: '7.0..', hidden: true }),
    types_integer('shutdown-timeout', 'int', 0, 'max', 10, { redis: '7.0..' }),
    types_integer('cluster-compatibility-sample-ratio', 'int', 0, 100, 0, { redis: '8.0..', valkey: '' }),
    types_integer('lookahead', 'int', 1, 'max', 16, { redis: '8.4..', valkey: '' }),
    types_integer('maxclients', 'uint', 1, 'max', 10000),
    types_integer('max-new-connections-per-cycle', 'uint', 1, 1000, 10, { redis: '7.4..', valkey: '8.0..' }),
    types_integer('max-new-tls-connections-per-cycle', 'uint', 1, 1000, 1, { redis: '7.4..', valkey: '8.0..' }),
    types_permissions('unixsocketperm', { redis: '7.0..' }),
    types_integer('socket-mark-id', 'uint', 0, 'max', 0, { redis: '7.0..' }),
    types_integer('acllog-max-len', 'long', 0, 'max', 128),
    types_integer('lua-time-limit', 'long', 0, 'max', 5000, { redis: '..6.2', valkey: '' }),
    types_integer('busy-reply-threshold', 'long', 0, 'max', 5000, { alias: 'lua-time-limit', redis: '7.0..' }),
    types_integer('slowlog-max-len', 'long', 0, 'max', 128, { valkey: '..8.0' }),
    types_integer('slowlog-log-slower-than', 'long', -1, 'max', 10000, { valkey: '..8.0' }),
    types_integer('commandlog-slow-execution-max-len', 'long', 0, 'max', 128, {
        alias: 'slowlog-max-len',
        redis: '',
        valkey: '8.1..',
    }),
    types_integer('commandlog-large-request-max-len', 'long', 0, 'max', 128, { redis: '', valkey: '8.1..' }),
    types_integer('commandlog-large-reply-max-len', 'long', 0, 'max', 128, { redis: '', valkey: '8.1..' }),
    types_integer('commandlog-execution-slower-than', 'long', -1, 'max', 10000, {
        alias: 'slowlog-log-slower-than',
        redis: '',
        valkey: '8.1..',
    }),
    types_integer('commandlog-request-larger-than', 'long', -1, 'max', MB, { redis: '', valkey: '8.1..' }),
    types_integer('commandlog-reply-larger-than', 'long', -1, 'max', MB, { redis: '', valkey: '8.1..' }),
    types_integer('latency-monitor-threshold', 'long', 0, 'max', 0),
    types_integer('cluster-node-timeout', 'long', 0, 'max', 15000),
    types_integer('cluster-ping-interval', 'long', 0, 'max', 0, { redis: '7.2..', hidden: true }),
    types_integer('cluster-blacklist-ttl', 'ulonglong', 0, 'max', 60, { redis: '', valkey: '8.0..' }),
    types_integer('cluster-manual-failover-timeout', 'long', 1, 2 ** 31 - 1, 5000, { redis: '', valkey: '8.1..' }),
    types_integer('cluster-message-gossip-perc', 'int', 1, 100, 10, { redis: '', valkey: '9.1..', hidden: true }),
    types_integer('cluster-slot-migration-log-max-len', 'long', 0, 'max', 1000, { redis: '', valkey: '9.0..' }),
    signedMemory('slot-migration-max-failover-repl-bytes', -1, 0, { redis: '', valkey: '9.0..' }),
    types_integer('cluster-slot-migration-max-archived-tasks', 'int', 1, 'max', 32, {
        redis: '8.4..',
        valkey: '',
        hidden: true,
    }),
    types_memory('cluster-slot-migration-handoff-max-lag-bytes', 'long', 0, MB, { redis: '8.4..', valkey: '' }),
    types_integer('cluster-slot-migration-write-pause-timeout', 'long', 0, 'max', 10000, { redis: '8.4..', valkey: '' }),
    types_integer('cluster-slot-migration-sync-buffer-drain-timeout', 'long', 0, 'max', 60000, {
        redis: '8.4..',
        valkey: '',
        hidden: true,
    }),
    types_memory('cluster-link-sendbuf-limit', 'ulonglong', 0, 0, { redis: '7.0..' }),
    types_memory('proto-max-bulk-len', 'long', MB, 512 * MB),
    types_memory('client-query-buffer-limit', 'size', MB, 1024 * MB, { redis: '6.2..' }),
    types_integer('stream-node-max-entries', 'long', 0, 'max', 100),
    types_memory('stream-node-max-bytes', 'size', 0, 4 * KB),
    types_integer('stream-idmp-duration', 'long', 1, 86400, 100, { redis: '8.6..', valkey: '' }),
    types_integer('stream-idmp-maxsize', 'long', 1, 10000, 100, { redis: '8.6..', valkey: '' }),
    types_integer('hash-max-ziplist-entries', 'size', 0, 'max', 512, { redis: '..6.2', valkey: '' }),
    types_integer('hash-max-listpack-entries', 'size', 0, 'max', 512, { alias: 'hash-max-ziplist-entries', redis: '7.0..' }),
    types_memory('hash-max-ziplist-value', 'size', 0, 64, { redis: '..6.2', valkey: '' }),
    types_memory('hash-max-listpack-value', 'size', 0, 64, { alias: 'hash-max-ziplist-value', redis: '7.0..' }),
    types_integer('zset-max-ziplist-entries', 'size', 0, 'max', 128, { redis: '..6.2', valkey: '' }),
    types_integer('zset-max-listpack-entries', 'size', 0, 'max', 128, { alias: 'zset-max-ziplist-entries', redis: '7.0..' }),
    types_memory('zset-max-ziplist-value', 'size', 0, 64, { redis: '..6.2', valkey: '' }),
    types_memory('zset-max-listpack-value', 'size', 0, 64, { alias: 'zset-max-ziplist-value', redis: '7.0..' }),
    types_integer('set-max-intset-entries', 'size', 0, 'max', 512),
    types_integer('set-max-listpack-entries', 'size', 0, 'max', 128, { redis: '7.2..' }),
    types_integer('set-max-listpack-value', 'size', 0, 'max', 64, { redis: '7.2..' }),
    types_memory('hll-sparse-max-bytes', 'size', 0, 3000),
    types_integer('tracking-table-max-keys', 'size', 0, 'max', 1000000),
    types_integer('loading-process-events-interval-bytes', 'long', KB, 2 ** 31 - 1, 2 * MB, {
        redis: '7.0..7.4',
        hidden: true,
    }),
    types_integer('loading-process-events-interval-bytes', 'long', KB, 2 ** 31 - 1, 512 * KB, {
        redis: '8.0..',
        valkey: '',
        hidden: true,
    }),
    types_integer('rdma-port', 'int', 0, numbers_PORT_MAX, 0, { redis: '', valkey: '8.1..' }),
    types_integer('rdma-rx-size', 'int', 64 * KB, 16 * MB, MB, { redis: '', valkey: '8.1..' }),
    types_integer('rdma-completion-vector', 'int', -1, 1024, -1, { redis: '', valkey: '8.1..' }),
    types_integer('tls-port', 'int', 0, numbers_PORT_MAX, 0),
    types_integer('tls-session-cache-size', 'int', 0, 'max', 20 * KB),
    types_integer('tls-session-cache-timeout', 'int', 0, 'max', 300),
    types_integer('tls-auto-reload-interval', 'int', 0, 'max', 0, { redis: '', valkey: '9.1..' }),
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/range.js
function parts(text) {
    return text === '' ? [] : text.split('.').map(Number);
}
function compare(version, bound) {
    const number = [version.major, version.minor, version.patch];
    for (const [at, wanted] of bound.entries()) {
        const difference = (number[at] ?? 0) - wanted;
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function within(version, interval) {
    const [from = '', to = ''] = interval.split('..');
    return compare(version, parts(from)) >= 0 && compare(version, parts(to)) <= 0;
}
function covers(range, version) {
    const intervals = range[version.engine];
    if (intervals === undefined)
        return true;
    return intervals.split(' ').some((interval) => interval !== '' && within(version, interval));
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/specials.js




const specials_RETIRED = { redis: '..6.2', valkey: '' };
function lone(read) {
    return (args, scope) => {
        const [argument] = args;
        if (argument !== undefined && args.length === 1)
            return read(argument, scope);
        return { reason: beforeTable(scope.version) ? BAD_DIRECTIVE : WRONG_COUNT };
    };
}
function specials_eventClasses({ engine, major, minor }) {
    const redis8 = engine === 'redis' && (major > 8 || (major === 8 && minor >= 2));
    if (major === 6 && minor === 0)
        return { all: 'g$lshzxet', inner: 'g$lshzxet' };
    if (major === 6)
        return { all: 'g$lshzxetd', inner: 'g$lshzxetd' };
    return { all: 'g$lshzxetd', inner: `g$lshzxetdn${redis8 ? 'oc' : ''}` };
}
const OUTER = 'KEm';
const events = lone((argument, { version }) => {
    const { all, inner } = specials_eventClasses(version);
    const known = `A${inner}${OUTER}`;
    const letters = [...argument];
    if (letters.some((letter) => !known.includes(letter))) {
        const listed = beforeTable(version) ? 'g$lshzxeA' : 'Ag$lshzxeKEtmdn';
        return { reason: `Invalid event class character. Use '${listed}'.` };
    }
    const on = (letter) => letters.includes(letter) || (letters.includes('A') && all.includes(letter));
    const first = [...all].every(on) ? ['A'] : [...inner].filter(on);
    return { text: [...first, ...[...OUTER].filter(on)].join('') };
});
const PASSWORD_MAX = 512;
const specials_password = lone((argument) => {
    const text = cString(argument);
    return text.length > PASSWORD_MAX ? { reason: 'Password is longer than CONFIG_AUTHPASS_MAX_LEN' } : { text };
});
const PERMISSIONS_MAX = 511n;
const MODE_BITS = 32;
const socketPermissions = lone((argument) => {
    const mode = BigInt.asUintN(MODE_BITS, leadingNumber(argument, 8).value);
    return mode > PERMISSIONS_MAX ? { reason: 'Invalid socket file permissions' } : { text: mode.toString(8) };
});
const queryBuffer = lone((argument) => ({ text: `${signedMemorySize(argument) ?? 0n}` }));
const WORKING_DIRECTORY = "the file does not tell the server's working directory";
const specials_directory = lone((argument, { before, version }) => {
    const path = cString(argument);
    if (path === '')
        return { reason: noDirectory(version) };
    if (!path.startsWith('/') && before === null)
        return { unclear: WORKING_DIRECTORY };
    return { text: external_node_path_.posix.resolve(before ?? '/', path) };
});
function noDirectory(version) {
    if (speaksValkey(version))
        return "dir can't be empty";
    return beforeTable(version) ? "Can't chdir to '': No such file or directory" : 'No such file or directory';
}
const SPECIALS = [
    { name: 'notify-keyspace-events', default: '', read: events },
    { name: 'requirepass', default: '', read: specials_password, redis: '..6.0', valkey: '' },
    { name: 'unixsocketperm', default: '0', read: socketPermissions, ...specials_RETIRED },
    { name: 'client-query-buffer-limit', default: '1073741824', read: queryBuffer, redis: '..6.0', valkey: '' },
    { name: 'logfile', default: '', read: lone((argument) => ({ text: cString(argument) })), ...specials_RETIRED },
    {
        name: 'cluster-config-file',
        default: 'nodes.conf',
        read: lone((argument) => ({ text: cString(argument) })),
        hidden: true,
        ...specials_RETIRED,
    },
    {
        name: 'dir',
        default: { unclear: WORKING_DIRECTORY },
        adds: ([path = '']) => !path.startsWith('/'),
        read: specials_directory,
    },
];
const RETIREES = [
    { name: 'list-max-ziplist-entries' },
    { name: 'list-max-ziplist-value' },
    { name: 'lua-replicate-commands', redis: '7.0..' },
    { name: 'io-threads-do-reads', redis: '8.0..', valkey: '8.1..' },
    { name: 'dynamic-hz', redis: '', valkey: '8.1..' },
    { name: 'events-per-io-thread', redis: '', valkey: '9.1..' },
    { name: 'sanitize-dump-payload', redis: '', valkey: '9.1..' },
];
const SHOWN_ONLY = [
    { name: 'watchdog-period', default: '0', read: () => ({ reason: BAD_DIRECTIVE }), ...specials_RETIRED },
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/switches.js

const SWITCHES = [
    types_yesNo('rdbchecksum', 'yes'),
    types_yesNo('daemonize', 'no'),
    types_yesNo('io-threads-do-reads', 'no', { redis: '..7.4', valkey: '..7.2' }),
    types_yesNo('io-threads-do-reads', 'yes', { redis: '', valkey: '8.0..8.0' }),
    types_yesNo('lua-replicate-commands', 'yes', { redis: '..6.2', valkey: '' }),
    types_yesNo('always-show-logo', 'no'),
    types_yesNo('protected-mode', 'yes'),
    types_yesNo('rdbcompression', 'yes'),
    types_yesNo('rdb-del-sync-files', 'no'),
    types_yesNo('activerehashing', 'yes'),
    types_yesNo('stop-writes-on-bgsave-error', 'yes'),
    types_yesNo('set-proc-title', 'yes', { redis: '6.2..' }),
    types_yesNo('dynamic-hz', 'yes', { valkey: '..8.0' }),
    types_yesNo('lazyfree-lazy-eviction', 'no', { valkey: '..7.2' }),
    types_yesNo('lazyfree-lazy-eviction', 'yes', { redis: '', valkey: '8.0..' }),
    types_yesNo('lazyfree-lazy-expire', 'no', { valkey: '..7.2' }),
    types_yesNo('lazyfree-lazy-expire', 'yes', { redis: '', valkey: '8.0..' }),
    types_yesNo('lazyfree-lazy-server-del', 'no', { valkey: '..7.2' }),
    types_yesNo('lazyfree-lazy-server-del', 'yes', { redis: '', valkey: '8.0..' }),
    types_yesNo('lazyfree-lazy-user-del', 'no', { valkey: '..7.2' }),
    types_yesNo('lazyfree-lazy-user-del', 'yes', { redis: '', valkey: '8.0..' }),
    types_yesNo('lazyfree-lazy-user-flush', 'no', { redis: '6.2..', valkey: '..7.2' }),
    types_yesNo('lazyfree-lazy-user-flush', 'yes', { redis: '', valkey: '8.0..' }),
    types_yesNo('repl-disable-tcp-nodelay', 'no'),
    types_yesNo('repl-mptcp', 'no', { redis: '', valkey: '9.0..' }),
    types_yesNo('mptcp', 'no', { redis: '', valkey: '9.0..' }),
    types_yesNo('repl-diskless-sync', 'no', { redis: '..6.2', valkey: '' }),
    types_yesNo('repl-diskless-sync', 'yes', { redis: '7.0..' }),
    types_yesNo('repl-rdb-channel', 'yes', { redis: '8.0..', valkey: '', hidden: true }),
    types_yesNo('dual-channel-replication-enabled', 'no', { redis: '', valkey: '8.0..' }),
    types_yesNo('gopher-enabled', 'no', { redis: '..6.2', valkey: '' }),
    types_yesNo('aof-rewrite-incremental-fsync', 'yes'),
    types_yesNo('no-appendfsync-on-rewrite', 'no'),
    types_yesNo('cluster-require-full-coverage', 'yes'),
    types_yesNo('rdb-save-incremental-fsync', 'yes'),
    types_yesNo('aof-load-truncated', 'yes'),
    types_yesNo('aof-use-rdb-preamble', 'yes'),
    types_yesNo('aof-timestamp-enabled', 'no', { redis: '7.0..' }),
    types_yesNo('aof-disable-auto-gc', 'no', { redis: '7.0..7.0', valkey: '' }),
    types_yesNo('aof-disable-auto-gc', 'no', { redis: '7.2..', hidden: true }),
    types_yesNo('cluster-replica-no-failover', 'no', { alias: 'cluster-slave-no-failover' }),
    types_yesNo('replica-lazy-flush', 'no', { alias: 'slave-lazy-flush', valkey: '..7.2' }),
    types_yesNo('replica-lazy-flush', 'yes', { alias: 'slave-lazy-flush', redis: '', valkey: '8.0..' }),
    types_yesNo('replica-serve-stale-data', 'yes', { alias: 'slave-serve-stale-data' }),
    types_yesNo('replica-read-only', 'yes', { alias: 'slave-read-only' }),
    types_yesNo('replica-ignore-maxmemory', 'yes', { alias: 'slave-ignore-maxmemory' }),
    types_yesNo('replica-ignore-disk-write-errors', 'no', { redis: '7.0..' }),
    types_yesNo('replica-announced', 'yes', { redis: '6.2..' }),
    types_yesNo('jemalloc-bg-thread', 'yes'),
    types_yesNo('activedefrag', 'no'),
    types_yesNo('syslog-enabled', 'no'),
    types_yesNo('cluster-enabled', 'no'),
    types_yesNo('cluster-bus-port-protected-mode', 'no', { redis: '8.2.10..8.2 8.4.7..8.4 8.6.7..', valkey: '' }),
    types_yesNo('appendonly', 'no'),
    types_yesNo('cluster-allow-reads-when-down', 'no'),
    types_yesNo('cluster-allow-pubsubshard-when-down', 'yes', { redis: '7.0..' }),
    types_yesNo('cluster-allow-replica-migration', 'yes', { redis: '6.2..' }),
    types_yesNo('cluster-slot-stats-enabled', 'no', { redis: '8.2..8.4', valkey: '8.0..' }),
    types_yesNo('crash-log-enabled', 'yes', { redis: '6.2..' }),
    types_yesNo('crash-memcheck-enabled', 'yes', { redis: '6.2..' }),
    types_yesNo('use-exit-on-panic', 'no', { redis: '6.2..6.2', valkey: '' }),
    types_yesNo('use-exit-on-panic', 'no', { redis: '7.0..', hidden: true }),
    types_yesNo('disable-thp', 'yes', { redis: '6.2..' }),
    types_yesNo('latency-tracking', 'yes', { redis: '7.0..' }),
    types_yesNo('lua-enable-deprecated-api', 'no', { redis: '6.2.20..6.2', valkey: '' }),
    types_yesNo('lua-enable-deprecated-api', 'no', {
        redis: '7.2.11..7.2 7.4.6..7.4 8.0.4..8.0 8.2.2..',
        valkey: '',
        hidden: true,
    }),
    types_yesNo('lua-enable-insecure-api', 'no', {
        alias: 'lua-enable-deprecated-api',
        redis: '',
        valkey: '7.2.11..7.2 8.0.6..8.0 8.1.4..',
        hidden: true,
    }),
    types_yesNo('hide-user-data-from-log', 'no', { redis: '7.4..', valkey: '' }),
    types_yesNo('hide-user-data-from-log', 'yes', { redis: '', valkey: '8.0..' }),
    types_yesNo('lazyexpire-nested-arbitrary-keys', 'yes', { redis: '8.2..', valkey: '', hidden: true }),
    types_yesNo('vset-force-single-threaded-execution', 'no', { redis: '8.2..', valkey: '' }),
    types_yesNo('key-memory-histograms', 'no', { redis: '8.6..', valkey: '' }),
    types_yesNo('extended-redis-compatibility', 'no', { redis: '', valkey: '8.0..' }),
    types_yesNo('enable-debug-assert', 'no', { redis: '', valkey: '8.0..', hidden: true }),
    types_yesNo('import-mode', 'no', { redis: '', valkey: '8.1..' }),
    types_yesNo('io-threads-always-active', 'no', { redis: '', valkey: '9.1..', hidden: true }),
    types_yesNo('tls-cluster', 'no'),
    types_yesNo('tls-replication', 'no'),
    types_yesNo('tls-prefer-server-ciphers', 'no'),
    types_yesNo('tls-session-caching', 'yes'),
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/check.js


function isPath(text) {
    return /[/\\]/.test(text);
}
const databaseFile = (text, { version }) => {
    if (text === '' && speaksValkey(version))
        return "dbfilename can't be empty";
    return isPath(text) ? "dbfilename can't be a path, just a filename" : null;
};
const appendFile = (text, { version }) => {
    if (text === '' && !beforeTable(version))
        return "appendfilename can't be empty";
    return isPath(text) ? "appendfilename can't be a path, just a filename" : null;
};
const appendDirectory = (text) => {
    if (text === '')
        return "appenddirname can't be empty";
    return isPath(text) ? "appenddirname can't be a path, just a dirname" : null;
};
const clusterFile = (text) => (text === '' ? "cluster-config-file can't be empty" : null);
const HOST_NAME_SIZE = 256;
const hostName = (text) => {
    if (text.length >= HOST_NAME_SIZE)
        return `Hostnames must be less than ${HOST_NAME_SIZE} characters`;
    return /[^A-Za-z0-9.-]/.test(text) ? 'Hostnames may only contain alphanumeric characters, hyphens or dots' : null;
};
const NOT_IN_VALKEY_CLUSTER = /[\0-,\x7f;<=>?@[\]^{|}~\\]/;
const announcedAddress = (text) => NOT_IN_VALKEY_CLUSTER.test(text) ? 'cluster-announce-ip contains invalid character' : null;
const announcedIp = (text) => text === '' || isIPv4(text) || (isIPv6(text) && !text.includes('%'))
    ? null
    : 'Cluster announce IP must be a valid IPv4 or IPv6 address';
const nodeName = (text, { version }) => {
    const forbidden = version.engine === 'valkey' ? NOT_IN_VALKEY_CLUSTER : /[\0!#$%&()*+:;<>?@[\]^{|}~]/;
    return forbidden.test(text) ? 'Announced human node name contained invalid character' : null;
};
const ipv4 = (text) => (text === '' || isIPv4(text) ? null : 'Invalid IPv4 address');
const ipv6 = (text) => text === '' || (isIPv6(text) && !text.includes('%')) ? null : 'Invalid IPv6 address';
const SEED_MAX = 256;
const hashSeed = (text) => text.length > SEED_MAX ? `hash-seed must be less than or equal to ${SEED_MAX} characters` : null;
function titlePart(name, scope) {
    if (name === 'title')
        return '';
    if (name === 'server-mode')
        return scope.current('cluster-enabled') === 'yes' ? '[cluster]' : '';
    if (name === 'unixsocket')
        return scope.current('unixsocket');
    return ['listen-addr', 'port', 'tls-port', 'config-file'].includes(name) ? name : null;
}
const titleTemplate = (template, scope) => {
    const invalid = 'template format is invalid or contains unknown variables';
    const pieces = [];
    for (let position = 0; position < template.length;) {
        const open = template.indexOf('{', position);
        if (open === -1) {
            pieces.push(template.slice(position));
            break;
        }
        pieces.push(template.slice(position, open));
        if (template.charAt(open + 1) === '{') {
            pieces.push('{');
            position = open + 2;
            continue;
        }
        const close = template.indexOf('}', open);
        const part = close === -1 ? null : titlePart(template.slice(open + 1, close), scope);
        if (part === null)
            return invalid;
        pieces.push(part);
        position = close + 1;
    }
    return /[^ ]/.test(pieces.join('')) ? null : invalid;
};
const SAVE_AND_NOSAVE = 3;
function shutdownWords(bits) {
    const both = (bits & SAVE_AND_NOSAVE) === SAVE_AND_NOSAVE;
    return both ? "shutdown options SAVE and NOSAVE can't be used simultaneously" : null;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/texts.js


const TEXTS = [
    types_text('aclfile', ''),
    types_text('unixsocket', ''),
    types_text('unixsocketgroup', '', { redis: '', valkey: '8.0..' }),
    types_text('pidfile', ''),
    types_text('replica-announce-ip', '', { alias: 'slave-announce-ip' }),
    types_text('masteruser', '', { valkey: '..7.2' }),
    types_text('primaryuser', '', { alias: 'masteruser', redis: '', valkey: '8.0..' }),
    types_text('masterauth', '', { redis: '..6.0', valkey: '' }),
    types_bytes('masterauth', '', { redis: '6.2..', valkey: '..7.2' }),
    types_bytes('primaryauth', '', { alias: 'masterauth', redis: '', valkey: '8.0..' }),
    types_bytes('requirepass', '', { redis: '6.2..' }),
    types_text('cluster-announce-ip', '', { redis: '..8.4', valkey: '..9.0' }),
    types_text('cluster-announce-ip', '', { redis: '8.6..', valkey: '' }, announcedIp),
    types_text('cluster-announce-ip', '', { redis: '', valkey: '9.1..' }, announcedAddress),
    types_text('cluster-announce-client-ipv4', '', { redis: '', valkey: '8.0..' }, ipv4),
    types_text('cluster-announce-client-ipv6', '', { redis: '', valkey: '8.0..' }, ipv6),
    types_text('cluster-announce-hostname', '', { redis: '7.0..' }, hostName),
    types_bytes('cluster-announce-human-nodename', '', { redis: '7.2..' }, nodeName),
    types_text('cluster-config-file', 'nodes.conf', { redis: '7.0..', valkey: '..7.2' }),
    types_text('cluster-config-file', 'nodes.conf', { redis: '', valkey: '8.0..' }, clusterFile),
    types_text('syslog-ident', 'redis', { valkey: '..7.2' }),
    types_text('syslog-ident', 'valkey', { redis: '', valkey: '8.0..' }),
    types_text('dbfilename', 'dump.rdb', {}, databaseFile),
    types_text('appendfilename', 'appendonly.aof', {}, appendFile),
    types_text('appenddirname', 'appendonlydir', { redis: '7.0..' }, appendDirectory),
    types_text('server_cpulist', '', { redis: '..7.2', valkey: '..7.2' }),
    types_text('server-cpulist', '', { alias: 'server_cpulist', redis: '7.4..', valkey: '8.0..' }),
    types_text('bio_cpulist', '', { redis: '..7.2', valkey: '..7.2' }),
    types_text('bio-cpulist', '', { alias: 'bio_cpulist', redis: '7.4..', valkey: '8.0..' }),
    types_text('aof_rewrite_cpulist', '', { redis: '..7.2', valkey: '..7.2' }),
    types_text('aof-rewrite-cpulist', '', { alias: 'aof_rewrite_cpulist', redis: '7.4..', valkey: '8.0..' }),
    types_text('bgsave_cpulist', '', { redis: '..7.2', valkey: '..7.2' }),
    types_text('bgsave-cpulist', '', { alias: 'bgsave_cpulist', redis: '7.4..', valkey: '8.0..' }),
    types_text('ignore-warnings', 'ARM64-COW-BUG', { redis: '..6.0', valkey: '' }),
    types_text('ignore-warnings', '', { redis: '6.2..' }),
    types_text('proc-title-template', '{title} {listen-addr} {server-mode}', { redis: '6.2..' }, titleTemplate),
    types_text('bind-source-addr', '', { redis: '7.0..' }),
    types_text('logfile', '', { redis: '7.0..' }),
    types_text('locale-collate', '', { redis: '7.2..' }),
    types_text('debug-context', '', { redis: '', valkey: '8.0..', hidden: true }),
    types_bytes('availability-zone', '', { redis: '', valkey: '8.0..' }),
    types_bytes('hash-seed', '', { redis: '', valkey: '9.1..' }, hashSeed),
    types_text('tls-cert-file', ''),
    types_text('tls-key-file', ''),
    types_text('tls-key-file-pass', '', { redis: '6.2..' }),
    types_text('tls-client-cert-file', '', { redis: '6.2..' }),
    types_text('tls-client-key-file', '', { redis: '6.2..' }),
    types_text('tls-client-key-file-pass', '', { redis: '6.2..' }),
    types_text('tls-dh-params-file', ''),
    types_text('tls-ca-cert-file', ''),
    types_text('tls-ca-cert-dir', ''),
    types_text('tls-protocols', ''),
    types_text('tls-ciphers', ''),
    types_text('tls-ciphersuites', ''),
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/words.js


function inOrder(...words) {
    return Object.fromEntries(words.map((word, index) => [word, index]));
}
const SYSLOG = inOrder('user', 'local0', 'local1', 'local2', 'local3', 'local4', 'local5', 'local6', 'local7');
const LEVELS = ['debug', 'verbose', 'notice', 'warning'];
const VOLATILE = ['volatile-lru', 'volatile-lfu', 'volatile-random', 'volatile-ttl'];
const ALL_KEYS = ['allkeys-lru', 'allkeys-lfu', 'allkeys-random'];
const DISKLESS = ['disabled', 'on-empty-db', 'swapdb'];
const GUARDED = inOrder('no', 'yes', 'local');
const SHUTDOWN = { default: 0, save: 1, nosave: 2, now: 4, force: 8 };
const SHUTDOWN_9 = { ...SHUTDOWN, safe: 16, failover: 32 };
const SLOT_STATS = { no: 0, yes: 7, cpu: 1, net: 2, mem: 4 };
const WORDS = [
    oneOf('supervised', inOrder('upstart', 'systemd', 'auto', 'no'), 'no'),
    oneOf('syslog-facility', SYSLOG, 'local0'),
    oneOf('repl-diskless-load', inOrder(...DISKLESS), 'disabled', { redis: '..8.4', valkey: '..8.0' }),
    oneOf('repl-diskless-load', inOrder(...DISKLESS, 'flushdb'), 'disabled', { redis: '8.6..', valkey: '' }),
    oneOf('repl-diskless-load', inOrder(...DISKLESS, 'flush-before-load'), 'disabled', { redis: '', valkey: '8.1..' }),
    oneOf('loglevel', inOrder(...LEVELS), 'notice', { redis: '..7.0', valkey: '' }),
    oneOf('loglevel', inOrder(...LEVELS, 'nothing'), 'notice', { redis: '7.2..' }),
    oneOf('maxmemory-policy', inOrder(...VOLATILE, ...ALL_KEYS, 'noeviction'), 'noeviction', { redis: '..8.4' }),
    oneOf('maxmemory-policy', inOrder(...VOLATILE, 'volatile-lrm', ...ALL_KEYS, 'allkeys-lrm', 'noeviction'), 'noeviction', { redis: '8.6..', valkey: '' }),
    oneOf('appendfsync', inOrder('everysec', 'always', 'no'), 'everysec'),
    oneOf('oom-score-adj', { no: 0, yes: 1, relative: 1, absolute: 2 }, 'no'),
    oneOf('acl-pubsub-default', inOrder('allchannels', 'resetchannels'), 'allchannels', {
        redis: '6.2..6.2',
        valkey: '',
    }),
    oneOf('acl-pubsub-default', inOrder('allchannels', 'resetchannels'), 'resetchannels', { redis: '7.0..' }),
    oneOf('sanitize-dump-payload', inOrder('no', 'yes', 'clients'), 'no', { redis: '6.2..', valkey: '..9.0' }),
    oneOf('enable-protected-configs', GUARDED, 'no', { redis: '7.0..' }),
    oneOf('enable-debug-command', GUARDED, 'no', { redis: '7.0..' }),
    oneOf('enable-module-command', GUARDED, 'no', { redis: '7.0..' }),
    oneOf('cluster-preferred-endpoint-type', inOrder('ip', 'hostname', 'unknown-endpoint'), 'ip', { redis: '7.0..' }),
    oneOf('propagation-error-behavior', inOrder('ignore', 'panic', 'panic-on-replicas'), 'ignore', { redis: '7.0..' }),
    someOf('shutdown-on-sigint', SHUTDOWN, 'default', { redis: '7.0..', valkey: '..8.1' }, shutdownWords),
    someOf('shutdown-on-sigint', SHUTDOWN_9, 'default', { redis: '', valkey: '9.0..' }, shutdownWords),
    someOf('shutdown-on-sigterm', SHUTDOWN, 'default', { redis: '7.0..', valkey: '..8.1' }, shutdownWords),
    someOf('shutdown-on-sigterm', SHUTDOWN_9, 'default', { redis: '', valkey: '9.0..' }, shutdownWords),
    someOf('cluster-slot-stats-enabled', SLOT_STATS, 'no', { redis: '8.6..', valkey: '' }, () => null),
    oneOf('log-format', inOrder('legacy', 'logfmt'), 'legacy', { redis: '', valkey: '8.1..9.0' }),
    oneOf('log-format', inOrder('legacy', 'logfmt', 'json'), 'legacy', { redis: '', valkey: '9.1..' }),
    oneOf('log-timestamp-format', inOrder('legacy', 'iso8601', 'milliseconds'), 'legacy', { redis: '', valkey: '8.1..' }),
    oneOf('rdb-version-check', inOrder('strict', 'relaxed'), 'strict', { redis: '', valkey: '8.1..' }),
    oneOf('cluster-config-save-behavior', inOrder('sync', 'best-effort'), 'sync', { redis: '', valkey: '9.1..' }),
    oneOf('tls-auth-clients', inOrder('no', 'yes', 'optional'), 'yes'),
    oneOf('tls-auth-clients-user', inOrder('CN', 'off'), 'off', { redis: '8.6..', valkey: '9.0..9.0' }),
    oneOf('tls-auth-clients-user', inOrder('CN', 'URI', 'off'), 'off', { redis: '', valkey: '9.1..' }),
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/table.js








const table_ROWS = [...SWITCHES, ...NUMBERS, ...TEXTS, ...WORDS, ...LISTS, ...SPECIALS, ...SHOWN_ONLY];
const tables = new Map();
function tableOf(version) {
    const key = (0,core_version/* versionName */.sh)(version);
    const table = tables.get(key) ?? table_select(version);
    tables.set(key, table);
    return table;
}
function table_select(version) {
    const rows = table_ROWS.filter((row) => covers(row, version));
    const named = new Map();
    for (const row of rows) {
        for (const name of [row.name, row.alias, row.inFiles])
            if (name !== undefined)
                named.set(name, row);
    }
    const retired = RETIREES.filter((retiree) => covers(retiree, version)).map(({ name }) => name);
    return { rows, named, retired: new Set(retired) };
}
function directiveNames() {
    const rows = table_ROWS.flatMap((row) => [row.name, row.alias ?? [], row.inFiles ?? []].flat());
    return [...rows, ...RETIREES.map(({ name }) => name)];
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/names.js


const STRUCTURAL = ['include', 'loadmodule', 'rename-command', 'sentinel', 'user'];
let names = null;
function isDirectiveName(name) {
    names ??= new Set([...ROWS.flatMap((row) => row.names), ...directiveNames(), ...STRUCTURAL]);
    return names.has(name);
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/mask.js


const SECRET_DIRECTIVES = new Set([
    'masterauth',
    'primaryauth',
    'requirepass',
    'tls-client-key-file-pass',
    'tls-key-file-pass',
]);
const SHOWN_ARGUMENTS = new Map([
    ...[...SECRET_DIRECTIVES, 'sentinel'].map((name) => [name, 0]),
    ['loadmodule', 1],
    ['rename-command', 1],
    ['user', 1],
]);
const SECRET_INSIDE = new RegExp(`\\s["']?(${[...SHOWN_ARGUMENTS.keys()].join('|')})["']?[\\s=:]+\\S`, 'i');
const ONE = { most: 1, further: /$^/ };
const ADDRESSES = { most: Infinity, further: /^(?:-?[\w-]*[.:*][\w.:*%-]*|localhost)$/ };
const MASTER = { most: 2, further: /^(?:\d+|one)$/i };
const SIGNAL = { most: Infinity, further: /^(?:default|save|nosave|now|force|safe|failover)$/i };
const mask_LISTS = new Map([
    ['bind', ADDRESSES],
    ['rdma-bind', ADDRESSES],
    ['replicaof', MASTER],
    ['slaveof', MASTER],
    ['shutdown-on-sigint', SIGNAL],
    ['shutdown-on-sigterm', SIGNAL],
    ['save', { most: Infinity, further: /^\d+$/ }],
    ['oom-score-adj-values', { most: 3, further: /^-?\d+$/ }],
    ['latency-tracking-info-percentiles', { most: Infinity, further: /^[\d.]+$/ }],
    ['cluster-slot-stats-enabled', { most: Infinity, further: /^(?:no|yes|cpu|net|mem)$/i }],
    ['client-output-buffer-limit', { most: Infinity, further: /^(?:normal|slave|replica|pubsub|\d+[kmgb]{0,2})$/i }],
]);
const TEMPLATES = /\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|<%.*?%>|\$\{(?:[^{}]|\$\{[^{}]*\})*\}/gs;
const BLOT = '\uffff';
const WORD = /(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\t-\r "'])+|["'][^\t-\r ]*/gs;
const ONE_WORD = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^"']*)$/s;
const SECRETS = [...SECRET_DIRECTIVES].join('|');
const GLUED_SECRET = new RegExp(`(?:${SECRETS}).|pass?(?:word|wd)?["']?[=:].|:[^\\s/]*@`, 'is');
const SECRET_WORD = /\s(?:[#;>]|--)|\s\S*(?:pass|auth|secret|token|pwd)/i;
function mayHoldSecret(argument) {
    return !ONE_WORD.test(argument) || GLUED_SECRET.test(argument) || SECRET_WORD.test(argument);
}
function isFurther(argument, pattern) {
    const text = argument.replaceAll(BLOT, '').replace(/^(["'])(.*)\1$/s, '$2');
    return text === '' || pattern.test(text);
}
const MASK = '****';
const LONGEST = 200;
function originOf(path, lineNumber, line) {
    const shown = showLine(trimLine(line));
    const indent = indentation(line);
    const lead = indent > LONGEST / 2 ? '…' : decode(line.slice(0, indent));
    const text = lead + shown.text;
    const excerpt = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    const column = lead.length + 1;
    return {
        kind: 'file',
        path,
        line: lineNumber,
        column,
        endColumn: Math.max(column, Math.min(column + shown.span, excerpt.length + 1)),
        excerpt,
    };
}
function holdsSecretInside(line) {
    return SECRET_INSIDE.test(line);
}
function showLine(line) {
    const first = readArgument(line, 0, false);
    const name = first?.value.toLowerCase() ?? '';
    if (first === null || !isDirectiveName(name))
        return showUnknown(line);
    const count = SHOWN_ARGUMENTS.get(name);
    if (count === undefined && !holdsSecretInside(line))
        return showSetting(name, line, first.end);
    const bare = decode(line.slice(0, first.end));
    const rest = line.slice(first.end);
    return { text: bare + maskArguments(rest, count ?? 0, name === 'rename-command'), span: bare.length };
}
const READ = 5 * LONGEST;
function showSetting(name, line, nameEnd) {
    const text = line.slice(0, READ);
    const blotted = text.replace(TEMPLATES, (placeholder) => BLOT.repeat(placeholder.length));
    const { most, further } = mask_LISTS.get(name) ?? ONE;
    let end = nameEnd;
    let hidden = 0;
    let count = 0;
    WORD.lastIndex = nameEnd;
    for (let match = WORD.exec(blotted); match !== null; match = WORD.exec(blotted)) {
        const [word] = match;
        const isOwn = count === 0 ? !mayHoldSecret(word) : count < most && isFurther(word, further);
        if (hidden > 0 || !isOwn)
            hidden += 1;
        else
            end = WORD.lastIndex;
        count += 1;
    }
    const shown = decode(text.slice(0, end));
    return { text: shown + ` ${MASK}`.repeat(hidden), span: shown.length };
}
function showUnknown(line) {
    const word = /^["']?([A-Za-z][A-Za-z0-9_.-]*)/.exec(line)?.[0] ?? '';
    const rest = line.slice(word.length);
    if (isDirectiveName(word.toLowerCase()))
        return { text: word + (rest === '' ? '' : MASK), span: word.length };
    const name = SECRET_START.exec(word)?.[0] ?? NAME_START.exec(word)?.[0] ?? '';
    if (name === '' || !/^\s+\S/.test(rest))
        return { text: MASK, span: MASK.length };
    const glued = name === word ? '' : MASK;
    return { text: name + glued + maskArguments(rest, 0, false), span: name.length };
}
const SECRET_START = new RegExp(`^["']?(?:${SECRETS})`, 'i');
const NAME_START = /^["']?(?:[A-Z]?[a-z]+|[A-Z]+)(?:[-_.](?:[A-Z]?[a-z]+|[A-Z]+))*/;
function maskArguments(text, count, showsEmpty) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const isShown = (word, index) => index < count ? isPlainWord(word) : showsEmpty && (word === '""' || word === "''");
    return words.map((word, index) => ` ${isShown(word, index) ? decode(word) : MASK}`).join('');
}
function isPlainWord(word) {
    return /^[\w./@:-]+$/.test(word);
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/merge.js

const DEPENDS_ON_VERSION = 'depends on the Redis version; set `--redis-version` or `version`';
function mergeFacts(readings) {
    const [first, ...others] = readings;
    if (first === undefined || others.length === 0)
        return first ?? new Map();
    const merged = new Map();
    for (const [path, fact] of first) {
        const same = readings.map((reading) => reading.get(path) ?? (0,core_fact/* unknown */.L)(DEPENDS_ON_VERSION));
        merged.set(path, fact.state === 'map' ? mergeMaps(same.filter(isMap)) : mergeFact(same.filter(isFact)));
    }
    return merged;
}
function isMap(fact) {
    return fact.state === 'map';
}
function isFact(fact) {
    return fact.state !== 'map';
}
function mergeMaps(maps) {
    const names = new Set(maps.flatMap((map) => [...map.entries.keys()]));
    const entries = new Map();
    for (const name of [...names].toSorted()) {
        entries.set(name, mergeFact(maps.map((map) => map.entries.get(name) ?? (0,core_fact/* unknown */.L)(DEPENDS_ON_VERSION))));
    }
    return { state: 'map', entries, others: maps.find((map) => map.others !== null)?.others ?? null };
}
function mergeFact(facts) {
    const doubt = mostTelling(facts);
    if (doubt !== null)
        return doubt;
    const [first] = facts;
    if (first?.state !== 'known' || !facts.every((fact) => fact.state === 'known' && isSame(fact.value, first.value))) {
        return (0,core_fact/* unknown */.L)(DEPENDS_ON_VERSION);
    }
    const { origin } = first;
    if (origin.kind !== 'default')
        return first;
    return (0,core_fact/* known */.e)(first.value, { ...origin, version: 'every version' });
}
function mostTelling(facts) {
    let doubt = null;
    for (const fact of facts) {
        if (fact.state !== 'unknown')
            continue;
        if (fact.reason !== DEPENDS_ON_VERSION)
            return fact;
        doubt = fact;
    }
    return doubt;
}
function isSame(a, b) {
    return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/facts.js







function sourceFacts(path, version, interpretations) {
    const accepting = interpretations.filter((one) => one.refusal === null);
    const judged = accepting.length > 0 ? accepting : interpretations;
    const facts = mergeFacts(judged.map((one) => factsOf(one, { path, version: one.version })));
    const merged = new Map([...versionFacts(version), ...facts]);
    if (accepting.length < interpretations.length && version === null) {
        merged.set('source.config_error', accepting.length === 0 ? refusedByAll(path, interpretations) : refusedBySome);
    }
    return merged;
}
const refusedBySome = (0,core_fact/* unknown */.L)(DEPENDS_ON_VERSION);
function refusedByAll(path, interpretations) {
    const refused = interpretations.filter((one) => one.refusal !== null);
    const newest = refused.findLast((one) => one.version.engine === 'redis') ?? refused.at(-1);
    if (newest === undefined)
        return (0,core_fact/* unknown */.L)(DEPENDS_ON_VERSION);
    const spokesman = refused.findLast((one) => stopsWhere(newest, one)) ?? newest;
    const { version } = spokesman;
    return mapValue(configError(spokesman, { path, version }), (reason) => `no known version starts with this file; ${(0,core_version/* versionName */.sh)(version)} says: ${reason}`);
}
function stopsWhere(newest, other) {
    const [place, named] = [newest.refusal?.origin ?? newest.refusal?.cause, other.refusal?.origin ?? null];
    if (other.version.engine !== 'redis' || named === null)
        return false;
    return named.path === place?.path && named.line === place.line;
}
function versionFacts(version) {
    const origin = { kind: 'option', name: '--redis-version' };
    const say = (value) => value === undefined ? (0,core_fact/* unknown */.L)(DEPENDS_ON_VERSION) : (0,core_fact/* known */.e)(value, origin);
    return [
        ['source.engine', say(version?.engine)],
        ['source.version', say(version === null ? undefined : (0,core_version/* versionNumber */.e1)(version))],
    ];
}
function factsOf(reading, place) {
    const setting = (name, missing) => settingOf(reading, name) ?? absent(missing);
    const number = (fact) => mapValue(fact, (value) => Number(value));
    const yes = (fact) => mapValue(fact, (value) => value === 'yes');
    return new Map([
        ['source.config', configOf(reading)],
        ['source.config_error', configError(reading, place)],
        ['source.cluster_enabled', yes(setting('cluster-enabled', 'no'))],
        ['source.databases', number(setting('databases', '16'))],
        ['source.protected_mode', yes(setting('protected-mode', 'no'))],
        ['source.port', number(setting('port', '6379'))],
        ['source.tls_port', number(setting('tls-port', '0'))],
        ['source.bind', bindOf(setting('bind', ''))],
        ['source.auth_required', authRequired(reading, setting('requirepass', ''))],
        ['source.renamed_commands', renamed(reading, place, () => true)],
        ['source.renamed_write_commands', renamed(reading, place, (command) => command.write)],
    ]);
}
function absent(value) {
    return (0,core_fact/* known */.e)(value, { kind: 'derived', from: ['source.version'] });
}
function settingOf(reading, name) {
    return reading.started.settings.get(name) ?? reading.started.hidden.get(name) ?? null;
}
function mapValue(fact, make) {
    return fact.state === 'known' ? (0,core_fact/* known */.e)(make(String(fact.value)), fact.origin) : fact;
}
function configOf(reading) {
    const entries = new Map();
    for (const [name, fact] of reading.started.settings) {
        entries.set(name, SECRET_DIRECTIVES.has(name) ? mapValue(fact, (text) => (text === '' ? 'unset' : 'set')) : readable(fact));
    }
    const others = reading.module === null ? null : (0,core_fact/* unknown */.L)('a module that the file loads may bring it', reading.module);
    return { state: 'map', entries, others };
}
function readable(fact) {
    if (fact.state !== 'known')
        return fact;
    const text = decode(String(fact.value));
    return text === fact.value ? fact : (0,core_fact/* known */.e)(text, fact.origin);
}
function configError(reading, place) {
    const { refusal, uncertain } = reading;
    if (refusal !== null)
        return (0,core_fact/* known */.e)(decode(refusal.reason), refusal.origin ?? wholeFile(place));
    return uncertain ?? (0,core_fact/* known */.e)('', { kind: 'derived', from: ['source.config'] });
}
function wholeFile(place) {
    return { kind: 'default', version: (0,core_version/* versionName */.sh)(place.version), path: place.path };
}
function renamed(reading, place, counts) {
    if (reading.commandsUnknown !== null)
        return reading.commandsUnknown;
    const names = reading.renamed.filter(counts).map((command) => command.name);
    const line = names.map((name) => reading.renameOrigins.get(name)).find((origin) => origin !== undefined);
    return (0,core_fact/* known */.e)(names, line ?? [...reading.renameOrigins.values()].at(-1) ?? wholeFile(place));
}

// EXTERNAL MODULE: ./lib/workspace.js
var lib_workspace = __nccwpck_require__(8230);
;// CONCATENATED MODULE: ./lib/collectors/redis-conf/file.js


const LARGEST_FILE = 1024 * 1024;
function readInside(path, root) {
    try {
        const realPath = (0,external_node_fs_.realpathSync)(path);
        if (!(0,lib_workspace/* isInside */.F)(realPath, root))
            return refused('outside-workspace', 'it leads out of the workspace');
        const stats = (0,external_node_fs_.statSync)(realPath);
        if (stats.isDirectory())
            return { kind: 'directory' };
        if (!stats.isFile())
            return refused('not-a-file', 'it is not a regular file');
        if (stats.size > LARGEST_FILE) {
            return refused('file-too-large', `it has ${stats.size} bytes, and at most ${LARGEST_FILE} (1 MiB) are read`);
        }
        const bytes = (0,external_node_fs_.readFileSync)(realPath, 'latin1');
        const format = formatOf(bytes);
        if (format !== null)
            return refused('binary-file', `it is ${format}, not text`);
        return { kind: 'file', bytes, realPath };
    }
    catch (error) {
        return failed(error);
    }
}
function refused(code, reason) {
    return { kind: 'refused', code, reason };
}
function failed(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    if (code === 'ELOOP')
        return refused('unreadable-file', 'its symbolic links lead in a circle');
    if (code === 'EACCES' || code === 'EPERM')
        return refused('unreadable-file', 'its permissions do not let it be read');
    return refused('unreadable-file', `it cannot be read${code === '' ? '' : ` (${code})`}`);
}
const SIGNATURES = [
    ['\x7fELF', 'a program'],
    ['\x1f\x8b', 'compressed'],
    ['BZh', 'compressed'],
    ['\xfd7zXZ', 'compressed'],
    ['\x28\xb5\x2f\xfd', 'compressed'],
    ['PK\x03\x04', 'an archive'],
    ['\x89PNG', 'an image'],
    ['%PDF-', 'a PDF'],
    ['REDIS00', 'an RDB snapshot'],
    ['\xff\xfe', 'UTF-16'],
    ['\xfe\xff', 'UTF-16'],
];
const SAMPLE = 8192;
function formatOf(bytes) {
    const signature = SIGNATURES.find(([start]) => bytes.startsWith(start));
    if (signature !== undefined)
        return signature[1];
    const sample = bytes.slice(0, SAMPLE);
    const controls = sample.match(/[\0-\x08\x0e-\x19\x1c-\x1f]/g)?.length ?? 0;
    return controls >= 8 && controls > sample.length / 20 ? 'binary' : null;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/multiline.js
const OPENER = /\{\{-?\s*\/\*|\{[{%#]|<%#?/g;
const GO_COMMENT_END = /\*\/\s*-?\}\}/g;
const TAG_END = { '{{': /\}\}|\{\{/g, '{%': /%\}|\{%/g, '<%': /%>|<%/g };
const COMMENT_END = { '{#': /#\}/g, '<%#': /%>/g };
function feedsInside(text) {
    const feeds = new Set();
    const unclosed = new Set();
    OPENER.lastIndex = 0;
    for (let match = OPENER.exec(text); match !== null; match = OPENER.exec(text)) {
        const [opener] = match;
        const start = match.index;
        if (unclosed.has(opener))
            continue;
        const after = start + opener.length;
        const end = endOf(text, opener, after);
        if (end === null)
            unclosed.add(opener);
        else if (end !== 'stray' && mayGoOn(text, opener, start, end)) {
            for (let at = after; at < end; at += 1)
                if (text.charAt(at) === '\n')
                    feeds.add(at);
            OPENER.lastIndex = end;
        }
    }
    return feeds;
}
function endOf(text, opener, after) {
    const pattern = TAG_END[opener] ?? COMMENT_END[opener] ?? GO_COMMENT_END;
    pattern.lastIndex = after;
    const match = pattern.exec(text);
    if (match === null)
        return null;
    return match[0] === opener ? 'stray' : pattern.lastIndex;
}
function mayGoOn(text, opener, start, end) {
    if (TAG_END[opener] === undefined)
        return true;
    const feed = text.indexOf('\n', start);
    if (feed === -1 || feed >= end)
        return true;
    return !/^\s*#/.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/placeholder.js

const CLOSERS = { '{{': '}}', '{%': '%}', '{#': '#}', '<%': '%>', '%{': '}' };
const OPENERS = /\$\{|\{\{|\{%|\{#|<%|%\{|(?<!\w)%(?=[A-Za-z_])|(?<!\w)@(?=[A-Za-z_])/g;
const SIMPLE = {
    '${': /\$\{(?:[^{}\n]|\$\{(?:[^{}\n]|\$\{[^{}\n]*\})*\})*\}/y,
    '%': /%[A-Za-z_][A-Za-z0-9_.-]*%(?!\w)/y,
    '@': /@[A-Za-z_][\w.-]*@(?!\w)/y,
};
const GO_COMMENT = /\{\{-?\s*\/\*/y;
function readTemplate(line, defines) {
    const tokens = findTokens(line);
    if (tokens.length === 0)
        return null;
    if (line.trimStart().startsWith('#'))
        return commentLine(line, tokens);
    let text = '';
    let name = 'absent';
    let reason = null;
    let standsAlone = false;
    let start = null;
    const tags = [];
    let position = 0;
    for (const token of tokens) {
        const between = line.slice(position, token.start);
        text += between;
        start ??= firstWord(between, position);
        name = readOn(name, between);
        position = token.end;
        const part = judge(token);
        if (part.kind === 'opens' || part.kind === 'closes')
            tags.push(part);
        if (part.kind !== 'expression')
            continue;
        start ??= token.start;
        const value = part.name === null ? undefined : placeholder_lookUp(part.name, defines);
        text += value ?? asWord(line.slice(token.start, token.end));
        if (value !== undefined)
            continue;
        reason ??= unfilled(part);
        if (name !== 'ended')
            standsAlone = true;
    }
    const end = line.slice(position);
    text += end;
    start ??= firstWord(end, position) ?? 0;
    if (readOn(name, end) !== 'absent')
        reason ??= conditionReason(tags);
    return { text, start, reason, standsAlone, tags };
}
function readOn(name, text) {
    const rest = name === 'absent' ? text.trimStart() : text;
    if (rest === '')
        return name;
    return name === 'ended' || /\s/.test(rest) ? 'ended' : 'begun';
}
function firstWord(text, offset) {
    const at = text.search(/\S/);
    return at === -1 ? null : offset + at;
}
function asWord(placeholder) {
    return placeholder.replace(/[\s"']+/g, '');
}
function commentLine(line, tokens) {
    const only = tokens.length === 1 ? tokens[0] : undefined;
    if (only === undefined)
        return null;
    const beside = line.slice(0, only.start) + line.slice(only.end);
    const part = judge(only);
    if (!/^[#\s]*$/.test(beside) || (part.kind !== 'opens' && part.kind !== 'closes'))
        return null;
    return { text: '', start: 0, reason: null, standsAlone: false, tags: [part] };
}
function conditionReason(tags) {
    return tags.find((tag) => tag.kind === 'opens')?.reason ?? null;
}
function findTokens(line) {
    const tokens = [];
    const unclosed = new Set();
    OPENERS.lastIndex = 0;
    for (let match = OPENERS.exec(line); match !== null; match = OPENERS.exec(line)) {
        const token = readToken(line, match.index, match[0], unclosed);
        if (token === null)
            continue;
        tokens.push(token);
        OPENERS.lastIndex = token.end;
    }
    return tokens;
}
function readToken(line, start, open, unclosed) {
    const simple = SIMPLE[open];
    if (simple !== undefined) {
        simple.lastIndex = start;
        const match = simple.exec(line);
        if (match === null)
            return null;
        const inner = match[0].slice(open.length, -1);
        return { start, end: start + match[0].length, open, inner };
    }
    const close = CLOSERS[open] ?? '';
    const stop = unclosed.has(close) ? -1 : closeOf(line, start, open, close);
    if (stop === -1) {
        unclosed.add(close);
        return null;
    }
    const inner = line
        .slice(start + open.length, stop)
        .replace(/^[-+~]/, '')
        .replace(/[-+~]$/, '')
        .trim();
    return { start, end: stop + close.length, open, inner };
}
function closeOf(line, start, open, close) {
    GO_COMMENT.lastIndex = start;
    if (!GO_COMMENT.test(line))
        return line.indexOf(close, start + open.length);
    GO_COMMENT_END.lastIndex = GO_COMMENT.lastIndex;
    return GO_COMMENT_END.test(line) ? GO_COMMENT_END.lastIndex - close.length : -1;
}
const NOTHING = { kind: 'nothing' };
function judge(token) {
    const word = /^[a-z]+/.exec(token.inner)?.[0] ?? '';
    if (token.open === '{#' || token.inner.startsWith('/*') || token.inner.startsWith('#'))
        return NOTHING;
    if (token.open === '{%' || token.open === '%{')
        return judgeJinja(word, token);
    if (token.open === '<%' && !/^[=]/.test(token.inner))
        return judgeRuby(word, token);
    if (token.open === '{{')
        return judgeGo(word, token);
    return expression(token);
}
function judgeJinja(word, token) {
    if (word.startsWith('end'))
        return { kind: 'closes' };
    if (['if', 'for', 'macro', 'block', 'call', 'filter', 'with'].includes(word))
        return opens(token, word);
    if (word === 'set' && !token.inner.includes('='))
        return opens(token, word);
    return word === 'include' || word === 'extends' ? expression(token) : NOTHING;
}
function judgeRuby(word, token) {
    if (word === 'end' || token.inner.startsWith('}'))
        return { kind: 'closes' };
    const block = /(\bdo|\{)\s*(\|[^|]*\|)?\s*$/.test(token.inner);
    const keyword = ['if', 'unless', 'for', 'while', 'until', 'case', 'begin'].includes(word);
    return block || keyword ? opens(token, keyword ? word : 'each') : NOTHING;
}
function judgeGo(word, token) {
    if (word === 'end')
        return { kind: 'closes' };
    if (word === 'else' || /^\$\w+\s*:?=/.test(token.inner))
        return NOTHING;
    if (['if', 'range', 'with', 'define', 'block'].includes(word))
        return opens(token, word);
    return /\|\s*comment\b/.test(token.inner) ? NOTHING : expression(token);
}
function opens(token, word) {
    const tag = `${token.open} ${word} … ${CLOSERS[token.open] ?? ''}`;
    return { kind: 'opens', reason: `depends on the template's \`${tag}\`, which is not evaluated` };
}
function expression(token) {
    const inner = token.inner.replace(/^=\s*/, '');
    const pattern = token.open === '${' ? /^[A-Za-z_]\w*(?=:?[-=?+]|$)/ : /^[.@$]?[A-Za-z_][\w.-]*(?=\s*\||\s*$)/;
    const name = pattern.exec(inner)?.[0] ?? null;
    const close = CLOSERS[token.open];
    if (close === undefined) {
        const end = token.open === '${' ? '}' : token.open;
        return { kind: 'expression', name, shown: `${token.open}${name ?? '…'}${end}` };
    }
    const open = token.open === '<%' ? '<%=' : token.open;
    return { kind: 'expression', name, shown: `${open} ${name ?? '…'} ${close}` };
}
function placeholder_lookUp(name, defines) {
    return defines.get(name) ?? defines.get(name.replace(/^[.@$]/, ''));
}
function unfilled(part) {
    const remedy = part.name === null ? 'render the template first' : `fill it in with \`--define ${part.name}=VALUE\``;
    return `depends on the placeholder \`${part.shown}\`; ${remedy}`;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/lines.js




function readLines(files, defines) {
    const lines = [];
    let open = '';
    let start = null;
    for (const file of files) {
        const text = readBytes(file.bytes);
        const pieces = text.split('\n');
        const inside = feedsInside(text);
        let feed = -1;
        for (const [index, piece] of pieces.entries()) {
            start ??= { path: file.path, line: index + 1 };
            open += piece;
            feed += piece.length + 1;
            if (index === pieces.length - 1)
                break;
            if (inside.has(feed)) {
                open += '\n';
                continue;
            }
            lines.push(...readLine(start, open, defines));
            [open, start] = ['', null];
        }
        if (open === '')
            start = null;
    }
    if (start !== null)
        lines.push(...readLine(start, open, defines));
    return lines;
}
const PROSE = /^[ \t\r]*#[#\s]*[^#\s{<%]/;
function originIn({ path, line }, raw, offset) {
    const before = raw.slice(0, offset).split('\n');
    const [rest = ''] = raw.slice(offset).split('\n', 1);
    const ownBefore = before.at(-1) ?? '';
    const lead = before.length === 1 ? ownBefore : ' '.repeat(ownBefore.length);
    return originOf(path, line + before.length - 1, lead + rest);
}
function readLine(start, raw, defines) {
    if (PROSE.test(raw))
        return [];
    const trimmed = trimLine(raw);
    const template = readTemplate(trimmed, defines);
    if (trimmed === '' || (template === null && trimmed.startsWith('#')))
        return [];
    const origin = originIn(start, raw, indentation(raw) + (template?.start ?? 0));
    if (template === null) {
        const holdsSecret = holdsSecretInside(trimmed);
        return [{ origin, text: trimmed, reason: null, standsAlone: false, tags: [], holdsSecret }];
    }
    const { reason, standsAlone, tags } = template;
    const texts = template.text.split('\n').map(trimLine);
    return texts
        .filter((text, index) => index === 0 || text !== '')
        .map((text, index) => {
        const isComment = text.startsWith('#');
        const holdsSecret = holdsSecretInside(text);
        return { origin, text: isComment ? '' : text, reason, standsAlone, tags: index === 0 ? tags : [], holdsSecret };
    });
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/glob.js


function isPattern(text) {
    return /[*?[]/.test(text);
}
const MOST_PATHS = 1000;
function glob(pattern, base) {
    let found = [pattern.startsWith('/') ? '/' : base];
    for (const segment of pattern.split('/').filter((part) => part !== '' && part !== '.')) {
        found = found.flatMap((directory) => matching(segment, directory).map((name) => (0,external_node_path_.join)(directory, name)));
        if (found.length > MOST_PATHS)
            return null;
    }
    return found;
}
function matching(segment, directory) {
    if (!isPattern(segment))
        return [segment];
    return namesIn(directory)
        .filter((name) => (segment.startsWith('.') || !name.startsWith('.')) && matches(segment, name))
        .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}
function matches(pattern, name) {
    const parts = tokens(pattern);
    let [part, at] = [0, 0];
    let [star, resume] = [-1, 0];
    while (at < name.length) {
        const current = parts[part];
        if (current === '*') {
            [star, resume] = [part, at];
            part += 1;
        }
        else if (typeof current === 'function' && current(name.charAt(at))) {
            part += 1;
            at += 1;
        }
        else if (star >= 0) {
            resume += 1;
            [part, at] = [star + 1, resume];
        }
        else
            return false;
    }
    return parts.slice(part).every((rest) => rest === '*');
}
function tokens(pattern) {
    const parts = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const character = pattern.charAt(at);
        const set = character === '[' ? readSet(pattern, at) : null;
        if (character === '*')
            parts.push('*');
        else if (character === '?')
            parts.push(() => true);
        else if (set !== null) {
            parts.push(set.test);
            at = set.last;
        }
        else {
            if (character === '\\' && at + 1 < pattern.length)
                at += 1;
            const literal = pattern.charAt(at);
            parts.push((other) => other === literal);
        }
    }
    return parts;
}
function readSet(pattern, start) {
    const negated = /[!^]/.test(pattern.charAt(start + 1));
    const first = start + (negated ? 2 : 1);
    const last = pattern.indexOf(']', first + 1);
    if (last === -1)
        return null;
    const body = pattern.slice(first, last);
    const ranges = [];
    for (let at = 0; at < body.length; at += 1) {
        const isRange = body.charAt(at + 1) === '-' && at + 2 < body.length;
        ranges.push([body.charAt(at), isRange ? body.charAt(at + 2) : body.charAt(at)]);
        if (isRange)
            at += 2;
    }
    const inside = (character) => ranges.some(([from, to]) => from <= character && character <= to);
    return { test: (character) => inside(character) !== negated, last };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/locate.js





function locate({ name: bytes, directory, wildcards }, scope) {
    const name = fileName(bytes);
    if (name === '')
        return { kind: 'missing' };
    if (name === '/dev/null')
        return { kind: 'files', files: [] };
    const isGlob = wildcards && isPattern(name);
    const bases = scope.bases.map((base) => (0,external_node_path_.resolve)(base, fileName(directory ?? '.')));
    const roots = (0,external_node_path_.isAbsolute)(name) ? ['/'] : [...new Set(bases)];
    const inside = roots.filter((base) => (0,lib_workspace/* isInside */.F)((0,external_node_path_.resolve)(base, name), scope.bounds));
    const found = isGlob ? expand(name, inside) : inside.map((base) => [(0,external_node_path_.resolve)(base, name)]);
    if (found === null)
        return locate_refused(name, 'matches too many files to read');
    const sets = found.map((paths) => readAll(paths, scope)).filter((set) => set.length > 0);
    const [first, ...others] = sets;
    if (first === undefined && inside.length < roots.length)
        return locate_refused(name, LEADS_OUT);
    if (first === undefined)
        return isGlob ? { kind: 'files', files: [] } : { kind: 'missing' };
    if (others.some((set) => identity(set) !== identity(first))) {
        return locate_refused(name, 'stands for other files in the working directory than beside the redis.conf');
    }
    const unread = first.map(({ result }) => result).find((result) => result.kind === 'refused');
    if (unread?.kind === 'refused')
        return locate_refused(name, `cannot be read: ${unread.reason}`);
    const files = first.flatMap(({ path, result }) => result.kind === 'file' ? [{ path: scope.nameOf(path), bytes: result.bytes }] : []);
    return { kind: 'files', files };
}
const LEADS_OUT = 'leads out of the workspace and is not read';
function fileName(argument) {
    return decode(argument.split('\0', 1)[0] ?? '');
}
function expand(pattern, bases) {
    const found = bases.map((base) => glob(pattern, base));
    return found.every((paths) => paths !== null) ? found : null;
}
function readAll(paths, { root }) {
    return paths
        .map((path) => ({ path, result: readInside(path, root) }))
        .filter(({ result }) => result.kind !== 'missing');
}
function identity(set) {
    return JSON.stringify(set.map(({ path, result }) => (result.kind === 'file' ? result.realPath : path)));
}
function locate_refused(name, why) {
    return { kind: 'refused', reason: `\`${name}\` ${why}` };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/include.js


function createInclude(scope, defines) {
    const answers = new Map();
    return (request) => {
        const key = JSON.stringify(request);
        const answer = answers.get(key) ?? find();
        answers.set(key, answer);
        return answer;
        function find() {
            const { pattern, directory, wildcards } = request;
            const located = locate({ name: pattern, directory, wildcards }, scope);
            if (located.kind === 'refused')
                return { kind: 'refused', reason: `the included ${located.reason}` };
            return located.kind === 'missing' ? located : { kind: 'lines', lines: readLines(located.files, defines) };
        }
    };
}
function createAclReader(scope) {
    return (name, directory) => {
        const located = locate({ name, directory, wildcards: false }, scope);
        if (located.kind === 'refused')
            return { kind: 'refused', reason: `the ACL file ${located.reason}` };
        return located.kind === 'missing'
            ? located
            : { kind: 'text', text: located.files.map(({ bytes }) => bytes).join('') };
    };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/grammar.js

function grammarOf(version) {
    const { engine, major, minor } = version;
    const isValkey = engine === 'valkey';
    const since = (from, fromMinor = 0) => major > from || (major === from && minor >= fromMinor);
    const [server, file] = isValkey && major >= 8 ? ['Valkey', 'valkey.conf'] : ['Redis', 'redis.conf'];
    return {
        joinsQuotes: isValkey && since(9),
        users: since(6),
        modules: since(4),
        includesWildcards: since(7),
        queuesDottedNames: since(7),
        queuesUnknownNames: !isValkey && since(8),
        valueMissing: !isValkey && since(8) ? BAD_DIRECTIVE : 'Module config specified without value',
        listensLast: since(7, 2),
        cannotOpen: (path) => `Fatal error, can't open config file '${path}'${since(6) ? ': No such file or directory' : ''}`,
        cannotOpenAclFile: (path) => `Aborting ${server} startup because of ACL errors: ` +
            `Error loading ACLs, opening file '${path}': No such file or directory`,
        usersConflict: `Configuring ${server} with users defined in ${file} and at the same setting an ACL file path is invalid. ` +
            'This setup is very likely to lead to configuration errors and security holes, ' +
            `please define either an ACL file or declare users directly in your ${file}, but not both.`,
    };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/sockets.js

function whyNotOpened(addresses, port, dialect) {
    const opened = [];
    for (const text of addresses) {
        const host = dialect.marks && text.startsWith('-') ? text.slice(1) : text;
        const reason = !resolves(host, dialect) ? 'Name or service not known' : isTaken(host, opened) ? TAKEN : null;
        if (reason !== null)
            return `${dialect.failure} TCP listening socket ${host}:${port}: ${reason}`;
        opened.push(keyOf(host));
    }
    return null;
}
const TAKEN = 'bind: Address already in use';
const PART = /^(0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*)$/i;
function ipv4Number(text) {
    const parts = text.split('.');
    if (parts.length > 4 || !parts.every((part) => PART.test(part)))
        return null;
    const numbers = parts.map((part) => (/^0[0-9]/.test(part) ? Number.parseInt(part, 8) : Number(part)));
    const last = numbers.pop() ?? 0;
    if (numbers.some((number) => number > 255) || last >= 256 ** (4 - numbers.length))
        return null;
    return numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last);
}
function resolves(host, { marks }) {
    if (host.includes(':'))
        return isIPv6(host) || (marks && host === '::*');
    return host === '*' || ipv4Number(host) !== null || sockets_isHostName(host);
}
function sockets_isHostName(text) {
    const labels = text.replace(/\.$/, '').split('.');
    return labels.every((label) => /^[a-z0-9_][a-z0-9_-]*$/i.test(label)) && !/^[0-9]+$/.test(labels.at(-1) ?? '');
}
const EVERY_IPV4 = 0;
const EVERY_IPV6 = '::';
function keyOf(host) {
    if (host === '*')
        return EVERY_IPV4;
    if (host === '::*')
        return EVERY_IPV6;
    const plain = host.toLowerCase() === 'localhost' ? '127.0.0.1' : host;
    return ipv4Number(plain) ?? plain.toLowerCase();
}
function isTaken(host, opened) {
    const key = keyOf(host);
    const family = (of) => (typeof of === 'number' ? 'ipv4' : of.includes(':') ? 'ipv6' : 'name');
    const everywhere = (of) => of === EVERY_IPV4 || of === EVERY_IPV6;
    return opened
        .filter((other) => family(other) === family(key))
        .some((other) => other === key || everywhere(other) || everywhere(key));
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/listen.js

const CLUSTER_PORT_STEP = 10_000;
function whyNotListening(listening, opening) {
    const { port, addresses, unixSocket, cluster } = listening;
    const dialect = { failure: opening, marks: false };
    const refusal = port === 0 ? null : whyNotOpened(addresses, `${port}`, dialect);
    if (refusal !== null)
        return refusal;
    if (port === 0 && !unixSocket)
        return 'Configured to not listen anywhere, exiting.';
    if (!cluster)
        return null;
    if (port + CLUSTER_PORT_STEP > 65535) {
        return ('Redis port number too high. Cluster communication port is 10,000 port numbers higher than your Redis port. ' +
            'Your Redis port number must be lower than 55535.');
    }
    return whyNotOpened(addresses, `${port + CLUSTER_PORT_STEP}`, dialect);
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/dialect.js







const DAEMON_PID_FILE = '/var/run/redis.pid';
const SUPERVISOR = 'depends on whether a supervisor starts the server';
const dialect_WORKING_DIRECTORY = 'the working directory the server is started in is not written in its configuration';
const vocabularies = new Map();
function vocabularyOf(version) {
    const at = ordinal(version);
    const cached = vocabularies.get(at);
    if (cached !== undefined)
        return cached;
    const rows = ROWS.filter((row) => row.since <= at && at < row.until);
    const byName = new Map(rows.flatMap((row) => row.names.map((name) => [name, row])));
    const vocabulary = { rows, byName };
    vocabularies.set(at, vocabulary);
    return vocabulary;
}
function accepts(row, count) {
    return row.arity !== null && count >= row.arity.min && count <= row.arity.max;
}
function textOf(fact) {
    return fact?.state === 'known' && typeof fact.value === 'string' ? fact.value : null;
}
function pidFileOf(fact, find) {
    const [daemonize, supervised] = [find('daemonize'), find('supervised')];
    if (fact.state === 'unknown' || fact.value !== '' || fact.origin.kind === 'file')
        return fact;
    if (daemonize?.fact.state !== 'known')
        return daemonize?.fact ?? fact;
    if (daemonize.fact.value === 'no')
        return fact;
    return textOf(supervised?.fact) === 'no' ? (0,core_fact/* known */.e)(DAEMON_PID_FILE, fact.origin) : (0,core_fact/* unknown */.L)(SUPERVISOR);
}
function refusalOf(find, major) {
    const [replicaOf, cluster] = [find('slaveof'), find('cluster-enabled')];
    const clustered = textOf(cluster?.fact) === 'yes';
    if (clustered && replicaOf?.fact.state === 'known' && replicaOf.fact.origin.kind === 'file') {
        const name = major >= 5 ? 'replicaof' : 'slaveof';
        return { reason: `${name} directive not allowed in cluster mode`, origin: replicaOf.fact.origin };
    }
    const [port, bind, socket] = [find('port'), find('bind'), find('unixsocket')];
    if (port?.fact.state !== 'known' || bind?.fact.state !== 'known' || socket?.fact.state !== 'known')
        return null;
    const listening = {
        port: Number(port.fact.value),
        addresses: bind.args,
        unixSocket: socket.fact.origin.kind === 'file',
        cluster: clustered,
    };
    const opening = major >= 5 ? 'Could not create server' : 'Creating Server';
    const reason = whyNotListening(listening, opening);
    return reason === null ? null : { reason, origin: null };
}
function createLegacyDialect(version) {
    const { rows, byName } = vocabularyOf(version);
    const entries = new Map();
    function previous(row) {
        const entry = entries.get(row);
        return entry === undefined ? row.initial : textOf(entry.fact);
    }
    function refuse(row, reason, origin) {
        if (row !== undefined)
            entries.set(row, { fact: (0,core_fact/* unknown */.L)(`the server refuses this line: ${reason}`, origin), args: [] });
        return reason;
    }
    function apply(directive) {
        const row = byName.get(cString(directive.name));
        if (row === undefined || !accepts(row, directive.args.length))
            return refuse(row, BAD_DIRECTIVE, directive.origin);
        const args = directive.args.map(cString);
        const reading = row.read(args, previous(row));
        if (reading === 'unchanged')
            return null;
        if ('reason' in reading)
            return refuse(row, reading.reason, directive.origin);
        entries.set(row, { fact: (0,core_fact/* known */.e)(reading.value, directive.origin), args });
        return null;
    }
    function obscure(directive, reason) {
        const row = byName.get(cString(directive.name));
        if (row !== undefined)
            entries.set(row, { fact: (0,core_fact/* unknown */.L)(reason, directive.origin), args: [] });
    }
    function obscureAll(reason, origin) {
        const fact = (0,core_fact/* unknown */.L)(reason, origin);
        for (const row of rows)
            if (row.arity !== null)
                entries.set(row, { fact, args: [] });
    }
    function start(defaultPath) {
        const origin = { kind: 'default', version: (0,core_version/* versionName */.sh)(version), path: defaultPath };
        const factOf = (row) => entries.get(row)?.fact ??
            (row.initial === null ? (0,core_fact/* unknown */.L)(dialect_WORKING_DIRECTORY, origin) : (0,core_fact/* known */.e)(row.initial, origin));
        const settings = new Map();
        const hidden = new Map();
        for (const row of rows) {
            if (!row.effective)
                continue;
            const fact = factOf(row);
            for (const name of row.printed)
                settings.set(name, fact);
            for (const name of row.printed.length === 0 ? row.names : [])
                hidden.set(name, fact);
        }
        const find = (name) => lookUp(name, factOf);
        const pidFile = find('pidfile');
        if (pidFile !== null)
            settings.set('pidfile', pidFileOf(pidFile.fact, find));
        return { settings, hidden, refusal: refusalOf(find, version.major) };
    }
    function lookUp(name, factOf) {
        const row = byName.get(name);
        return row === undefined ? null : { fact: factOf(row), args: entries.get(row)?.args ?? [] };
    }
    return { apply, obscure, obscureAll, start };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/startup.js



function startup_textOf(fact) {
    return fact?.state === 'known' ? String(fact.value) : null;
}
function clampTo(fact, low, high) {
    if (fact?.state !== 'known')
        return null;
    const value = Number(fact.value);
    const clamped = Math.min(Math.max(value, low), high);
    return clamped === value ? null : (0,core_fact/* known */.e)(`${clamped}`, fact.origin);
}
function isRedis60(version) {
    return beforeTable(version) && version.minor === 0;
}
const HZ_MIN = 1;
const HZ_MAX = 500;
const IO_THREADS_MAX = 16;
function hasOneDatabase({ engine, major, minor }) {
    return engine === 'valkey' ? major < 9 : major > 7 || (major === 7 && minor >= 2);
}
function databases(lookup, version) {
    const cluster = lookup('cluster-enabled');
    const count = lookup('databases');
    if (!hasOneDatabase(version) || startup_textOf(count) === '1' || startup_textOf(cluster) === 'no')
        return null;
    if (cluster?.state === 'known')
        return (0,core_fact/* known */.e)('1', cluster.origin);
    return cluster === undefined ? null : (0,core_fact/* unknown */.L)(cluster.reason, cluster.origin);
}
function processFile(lookup, version) {
    const daemon = lookup('daemonize');
    const path = lookup('pidfile');
    if (startup_textOf(path) !== '' || startup_textOf(daemon) === 'no' || daemon === undefined)
        return null;
    if (daemon.state === 'unknown')
        return (0,core_fact/* unknown */.L)(daemon.reason, daemon.origin);
    if (startup_textOf(lookup('supervised')) !== 'no')
        return (0,core_fact/* unknown */.L)('depends on what starts the server', daemon.origin);
    return (0,core_fact/* known */.e)(`/var/run/${speaksValkey(version) ? 'valkey' : 'redis'}.pid`, daemon.origin);
}
function corrections(lookup, version) {
    const limitsThreads = version.engine === 'valkey' && version.major === 8 && version.minor === 0;
    const corrected = [
        ['hz', isRedis60(version) ? null : clampTo(lookup('hz'), HZ_MIN, HZ_MAX)],
        ['databases', databases(lookup, version)],
        ['io-threads', limitsThreads ? clampTo(lookup('io-threads'), 1, IO_THREADS_MAX) : null],
        ['pidfile', processFile(lookup, version)],
    ];
    return new Map(corrected.flatMap(([name, fact]) => (fact === null ? [] : [[name, fact]])));
}
function tlsRefusal(text) {
    const wanted = ['tls-replication', 'tls-cluster'].some((name) => text(name) === 'yes');
    const port = text('tls-port');
    if (!wanted && (port === '0' || port === null))
        return null;
    if (text('tls-cert-file') === '')
        return 'No tls-cert-file configured!';
    if (text('tls-key-file') === '')
        return 'No tls-key-file configured!';
    const trusts = wanted || text('tls-auth-clients') === 'yes' || text('tls-auth-clients') === 'optional';
    if (trusts && text('tls-ca-cert-file') === '' && text('tls-ca-cert-dir') === '') {
        return ('Either tls-ca-cert-file or tls-ca-cert-dir must be specified when tls-cluster, tls-replication or ' +
            'tls-auth-clients are enabled!');
    }
    return protocolsRefusal(text('tls-protocols') ?? '');
}
function protocolsRefusal(protocols) {
    const words = protocols.split(' ').filter((word) => word !== '');
    const valid = words.every((word) => /^tlsv1(?:\.[123])?$/i.test(word));
    return valid
        ? null
        : "Invalid tls-protocols specified. Use a combination of 'TLSv1', 'TLSv1.1', 'TLSv1.2' and 'TLSv1.3'.";
}
const NOWHERE = 'Configured to not listen anywhere, exiting.';
const CLUSTER_PORT_MAX = 55535;
function startup_addresses(bind, version) {
    if (bind?.origin?.kind === 'default' && beforeTable(version))
        return null;
    const text = startup_textOf(bind) ?? '';
    return text === '' && !beforeTable(version) ? [] : text.split(' ');
}
function socketDialect(version) {
    const early = isRedis60(version);
    return { failure: `${early ? '' : 'Warning: '}Could not create server`, marks: !early };
}
function listenRefusal(lookup, text, version) {
    const ports = ['port', 'tls-port'].map(text);
    if (ports.includes(null) || text('bind') === null)
        return null;
    const hosts = startup_addresses(lookup('bind'), version);
    const opened = ports.filter((port) => port !== '0');
    for (const port of opened) {
        const reason = whyNotOpened(hosts ?? [], port ?? '', socketDialect(version));
        if (reason !== null)
            return reason;
    }
    const listens = opened.length > 0 && hosts?.length !== 0;
    return listens || text('unixsocket') !== '' ? clusterRefusal(text, hosts, version) : NOWHERE;
}
function clusterRefusal(text, hosts, version) {
    if (text('cluster-enabled') !== 'yes')
        return null;
    if (hosts?.length === 0)
        return 'No bind address is configured, but it is required for the Cluster bus.';
    const port = Number(text(text('tls-cluster') === 'yes' ? 'tls-port' : 'port'));
    const chosen = text('cluster-port') ?? '0';
    if (chosen !== '0' || port <= CLUSTER_PORT_MAX)
        return null;
    const product = speaksValkey(version) ? 'Valkey' : 'Redis';
    return (`${product} port number too high. Cluster communication port is 10,000 port numbers higher than your ` +
        `${product} port. Your ${product} port number must be ${isRedis60(version) ? 'lower than 55535' : '55535 or less'}.`);
}
function stops(lookup, version) {
    const text = (name) => startup_textOf(lookup(name));
    return tlsRefusal(text) ?? listenRefusal(lookup, text, version);
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/dialect.js









const IN_CLUSTER = 'replicaof directive not allowed in cluster mode';
function createModernDialect(version) {
    const { rows, named, retired } = tableOf(version);
    const { joinsQuotes } = grammarOf(version);
    const facts = new Map();
    let elsewhere = null;
    let refusedEarly = null;
    return { apply, obscure, obscureAll, start };
    function apply({ name, args, origin }) {
        const row = named.get(name);
        if (row === undefined)
            return retired.has(name) && args.length === 1 ? null : BAD_DIRECTIVE;
        const reading = read(row, row.list === true ? split(args) : args);
        if ('reason' in reading) {
            facts.set(row.name, (0,core_fact/* unknown */.L)(`the server refuses this line: ${reading.reason}`, origin));
            return reading.reason;
        }
        const before = factOf(row.name);
        if (before?.state === 'unknown' && row.adds?.(args) === true)
            facts.set(row.name, before);
        else
            facts.set(row.name, 'text' in reading ? (0,core_fact/* known */.e)(reading.text, origin) : (0,core_fact/* unknown */.L)(reading.unclear, origin));
        return null;
    }
    function split(args) {
        const [only] = args;
        if (only === undefined || only === '' || args.length !== 1)
            return args;
        return splitArguments(cString(only), joinsQuotes) ?? [];
    }
    function read(row, args) {
        const scope = { version, before: knownText(row.name), current };
        return row.read(args, scope);
    }
    function factOf(name) {
        return facts.get(name) ?? elsewhere;
    }
    function knownText(name) {
        const fact = factOf(name);
        return fact?.state === 'known' ? String(fact.value) : null;
    }
    function current(name) {
        const row = named.get(name);
        const initial = typeof row?.default === 'string' ? row.default : '';
        return factOf(name) === null ? initial : (knownText(name) ?? '');
    }
    function obscure({ name, origin }, reason) {
        const row = named.get(name);
        if (row !== undefined)
            facts.set(row.name, (0,core_fact/* unknown */.L)(reason, origin));
        else if (!retired.has(name))
            refusedEarly ??= { reason: BAD_DIRECTIVE, origin };
    }
    function obscureAll(reason, origin) {
        facts.clear();
        elsewhere = (0,core_fact/* unknown */.L)(reason, origin);
    }
    function start(defaultPath) {
        const origin = { kind: 'default', version: (0,core_version/* versionName */.sh)(version), path: defaultPath };
        const initial = (row) => typeof row.default === 'string' ? (0,core_fact/* known */.e)(row.default, origin) : (0,core_fact/* unknown */.L)(row.default.unclear, origin);
        const lookup = (name) => {
            const row = named.get(name);
            return row === undefined ? undefined : (factOf(row.name) ?? initial(row));
        };
        const corrected = corrections(lookup, version);
        const settings = new Map();
        const hidden = new Map();
        for (const row of rows) {
            const fact = corrected.get(row.name) ?? factOf(row.name) ?? initial(row);
            const names = row.hidden === true ? hidden : settings;
            names.set(row.name, fact);
            if (row.alias !== undefined)
                names.set(row.alias, fact);
        }
        return { settings, hidden, refusal: refusedEarly ?? replicaInCluster(lookup) ?? refusalOf(stops(lookup, version)) };
    }
    function refusalOf(reason) {
        return reason === null ? null : { reason, origin: null };
    }
    function replicaInCluster(lookup) {
        const cluster = lookup('cluster-enabled');
        const master = lookup('replicaof');
        if (cluster?.state !== 'known' || cluster.value !== 'yes')
            return null;
        if (master?.state !== 'known' || master.value === '' || master.origin.kind !== 'file')
            return null;
        return { reason: IN_CLUSTER, origin: beforeTable(version) ? master.origin : null };
    }
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/command-history.js
const INTRODUCTIONS = [
    {
        since: '2.8.0',
        write: 'append bitop blpop brpop brpoplpush decr decrby del expire expireat flushall flushdb getset hdel hincrby ' +
            'hincrbyfloat hmset hset hsetnx incr incrby incrbyfloat linsert lpop lpush lpushx lrem lset ltrim migrate move ' +
            'mset msetnx persist pexpire pexpireat psetex rename renamenx restore rpop rpoplpush rpush rpushx sadd ' +
            'sdiffstore set setbit setex setnx setrange sinterstore smove sort spop srem sunionstore zadd zincrby ' +
            'zinterstore zrem zremrangebyrank zremrangebyscore zunionstore',
        other: 'auth bgrewriteaof bgsave bitcount client config dbsize debug discard dump echo eval evalsha exec exists get ' +
            'getbit getrange hexists hget hgetall hkeys hlen hmget hscan hvals info keys lastsave lindex llen lrange mget ' +
            'monitor multi object ping psubscribe psync pttl publish pubsub punsubscribe randomkey replconf save scan scard ' +
            'script sdiff select shutdown sinter sismember slaveof slowlog smembers srandmember sscan strlen subscribe ' +
            'substr sunion sync time ttl type unsubscribe unwatch watch zcard zcount zrange zrangebyscore zrank zrevrange ' +
            'zrevrangebyscore zrevrank zscan zscore',
    },
    { since: '2.8.7', other: 'bitpos' },
    {
        since: '2.8.9',
        write: 'pfadd pfdebug pfmerge zremrangebylex',
        other: 'pfcount pfselftest zlexcount zrangebylex zrevrangebylex',
    },
    { since: '2.8.12', other: 'role' },
    { since: '2.8.13', other: 'command latency' },
    { since: '3.0.0', write: 'restore-asking', other: 'asking cluster readonly readwrite wait' },
    {
        since: '3.2.0',
        write: 'bitfield geoadd georadius georadiusbymember',
        other: 'geodist geohash geopos hstrlen',
    },
    { since: '3.2.1', other: 'touch' },
    { since: '3.2.7', other: 'host: post' },
    { since: '3.2.10', other: 'georadius_ro georadiusbymember_ro' },
    { since: '4.0.0', write: 'swapdb unlink', other: 'memory module' },
    {
        since: '5.0.0',
        write: 'bzpopmax bzpopmin xack xadd xclaim xdel xgroup xreadgroup xsetid xtrim zpopmax zpopmin',
        other: 'lolwut replicaof xinfo xlen xpending xrange xread xrevrange',
    },
    { since: '6.0.0', other: 'acl bitfield_ro hello stralgo' },
    { since: '6.0.6', other: 'lpos' },
    {
        since: '6.2.0',
        write: 'blmove copy geosearchstore getdel getex lmove xautoclaim zdiffstore zrangestore',
        other: 'failover geosearch hrandfield reset smismember zdiff zinter zmscore zrandmember zunion',
    },
    {
        since: '7.0.0',
        write: 'blmpop bzmpop function lmpop zmpop',
        other: 'eval_ro evalsha_ro expiretime fcall fcall_ro lcs pexpiretime quit sintercard sort_ro spublish ssubscribe ' +
            'sunsubscribe zintercard',
    },
    { since: '7.2.0', other: 'waitaof' },
    {
        since: '7.4.0',
        write: 'hexpire hexpireat hpersist hpexpire hpexpireat',
        other: 'hexpiretime hpexpiretime hpttl httl',
    },
    { since: '8.0.0', write: 'hgetdel hgetex hsetex' },
    { since: '8.2.0', write: 'xackdel xdelex' },
    { since: '8.4.0', write: 'delex msetex trimslots', other: 'digest' },
    { since: '8.6.0', write: 'xcfgset xidmprecord', other: 'hotkeys' },
    { since: 'valkey-8.1.0', other: 'commandlog' },
    {
        since: 'valkey-9.0.0',
        write: 'delifeq hexpire hexpireat hgetex hpersist hpexpire hpexpireat hsetex',
        other: 'hexpiretime hpexpiretime hpttl httl',
    },
    { since: 'valkey-9.1.0', write: 'hgetdel msetex', other: 'clusterscan' },
];
const REMOVALS = [
    { since: '7.0.0', names: 'host: post stralgo' },
];
const FORWARDED = new Map([
    ['eval', '5.0.0'],
    ['evalsha', '5.0.0'],
    ['exec', '7.0.0'],
]);
const INTERNAL_MODULES = [
    {
        since: '8.0.0',
        names: 'vadd vcard vdim vemb vgetattr vinfo vismember vlinks vrandmember vrem vsetattr vsim',
    },
    { since: '8.4.0', names: 'vrange' },
];
const SUBCOMMANDS = [
    {
        since: '7.0.0',
        container: 'acl',
        names: 'cat deluser dryrun genpass getuser help list load log save setuser users whoami',
    },
    {
        since: '7.0.0',
        container: 'client',
        names: 'caching getname getredir help id info kill list no-evict pause reply setname tracking trackinginfo unblock unpause',
    },
    { since: '7.2.0', container: 'client', names: 'no-touch setinfo' },
    { since: 'valkey-8.0.0', container: 'client', names: 'capa' },
    { since: 'valkey-8.1.0', container: 'client', names: 'import-source' },
    {
        since: '7.0.0',
        container: 'cluster',
        names: 'addslots addslotsrange bumpepoch count-failure-reports countkeysinslot delslots delslotsrange failover ' +
            'flushslots forget getkeysinslot help info keyslot links meet myid nodes replicas replicate reset saveconfig ' +
            'set-config-epoch setslot shards slaves slots',
    },
    { since: '7.2.0', container: 'cluster', names: 'myshardid' },
    { since: '8.2.0', container: 'cluster', names: 'slot-stats' },
    { since: '8.4.0', container: 'cluster', names: 'migration syncslots' },
    { since: 'valkey-8.0.0', container: 'cluster', names: 'slot-stats' },
    {
        since: 'valkey-9.0.0',
        container: 'cluster',
        names: 'cancelslotmigrations flushslot getslotmigrations migrateslots syncslots',
    },
    { since: '7.0.0', container: 'command', names: 'count docs getkeys getkeysandflags help info list' },
    { since: 'valkey-8.1.0', container: 'commandlog', names: 'get help len reset' },
    { since: '7.0.0', container: 'config', names: 'get help resetstat rewrite set' },
    { since: '7.0.0', container: 'function', names: 'delete dump flush help kill list load restore stats' },
    { since: '7.0.0', container: 'latency', names: 'doctor graph help histogram history latest reset' },
    { since: '7.0.0', container: 'memory', names: 'doctor help malloc-stats purge stats usage' },
    { since: '7.0.0', container: 'module', names: 'help list load loadex unload' },
    { since: '7.0.0', container: 'object', names: 'encoding freq help idletime refcount' },
    { since: '7.0.0', container: 'pubsub', names: 'channels help numpat numsub shardchannels shardnumsub' },
    { since: '7.0.0', container: 'script', names: 'debug exists flush help kill load' },
    { since: 'valkey-8.0.0', container: 'script', names: 'show' },
    { since: '7.0.0', container: 'slowlog', names: 'get help len reset' },
    { since: '7.0.0', container: 'xgroup', names: 'create createconsumer delconsumer destroy help setid' },
    { since: '7.0.0', container: 'xinfo', names: 'consumers groups help stream' },
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/commands.js


function commandsOf(version) {
    return memoize(commandsByVersion, version, readCommands);
}
function aclCommandsOf(version) {
    return memoize(aclNamesByVersion, version, readAclNames);
}
function includes(version, since) {
    const release = (0,core_version/* parseServerVersion */.xA)(since);
    if (release === null)
        throw new Error(`not a release: ${since}`);
    if (release.engine === version.engine)
        return (0,core_version/* compareVersions */.Zy)(release, version) <= 0;
    return version.engine === 'valkey' && (0,core_version/* compareVersions */.Zy)(release, FORK) <= 0;
}
const FORK = { engine: 'redis', major: 7, minor: 2, patch: 4 };
const commandsByVersion = new Map();
const aclNamesByVersion = new Map();
function memoize(known, version, read) {
    const key = `${version.engine} ${version.major}.${version.minor}.${version.patch}`;
    const value = known.get(key) ?? read(version);
    known.set(key, value);
    return value;
}
function readCommands(version) {
    const commands = new Map();
    for (const { since, write = '', other = '' } of INTRODUCTIONS) {
        if (!includes(version, since))
            continue;
        for (const name of words(write))
            commands.set(name, { name, write: true, forwarded: false });
        for (const name of words(other))
            commands.set(name, { name, write: false, forwarded: isForwarded(name, version) });
    }
    for (const { since, names } of REMOVALS) {
        if (includes(version, since))
            words(names).forEach((name) => commands.delete(name));
    }
    return commands;
}
function isForwarded(name, version) {
    const until = FORWARDED.get(name);
    return until !== undefined && !includes(version, until);
}
function readAclNames(version) {
    const names = new Set(commandsOf(version).keys());
    for (const module of INTERNAL_MODULES) {
        if (includes(version, module.since))
            words(module.names).forEach((name) => names.add(name));
    }
    for (const { since, container, names: subcommands } of SUBCOMMANDS) {
        if (includes(version, since))
            words(subcommands).forEach((name) => names.add(`${container}|${name}`));
    }
    return names;
}
function words(text) {
    return text === '' ? [] : text.split(' ');
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/rename.js

function createCommandTable(version) {
    const original = commandsOf(version);
    let changed = null;
    return {
        rename(from, to) {
            const commands = changed ?? original;
            const command = commands.get(key(from));
            if (command === undefined) {
                return isSubcommand(from, version) ? CRASHES_ON_SUBCOMMAND : 'No such command in rename-command';
            }
            if (key(to) !== key(from) && commands.has(key(to)))
                return 'Target command name already exists';
            changed ??= new Map(original);
            changed.delete(key(from));
            if (to !== '')
                changed.set(key(to), command);
            return null;
        },
        renamed() {
            return changed === null ? [] : findRenamed(original, changed);
        },
    };
}
const CRASHES_ON_SUBCOMMAND = 'a subcommand cannot be renamed: the server crashes on this line';
function isSubcommand(name, version) {
    return name.includes('|') && aclCommandsOf(version).has(key(name));
}
function findRenamed(original, current) {
    const alive = new Set(current.values());
    return [...original.values()]
        .filter((command) => current.get(command.name) !== command)
        .map((command) => {
        const removed = !alive.has(command);
        return { name: command.name, write: command.write || (command.forwarded && !removed), removed };
    })
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
function key(name) {
    return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/dialect.js

function aclDialectOf(version) {
    return {
        commands: aclCommandsOf(version),
        channels: includes(version, '6.2.0'),
        selectors: includes(version, '7.0.0'),
        databases: includes(version, 'valkey-9.1.0'),
        namedPermissions: requiresNamedPermissions(version),
        joinsQuotes: includes(version, 'valkey-9.0.0'),
    };
}
function requiresNamedPermissions(version) {
    const { engine, major, minor, patch } = version;
    const fixed = FIXED_PATCH[`${engine} ${major}.${minor}`];
    return fixed === undefined ? includes(version, '7.4.0') || includes(version, 'valkey-8.1.0') : patch >= fixed;
}
const FIXED_PATCH = {
    'redis 7.0': 15,
    'redis 7.2': 7,
    'redis 7.4': 2,
    'valkey 7.2': 8,
    'valkey 8.0': 2,
};
const CATEGORIES = new Set([
    'all',
    'keyspace',
    'read',
    'write',
    'set',
    'sortedset',
    'list',
    'hash',
    'string',
    'bitmap',
    'hyperloglog',
    'geo',
    'stream',
    'pubsub',
    'admin',
    'fast',
    'slow',
    'blocking',
    'dangerous',
    'connection',
    'transaction',
    'scripting',
]);
const CATEGORIES_BEFORE_7 = new Map(Object.entries({
    acl: 'admin slow dangerous',
    client: 'admin slow dangerous connection',
    cluster: 'admin slow dangerous',
    command: 'slow connection',
    config: 'admin slow dangerous',
    debug: 'admin slow dangerous',
    latency: 'admin slow dangerous',
    memory: 'read slow',
    module: 'admin slow dangerous',
    object: 'keyspace read slow',
    pubsub: 'pubsub slow',
    script: 'slow scripting',
    select: 'keyspace fast',
    slowlog: 'admin slow dangerous',
    xgroup: 'write stream slow',
    xinfo: 'read stream slow',
}).map(([command, categories]) => [command, categories.split(' ')]));

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/errors.js
const ACL_ERRORS = {
    unknown: 'Unknown command or category name in ACL',
    syntax: 'Syntax error',
    fullyAdded: 'Adding a subcommand of a command already fully added is not allowed. Remove the command to start. ' +
        'Example: -DEBUG +DEBUG|DIGEST',
    afterAllKeys: "Adding a pattern after the * pattern (or the 'allkeys' flag) is not valid and does not have any effect. " +
        "Try 'resetkeys' to start with an empty list of patterns",
    afterAllChannels: "Adding a pattern after the * pattern (or the 'allchannels' flag) is not valid and does not have any effect. " +
        "Try 'resetchannels' to start with an empty list of channels",
    noSuchPassword: 'The password you are trying to remove from the user does not exist',
    badHash: 'The password hash must be exactly 64 characters and contain only lowercase hexadecimal characters',
    duplicate: 'Duplicate user found. A user can only be defined once in config files',
    firstArgument: 'Allowing first-arg of a subcommand is not supported',
    badDatabase: 'The provided database ID is out of range or non-numeric',
};

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/selector.js


function createSelector(allChannels) {
    return { allKeys: false, allChannels, allCommands: false, commands: new Map() };
}
function readSelector(text, allChannels, dialect) {
    const selector = createSelector(allChannels);
    for (const rule of splitArguments(text.slice(1, -1), dialect.joinsQuotes) ?? []) {
        const error = applySelectorRule(selector, rule, dialect);
        if (error !== null)
            return error;
    }
    return null;
}
function applySelectorRule(selector, rule, dialect) {
    const word = untilNul(rule).toLowerCase();
    if (applyWord(selector, word, dialect))
        return null;
    if (word.startsWith('~') || (word.startsWith('%') && dialect.selectors))
        return addKeys(selector, rule, dialect);
    if (word.startsWith('&') && dialect.channels)
        return addChannels(selector, rule);
    if (/^[+-]@/.test(word))
        return applyCategory(selector, word);
    if (word.startsWith('+'))
        return allow(selector, word.slice(1), dialect);
    if (word.startsWith('-'))
        return deny(selector, word.slice(1), dialect);
    if (word.startsWith('db=') && dialect.databases)
        return checkDatabases(word.slice(3));
    return 'syntax';
}
function untilNul(text) {
    const end = text.indexOf('\0');
    return end === -1 ? text : text.slice(0, end);
}
function applyWord(selector, word, dialect) {
    switch (word) {
        case 'allkeys':
        case '~*':
        case 'resetkeys':
            selector.allKeys = word !== 'resetkeys';
            return true;
        case 'allchannels':
        case '&*':
        case 'resetchannels':
            if (dialect.channels)
                selector.allChannels = word !== 'resetchannels';
            return dialect.channels;
        case 'allcommands':
        case '+@all':
        case 'nocommands':
        case '-@all':
            selector.allCommands = word === 'allcommands' || word === '+@all';
            selector.commands.clear();
            return true;
        case 'alldbs':
        case 'resetdbs':
            return dialect.databases;
        default:
            return false;
    }
}
function addKeys(selector, rule, dialect) {
    if (selector.allKeys)
        return 'afterAllKeys';
    const match = /^(?:~|%(r?w?|wr)(?:~|$))([^]*)$/i.exec(rule);
    if (match === null || (match[1] === '' && dialect.namedPermissions))
        return 'syntax';
    return hasSpaces(match[2] ?? '') ? 'syntax' : null;
}
function addChannels(selector, rule) {
    if (selector.allChannels)
        return 'afterAllChannels';
    return hasSpaces(rule) ? 'syntax' : null;
}
function hasSpaces(text) {
    return /[\0\t-\r ]/.test(text);
}
function checkDatabases(list) {
    const ids = list.split(',').filter((id) => id !== '');
    const isId = (id) => /^[\t-\r ]*(?:\+?\d+|-0+)$/.test(id) && Number(id) < 2 ** 31;
    return ids.length > 0 && ids.every(isId) ? null : 'badDatabase';
}
function applyCategory(selector, word) {
    const category = word.slice(2);
    if (!CATEGORIES.has(category))
        return 'unknown';
    for (const [command, categories] of CATEGORIES_BEFORE_7) {
        if (categories.includes(category))
            selector.commands.set(command, word.startsWith('+'));
    }
    return null;
}
function allow(selector, name, dialect) {
    if (!name.includes('|'))
        return setCommand(selector, name, true, dialect);
    return dialect.selectors ? allowSubcommand(name, dialect) : allowFirstArgument(selector, name, dialect);
}
function deny(selector, name, dialect) {
    return setCommand(selector, name, false, dialect);
}
function setCommand(selector, name, allowed, dialect) {
    if (!dialect.commands.has(name))
        return 'unknown';
    selector.commands.set(name, allowed);
    return null;
}
function allowSubcommand(name, { commands }) {
    const parent = name.slice(0, name.lastIndexOf('|'));
    if (!commands.has(parent))
        return 'unknown';
    if (parent.includes('|'))
        return 'firstArgument';
    if (name.endsWith('|'))
        return 'syntax';
    return !commands.has(`${parent}|help`) || commands.has(name) ? null : 'unknown';
}
function allowFirstArgument(selector, name, { commands }) {
    const command = name.slice(0, name.indexOf('|'));
    if (!commands.has(command))
        return 'unknown';
    if (name.length === command.length + 1)
        return 'syntax';
    if (selector.commands.get(command) ?? selector.allCommands)
        return 'fullyAdded';
    selector.commands.set(command, false);
    return null;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/merge.js

function mergeSelectors(rules) {
    const merged = [];
    let open = null;
    for (const [at, rule] of rules.entries()) {
        if (rule.startsWith('(') && !rule.endsWith(')')) {
            open = { at, text: rule };
        }
        else if (open !== null) {
            open.text += ` ${untilNul(rule)}`;
            if (!rule.endsWith(')'))
                continue;
            merged.push(open.text);
            open = null;
        }
        else {
            merged.push(rule);
        }
    }
    return open === null ? { rules: merged } : { openedAt: open.at };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/shown.js

const shown_WORDS = new Set([
    '',
    '#',
    'on',
    'off',
    'nopass',
    'reset',
    'resetpass',
    'allkeys',
    'resetkeys',
    'allchannels',
    'resetchannels',
    'allcommands',
    'nocommands',
    'alldbs',
    'resetdbs',
    'clearselectors',
    'sanitize-payload',
    'skip-sanitize-payload',
]);
function showRule(rule) {
    return rule.replace(/\S+/g, showWord);
}
function showName(name) {
    const [first = ''] = name.split(/\s/, 1);
    return (/^[<>#!]/.test(first) ? '****' : first) + showRule(name.slice(first.length));
}
function showWord(word) {
    const [, start = '', rule = '', end = ''] = /^(\(?)(.*?)(\)?)$/s.exec(word) ?? [];
    return `${start}${isHarmless(rule) ? rule : '****'}${end}`;
}
function isHarmless(rule) {
    if (shown_WORDS.has(rule.toLowerCase()))
        return true;
    if (rule.startsWith('@'))
        return CATEGORIES.has(rule.slice(1).toLowerCase());
    return /^[-+]@?[\w|.-]*$/.test(rule) || /^(?:[~&]|%[rw]*~?)[^<>#!]*$/i.test(rule);
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/digest.js

const load = (0,external_node_module_namespaceObject.createRequire)(import.meta.url);
function sha256(text) {
    const { createHash } = load('node:crypto');
    return createHash('sha256').update(text, 'latin1').digest('hex');
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/user.js


function createUser(allChannels) {
    return { on: false, nopass: false, passwords: new Set(), selector: createSelector(allChannels) };
}
function applyRule(user, rule, allChannels, dialect) {
    if (rule === '' || applyFlag(user, untilNul(rule).toLowerCase(), allChannels, dialect))
        return null;
    if (/^[>#<!]/.test(rule))
        return applyPassword(user, rule);
    if (dialect.selectors && rule.startsWith('(') && rule.endsWith(')'))
        return readSelector(rule, allChannels, dialect);
    return applySelectorRule(user.selector, rule, dialect);
}
function applyFlag(user, word, allChannels, dialect) {
    switch (word) {
        case 'on':
        case 'off':
            user.on = word === 'on';
            return true;
        case 'nopass':
        case 'resetpass':
            user.nopass = word === 'nopass';
            user.passwords.clear();
            return true;
        case 'reset':
            user.on = false;
            user.nopass = false;
            user.passwords.clear();
            user.selector = createSelector(allChannels);
            return true;
        case 'sanitize-payload':
        case 'skip-sanitize-payload':
            return dialect.channels;
        case 'clearselectors':
            return dialect.selectors;
        default:
            return false;
    }
}
function applyPassword(user, rule) {
    const secret = rule.slice(1);
    const isHash = /^[#!]/.test(rule);
    if (isHash && !/^[0-9a-f]{64}$/.test(secret))
        return 'badHash';
    const hash = isHash ? secret : sha256(secret);
    if (/^[<!]/.test(rule))
        return user.passwords.delete(hash) ? null : 'noSuchPassword';
    user.passwords.add(hash);
    user.nopass = false;
    return null;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/users.js






function createUsers(version) {
    const dialect = aclDialectOf(version);
    const declared = new Map();
    let allChannels = dialect.channels && !dialect.selectors;
    return {
        setAllChannels(value) {
            allChannels = value;
        },
        declare(name, rules) {
            if (dialect.selectors && declared.has(name))
                return declarationError(showName(name), 'duplicate');
            const merged = dialect.selectors ? mergeSelectors(rules) : { rules };
            const words = ['user', showName(name), ...rules.map(showRule)];
            if ('openedAt' in merged)
                return declarationError(words[merged.openedAt] ?? '', 'unknown');
            const user = createUser(allChannels);
            for (const [index, rule] of merged.rules.entries()) {
                const error = applyRule(user, rule, allChannels, dialect);
                if (error === null || error === 'unknown')
                    continue;
                return declarationError(words[dialect.selectors ? index : index + 2] ?? '', error);
            }
            declared.set(name, merged.rules);
            return null;
        },
        start({ modules }) {
            for (const [name, rules] of declared) {
                const error = hasSpaces(name) ? 'Spaces not allowed in ACL usernames' : load(name, rules, modules);
                if (error !== null)
                    return error;
            }
            return null;
        },
        defaultUser() {
            const rules = declared.get('default');
            return rules === undefined ? null : describe(applyAll(rules, allChannels, dialect));
        },
    };
    function load(name, rules, modules) {
        const user = createUser(allChannels);
        for (const rule of rules) {
            const error = applyRule(user, rule, allChannels, dialect);
            if (error === null || (modules && error === 'unknown'))
                continue;
            return `Error loading ACL rule '${showRule(rule)}' for the user named '${showName(name)}': ${ACL_ERRORS[error]}`;
        }
        return null;
    }
}
function declarationError(word, error) {
    return `Error in user declaration '${word}': ${ACL_ERRORS[error]}`;
}
function applyAll(rules, allChannels, dialect) {
    const user = createUser(allChannels);
    rules.forEach((rule) => applyRule(user, rule, allChannels, dialect));
    return user;
}
function describe(user) {
    return { on: user.on, nopass: user.nopass, hasPassword: user.passwords.size > 0 };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/file.js








function parseAclFile(text, version, options) {
    const dialect = aclDialectOf(version);
    const allChannels = options.allChannels ?? (dialect.channels && !dialect.selectors);
    const errors = [];
    const declared = new Map();
    for (const [index, content] of text.split('\n').entries()) {
        const words = content.replace(/^[ \t\r]+|[ \t\r]+$/g, '').split(' ');
        if (words.length === 1 && words[0] === '')
            continue;
        const line = { number: index + 1, words, path: options.path };
        const refused = checkUser(line, dialect.selectors ? declared : null);
        const rules = words.slice(2);
        errors.push(...(refused === null ? checkRules(line, rules, { dialect, allChannels, ...options }) : [refused]));
        if (refused === null)
            declared.set(words[1] ?? '', rules);
    }
    return {
        error: summarize(errors, version),
        users: errors.length === 0 ? declareAll(declared) : createUsers(version),
    };
    function declareAll(lines) {
        const users = createUsers(version);
        users.setAllChannels(allChannels);
        for (const [name, rules] of lines)
            users.declare(name, rules.map(trimRule));
        return users;
    }
}
function checkUser({ number, words, path }, declared) {
    const [keyword, name] = words;
    if (keyword !== 'user' || name === undefined) {
        return { line: number, text: `${path}:${number} should start with user keyword followed by the username. ` };
    }
    if (hasSpaces(name)) {
        return { line: number, text: `'${path}:${number}: username '${showName(name)}' contains invalid characters. ` };
    }
    if (declared?.has(name) !== true)
        return null;
    return { line: number, text: `WARNING: Duplicate user '${showName(name)}' found on line ${number}. ` };
}
function checkRules({ number, path }, rules, reading) {
    const { dialect, allChannels, modules } = reading;
    const merged = dialect.selectors ? mergeSelectors(rules) : { rules };
    if ('openedAt' in merged) {
        return [{ line: number, text: `${path}:${number}: Unmatched parenthesis in selector definition.` }];
    }
    const user = createUser(allChannels);
    const errors = [];
    let isSyntaxNamed = false;
    for (const rule of merged.rules.map(trimRule)) {
        const error = applyRule(user, rule, allChannels, dialect);
        if (error === null || (modules && error === 'unknown'))
            continue;
        if (error === 'unknown' && dialect.selectors) {
            const operation = `Error in applying operation '${showRule(rule)}': ${ACL_ERRORS[error]}`;
            errors.push({ line: number, text: `${path}:${number}: ${operation}. ` });
        }
        else if (!isSyntaxNamed) {
            errors.push({ line: number, text: `${path}:${number}: ${ACL_ERRORS[error]}. ` });
            isSyntaxNamed = dialect.selectors;
        }
    }
    return errors;
}
function trimRule(rule) {
    return rule.replace(/^[\t\r]+|[\t\r]+$/g, '');
}
function summarize(errors, version) {
    const [first] = errors;
    if (first === undefined)
        return null;
    const server = speaksValkey(version) ? 'Valkey' : 'Redis';
    const reason = `Aborting ${server} startup because of ACL errors: ${errors.map(({ text }) => text).join('')}` +
        'WARNING: ACL errors detected, no change to the previously active ACL rules was performed';
    return { reason, line: first.line };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/user-lines.js




const NOT_LOADED = 'the server does not start with its `aclfile`; the users come from there';
const OPEN_USER = { on: true, nopass: true, hasPassword: false };
function createUserLines(version) {
    let users = null;
    let allChannels = null;
    let hasLines = false;
    let defaultOrigin = null;
    let doubt = null;
    return {
        declare(name, rules, origin) {
            hasLines = true;
            const reason = usersOfFile().declare(name, rules);
            if (name !== 'default')
                return reason;
            defaultOrigin = origin;
            if (reason !== null)
                doubt ??= (0,core_fact/* unknown */.L)('the server refuses what the file says of this user', origin);
            return reason;
        },
        obscure(name, fact) {
            hasLines = true;
            if (name === 'default' || !/^[\w.-]+$/.test(name))
                doubt ??= fact;
        },
        obscureAll(fact) {
            doubt ??= fact;
        },
        setAllChannels(value) {
            allChannels = value;
            users?.setAllChannels(value);
        },
        finish(aclFile, read, modules) {
            if (aclFile?.state === 'unknown')
                return { refusal: null, defaultUser: null, unknown: aclFile };
            const path = String(aclFile?.value ?? '');
            if (aclFile === undefined || path === '')
                return finishLines(modules);
            if (hasLines)
                return { refusal: grammarOf(version).usersConflict, defaultUser: null, unknown: doubt };
            const { origin } = aclFile;
            const file = read(path);
            if (file.kind === 'refused')
                return { refusal: null, defaultUser: null, unknown: (0,core_fact/* unknown */.L)(file.reason, origin) };
            if (file.kind === 'missing')
                return refusedFor(grammarOf(version).cannotOpenAclFile(path), origin);
            const { error, users: others } = parseAclFile(file.text, version, { path, modules });
            if (error !== null)
                return refusedFor(error.reason, origin);
            return { refusal: null, defaultUser: { user: others.defaultUser() ?? OPEN_USER, origin }, unknown: doubt };
        },
    };
    function refusedFor(reason, origin) {
        return { refusal: reason, defaultUser: null, unknown: (0,core_fact/* unknown */.L)(NOT_LOADED, origin) };
    }
    function usersOfFile() {
        if (users !== null)
            return users;
        users = createUsers(version);
        if (allChannels !== null)
            users.setAllChannels(allChannels);
        return users;
    }
    function finishLines(modules) {
        const user = users?.defaultUser() ?? null;
        const defaultUser = user === null || defaultOrigin === null ? null : { user, origin: defaultOrigin };
        return { refusal: users?.start({ modules }) ?? null, defaultUser, unknown: doubt };
    }
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/parse.js










const UNBALANCED = 'Unbalanced quotes in configuration line';
const ENDS_AT_ONCE = /^Can't chdir to /;
const UNRESOLVED = 'Module Configuration detected without loadmodule directive or no ApplyConfig call: aborting';
const DEEPEST_INCLUDE = 16;
const MOST_INCLUDES = 256;
const MOST_INCLUDED_LINES = 200_000;
const TOO_MANY = `the files that are included exceed ${MOST_INCLUDES} includes, ${DEEPEST_INCLUDE} levels or ${MOST_INCLUDED_LINES} ` +
    'lines; include fewer';
function loopOf(following, lines) {
    const from = following.findIndex(({ path }) => lines.some(({ origin }) => origin.path === path));
    if (from === -1)
        return null;
    const [first, ...others] = following.slice(from).map(({ path, line }) => `\`${path}\` (line ${line})`);
    const links = [...others, `\`${following[from]?.path}\``].join(', which includes ');
    return `${first} includes ${links} again, without end; remove one of these lines`;
}
function parse_parse(lines, version, files, defaultPath) {
    const grammar = grammarOf(version);
    const dialect = version.major < 6 ? createLegacyDialect(version) : createModernDialect(version);
    const users = createUserLines(version);
    const renameOrigins = new Map();
    let commands = null;
    let refusal = null;
    let uncertain = null;
    let commandsUnknown = null;
    let module = null;
    let unresolved = null;
    let directory = null;
    let directoryUnknown = null;
    const following = [];
    let includes = 0;
    let includedLines = 0;
    readAll(lines);
    return finish();
    function readAll(part) {
        const conditions = [];
        for (const line of part) {
            const outer = conditions.at(-1) ?? null;
            for (const tag of line.tags) {
                if (tag.kind === 'opens')
                    conditions.push(tag.reason);
                else
                    conditions.pop();
            }
            if (line.standsAlone && line.reason !== null)
                obscureAll(line.reason, line.origin);
            else if (line.text !== '')
                readLine(line, line.reason ?? outer);
        }
    }
    function readLine(line, obscuredBy) {
        const args = splitArguments(line.text, grammar.joinsQuotes);
        if (args === null) {
            if (obscuredBy === null)
                refuse(UNBALANCED, line.origin);
            else
                obscureAll(obscuredBy, line.origin);
            return;
        }
        const [first, ...rest] = args;
        if (first === undefined)
            return;
        const name = first.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
        const directive = { name, args: rest, origin: line.origin };
        if (obscuredBy !== null)
            obscure(directive, obscuredBy);
        else
            execute(directive, line.holdsSecret);
    }
    function execute(directive, holdsSecret) {
        const { name, args, origin } = directive;
        const [argument = ''] = args;
        if (name === 'include' && args.length === 1)
            return includeFiles(argument, origin);
        if (name === 'rename-command' && args.length === 2)
            return rename(argument, args[1] ?? '', origin);
        if (name === 'user' && args.length >= 1 && grammar.users) {
            const reason = users.declare(argument, args.slice(1), origin);
            return reason === null ? undefined : refuse(reason, origin);
        }
        if (name === 'loadmodule' && args.length >= 1 && grammar.modules) {
            module ??= origin;
            return;
        }
        if (name === 'sentinel') {
            if (args.length > 0)
                refuse('sentinel directive while not in sentinel mode', origin);
            return;
        }
        if (name.includes('.') && grammar.queuesDottedNames) {
            if (args.length === 0)
                refuse(grammar.valueMissing, origin);
            else
                unresolved ??= origin;
            return;
        }
        applySetting(directive, holdsSecret);
    }
    function applySetting(directive, holdsSecret) {
        const reason = dialect.apply(directive);
        if (reason === BAD_DIRECTIVE && grammar.queuesUnknownNames && directive.args.length > 0) {
            unresolved ??= directive.origin;
            return;
        }
        if (reason !== null)
            return refuse(reason, ENDS_AT_ONCE.test(reason) ? null : directive.origin);
        if (holdsSecret && !SECRET_DIRECTIVES.has(directive.name))
            dialect.obscure(directive, 'another directive stands on this line, and its value may be a secret');
        if (directive.name === 'acl-pubsub-default') {
            users.setAllChannels(directive.args[0]?.toLowerCase() === 'allchannels');
        }
        if (directive.name === 'dir')
            [directory, directoryUnknown] = [directive.args[0] ?? null, null];
    }
    function refuse(reason, origin) {
        refusal ??= { reason, origin };
    }
    function doubt(reason, origin) {
        const fact = (0,core_fact/* unknown */.L)(reason, origin);
        uncertain ??= fact;
        return fact;
    }
    function obscure(directive, reason) {
        const { name, args, origin } = directive;
        if (name === 'include')
            return obscureAll(reason, origin);
        const takesAnything = ['requirepass', 'masterauth', 'primaryauth'].includes(name) && args.length === 1;
        const fact = takesAnything ? (0,core_fact/* unknown */.L)(reason, origin) : doubt(reason, origin);
        if (name === 'rename-command')
            commandsUnknown ??= fact;
        if (name === 'user')
            users.obscure(args[0] ?? '', fact);
        if (name === 'loadmodule')
            module ??= origin;
        if (name === 'dir')
            directoryUnknown = reason;
        dialect.obscure(directive, reason);
    }
    function obscureAll(reason, origin) {
        const fact = doubt(reason, origin);
        commandsUnknown ??= fact;
        users.obscureAll(fact);
        directoryUnknown ??= reason;
        dialect.obscureAll(reason, origin);
    }
    function includeFiles(pattern, origin) {
        if (directoryUnknown !== null)
            return obscureAll(directoryUnknown, origin);
        includes += 1;
        const tooMany = following.length >= DEEPEST_INCLUDE || includes > MOST_INCLUDES || includedLines > MOST_INCLUDED_LINES;
        const result = tooMany
            ? { kind: 'refused', reason: TOO_MANY }
            : files.include({ pattern, directory, wildcards: grammar.includesWildcards });
        if (result.kind === 'refused')
            return obscureAll(result.reason, origin);
        if (result.kind === 'missing')
            return refuse(grammar.cannotOpen(cString(pattern)), null);
        const loop = loopOf([...following, origin], result.lines);
        if (loop !== null)
            return obscureAll(loop, origin);
        includedLines += result.lines.length;
        following.push(origin);
        readAll(result.lines);
        following.pop();
    }
    function rename(from, to, origin) {
        if (commandsUnknown !== null)
            return;
        commands ??= createCommandTable(version);
        const reason = commands.rename(from, to);
        if (reason !== null)
            return refuse(reason, origin);
        renameOrigins.set(from.toLowerCase(), origin);
    }
    function finish() {
        const started = dialect.start(defaultPath);
        const readAclFile = (path) => directoryUnknown === null ? files.readAclFile(path, directory) : { kind: 'refused', reason: directoryUnknown };
        const outcome = users.finish(started.settings.get('aclfile'), readAclFile, module !== null);
        const unclaimed = unresolved === null || module !== null ? null : { reason: UNRESOLVED, origin: null, cause: unresolved };
        const unloaded = outcome.refusal === null ? null : { reason: outcome.refusal, origin: null };
        const loading = [unclaimed, unloaded];
        const ordered = grammar.listensLast ? [...loading, started.refusal] : [started.refusal, ...loading];
        if (uncertain === null)
            refusal ??= ordered.find((stop) => stop !== null) ?? null;
        return {
            version,
            started,
            refusal,
            uncertain: refusal === null ? (uncertain ?? outcome.unknown) : null,
            renamed: commands?.renamed() ?? [],
            renameOrigins,
            commandsUnknown,
            users: outcome,
            module,
        };
    }
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/series.js

const SERIES = [
    { engine: 'redis', major: 2, minor: 8, patch: 21 },
    { engine: 'redis', major: 3, minor: 0, patch: 7 },
    { engine: 'redis', major: 3, minor: 2, patch: 13 },
    { engine: 'redis', major: 4, minor: 0, patch: 14 },
    { engine: 'redis', major: 5, minor: 0, patch: 6 },
    { engine: 'redis', major: 6, minor: 0, patch: 20 },
    { engine: 'redis', major: 6, minor: 2, patch: 16 },
    { engine: 'redis', major: 7, minor: 0, patch: 15 },
    { engine: 'redis', major: 7, minor: 2, patch: 6 },
    { engine: 'redis', major: 7, minor: 4, patch: 1 },
    { engine: 'redis', major: 8, minor: 0, patch: 6 },
    { engine: 'redis', major: 8, minor: 2, patch: 0 },
    { engine: 'redis', major: 8, minor: 4, patch: 0 },
    { engine: 'redis', major: 8, minor: 6, patch: 3 },
    { engine: 'valkey', major: 7, minor: 2, patch: 7 },
    { engine: 'valkey', major: 8, minor: 0, patch: 1 },
    { engine: 'valkey', major: 8, minor: 1, patch: 1 },
    { engine: 'valkey', major: 9, minor: 0, patch: 0 },
    { engine: 'valkey', major: 9, minor: 1, patch: 2 },
];
const SERIES_NAMES = SERIES.map(({ engine, major, minor }) => `${engine === 'valkey' ? 'valkey-' : ''}${major}.${minor}`);
function resolveVersion(text) {
    const version = (0,core_version/* parseServerVersion */.xA)(text);
    if (version === null)
        return null;
    const belongs = (series) => series.engine === version.engine && series.major === version.major && series.minor === version.minor;
    return SERIES.some(belongs) ? version : null;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/collect.js










function collectRedisConf(request) {
    const { path, trusted, workspace, version, defines } = request;
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    const inside = (0,lib_workspace/* isInside */.F)(absolute, (0,external_node_path_.resolve)(workspace));
    const name = inside ? toPosix((0,external_node_path_.relative)(workspace, absolute)) || '.' : toPosix(path);
    if (!inside && !trusted)
        return { view: null, problems: [collect_unreadable(name, OUTSIDE)] };
    const root = inside ? realPathOf(workspace) : realPathOf((0,external_node_path_.dirname)(absolute));
    const file = readInside(absolute, root);
    if (file.kind !== 'file')
        return { view: null, problems: [collect_unreadable(name, file)] };
    const nameOf = (included) => toPosix((0,lib_workspace/* isInside */.F)(included, workspace) ? (0,external_node_path_.relative)(workspace, included) : included);
    const bounds = inside ? (0,external_node_path_.resolve)(workspace) : (0,external_node_path_.dirname)(absolute);
    const scope = { bounds, root, bases: [workspace, (0,external_node_path_.dirname)(absolute)], nameOf };
    const lines = readLines([{ path: name, bytes: file.bytes }], defines);
    const versions = version === null ? SERIES : [version];
    const files = { include: createInclude(scope, defines), readAclFile: createAclReader(scope) };
    const readings = versions.map((one) => parse_parse(lines, one, files, name));
    return { view: { name, kind: 'redis-conf', facts: sourceFacts(name, version, readings) }, problems: [] };
}
const OUTSIDE = { kind: 'refused', code: 'outside-workspace', reason: 'it leads out of the workspace' };
function realPathOf(directory) {
    try {
        return (0,external_node_fs_.realpathSync)(directory);
    }
    catch {
        return directory;
    }
}
function toPosix(path) {
    return path.split(external_node_path_.sep).join('/');
}
function collect_unreadable(name, file) {
    const place = { file: name };
    switch (file.kind) {
        case 'missing':
            return (0,problem/* problem */.CC)('missing-file', 'no such file; give the path of a redis.conf', place);
        case 'directory':
            return (0,problem/* problem */.CC)('not-a-file', 'it is a directory; give the path of the redis.conf in it', place);
        case 'refused':
            return (0,problem/* problem */.CC)(file.code, `${file.reason}; give the path of a redis.conf`, place);
    }
}

// EXTERNAL MODULE: ./lib/configuration/read.js
var read = __nccwpck_require__(9136);
// EXTERNAL MODULE: ./lib/core/evaluate.js + 2 modules
var evaluate = __nccwpck_require__(8504);
// EXTERNAL MODULE: ./lib/core/verdict.js
var verdict = __nccwpck_require__(4418);
;// CONCATENATED MODULE: ./lib/plan.js




const DEFAULT_RULESETS = ['aws-2019', 'replication'];
function makePlan(request, configuration) {
    const problems = [];
    const version = (text, said, place) => {
        const resolved = text === null ? null : resolveVersion(text);
        if (text !== null && resolved === null)
            problems.push(unknownVersion(text, said, place));
        return resolved;
    };
    const given = version(request.redisVersion, '--redis-version');
    const configured = (configuration?.migrations ?? []).flatMap(({ source }) => {
        const said = given ?? version(source.version, 'version', source.place);
        return source.redisConfs.map((path) => ({ path: (0,external_node_path_.normalize)(path), trusted: false, version: said }));
    });
    const named = request.redisConfs.map(external_node_path_.normalize).map((path) => {
        const same = configured.find((source) => source.path === path);
        return same ?? { path, trusted: true, version: given };
    });
    const { sources, clashes } = distinct(named.length > 0 ? named : configured);
    problems.push(...clashes);
    if (sources.length === 0) {
        problems.push((0,problem/* problem */.CC)('nothing-to-judge', 'nothing to judge: name a redis.conf with --redis-conf, or migrations in the configuration'));
    }
    const plan = {
        sources,
        rulesets: [
            ...new Set(request.rulesets.length > 0 ? request.rulesets : (configuration?.rulesets ?? DEFAULT_RULESETS)),
        ],
        rulesetPlaces: request.rulesets.length > 0 ? new Map() : (configuration?.rulesetPlaces ?? new Map()),
        policies: [...(configuration?.policies ?? []), ...request.policies],
        overrides: configuration?.overrides ?? {},
    };
    return { plan, problems };
}
function distinct(named) {
    const sources = [];
    const clashes = [];
    for (const source of named) {
        const other = sources.find(({ path }) => path === source.path);
        if (other === undefined)
            sources.push(source);
        else if (nameOf(other) !== nameOf(source)) {
            const message = `it is named for ${nameOf(other)} and for ${nameOf(source)}; give each its own file`;
            clashes.push((0,problem/* problem */.CC)('ambiguous-version', message, { file: source.path }));
        }
    }
    return { sources, clashes };
}
function nameOf({ version }) {
    return version === null ? 'no version' : (0,core_version/* versionName */.sh)(version);
}
function unknownVersion(text, said, place) {
    const message = `${said} ${text} is no release; give major.minor.patch of Redis (6.2.14) or Valkey (valkey-8.0.1), of the series ${SERIES_NAMES.join(', ')}`;
    return (0,problem/* problem */.CC)('unknown-version', message, place);
}

// EXTERNAL MODULE: ./lib/policies/load.js + 1 modules
var policies_load = __nccwpck_require__(7380);
// EXTERNAL MODULE: ./lib/core/examples.js
var examples = __nccwpck_require__(7372);
// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __nccwpck_require__(9861);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __nccwpck_require__(3029);
// EXTERNAL MODULE: ./lib/core/value-type.js
var value_type = __nccwpck_require__(4531);
;// CONCATENATED MODULE: ./lib/policies/select.js





function selectPolicies(policies, choice, complete) {
    const problems = complete ? [...unknownRulesets(policies, choice), ...unknownPolicies(policies, choice)] : [];
    const changed = policies.map((policy) => {
        const override = Object.hasOwn(choice.overrides, policy.id) ? choice.overrides[policy.id] : undefined;
        return override === undefined ? policy : overridden(policy, override, problems);
    });
    return { policies: changed.filter(({ rulesets }) => (0,policy/* isAmong */.F)(rulesets, choice.rulesets)), problems };
}
function unknownRulesets(policies, { rulesets, rulesetPlaces }) {
    const names = [...new Set(policies.flatMap((policy) => policy.rulesets))]
        .filter((name) => name !== policy/* EVERY_RULESET */.v)
        .toSorted();
    return rulesets
        .filter((name) => !names.includes(name))
        .map((name) => {
        const message = `ruleset ${name} does not exist${(0,suggest/* suggestionOf */.y0)(name, names, 'the rulesets are')}`;
        return (0,problem/* problem */.CC)('unknown-ruleset', message, rulesetPlaces.get(name));
    });
}
function unknownPolicies(policies, { overrides }) {
    const ids = policies.map(({ id }) => id);
    return Object.entries(overrides)
        .filter(([id]) => !ids.includes(id))
        .map(([id, { place }]) => (0,problem/* problem */.CC)('unknown-policy', `policy ${id} does not exist${(0,suggest/* suggestion */.h)(id, ids)}`, place));
}
function overridden(policy, override, problems) {
    const parameters = { ...policy.parameters };
    for (const [name, given] of Object.entries(override.parameters)) {
        const outcome = overriddenParameter(policy, name, given);
        if ('code' in outcome)
            problems.push(outcome);
        else
            parameters[name] = outcome;
    }
    return { ...policy, severity: override.severity ?? policy.severity, parameters };
}
function overriddenParameter(policy, name, { value, place }) {
    const parameter = Object.hasOwn(policy.parameters, name) ? policy.parameters[name] : undefined;
    if (parameter === undefined) {
        const choices = (0,suggest/* suggestionOf */.y0)(name, Object.keys(policy.parameters), 'it has');
        return (0,problem/* problem */.CC)('unknown-parameter', `${policy.id} has no parameter ${name}${choices}`, place);
    }
    if (!(0,value_type/* isOfType */.gh)(value, parameter.type)) {
        const message = `${name} of ${policy.id} must be ${(0,value_type/* typeWords */.yL)(parameter.type)}, ${(0,value_type/* givenWords */.VN)(value)}`;
        return (0,problem/* problem */.CC)('parameter-type', message, place);
    }
    const changed = { ...parameter, default: value, setAt: place };
    const defect = (0,examples/* exampleDefect */.CY)({ ...policy, parameters: { ...policy.parameters, [name]: changed } });
    if (defect === null || (0,examples/* exampleDefect */.CY)(policy) !== null)
        return changed;
    return (0,problem/* problem */.CC)('parameter-value', `${policy.id} cannot be judged with this ${name}: ${defect}`, place);
}

// EXTERNAL MODULE: ./lib/tool.js
var tool = __nccwpck_require__(9813);
;// CONCATENATED MODULE: ./lib/preflight.js









async function preflight(request) {
    const { plan, inputs, problems: mistakes } = await planRun(request);
    const { policies, files, problems: unusable } = await choosePolicies(plan, request.workspace);
    const log = { examined: [], problems: [] };
    const facts = { views: collect(plan, request, log), roots: {} };
    const { findings, problems: defects } = (0,evaluate/* evaluate */._)(policies, facts, plan);
    const problems = [...mistakes, ...unusable, ...log.problems, ...defects];
    if (problems.length > 0)
        return { report: null, inputs: [], blocked: true, problems };
    const report = (0,verdict/* buildReport */.FK)({
        tool: tool/* TOOL */.j,
        rulesets: plan.rulesets,
        generatedAt: request.now.toISOString(),
        scope: { views: log.examined, target: null, notExamined: NOT_EXAMINED },
        findings,
        manual: [],
    }, request);
    return { report, inputs: [...inputs, ...files], blocked: report.verdict !== 'ready', problems: [] };
}
async function collectFacts(request) {
    const { plan, inputs, problems: mistakes } = await planRun(request);
    const log = { examined: [], problems: [] };
    const views = [...collect(plan, request, log)];
    return { facts: { views, roots: {} }, inputs, problems: [...mistakes, ...log.problems] };
}
async function planRun(request) {
    const { configuration, problems } = await (0,read/* readConfiguration */.T)(request.config, request.workspace);
    const planned = makePlan(request, configuration);
    const inputs = [
        ...(configuration === null ? [] : [configuration.path]),
        ...planned.plan.sources.map(({ path }) => path),
    ];
    return { plan: planned.plan, inputs, problems: problems.length > 0 ? problems : planned.problems };
}
async function choosePolicies(plan, workspace) {
    const loaded = await (0,policies_load/* loadPolicies */.h)(plan.policies, workspace);
    const { policies, problems } = selectPolicies(loaded.policies, plan, loaded.problems.length === 0);
    return { policies, files: loaded.files, problems: [...loaded.problems, ...problems] };
}
function* collect({ sources }, { workspace, defines }, log) {
    for (const source of sources) {
        const { view, problems } = collectRedisConf({ ...source, workspace, defines });
        log.problems.push(...problems);
        if (view === null)
            continue;
        const version = source.version === null ? null : (0,core_version/* versionName */.sh)(source.version);
        log.examined.push({ name: view.name, kind: view.kind, version });
        yield view;
    }
}
const NOT_EXAMINED = [
    { subject: 'the live source', reason: 'this version judges redis.conf files alone' },
    { subject: 'the target, the network and the host', reason: 'this version judges redis.conf files alone' },
];


/***/ }),

/***/ 2194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   z: () => (/* binding */ cutToBytes)
/* harmony export */ });
function byteLength(text) {
    return Buffer.byteLength(text);
}
function cutToBytes(text, limit) {
    if (byteLength(text) <= limit)
        return text;
    const ellipsis = '…';
    const room = Math.max(0, limit - byteLength(ellipsis));
    return new TextDecoder().decode(Buffer.from(text).subarray(0, room), { stream: true }) + ellipsis;
}


/***/ }),

/***/ 3939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ excerptAt)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9357);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1606);


function cellsOf(excerpt, location) {
    const cells = (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleCharacters */ .hS)(excerpt.replaceAll('\t', '    ')).map((text) => ({
        text,
        width: (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(text),
        marked: false,
    }));
    const place = (column) => {
        const before = Array.from(excerpt).slice(0, column - 1);
        return before.length + 3 * before.filter((character) => character === '\t').length;
    };
    const from = Math.min(place(location.column), Math.max(0, cells.length - 1));
    const to = Math.max(from + 1, place(location.endColumn));
    return cells.map((cell, at) => ({ ...cell, marked: at >= from && at < to }));
}
function beginningOf(cells, room) {
    const firstMarked = cells.findIndex((cell) => cell.marked);
    let used = 0;
    let at = cells.length;
    for (const [index, cell] of cells.entries()) {
        used += cell.width;
        if (used > room) {
            at = index;
            break;
        }
    }
    return firstMarked < at ? 0 : Math.max(0, firstMarked - Math.floor(room / 4));
}
function excerptAt(location, excerpt, room, ellipsis) {
    const cells = cellsOf(excerpt, location);
    const inner = Math.max(1, room - 2 * ellipsis.length);
    const total = cells.reduce((sum, cell) => sum + cell.width, 0);
    const begin = total <= room ? 0 : beginningOf(cells, inner);
    let line = begin > 0 ? ellipsis : '';
    let carets = ' '.repeat(line.length);
    let used = 0;
    for (const cell of cells.slice(begin)) {
        if (total > room && used + cell.width > inner) {
            line += ellipsis;
            break;
        }
        used += cell.width;
        line += cell.text;
        carets += (cell.marked ? '^' : ' ').repeat(cell.width);
    }
    return { line, carets: carets.trimEnd() || '^' };
}


/***/ }),

/***/ 7583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jk: () => (/* binding */ FACTS_FORMATS),
  hR: () => (/* binding */ FORMATS),
  F_: () => (/* binding */ pairOutputs),
  Id: () => (/* binding */ renderFacts),
  B1: () => (/* binding */ renderReport)
});

// UNUSED EXPORTS: SUMMARY_LIMIT

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __nccwpck_require__(5524);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __nccwpck_require__(9357);
// EXTERNAL MODULE: ./lib/reporters/excerpt.js
var excerpt = __nccwpck_require__(3939);
// EXTERNAL MODULE: ./lib/reporters/groups.js
var reporters_groups = __nccwpck_require__(468);
// EXTERNAL MODULE: ./lib/reporters/layout.js
var layout = __nccwpck_require__(1606);
// EXTERNAL MODULE: ./lib/reporters/style.js
var reporters_style = __nccwpck_require__(9871);
// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __nccwpck_require__(6214);
;// CONCATENATED MODULE: ./lib/reporters/text.js






const INDENT = '  ';
const LABEL = 10;
const MARK = 2;
function renderText(report, style) {
    const page = {
        width: style.width,
        views: report.scope.views.length,
        paint: (0,reporters_style/* painter */.C2)(style),
        signs: (0,reporters_style/* signsOf */.Oi)(style),
    };
    const groups = (0,reporters_groups/* groupFindings */.kG)(report.findings);
    const of = (outcome) => groups.filter((group) => group.outcome === outcome);
    const sections = [
        subject(report, page),
        verdictLine(report, page),
        ...groups.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown').map((group) => block(group, page)),
        section('Waived', of('waived').flatMap((group) => waivedLines(group, page)), page),
        section('Passed', compactLines(of('pass'), page), page),
        section('Not applicable', compactLines(of('not-applicable'), page), page),
        section('Not examined', notExaminedLines(report, groups, page), page),
        section('For a person to confirm', manualLines(report, page), page),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}
function subject({ tool, scope, rulesets }, page) {
    const views = (0,wording/* abridged */.$y)(scope.views, ({ name, version }) => {
        return `${(0,visible/* visible */.RK)(name)} (${version === null ? 'version not given' : (0,visible/* visible */.RK)((0,wording/* versionWords */.WS)(version))})`;
    });
    return [
        page.paint('strong', `${tool.name} ${tool.version}`),
        ...(views.length === 0 ? ['not configured'] : views).flatMap((view, at) => {
            return field(at === 0 ? 'source' : '', view, page);
        }),
        ...field('target', (0,visible/* prose */.CS)(scope.target ?? 'not configured'), page),
        ...field('rulesets', (0,visible/* prose */.CS)(rulesets.join(', ')), page),
    ];
}
const VERDICT_TONES = { ready: 'good', 'not-ready': 'bad', undetermined: 'doubt' };
function verdictLine(report, { width, paint, signs }) {
    const sign = { ready: signs.pass, 'not-ready': signs.fail, undetermined: signs.unknown }[report.verdict];
    const text = `${sign} ${(0,wording/* verdictWords */.L2)(report)}`;
    return (0,layout/* wrap */.LV)(text, width - INDENT.length).map((line, at) => paint(VERDICT_TONES[report.verdict], at === 0 ? line : INDENT + line));
}
function block(group, page) {
    const { first, findings } = group;
    const required = field('required', `${(0,visible/* prose */.CS)(first.title)} (${(0,visible/* prose */.CS)(first.requirement)})`, page);
    const alone = findings.length === 1;
    return [
        heading(group, page),
        ...(alone ? place(first, page) : []),
        ...field('on', (0,wording/* share */.uM)(findings.length, page.views), page),
        ...required,
        ...(alone ? outcome(first, page) : places(group, page)),
        ...field('why', (0,visible/* prose */.CS)(first.description), page),
        ...(first.status === 'fail' ? remedy(first, page) : []),
        ...field('see', (0,visible/* visible */.RK)(first.url), page),
    ];
}
function toneOf({ status, severity }) {
    return status === 'fail' && severity === 'error' ? 'bad' : 'doubt';
}
function heading({ first }, { paint, signs }) {
    const failed = first.status === 'fail';
    const mark = failed ? `${signs.fail} ${first.severity}` : `${signs.unknown} unknown`;
    const rest = failed ? '' : ` (${first.severity})`;
    return `${paint(toneOf(first), mark)}  ${paint('strong', (0,visible/* visible */.RK)(first.policy))}${rest}`;
}
function places(group, page) {
    const { shown, named, rest } = (0,reporters_groups/* sharesOf */.AR)(group);
    return [
        ...shown.flatMap((finding) => [...place(finding, page), ...outcome(finding, page)]),
        ...named.flatMap((finding, at) => field(at === 0 ? 'also' : '', (0,visible/* visible */.RK)((0,wording/* placeWords */.fp)(finding) ?? ''), page)),
        ...(rest > 0 ? field('', `and ${(0,wording/* count */.U9)(rest)} more; --format json lists every one`, page) : []),
    ];
}
function place(finding, page) {
    const { paint, signs, width } = page;
    const where = (0,wording/* placeWords */.fp)(finding);
    if (where === null)
        return [];
    const lines = [INDENT + paint('strong', (0,visible/* visible */.RK)(where))];
    if (finding.location === null || finding.excerpt === null)
        return lines;
    const number = String(finding.location.line);
    const blank = ' '.repeat(number.length);
    const gutter = (text) => `${INDENT}${INDENT}${paint('quiet', `${text} ${signs.bar}`)} `;
    const room = width - 2 * INDENT.length - number.length - 3;
    const { line, carets } = (0,excerpt/* excerptAt */.L)(finding.location, finding.excerpt, room, signs.ellipsis);
    return [...lines, gutter(number) + line, gutter(blank) + paint(toneOf(finding), carets)];
}
function outcome(finding, page) {
    const evidence = (0,wording/* abridged */.$y)(finding.evidence, (item) => (0,visible/* visible */.RK)((0,wording/* evidenceWords */.Jg)(item, finding)));
    return [
        ...field(finding.status === 'fail' ? 'found' : 'unknown', (0,visible/* prose */.CS)(finding.message), page),
        ...evidence.flatMap((text) => field('', text, page, 'quiet')),
    ];
}
function remedy({ remediation, fix }, page) {
    return [
        ...field('fix', (0,visible/* prose */.CS)(remediation), page),
        ...(fix === null ? [] : field('', `write: ${(0,visible/* visible */.RK)((0,wording/* fixLine */.S$)(fix))}`, page, 'good')),
    ];
}
function field(label, text, { width, paint }, tone) {
    if (text === '')
        return [];
    return (0,layout/* wrap */.LV)(text, width - INDENT.length - LABEL).map((line, at) => {
        const start = at === 0 && label !== '' ? paint('quiet', (0,layout/* pad */.eV)(label, LABEL)) : ' '.repeat(LABEL);
        return INDENT + start + (tone === undefined ? line : paint(tone, line));
    });
}
function section(title, lines, { paint }) {
    return lines.length === 0 ? [] : [paint('strong', title), ...lines];
}
function item(mark, text, { width }) {
    return (0,layout/* wrap */.LV)(text, width - INDENT.length - MARK).map((line, at) => {
        return INDENT + (at === 0 ? `${mark} ` : ' '.repeat(MARK)) + line;
    });
}
function waivedLines(group, page) {
    const { first, findings } = group;
    const where = findings.length === 1 ? (0,wording/* placeWords */.fp)(first) : (0,wording/* share */.uM)(findings.length, page.views);
    return [
        ...item(page.signs.waived, (0,visible/* visible */.RK)(`${first.policy}  ${where ?? ''}`.trimEnd()), page),
        ...item(' ', (0,visible/* prose */.CS)(first.message), page),
        ...(first.waiver === null ? [] : item(' ', `waived: ${(0,visible/* prose */.CS)((0,wording/* waiverWords */.O3)(first.waiver))}`, page)),
    ];
}
function compactLines(groups, page) {
    const rows = groups.map(({ outcome, first, findings }) => ({
        mark: outcome === 'pass' ? page.paint('good', page.signs.pass) : page.signs.other,
        policy: (0,visible/* visible */.RK)(first.policy),
        title: [(0,visible/* prose */.CS)(first.title), (0,wording/* share */.uM)(findings.length, page.views)].join('  ').trimEnd(),
    }));
    const longest = Math.max(0, ...rows.map(({ policy }) => (0,layout/* displayWidth */.F1)(policy)));
    const aligned = rows.map(({ mark, policy, title }) => `${INDENT}${mark} ${(0,layout/* pad */.eV)(policy, longest)}  ${title}`);
    const widest = INDENT.length + MARK + longest + 2 + Math.max(0, ...rows.map(({ title }) => (0,layout/* displayWidth */.F1)(title)));
    return widest <= page.width
        ? aligned
        : rows.flatMap(({ mark, policy, title }) => item(mark, `${policy}: ${title}`, page));
}
function notExaminedLines(report, groups, page) {
    return [
        ...(0,reporters_groups/* groupNotConfigured */.v$)(groups).flatMap(({ reason, policies }) => [
            ...item(page.signs.other, (0,visible/* prose */.CS)(reason), page),
            ...item(' ', (0,visible/* visible */.RK)(policies.join(', ')), page),
        ]),
        ...report.scope.notExamined.flatMap(({ subject, reason }) => {
            return item(page.signs.other, `${(0,visible/* prose */.CS)(subject)}: ${(0,visible/* prose */.CS)(reason)}`, page);
        }),
    ];
}
function manualLines(report, page) {
    return report.manual.flatMap(({ title, instruction }) => {
        return item(page.signs.box, `${(0,visible/* prose */.CS)(title)}: ${(0,visible/* prose */.CS)(instruction)}`, page);
    });
}

;// CONCATENATED MODULE: ./lib/reporters/formats.js


const FORMATS = ['text', 'json', 'markdown'];
const FACTS_FORMATS = ['text', 'json'];
const SUMMARY_LIMIT = 1024 * 1024;
async function renderReport(report, format, style) {
    switch (format) {
        case 'text':
            return renderText(report, style);
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 846).then(__nccwpck_require__.bind(__nccwpck_require__, 846))).renderJson(report);
        case 'markdown':
            return (await __nccwpck_require__.e(/* import() */ 668).then(__nccwpck_require__.bind(__nccwpck_require__, 8668))).renderMarkdown(report, { limit: SUMMARY_LIMIT });
    }
}
async function renderFacts(facts, format, style) {
    switch (format) {
        case 'text':
            return (await __nccwpck_require__.e(/* import() */ 645).then(__nccwpck_require__.bind(__nccwpck_require__, 7645))).renderFactsText(facts, style);
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 796).then(__nccwpck_require__.bind(__nccwpck_require__, 6796))).renderFactsJson(facts);
    }
}
function pairOutputs(formats, files, available) {
    const wanted = [];
    const problems = [];
    const named = formats.length === 0 ? [available[0]] : formats;
    for (const [at, name] of named.entries()) {
        const format = available.find((candidate) => candidate === name);
        if (format !== undefined)
            wanted.push({ format, file: files[at] ?? null });
        else
            problems.push((0,problem/* problem */.CC)('unknown-format', `there is no format "${name}" here; use ${available.join(', ')}`));
    }
    for (const file of files.slice(named.length)) {
        problems.push((0,problem/* problem */.CC)('output-without-format', `--output ${file} has no --format of its own; name one for each`));
    }
    for (const file of new Set(files.filter((name, at) => files.indexOf(name) !== at))) {
        problems.push((0,problem/* problem */.CC)('outputs-collide', `--output ${file} is given more than once; one file takes one report`));
    }
    const printed = named.slice(files.length);
    if (printed.length > 1) {
        const which = printed.join(' and ');
        problems.push((0,problem/* problem */.CC)('outputs-collide', `${which} would both go to standard output; give all but one an --output`));
    }
    return { wanted, problems };
}


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   v$: () => (/* binding */ groupNotConfigured)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6214);

function groupFindings(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const outcome = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(finding);
        const key = `${outcome} ${finding.policy}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { outcome, first: finding, findings: [finding] });
        else
            group.findings.push(finding);
    }
    return [...groups.values()];
}
const SHOWN = 3;
const NAMED = 20;
function sharesOf({ findings }) {
    const named = findings.slice(SHOWN, SHOWN + NAMED);
    return { shown: findings.slice(0, SHOWN), named, rest: Math.max(0, findings.length - SHOWN - NAMED) };
}
function groupNotConfigured(groups) {
    const policies = new Map();
    for (const { outcome, first } of groups) {
        if (outcome !== 'not-configured')
            continue;
        const known = policies.get(first.message);
        if (known === undefined)
            policies.set(first.message, [first.policy]);
        else
            known.push(first.policy);
    }
    return [...policies].map(([reason, names]) => ({ reason, policies: names }));
}


/***/ }),

/***/ 1606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad)
/* harmony export */ });
const WIDE = /^(?![\0-\u10ff\uff61-\uffdc])[\p{Emoji_Presentation}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\p{scx=Yi}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const OWN_SIGNS = '✗✓│…☐';
const COMBINING = /^[\p{Mn}\p{Me}\u1160-\u11ff]/u;
function displayWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
function characterWidth(character) {
    if (character <= '~' || OWN_SIGNS.includes(character))
        return 1;
    if (COMBINING.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(' ')) {
        const length = displayWidth(word);
        if (line !== '' && used + 1 + length > width) {
            lines.push(line);
            line = '';
            used = 0;
        }
        used += line === '' ? length : length + 1;
        line += line === '' ? word : ` ${word}`;
    }
    lines.push(line);
    return lines;
}
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}


/***/ }),

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   Oi: () => (/* binding */ signsOf),
/* harmony export */   j9: () => (/* binding */ styleFor)
/* harmony export */ });
const NARROWEST = 40;
const WIDEST = 120;
const USUAL = 80;
function styleFor(stream, environment) {
    const { NO_COLOR, FORCE_COLOR, TERM, LC_ALL, LC_CTYPE, LANG } = environment;
    const asked = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
    const capable = stream.isTTY === true && TERM !== 'dumb' && FORCE_COLOR !== '0';
    const locale = LC_ALL || LC_CTYPE || LANG || 'UTF-8';
    return {
        width: Math.min(WIDEST, Math.max(NARROWEST, stream.columns || USUAL)),
        color: !NO_COLOR && (asked || capable),
        unicode: TERM !== 'dumb' && TERM !== 'linux' && /utf-?8/i.test(locale),
    };
}
const SGR = { bad: '1;31', doubt: '1;33', good: '1;32', quiet: '2', strong: '1' };
function painter(style) {
    if (!style.color)
        return (_tone, text) => text;
    return (tone, text) => `\x1b[${SGR[tone]}m${text}\x1b[0m`;
}
const UNICODE = {
    fail: '✗',
    unknown: '?',
    waived: '~',
    pass: '✓',
    other: '-',
    bar: '│',
    ellipsis: '…',
    box: '☐',
};
const ASCII = {
    fail: 'x',
    unknown: '?',
    waived: '~',
    pass: '+',
    other: '-',
    bar: '|',
    ellipsis: '...',
    box: 'o',
};
function signsOf(style) {
    return style.unicode ? UNICODE : ASCII;
}


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ abridged),
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   S$: () => (/* binding */ fixLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WS: () => (/* binding */ versionWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   pz: () => (/* binding */ valueWords),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   uY: () => (/* binding */ originWords)
/* harmony export */ });
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4418);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8067);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2194);



function outcomeOf(finding) {
    return finding.status === 'fail' && finding.waiver !== null ? 'waived' : finding.status;
}
const VERDICT_WORDS = {
    ready: 'Ready',
    'not-ready': 'Not ready',
    undetermined: 'Undetermined',
};
function verdictWords(report) {
    return [`${VERDICT_WORDS[report.verdict]}: ${countsLine(report)}`, ...mercies(report)].join('; ');
}
const LENIENCE = {
    never: 'nothing was allowed to block',
    error: 'only errors block',
    warning: 'only errors and warnings block',
    note: '',
};
function mercies({ verdict, findings, scope: { gate } }) {
    if (verdict !== 'ready')
        return [];
    const open = findings.filter(({ status, waiver }) => waiver === null && (status === 'fail' || status === 'unknown'));
    const blocking = open.filter(({ severity }) => (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(severity, gate.failOn));
    return [
        ...(blocking.length < open.length ? [LENIENCE[gate.failOn]] : []),
        ...(blocking.length > 0 ? ['what is unknown was let through'] : []),
    ];
}
const OUTCOME_WORDS = {
    fail: 'failed',
    waived: 'of these waived',
    unknown: 'unknown',
    pass: 'passed',
    'not-applicable': 'not applicable',
    'not-configured': 'not configured',
};
function count(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function counted(value, one, many) {
    return `${count(value)} ${value === 1 ? one : many}`;
}
const LISTED = 8;
function abridged(items, words) {
    const rest = items.length - LISTED;
    return [...items.slice(0, LISTED).map(words), ...(rest > 0 ? [`and ${count(rest)} more`] : [])];
}
function share(findings, views) {
    return views > 1 ? `${count(findings)} of ${count(views)} views` : '';
}
function countsLine({ counts }) {
    const waived = counts.waived === 0 ? '' : ` (${count(counts.waived)} waived)`;
    const apart = ['not-applicable', 'not-configured'].filter((status) => counts[status] > 0);
    return ['fail', 'unknown', 'pass', ...apart]
        .map((status) => `${count(counts[status])} ${OUTCOME_WORDS[status]}${status === 'fail' ? waived : ''}`)
        .join(', ');
}
function versionWords(version) {
    const parsed = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseServerVersion */ .xA)(version);
    return parsed === null ? version : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionName */ .sh)(parsed);
}
function originWords(origin, file) {
    switch (origin.kind) {
        case 'file':
            return origin.path === file ? `line ${origin.line}` : `${origin.path} line ${origin.line}`;
        case 'default':
            return `default of ${versionWords(origin.version)}`;
        case 'derived':
            return `worked out from ${origin.from.join(', ')}`;
        case 'option':
            return `from ${origin.name}`;
        case 'redis':
            return `${origin.command} of ${origin.endpoint}`;
        case 'aws':
            return `${origin.operation} of ${origin.resource}`;
    }
}
const LONGEST_VALUE = 200;
function valueWords(value) {
    const text = JSON.stringify(value);
    return text.length > LONGEST_VALUE ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .cutToBytes */ .z)(text, LONGEST_VALUE) : text;
}
function placeWords({ location, excerpt, view }) {
    if (location === null)
        return view;
    return excerpt === null ? location.path : `${location.path}:${location.line}:${location.column}`;
}
function evidenceWords({ fact, value, origin }, { location }) {
    const file = location?.path ?? null;
    const where = originWords(origin, file);
    const absent = origin.kind === 'default' ? ` (no such line${origin.path === file ? '' : ` in ${origin.path}`})` : '';
    return `${fact} = ${valueWords(value)}, ${where}${absent}`;
}
function waiverWords({ reason, owner, ticket, expires }) {
    return `${reason} (${owner}, until ${expires}${ticket === null ? '' : `, ${ticket}`})`;
}
function fixLine(fix) {
    return `${fix.directive} ${fix.value}`;
}


/***/ }),

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
const TOOL = { name: 'elasticache-preflight', version: '0.1.0' };


/***/ }),

/***/ 8230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

function isInside(path, root) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
