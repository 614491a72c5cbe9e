export const id = 234;
export const ids = [234,553,692];
export const modules = {

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicies: () => (/* binding */ readPolicies)
});

// UNUSED EXPORTS: readPolicy

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@bufbuild/re2/dist/esm/index.js + 19 modules
var esm = __webpack_require__(2821);
// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(7337);
// EXTERNAL MODULE: ./lib/core/vocabulary.js
var vocabulary = __webpack_require__(6883);
// EXTERNAL MODULE: ./lib/core/expression/functions.js + 1 modules
var functions = __webpack_require__(2478);
;// CONCATENATED MODULE: ./lib/core/expression/language.js



let shared = null;
function languageFor(parameters) {
    shared ??= vocabularyLanguage();
    const types = Object.entries(parameters).map(([name, { type }]) => [name, type]);
    return types.length === 0 ? shared : register(shared.clone(), 'params', Object.fromEntries(types));
}
function vocabularyLanguage() {
    const environment = new lib/* Environment */.OH({
        unlistedVariablesAreDyn: false,
        limits: { maxDepth: 50, maxAstNodes: 2_000, maxListElements: 500, maxMapEntries: 1, maxCallArguments: 4 },
    });
    for (const { isOwn, signatures } of functions/* FUNCTIONS */.AW) {
        if (isOwn)
            for (const signature of signatures)
                environment.registerFunction(signature, notRun, { async: false });
    }
    environment.registerOperator('int * double: double', notRun);
    environment.registerOperator('double * int: double', notRun);
    const roots = new Map();
    for (const { path, type } of vocabulary/* VOCABULARY */.Hx) {
        const root = (0,vocabulary/* rootOf */.I5)(path);
        roots.set(root, { ...roots.get(root), [path.slice(root.length + 1)]: type });
    }
    for (const [root, fields] of roots)
        register(environment, root, fields);
    return environment;
}
function register(environment, variable, fields) {
    const name = variable.charAt(0).toUpperCase() + variable.slice(1);
    return environment.registerType(name, { fields }).registerVariable(variable, name);
}
function notRun() {
    throw new Error('expressions are interpreted, not run by the library');
}

;// CONCATENATED MODULE: ./lib/core/expression/normalise.js


function normalise(node, parameters) {
    return treeOf(node, { parameters, variables: [] });
}
function treeOf(node, names) {
    const offset = node.start;
    switch (node.op) {
        case 'value':
            return literal(node.args);
        case 'id':
            return { op: 'variable', name: node.args };
        case 'list':
            return { op: 'list', args: trees(node.args, names) };
        case '.':
            return selection(node, names);
        case '[]':
            return lookUp('entry', node.args[0], node.args[1], node, names);
        case 'in':
            return lookUp('has', node.args[1], node.args[0], node, names);
        case 'call':
            return functionCall(node, names);
        case 'rcall':
            return methodCall(node, names);
        case '!_':
            return { op: '!', arg: treeOf(node.args, names), offset };
        case '-_':
            return negation(node, names);
        case '&&':
        case '||':
            return { op: node.op, args: trees(node.args, names), offset };
        case '?:': {
            const [condition, yes, no] = node.args;
            return { op: '?:', condition: treeOf(condition, names), yes: treeOf(yes, names), no: treeOf(no, names), offset };
        }
        case 'map':
        case '.?':
        case '[?]':
            throw new Error(`${node.op} is not part of the expression language`);
        default:
            return { op: 'operator', name: node.op, args: trees(node.args, names), offset };
    }
}
function trees(nodes, names) {
    return nodes.map((node) => treeOf(node, names));
}
function literal(value) {
    switch (typeof value) {
        case 'boolean':
            return { op: 'bool', value };
        case 'bigint':
            return { op: 'int', value: String(value) };
        case 'number':
            return { op: 'double', value };
        default:
            return { op: 'string', value: String(value) };
    }
}
function negation(node, names) {
    const operand = treeOf(node.args, names);
    if (operand.op === 'int')
        return literal(-BigInt(operand.value));
    return { op: 'operator', name: '-', args: [operand], offset: node.start };
}
function selection(node, names) {
    const [base, field] = node.args;
    const offset = node.start;
    if (base.op === 'id' && !names.variables.includes(base.args)) {
        const type = names.parameters[field]?.type ?? 'string';
        if (base.args === 'params')
            return { op: 'parameter', name: field, type, offset };
        return { op: 'fact', path: `${base.args}.${field}`, offset };
    }
    return entryOf('entry', treeOf(base, names), { op: 'string', value: field }, offset);
}
function lookUp(op, collection, key, node, names) {
    return entryOf(op, treeOf(collection, names), treeOf(key, names), node.start);
}
function entryOf(op, collection, key, offset) {
    if (collection.op === 'fact' && isMap(collection.path))
        return { op, path: collection.path, key, offset };
    return op === 'entry'
        ? { op: 'operator', name: '[]', args: [collection, key], offset }
        : { op: 'operator', name: 'in', args: [key, collection], offset };
}
function isMap(path) {
    return (0,vocabulary/* factNamed */.oh)(path)?.type.startsWith('map') ?? false;
}
function keysOf(tree) {
    return tree.op === 'fact' && isMap(tree.path) ? { ...tree, op: 'keys' } : tree;
}
function functionCall(node, names) {
    const [name, args] = node.args;
    const [argument] = args;
    if (name === 'has' && argument?.op === '.') {
        const [map, key] = argument.args;
        return entryOf('has', treeOf(map, names), { op: 'string', value: key }, node.start);
    }
    return applied(name, trees(args, names), node);
}
function methodCall(node, names) {
    const [name, receiver, args] = node.args;
    if ((0,functions/* functionNamed */._R)(name)?.isMacro)
        return macro(node, names);
    return applied(name, trees([receiver, ...args], names), node);
}
function applied(name, args, node) {
    return { op: 'function', name, args: name === 'size' ? args.map(keysOf) : args, offset: node.start };
}
const TRUE = { op: 'bool', value: true };
function macro(node, names) {
    const [name, receiver, [variable, ...body]] = node.args;
    if (variable?.op !== 'id')
        throw new Error(`\`.${name}()\` lacks its variable`);
    const inner = { ...names, variables: [...names.variables, variable.args] };
    const parts = trees(body, inner);
    const value = name === 'map' ? (parts.pop() ?? null) : null;
    return {
        op: 'macro',
        name,
        variable: variable.args,
        range: keysOf(treeOf(receiver, names)),
        condition: parts[0] ?? TRUE,
        value,
        offset: node.start,
    };
}

