export const id = 412;
export const ids = [412];
export const modules = {

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Where the configuration is when nobody says. */
const USUAL_PATH = '.github/elasticache-preflight.yml';
/**
 * Reads the configuration at `path`, or at its usual place when `path` is null and there is one; null: there is none.
 * What is wrong with it is returned whole, each mistake with its place.
 */
async function readConfiguration(path, workspace) {
    const name = path ?? USUAL_PATH;
    if (path === null && !(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, name))))
        return { configuration: null, problems: [] };
    const { readText } = await __webpack_require__.e(/* import() */ 553).then(__webpack_require__.bind(__webpack_require__, 9553));
    const file = await readText(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace));
    if (!('text' in file))
        return { configuration: null, problems: [file] };
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(386)]).then(__webpack_require__.bind(__webpack_require__, 386));
    const { document, problems } = readYaml(file.text, name);
    if (document === null)
        return { configuration: null, problems };
    const { schemaProblems } = await Promise.all(/* import() */[__webpack_require__.e(210), __webpack_require__.e(702)]).then(__webpack_require__.bind(__webpack_require__, 5702));
    const mistakes = schemaProblems(document);
    if (mistakes.length > 0)
        return { configuration: null, problems: mistakes };
    return { configuration: configurationOf(document.data, name), problems: [] };
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
}
function configurationOf(data, path) {
    return {
        path,
        rulesets: data.rulesets ?? null,
        migrations: (data.migrations ?? []).map(({ name, source }) => ({
            name,
            source: { redisConfs: source['redis-conf'], version: source.version ?? null },
        })),
        policies: data.policies ?? [],
        overrides: Object.fromEntries(Object.entries(data.overrides ?? {}).map(([id, { severity = null, parameters = {} }]) => [
            id,
            { severity, parameters },
        ])),
    };
}


/***/ }),

/***/ 4408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ compilePolicy),
  l: () => (/* binding */ problemAt)
});

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(7337);
// EXTERNAL MODULE: ./lib/core/fact.js
var fact = __webpack_require__(1585);
// EXTERNAL MODULE: ./lib/core/vocabulary.js
var vocabulary = __webpack_require__(6883);
// EXTERNAL MODULE: ./lib/core/version.js
var core_version = __webpack_require__(8067);
;// CONCATENATED MODULE: ./lib/core/expression/address.js
const LOOPBACK_NAMES = new Set(['localhost', 'ip6-localhost', 'ip6-loopback']);
/** The eight groups of an IPv6 address, the last two read from dotted form if need be; null when it is none. */
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
/**
 * Whether an address or host name reaches only the machine itself: 127.0.0.0/8 (RFC 1122), ::1 (RFC 4291), the
 * IPv4-mapped form of the former, or one of the names that /etc/hosts gives them.
 */
function isLoopback(address) {
    if (LOOPBACK_NAMES.has(address.toLowerCase()))
        return true;
    if (/^127(\.\d{1,3}){1,3}$/.test(address))
        return true;
    const groups = groupsOf(address);
    if (groups === null || groups.slice(0, 5).some((group) => group !== 0))
        return false;
    const [, , , , , marker = 0, high = 0, low = 0] = groups;
    return (marker === 0 && high === 0 && low === 1) || (marker === 0xffff && high >> 8 === 127);
}

// EXTERNAL MODULE: ./lib/core/expression/regexp.js
var regexp = __webpack_require__(4773);
;// CONCATENATED MODULE: ./lib/core/expression/functions.js



function versionError(text) {
    return (0,core_version/* parseServerVersion */.xA)(text) === null ? `\`${text}\` is not a version such as 6.2.14 or valkey-8.0.1` : null;
}
function atLeast(version, minimum) {
    const [left, right] = [version, minimum].map(core_version/* parseServerVersion */.xA);
    if (left && right)
        return (0,core_version/* compareVersions */.Zy)(left, right) >= 0;
    throw new Error(versionError(version) ?? versionError(minimum) ?? 'not a version');
}
/** Methods that run under another name than a policy writes: ours takes the place of the library's. */
const REPLACED = new Map([['matches', 'matches_re2']]);
const method = 'method';
const macro = 'macro';
/** Every function of the expression language, in the order of the reference page. */
const FUNCTIONS = [
    {
        name: 'at_least',
        kind: method,
        signatures: ['string.at_least(string): bool'],
        meaning: 'The version is that one or a newer one, compared number by number: `source.version.at_least("6.2")`.',
        literal: { required: false, error: versionError },
        own: { signature: 'string.at_least(string): bool', run: atLeast },
    },
    {
        name: 'is_loopback',
        kind: method,
        signatures: ['string.is_loopback(): bool'],
        meaning: 'The address or host name reaches only the machine itself: 127.0.0.0/8, ::1, localhost.',
        own: { signature: 'string.is_loopback(): bool', run: isLoopback },
    },
    {
        name: 'matches',
        kind: method,
        signatures: ['string.matches(string): bool'],
        meaning: 'The RE2 regular expression, written as a literal, occurs in the text.',
        literal: { required: true, error: regexp/* patternError */.fZ },
        own: { signature: 'string.matches_re2(string): bool', run: regexp/* matches */.cK },
    },
    { name: 'contains', kind: method, signatures: ['string.contains(string): bool'], meaning: 'The text occurs in it.' },
    { name: 'startsWith', kind: method, signatures: ['string.startsWith(string): bool'], meaning: 'It begins so.' },
    { name: 'endsWith', kind: method, signatures: ['string.endsWith(string): bool'], meaning: 'It ends so.' },
    { name: 'lowerAscii', kind: method, signatures: ['string.lowerAscii(): string'], meaning: 'In lower case.' },
    { name: 'upperAscii', kind: method, signatures: ['string.upperAscii(): string'], meaning: 'In upper case.' },
    { name: 'trim', kind: method, signatures: ['string.trim(): string'], meaning: 'Without white space at its ends.' },
    {
        name: 'split',
        kind: method,
        signatures: ['string.split(string): list<string>'],
        meaning: 'The parts between separators.',
    },
    {
        name: 'join',
        kind: method,
        signatures: ['list<string>.join(string): string'],
        meaning: 'The texts, with the separator between them.',
    },
    {
        name: 'size',
        kind: 'either',
        signatures: ['size(string): int', 'size(list): int', 'size(map): int', 'list.size(): int'],
        meaning: 'Number of characters, elements or entries.',
    },
    { name: 'has', kind: 'call', signatures: ['has(map.key): bool'], meaning: 'The map holds the key.' },
    {
        name: 'int',
        kind: 'call',
        signatures: ['int(string): int', 'int(double): int'],
        meaning: 'The whole number; an error when the text is none.',
    },
    {
        name: 'double',
        kind: 'call',
        signatures: ['double(int): double', 'double(string): double'],
        meaning: 'The number with decimals; an error when the text is none.',
    },
    {
        name: 'string',
        kind: 'call',
        signatures: ['string(int): string', 'string(double): string', 'string(bool): string'],
        meaning: 'The value as text.',
    },
    { name: 'all', kind: macro, signatures: ['list.all(x, bool): bool'], meaning: 'It holds for every element.' },
    { name: 'exists', kind: macro, signatures: ['list.exists(x, bool): bool'], meaning: 'It holds for some element.' },
    {
        name: 'exists_one',
        kind: macro,
        signatures: ['list.exists_one(x, bool): bool'],
        meaning: 'It holds for exactly one element.',
    },
    {
        name: 'filter',
        kind: macro,
        signatures: ['list.filter(x, bool): list'],
        meaning: 'The elements for which it holds.',
    },
    {
        name: 'map',
        kind: macro,
        signatures: ['list.map(x, value): list', 'list.map(x, bool, value): list'],
        meaning: 'The value made of every element, or of those for which it holds.',
    },
];
const BY_NAME = new Map(FUNCTIONS.map((entry) => [entry.name, entry]));
/** The function of that name, if a policy may call it. */
function functionNamed(name) {
    return BY_NAME.get(name);
}

