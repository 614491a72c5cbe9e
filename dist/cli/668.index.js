export const id = 668;
export const ids = [668];
export const modules = {

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


/***/ })

};
