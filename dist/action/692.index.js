export const id = 692;
export const ids = [692];
export const modules = {

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


/***/ })

};