;// CONCATENATED MODULE: ./lib/core/expression/print.js

/** Called once for every element that a macro looks at, so that a loop over loops can be stopped. */
const TICK = 'tick';
/**
 * A syntax tree as text that parses to the same tree, every operator in parentheses (the library's own printer drops
 * some that matter). It writes what is to run instead of what stands there: regular expressions by RE2, and a counted
 * step in front of the body of every macro.
 */
function print(node) {
    switch (node.op) {
        case 'value':
            return printValue(node.args);
        case 'id':
            return node.args;
        case '.':
            return `${print(node.args[0])}.${node.args[1]}`;
        case '[]':
            return `${print(node.args[0])}[${print(node.args[1])}]`;
        case 'call':
            return `${node.args[0]}(${printAll(node.args[1])})`;
        case 'rcall':
            return printMethod(node.args[0], node.args[1], node.args[2]);
        case 'list':
            return `[${printAll(node.args)}]`;
        case '?:':
            return `(${print(node.args[0])} ? ${print(node.args[1])} : ${print(node.args[2])})`;
        case '!_':
        case '-_':
            return `(${node.op.charAt(0)}${print(node.args)})`;
        case 'map':
        case '.?':
        case '[?]':
            throw new Error(`${node.op} is not part of the expression language`);
        default:
            return `(${print(node.args[0])} ${node.op} ${print(node.args[1])})`;
    }
}
function printAll(nodes) {
    return nodes.map(print).join(', ');
}
function printMethod(name, receiver, args) {
    const written = args.map(print);
    if (functionNamed(name)?.kind === 'macro') {
        const [variable = '', ...body] = written;
        // `map` with one value takes the step as its filter; everywhere else the body is the condition.
        const counted = name === 'map' && body.length === 1 ? [`${TICK}()`, ...body] : countFirst(body);
        return `${print(receiver)}.${name}(${[variable, ...counted].join(', ')})`;
    }
    return `${print(receiver)}.${REPLACED.get(name) ?? name}(${written.join(', ')})`;
}
function countFirst([condition = 'false', ...rest]) {
    return [`(${TICK}() ? ${condition} : false)`, ...rest];
}
function printValue(value) {
    if (typeof value === 'string')
        return printString(value);
    if (typeof value === 'bigint')
        return value < 0n ? `(${value})` : String(value);
    if (typeof value === 'number')
        return Number.isInteger(value) ? value.toFixed(1) : String(value);
    return String(value);
}
function printString(text) {
    const escaped = text.replace(/[\\"\u0000-\u001f\u007f]/g, (character) => character === '\\' || character === '"'
        ? `\\${character}`
        : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `"${escaped}"`;
}

;// CONCATENATED MODULE: ./lib/core/expression/trace.js
function newTrace() {
    return { reads: new Map(), missing: new Map() };
}
/** A fact as a value of the expression language. Throws when it is not known; the trace then names it. */
function readFact(definition, fact, trace) {
    if (fact.state === 'map')
        return readMap(definition.path, fact, trace);
    return convert(read(definition.path, fact, trace), definition.type);
}
function read(path, fact, trace) {
    if (fact.state === 'unknown') {
        trace.missing.set(path, fact);
        throw new Error(`${path} is not known`);
    }
    trace.reads.set(path, fact);
    return fact.value;
}
/** Integers are `bigint` to the library and plain numbers, or text when they are too large for one, everywhere else. */
function convert(value, type) {
    return type === 'int' && (typeof value === 'number' || typeof value === 'string') ? BigInt(value) : value;
}
/**
 * A map whose every look-up is traced. It is a `Map` with methods of its own, not a subclass, because the library
 * tells values apart by their constructor. A whole-map operation needs every entry, hence an unknown rest makes it unknown.
 */
function readMap(path, map, trace) {
    const entry = (key) => {
        const fact = map.entries.get(key) ?? map.others;
        return fact === null ? undefined : read(`${path}[${JSON.stringify(key)}]`, fact, trace);
    };
    const keys = () => {
        if (map.others !== null)
            read(path, map.others, trace);
        return map.entries.keys();
    };
    const entries = () => [...keys()].map((key) => [key, entry(key)]).values();
    return Object.defineProperties(new Map(), {
        get: { value: entry },
        has: { value: (key) => entry(key) !== undefined },
        keys: { value: keys },
        entries: { value: entries },
        [Symbol.iterator]: { value: entries },
        size: { get: () => [...keys()].length },
    });
}

;// CONCATENATED MODULE: ./lib/core/expression/environment.js






/** Most elements that the macros of one expression may look at, all loops taken together. */
const MAX_STEPS = 20_000;
/** An object of the expression language. The library needs one constructor for each type. */
class Subject {
    #read;
    constructor(read) {
        this.#read = read;
    }
    static read(subject, name) {
        return subject.#read(name);
    }
}
function subjectType(names) {
    const type = class extends Subject {
    };
    for (const name of names) {
        Object.defineProperty(type.prototype, name, {
            get() {
                return Subject.read(this, name);
            },
        });
    }
    return type;
}
function register(environment, variable, fields) {
    const name = variable.charAt(0).toUpperCase() + variable.slice(1);
    const ctor = subjectType(Object.keys(fields));
    environment.registerType(name, { ctor, fields: { ...fields } }).registerVariable(variable, name);
    return ctor;
}
function factsByRoot() {
    const roots = new Map();
    for (const definition of vocabulary/* VOCABULARY */.Hx) {
        const root = (0,vocabulary/* rootOf */.I5)(definition.path);
        const facts = roots.get(root) ?? new Map();
        roots.set(root, facts.set(definition.path.slice(root.length + 1), definition));
    }
    return roots;
}
let shared = null;
/** The part that is the same for every policy, made at first use. */
function base() {
    return (shared ??= createBase());
}
function createBase() {
    const steps = { left: MAX_STEPS };
    const environment = new lib/* Environment */.OH({
        unlistedVariablesAreDyn: false,
        limits: { maxDepth: 50, maxAstNodes: 2_000, maxListElements: 500, maxMapEntries: 1, maxCallArguments: 4 },
    });
    const sync = { async: false };
    for (const { own } of FUNCTIONS)
        if (own !== undefined)
            environment.registerFunction(own.signature, own.run, sync);
    environment.registerFunction(`${TICK}(): bool`, () => takeStep(steps), sync);
    environment.registerOperator('int * double: double', (a, b) => Number(a) * b);
    environment.registerOperator('double * int: double', (a, b) => a * Number(b));
    const subjects = [...factsByRoot()].map(([root, facts]) => {
        const fields = Object.fromEntries([...facts].map(([name, { type }]) => [name, type]));
        return [root, register(environment, root, fields), facts];
    });
    return { environment, subjects, steps };
}
function takeStep(steps) {
    if (steps.left-- > 0)
        return true;
    throw new Error(`it looks at more than ${MAX_STEPS} elements`);
}
/** The language for a policy with these parameters. */
function languageFor(parameters) {
    const { environment, subjects, steps } = base();
    const names = Object.keys(parameters);
    const own = names.length === 0 ? environment : environment.clone();
    const types = Object.fromEntries(names.map((name) => [name, parameters[name]?.type ?? 'string']));
    const Parameters = names.length === 0 ? null : register(own, 'params', types);
    const bind = (scope, trace) => {
        steps.left = MAX_STEPS;
        const bound = Object.create(null);
        for (const [root, Type, definitions] of subjects) {
            const facts = scope.roots[root];
            if (facts !== undefined)
                bound[root] = new Type((name) => readNamed(definitions.get(name), facts, trace));
        }
        if (Parameters !== null) {
            bound.params = new Parameters((name) => convert(scope.parameters[name], types[name] ?? 'string'));
        }
        return bound;
    };
    return { environment: own, bind };
}
function readNamed(definition, facts, trace) {
    if (definition === undefined)
        return undefined;
    return readFact(definition, facts.get(definition.path) ?? (0,fact/* unknown */.L)('was not collected'), trace);
}

;// CONCATENATED MODULE: ./lib/core/expression/kleene.js
/**
 * Three-valued logic (Kleene) over `&&`, `||`, `!` and `?:`; whatever stands below them is left to `leaf`. The library's
 * own operators come to the same values; walking them here tells which clause decided, and hence which facts.
 */
function kleene(node, leaf) {
    switch (node.op) {
        case '&&':
            return junction(false, kleene(node.args[0], leaf), kleene(node.args[1], leaf));
        case '||':
            return junction(true, kleene(node.args[0], leaf), kleene(node.args[1], leaf));
        case '!_':
            return negation(kleene(node.args, leaf));
        case '?:':
            return choice(kleene(node.args[0], leaf), kleene(node.args[1], leaf), kleene(node.args[2], leaf));
        default:
            return leaf(node);
    }
}
function decides(outcome, deciding) {
    return outcome.state === 'known' && outcome.value === deciding;
}
/** `&&` is decided by a false side, `||` by a true one, whatever the other side is. */
function junction(deciding, left, right) {
    return (scope) => {
        const a = left(scope);
        if (decides(a, deciding))
            return a;
        const b = right(scope);
        if (decides(b, deciding))
            return b;
        const reads = new Map([...a.reads, ...b.reads]);
        if (a.state === 'unknown' || b.state === 'unknown') {
            const missing = new Map([...missingOf(a), ...missingOf(b)]);
            return { state: 'unknown', missing, reads };
        }
        if (a.state === 'defect')
            return a;
        return b.state === 'defect' ? b : { state: 'known', value: !deciding, reads };
    };
}
function missingOf(outcome) {
    return outcome.state === 'unknown' ? outcome.missing : new Map();
}
function negation(operand) {
    return (scope) => {
        const outcome = operand(scope);
        return outcome.state === 'known' ? { ...outcome, value: !outcome.value } : outcome;
    };
}
function choice(condition, yes, no) {
    return (scope) => {
        const chosen = condition(scope);
        if (chosen.state !== 'known')
            return chosen;
        const outcome = (chosen.value ? yes : no)(scope);
        return { ...outcome, reads: new Map([...chosen.reads, ...outcome.reads]) };
    };
}

// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
;// CONCATENATED MODULE: ./lib/core/expression/resolve.js



/** How deep macros may stand in each other: every level multiplies the work. */
const MAX_NESTED_MACROS = 3;
const FACT_PATHS = vocabulary/* VOCABULARY */.Hx.map(({ path }) => path);
const ROOTS = [...new Set(vocabulary/* VOCABULARY */.Hx.map(({ path }) => (0,vocabulary/* rootOf */.I5)(path)))];
/** Looks up every name in a syntax tree: facts, parameters, functions, variables. The library leaves `has()` unchecked. */
function resolveNames(root, parameters) {
    const walk = { parameters, facts: new Set(), mistakes: [] };
    visit(root, { variables: [] }, walk);
    return walk;
}
function visit(node, scope, walk) {
    switch (node.op) {
        case 'value':
            return visitValue(node, walk);
        case 'id':
            return visitName(node, scope, walk);
        case '.':
            return visitSelect(node, scope, walk);
        case '[]':
            return visitKeyed(node.args[0], node.args[1], scope, walk);
        case 'in':
            return visitKeyed(node.args[1], node.args[0], scope, walk);
        case 'call':
            return visitCall(node, scope, walk);
        case 'rcall':
            return visitMethod(node, scope, walk);
        case 'list':
            return visitAll(node.args, scope, walk);
        case '!_':
        case '-_':
            return visit(node.args, scope, walk);
        case 'map':
        case '.?':
        case '[?]':
            return mistake(walk, node, 'expression-syntax', 'map literals and optional access are not available in policies');
        case '+':
            refuseGrowth(node, scope, walk);
            return visitAll(node.args, scope, walk);
        default:
            return visitAll(node.args, scope, walk);
    }
}
function visitAll(nodes, scope, walk) {
    for (const node of nodes)
        visit(node, scope, walk);
}
function mistake(walk, node, code, message, offset = node.start) {
    walk.mistakes.push({ code, message, offset });
}
function visitValue(node, walk) {
    if (node.args === null || typeof node.args !== 'object')
        return;
    mistake(walk, node, 'expression-syntax', 'only text, bool, int and double literals are available in policies');
}
function visitName(node, scope, walk) {
    const name = node.args;
    if (scope.variables.includes(name))
        return;
    const ofRoot = vocabulary/* VOCABULARY */.Hx.find(({ path }) => path.startsWith(`${name}.`));
    if (ofRoot !== undefined) {
        return mistake(walk, node, 'unknown-fact', `\`${name}\` is no value; name one of its facts, e.g. \`${ofRoot.path}\``);
    }
    const fact = vocabulary/* VOCABULARY */.Hx.find(({ path }) => path.endsWith(`.${name}`));
    const hint = fact === undefined ? (0,suggest/* suggestion */.h)(name, [...scope.variables, ...ROOTS]) : `; did you mean ${fact.path}?`;
    mistake(walk, node, 'unknown-fact', `\`${name}\` is not a fact or a variable${hint}`);
}
/** `root.fact` when the node is the select of a fact that exists; otherwise null, and nothing is said. */
function factPath(node, scope) {
    if (node.op !== '.' || node.args[0].op !== 'id' || scope.variables.includes(node.args[0].args))
        return null;
    const path = `${node.args[0].args}.${node.args[1]}`;
    return (0,vocabulary/* factNamed */.oh)(path) === undefined ? null : path;
}
function visitSelect(node, scope, walk) {
    const [base, field] = node.args;
    if (base.op !== 'id' || scope.variables.includes(base.args)) {
        const map = mapPath(base, scope);
        if (map !== null)
            walk.facts.add(`${map}[${JSON.stringify(field)}]`);
        else
            visit(base, scope, walk);
        return;
    }
    const path = factPath(node, scope);
    if (path !== null)
        walk.facts.add(path);
    else if (base.args !== 'params') {
        const written = `${base.args}.${field}`;
        mistake(walk, node, 'unknown-fact', `\`${written}\` is not a fact${(0,suggest/* suggestion */.h)(written, FACT_PATHS)}`);
    }
    else if (!walk.parameters.includes(field)) {
        mistake(walk, node, 'unknown-parameter', `the policy has no parameter \`${field}\`${(0,suggest/* suggestion */.h)(field, walk.parameters)}`);
    }
}
function mapPath(node, scope) {
    const path = factPath(node, scope);
    return path !== null && (0,vocabulary/* factNamed */.oh)(path)?.type.startsWith('map') ? path : null;
}
/** `map[key]` and `key in map` read one entry when the key is a literal, and otherwise the map as a whole. */
function visitKeyed(collection, key, scope, walk) {
    const map = mapPath(collection, scope);
    if (map !== null && key.op === 'value' && typeof key.args === 'string') {
        walk.facts.add(`${map}[${JSON.stringify(key.args)}]`);
        return;
    }
    visit(collection, scope, walk);
    visit(key, scope, walk);
}
function visitCall(node, scope, walk) {
    const [name, args] = node.args;
    const kind = functionNamed(name)?.kind;
    if (kind !== 'call' && kind !== 'either')
        unknownFunction(node, name, 'call', walk);
    const before = walk.mistakes.length;
    visitAll(args, scope, walk);
    if (name === 'has' && walk.mistakes.length === before)
        checkHas(node, args, scope, walk);
}
/** Asked of anything but a map, the library's `has()` would answer without looking at its type. */
function checkHas(node, [argument], scope, walk) {
    if (argument?.op === '.' && mapPath(argument.args[0], scope) !== null)
        return;
    const message = '`has()` asks whether a map holds a key: `has(source.config.save)`';
    mistake(walk, argument ?? node, 'expression-argument', message);
}
function visitMethod(node, scope, walk) {
    const [name, receiver, args] = node.args;
    visit(receiver, scope, walk);
    const definition = functionNamed(name);
    if (definition?.kind === 'macro')
        return visitMacro(node, args, scope, walk);
    if (definition?.kind === 'method' || definition?.kind === 'either')
        checkLiteral(definition, args, walk);
    else
        unknownFunction(node, name, 'method', walk);
    if (name === 'join')
        refuseGrowth(node, scope, walk);
    visitAll(args, scope, walk);
}
function visitMacro(node, args, scope, walk) {
    const [variable, ...body] = args;
    if (variable?.op !== 'id') {
        return mistake(walk, variable ?? node, 'expression-syntax', 'the first argument of a macro is the name of its variable');
    }
    const name = variable.args;
    if (name === 'params' || vocabulary/* VOCABULARY */.Hx.some(({ path }) => path.startsWith(`${name}.`))) {
        mistake(walk, variable, 'expression-syntax', `\`${name}\` names a root of facts; give the variable another name`);
    }
    if (scope.variables.length === MAX_NESTED_MACROS) {
        return mistake(walk, node, 'expression-too-costly', `macros stand more than ${MAX_NESTED_MACROS} deep in each other`);
    }
    const inner = { variables: [...scope.variables, name] };
    for (const part of body)
        visit(part, inner, walk);
}
function unknownFunction(node, name, kind, walk) {
    const known = functionNamed(name);
    const names = FUNCTIONS.map((entry) => entry.name);
    const hint = known === undefined ? (0,suggest/* suggestion */.h)(name, names) : `; it is written \`${known.signatures[0]}\``;
    const written = kind === 'call' ? `${name}()` : `.${name}()`;
    const offset = kind === 'call' ? node.start : node.input.indexOf(name, receiverEnd(node));
    mistake(walk, node, 'unknown-function', `there is no function \`${written}\`${hint}`, offset);
}
function receiverEnd(node) {
    return node.op === 'rcall' ? node.args[1].end : node.start;
}
function checkLiteral(definition, args, walk) {
    const [argument] = args;
    if (definition.literal === undefined || argument === undefined)
        return;
    if (argument.op === 'value' && typeof argument.args === 'string') {
        const error = definition.literal.error(argument.args);
        if (error !== null)
            mistake(walk, argument, 'expression-argument', `\`.${definition.name}()\`: ${error}`);
    }
    else if (definition.literal.required) {
        const message = `\`.${definition.name}()\` takes its argument as a literal, so that it can be checked when the policy is loaded`;
        mistake(walk, argument, 'expression-argument', message);
    }
}
/** Texts and lists that grow with every step of a loop would grow without bound in loops inside loops. */
function refuseGrowth(node, scope, walk) {
    if (scope.variables.length === 0)
        return;
    mistake(walk, node, 'expression-too-costly', '`+` and `.join()` cannot stand inside a macro');
}

;// CONCATENATED MODULE: ./lib/core/expression/type-error.js

const TYPE_NAMES = { 'list<dyn>': 'list', 'map<dyn, dyn>': 'map' };
function typeName(name) {
    return TYPE_NAMES[name] ?? name;
}
/** The library's errors in the words of policies. `offset` is where in the text the error stands, 0 when it does not say. */
function describeTypeError(error) {
    if (error instanceof lib/* ParseError */.mB || error instanceof lib/* TypeError */.hg || error instanceof lib/* EvaluationError */.ZN) {
        return { message: translate(error.summary), offset: error.range?.start ?? 0 };
    }
    return { message: clause(error instanceof Error ? error.message : String(error)), offset: 0 };
}
function translate(summary) {
    const binary = /^no such overload: (\S+(?: \S+>)?) (\S+) (.+)$/.exec(summary);
    if (binary !== null) {
        const [, left = '', operator, right = ''] = binary;
        return `\`${operator}\` does not take ${typeName(left)} and ${typeName(right)}`;
    }
    const call = /^found no matching overload for '(.+)'$/.exec(summary);
    if (call !== null)
        return `there is no \`${call[1]}\`: the types do not fit`;
    const index = /^No such key: index out of bounds, (.*)$/.exec(summary);
    if (index !== null)
        return `there is no such element: ${index[1]}`;
    const key = /^No such key: (.*)$/s.exec(summary);
    if (key !== null)
        return `there is no entry \`${key[1]}\`; ask for it with \`in\` first`;
    return clause(summary);
}
function clause(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/core/expression/compile.js







/** Longest expression, in UTF-16 units. */
const MAX_LENGTH = 4096;
/**
 * A compiler for expressions over the vocabulary and these parameters. With `trusted`, names and types are taken for
 * right, as they are for policies that were checked when they were built; limits on what may run hold all the same.
 */
function expressionCompiler(parameters, { trusted }) {
    const language = languageFor(parameters);
    const names = Object.keys(parameters);
    return {
        condition: (text) => compile(text, language, names, trusted ? null : 'bool', (program) => kleene(program.ast, (node) => leaf(program, node, language, 'boolean'))),
        text: (text) => compile(text, language, names, trusted ? null : 'string', (program) => leaf(program, program.ast, language, 'string')),
    };
}
function compile(text, language, parameters, expected, build) {
    if (text.length > MAX_LENGTH) {
        return refuse('expression-too-long', `an expression has at most ${MAX_LENGTH} characters; this one has ${text.length}`);
    }
    try {
        const program = language.environment.parse(text);
        const names = resolveNames(program.ast, parameters);
        const mistakes = [...names.mistakes];
        if (mistakes.length === 0 && expected !== null)
            mistakes.push(...typeMistakes(program, expected));
        if (mistakes.length > 0)
            return { expression: null, mistakes };
        return { expression: { facts: [...names.facts], evaluate: build(program) }, mistakes: null };
    }
    catch (error) {
        if (error instanceof RangeError)
            return refuse('expression-too-costly', 'the expression is nested too deeply');
        const { message, offset } = describeTypeError(error);
        return refuse('expression-syntax', message, offset);
    }
}
function refuse(code, message, offset = 0) {
    return { expression: null, mistakes: [{ code, message, offset }] };
}
function typeMistakes(program, expected) {
    const { valid, type, error } = program.check();
    if (!valid)
        return [{ code: 'expression-type', ...describeTypeError(error) }];
    if (type === expected)
        return [];
    return [{ code: 'expression-type', message: `the expression gives ${type}, and ${expected} is needed`, offset: 0 }];
}
/** True when what runs differs from what stands there. */
function isRewritten(node) {
    if (node.op === 'rcall') {
        const [name, receiver, args] = node.args;
        if (REPLACED.has(name) || functionNamed(name)?.kind === 'macro')
            return true;
        return [receiver, ...args].some(isRewritten);
    }
    return childrenOf(node).some(isRewritten);
}
function childrenOf(node) {
    const parts = Array.isArray(node.args) ? node.args.flat() : [node.args];
    return parts.filter((part) => typeof part === 'object' && part !== null && 'op' in part);
}
/** The part of an expression below the logic: run by the library, every read of a fact traced. */
function leaf(program, node, language, type) {
    const whole = node === program.ast && !isRewritten(node);
    const run = whole ? program : language.environment.parse(print(node));
    return (scope) => {
        const { reads, missing } = newTrace();
        try {
            const value = run(language.bind(scope, { reads, missing }));
            if (typeof value === type)
                return { state: 'known', value: value, reads };
            return { state: 'defect', message: `it gives ${typeof value}, not ${type}`, offset: node.start, reads };
        }
        catch (error) {
            // Once an unknown fact was read, whatever fails afterwards may be for want of it.
            if (missing.size > 0)
                return { state: 'unknown', missing, reads };
            const described = describeTypeError(error);
            return { state: 'defect', message: described.message, offset: whole ? described.offset : node.start, reads };
        }
    };
}

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
;// CONCATENATED MODULE: ./lib/core/compile.js


/**
 * Compiles the expressions of a policy. Either `compiled` is the policy, or `problems` holds all that is wrong with it,
 * each where it stands. `trusted` is for policies that were checked before, when the tool was built.
 */
function compilePolicy(policy, { trusted }) {
    const compiler = expressionCompiler(policy.parameters, { trusted });
    const problems = [];
    const note = (written, mistakes) => {
        for (const mistake of mistakes)
            problems.push(problemAt(policy, written, mistake));
        return null;
    };
    const conditions = policy.matchConditions.map((written) => compileCondition(compiler, written, note));
    const demands = policy.validations.map((validation) => compileDemand(compiler, validation, note));
    if (problems.length > 0)
        return { compiled: null, problems };
    const compiled = { policy, conditions: conditions.filter(isPresent), demands: demands.filter(isPresent) };
    return { compiled, problems };
}
function isPresent(value) {
    return value !== null;
}
function compileCondition(compiler, written, note) {
    const { expression, mistakes } = compiler.condition(written.text);
    return expression === null ? note(written, mistakes) : { written, expression };
}
function compileDemand(compiler, validation, note) {
    const condition = compileCondition(compiler, validation.expression, note);
    const written = validation.messageExpression;
    const text = written === null ? null : compiler.text(written.text);
    if (written !== null && text !== null && text.mistakes !== null)
        note(written, text.mistakes);
    return condition === null ? null : { ...condition, validation, message: text?.expression ?? null };
}
/** What is wrong with an expression, placed in the policy's file. */
function problemAt(policy, written, { code, message, offset }) {
    const anchor = written.anchors.findLast((candidate) => candidate.offset <= offset);
    const place = anchor === undefined
        ? { file: policy.file }
        : {
            file: policy.file,
            line: anchor.line,
            column: anchor.column + Array.from(written.text.slice(anchor.offset, offset)).length,
        };
    return (0,problem/* problem */.CC)(code, `${policy.id}: ${message}`, place);
}


/***/ }),

/***/ 5246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./lib/core/compile.js + 9 modules
var compile = __webpack_require__(4408);
;// CONCATENATED MODULE: ./lib/core/judge.js
/**
 * Judges `conditions → demands` in three values: a false condition makes it not applicable, a false demand fails it, and
 * as long as a condition is unknown it can only pass (all demands true) or stay unknown.
 */
function judge(conditions, demands, scope) {
    const matched = run(conditions, scope);
    const mismatch = matched.find(isFalse);
    if (mismatch !== undefined) {
        return { status: 'not-applicable', reads: mismatch.outcome.reads, condition: mismatch.by.written };
    }
    const brokenCondition = matched.find(isDefect);
    if (brokenCondition !== undefined)
        return defectOf(brokenCondition);
    const doubt = missingOf(matched);
    const judged = run(demands, scope);
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
function run(conditions, scope) {
    return conditions.map((by) => ({ by, outcome: by.expression.evaluate(scope) }));
}
function isFalse({ outcome }) {
    return outcome.state === 'known' && !outcome.value;
}
function isDefect({ outcome }) {
    return outcome.state === 'defect';
}
function defectOf({ by, outcome }) {
    const { message, offset } = outcome.state === 'defect' ? outcome : { message: '', offset: 0 };
    return { status: 'defect', written: by.written, mistake: { code: 'policy-defect', message, offset } };
}
function readsOf(judged) {
    return new Map(judged.flatMap(({ outcome }) => [...outcome.reads]));
}
function missingOf(judged) {
    return new Map(judged.flatMap(({ outcome }) => (outcome.state === 'unknown' ? [...outcome.missing] : [])));
}

// EXTERNAL MODULE: ./lib/core/vocabulary.js
var vocabulary = __webpack_require__(6883);
;// CONCATENATED MODULE: ./lib/core/locate.js

/** Derived facts of derived facts are followed this far. */
const MAX_DERIVATIONS = 8;
/** The first place in a file among these origins; failing that, the first file in which something is absent. */
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
/** The file as a whole, which every report shows at its first line. */
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
;// CONCATENATED MODULE: ./lib/core/wording.js
/** What a finding says when the requirement is met. */
const PASS_MESSAGE = 'The requirement is met.';
const HOW_TO_CONFIGURE = {
    source: 'no source is configured; give its redis.conf with `--redis-conf`',
    target: 'no target is configured; name the replication group with `--target` and `--region`',
    network: 'the network between source and target is not configured; name a target and the instance of the source',
    host: 'the machine of the source is not configured; name its instance in the configuration',
    migration: 'no migration is configured; name it in the configuration',
};
/** Why a policy was not judged, and what to configure. */
function notConfiguredMessage(absent) {
    return `Not judged: ${absent.map((root) => HOW_TO_CONFIGURE[root]).join('; ')}.`;
}
/** The condition that keeps a policy from applying. */
function notApplicableMessage(condition) {
    return `Does not apply: \`${condition}\` is false.`;
}
/** Which facts are wanted and why each is not known; facts with one reason are named together. */
function missingMessage(missing) {
    const byReason = new Map();
    for (const [fact, { reason }] of missing)
        byReason.set(reason, [...(byReason.get(reason) ?? []), `\`${fact}\``]);
    const clauses = [...byReason].map(([reason, facts]) => `${facts.join(', ')}: ${reason}`);
    return `Cannot be judged without ${clauses.join('; without ')}.`;
}

;// CONCATENATED MODULE: ./lib/core/evaluate.js






/** The rulesets in which AWS's wording of some year is kept, and the one that holds today's. */
const SUPERSEDED = 'aws-2019';
const CURRENT = 'aws-2026';
/**
 * Judges the policies of these rulesets on the facts: a policy that reads the source once for each view, any other once.
 * A policy that cannot be evaluated is a problem, and has no finding for that view.
 */
function evaluate(policies, facts, { rulesets }) {
    const problems = new Map();
    const findings = policies.flatMap((compiled) => {
        const demands = demandsOf(compiled, rulesets);
        if (demands.length === 0)
            return [];
        const needed = rootsOf(compiled, demands);
        return viewsOf(needed, facts).map((view) => {
            const subject = { compiled, demands, view, roots: rootsOn(view, facts), rulesets };
            const absent = needed.filter((root) => subject.roots[root] === undefined);
            return absent.length > 0 ? notConfigured(subject, absent) : finding(subject, problems);
        });
    });
    return { findings: order(findings.filter((found) => found !== null)), problems: [...problems.values()] };
}
/** The validations that count under these rulesets; none when the policy is not among them. */
function demandsOf({ policy, demands }, rulesets) {
    const counts = (names) => names.includes(core_policy/* EVERY_RULESET */.v) || names.some((name) => rulesets.includes(name));
    return counts(policy.rulesets)
        ? demands.filter(({ validation }) => counts(validation.rulesets ?? policy.rulesets))
        : [];
}
function rootsOf({ conditions }, demands) {
    const named = [...conditions, ...demands].flatMap(({ expression }) => expression.facts.map(vocabulary/* rootOf */.I5));
    return [...new Set(named)];
}
function viewsOf(needed, { views }) {
    return needed.includes('source') && views.length > 0 ? views : [null];
}
function rootsOn(view, { roots }) {
    return view === null ? roots : { ...roots, source: view.facts };
}
function scopeOf({ compiled: { policy }, roots }) {
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
    const judgement = judge(subject.compiled.conditions, subject.demands, scope);
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
/** Said once for each expression, however many views it fails on. */
function noteDefect({ compiled: { policy }, view }, { written, mistake }, problems) {
    const where = view === null ? '' : ` on ${view.name}`;
    const message = `the policy is at fault: \`${written.text}\` cannot be evaluated${where}: ${mistake.message}`;
    const key = `${policy.id}\n${written.text}`;
    if (!problems.has(key))
        problems.set(key, (0,compile/* problemAt */.l)(policy, written, { ...mistake, message }));
}
/** A finding about the subject that says nothing yet. */
function blank({ compiled: { policy }, view }) {
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
/** Only what failed or could not be judged is shown somewhere. */
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
function failureMessage(subject, { validation, message }, scope, problems) {
    const written = validation.messageExpression;
    const sayable = message?.facts.every((fact) => scope.roots[(0,vocabulary/* rootOf */.I5)(fact)] !== undefined);
    const outcome = sayable ? message?.evaluate(scope) : undefined;
    if (written !== null && outcome?.state === 'defect') {
        const mistake = { code: 'policy-defect', message: outcome.message, offset: outcome.offset };
        noteDefect(subject, { status: 'defect', written, mistake }, problems);
    }
    return outcome?.state === 'known' ? outcome.value : validation.message;
}
const DROPPED = ` AWS no longer demands this: under ruleset \`${CURRENT}\` it is not a failure.`;
/** The failure stands in the older wording alone: today's does not demand it, or is content. */
function isDropped({ compiled, rulesets }, scope) {
    if (!rulesets.includes(SUPERSEDED) || !compiled.policy.rulesets.includes(SUPERSEDED))
        return false;
    const others = demandsOf(compiled, [...rulesets.filter((name) => name !== SUPERSEDED), CURRENT]);
    return judge(compiled.conditions, others, scope).status === 'pass';
}
const STATUS_ORDER = ['fail', 'unknown', 'not-configured', 'not-applicable', 'pass'];
const SEVERITY_ORDER = ['error', 'warning', 'note'];
/** Blockers first: failures, then unknowns, each by severity; then the rest; by policy, and by view as they were given. */
function order(findings) {
    return findings.toSorted((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
        SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) ||
        compareIds(a.policy, b.policy));
}
function compareIds(a, b) {
    return a < b ? -1 : Number(a > b);
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
/**
 * Says what compiles the patterns of `matches()`. The reader of policies does, so that a run without policies of its own
 * does not pay for an engine: bundled policies ask for facts instead.
 */
function useRegexpEngine(chosen) {
    engine = chosen;
}
/** Why a pattern cannot be used, or null when it can. */
function patternError(pattern) {
    try {
        compile(pattern);
        return null;
    }
    catch (error) {
        return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    }
}
/** Whether the pattern occurs in the text. Patterns are literals, hence few: each is kept. */
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

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ EVERY_RULESET)
/* harmony export */ });
/** Stands in a policy's `rulesets` for every ruleset. */
const EVERY_RULESET = '*';


/***/ }),

