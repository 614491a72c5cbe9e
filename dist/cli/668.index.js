export const id = 668;
export const ids = [668];
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

// EXTERNAL MODULE: ./lib/reporters/excerpt.js
var reporters_excerpt = __webpack_require__(3939);
// EXTERNAL MODULE: ./lib/reporters/groups.js
var reporters_groups = __webpack_require__(468);
// EXTERNAL MODULE: ./lib/reporters/plain-text.js
var plain_text = __webpack_require__(8416);
;// CONCATENATED MODULE: ./lib/reporters/markup.js

/** Bytes of one piece of text in a document that has a limit for the whole. */
const LONGEST = 4 * 1024;
/** Keeps GitHub from seeing a name, a number or an address where two characters meet. Shows nothing. */
const APART = '&#8203;';
/**
 * Text of unknown origin as running text in GitHub's Markdown. It shows as it is and does nothing: no markup, no HTML,
 * no mention, reference or link. A part between backticks stays code.
 */
function markdownProse(text) {
    return (0,plain_text/* cutToBytes */.zP)((0,plain_text/* prose */.CS)(text), LONGEST)
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
/** Text of unknown origin as code within a line. GitHub links nothing in code. Not for tables. */
function markdownCode(text) {
    const inner = (0,plain_text/* cutToBytes */.zP)((0,plain_text/* visible */.RK)(text), LONGEST);
    const fence = fenceFor(inner, 1);
    const edge = /^`|`$|^ .* $/.test(inner) || inner === '' ? ' ' : '';
    return fence + edge + inner + edge + fence;
}
/** Lines of unknown origin, each already on one line, as a block of code. */
function markdownBlock(language, lines) {
    const fence = fenceFor(lines.join('\n'), 3);
    return `${fence}${language}\n${lines.join('\n')}\n${fence}\n`;
}
/** More backticks than stand together anywhere in the text. */
function fenceFor(text, least) {
    const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
    return '`'.repeat(Math.max(least, longest + 1));
}
/** A link, when the text is a plain web address; else code. */
function markdownLink(url) {
    return /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~%?&=+:;,#-]*)?$/.test(url) ? `<${url}>` : markdownCode(url);
}

;// CONCATENATED MODULE: ./lib/reporters/size-limit.js

/** Every number that `leftOut` may be given has at most so many digits: what it may say is reserved beforehand. */
const MOST = 9_999_999;
/**
 * Joins sections in at most `limit` bytes of UTF-8. They come in tiers, the most important first. Of each tier as many
 * entries as fit are named in short, then as many of these as fit are written in full, both in order; the next tier
 * has what room is left.
 */
function fitSections(tiers, limit) {
    const chosen = tiers.map((sections) => sections
        .filter(({ entries }) => entries.length > 0)
        .map((section) => ({ section, choices: section.entries.map(() => 'none') })));
    let room = limit;
    for (const { section } of chosen.flat()) {
        room -= (0,plain_text/* byteLength */.dp)(section.opening + section.closing + section.leftOut(MOST, MOST));
    }
    for (const tier of chosen) {
        for (const level of ['short', 'full']) {
            for (const { section, choices } of tier)
                room -= upgrade(section.entries, choices, level, room);
        }
    }
    const text = chosen.flat().map(({ section, choices }) => write(section, choices));
    return (0,plain_text/* cutToBytes */.zP)(text.join(''), Math.max(0, limit));
}
/** Lifts as many choices as `room` allows by one level, and returns the bytes that takes. */
function upgrade(entries, choices, level, room) {
    let used = 0;
    for (const [at, entry] of entries.entries()) {
        const now = choices[at] ?? 'none';
        const cost = (0,plain_text/* byteLength */.dp)(textOf(entry, level)) - (0,plain_text/* byteLength */.dp)(textOf(entry, now));
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






/** Columns of an excerpt; GitHub shows about as many without scrolling. */
const EXCERPT_WIDTH = 100;
/** The report in GitHub's Markdown, for a job summary or a comment. Nothing in it can act as markup of its own. */
function renderMarkdown(report, { limit }) {
    const summary = renderSummary(report, { limit });
    const room = limit - (0,plain_text/* byteLength */.dp)(summary) - 1;
    return room <= 0 ? summary : `${summary}\n${renderDetails(report, { limit: room })}`;
}
const OUTCOMES = Object.keys(wording/* OUTCOME_WORDS */.nx);
const VERDICT_SIGNS = { ready: '✅', 'not-ready': '❌', undetermined: '❔' };
/** The verdict, the counts and what was judged. */
function renderSummary(report, { limit }) {
    const { scope, tool, rulesets, verdict } = report;
    const views = (0,wording/* abridged */.$y)(scope.views, ({ name, version }) => {
        return `${markdownCode(name)} (${version === null ? 'version not given' : markdownProse((0,wording/* versionWords */.WS)(version))})`;
    });
    const text = [
        `## ${VERDICT_SIGNS[verdict]} ${wording/* VERDICT_WORDS */._G[verdict]}: ${(0,wording/* countsLine */.J7)(report)}`,
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
    return (0,plain_text/* cutToBytes */.zP)(text, limit);
}
/** Every finding, blockers first, then what was not examined and what a person has to confirm. */
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
/** A group in one line. */
function line(group, views) {
    const { first, findings } = group;
    const where = findings.length === 1 && group.outcome !== 'pass' ? (0,wording/* placeWords */.fp)(first) : null;
    const tail = comma(where === null ? (0,wording/* share */.uM)(findings.length, views) : markdownCode(where));
    return `- ${head(group)} ${markdownProse(first.title)}${tail}\n`;
}
/** One policy that failed, or could not be judged, on one view or on many. */
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
        unknown || first.fix === null ? '' : `${markdownBlock('', [(0,plain_text/* prose */.CS)((0,wording/* fixLine */.S$)(first.fix))])}\n`,
        first.url === '' ? '' : `**See** ${markdownLink(first.url)}\n\n`,
    ].join('');
}
/** Where a finding is, with its line, and what was found there. */
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