// EXTERNAL MODULE: ./lib/core/expression/regexp.js
var regexp = __webpack_require__(4773);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/core/expression/operators.js
var operators = __webpack_require__(4899);
;// CONCATENATED MODULE: ./lib/core/expression/resolve.js




const MAX_NESTED_MACROS = 3;
const FACT_PATHS = vocabulary/* VOCABULARY */.Hx.map(({ path }) => path);
const ROOTS = [...new Set(vocabulary/* VOCABULARY */.Hx.map(({ path }) => (0,vocabulary/* rootOf */.I5)(path)))];
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
            return visit(node.args, scope, walk);
        case '-_':
            return visitNegation(node, scope, walk);
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
    if (typeof node.args === 'bigint')
        return checkInt(node, node.args, walk);
    if (node.args === null || typeof node.args === 'object') {
        mistake(walk, node, 'expression-syntax', 'only text, bool, int and double literals are available in policies');
    }
}
function visitNegation(node, scope, walk) {
    const operand = node.args;
    if (operand.op === 'value' && typeof operand.args === 'bigint')
        return checkInt(node, -operand.args, walk);
    visit(operand, scope, walk);
}
function checkInt(node, value, walk) {
    if ((0,operators/* isInt64 */.Un)(value))
        return;
    mistake(walk, node, 'expression-syntax', `\`${value}\` is more than an int can hold: it has 64 bits`);
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
    if (!(0,functions/* takes */.ny)((0,functions/* functionNamed */._R)(name), 'call', args.length))
        unknownFunction(node, name, 'call', walk);
    const before = walk.mistakes.length;
    visitAll(args, scope, walk);
    if (name === 'has' && walk.mistakes.length === before)
        checkHas(node, args, scope, walk);
}
function checkHas(node, [argument], scope, walk) {
    if (argument?.op === '.' && mapPath(argument.args[0], scope) !== null)
        return;
    const message = '`has()` asks whether a map holds a key: `has(source.config.save)`';
    mistake(walk, argument ?? node, 'expression-argument', message);
}
function visitMethod(node, scope, walk) {
    const [name, receiver, args] = node.args;
    visit(receiver, scope, walk);
    const definition = (0,functions/* functionNamed */._R)(name);
    const isTaken = (0,functions/* takes */.ny)(definition, 'method', args.length + 1);
    if (!isTaken)
        unknownFunction(node, name, 'method', walk);
    if (definition?.isMacro)
        return isTaken ? visitMacro(node, args, scope, walk) : undefined;
    if (definition !== undefined)
        checkLiteral(definition, args, walk);
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
    const known = (0,functions/* functionNamed */._R)(name);
    const names = functions/* FUNCTIONS */.AW.map((entry) => entry.name);
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
function refuseGrowth(node, scope, walk) {
    if (scope.variables.length === 0)
        return;
    mistake(walk, node, 'expression-too-costly', '`+` and `.join()` cannot stand inside a macro');
}

;// CONCATENATED MODULE: ./lib/core/expression/syntax-error.js
const SIGNS = {
    NUMBER: 'a number',
    STRING: 'a text',
    BOOLEAN: 'true or false',
    NULL: 'null',
    IDENTIFIER: 'a name',
    BYTES: 'bytes',
    PLUS: '`+`',
    MINUS: '`-`',
    MULTIPLY: '`*`',
    DIVIDE: '`/`',
    MODULO: '`%`',
    EQ: '`==`',
    NE: '`!=`',
    LT: '`<`',
    LE: '`<=`',
    GT: '`>`',
    GE: '`>=`',
    AND: '`&&`',
    OR: '`||`',
    NOT: '`!`',
    IN: '`in`',
    LPAREN: '`(`',
    RPAREN: '`)`',
    LBRACKET: '`[`',
    RBRACKET: '`]`',
    LBRACE: '`{`',
    RBRACE: '`}`',
    DOT: '`.`',
    COMMA: '`,`',
    COLON: '`:`',
    QUESTION: '`?`',
};
const LIMITS = {
    maxDepth: (most) => `the expression is nested more than ${most} levels deep; write it flatter`,
    maxAstNodes: (most) => `the expression has more than ${most} parts; make it several validations`,
    maxListElements: (most) => `the list has more than ${most} entries`,
    maxMapEntries: (most) => `the map has more than ${most} ${most === '1' ? 'entry' : 'entries'}`,
    maxCallArguments: (most) => `a function takes at most ${most} arguments`,
};
function syntaxWords(summary) {
    if (summary === 'Unexpected token: EOF')
        return 'the expression ends before it is complete';
    if (/^Unterminated (triple-quoted )?string$/.test(summary))
        return 'the text that begins here is not closed';
    for (const [pattern, words] of PHRASES) {
        const [matched, first = '', second = ''] = pattern.exec(summary) ?? [];
        if (matched !== undefined)
            return words(first, second);
    }
    return null;
}
const PHRASES = [
    [/^Unexpected token: (\w+)$/, (token) => `${sign(token)} cannot stand here`],
    [/^Unexpected character: '?(.+?)'?$/su, (character) => `\`${character}\` cannot stand here`],
    [/^Expected (\w+), got EOF$/, (token) => `${sign(token)} is missing at the end`],
    [/^Expected (\w+), got (\w+)$/, (token, other) => `${sign(token)} is missing before ${sign(other)}`],
    [/^Reserved identifier: (\w+)$/, (word) => `\`${word}\` is a word that the language keeps for itself`],
    [/^Exceeded (\w+) \((\d+)\)$/, (limit, most) => LIMITS[limit]?.(most) ?? `there are more than ${most} ${limit}`],
];
function sign(token) {
    return SIGNS[token] ?? token;
}

;// CONCATENATED MODULE: ./lib/core/expression/type-error.js


const TYPE_NAMES = { 'list<dyn>': 'list', 'map<dyn, dyn>': 'map' };
function typeName(name) {
    return TYPE_NAMES[name] ?? name;
}
function describeTypeError(error) {
    if (error instanceof lib/* ParseError */.mB || error instanceof lib/* TypeError */.hg) {
        return { message: translate(error.summary), offset: error.range?.start ?? 0 };
    }
    return { message: clause(error instanceof Error ? error.message : String(error)), offset: 0 };
}
function translate(summary) {
    const words = syntaxWords(summary);
    if (words !== null)
        return words;
    const binary = /^no such overload: (\S+(?: \S+>)?) (\S+) (.+)$/.exec(summary);
    if (binary !== null) {
        const [, left = '', operator, right = ''] = binary;
        return `\`${operator}\` does not take ${typeName(left)} and ${typeName(right)}`;
    }
    const call = /^found no matching overload for '(.+)'$/.exec(summary);
    if (call !== null)
        return `there is no \`${call[1]}\`: the types do not fit`;
    return clause(summary);
}
function clause(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/core/expression/compile.js






(0,regexp/* useRegexpEngine */.T0)(esm/* RE2JS */.L3);
const MAX_LENGTH = 4096;
function expressionCompiler(parameters) {
    const language = languageFor(parameters);
    return (text, type) => {
        if (text.length > MAX_LENGTH) {
            return refuse('expression-too-long', `an expression has at most ${MAX_LENGTH} characters; this one has ${text.length}`);
        }
        try {
            const parsed = language.parse(text);
            const { facts, mistakes } = resolveNames(parsed.ast, Object.keys(parameters));
            if (mistakes.length > 0)
                return { program: null, mistakes };
            const mismatch = typeMistake(parsed, type);
            if (mismatch !== null)
                return { program: null, mistakes: [mismatch] };
            return { program: { tree: normalise(parsed.ast, parameters), facts: [...facts] }, mistakes: null };
        }
        catch (error) {
            if (error instanceof RangeError)
                return refuse('expression-too-costly', 'the expression is nested too deeply');
            const { message, offset } = describeTypeError(error);
            return refuse('expression-syntax', message, offset);
        }
    };
}
function refuse(code, message, offset = 0) {
    return { program: null, mistakes: [{ code, message, offset }] };
}
function typeMistake(parsed, expected) {
    const { valid, type, error } = parsed.check();
    if (!valid)
        return { code: 'expression-type', ...describeTypeError(error) };
    if (type === expected)
        return null;
    return { code: 'expression-type', message: `the expression gives ${type}, and ${expected} is needed`, offset: 0 };
}

// EXTERNAL MODULE: ./lib/core/expression-problem.js
var expression_problem = __webpack_require__(8347);
;// CONCATENATED MODULE: ./lib/core/check.js


function checkPolicy(written) {
    const compile = expressionCompiler(written.parameters);
    const problems = [];
    const checked = (expression, type) => {
        const { program, mistakes } = compile(expression.text, type);
        if (program !== null)
            return { ...expression, ...program };
        problems.push(...mistakes.map((mistake) => (0,expression_problem/* problemAt */.l)(written, expression, mistake)));
        return null;
    };
    const matchConditions = written.matchConditions.flatMap((condition) => checked(condition, 'bool') ?? []);
    const validations = written.validations.flatMap((validation) => {
        const expression = checked(validation.expression, 'bool');
        const said = validation.messageExpression;
        const messageExpression = said === null ? null : checked(said, 'string');
        return expression === null ? [] : [{ ...validation, expression, messageExpression }];
    });
    return { policy: problems.length === 0 ? { ...written, matchConditions, validations } : null, problems };
}

// EXTERNAL MODULE: ./lib/core/contradictions.js
var contradictions = __webpack_require__(6425);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/yaml/document.js + 1 modules
var yaml_document = __webpack_require__(6692);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/workspace.js
var workspace = __webpack_require__(8230);
// EXTERNAL MODULE: ./lib/yaml/file.js
var file = __webpack_require__(9553);
;// CONCATENATED MODULE: ./lib/policies/files.js





const MOST_POLICIES = 1000;
async function readPolicyFiles(paths, workspace) {
    const root = await (0,promises_.realpath)(workspace);
    const listings = await Promise.all(paths.map((path) => list(path, root)));
    const names = [...new Set(listings.flatMap((listing) => (Array.isArray(listing) ? listing : [])))];
    const problems = listings.flatMap((listing) => (Array.isArray(listing) ? [] : listing));
    if (names.length > MOST_POLICIES) {
        const message = `there are ${names.length} policies, and at most ${MOST_POLICIES} are read`;
        return { files: [], problems: [...problems, (0,problem/* problem */.CC)('too-many-policies', message)] };
    }
    const files = [];
    for (const name of names) {
        const outcome = await (0,file.readText)(name, root);
        if ('text' in outcome)
            files.push(outcome);
        else
            problems.push(outcome);
    }
    return { files, problems };
}
async function list(path, root) {
    const place = { file: path };
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.resolve)(root, path));
        if (!(0,workspace/* isInside */.F)(real, root))
            return (0,problem/* problem */.CC)('outside-workspace', 'it leads out of the workspace; move it inside', place);
        if (!(await (0,promises_.stat)(real)).isDirectory())
            return [external_node_path_.posix.normalize(path)];
        const entries = await (0,promises_.readdir)(real, { recursive: true, withFileTypes: true });
        const names = entries
            .filter((entry) => !entry.isDirectory() && /\.ya?ml$/.test(entry.name))
            .map((entry) => external_node_path_.posix.join(path, (0,external_node_path_.relative)(real, (0,external_node_path_.resolve)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/')))
            .toSorted();
        return names.length > 0
            ? names
            : (0,problem/* problem */.CC)('no-policies', 'it holds no policy: no file in it ends in .yaml or .yml', place);
    }
    catch (error) {
        return (0,file/* unreadable */.O)(path, error);
    }
}

;// CONCATENATED MODULE: ./policies/policy.schema.json
const policy_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Policy of elasticache-preflight","description":"One requirement on a migration into Amazon ElastiCache, judged from facts.","type":"object","additionalProperties":false,"required":["id","title","severity","rulesets","requirement","description","validations","remediation","references","examples"],"properties":{"id":{"description":"The name of the file without its extension. It names the policy in reports, waivers and documentation.","$ref":"#/$defs/name"},"title":{"description":"The requirement in a few words.","type":"string","minLength":1,"maxLength":120},"severity":{"description":"How bad a failure is.","enum":["error","warning","note"]},"rulesets":{"description":"The rulesets the policy belongs to: aws-2019, aws-2026, replication, or names of your own; * is every ruleset.","$ref":"#/$defs/rulesets"},"requirement":{"description":"Where the requirement stands, e.g. a section of a document.","$ref":"#/$defs/text"},"description":{"description":"Why it matters, in two or three sentences.","$ref":"#/$defs/text"},"parameters":{"description":"Thresholds a team may change, read in expressions as params.NAME.","type":"object","maxProperties":20,"propertyNames":{"title":"lower-case letters, digits and underscores, and not the word constructor","pattern":"^(?!constructor$)[a-z][a-z0-9_]{0,63}$"},"additionalProperties":{"$ref":"#/$defs/parameter"}},"matchConditions":{"description":"All must be true, else the policy does not apply.","type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["expression"],"properties":{"expression":{"$ref":"#/$defs/expression"}}}},"validations":{"description":"All must be true. The first that is not gives the message.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/validation"}},"remediation":{"description":"What to do about a failure.","$ref":"#/$defs/text"},"fix":{"description":"The directive a suggested change writes into redis.conf.","type":"object","additionalProperties":false,"required":["directive","value"],"properties":{"directive":{"description":"The directive, e.g. protected-mode.","$ref":"#/$defs/name"},"value":{"description":"Its value as text, e.g. \\"no\\".","type":"string","maxLength":1000}}},"references":{"description":"The texts the requirement comes from; reports link to the first.","type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["url","verified"],"properties":{"url":{"title":"an address that begins with https://, without spaces or quotes","description":"Where to read it.","type":"string","pattern":"^https://[^\\\\s<>\\"]+$"},"verified":{"title":"a day such as 2026-11-22","description":"The day on which someone last saw it say so, e.g. 2026-11-22.","type":"string","pattern":"^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])$"}}}},"examples":{"description":"Documentation and tests at once: at least one pass, one fail and one unknown.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/example"}}},"$defs":{"name":{"title":"lower-case words and digits, joined by hyphens","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"text":{"type":"string","minLength":1,"maxLength":4000},"rulesets":{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"title":"lower-case words and digits, joined by hyphens, or *","type":"string","pattern":"^(\\\\*|[a-z0-9]+(-[a-z0-9]+)*)$","maxLength":80}},"expression":{"description":"A CEL expression over the facts of the vocabulary.","type":"string","minLength":1,"maxLength":4096},"validation":{"type":"object","additionalProperties":false,"required":["expression","message"],"properties":{"expression":{"$ref":"#/$defs/expression"},"message":{"description":"What a report says when it is false.","$ref":"#/$defs/text"},"messageExpression":{"description":"A CEL expression that gives a better message; message stands in while it is not known.","$ref":"#/$defs/expression"},"rulesets":{"description":"Rulesets of the policy in which this validation counts; all of them when absent.","$ref":"#/$defs/rulesets"}}},"parameter":{"type":"object","additionalProperties":false,"required":["type","default","description"],"properties":{"type":{"enum":["bool","int","double","string","list<string>"]},"default":{"description":"The value as long as nobody changes it.","$ref":"#/$defs/value"},"unit":{"description":"What a number counts, e.g. bytes.","type":"string","minLength":1,"maxLength":40},"description":{"description":"What the threshold is for.","$ref":"#/$defs/text"}}},"value":{"type":["boolean","number","string","array"],"items":{"type":"string"},"maxItems":1000},"example":{"type":"object","additionalProperties":false,"required":["name","expect","facts"],"properties":{"name":{"description":"What the example shows.","type":"string","minLength":1,"maxLength":200},"expect":{"description":"The status the policy comes to.","enum":["pass","fail","unknown","not-applicable","not-configured"]},"facts":{"description":"Facts by root and name; { unknown: reason } is a fact that is not known. A root left out is not configured.","type":"object","additionalProperties":false,"properties":{"source":{"$ref":"#/$defs/facts"},"target":{"$ref":"#/$defs/facts"},"network":{"$ref":"#/$defs/facts"},"host":{"$ref":"#/$defs/facts"},"migration":{"$ref":"#/$defs/facts"}}},"parameters":{"description":"Values in place of the parameters\' defaults.","type":"object","additionalProperties":{"$ref":"#/$defs/value"}},"rulesets":{"description":"Rulesets under which it is judged; all of the policy\'s when absent.","$ref":"#/$defs/rulesets"}}},"facts":{"type":"object"}}}');
// EXTERNAL MODULE: ./lib/yaml/schema.js
var schema = __webpack_require__(1128);
;// CONCATENATED MODULE: ./lib/policies/schema.js


const schemaProblems = (0,schema/* schemaCheck */.u)(policy_schema_namespaceObject, { whole: 'the policy', code: 'policy-schema' });

;// CONCATENATED MODULE: ./lib/policies/read.js







async function readPolicies(paths, workspace) {
    const { files, problems } = await readPolicyFiles(paths, workspace);
    const outcomes = files.map(readPolicy);
    const policies = outcomes.flatMap(({ policy }) => policy ?? []);
    return {
        policies,
        problems: [...problems, ...outcomes.flatMap((outcome) => outcome.problems), ...duplicates(policies)],
    };
}
function readPolicy({ name, text }) {
    const { document, problems } = (0,yaml_document.readYaml)(text, name);
    if (document === null)
        return { policy: null, problems };
    const shape = schemaProblems(document);
    if (shape.length > 0)
        return { policy: null, problems: shape };
    const written = policyIn(document, name);
    const checked = checkPolicy(written);
    const mistakes = [
        ...idProblems(written, document),
        ...(0,contradictions/* contradictions */.v)(written).map(({ code, message, path }) => (0,problem/* problem */.CC)(code, message, document.keyAt(path))),
        ...checked.problems,
    ];
    return { policy: mistakes.length === 0 ? checked.policy : null, problems: mistakes };
}
function idProblems({ id, file }, document) {
    const expected = (0,external_node_path_.basename)(file).replace(/\.ya?ml$/, '');
    if (id === expected)
        return [];
    return [
        (0,problem/* problem */.CC)('policy-id', `the id is ${id} and the file is named ${expected}; they must be equal`, document.valueAt(['id'])),
    ];
}
function duplicates(policies) {
    return policies.flatMap((policy, index) => {
        const first = policies.find(({ id }) => id === policy.id);
        if (first === undefined || policies.indexOf(first) === index)
            return [];
        return [(0,problem/* problem */.CC)('duplicate-policy', `${policy.id} is also the id of ${first.file}; choose another`, policy)];
    });
}
function policyIn(document, file) {
    const data = document.data;
    const expression = (text, path) => ({ text, anchors: document.anchorsAt(path) });
    const parameters = Object.entries(data.parameters ?? {}).map(([name, parameter]) => [
        name,
        { ...parameter, unit: parameter.unit ?? null },
    ]);
    return {
        ...data,
        parameters: Object.fromEntries(parameters),
        matchConditions: (data.matchConditions ?? []).map(({ expression: text }, index) => expression(text, ['matchConditions', index, 'expression'])),
        validations: data.validations.map((validation, index) => {
            const { message, messageExpression, rulesets } = validation;
            return {
                expression: expression(validation.expression, ['validations', index, 'expression']),
                message,
                messageExpression: messageExpression === undefined
                    ? null
                    : expression(messageExpression, ['validations', index, 'messageExpression']),
                rulesets: rulesets ?? null,
            };
        }),
        fix: data.fix ?? null,
        examples: data.examples.map((example) => ({
            ...example,
            parameters: example.parameters ?? {},
            rulesets: example.rulesets ?? null,
        })),
        file,
    };
}


/***/ }),

