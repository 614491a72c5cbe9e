export const id = 386;
export const ids = [386];
export const modules = {

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


/***/ })

};
