export const id = 645;
export const ids = [645];
export const modules = {

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


/***/ })

};