/***/ 6692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
;// CONCATENATED MODULE: ./lib/yaml/depth.js

const MOST_LEVELS = 32;
function tooDeep(document) {
    const pending = document.toReversed().map((token) => ({ token, level: 0 }));
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { token, level } = next;
        if (token.type === 'document' && token.value)
            pending.push({ token: token.value, level });
        if (!dist/* CST */.DB.isCollection(token))
            continue;
        if (level === MOST_LEVELS)
            return token.offset;
        const inner = token.items.flatMap((item) => [item.key, item.value].filter((part) => part !== undefined && part !== null));
        for (const part of inner.toReversed())
            pending.push({ token: part, level: level + 1 });
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/yaml/document.js



function readYaml(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: Array.from(text.slice(offset - col + 1, offset)).length + 1 };
    };
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    const deep = tooDeep(tokens);
    if (deep !== null) {
        const message = `lists and maps within each other go deeper than ${MOST_LEVELS} levels here; write it flatter`;
        return { document: null, problems: [(0,problem/* problem */.CC)('yaml-depth', message, place(deep))] };
    }
    const [parsed, second] = new dist/* Composer */.Dk({ logLevel: 'error', merge: false }).compose(tokens, true, text.length);
    if (parsed === undefined)
        throw new Error('the composer was asked for a document and gave none');
    const problems = [
        ...syntaxProblems([...parsed.errors, ...parsed.warnings], text, place),
        ...featureProblems(parsed.contents, place),
    ];
    if (second !== undefined) {
        const message = 'the file holds more than one document; give each its own file';
        problems.push((0,problem/* problem */.CC)('several-documents', message, place(second.range[0])));
    }
    if (problems.length > 0)
        return { document: null, problems };
    return { document: locate(parsed.contents, parsed.toJS({ maxAliasCount: 0 }), text, place), problems };
}
const SYNTAX_WORDS = {
    TAB_AS_INDENT: 'a tab begins this line; indent with spaces',
    BAD_INDENT: 'this line is not indented like those it belongs to, or a bracket above it is not closed',
};
function syntaxProblems(errors, text, place) {
    const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
    const [first] = errors
        .filter(({ code }) => code !== 'DUPLICATE_KEY' && code !== 'TAG_RESOLVE_FAILED')
        .toSorted((a, b) => a.pos[0] - b.pos[0]);
    if (first !== undefined) {
        const words = SYNTAX_WORDS[first.code] ?? clause(first.message);
        return [(0,problem/* problem */.CC)('yaml-syntax', `this is not YAML: ${words}`, place(first.pos[0]))];
    }
    return repeated.map(({ pos: [start] }) => {
        const key = /^[^\s:]+/.exec(text.slice(start, start + 100))?.[0] ?? '';
        return (0,problem/* problem */.CC)('duplicate-key', `the key ${key} is given twice; keep one of them`, place(start));
    });
}
function clause(message) {
    const first = message.split('\n')[0] ?? message;
    return first.charAt(0).toLowerCase() + first.slice(1);
}
function featureProblems(root, place) {
    const problems = [];
    (0,dist/* visit */.YR)(root, (_, node) => {
        const found = featureIn(node);
        if (found === null)
            return undefined;
        problems.push((0,problem/* problem */.CC)(found.code, found.message, place(startOf(node) ?? 0)));
        return dist/* visit */.YR.BREAK;
    });
    return problems;
}
function featureIn(node) {
    if ((0,dist/* isAlias */.Vj)(node) || (isNode(node) && node.anchor !== undefined)) {
        return { code: 'yaml-alias', message: 'anchors and aliases are not available here; write the value out' };
    }
    if (!isNode(node) || node.tag === undefined)
        return null;
    return { code: 'yaml-tag', message: 'tags such as !this are not available here; write the value without one' };
}
function isNode(node) {
    return (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node);
}
function locate(root, data, text, place) {
    const placeOf = (node) => place(startOf(node) ?? startOf(root) ?? 0);
    return {
        data,
        valueAt: (path) => placeOf(nearest(root, path)),
        keyAt: (path) => {
            const parent = nearest(root, path.slice(0, -1));
            if ((0,dist/* isSeq */.oP)(parent))
                return placeOf(nearest(root, path));
            const pair = (0,dist/* isMap */.jh)(parent)
                ? parent.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === path.at(-1))
                : undefined;
            return placeOf(pair?.key ?? parent);
        },
        anchorsAt: (path) => {
            const node = nearest(root, path);
            if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string' || !node.range)
                return [];
            const [start, end] = node.range;
            const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
            const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
            const begin = block ? text.indexOf('\n', start) + 1 : start + quoted;
            return anchorsOf(node.value, text.slice(begin, end), (offset) => place(begin + offset));
        },
    };
}
function startOf(node) {
    return isNode(node) || (0,dist/* isAlias */.Vj)(node) ? node.range?.[0] : undefined;
}
function nearest(root, path) {
    let node = root;
    for (const step of path) {
        const next = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.get(step, true) : undefined;
        if (startOf(next) === undefined)
            return node;
        node = next;
    }
    return node;
}
function anchorsOf(value, written, place) {
    const anchors = [];
    let at = 0;
    let expected = -1;
    for (let offset = 0; offset < value.length; offset++) {
        const character = value.charAt(offset);
        if (isBlank(character) && !isBlank(written.charAt(at)))
            continue;
        while (at < written.length &&
            written.charAt(at) !== character &&
            !(isBlank(character) && isBlank(written.charAt(at)))) {
            at++;
        }
        if (at !== expected) {
            const { line, column } = place(at);
            anchors.push({ offset, line, column });
        }
        expected = ++at;
    }
    return anchors;
}
function isBlank(character) {
    return /^\s$/.test(character);
}


