export const id = 813;
export const ids = [813];
export const modules = {

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TOOL: () => (/* binding */ TOOL)
/* harmony export */ });
/** How the tool names itself in reports. The version is that of package.json; a test holds them equal. */
const TOOL = { name: 'elasticache-preflight', version: '0.1.0' };


/***/ })

};
