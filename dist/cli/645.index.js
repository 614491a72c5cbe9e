export const id = 645;
export const ids = [645];
export const modules = {

/***/ 4418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 4202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ factRows)
/* harmony export */ });
function factRow(path, view, fact) {
    const { state, origin } = fact;
    return fact.state === 'known'
        ? { path, view, state, value: fact.value, reason: null, origin }
        : { path, view, state, value: null, reason: fact.reason, origin };
}
function* mapRows(path, view, map) {
    const entries = [...map.entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, fact] of entries)
        yield factRow(`${path}[${JSON.stringify(key)}]`, view, fact);
    if (map.others !== null)
        yield factRow(path, view, map.others);
}
function* rootRows(view, facts) {
    for (const [path, fact] of facts) {
        if (fact.state === 'map')
            yield* mapRows(path, view, fact);
        else
            yield factRow(path, view, fact);
    }
}
function factRows(facts) {
    return [
        ...facts.views.flatMap((view) => [...rootRows(view.name, view.facts)]),
        ...Object.values(facts.roots).flatMap((root) => [...rootRows(null, root)]),
    ];
}


/***/ }),

/***/ 7645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFactsText: () => (/* binding */ renderFactsText)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9357);
/* harmony import */ var _fact_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4202);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1606);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9871);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6214);





const INDENT = 2;
const GAP = 2;
function renderFactsText(facts, style) {
    const paint = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C2)(style);
    const views = new Map();
    for (const row of (0,_fact_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .factRows */ .U)(facts)) {
        const rows = views.get(row.view);
        if (rows === undefined)
            views.set(row.view, [row]);
        else
            rows.push(row);
    }
    const lines = [...views].flatMap(([view, rows]) => [
        paint('strong', (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(view ?? 'besides the source')),
        ...table(view, rows, style),
        '',
    ]);
    const all = [...views.values()].flat();
    const unknown = all.filter((row) => row.state === 'unknown').length;
    lines.push(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(all.length, 'fact', 'facts')}, ${unknown} unknown`);
    return `${lines.join('\n')}\n`;
}
function cellsOf(row, view, signs) {
    const known = row.state === 'known' && row.value !== null;
    return {
        path: (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(row.path),
        value: (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(known ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .valueWords */ .pz)(row.value) : `${signs.unknown} ${row.reason ?? ''}`),
        origin: row.origin === null ? '' : (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .originWords */ .uY)(row.origin, view)),
        known,
    };
}
function table(view, rows, style) {
    const cells = rows.map((row) => cellsOf(row, view, (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .signsOf */ .Oi)(style)));
    const room = style.width - INDENT;
    const widest = (lengths, share) => lengths.reduce((most, length) => (length > most && length <= room * share ? length : most), 0);
    const path = widest(cells.map((cell) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1)(cell.path)), 0.5);
    const value = widest(cells.filter((cell) => cell.known).map((cell) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1)(cell.value)), 0.15);
    return cells.flatMap((cell) => rowLines(cell, { path, value, room }, (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C2)(style)));
}
function rowLines(cell, columns, paint) {
    const { path, value, origin, known } = cell;
    const margin = ' '.repeat(INDENT);
    const tone = known ? 'strong' : 'doubt';
    const found = (width) => {
        return paint(tone, known && origin !== '' ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .pad */ .eV)(value, width) : value) + paint('quiet', origin && `  ${origin}`);
    };
    const rest = (width) => Math.max(width, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1)(value)) + GAP + (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1)(origin);
    if (Math.max(columns.path, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1)(path)) + GAP + rest(columns.value) <= columns.room) {
        return [`${margin}${(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .pad */ .eV)(path, columns.path)}  ${found(columns.value)}`];
    }
    const below = margin.repeat(3);
    if (2 * INDENT + rest(0) <= columns.room)
        return [margin + path, below + found(0)];
    const wrapped = (text) => (text === '' ? [] : (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(text, columns.room - 2 * INDENT));
    return [
        margin + path,
        ...wrapped(value).map((line) => below + paint(tone, line)),
        ...wrapped(origin).map((line) => below + paint('quiet', line)),
    ];
}


/***/ }),

/***/ 1606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4418);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8067);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2194);



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


/***/ })

};
