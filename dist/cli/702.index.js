export const id = 702;
export const ids = [702];
export const modules = {

/***/ 5702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaProblems: () => (/* binding */ schemaProblems)
});

;// CONCATENATED MODULE: ./schemas/configuration.schema.json
const configuration_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"elasticache-preflight configuration","description":"What a repository judges, and by which policies. Command-line options win over this file.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"Version of this format.","const":1},"rulesets":{"description":"Rulesets to judge by. Default: aws-2019 and replication.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"migrations":{"description":"The migrations of this repository, one source each.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name","source"],"properties":{"name":{"description":"How this migration is called.","type":"string","minLength":1},"source":{"description":"The self-managed Redis or Valkey that is to be migrated.","type":"object","additionalProperties":false,"required":["redis-conf"],"properties":{"redis-conf":{"description":"Its configuration files, relative to the root of the repository.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"version":{"description":"What runs those files, e.g. 6.2.14 or valkey-8.0.1. In quotes where YAML would read a number: \\"6.2\\".","type":"string","minLength":1}}}}}},"policies":{"description":"Files and folders with the repository\'s own policies.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"overrides":{"description":"Changes to policies, by their id.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"description":"How much a failure weighs.","enum":["error","warning","note"]},"parameters":{"description":"Values for the policy\'s parameters, by name.","type":"object","minProperties":1}}}}}}');
// EXTERNAL MODULE: ./lib/yaml/schema.js
var schema = __webpack_require__(1128);
;// CONCATENATED MODULE: ./lib/configuration/schema.js


const schemaProblems = (0,schema/* schemaCheck */.u)(configuration_schema_namespaceObject, { whole: 'the configuration', code: 'configuration-schema' });


/***/ }),

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ schemaCheck)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2210);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5524);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3029);
/* harmony import */ var _core_value_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4531);




function schemaCheck(schema, subject) {
    const validate = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema);
    return (document) => {
        if (validate(document.data))
            return [];
        return (validate.errors ?? [])
            .filter(({ keyword }) => keyword !== 'propertyNames')
            .map((error) => explain(error, document, subject));
    };
}
function explain(error, document, { whole, code }) {
    const path = pathOf(error.instancePath, document.data);
    const name = path.length === 0 ? whole : describe(path);
    if (error.keyword === 'additionalProperties') {
        const key = String(error.params.additionalProperty);
        const known = (0,_core_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(error.parentSchema?.properties) ? Object.keys(error.parentSchema.properties) : [];
        const message = `${name} has no ${key}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestionOf */ .y0)(key, known, 'it has')}`;
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('unknown-key', message, document.keyAt([...path, key]));
    }
    if (error.propertyName !== undefined) {
        const message = `${name}: the name ${error.propertyName} must be ${wanted(error)}`;
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, message, document.keyAt([...path, error.propertyName]));
    }
    const place = error.keyword === 'uniqueItems' ? [...path, Number(error.params.i)] : path;
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `${name} ${demand(error)}`, document.valueAt(place));
}
function demand(error) {
    const { keyword, params, data, schema } = error;
    const given = (0,_core_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .givenWords */ .VN)(data);
    switch (keyword) {
        case 'required':
            return `lacks ${String(params.missingProperty)}`;
        case 'const':
            return `must be ${JSON.stringify(schema)}, ${given}`;
        case 'enum': {
            const allowed = Array.isArray(schema) ? schema.map(String) : [];
            return `must be one of ${allowed.join(', ')}, ${given}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(String(data), allowed)}`;
        }
        case 'type': {
            const types = [params.type].flat().map(String);
            const quotes = types.join() === 'string' && (typeof data === 'number' || typeof data === 'boolean');
            return `must be ${typesWords(types)}, ${given}${quotes ? '; put it in quotes' : ''}`;
        }
        case 'pattern':
            return `must be ${wanted(error)}, ${given}`;
        case 'minLength':
            return `must not be empty`;
        case 'maxLength':
            return `has ${Array.from(String(data)).length} characters, and at most ${String(params.limit)} are taken`;
        case 'minItems':
        case 'minProperties':
            return `needs at least one entry`;
        case 'maxItems':
        case 'maxProperties':
            return `has ${Object.keys(Object(data)).length} entries, and at most ${String(params.limit)} are taken`;
        case 'uniqueItems':
            return `has the same entry twice; keep one of them`;
        default:
            throw new Error(`the schema has the keyword ${keyword}, and there are no words for it`);
    }
}
const TYPE_WORDS = {
    object: 'a map',
    array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
};
function typesWords(types) {
    const words = types.map((type) => TYPE_WORDS[type] ?? type);
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
function wanted({ parentSchema }) {
    return String(parentSchema?.title ?? '');
}
function pathOf(pointer, data) {
    let value = data;
    return pointer
        .split('/')
        .slice(1)
        .map((step) => {
        const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
        const inList = Array.isArray(value);
        value = Array.isArray(value) ? value[Number(key)] : (0,_core_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value[key] : undefined;
        return inList ? Number(key) : key;
    });
}
function describe(path) {
    return path.reduce((text, step) => {
        if (typeof step === 'number')
            return `${text}[${step}]`;
        return text === '' ? step : `${text}.${step}`;
    }, '');
}


/***/ })

};
