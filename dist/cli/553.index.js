export const id = 553;
export const ids = [553];
export const modules = {

/***/ 9553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5524);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8230);




const LARGEST_FILE = 64 * 1024;
async function readText(name, root) {
    const place = { file: name };
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name));
        if (!(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(real, root))
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('outside-workspace', 'it leads out of the workspace; move it inside', place);
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (size > LARGEST_FILE) {
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('file-too-large', `it has ${size} bytes and at most ${LARGEST_FILE} are read`, place);
        }
        return decode(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real));
    }
    catch (error) {
        return unreadable(name, error);
    }
}
function decode(name, bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        if (!text.includes('\0'))
            return { name, text };
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
    }
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('not-text', 'it is not UTF-8 text; save it as UTF-8', { file: name });
}
function unreadable(name, error) {
    const place = { file: name };
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('missing-file', 'no such file or folder; name one that exists', place);
    }
    if (code === 'EISDIR')
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('not-a-file', 'it is a folder; name a file', place);
    if (code === 'EACCES' || code === 'EPERM')
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unreadable-file', 'it may not be read; check its permissions', place);
    if (code === 'ELOOP')
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unreadable-file', 'it is a link that leads back to itself', place);
    throw error;
}


/***/ })

};
