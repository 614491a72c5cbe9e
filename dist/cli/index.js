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

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

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
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6712);

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

/***/ 6712:
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
// EXTERNAL MODULE: ./lib/reporters/formats.js
var formats = __nccwpck_require__(3938);
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

// EXTERNAL MODULE: ./lib/cli/deliver.js + 1 modules
var deliver = __nccwpck_require__(1529);
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
            return (await Promise.all(/* import() */[__nccwpck_require__.e(806), __nccwpck_require__.e(75), __nccwpck_require__.e(394)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2394))).check(given, terminal);
        case 'facts':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(806), __nccwpck_require__.e(75), __nccwpck_require__.e(641)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4641))).facts(given, terminal);
        case 'policies list':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(806), __nccwpck_require__.e(67)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5067))).list(given, terminal);
        case 'policies test':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(806), __nccwpck_require__.e(67)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5067))).test(given, terminal);
        default:
            return (await Promise.all(/* import() */[__nccwpck_require__.e(806), __nccwpck_require__.e(67)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5067))).explain(given, terminal);
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

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   F_: () => (/* binding */ pairOutputs),
/* harmony export */   Id: () => (/* binding */ renderFacts),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   jk: () => (/* binding */ FACTS_FORMATS)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5524);

const FORMATS = ['text', 'json', 'markdown'];
const FACTS_FORMATS = ['text', 'json'];
const SUMMARY_LIMIT = 1024 * 1024;
async function renderReport(report, format, style) {
    switch (format) {
        case 'text':
            return (await __nccwpck_require__.e(/* import() */ 79).then(__nccwpck_require__.bind(__nccwpck_require__, 8079))).renderText(report, style);
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
            problems.push((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('unknown-format', `there is no format "${name}" here; use ${available.join(', ')}`));
    }
    for (const file of files.slice(named.length)) {
        problems.push((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('output-without-format', `--output ${file} has no --format of its own; name one for each`));
    }
    for (const file of new Set(files.filter((name, at) => files.indexOf(name) !== at))) {
        problems.push((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('outputs-collide', `--output ${file} is given more than once; one file takes one report`));
    }
    const printed = named.slice(files.length);
    if (printed.length > 1) {
        const which = printed.join(' and ');
        problems.push((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('outputs-collide', `${which} would both go to standard output; give all but one an --output`));
    }
    return { wanted, problems };
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

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
const TOOL = { name: 'elasticache-preflight', version: '0.1.0' };


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
