export const id = 645;
export const ids = [645];
export const modules = {

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
    // What the map holds beyond its entries cannot be known: that is said of the map itself.
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
/** Every fact, view by view, in the order of the vocabulary. */
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
/* harmony import */ var _fact_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4202);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1606);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8416);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9871);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6214);





const INDENT = 2;
const GAP = 2;
/** What was collected as a table for a person: path, value or why it is unknown, and where it was read. */
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
        paint('strong', (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(view ?? 'besides the source')),
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
        path: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(row.path),
        value: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(known ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .valueWords */ .pz)(row.value) : `${signs.unknown} ${row.reason ?? ''}`),
        origin: row.origin === null ? '' : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .originWords */ .uY)(row.origin, view)),
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
/** One line when everything fits its column; else what was found follows below the path. */
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
const WIDE = /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const COMBINING = /^[\p{Mn}\p{Me}]/u;
/** Terminal columns that visible text takes: East Asian characters and emoji take two, combining marks none. */
function displayWidth(text) {
    // oxlint-disable-next-line no-control-regex
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += WIDE.test(character) ? 2 : COMBINING.test(character) ? 0 : 1;
    return width;
}
/** Lines of at most `width` columns. A word is never broken: a longer one (a URL, a path) has a line to itself. */
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
/** Pads with spaces to `width` columns. */
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}


/***/ }),

/***/ 8416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   hS: () => (/* binding */ visibleCharacters),
/* harmony export */   zP: () => (/* binding */ cutToBytes)
/* harmony export */ });
/**
 * Characters that a reader cannot see, or that change how others are shown: controls, escape sequences, direction
 * overrides, zero-width and unusual spaces, halves of a surrogate pair.
 */
const UNSEEN = /^(?:[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs})$/u;
/** What GitHub's runner takes for a workflow command at the start of a line. Addresses such as `::1` are none. */
const COMMAND = /(^|\s)::(?=[0-9a-f]*[g-z-])/gi;
/** Printable ASCII shows itself; asked first, because almost everything is and the other question is dear. */
const PRINTABLE = /^[\x20-\x7e]$/;
function shown(character) {
    if (PRINTABLE.test(character) || !UNSEEN.test(character))
        return character;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
/**
 * The characters of a line as they may be shown, one entry a character, so that columns keep their meaning. The
 * runner's older command form, `##[name]`, counts anywhere in a line and is therefore broken up here.
 */
function visibleCharacters(line) {
    return Array.from(line, shown).map((character, at, all) => character === '#' && all[at - 1] === '#' && all[at + 1] === '[' ? '\\x23' : character);
}
/**
 * Text of unknown origin as data on one line: whatever is not plainly visible is written as an escape, and nothing in
 * it can act as a terminal sequence or a workflow command.
 */
function visible(text) {
    return visibleCharacters(text).join('').replace(COMMAND, '$1:\\x3a');
}
/** Running text on one line: white space is folded to single spaces, the rest is made {@link visible}. */
function prose(text) {
    return visible(text.replace(/[ \t\r\n]+/g, ' ').trim());
}
/** Length in bytes of UTF-8, the unit in which limits are kept. */
function byteLength(text) {
    return Buffer.byteLength(text);
}
/** At most `limit` bytes of UTF-8; what was cut is marked with an ellipsis, and no character is split. */
function cutToBytes(text, limit) {
    if (byteLength(text) <= limit)
        return text;
    const ellipsis = '…';
    const room = Math.max(0, limit - byteLength(ellipsis));
    return new TextDecoder().decode(Buffer.from(text).subarray(0, room), { stream: true }) + ellipsis;
}


/***/ }),

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   Oi: () => (/* binding */ signsOf),
/* harmony export */   j9: () => (/* binding */ styleFor)
/* harmony export */ });
const NARROWEST = 40;
/** Running text is hard to read in longer lines than this, however wide the terminal. */
const WIDEST = 120;
const USUAL = 80;
/**
 * The style that a stream can show: its own width between 40 and 120 columns (80 when it is no terminal), colour on a
 * terminal unless NO_COLOR or TERM=dumb forbids it or FORCE_COLOR asks for it, and Unicode where the locale has it.
 */
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
/** Parameters of the terminal's `ESC [ … m`. The colours are of the sixteen that every palette has. */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ abridged),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   S$: () => (/* binding */ fixLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WS: () => (/* binding */ versionWords),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   pz: () => (/* binding */ valueWords),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   uY: () => (/* binding */ originWords)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8067);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8416);