/***/ 4531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isOfType),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value as JSON and YAML know it can stand for this type. Integers too large for a number may be text. */
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
/** An object with named entries, as opposed to a list, a number, text or null. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
/** `6.2.14` or `valkey-8.0.1`: how a user names a version. `6.2` names the first release of the series. */
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
/** The number alone, `6.2.14`. */
function versionNumber(version) {
    return `${version.major}.${version.minor}.${version.patch}`;
}
/** Engine and number as a person writes them, `Redis 6.2.14`. */
function versionName(version) {
    return `${version.engine === 'redis' ? 'Redis' : 'Valkey'} ${versionNumber(version)}`;
}
/** Negative when `a` is older than `b`, 0 when equal. Compares numbers alone, not engines. */
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
/** The vocabulary: every fact a policy may read, in the order of the reference page. */
const VOCABULARY = TABLE.map((entry) => ({ ...entry, secret: false }));
/** The root a path belongs to: `source` for `source.databases`. */
function rootOf(path) {
    return path.slice(0, path.indexOf('.'));
}
const BY_PATH = new Map(VOCABULARY.map((entry) => [entry.path, entry]));
/** The definition of a fact, or undefined when the vocabulary has no such path. */
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
const POLICIES = [{"id":"source-bind-admits-target","title":"The source listens where ElastiCache can reach it","severity":"error","rulesets":["aws-2019","aws-2026"],"requirement":"seed.md 2.5","description":"The managed node connects over the VPC. A server bound to loopback addresses alone does not even see the attempt: the connection is refused.","validations":[{"expression":{"text":"source.bind.exists(address, !address.is_loopback())","anchors":[]},"message":"The source listens on loopback addresses only.","messageExpression":null,"rulesets":null}],"remediation":"Add the private address of the machine to the bind line, e.g. \"bind 127.0.0.1 10.0.3.17\".","references":[{"url":"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html","verified":"2026-11-22"}],"examples":[{"name":"Every interface","expect":"pass","facts":{"source":{"bind":["*","::*"]}},"parameters":{},"rulesets":null},{"name":"Loopback and a private address","expect":"pass","facts":{"source":{"bind":["127.0.0.1","10.0.3.17"]}},"parameters":{},"rulesets":null},{"name":"The line shipped with Redis","expect":"fail","facts":{"source":{"bind":["127.0.0.1","::1"]}},"parameters":{},"rulesets":null},{"name":"It listens nowhere","expect":"fail","facts":{"source":{"bind":[]}},"parameters":{},"rulesets":null},{"name":"A host name decides","expect":"unknown","facts":{"source":{"bind":{"unknown":"depends on what redis.internal resolves to on the server"}}},"parameters":{},"rulesets":null}],"parameters":{},"matchConditions":[],"fix":null,"file":"policies/source/source-bind-admits-target.yaml"},{"id":"source-cluster-mode-disabled","title":"The source does not run in cluster mode","severity":"error","rulesets":["aws-2019"],"requirement":"seed.md 2.2","description":"The 2019 requirements migrate one primary into one shard. A source in cluster mode spreads its keys over several primaries, of which a target without cluster mode could follow only one.","validations":[{"expression":{"text":"source.cluster_enabled == false","anchors":[]},"message":"Cluster mode is enabled on the source.","messageExpression":null,"rulesets":null}],"remediation":"Migrate with cluster mode off, or judge against today's requirements, which allow it when source and target agree.","fix":{"directive":"cluster-enabled","value":"no"},"references":[{"url":"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html","verified":"2026-11-22"}],"examples":[{"name":"A standalone server","expect":"pass","facts":{"source":{"cluster_enabled":false}},"parameters":{},"rulesets":null},{"name":"A cluster node","expect":"fail","facts":{"source":{"cluster_enabled":true}},"parameters":{},"rulesets":null},{"name":"The line holds a placeholder","expect":"unknown","facts":{"source":{"cluster_enabled":{"unknown":"the placeholder is not filled in"}}},"parameters":{},"rulesets":null}],"parameters":{},"matchConditions":[],"file":"policies/source/source-cluster-mode-disabled.yaml"},{"id":"source-config-loads","title":"The server starts with this configuration","severity":"error","rulesets":["*"],"requirement":"redis.conf is valid for its server version","description":"A file that the server refuses describes no running source: whatever else it says is not in force. Redis stops at the first line it does not accept.","validations":[{"expression":{"text":"source.config_error == \"\"","anchors":[]},"message":"The server refuses to start with this file.","messageExpression":{"text":"\"The server refuses to start with this file: \" + source.config_error + \".\"","anchors":[]},"rulesets":null}],"remediation":"Correct the line for the version that runs it, or name the right version.","references":[{"url":"https://github.com/redis/redis/blob/7.0.15/src/config.c","verified":"2026-11-22"}],"examples":[{"name":"The server starts","expect":"pass","facts":{"source":{"config_error":""}},"parameters":{},"rulesets":null},{"name":"A directive of a newer version","expect":"fail","facts":{"source":{"config_error":"Bad directive or wrong number of arguments"}},"parameters":{},"rulesets":null},{"name":"An include cannot be read here","expect":"unknown","facts":{"source":{"config_error":{"unknown":"the include leaves the workspace"}}},"parameters":{},"rulesets":null}],"parameters":{},"matchConditions":[],"fix":null,"file":"policies/source/source-config-loads.yaml"},{"id":"source-no-auth","title":"The source asks for no credentials","severity":"error","rulesets":["aws-2019","aws-2026"],"requirement":"seed.md 2.3","description":"The managed node connects as a replica without a user or a password, and the migration has no place to name either. A source that wants AUTH answers NOAUTH, and the link never comes up.","validations":[{"expression":{"text":"source.auth_required == false","anchors":[]},"message":"The source refuses clients that send no credentials.","messageExpression":null,"rulesets":null}],"remediation":"For the time of the migration remove requirepass, or let the default user be \"on nopass\" with the replication commands; guard the port with the security group alone, and restore authentication after the cutover.","references":[{"url":"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html","verified":"2026-11-22"}],"examples":[{"name":"No password and no ACL","expect":"pass","facts":{"source":{"auth_required":false}},"parameters":{},"rulesets":null},{"name":"requirepass is set","expect":"fail","facts":{"source":{"auth_required":true}},"parameters":{},"rulesets":null},{"name":"An ACL file outside the repository decides","expect":"unknown","facts":{"source":{"auth_required":{"unknown":"the ACL file /etc/redis/users.acl decides"}}},"parameters":{},"rulesets":null}],"parameters":{},"matchConditions":[],"fix":null,"file":"policies/source/source-no-auth.yaml"},{"id":"source-plain-port-open","title":"The source offers a port without TLS","severity":"error","rulesets":["replication"],"requirement":"replication without TLS","description":"The migration connects in plain text: its API has no field for certificates. A source that listens with TLS alone, or on a Unix socket alone, cannot be reached.","validations":[{"expression":{"text":"source.port != 0","anchors":[]},"message":"The source has no plain TCP port (port 0).","messageExpression":null,"rulesets":null}],"remediation":"Give the source a plain port next to the TLS port for the time of the migration, and admit only the target's nodes to it.","fix":{"directive":"port","value":"6379"},"references":[{"url":"https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_StartMigration.html","verified":"2026-11-22"}],"examples":[{"name":"The default port","expect":"pass","facts":{"source":{"port":6379}},"parameters":{},"rulesets":null},{"name":"TLS only","expect":"fail","facts":{"source":{"port":0}},"parameters":{},"rulesets":null},{"name":"The port is a placeholder","expect":"unknown","facts":{"source":{"port":{"unknown":"the placeholder is not filled in"}}},"parameters":{},"rulesets":null}],"parameters":{},"matchConditions":[],"file":"policies/source/source-plain-port-open.yaml"},{"id":"source-protected-mode-off","title":"Protected mode is off on the source","severity":"error","rulesets":["aws-2019","aws-2026"],"requirement":"seed.md 2.4","description":"In protected mode a server without a password turns away every client that is not on the same machine, the managed node among them. Up to Redis 6.2 a bind line lifts that, from 7.0 on it no longer does; AWS asks for \"no\" in all cases.","matchConditions":[{"text":"\"protected-mode\" in source.config","anchors":[]}],"validations":[{"expression":{"text":"source.protected_mode == false","anchors":[]},"message":"Protected mode is on, so connections from ElastiCache are refused.","messageExpression":null,"rulesets":null}],"remediation":"Set protected-mode to no for the time of the migration and narrow the security group to the target's nodes; set it back after the cutover.","fix":{"directive":"protected-mode","value":"no"},"references":[{"url":"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html","verified":"2026-11-22"},{"url":"https://github.com/redis/redis/blob/7.0.15/src/networking.c","verified":"2026-11-22"}],"examples":[{"name":"The line says no","expect":"pass","facts":{"source":{"protected_mode":false,"config":{"protected-mode":"no"}}},"parameters":{},"rulesets":null},{"name":"No line, and the default of this version is yes","expect":"fail","facts":{"source":{"protected_mode":true,"config":{"protected-mode":"yes"}}},"parameters":{},"rulesets":null},{"name":"Before Redis 3.2 there is no such mode","expect":"not-applicable","facts":{"source":{"protected_mode":false,"config":{}}},"parameters":{},"rulesets":null},{"name":"The server does not answer CONFIG GET","expect":"unknown","facts":{"source":{"protected_mode":{"unknown":"CONFIG is renamed on the server"},"config":{"unknown":"CONFIG is renamed on the server"}}},"parameters":{},"rulesets":null}],"parameters":{},"file":"policies/source/source-protected-mode-off.yaml"},{"id":"source-version-supported","title":"The source runs a version that can be migrated","severity":"error","rulesets":["aws-2019","aws-2026"],"requirement":"seed.md 2.1","description":"ElastiCache attaches its node as a replica of the source. Servers older than this release do not speak the replication protocol the way the managed node expects, so the migration is not offered for them.","parameters":{"minimum":{"type":"string","default":"2.8.21","description":"The oldest release that may be migrated.","unit":null}},"validations":[{"expression":{"text":"source.version.at_least(params.minimum)","anchors":[]},"message":"The source is older than the oldest release that can be migrated.","messageExpression":{"text":"\"The source runs \" + source.version + \"; \" + params.minimum + \" or newer is required.\"","anchors":[]},"rulesets":null}],"remediation":"Upgrade the source to a maintained release before the migration. The target may be newer than the source, never older.","references":[{"url":"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html","verified":"2026-11-22"}],"examples":[{"name":"A maintained release","expect":"pass","facts":{"source":{"version":"6.2.14"}},"parameters":{},"rulesets":null},{"name":"The floor itself","expect":"pass","facts":{"source":{"version":"2.8.21"}},"parameters":{},"rulesets":null},{"name":"One patch below the floor","expect":"fail","facts":{"source":{"version":"2.8.20"}},"parameters":{},"rulesets":null},{"name":"Nobody said what runs this file","expect":"unknown","facts":{"source":{"version":{"unknown":"the version was not given"}}},"parameters":{},"rulesets":null}],"matchConditions":[],"fix":null,"file":"policies/source/source-version-supported.yaml"},{"id":"source-write-commands-not-renamed","title":"Commands that modify data keep their names","severity":"error","rulesets":["aws-2019","aws-2026"],"requirement":"seed.md 2.7","description":"A primary sends its writes to replicas under the names they have on the primary. The managed node knows only the original names and skips what it does not know, so the copies drift apart without an error.","validations":[{"expression":{"text":"size(source.renamed_write_commands) == 0","anchors":[]},"message":"Commands that modify data are renamed or removed.","messageExpression":{"text":"\"Renamed or removed: \" + source.renamed_write_commands.join(\", \") + \".\"","anchors":[]},"rulesets":null},{"expression":{"text":"!source.renamed_commands.exists(name, name in [\"sync\", \"psync\", \"info\", \"config\", \"command\", \"cluster\"])","anchors":[]},"message":"A command that the migration itself uses is renamed or removed (sync, psync, info, config, command, cluster).","messageExpression":null,"rulesets":["aws-2026"]}],"remediation":"Remove the rename-command lines. To keep people from running a command, deny it to their users with ACL rules (Redis 6.0 and newer) and leave its name alone.","references":[{"url":"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Migration-Prepare.html","verified":"2026-11-22"}],"examples":[{"name":"Nothing is renamed","expect":"pass","facts":{"source":{"renamed_write_commands":[],"renamed_commands":[]}},"parameters":{},"rulesets":null},{"name":"FLUSHALL is removed","expect":"fail","facts":{"source":{"renamed_write_commands":["flushall"],"renamed_commands":["flushall"]}},"parameters":{},"rulesets":null},{"name":"CONFIG is renamed, which the 2019 text does not mention","expect":"pass","rulesets":["aws-2019"],"facts":{"source":{"renamed_write_commands":[],"renamed_commands":["config"]}},"parameters":{}},{"name":"CONFIG is renamed, which today's text names","expect":"fail","rulesets":["aws-2026"],"facts":{"source":{"renamed_write_commands":[],"renamed_commands":["config"]}},"parameters":{}},{"name":"A new name comes from a placeholder","expect":"unknown","facts":{"source":{"renamed_write_commands":{"unknown":"the placeholder is not filled in"},"renamed_commands":{"unknown":"the placeholder is not filled in"}}},"parameters":{},"rulesets":null}],"parameters":{},"matchConditions":[],"fix":null,"file":"policies/source/source-write-commands-not-renamed.yaml"}];
async function bundledPolicies() {
  return POLICIES;
}

;// CONCATENATED MODULE: ./lib/policies/load.js


/**
 * Every policy there is: the bundled ones, and the repository's own from these files and folders. Own policies are
 * checked whole, and all that is wrong with them is returned; an own policy may not take the id of another.
 */
async function loadPolicies(paths, workspace) {
    const bundled = await bundledPolicies();
    if (paths.length === 0)
        return { policies: bundled, problems: [] };
    const { readPolicies } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(210), __webpack_require__.e(821), __webpack_require__.e(374)]).then(__webpack_require__.bind(__webpack_require__, 7374));
    const own = await readPolicies(paths, workspace);
    const taken = own.policies
        .filter(({ id }) => bundled.some((policy) => policy.id === id))
        .map(({ id, file }) => (0,problem/* problem */.CC)('duplicate-policy', `${id} is the id of a bundled policy; choose another`, { file }));
    return { policies: [...bundled, ...own.policies], problems: [...own.problems, ...taken] };
}


/***/ })

};
