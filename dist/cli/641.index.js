export const id = 641;
export const ids = [641];
export const modules = {

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   facts: () => (/* binding */ facts)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5524);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9380);
/* harmony import */ var _reporters_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7583);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1529);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47);





async function facts(given, terminal) {
    const { wanted, problems: mistakes } = (0,_reporters_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOutputs */ .F_)(given.values.format ?? [], given.values.output ?? [], _reporters_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .FACTS_FORMATS */ .jk);
    const { facts: collected, inputs, problems } = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_1__/* .collectFacts */ .M)((0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOf */ .f)(given, terminal));
    if (mistakes.length + problems.length > 0)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([...mistakes, ...problems]);
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .c)(wanted, (format, style) => (0,_reporters_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFacts */ .Id)(collected, format, style), terminal, inputs);
    return 0;
}


/***/ })

};
