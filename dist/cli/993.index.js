export const id = 993;
export const ids = [993,553,386];
export const modules = {

/***/ 7374:
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
// EXTERNAL MODULE: ./lib/core/compile.js + 9 modules
var compile = __webpack_require__(4408);
// EXTERNAL MODULE: ./lib/core/contradictions.js
var contradictions = __webpack_require__(6425);
// EXTERNAL MODULE: ./lib/core/expression/regexp.js
var regexp = __webpack_require__(4773);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/yaml/document.js
var yaml_document = __webpack_require__(386);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/yaml/file.js
var file = __webpack_require__(9553);
;// CONCATENATED MODULE: ./lib/policies/files.js




const MOST_POLICIES = 1000;
/**
 * Reads the named files, and of named folders every `.yaml` and `.yml` file below them, by name. Nothing outside
 * `workspace` is read.
 */
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
        if (!(0,file/* isInside */.F)(real, root))
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
const policy_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Policy of elasticache-preflight","description":"One requirement on a migration into Amazon ElastiCache, judged from facts.","type":"object","additionalProperties":false,"required":["id","title","severity","rulesets","requirement","description","validations","remediation","references","examples"],"properties":{"id":{"description":"The name of the file without its extension. It names the policy in reports, waivers and documentation.","$ref":"#/$defs/name"},"title":{"description":"The requirement in a few words.","type":"string","minLength":1,"maxLength":120},"severity":{"description":"How bad a failure is.","enum":["error","warning","note"]},"rulesets":{"description":"The rulesets the policy belongs to: aws-2019, aws-2026, replication, or names of your own; * is every ruleset.","$ref":"#/$defs/rulesets"},"requirement":{"description":"Where the requirement stands, e.g. a section of a document.","$ref":"#/$defs/text"},"description":{"description":"Why it matters, in two or three sentences.","$ref":"#/$defs/text"},"parameters":{"description":"Thresholds a team may change, read in expressions as params.NAME.","type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?!constructor$)[a-z][a-z0-9_]{0,63}$"},"additionalProperties":{"$ref":"#/$defs/parameter"}},"matchConditions":{"description":"All must be true, else the policy does not apply.","type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["expression"],"properties":{"expression":{"$ref":"#/$defs/expression"}}}},"validations":{"description":"All must be true. The first that is not gives the message.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/validation"}},"remediation":{"description":"What to do about a failure.","$ref":"#/$defs/text"},"fix":{"description":"The directive a suggested change writes into redis.conf.","type":"object","additionalProperties":false,"required":["directive","value"],"properties":{"directive":{"description":"The directive, e.g. protected-mode.","$ref":"#/$defs/name"},"value":{"description":"Its value as text, e.g. \\"no\\".","type":"string","maxLength":1000}}},"references":{"description":"The texts the requirement comes from; reports link to the first.","type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["url","verified"],"properties":{"url":{"description":"Where to read it.","type":"string","pattern":"^https://[^\\\\s<>\\"]+$"},"verified":{"description":"The day on which someone last saw it say so, e.g. 2026-11-22.","type":"string","pattern":"^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])$"}}}},"examples":{"description":"Documentation and tests at once: at least one pass, one fail and one unknown.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/example"}}},"$defs":{"name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"text":{"type":"string","minLength":1,"maxLength":4000},"rulesets":{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"type":"string","pattern":"^(\\\\*|[a-z0-9]+(-[a-z0-9]+)*)$","maxLength":80}},"expression":{"description":"A CEL expression over the facts of the vocabulary.","type":"string","minLength":1,"maxLength":4096},"validation":{"type":"object","additionalProperties":false,"required":["expression","message"],"properties":{"expression":{"$ref":"#/$defs/expression"},"message":{"description":"What a report says when it is false.","$ref":"#/$defs/text"},"messageExpression":{"description":"A CEL expression that gives a better message; message stands in while it is not known.","$ref":"#/$defs/expression"},"rulesets":{"description":"Rulesets of the policy in which this validation counts; all of them when absent.","$ref":"#/$defs/rulesets"}}},"parameter":{"type":"object","additionalProperties":false,"required":["type","default","description"],"properties":{"type":{"enum":["bool","int","double","string","list<string>"]},"default":{"description":"The value as long as nobody changes it.","$ref":"#/$defs/value"},"unit":{"description":"What a number counts, e.g. bytes.","type":"string","minLength":1,"maxLength":40},"description":{"description":"What the threshold is for.","$ref":"#/$defs/text"}}},"value":{"type":["boolean","number","string","array"],"items":{"type":"string"},"maxItems":1000},"example":{"type":"object","additionalProperties":false,"required":["name","expect","facts"],"properties":{"name":{"description":"What the example shows.","type":"string","minLength":1,"maxLength":200},"expect":{"description":"The status the policy comes to.","enum":["pass","fail","unknown","not-applicable","not-configured"]},"facts":{"description":"Facts by root and name; { unknown: reason } is a fact that is not known. A root left out is not configured.","type":"object","additionalProperties":false,"properties":{"source":{"$ref":"#/$defs/facts"},"target":{"$ref":"#/$defs/facts"},"network":{"$ref":"#/$defs/facts"},"host":{"$ref":"#/$defs/facts"},"migration":{"$ref":"#/$defs/facts"}}},"parameters":{"description":"Values in place of the parameters\' defaults.","type":"object","additionalProperties":{"$ref":"#/$defs/value"}},"rulesets":{"description":"Rulesets under which it is judged; all of the policy\'s when absent.","$ref":"#/$defs/rulesets"}}},"facts":{"type":"object"}}}');
// EXTERNAL MODULE: ./lib/yaml/schema.js
var schema = __webpack_require__(1128);
;// CONCATENATED MODULE: ./lib/policies/schema.js


/** Everything in which a document is not a policy, each mistake where it stands. Empty: it is one. */
const schemaProblems = (0,schema/* schemaCheck */.u)(policy_schema_namespaceObject, { whole: 'the policy', code: 'policy-schema' });

;// CONCATENATED MODULE: ./lib/policies/read.js









(0,regexp/* useRegexpEngine */.T0)(esm/* RE2JS */.L3);
/**
 * Reads policies from files and folders, which are relative to `workspace` and must lie inside it. Whatever is wrong is
 * returned with its place, for all files at once; `policies` are those in which nothing is.
 */
async function readPolicies(paths, workspace) {
    const { files, problems } = await readPolicyFiles(paths, workspace);
    const outcomes = files.map(readPolicy);
    const policies = outcomes.flatMap(({ policy }) => policy ?? []);
    return {
        policies,
        problems: [...problems, ...outcomes.flatMap((outcome) => outcome.problems), ...duplicates(policies)],
    };
}
/** Reads one policy from its text. */
function readPolicy({ name, text }) {
    const { document, problems } = (0,yaml_document.readYaml)(text, name);
    if (document === null)
        return { policy: null, problems };
    const shape = schemaProblems(document);
    if (shape.length > 0)
        return { policy: null, problems: shape };
    const policy = policyIn(document, name);
    const mistakes = [
        ...idProblems(policy, document),
        ...(0,contradictions/* contradictions */.v)(policy).map(({ code, message, path }) => (0,problem/* problem */.CC)(code, message, document.keyAt(path))),
        ...(0,compile/* compilePolicy */.C)(policy, { trusted: false }).problems,
    ];
    return { policy: mistakes.length === 0 ? policy : null, problems: mistakes };
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

/***/ 386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5524);


/**
 * Reads one YAML document. What policies and configurations do not need is refused, because it makes small texts large or says the same
 * twice: anchors and aliases, tags, several documents, a key given twice.
 */
function readYaml(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: Array.from(text.slice(offset - col + 1, offset)).length + 1 };
    };
    try {
        const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', merge: false });
        const problems = [...parsed.errors, ...parsed.warnings].map((error) => syntaxProblem(error, text, place));
        problems.push(...anchorProblems(parsed.contents, place));
        if (problems.length > 0)
            return { document: null, problems };
        return { document: locate(parsed.contents, parsed.toJS({ maxAliasCount: 0 }), text, place), problems };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { document: null, problems: [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('yaml-syntax', 'the file is nested too deeply', place(0))] };
    }
}
function syntaxProblem({ code, message, pos: [start] }, text, place) {
    if (code === 'DUPLICATE_KEY') {
        const key = /^[^\s:]+/.exec(text.slice(start, start + 100))?.[0] ?? '';
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('duplicate-key', `the key ${key} is given twice; keep one of them`, place(start));
    }
    if (code === 'MULTIPLE_DOCS') {
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('several-documents', 'the file holds more than one document; give each its own file', place(start));
    }
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('yaml-syntax', `this is not YAML: ${clause(message)}`, place(start));
}
function clause(message) {
    const first = message.split('\n')[0] ?? message;
    return first.charAt(0).toLowerCase() + first.slice(1);
}
function anchorProblems(root, place) {
    const problems = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(root, (_, node) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) && !(isNode(node) && node.anchor !== undefined))
            return undefined;
        const message = 'anchors and aliases are not available here; write the value out';
        problems.push((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('yaml-alias', message, place(node.range?.[0] ?? 0)));
        return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
    });
    return problems;
}
function isNode(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node);
}
function locate(root, data, text, place) {
    const placeOf = (node) => place(startOf(node) ?? startOf(root) ?? 0);
    return {
        data,
        valueAt: (path) => placeOf(nearest(root, path)),
        keyAt: (path) => {
            const parent = nearest(root, path.slice(0, -1));
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(parent))
                return placeOf(nearest(root, path));
            const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)
                ? parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === path.at(-1))
                : undefined;
            return placeOf(pair?.key ?? parent);
        },
        anchorsAt: (path) => {
            const node = nearest(root, path);
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || typeof node.value !== 'string' || !node.range)
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
    return isNode(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.range?.[0] : undefined;
}
function nearest(root, path) {
    let node = root;
    for (const step of path) {
        const next = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.get(step, true) : undefined;
        if (startOf(next) === undefined)
            return node;
        node = next;
    }
    return node;
}
/**
 * Finds the characters of a scalar's value in the text it was written as, where line breaks may be folded, lines
 * indented and characters escaped. Begins a new stretch wherever the two do not run side by side.
 */
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
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5524);



