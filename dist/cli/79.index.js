export const id = 79;
export const ids = [79];
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

/***/ 3939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ excerptAt)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1606);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8416);


function cellsOf(excerpt, location) {
    const cells = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleCharacters */ .hS)(excerpt.replaceAll('\t', '    ')).map((text) => ({
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
/** Leaves out the beginning of a line whose marked part would lie beyond `room`. */
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
/**
 * The offending line with carets under its marked part, cut to `room` columns around the first of them. `ellipsis`
 * stands where text was left out.
 */
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

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   v$: () => (/* binding */ groupNotConfigured)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6214);

/** Groups by policy and outcome, in the order in which the report first names them. */
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
/** Of many findings of a group, so many are shown with their line, and so many more by place. */
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

/***/ 8079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3939);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(468);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1606);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8416);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9871);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6214);






const INDENT = '  ';
const LABEL = 10;
/** Columns of a mark and the space behind it. */
const MARK = 2;
/**
 * The report for a person at a terminal: what was judged, the verdict, blockers first with their line in the file, then
 * what passed, what was not examined and what a person has to confirm. Its length depends on the number of policies,
 * not of files. No line is longer than `width`, save for a word that cannot be broken.
 */
function renderText(report, style) {
    const page = {
        width: style.width,
        views: report.scope.views.length,
        paint: (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C2)(style),
        signs: (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .signsOf */ .Oi)(style),
    };
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .kG)(report.findings);
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
    const views = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .abridged */ .$y)(scope.views, ({ name, version }) => {
        return `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(name)} (${version === null ? 'version not given' : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .versionWords */ .WS)(version))})`;
    });
    return [
        page.paint('strong', `${tool.name} ${tool.version}`),
        ...(views.length === 0 ? ['not configured'] : views).flatMap((view, at) => {
            return field(at === 0 ? 'source' : '', view, page);
        }),
        ...field('target', (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(scope.target ?? 'not configured'), page),
        ...field('rulesets', (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(rulesets.join(', ')), page),
    ];
}
const VERDICT_TONES = { ready: 'good', 'not-ready': 'bad', undetermined: 'doubt' };
function verdictLine(report, { width, paint, signs }) {
    const sign = { ready: signs.pass, 'not-ready': signs.fail, undetermined: signs.unknown }[report.verdict];
    const text = `${sign} ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_WORDS */ ._G[report.verdict]}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .countsLine */ .J7)(report)}`;
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(text, width - INDENT.length).map((line, at) => paint(VERDICT_TONES[report.verdict], at === 0 ? line : INDENT + line));
}
/** One policy that failed, or could not be judged, on one view or on many. */
function block(group, page) {
    const { first, findings } = group;
    const required = field('required', `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(first.title)} (${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(first.requirement)})`, page);
    const alone = findings.length === 1;
    return [
        heading(group, page),
        ...(alone ? place(first, page) : []),
        ...field('on', (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(findings.length, page.views), page),
        ...required,
        ...(alone ? outcome(first, page) : places(group, page)),
        ...field('why', (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(first.description), page),
        ...(first.status === 'fail' ? remedy(first, page) : []),
        ...field('see', (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(first.url), page),
    ];
}
function toneOf({ status, severity }) {
    return status === 'fail' && severity === 'error' ? 'bad' : 'doubt';
}
function heading({ first }, { paint, signs }) {
    const failed = first.status === 'fail';
    const mark = failed ? `${signs.fail} ${first.severity}` : `${signs.unknown} unknown`;
    const rest = failed ? '' : ` (${first.severity})`;
    return `${paint(toneOf(first), mark)}  ${paint('strong', (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(first.policy))}${rest}`;
}
function places(group, page) {
    const { shown, named, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .sharesOf */ .AR)(group);
    return [
        ...shown.flatMap((finding) => [...place(finding, page), ...outcome(finding, page)]),
        ...named.flatMap((finding, at) => field(at === 0 ? 'also' : '', (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(finding) ?? ''), page)),
        ...(rest > 0 ? field('', `and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest)} more; --format json lists every one`, page) : []),
    ];
}
function place(finding, page) {
    const { paint, signs, width } = page;
    const where = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(finding);
    if (where === null)
        return [];
    const lines = [INDENT + paint('strong', (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(where))];
    if (finding.location === null || finding.excerpt === null)
        return lines;
    const number = String(finding.location.line);
    const blank = ' '.repeat(number.length);
    const gutter = (text) => `${INDENT}${INDENT}${paint('quiet', `${text} ${signs.bar}`)} `;
    const room = width - 2 * INDENT.length - number.length - 3;
    const { line, carets } = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_5__/* .excerptAt */ .L)(finding.location, finding.excerpt, room, signs.ellipsis);
    return [...lines, gutter(number) + line, gutter(blank) + paint(toneOf(finding), carets)];
}
function outcome(finding, page) {
    const evidence = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .abridged */ .$y)(finding.evidence, (item) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceWords */ .Jg)(item, finding)));
    return [
        ...field(finding.status === 'fail' ? 'found' : 'unknown', (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(finding.message), page),
        ...evidence.flatMap((text) => field('', text, page, 'quiet')),
    ];
}
function remedy({ remediation, fix }, page) {
    return [
        ...field('fix', (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(remediation), page),
        ...(fix === null ? [] : field('', `write: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .fixLine */ .S$)(fix))}`, page, 'good')),
    ];
}
/** A label and running text beside it; nothing when there is no text. */
function field(label, text, { width, paint }, tone) {
    if (text === '')
        return [];
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(text, width - INDENT.length - LABEL).map((line, at) => {
        const start = at === 0 && label !== '' ? paint('quiet', (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .pad */ .eV)(label, LABEL)) : ' '.repeat(LABEL);
        return INDENT + start + (tone === undefined ? line : paint(tone, line));
    });
}
function section(title, lines, { paint }) {
    return lines.length === 0 ? [] : [paint('strong', title), ...lines];
}
/** Text behind a mark of one column, its further lines indented. */
function item(mark, text, { width }) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(text, width - INDENT.length - MARK).map((line, at) => {
        return INDENT + (at === 0 ? `${mark} ` : ' '.repeat(MARK)) + line;
    });
}
function waivedLines(group, page) {
    const { first, findings } = group;
    const where = findings.length === 1 ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(first) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(findings.length, page.views);
    return [
        ...item(page.signs.waived, (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(`${first.policy}  ${where ?? ''}`.trimEnd()), page),
        ...item(' ', (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(first.message), page),
        ...(first.waiver === null ? [] : item(' ', `waived: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverWords */ .O3)(first.waiver))}`, page)),
    ];
}
/** One line a policy. The titles stand in a column where the terminal has room for one. */
function compactLines(groups, page) {
    const longest = Math.max(0, ...groups.map(({ first }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1)(first.policy)));
    return groups.flatMap(({ outcome, first, findings }) => {
        const mark = outcome === 'pass' ? page.paint('good', page.signs.pass) : page.signs.other;
        const title = [(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(first.title), (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(findings.length, page.views)].join('  ').trimEnd();
        const aligned = `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .pad */ .eV)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(first.policy), longest)}  ${title}`;
        return INDENT.length + MARK + (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1)(aligned) <= page.width
            ? [`${INDENT}${mark} ${aligned}`]
            : item(mark, `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(first.policy)}: ${title}`, page);
    });
}
function notExaminedLines(report, groups, page) {
    return [
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupNotConfigured */ .v$)(groups).flatMap(({ reason, policies }) => [
            ...item(page.signs.other, (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason), page),
            ...item(' ', (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(policies.join(', ')), page),
        ]),
        ...report.scope.notExamined.flatMap(({ subject, reason }) => {
            return item(page.signs.other, `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(subject)}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason)}`, page);
        }),
    ];
}
function manualLines(report, page) {
    return report.manual.flatMap(({ title, instruction }) => {
        return item(page.signs.box, `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(title)}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(instruction)}`, page);
    });
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