function outcomeOf(finding) {
    return finding.status === 'fail' && finding.waiver !== null ? 'waived' : finding.status;
}
const VERDICT_WORDS = {
    ready: 'Ready',
    'not-ready': 'Not ready',
    undetermined: 'Undetermined',
};
/** The words for every outcome, in the order in which a reader wants to know them. */
const OUTCOME_WORDS = {
    fail: 'failed',
    waived: 'of these waived',
    unknown: 'unknown',
    pass: 'passed',
    'not-applicable': 'not applicable',
    'not-configured': 'not configured',
};
/** A whole number with its thousands told apart, `10,000`. */
function count(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `1 policy`, `10,000 policies`. */
function counted(value, one, many) {
    return `${count(value)} ${value === 1 ? one : many}`;
}
/** Items that are listed before the rest is counted: the whole is in the JSON report. */
const LISTED = 8;
/** The first items in words, and how many more there are. */
function abridged(items, words) {
    const rest = items.length - LISTED;
    return [...items.slice(0, LISTED).map(words), ...(rest > 0 ? [`and ${count(rest)} more`] : [])];
}
/** On how many views a finding is, where there are many: `2 of 10,000 views`; else nothing. */
function share(findings, views) {
    return views > 1 ? `${count(findings)} of ${count(views)} views` : '';
}
/** How many findings came out how: `3 failed (1 waived), 2 unknown, 4 passed, 5 not configured`. */
function countsLine({ counts }) {
    const waived = counts.waived === 0 ? '' : ` (${count(counts.waived)} waived)`;
    const apart = ['not-applicable', 'not-configured'].filter((status) => counts[status] > 0);
    return ['fail', 'unknown', 'pass', ...apart]
        .map((status) => `${count(counts[status])} ${OUTCOME_WORDS[status]}${status === 'fail' ? waived : ''}`)
        .join(', ');
}
/** The server software of a view or a default, `Redis 6.2.14`. */
function versionWords(version) {
    const parsed = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseServerVersion */ .xA)(version);
    return parsed === null ? version : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionName */ .sh)(parsed);
}
/** Where a fact was read, in words. A line of `file` itself is named by its number alone. */
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
/** Characters of a value that are shown: the whole of it is in the JSON report. */
const LONGEST_VALUE = 200;
/** A value as a policy's author writes it: text in quotes, lists in brackets; a very long one is cut. */
function valueWords(value) {
    const text = JSON.stringify(value);
    return text.length > LONGEST_VALUE ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToBytes */ .zP)(text, LONGEST_VALUE) : text;
}
/**
 * Where a finding is: `deploy/redis.conf:12:1`, the path alone when it is about the file as a whole, the view when it
 * has no file, else null.
 */
function placeWords({ location, excerpt, view }) {
    if (location === null)
        return view;
    return excerpt === null ? location.path : `${location.path}:${location.line}:${location.column}`;
}
/** A fact that the verdict rests on: `source.databases = 32, line 4`. */
function evidenceWords({ fact, value, origin }, { location }) {
    const file = location?.path ?? null;
    const where = originWords(origin, file);
    const absent = origin.kind === 'default' ? ` (no such line${origin.path === file ? '' : ` in ${origin.path}`})` : '';
    return `${fact} = ${valueWords(value)}, ${where}${absent}`;
}
/** Who let a failure pass, and until when. */
function waiverWords({ reason, owner, ticket, expires }) {
    return `${reason} (${owner}, until ${expires}${ticket === null ? '' : `, ${ticket}`})`;
}
/** The line that a finding's fix writes into the file. */
function fixLine(fix) {
    return `${fix.directive} ${fix.value}`;
}


/***/ })

};