/** Largest file that is read, in bytes; the bundled policies have about 2,000. */
const LARGEST_FILE = 64 * 1024;
/** Reads a file of UTF-8 text. It is a problem when, links followed, it lies outside `root`, a real path. */
async function readText(name, root) {
    const place = { file: name };
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name));
        if (!isInside(real, root))
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
/** True for `root` itself and everything below it. Both are real paths. */
function isInside(path, root) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** What to say of a file or folder that the system does not let us read. Anything else is a defect, and thrown on. */
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
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2210);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5524);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3029);
/* harmony import */ var _core_value_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4531);




/** Makes a check of documents against a schema. It returns every mistake, each where it stands; none: the data fits. */
function schemaCheck(schema, subject) {
    const validate = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema);
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
    switch (error.keyword) {
        case 'additionalProperties': {
            const key = String(error.params.additionalProperty);
            const known = (0,_core_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(error.parentSchema?.properties) ? Object.keys(error.parentSchema.properties) : [];
            const message = `${name} has no ${key}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(key, known)}; it has ${known.join(', ')}`;
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('unknown-key', message, document.keyAt([...path, key]));
        }
        case 'required':
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `${name} lacks ${String(error.params.missingProperty)}`, document.valueAt(path));
        case 'enum': {
            const allowed = Array.isArray(error.schema) ? error.schema.map(String) : [];
            const hint = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(String(error.data), allowed);
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `${name} is one of ${allowed.join(', ')}${hint}`, document.valueAt(path));
        }
        case 'type':
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `${name} ${typeMessage(error)}`, document.valueAt(path));
        case 'pattern': {
            const message = `${show(error.propertyName ?? error.data)} does not fit ${String(error.params.pattern)}`;
            const place = error.propertyName === undefined ? document.valueAt(path) : document.keyAt([...path, error.propertyName]);
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `${name}: ${message}`, place);
        }
        default:
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `${name} ${error.message ?? 'is not valid'}`, document.valueAt(path));
    }
}
function typeMessage({ params, data }) {
    const wanted = [params.type].flat().join(' or ');
    const quotes = wanted === 'string' && (typeof data === 'number' || typeof data === 'boolean') ? '; put it in quotes' : '';
    return `must be of type ${wanted} and is ${kindOf(data)}${quotes}`;
}
function kindOf(data) {
    if (data === null)
        return 'empty';
    return Array.isArray(data) ? 'array' : typeof data;
}
function show(value) {
    const text = String(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
/** The path of a JSON pointer; a step into a list is a number. */
function pathOf(pointer, data) {
    let value = data;
    return pointer
        .split('/')
        .slice(1)
        .map((step) => {
        const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
        const inList = Array.isArray(value);
        value = Array.isArray(value) ? value[Number(key)] : (0,_core_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value) ? value[key] : undefined;
        return inList ? Number(key) : key;
    });
}
/** A path as a person writes it: `validations[0].message`. */
function describe(path) {
    return path.reduce((text, step) => {
        if (typeof step === 'number')
            return `${text}[${step}]`;
        return text === '' ? step : `${text}.${step}`;
    }, '');
}


/***/ })

};