/***/ }),

/***/ 9553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5524);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8230);




const LARGEST_FILE = 64 * 1024;
async function readText(name, root) {
    const place = { file: name };
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name));
        if (!(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(real, root))
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('outside-workspace', 'it leads out of the workspace; move it inside', place);
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (size > LARGEST_FILE) {
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('file-too-large', `it has ${size} bytes and at most ${LARGEST_FILE} are read`, place);
        }
        return decode(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real));
    }
    catch (error) {
        return unreadable(name, error);
    }
}
function decode(name, bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        if (!text.includes('\0'))
            return { name, text };
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
    }
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('not-text', 'it is not UTF-8 text; save it as UTF-8', { file: name });
}
function unreadable(name, error) {
    const place = { file: name };
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('missing-file', 'no such file or folder; name one that exists', place);
    }
    if (code === 'EISDIR')
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('not-a-file', 'it is a folder; name a file', place);
    if (code === 'EACCES' || code === 'EPERM')
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unreadable-file', 'it may not be read; check its permissions', place);
    if (code === 'ELOOP')
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unreadable-file', 'it is a link that leads back to itself', place);
    throw error;
}


/***/ }),

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ schemaCheck)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2210);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5524);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3029);
/* harmony import */ var _core_value_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4531);




function schemaCheck(schema, subject) {
    const validate = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema);
    return (document) => {
        if (validate(document.data))
            return [];
        return (validate.errors ?? [])
            .filter(({ keyword }) => keyword !== 'propertyNames')
            .map((error) => explain(error, document, subject));
    };
}
function explain(error, document, { whole, code }) {
    const path = pathOf(error.instancePath, document.data);
    const name = path.length === 0 ? whole : describe(path);
    if (error.keyword === 'additionalProperties') {
        const key = String(error.params.additionalProperty);
        const known = (0,_core_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(error.parentSchema?.properties) ? Object.keys(error.parentSchema.properties) : [];
        const message = `${name} has no ${key}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestionOf */ .y0)(key, known, 'it has')}`;
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('unknown-key', message, document.keyAt([...path, key]));
    }
    if (error.propertyName !== undefined) {
        const message = `${name}: the name ${error.propertyName} must be ${wanted(error)}`;
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, message, document.keyAt([...path, error.propertyName]));
    }
    const place = error.keyword === 'uniqueItems' ? [...path, Number(error.params.i)] : path;
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `${name} ${demand(error)}`, document.valueAt(place));
}
function demand(error) {
    const { keyword, params, data, schema } = error;
    const given = (0,_core_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .givenWords */ .VN)(data);
    switch (keyword) {
        case 'required':
            return `lacks ${String(params.missingProperty)}`;
        case 'const':
            return `must be ${JSON.stringify(schema)}, ${given}`;
        case 'enum': {
            const allowed = Array.isArray(schema) ? schema.map(String) : [];
            return `must be one of ${allowed.join(', ')}, ${given}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(String(data), allowed)}`;
        }
        case 'type': {
            const types = [params.type].flat().map(String);
            const quotes = types.join() === 'string' && (typeof data === 'number' || typeof data === 'boolean');
            return `must be ${typesWords(types)}, ${given}${quotes ? '; put it in quotes' : ''}`;
        }
        case 'pattern':
            return `must be ${wanted(error)}, ${given}`;
        case 'minLength':
            return `must not be empty`;
        case 'maxLength':
            return `has ${Array.from(String(data)).length} characters, and at most ${String(params.limit)} are taken`;
        case 'minItems':
        case 'minProperties':
            return `needs at least one entry`;
        case 'maxItems':
        case 'maxProperties':
            return `has ${Object.keys(Object(data)).length} entries, and at most ${String(params.limit)} are taken`;
        case 'uniqueItems':
            return `has the same entry twice; keep one of them`;
        default:
            throw new Error(`the schema has the keyword ${keyword}, and there are no words for it`);
    }
}
const TYPE_WORDS = {
    object: 'a map',
    array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
};
function typesWords(types) {
    const words = types.map((type) => TYPE_WORDS[type] ?? type);
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
function wanted({ parentSchema }) {
    return String(parentSchema?.title ?? '');
}
function pathOf(pointer, data) {
    let value = data;
    return pointer
        .split('/')
        .slice(1)
        .map((step) => {
        const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
        const inList = Array.isArray(value);
        value = Array.isArray(value) ? value[Number(key)] : (0,_core_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value[key] : undefined;
        return inList ? Number(key) : key;
    });
}
function describe(path) {
    return path.reduce((text, step) => {
        if (typeof step === 'number')
            return `${text}[${step}]`;
        return text === '' ? step : `${text}.${step}`;
    }, '');
}


/***/ })

};
