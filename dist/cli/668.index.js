export const id = 668;
export const ids = [668];
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

/***/ 8668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDetails: () => (/* binding */ renderDetails),
  renderMarkdown: () => (/* binding */ renderMarkdown),
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(9357);
// EXTERNAL MODULE: ./lib/reporters/excerpt.js
var reporters_excerpt = __webpack_require__(3939);
// EXTERNAL MODULE: ./lib/reporters/groups.js
var reporters_groups = __webpack_require__(468);
// EXTERNAL MODULE: ./lib/reporters/bytes.js
var bytes = __webpack_require__(2194);
;// CONCATENATED MODULE: ./lib/reporters/markup.js


const LONGEST = 4 * 1024;
const APART = '&#8203;';
function markdownProse(text) {
    return (0,bytes/* cutToBytes */.z)((0,visible/* prose */.CS)(text), LONGEST)
        .split(/(`[^`]+`)/)
        .map((part, at) => (at % 2 === 1 ? markdownCode(part.slice(1, -1)) : inert(part)))
        .join('');
}
function inert(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('`', '&#96;')
        .replace(/[\\*_[\]|~$]/g, '\\$&')
        .replace(/^(?=[-+=])|(?<=^\d+)(?=[.)])/, '\\')
        .replace(/@|(?<!&)#/g, `$&${APART}`)
        .replace(/:(?=\/\/)|www(?=\.)|GH(?=-\d)/gi, `$&${APART}`)
        .replace(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi, (name) => name.slice(0, 4) + APART + name.slice(4));
}
function markdownCode(text) {
    const inner = (0,bytes/* cutToBytes */.z)((0,visible/* visible */.RK)(text), LONGEST);
    const fence = fenceFor(inner, 1);
    const edge = /^`|`$|^ .* $/.test(inner) || inner === '' ? ' ' : '';
    return fence + edge + inner + edge + fence;
}
function markdownBlock(language, lines) {
    const fence = fenceFor(lines.join('\n'), 3);
    return `${fence}${language}\n${lines.join('\n')}\n${fence}\n`;
}
function fenceFor(text, least) {
    const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
    return '`'.repeat(Math.max(least, longest + 1));
}
function markdownLink(url) {
    return /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~%?&=+:;,#-]*)?$/.test(url) ? `<${url}>` : markdownCode(url);
}

;// CONCATENATED MODULE: ./lib/reporters/size-limit.js

const MOST = 9_999_999;
function fitSections(tiers, limit) {
    const chosen = tiers.map((sections) => sections
        .filter(({ entries }) => entries.length > 0)
        .map((section) => ({ section, choices: section.entries.map(() => 'none') })));
    let room = limit;
    for (const { section } of chosen.flat()) {
        room -= (0,bytes/* byteLength */.d)(section.opening + section.closing + section.leftOut(MOST, MOST));
    }
    for (const tier of chosen) {
        for (const level of ['short', 'full']) {
            for (const { section, choices } of tier)
                room -= upgrade(section.entries, choices, level, room);
        }
    }
    const text = chosen.flat().map(({ section, choices }) => write(section, choices));
    return (0,bytes/* cutToBytes */.z)(text.join(''), Math.max(0, limit));
}
function upgrade(entries, choices, level, room) {
    let used = 0;
    for (const [at, entry] of entries.entries()) {
        const now = choices[at] ?? 'none';
        const cost = (0,bytes/* byteLength */.d)(textOf(entry, level)) - (0,bytes/* byteLength */.d)(textOf(entry, now));
        if ((level === 'full' && now === 'none') || used + cost > room)
            continue;
        used += cost;
        choices[at] = level;
    }
    return used;
}
function textOf({ full, short }, choice) {
    return choice === 'full' ? full : choice === 'short' ? short : '';
}
function write({ opening, entries, closing, leftOut }, choices) {
    const body = entries.map((entry, at) => textOf(entry, choices[at] ?? 'none')).join('');
    const shortened = choices.filter((choice, at) => choice === 'short' && entries[at]?.short !== entries[at]?.full).length;
    const omitted = choices.filter((choice) => choice === 'none').length;
    return opening + body + (shortened + omitted === 0 ? '' : leftOut(shortened, omitted)) + closing;
}

// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__(6214);
;// CONCATENATED MODULE: ./lib/reporters/markdown.js







const EXCERPT_WIDTH = 100;
function renderMarkdown(report, { limit }) {
    const summary = renderSummary(report, { limit });
    const room = limit - (0,bytes/* byteLength */.d)(summary) - 1;
    return room <= 0 ? summary : `${summary}\n${renderDetails(report, { limit: room })}`;
}
const OUTCOMES = Object.keys(wording/* OUTCOME_WORDS */.nx);
const VERDICT_SIGNS = { ready: '✅', 'not-ready': '❌', undetermined: '❔' };
function renderSummary(report, { limit }) {
    const { scope, tool, rulesets, verdict } = report;
    const views = (0,wording/* abridged */.$y)(scope.views, ({ name, version }) => {
        return `${markdownCode(name)} (${version === null ? 'version not given' : markdownProse((0,wording/* versionWords */.WS)(version))})`;
    });
    const text = [
        `## ${VERDICT_SIGNS[verdict]} ${(0,wording/* verdictWords */.L2)(report)}`,
        '',
        `| ${OUTCOMES.map((outcome) => wording/* OUTCOME_WORDS */.nx[outcome]).join(' | ')} |`,
        `| ${OUTCOMES.map(() => '--:').join(' | ')} |`,
        `| ${OUTCOMES.map((outcome) => (0,wording/* count */.U9)(report.counts[outcome])).join(' | ')} |`,
        '',
        `- **Source** ${views.length === 0 ? 'not configured' : views.join(', ')}`,
        `- **Target** ${scope.target === null ? 'not configured' : markdownCode(scope.target)}`,
        `- **Rulesets** ${rulesets.map(markdownCode).join(', ')}`,
        `- **Judged by** ${markdownProse(`${tool.name} ${tool.version}, ${report.generatedAt}`)}`,
        '',
    ].join('\n');
    return (0,bytes/* cutToBytes */.z)(text, limit);
}
function renderDetails(report, { limit }) {
    const groups = (0,reporters_groups/* groupFindings */.kG)(report.findings);
    const views = report.scope.views.length;
    const of = (...outcomes) => groups.filter(({ outcome }) => outcomes.includes(outcome));
    const lines = (found) => found.map((group) => same(line(group, views)));
    return fitSections([
        [
            markdown_open('Findings', of('fail', 'unknown').map((group) => ({ full: block(group, views), short: line(group, views) }))),
            markdown_open('Waived', of('waived').map((group) => ({ full: waived(group, views), short: line(group, views) }))),
            markdown_open('For a person to confirm', manualEntries(report)),
            markdown_open('Not examined', notExaminedEntries(report, groups)),
        ],
        [folded('Passed', lines(of('pass'))), folded('Not applicable', lines(of('not-applicable')))],
    ], limit);
}
function same(text) {
    return { full: text, short: text };
}
function leftOut(shortened, omitted) {
    const parts = [
        ...(shortened > 0 ? [`${(0,wording/* count */.U9)(shortened)} shown in one line`] : []),
        ...(omitted > 0 ? [`${(0,wording/* count */.U9)(omitted)} left out`] : []),
    ];
    return `\n_For want of room: ${parts.join(', ')}. The JSON report holds everything._\n`;
}
function markdown_open(title, entries) {
    return { opening: `### ${title}\n\n`, entries, closing: '\n', leftOut };
}
function folded(title, entries) {
    const opening = `<details><summary>${title} (${(0,wording/* count */.U9)(entries.length)})</summary>\n\n`;
    return { opening, entries, closing: '\n</details>\n\n', leftOut };
}
const OUTCOME_SIGNS = {
    fail: '❌',
    unknown: '❔',
    waived: '➖',
    pass: '✅',
    'not-applicable': '➖',
    'not-configured': '➖',
};
function head({ outcome, first }) {
    const sign = outcome === 'fail' && first.severity !== 'error' ? '🔶' : OUTCOME_SIGNS[outcome];
    const word = outcome === 'fail' ? ` (${first.severity})` : outcome === 'unknown' ? ` (unknown, ${first.severity})` : '';
    return `${sign} ${markdownCode(first.policy)}${word}`;
}
function comma(addition) {
    return addition === '' ? '' : `, ${addition}`;
}
function line(group, views) {
    const { first, findings } = group;
    const where = findings.length === 1 && group.outcome !== 'pass' ? (0,wording/* placeWords */.fp)(first) : null;
    const tail = comma(where === null ? (0,wording/* share */.uM)(findings.length, views) : markdownCode(where));
    return `- ${head(group)} ${markdownProse(first.title)}${tail}\n`;
}
function block(group, views) {
    const { first, findings } = group;
    const { shown, named, rest } = (0,reporters_groups/* sharesOf */.AR)(group);
    const also = named.map((finding) => markdownCode((0,wording/* placeWords */.fp)(finding) ?? ''));
    if (rest > 0)
        also.push(`and ${(0,wording/* count */.U9)(rest)} more`);
    const unknown = first.status === 'unknown';
    return [
        `#### ${head(group)}${comma((0,wording/* share */.uM)(findings.length, views))}\n\n`,
        `**Required** ${markdownProse(first.title)} (${markdownProse(first.requirement)})\n\n`,
        ...shown.map(place),
        also.length === 0 ? '' : `**Also** ${also.join(', ')}\n\n`,
        `**Why** ${markdownProse(first.description)}\n\n`,
        unknown ? '' : `**Fix** ${markdownProse(first.remediation)}\n\n`,
        unknown || first.fix === null ? '' : `${markdownBlock('', [(0,visible/* prose */.CS)((0,wording/* fixLine */.S$)(first.fix))])}\n`,
        first.url === '' ? '' : `**See** ${markdownLink(first.url)}\n\n`,
    ].join('');
}
function place(finding) {
    const where = (0,wording/* placeWords */.fp)(finding);
    const evidence = (0,wording/* abridged */.$y)(finding.evidence, (item) => markdownCode((0,wording/* evidenceWords */.Jg)(item, finding)));
    return [
        where === null ? '' : `${markdownCode(where)}\n\n`,
        excerpt(finding),
        `**${finding.status === 'unknown' ? 'Unknown' : 'Found'}** ${markdownProse(finding.message)}\n\n`,
        ...evidence.map((words) => `- ${words}\n`),
        evidence.length === 0 ? '' : '\n',
    ].join('');
}
function excerpt({ location, excerpt }) {
    if (location === null || excerpt === null)
        return '';
    const { line, carets } = (0,reporters_excerpt/* excerptAt */.L)(location, excerpt, EXCERPT_WIDTH, '…');
    const number = String(location.line);
    return `${markdownBlock('', [`${number} | ${line}`, `${' '.repeat(number.length)} | ${carets}`])}\n`;
}
function waived(group, views) {
    const { message, waiver } = group.first;
    const words = waiver === null ? '' : `  - waived: ${markdownProse((0,wording/* waiverWords */.O3)(waiver))}\n`;
    return `${line(group, views)}  - found: ${markdownProse(message)}\n${words}`;
}
function manualEntries({ manual }) {
    return manual.map(({ title, instruction }) => same(`- ☐ ${markdownProse(`${title}: ${instruction}`)}\n`));
}
function notExaminedEntries(report, groups) {
    return [
        ...(0,reporters_groups/* groupNotConfigured */.v$)(groups).map(({ reason, policies }) => {
            return same(`- ${markdownProse(reason)} ${policies.map(markdownCode).join(', ')}\n`);
        }),
        ...report.scope.notExamined.map(({ subject, reason }) => same(`- ${markdownProse(`${subject}: ${reason}`)}\n`)),
    ];
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
