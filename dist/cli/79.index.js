export const id = 79;
export const ids = [79];
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

/***/ 3939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ excerptAt)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9357);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1606);


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

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   v$: () => (/* binding */ groupNotConfigured)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6214);

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

/***/ 8079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9357);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3939);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(468);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1606);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9871);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6214);






const INDENT = '  ';
const LABEL = 10;
const MARK = 2;
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
        return `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(name)} (${version === null ? 'version not given' : (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .versionWords */ .WS)(version))})`;
    });
    return [
        page.paint('strong', `${tool.name} ${tool.version}`),
        ...(views.length === 0 ? ['not configured'] : views).flatMap((view, at) => {
            return field(at === 0 ? 'source' : '', view, page);
        }),
        ...field('target', (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(scope.target ?? 'not configured'), page),
        ...field('rulesets', (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(rulesets.join(', ')), page),
    ];
}
const VERDICT_TONES = { ready: 'good', 'not-ready': 'bad', undetermined: 'doubt' };
function verdictLine(report, { width, paint, signs }) {
    const sign = { ready: signs.pass, 'not-ready': signs.fail, undetermined: signs.unknown }[report.verdict];
    const text = `${sign} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWords */ .L2)(report)}`;
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(text, width - INDENT.length).map((line, at) => paint(VERDICT_TONES[report.verdict], at === 0 ? line : INDENT + line));
}
function block(group, page) {
    const { first, findings } = group;
    const required = field('required', `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(first.title)} (${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(first.requirement)})`, page);
    const alone = findings.length === 1;
    return [
        heading(group, page),
        ...(alone ? place(first, page) : []),
        ...field('on', (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(findings.length, page.views), page),
        ...required,
        ...(alone ? outcome(first, page) : places(group, page)),
        ...field('why', (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(first.description), page),
        ...(first.status === 'fail' ? remedy(first, page) : []),
        ...field('see', (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(first.url), page),
    ];
}
function toneOf({ status, severity }) {
    return status === 'fail' && severity === 'error' ? 'bad' : 'doubt';
}
function heading({ first }, { paint, signs }) {
    const failed = first.status === 'fail';
    const mark = failed ? `${signs.fail} ${first.severity}` : `${signs.unknown} unknown`;
    const rest = failed ? '' : ` (${first.severity})`;
    return `${paint(toneOf(first), mark)}  ${paint('strong', (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(first.policy))}${rest}`;
}
function places(group, page) {
    const { shown, named, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .sharesOf */ .AR)(group);
    return [
        ...shown.flatMap((finding) => [...place(finding, page), ...outcome(finding, page)]),
        ...named.flatMap((finding, at) => field(at === 0 ? 'also' : '', (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(finding) ?? ''), page)),
        ...(rest > 0 ? field('', `and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest)} more; --format json lists every one`, page) : []),
    ];
}
function place(finding, page) {
    const { paint, signs, width } = page;
    const where = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(finding);
    if (where === null)
        return [];
    const lines = [INDENT + paint('strong', (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(where))];
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
    const evidence = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .abridged */ .$y)(finding.evidence, (item) => (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceWords */ .Jg)(item, finding)));
    return [
        ...field(finding.status === 'fail' ? 'found' : 'unknown', (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(finding.message), page),
        ...evidence.flatMap((text) => field('', text, page, 'quiet')),
    ];
}
function remedy({ remediation, fix }, page) {
    return [
        ...field('fix', (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(remediation), page),
        ...(fix === null ? [] : field('', `write: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .fixLine */ .S$)(fix))}`, page, 'good')),
    ];
}
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
function item(mark, text, { width }) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(text, width - INDENT.length - MARK).map((line, at) => {
        return INDENT + (at === 0 ? `${mark} ` : ' '.repeat(MARK)) + line;
    });
}
function waivedLines(group, page) {
    const { first, findings } = group;
    const where = findings.length === 1 ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(first) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(findings.length, page.views);
    return [
        ...item(page.signs.waived, (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(`${first.policy}  ${where ?? ''}`.trimEnd()), page),
        ...item(' ', (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(first.message), page),
        ...(first.waiver === null ? [] : item(' ', `waived: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverWords */ .O3)(first.waiver))}`, page)),
    ];
}
function compactLines(groups, page) {
    const rows = groups.map(({ outcome, first, findings }) => ({
        mark: outcome === 'pass' ? page.paint('good', page.signs.pass) : page.signs.other,
        policy: (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(first.policy),
        title: [(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(first.title), (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(findings.length, page.views)].join('  ').trimEnd(),
    }));
    const longest = Math.max(0, ...rows.map(({ policy }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1)(policy)));
    const aligned = rows.map(({ mark, policy, title }) => `${INDENT}${mark} ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .pad */ .eV)(policy, longest)}  ${title}`);
    const widest = INDENT.length + MARK + longest + 2 + Math.max(0, ...rows.map(({ title }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1)(title)));
    return widest <= page.width
        ? aligned
        : rows.flatMap(({ mark, policy, title }) => item(mark, `${policy}: ${title}`, page));
}
function notExaminedLines(report, groups, page) {
    return [
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupNotConfigured */ .v$)(groups).flatMap(({ reason, policies }) => [
            ...item(page.signs.other, (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason), page),
            ...item(' ', (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(policies.join(', ')), page),
        ]),
        ...report.scope.notExamined.flatMap(({ subject, reason }) => {
            return item(page.signs.other, `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(subject)}: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason)}`, page);
        }),
    ];
}
function manualLines(report, page) {
    return report.manual.flatMap(({ title, instruction }) => {
        return item(page.signs.box, `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(title)}: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(instruction)}`, page);
    });
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
