export const id = 569;
export const ids = [569,813];
export const modules = {

/***/ 1529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/reporters/style.js
var reporters_style = __webpack_require__(9871);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/reporters/write.js



const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    EISDIR: 'it is a folder',
    ENOENT: 'there is no such place',
    ENOTDIR: 'a part of its path is a file, not a folder',
    EEXIST: 'a part of its path is a file, not a folder',
    ENOSPC: 'no space is left',
};
/**
 * Writes every text to its place and returns what could not be written. Folders on the way to a file are made. A reader
 * of standard output that has gone away (`| head`) is no mistake.
 */
async function writeOutputs(outputs, stdout, workspace) {
    const problems = [];
    for (const { text, file } of outputs) {
        try {
            await (file === null ? print(text, stdout) : save(text, (0,external_node_path_.resolve)(workspace, file)));
        }
        catch (error) {
            problems.push(notWritten(error, file));
        }
    }
    return problems;
}
async function save(text, path) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, text);
}
/** Waits until the text has left the process, so that ending it loses nothing. */
function print(text, stdout) {
    return new Promise((done, failed) => {
        // Stays in place: the stream reports a broken pipe once more after the write has failed.
        stdout.on('error', (error) => (error.code === 'EPIPE' ? done() : failed(error)));
        stdout.write(text, (error) => {
            if (!error)
                done();
        });
    });
}
function notWritten(error, file) {
    const { code, message } = error instanceof Error ? error : { code: '', message: String(error) };
    const reason = REASONS[code ?? ''] ?? message;
    const where = file === null ? 'standard output' : 'the report';
    return (0,problem/* problem */.CC)('output-not-written', `${where} could not be written: ${reason}`, { file });
}

;// CONCATENATED MODULE: ./lib/cli/deliver.js



/** Renders what is wanted and writes it where it belongs. Throws a {@link ProblemError} for what cannot be written. */
async function deliver(wanted, render, terminal) {
    const outputs = wanted.map(async ({ format, file }) => {
        const style = (0,reporters_style/* styleFor */.j9)(file === null ? terminal.stdout : {}, terminal.environment);
        return { file, text: await render(format, style) };
    });
    const problems = await writeOutputs(await Promise.all(outputs), terminal.stdout, terminal.workspace);
    if (problems.length > 0)
        throw new problem/* ProblemError */.Mm(problems);
}


/***/ }),

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ requestOf)
});

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
;// CONCATENATED MODULE: ./lib/defines.js

/** `NAME=VALUE` each; the value may be empty and may hold further `=`. */
function readDefines(pairs) {
    const defines = new Map();
    const problems = [];
    for (const pair of pairs) {
        const at = pair.indexOf('=');
        if (at > 0)
            defines.set(pair.slice(0, at), pair.slice(at + 1));
        // The word is not repeated: it may be a secret that was meant to be a value.
        else
            problems.push((0,problem/* problem */.CC)('define', 'a --define is not of the form NAME=VALUE'));
    }
    return { defines, problems };
}

;// CONCATENATED MODULE: ./lib/cli/request.js


/** What the options ask for. Throws a {@link ProblemError} when a `--define` cannot be understood. */
function requestOf(given, terminal) {
    const one = (name) => given.values[name]?.[0] ?? null;
    const { defines, problems } = readDefines(given.values.define ?? []);
    if (problems.length > 0)
        throw new problem/* ProblemError */.Mm(problems);
    return {
        workspace: terminal.workspace,
        config: one('config'),
        redisConfs: given.values['redis-conf'] ?? [],
        redisVersion: one('redis-version'),
        defines,
        rulesets: given.values.ruleset ?? [],
        policies: given.values.policies ?? [],
        failOn: (one('fail-on') ?? 'error'),
        onUnknown: (one('on-unknown') ?? 'fail'),
        now: new Date(),
    };
}


/***/ }),

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ collectFacts),
  t: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/core/fact.js
var core_fact = __webpack_require__(1585);
// EXTERNAL MODULE: ./lib/core/version.js
var core_version = __webpack_require__(8067);
;// CONCATENATED MODULE: ./lib/collectors/redis-conf/auth.js

/**
 * Whether a client without credentials is refused. From Redis 6.0 on a `user default` line counts instead of
 * `requirepass`, whichever comes first, and an ACL file instead of both.
 */
function authRequired({ users }, requirepass) {
    if (users.unknown !== null)
        return users.unknown;
    const { defaultUser } = users;
    if (defaultUser !== null)
        return (0,core_fact/* known */.e)(!defaultUser.user.on || !defaultUser.user.nopass, defaultUser.origin);
    return requirepass.state === 'known' ? (0,core_fact/* known */.e)(requirepass.value !== '', requirepass.origin) : requirepass;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/address.js
/**
 * Addresses as `inet_pton` reads them. The same as `isIPv4` and `isIPv6` of node:net, which a test holds them to; that
 * module takes longer to load than a redis.conf to read.
 */
const OCTET = /^(0|[1-9][0-9]{0,2})$/;
const GROUP = /^[0-9a-f]{1,4}$/i;
const GROUPS = 8;
/** True for four decimal numbers up to 255, without leading zeros. */
function isIPv4(text) {
    const octets = text.split('.', 5);
    return octets.length === 4 && octets.every((octet) => OCTET.test(octet) && Number(octet) <= 255);
}
/** True for an IPv6 address, with or without a zone (`fe80::1%eth0`). */
function isIPv6(text) {
    const [, address = ''] = /^([^%]*)(%[0-9a-z.:-]+)?$/i.exec(text) ?? [];
    const halves = address.split('::', 3);
    if (address === '' || halves.length > 2)
        return false;
    const counts = halves.map((half, index) => countGroups(half, index === halves.length - 1));
    if (counts.some((count) => count === null))
        return false;
    const total = counts.reduce((sum, count) => sum + (count ?? 0), 0);
    return halves.length === 2 ? total < GROUPS : total === GROUPS;
}
/** How many groups of 16 bits a text without `::` stands for; null when it is none. An IPv4 address may end it. */
function countGroups(text, isEnd) {
    if (text === '')
        return 0;
    const groups = text.split(':', GROUPS + 1);
    const last = groups.pop() ?? '';
    const embedded = isEnd && last.includes('.');
    if (!groups.every((group) => GROUP.test(group)))
        return null;
    if (embedded ? !isIPv4(last) : !GROUP.test(last))
        return null;
    return groups.length + (embedded ? 2 : 1);
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/lex.js
/**
 * Bytes to lines to arguments, as redis-server does it (`loadServerConfig` and `sdssplitargs`, redis/redis
 * src/config.c and src/sds.c; the NUL rule was measured with 7.0.15). Text here is latin1: one character per byte.
 */
/** The server reads a file in pieces of at most this many bytes, each ending at a line feed. */
const CHUNK = 1024;
/**
 * What the server sees of a file. It appends each piece as a C string, so a NUL hides the rest of its piece, the
 * line feed included: the next line is then read as part of this one.
 */
function readBytes(bytes) {
    if (!bytes.includes('\0'))
        return bytes;
    const kept = [];
    for (let start = 0; start < bytes.length;) {
        const feed = bytes.indexOf('\n', start);
        const end = Math.min(feed === -1 ? bytes.length : feed + 1, start + CHUNK);
        const piece = bytes.slice(start, end);
        const nul = piece.indexOf('\0');
        kept.push(nul === -1 ? piece : piece.slice(0, nul));
        start = end;
    }
    return kept.join('');
}
/** Text without the blanks that the server trims from both ends of a line. */
function trimLine(line) {
    const start = indentation(line);
    let end = line.length;
    while (end > start && isBlank(line.charCodeAt(end - 1)))
        end -= 1;
    return line.slice(start, end);
}
/** How many blanks a line begins with. */
function indentation(line) {
    let count = 0;
    while (count < line.length && isBlank(line.charCodeAt(count)))
        count += 1;
    return count;
}
function isBlank(code) {
    return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}
/** C's `isspace`: the blanks, vertical tab and form feed. */
function isSpace(code) {
    return isBlank(code) || code === 0x0b || code === 0x0c;
}
/**
 * The arguments of a trimmed line, or null when its quotes are not balanced. Text right after a closing quote is
 * unbalanced, except where `joinsQuotes` (Valkey 9 on): there it belongs to the same argument.
 */
function splitArguments(line, joinsQuotes) {
    if (!/["']/.test(line))
        return splitUnquoted(line);
    const values = [];
    for (let position = skipSpaces(line, 0); position < line.length;) {
        const argument = readArgument(line, position, joinsQuotes);
        if (argument === null)
            return null;
        values.push(argument.value);
        position = skipSpaces(line, argument.end);
    }
    return values;
}
/** Only blanks end an argument; vertical tab and form feed are skipped before one and kept inside. */
function splitUnquoted(line) {
    const values = [];
    for (const piece of line.split(/[ \t\r\n]+/)) {
        const value = piece.slice(skipSpaces(piece, 0));
        if (value !== '')
            values.push(value);
    }
    return values;
}
function skipSpaces(line, position) {
    let next = position;
    while (next < line.length && isSpace(line.charCodeAt(next)))
        next += 1;
    return next;
}
/** Reads the argument that begins at `start`, which is not a space; null when a quote stays open. */
function readArgument(line, start, joinsQuotes) {
    const pieces = [];
    let position = start;
    while (position < line.length) {
        const character = line.charAt(position);
        if (isBlank(line.charCodeAt(position)))
            break;
        if (character !== '"' && character !== "'") {
            const end = plainEnd(line, position);
            pieces.push(line.slice(position, end));
            position = end;
            continue;
        }
        const quoted = character === '"' ? readDoubleQuoted(line, position + 1) : readSingleQuoted(line, position + 1);
        if (quoted === null)
            return null;
        pieces.push(quoted.value);
        position = quoted.end;
        if (!joinsQuotes)
            return position < line.length && !isSpace(line.charCodeAt(position)) ? null : joined();
    }
    return joined();
    function joined() {
        return { value: pieces.join(''), end: position };
    }
}
function plainEnd(line, start) {
    const stop = /[ \t\r\n"']/g;
    stop.lastIndex = start;
    return stop.exec(line)?.index ?? line.length;
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', b: '\b', a: '\x07' };
function readDoubleQuoted(line, start) {
    const pieces = [];
    const special = /["\\]/g;
    let position = start;
    for (;;) {
        special.lastIndex = position;
        const stop = special.exec(line)?.index ?? line.length;
        pieces.push(line.slice(position, stop));
        if (stop === line.length)
            return null;
        if (line.charAt(stop) === '"')
            return { value: pieces.join(''), end: stop + 1 };
        const escaped = line.charAt(stop + 1);
        const hex = escaped === 'x' ? /^[0-9a-fA-F]{2}/.exec(line.slice(stop + 2, stop + 4)) : null;
        if (hex !== null)
            pieces.push(String.fromCharCode(Number.parseInt(hex[0], 16)));
        else
            pieces.push(escaped === '' ? '\\' : (ESCAPES[escaped] ?? escaped));
        position = stop + (hex === null ? 2 : 4);
        if (position > line.length)
            return null;
    }
}
function readSingleQuoted(line, start) {
    const pieces = [];
    let position = start;
    for (;;) {
        const stop = line.indexOf("'", position);
        if (stop === -1)
            return null;
        const escaped = stop > position && line.charAt(stop - 1) === '\\';
        if (!escaped)
            return { value: pieces.join('') + line.slice(position, stop), end: stop + 1 };
        pieces.push(`${line.slice(position, stop - 1)}'`);
        position = stop + 1;
    }
}
/** The line's bytes as text: UTF-8, with U+FFFD for what is not. */
function decode(bytes) {
    return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/bind.js



const EVERY_ADDRESS = ['*', '::*'];
/**
 * The addresses of a `bind` setting as text. Without a line every version listens on all of them, whatever it prints.
 * A host name other than localhost is resolved where the server runs, so what it stands for is not known here.
 */
function bindOf(setting) {
    if (setting.state === 'unknown')
        return setting;
    if (setting.origin.kind !== 'file')
        return (0,core_fact/* known */.e)(EVERY_ADDRESS, setting.origin);
    const addresses = decode(String(setting.value))
        .split(/\s+/)
        .map((address) => address.replace(/^-/, ''))
        .filter((address) => address !== '');
    const name = addresses.find(isHostName);
    if (name === undefined)
        return (0,core_fact/* known */.e)(addresses, setting.origin);
    return (0,core_fact/* unknown */.L)(`\`bind\` names a host, which the server resolves when it starts; write its address`, setting.origin);
}
function isHostName(address) {
    const [bare = ''] = address.split('%');
    return !['*', '::*', 'localhost'].includes(address.toLowerCase()) && !isIPv4(bare) && !isIPv6(bare);
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/number.js
/** Reads numbers as the C library and Redis's own util.c do. Values beyond 2^53 are exact, hence BigInt. */
const LONG_MAX = 2n ** 63n - 1n;
const UNSIGNED_MAX = 2n ** 64n - 1n;
const UNITS = new Map([
    ['', 1n],
    ['b', 1n],
    ['k', 1000n],
    ['kb', 1024n],
    ['m', 1000n ** 2n],
    ['mb', 1024n ** 2n],
    ['g', 1000n ** 3n],
    ['gb', 1024n ** 3n],
]);
/** The longest run of digits that the servers copy before they convert it. */
const DIGITS_MAX = 127;
/** A C string ends at its first NUL byte. */
function cString(text) {
    const end = text.indexOf('\0');
    return end === -1 ? text : text.slice(0, end);
}
/** `strtoll`: the number at the start, clamped to 64 bits, and whether it took the whole text. */
function leadingNumber(text, base = 10) {
    const plain = cString(text);
    const match = (base === 8 ? /^[ \t-\r]*([+-]?)([0-7]+)/ : /^[ \t-\r]*([+-]?)([0-9]+)/).exec(plain);
    if (match === null)
        return { value: 0n, whole: plain === '' };
    const digits = BigInt(base === 8 ? `0o${match[2]}` : `${match[2]}`);
    const value = match[1] === '-' ? -digits : digits;
    const clamped = value > LONG_MAX ? LONG_MAX : value < -LONG_MAX - 1n ? -LONG_MAX - 1n : value;
    return { value: clamped, whole: match[0].length === plain.length };
}
/** `atoi`: the leading number, cut to 32 bits. */
function leadingInt(text) {
    return BigInt.asIntN(32, leadingNumber(text).value);
}
/** Redis's strict decimal: no blanks, no plus sign, no leading zero, within 64 bits. */
function strictNumber(text) {
    if (!/^(?:0|-?[1-9][0-9]{0,19})$/.test(text))
        return null;
    const value = BigInt(text);
    return value > LONG_MAX || value < -LONG_MAX - 1n ? null : value;
}
/** A memory size from 7.0 on, as an unsigned 64-bit number; `overflow` says what becomes of digits that do not fit. */
function memorySize(text, overflow) {
    const match = /^([0-9]*)([a-z]*)$/i.exec(cString(text));
    const unit = UNITS.get(match?.[2]?.toLowerCase() ?? '?');
    const digits = match?.[1] ?? '';
    if (unit === undefined || digits.length > DIGITS_MAX)
        return null;
    const value = BigInt(digits);
    if (value > UNSIGNED_MAX && overflow === 'refused')
        return null;
    return BigInt.asUintN(64, (value > UNSIGNED_MAX ? UNSIGNED_MAX : value) * unit);
}
/** A memory size up to 6.2, signed, clamped before the unit is applied; null when it cannot be read. */
function signedMemorySize(text) {
    const match = /^(-?[0-9]*)([a-z]*)$/i.exec(cString(text));
    const unit = UNITS.get(match?.[2]?.toLowerCase() ?? '?');
    const digits = match?.[1] ?? '';
    if (unit === undefined || digits === '-' || digits.length > DIGITS_MAX)
        return null;
    return BigInt.asIntN(64, leadingNumber(digits).value * unit);
}
const DECIMAL = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;
const HEXADECIMAL = /^([+-]?)0x([0-9a-f]*)\.?([0-9a-f]*)(?:p([+-]?[0-9]+))?$/i;
function hexadecimal(text) {
    const [, sign, whole = '', fraction = '', exponent = '0'] = HEXADECIMAL.exec(text) ?? [];
    if (whole + fraction === '')
        return null;
    const value = Number.parseInt(whole + fraction, 16) * 2 ** (Number(exponent) - 4 * fraction.length);
    return sign === '-' ? -value : value;
}
/** `strtod` over the whole text; null when it is no number, or too large or too small for one. */
function floatingNumber(text) {
    const infinite = /^([+-]?)inf(?:inity)?$/i.exec(text);
    if (infinite !== null)
        return infinite[1] === '-' ? -Infinity : Infinity;
    if (!DECIMAL.test(text))
        return hexadecimal(text);
    const value = Number(text);
    const vanished = value === 0 && /[1-9]/.test(text.replace(/e.*$/i, ''));
    return Number.isFinite(value) && !vanished ? value : null;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/size.js

/** From 3.0 on what cannot be read is 0. */
const size_memorySize = (text) => signedMemorySize(text) ?? 0n;
const size_LONG_MAX = 2n ** 63n - 1n;
/** The longest run of digits that the server copies before it converts it. */
const size_DIGITS_MAX = 127;
/** Up to 2.8 an unknown unit is dropped: `1.5gb` is one byte. */
const looseMemorySize = (text) => {
    const size = signedMemorySize(text);
    if (size !== null)
        return size;
    const digits = /^-?[0-9]*/.exec(text)?.[0] ?? '';
    return digits.length > size_DIGITS_MAX ? size_LONG_MAX : leadingNumber(digits).value;
};

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/readers.js



function bounded(value, bounds) {
    if (bounds === undefined)
        return { value: value.toString() };
    const { min, max, reason } = bounds;
    const outside = (min !== undefined && value < min) || (max !== undefined && value > max);
    return outside ? { reason } : { value: value.toString() };
}
/** An `int`. */
function integer(bounds) {
    return ([text = '']) => bounded(leadingInt(text), bounds);
}
/** An `int` that is not smaller. */
function atLeast(min, reason) {
    return integer({ min: BigInt(min), reason });
}
/** An `int` in a range, both ends included. */
function between(name, min, max) {
    return integer({ min: BigInt(min), max: BigInt(max), reason: `${name} must be between ${min} and ${max}` });
}
/** A TCP port. */
const port = integer({ min: 0n, max: 65535n, reason: 'Invalid port' });
/** A `long long`. */
function readers_long(bounds) {
    return ([text = '']) => bounded(leadingNumber(text).value, bounds);
}
/** An unsigned `long` that must not be 0: negative numbers pass the server's check and are printed as given. */
function longButZero(reason) {
    return ([text = '']) => {
        const { value } = leadingNumber(text);
        return value === 0n ? { reason } : { value: value.toString() };
    };
}
/** Number of bytes. `CONFIG GET` prints it as a signed number even where it is held unsigned. */
const memory = ([text = '']) => ({ value: size_memorySize(text).toString() });
/** Number of bytes in 2.8, where an unknown unit is dropped. */
const looseMemory = ([text = '']) => ({ value: looseMemorySize(text).toString() });
/** Number of bytes, held unsigned, that must not be 0. */
function memoryButZero(reason) {
    return ([text = '']) => {
        const bytes = size_memorySize(text);
        return bytes === 0n ? { reason } : { value: bytes.toString() };
    };
}
/** The backlog is never smaller than 16 kB. */
function backlogSize(sizeOf) {
    return ([text = '']) => {
        const bytes = sizeOf(text);
        if (bytes <= 0n)
            return { reason: 'repl-backlog-size must be 1 or greater.' };
        return { value: (bytes < 16384n ? 16384n : bytes).toString() };
    };
}
/** Held as `unsigned int`: -1 is 4294967295 clients. */
const clientLimit = ([text = '']) => {
    const clients = BigInt.asUintN(32, leadingInt(text));
    return clients < 1n ? { reason: 'Invalid max clients limit' } : { value: clients.toString() };
};
/** Timer ticks a second, moved into 1 to 500 without a word. */
const ticks = ([text = '']) => {
    const hz = leadingInt(text);
    if (hz < 1n)
        return { value: '1' };
    return { value: (hz > 500n ? 500n : hz).toString() };
};
/** `yes` or `no` in any case. */
const yesNo = ([text = '']) => {
    const word = text.toLowerCase();
    return word === 'yes' || word === 'no' ? { value: word } : { reason: "argument must be 'yes' or 'no'" };
};
/** A yes-or-no that nobody checks: whatever is not `no` counts as yes. */
const uncheckedYesNo = ([text = '']) => ({ value: text.toLowerCase() === 'no' ? 'no' : 'yes' });
/** One of the words, in any case. */
function choice(words, reason) {
    const allowed = new Set(words.split(' '));
    return ([text = '']) => {
        const word = text.toLowerCase();
        return allowed.has(word) ? { value: word } : { reason };
    };
}
/** Any text. */
const readers_text = ([value = '']) => ({ value });
/** A file name without any directory. */
function baseName(name) {
    return ([value = '']) => (/[/\\]/.test(value) ? { reason: `${name} can't be a path, just a filename` } : { value });
}
/** Up to 512 bytes. `constant` is what the server's message calls that limit. */
function readers_password(constant) {
    return ([value = '']) => (value.length > 512 ? { reason: `Password is longer than ${constant}` } : { value });
}
/** Octal file permissions, held as an unsigned 32-bit `mode_t`. */
const permissions = ([value = '']) => {
    const mode = leadingNumber(value, 8).value;
    const outside = mode < 0n || BigInt.asUintN(32, mode) > 511n;
    return outside ? { reason: 'Invalid socket file permissions' } : { value: BigInt.asUintN(32, mode).toString(8) };
};
/** Up to 16 addresses. */
const addresses = (args) => args.length > 16 ? { reason: 'Too many bind addresses specified' } : { value: args.join(' ') };
/** Host and port; `no one` is the host "no" with port 0. `CONFIG GET` prints into a buffer of 256 bytes. */
const replicationSource = ([host = '', port = '']) => ({
    value: `${host} ${leadingInt(port)}`.slice(0, 255),
});
/** Two arguments add a save point, one empty argument removes all, any other line is accepted and does nothing. */
const savePoints = (args, previous) => {
    const [seconds = '', changes = ''] = args;
    if (args.length === 1 && seconds === '')
        return { value: '' };
    if (args.length !== 2)
        return 'unchanged';
    if (leadingInt(seconds) < 1n || leadingInt(changes) < 0n)
        return { reason: 'Invalid save parameters' };
    if (previous === null)
        return 'unchanged';
    return { value: `${previous === '' ? '' : `${previous} `}${leadingInt(seconds)} ${leadingInt(changes)}` };
};
/** The server changes into the directory: a relative one counts from wherever it is. Symbolic links are not followed. */
const directory = ([path = ''], previous) => {
    if (path === '')
        return { reason: "Can't chdir to '': No such file or directory" };
    if (!external_node_path_.posix.isAbsolute(path) && previous === null)
        return 'unchanged';
    const absolute = external_node_path_.posix.resolve(previous ?? '/', path);
    return { value: absolute };
};
/** Class, hard limit, soft limit, seconds. Printed are always the three classes, with limits as unsigned numbers. */
function outputBufferLimit(classes, reason, sizeOf) {
    return ([name = '', hard = '', soft = '', seconds = ''], previous) => {
        const index = classes.get(name.toLowerCase());
        if (index === undefined)
            return { reason };
        if (leadingInt(seconds) < 0n)
            return { reason: 'Negative number of seconds in soft limit is invalid' };
        if (previous === null)
            return 'unchanged';
        const limits = [hard, soft].map((bytes) => BigInt.asUintN(64, sizeOf(bytes)).toString());
        const words = previous.split(' ');
        words.splice(index * 4 + 1, 3, ...limits, leadingInt(seconds).toString());
        return { value: words.join(' ') };
    };
}
/** Event classes, printed in the server's own order, with `A` for all of them. */
function eventClasses(all) {
    return ([flags = '']) => {
        const given = new Set(flags.replaceAll('A', all));
        if ([...given].some((flag) => !`${all}KE`.includes(flag))) {
            return { reason: "Invalid event class character. Use 'g$lshzxeA'." };
        }
        const named = [...all].filter((flag) => given.has(flag)).join('');
        const places = ['K', 'E'].filter((flag) => given.has(flag)).join('');
        return { value: `${named === all ? 'A' : named}${places}` };
    };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/row.js

/** Versions as numbers that compare: 2.8.5 is 20805. */
function ordinal(version) {
    return version.major * 10_000 + version.minor * 100 + version.patch;
}
function parseOrdinal(text) {
    const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
    return ordinal({ major, minor, patch });
}
const ONE_ARGUMENT = { min: 1, max: 1 };
/** A directive of one argument that `CONFIG GET` prints under its own name, unless `options` says otherwise. */
function row(name, read, initial, options = {}) {
    return {
        names: options.names ?? [name],
        printed: options.printed ?? options.names ?? [name],
        effective: options.effective ?? true,
        arity: options.arity === undefined ? ONE_ARGUMENT : options.arity,
        read,
        initial,
        since: parseOrdinal(options.since ?? '2.8.0'),
        until: parseOrdinal(options.until ?? '6.0.0'),
    };
}
/** A directive that files set and `CONFIG GET` does not print. */
function row_hidden(name, read, initial, options = {}) {
    return row(name, read, initial, { ...options, printed: [] });
}
/**
 * A directive about replicas: 5.0 added the name with `replica` beside the one with `slave`, prints both, and says
 * `replica` in its messages.
 */
function replicaRow(name, read, initial, since = '2.8.0') {
    const [old, current] = [name('slave'), name('replica')];
    const aliased = row(current, read('replica'), initial, { names: [old, current], since: '5.0.0' });
    const alone = row(old, read('slave'), initial, { since, until: '5.0.0' });
    return alone.since < alone.until ? [alone, aliased] : [aliased];
}
/** A number of bytes, whose reading became strict in 3.0. */
function bytes(name, initial, until = '6.0.0') {
    return [row(name, looseMemory, initial, { until: '3.0.0' }), row(name, memory, initial, { since: '3.0.0', until })];
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/directives/data.js
/** How the data is kept, encoded and copied, in Redis 2.8 to 5.0. Where each row was read is said in ../directives.ts. */



const snapshots = [
    row('save', savePoints, '', { arity: { min: 0, max: Infinity } }),
    row('dir', directory, null),
    row('dbfilename', baseName('dbfilename'), 'dump.rdb'),
    row('rdbcompression', yesNo, 'yes'),
    row('rdbchecksum', yesNo, 'yes'),
    row('rdb-save-incremental-fsync', yesNo, 'yes', { since: '5.0.0' }),
    row('stop-writes-on-bgsave-error', yesNo, 'yes'),
];
const appendOnlyFile = [
    row('appendonly', yesNo, 'no'),
    row_hidden('appendfilename', baseName('appendfilename'), 'appendonly.aof'),
    row('appendfsync', choice('everysec always no', "argument must be 'no', 'always' or 'everysec'"), 'everysec'),
    row('no-appendfsync-on-rewrite', yesNo, 'no'),
    row('auto-aof-rewrite-percentage', atLeast(0, 'Invalid negative percentage for AOF auto rewrite'), '100'),
    row('auto-aof-rewrite-min-size', looseMemory, '1048576', { until: '2.8.5' }),
    row('auto-aof-rewrite-min-size', looseMemory, '67108864', { since: '2.8.5', until: '3.0.0' }),
    row('auto-aof-rewrite-min-size', memory, '67108864', { since: '3.0.0' }),
    row('aof-rewrite-incremental-fsync', yesNo, 'yes'),
    row('aof-load-truncated', yesNo, 'yes', { since: '2.8.15' }),
    row('aof-use-rdb-preamble', yesNo, 'no', { since: '4.0.0', until: '5.0.0' }),
    row('aof-use-rdb-preamble', yesNo, 'yes', { since: '5.0.0' }),
];
const DEAD = { effective: false, printed: [], since: '3.2.0' };
const encodings = [
    ...bytes('hash-max-ziplist-entries', '512'),
    ...bytes('hash-max-ziplist-value', '64'),
    ...bytes('list-max-ziplist-entries', '512', '3.2.0'),
    row('list-max-ziplist-entries', readers_text, null, DEAD),
    ...bytes('list-max-ziplist-value', '64', '3.2.0'),
    row('list-max-ziplist-value', readers_text, null, DEAD),
    row('list-max-ziplist-size', integer(), '-2', { since: '3.2.0' }),
    row('list-compress-depth', integer(), '0', { since: '3.2.0' }),
    ...bytes('set-max-intset-entries', '512'),
    ...bytes('zset-max-ziplist-entries', '128'),
    ...bytes('zset-max-ziplist-value', '64'),
    row('hll-sparse-max-bytes', looseMemory, '3000', { since: '2.8.9', until: '3.0.0' }),
    row('hll-sparse-max-bytes', memory, '3000', { since: '3.0.0' }),
    row('stream-node-max-bytes', memory, '4096', { since: '5.0.0' }),
    row('stream-node-max-entries', integer(), '100', { since: '5.0.0' }),
];
const TWO_ARGUMENTS = { min: 2, max: 2 };
const replication = [
    row('slaveof', replicationSource, '', { arity: TWO_ARGUMENTS, until: '5.0.0' }),
    row('replicaof', replicationSource, '', {
        names: ['slaveof', 'replicaof'],
        printed: ['slaveof'],
        arity: TWO_ARGUMENTS,
        since: '5.0.0',
    }),
    row('masterauth', readers_text, ''),
    ...replicaRow((word) => `${word}-serve-stale-data`, () => yesNo, 'yes'),
    ...replicaRow((word) => `${word}-read-only`, () => yesNo, 'yes'),
    ...replicaRow((word) => `${word}-priority`, () => integer(), '100'),
    ...replicaRow((word) => `${word}-announce-ip`, () => readers_text, '', '3.2.2'),
    ...replicaRow((word) => `${word}-announce-port`, () => port, '0', '3.2.2'),
    ...replicaRow((word) => `${word}-lazy-flush`, () => yesNo, 'no', '4.0.0'),
    ...replicaRow((word) => `${word}-ignore-maxmemory`, () => yesNo, 'yes', '5.0.0'),
    ...replicaRow((word) => `min-${word}s-to-write`, (word) => atLeast(0, `Invalid value for min-${word}s-to-write.`), '0'),
    ...replicaRow((word) => `min-${word}s-max-lag`, (word) => atLeast(0, `Invalid value for min-${word}s-max-lag.`), '10'),
    ...replicaRow((word) => `repl-ping-${word}-period`, (word) => atLeast(1, `repl-ping-${word}-period must be 1 or greater`), '10'),
    row('repl-timeout', atLeast(1, 'repl-timeout must be 1 or greater'), '60'),
    row('repl-disable-tcp-nodelay', yesNo, 'no'),
    row('repl-diskless-sync', yesNo, 'no', { since: '2.8.18' }),
    row('repl-diskless-sync-delay', atLeast(0, "repl-diskless-sync-delay can't be negative"), '5', {
        since: '2.8.18',
    }),
    row('repl-backlog-size', backlogSize(looseMemorySize), '1048576', { until: '3.0.0' }),
    row('repl-backlog-size', backlogSize(size_memorySize), '1048576', { since: '3.0.0' }),
    row('repl-backlog-ttl', atLeast(0, "repl-backlog-ttl can't be negative "), '3600'),
];
const cluster = [
    row_hidden('cluster-enabled', yesNo, 'no', { since: '3.0.0' }),
    row_hidden('cluster-config-file', readers_text, 'nodes.conf', { since: '3.0.0' }),
    row('cluster-node-timeout', readers_long({ min: 1n, reason: 'cluster node timeout must be 1 or greater' }), '15000', {
        since: '3.0.0',
    }),
    row('cluster-migration-barrier', atLeast(0, 'cluster migration barrier must zero or positive'), '1', {
        since: '3.0.0',
    }),
    ...replicaRow((word) => `cluster-${word}-validity-factor`, (word) => atLeast(0, `cluster ${word} validity factor must be zero or positive`), '10', '3.0.0'),
    ...replicaRow((word) => `cluster-${word}-no-failover`, () => yesNo, 'no', '4.0.9'),
    row('cluster-require-full-coverage', yesNo, 'yes', { since: '3.0.0' }),
    row('cluster-announce-ip', readers_text, '', { since: '4.0.0' }),
    row('cluster-announce-port', port, '0', { since: '4.0.0' }),
    row('cluster-announce-bus-port', port, '0', { since: '4.0.0' }),
];
/** What becomes of the data: files, encodings, replication, cluster. */
const DATA_ROWS = [...snapshots, ...appendOnlyFile, ...encodings, ...replication, ...cluster];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/directives/process.js
/** How the server process runs, in Redis 2.8 to 5.0. Where each row was read is said in ../directives.ts. */



const network = [
    row('port', port, '6379'),
    row('tcp-backlog', atLeast(0, 'Invalid backlog value'), '511', { since: '2.8.5' }),
    row('bind', addresses, '', { arity: { min: 1, max: Infinity } }),
    row('unixsocket', readers_text, ''),
    row('unixsocketperm', permissions, '0'),
    row('timeout', atLeast(0, 'Invalid timeout value'), '0'),
    row('tcp-keepalive', atLeast(0, 'Invalid tcp-keepalive value'), '0', { until: '3.2.1' }),
    row('tcp-keepalive', atLeast(0, 'Invalid tcp-keepalive value'), '300', { since: '3.2.1' }),
    row('protected-mode', yesNo, 'yes', { since: '3.2.0' }),
];
const FACILITIES = choice('user local0 local1 local2 local3 local4 local5 local6 local7', 'Invalid log facility. Must be one of USER or between LOCAL0-LOCAL7');
const general = [
    row('daemonize', yesNo, 'no'),
    row('supervised', choice('upstart systemd auto no', "Invalid option for 'supervised'. Allowed values: 'upstart', 'systemd', 'auto', or 'no'"), 'no', { since: '3.2.0' }),
    row('pidfile', readers_text, '/var/run/redis.pid', { until: '3.2.0' }),
    row('pidfile', readers_text, '', { since: '3.2.0' }),
    row('loglevel', choice('debug verbose notice warning', 'Invalid log level. Must be one of debug, notice, warning'), 'notice', { until: '3.2.0' }),
    row('loglevel', choice('debug verbose notice warning', 'Invalid log level. Must be one of debug, verbose, notice, warning'), 'notice', { since: '3.2.0' }),
    row('logfile', readers_text, ''),
    row_hidden('syslog-enabled', yesNo, 'no'),
    row_hidden('syslog-ident', readers_text, 'redis'),
    row_hidden('syslog-facility', FACILITIES, 'local0', { until: '3.2.0' }),
    row('syslog-facility', FACILITIES, 'local0', { since: '3.2.0' }),
    row('databases', atLeast(1, 'Invalid number of databases'), '16'),
    row_hidden('always-show-logo', yesNo, 'no', { since: '4.0.0' }),
    row('hz', ticks, '10'),
    row('dynamic-hz', yesNo, 'yes', { since: '5.0.0' }),
    row('activerehashing', yesNo, 'yes'),
    row('watchdog-period', readers_text, '0', { arity: null }),
];
const security = [
    row('requirepass', readers_password('REDIS_AUTHPASS_MAX_LEN'), '', { until: '3.2.0' }),
    row('requirepass', readers_password('CONFIG_AUTHPASS_MAX_LEN'), '', { since: '3.2.0' }),
];
const CLASSES = [
    ['normal', 0],
    ['slave', 1],
    ['pubsub', 2],
];
const UNKNOWN_CLASS = 'Unrecognized client limit class';
const UNLIMITED_CLASS = `${UNKNOWN_CLASS}: the user specified an invalid one, or 'master' which has no buffer limits.`;
const LIMITS = 'normal 0 0 0 slave 268435456 67108864 60 pubsub 33554432 8388608 60';
const FOUR_ARGUMENTS = { min: 4, max: 4 };
const clients = [
    row('maxclients', clientLimit, '10000'),
    row('client-output-buffer-limit', outputBufferLimit(new Map(CLASSES), UNKNOWN_CLASS, looseMemorySize), LIMITS, {
        arity: FOUR_ARGUMENTS,
        until: '3.0.0',
    }),
    row('client-output-buffer-limit', outputBufferLimit(new Map(CLASSES), UNKNOWN_CLASS, size_memorySize), LIMITS, {
        arity: FOUR_ARGUMENTS,
        since: '3.0.0',
        until: '3.2.0',
    }),
    row('client-output-buffer-limit', outputBufferLimit(new Map(CLASSES), UNLIMITED_CLASS, size_memorySize), LIMITS, {
        arity: FOUR_ARGUMENTS,
        since: '3.2.0',
        until: '5.0.0',
    }),
    row('client-output-buffer-limit', outputBufferLimit(new Map([...CLASSES, ['replica', 1]]), UNLIMITED_CLASS, size_memorySize), LIMITS, { arity: FOUR_ARGUMENTS, since: '5.0.0' }),
    row('client-query-buffer-limit', memory, '1073741824', { since: '4.0.7' }),
    row('proto-max-bulk-len', memory, '536870912', { since: '4.0.7' }),
];
const POLICIES = 'volatile-lru volatile-random volatile-ttl allkeys-lru allkeys-random noeviction';
const INVALID_POLICY = 'Invalid maxmemory policy';
const samples = atLeast(1, 'maxmemory-samples must be 1 or greater');
const memoryUse = [
    ...bytes('maxmemory', '0'),
    row('maxmemory-policy', choice(POLICIES, INVALID_POLICY), 'volatile-lru', { until: '3.0.0' }),
    row('maxmemory-policy', choice(POLICIES, INVALID_POLICY), 'noeviction', { since: '3.0.0', until: '4.0.0' }),
    row('maxmemory-policy', choice(`${POLICIES} volatile-lfu allkeys-lfu`, INVALID_POLICY), 'noeviction', {
        since: '4.0.0',
    }),
    row('maxmemory-samples', samples, '3', { until: '3.0.0' }),
    row('maxmemory-samples', samples, '5', { since: '3.0.0' }),
    row('lfu-log-factor', atLeast(0, 'lfu-log-factor must be 0 or greater'), '10', { since: '4.0.0' }),
    row('lfu-decay-time', atLeast(0, 'lfu-decay-time must be 0 or greater'), '1', { since: '4.0.0' }),
    row('lazyfree-lazy-eviction', yesNo, 'no', { since: '4.0.0' }),
    row('lazyfree-lazy-expire', yesNo, 'no', { since: '4.0.0' }),
    row('lazyfree-lazy-server-del', yesNo, 'no', { since: '4.0.0' }),
];
const LOWER = 'active-defrag-threshold-lower';
const UPPER = 'active-defrag-threshold-upper';
const defragmentation = [
    row('activedefrag', yesNo, 'no', { since: '4.0.0' }),
    row(LOWER, atLeast(0, `${LOWER} must be 0 or greater`), '10', { since: '4.0.0', until: '5.0.0' }),
    row(LOWER, between(LOWER, 0, 1000), '10', { since: '5.0.0' }),
    row(UPPER, atLeast(0, `${UPPER} must be 0 or greater`), '100', { since: '4.0.0', until: '5.0.0' }),
    row(UPPER, between(UPPER, 0, 1000), '100', { since: '5.0.0' }),
    row('active-defrag-ignore-bytes', memoryButZero('active-defrag-ignore-bytes must above 0'), '104857600', {
        since: '4.0.0',
    }),
    row('active-defrag-cycle-min', between('active-defrag-cycle-min', 1, 99), '25', {
        since: '4.0.0',
        until: '5.0.0',
    }),
    row('active-defrag-cycle-min', between('active-defrag-cycle-min', 1, 99), '5', { since: '5.0.0' }),
    row('active-defrag-cycle-max', between('active-defrag-cycle-max', 1, 99), '75', { since: '4.0.0' }),
    row('active-defrag-max-scan-fields', longButZero('active-defrag-max-scan-fields must be positive'), '1000', {
        since: '5.0.0',
    }),
];
const observation = [
    row('lua-time-limit', readers_long(), '5000'),
    row_hidden('lua-replicate-commands', uncheckedYesNo, 'no', { since: '5.0.0' }),
    row('slowlog-log-slower-than', readers_long(), '10000'),
    row('slowlog-max-len', readers_long(), '128'),
    row('latency-monitor-threshold', readers_long({ min: 0n, reason: "The latency threshold can't be negative" }), '0', {
        since: '2.8.13',
    }),
    row('notify-keyspace-events', eventClasses('g$lshzxe'), '', { until: '5.0.0' }),
    row('notify-keyspace-events', eventClasses('g$lshzxet'), '', { since: '5.0.0' }),
];
/** How the server runs: network, clients, memory, logging. */
const PROCESS_ROWS = [
    ...network,
    ...general,
    ...security,
    ...clients,
    ...memoryUse,
    ...defragmentation,
    ...observation,
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/directives.js
/**
 * The directives of Redis 2.8 to 5.0: which version has which, how a line is read, what the server starts with, and
 * what `CONFIG GET *` prints. Read from `loadServerConfigFromString` and `configGetCommand` in src/config.c and from
 * the defaults in src/redis.h (src/server.h from 3.2) of https://github.com/redis/redis at the releases of these
 * series; first versions inside a series from the release notes and from redis.conf.
 */


/** Every row of every version; for one version and name there is at most one. */
const ROWS = [...PROCESS_ROWS, ...DATA_ROWS];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/dialect.js
/** What every version says of a name that it does not know, and some of a wrong number of arguments. */
const BAD_DIRECTIVE = 'Bad directive or wrong number of arguments';

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/row.js
const WRONG_COUNT = 'wrong number of arguments';
/** A reader of exactly one argument. */
function single(read) {
    return (args, scope) => {
        const [argument] = args;
        return argument === undefined || args.length !== 1 ? { reason: WRONG_COUNT } : read(argument, scope);
    };
}
/** Compares with the 7.0 release, in which every directive moved into one table. Up to 6.2 some had code of their own. */
function beforeTable(version) {
    return version.engine === 'redis' && version.major < 7;
}
/** True for the Valkey releases since 8.0, which left Redis's words behind. */
function speaksValkey(version) {
    return version.engine === 'valkey' && version.major >= 8;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/lists.js



/**
 * The directives that take several arguments and have code of their own in the servers. Facts of redis/redis and
 * valkey-io/valkey src/config.c at the tags of the releases; behaviour measured with Redis 7.0.15.
 */
const RETIRED = { redis: '..6.2', valkey: '' };
const TABLED = { redis: '7.0..' };
function isReset(args) {
    return args.length === 1 && args[0] === '';
}
/** A count outside what its code handles is no directive at all, up to 6.2. */
function withCount(count, read) {
    return (args, scope) => (args.length === count ? read(args, scope) : { reason: BAD_DIRECTIVE });
}
const INVALID_SAVE = { reason: 'Invalid save parameters' };
function append(before, points) {
    const added = points.join(' ');
    // Not `join` of all: it would copy what thousands of lines before have set.
    return { text: before !== null && before !== '' && added !== '' ? `${before} ${added}` : before || added };
}
/** Up to 6.2 only two numbers make a save point; every other count is taken and sets none. */
const saveOnce = (args, { before }) => {
    if (isReset(args))
        return { text: '' };
    if (args.length !== 2)
        return append(before, []);
    const [seconds = 0n, changes = 0n] = args.map(leadingInt);
    if (seconds < 1n || changes < 0n)
        return INVALID_SAVE;
    return append(before, [`${seconds} ${changes}`]);
};
const savePairs = (args, { before }) => {
    if (isReset(args))
        return { text: '' };
    const numbers = args.map((argument) => leadingNumber(argument));
    const readable = numbers.every(({ value, whole }, at) => whole && value >= (at % 2 === 0 ? 1n : 0n));
    if (!readable || args.length % 2 === 1)
        return INVALID_SAVE;
    return append(before, numbers.map(({ value }, at) => `${at % 2 === 0 ? value : BigInt.asIntN(32, value)}`));
};
const addsPoints = (args) => !isReset(args);
/** Position of a client class among those that `CONFIG GET` prints; -1 for a class without buffer limits. */
function classPosition(name) {
    const plain = cString(name).toLowerCase();
    return ['normal', 'slave', 'pubsub'].indexOf(plain === 'replica' ? 'slave' : plain);
}
const BUFFERS = 'normal 0 0 0 slave 268435456 67108864 60 pubsub 33554432 8388608 60';
/** Words that `CONFIG GET` prints for a class: its name, hard limit, soft limit, seconds. */
const CLASS_SIZE = 4;
function replaceClass(buffers, position, limits) {
    return buffers.toSpliced(position * CLASS_SIZE + 1, CLASS_SIZE - 1, ...limits.map(String));
}
/** Up to 6.2 a size that cannot be read is 0. */
const bufferOfClass = withCount(CLASS_SIZE, ([name = '', hard = '', soft = '', time = ''], { before }) => {
    const position = classPosition(name);
    if (position === -1) {
        return {
            reason: "Unrecognized client limit class: the user specified an invalid one, or 'master' which has no buffer limits.",
        };
    }
    const seconds = leadingInt(time);
    if (seconds < 0n)
        return { reason: 'Negative number of seconds in soft limit is invalid' };
    const [hardSize, softSize] = [hard, soft].map((size) => BigInt.asUintN(64, signedMemorySize(size) ?? 0n));
    return {
        text: replaceClass((before ?? BUFFERS).split(' '), position, [hardSize ?? 0n, softSize ?? 0n, seconds]).join(' '),
    };
});
const bufferOfClasses = (args, { before, version }) => {
    if (args.length % CLASS_SIZE !== 0)
        return { reason: 'Wrong number of arguments in buffer limit configuration.' };
    let buffers = (before ?? BUFFERS).split(' ');
    const overflow = version.engine === 'valkey' && version.major >= 9 && version.minor >= 1 ? 'refused' : 'wraps';
    for (let at = 0; at < args.length; at += CLASS_SIZE) {
        const [name = '', hard = '', soft = '', time = ''] = args.slice(at, at + CLASS_SIZE);
        const position = classPosition(name);
        if (position === -1)
            return { reason: 'Invalid client class specified in buffer limit configuration.' };
        const hardSize = memorySize(hard, overflow);
        const softSize = memorySize(soft, overflow);
        const { value, whole } = leadingNumber(time);
        const seconds = BigInt.asIntN(32, value);
        if (hardSize === null || softSize === null || !whole || seconds < 0n) {
            return { reason: 'Error in hard, soft or soft_seconds setting in buffer limit configuration.' };
        }
        buffers = replaceClass(buffers, position, [hardSize, softSize, seconds]);
    }
    return { text: buffers.join(' ') };
};
const OOM_VALUES = 3;
const OOM_MAX = 2000n;
const oomScores = (args, { version }) => {
    if (args.length !== OOM_VALUES)
        return { reason: beforeTable(version) ? BAD_DIRECTIVE : WRONG_COUNT };
    const values = args.map((argument) => leadingNumber(argument));
    const readable = values.every(({ value, whole }) => whole && value >= -OOM_MAX && value <= OOM_MAX);
    if (!readable)
        return { reason: 'Invalid oom-score-adj-values, elements must be between -2000 and 2000.' };
    return { text: values.map(({ value }) => value.toString()).join(' ') };
};
const ADDRESSES_MAX = 16;
const lists_addresses = (args, { version }) => {
    const early = beforeTable(version);
    if (early && args.length === 0)
        return { reason: BAD_DIRECTIVE };
    if (args.length > ADDRESSES_MAX)
        return { reason: `Too many bind addresses specified${early ? '' : '.'}` };
    return { text: args.map(cString).join(' ') };
};
/** The server prints host and port through a buffer of this size. */
const MASTER_TEXT_MAX = 255;
const PORT_MAX = 65535n;
const master = (args, { version }) => {
    const [host = '', port = ''] = args;
    if (args.length !== 2)
        return { reason: beforeTable(version) ? BAD_DIRECTIVE : WRONG_COUNT };
    if (cString(host).toLowerCase() === 'no' && cString(port).toLowerCase() === 'one')
        return { text: '' };
    const { value, whole } = leadingNumber(port);
    const number = BigInt.asIntN(32, value);
    if (!whole || number < 0n || number > PORT_MAX) {
        return { reason: speaksValkey(version) ? 'Invalid primary port' : 'Invalid master port' };
    }
    return { text: `${cString(host)} ${number}`.slice(0, MASTER_TEXT_MAX) };
};
const DIGITS = 6;
/** Enough to write any percentage out in full, as far as rounding can tell. */
const ALL_DIGITS = 60;
/** C's `%f` without the zeros at its end. C rounds a tie to the even digit, and keeps the sign of zero. */
function printPercentile(value) {
    const exact = value.toFixed(ALL_DIGITS);
    const cut = exact.slice(0, DIGITS - ALL_DIGITS);
    const staysEven = /^50*$/.test(exact.slice(DIGITS - ALL_DIGITS)) && /[02468]$/.test(cut);
    const rounded = (staysEven ? cut : value.toFixed(DIGITS)).replace(/\.?0+$/, '');
    return Object.is(value, -0) ? `-${rounded}` : rounded;
}
const percentiles = (args) => {
    const printed = [];
    for (const argument of isReset(args) ? [] : args) {
        const value = floatingNumber(argument);
        if (value === null)
            return { reason: 'Invalid latency-tracking-info-percentiles parameters' };
        if (value > 100 || value < 0) {
            return { reason: 'latency-tracking-info-percentiles parameters should sit between [0.0,100.0]' };
        }
        printed.push(printPercentile(value));
    }
    return { text: printed.join(' ') };
};
const LISTS = [
    { name: 'save', default: '', adds: addsPoints, read: saveOnce, redis: '..6.0', valkey: '' },
    { name: 'save', default: '3600 1 300 100 60 10000', adds: addsPoints, read: saveOnce, redis: '6.2..6.2', valkey: '' },
    { name: 'save', default: '3600 1 300 100 60 10000', adds: addsPoints, read: savePairs, list: true, ...TABLED },
    { name: 'client-output-buffer-limit', default: BUFFERS, adds: () => true, read: bufferOfClass, ...RETIRED },
    {
        name: 'client-output-buffer-limit',
        default: BUFFERS,
        adds: () => true,
        read: bufferOfClasses,
        list: true,
        ...TABLED,
    },
    { name: 'oom-score-adj-values', default: '0 200 800', read: oomScores, ...RETIRED },
    { name: 'oom-score-adj-values', default: '0 200 800', read: oomScores, list: true, ...TABLED },
    { name: 'bind', default: '', read: lists_addresses, ...RETIRED },
    { name: 'bind', default: '* -::*', read: lists_addresses, list: true, ...TABLED },
    { name: 'rdma-bind', default: '', read: lists_addresses, list: true, redis: '', valkey: '8.1..' },
    { name: 'slaveof', inFiles: 'replicaof', default: '', read: master, ...RETIRED },
    { name: 'replicaof', alias: 'slaveof', default: '', read: master, list: true, ...TABLED },
    { name: 'latency-tracking-info-percentiles', default: '50 99 99.9', read: percentiles, list: true, ...TABLED },
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/types.js


/** The types of directives, as rows of the tables name them. */
const INT_MAX = 2n ** 31n - 1n;
const types_LONG_MAX = 2n ** 63n - 1n;
/** The widths of the C variables that hold numbers: their usual upper bound, and whether they have a sign. */
const WIDTHS = {
    int: { max: INT_MAX, signed: true },
    uint: { max: 2n ** 32n - 1n, signed: false },
    long: { max: types_LONG_MAX, signed: true },
    size: { max: types_LONG_MAX, signed: false },
    ulonglong: { max: 2n ** 64n - 1n, signed: false },
};
/** `yes` or `no`. */
function types_yesNo(name, initial, traits = {}) {
    const read = single((argument) => {
        const text = cString(argument).toLowerCase();
        return text === 'yes' || text === 'no' ? { text } : { reason: "argument must be 'yes' or 'no'" };
    });
    return { name, default: initial, read, ...traits };
}
/** Any text that ends at a NUL byte. */
function types_text(name, initial, traits = {}, check = () => null) {
    const read = single((argument, scope) => {
        const reason = check(cString(argument), scope);
        return reason === null ? { text: cString(argument) } : { reason };
    });
    return { name, default: initial, read, ...traits };
}
/** Any bytes, NUL included. */
function types_bytes(name, initial, traits = {}, check = () => null) {
    const read = single((argument, scope) => {
        const reason = check(argument, scope);
        return reason === null ? { text: argument } : { reason };
    });
    return { name, default: initial, read, ...traits };
}
/** A whole number between two bounds. */
function types_integer(name, width, min, max, initial, traits = {}) {
    return numeric(name, { ...numberType(width, min, max), notation: 'decimal' }, `${initial}`, traits);
}
/** A number of bytes, with units k, kb, m, mb, g, gb. */
function types_memory(name, width, min, initial, traits = {}) {
    return numeric(name, { ...numberType(width, min, 'max'), notation: 'bytes' }, `${initial}`, traits);
}
/** A number of bytes, or a share of `maxmemory` as `N%`. */
function memoryOrPercent(name, initial, traits = {}) {
    return numeric(name, { ...numberType('long', -100, 'max'), notation: 'bytes-percent' }, `${initial}`, traits);
}
/** A number of bytes, or a negative number with a meaning of its own. */
function signedMemory(name, min, initial, traits = {}) {
    return numeric(name, { ...numberType('long', min, 'max'), notation: 'bytes-signed' }, `${initial}`, traits);
}
/** File permissions, in octal. */
function types_permissions(name, traits = {}) {
    return numeric(name, { ...numberType('uint', 0, 0o777), notation: 'octal' }, '0', traits);
}
function numberType(width, min, max) {
    return { width, min: BigInt(min), max: max === 'max' ? WIDTHS[width].max : BigInt(max) };
}
function numeric(name, type, initial, traits) {
    const read = single((argument, { version }) => {
        const value = parse(argument, type, version);
        if (value === null)
            return { reason: unreadable(type) };
        const reason = outOfBounds(value, type);
        return reason === null ? { text: print(value, type) } : { reason };
    });
    return { name, default: initial, read, ...traits };
}
/** The number as the server's `long long`; a share is kept below zero. */
function parse(argument, { notation }, version) {
    if (notation === 'decimal')
        return strictNumber(argument);
    if (notation === 'octal') {
        const { value, whole } = leadingNumber(argument, 8);
        return whole ? value : null;
    }
    if (beforeTable(version)) {
        const size = signedMemorySize(argument);
        return size !== null && size >= 0n ? size : null;
    }
    const size = memorySize(argument, version.engine === 'valkey' && types_atLeast(version, 9, 1) ? 'refused' : 'wraps');
    if (size !== null)
        return BigInt.asIntN(64, size);
    if (notation === 'bytes-signed')
        return strictNumber(argument);
    if (notation !== 'bytes-percent' || !argument.endsWith('%'))
        return null;
    const share = strictNumber(argument.slice(0, -1));
    return share !== null && share >= 0n ? -share : null;
}
function types_atLeast({ major, minor }, wantedMajor, wantedMinor) {
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
function unreadable({ notation }) {
    if (notation === 'decimal')
        return "argument couldn't be parsed into an integer";
    if (notation === 'octal')
        return "argument couldn't be parsed as an octal number";
    return notation === 'bytes-percent'
        ? 'argument must be a memory or percent value'
        : 'argument must be a memory value';
}
function outOfBounds(value, { width, notation, min, max }) {
    if (notation === 'bytes-percent' && value < 0n) {
        return value < min ? `percentage argument must be less or equal to ${-min}` : null;
    }
    const compared = WIDTHS[width].signed ? value : BigInt.asUintN(64, value);
    const base = notation === 'octal' ? 8 : 10;
    const inside = compared >= min && compared <= max;
    return inside ? null : `argument must be between ${min.toString(base)} and ${max.toString(base)} inclusive`;
}
function print(value, { notation }) {
    if (notation === 'octal')
        return value.toString(8);
    if (notation === 'bytes-percent' && value < 0n)
        return `${-value}%`;
    return notation === 'bytes' ? BigInt.asUintN(64, value).toString() : value.toString();
}
/** One of some words, in any case. */
function oneOf(name, words, initial, traits = {}) {
    const read = single((argument, { version }) => {
        const value = lookUp(words, argument);
        return value === null ? { reason: notAWord(words, version) } : { text: printWords(words, value) };
    });
    return { name, default: initial, read, ...traits };
}
/** Several words at once, each a bit. */
function someOf(name, words, initial, traits, check) {
    const read = (args, { version }) => {
        const values = args.map((argument) => lookUp(words, argument));
        if (args.length === 0 || values.includes(null))
            return { reason: notAWord(words, version) };
        const bits = values.reduce((sum, value) => sum | (value ?? 0), 0);
        const reason = check(bits);
        return reason === null ? { text: printWords(words, bits) } : { reason };
    };
    return { name, default: initial, list: true, read, ...traits };
}
function lookUp(words, argument) {
    const word = cString(argument).toLowerCase();
    const entry = Object.entries(words).find(([name]) => name.toLowerCase() === word);
    return entry?.[1] ?? null;
}
function printWords(words, value) {
    const names = [];
    let rest = value;
    for (const [name, bits] of Object.entries(words)) {
        if (bits === value)
            return name;
        if (bits === 0 || (bits & rest) !== bits)
            continue;
        names.push(name);
        rest &= ~bits;
    }
    return names.join(' ');
}
/** The server cuts the sentence at the size of its buffer. */
const REASON_MAX = 255;
function notAWord(words, version) {
    const subject = beforeTable(version) ? 'argument' : 'argument(s)';
    return `${subject} must be one of the following: ${Object.keys(words).join(', ')}`.slice(0, REASON_MAX);
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/numbers.js

/**
 * The directives that are numbers: width of the C variable, bounds, default. Facts of redis/redis and
 * valkey-io/valkey src/config.c at the tags of the releases; defaults measured with Redis 6.0.20, 6.2.16, 7.0.15,
 * 7.2.6, 7.4.1, 8.0.6 and Valkey 8.0.1, 9.1.2.
 */
const INT_MIN = -(2 ** 31);
const KB = 1024;
const MB = 1024 ** 2;
const numbers_PORT_MAX = 65535;
const NUMBERS = [
    types_integer('databases', 'int', 1, 'max', 16),
    types_integer('cluster-databases', 'int', 1, 'max', 1, { redis: '', valkey: '9.0..' }),
    types_integer('port', 'int', 0, numbers_PORT_MAX, 6379),
    types_integer('io-threads', 'int', 1, 128, 1, { valkey: '..8.0' }),
    types_integer('io-threads', 'int', 1, 256, 1, { redis: '', valkey: '8.1..' }),
    types_integer('events-per-io-thread', 'int', 0, 'max', 2, { redis: '', valkey: '8.0..8.0' }),
    types_integer('events-per-io-thread', 'int', 0, 'max', 2, { redis: '', valkey: '8.1..9.0', hidden: true }),
    types_integer('min-io-threads-avoid-copy-reply', 'int', 0, 'max', 7, { redis: '', valkey: '9.0..', hidden: true }),
    types_integer('min-string-size-avoid-copy-reply', 'int', 0, 'max', 16384, { redis: '', valkey: '9.0..', hidden: true }),
    types_integer('min-string-size-avoid-copy-reply-threaded', 'int', 0, 'max', 65536, {
        redis: '',
        valkey: '9.0..',
        hidden: true,
    }),
    types_integer('prefetch-batch-max-size', 'int', 0, 128, 16, { redis: '8.2..', valkey: '', hidden: true }),
    types_integer('prefetch-batch-max-size', 'int', 0, 128, 16, { redis: '', valkey: '8.0..' }),
    types_integer('auto-aof-rewrite-percentage', 'int', 0, 'max', 100),
    types_memory('auto-aof-rewrite-min-size', 'long', 0, 64 * MB),
    types_integer('aof-load-corrupt-tail-max-size', 'long', 0, 'max', 0, { redis: '8.4..', valkey: '' }),
    types_integer('cluster-replica-validity-factor', 'int', 0, 'max', 10, { alias: 'cluster-slave-validity-factor' }),
    types_integer('list-max-ziplist-size', 'int', INT_MIN, 'max', -2, { redis: '..6.2', valkey: '' }),
    types_integer('list-max-listpack-size', 'int', INT_MIN, 'max', -2, { alias: 'list-max-ziplist-size', redis: '7.0..' }),
    types_integer('list-compress-depth', 'int', 0, 'max', 0),
    types_integer('tcp-keepalive', 'int', 0, 'max', 300),
    types_integer('tcp-backlog', 'int', 0, 'max', 511),
    types_integer('cluster-migration-barrier', 'int', 0, 'max', 1),
    types_integer('active-defrag-cycle-min', 'int', 1, 99, 1),
    types_integer('active-defrag-cycle-max', 'int', 1, 99, 25),
    types_integer('active-defrag-cycle-us', 'int', 0, 100000, 500, { redis: '', valkey: '8.1..' }),
    types_integer('active-defrag-threshold-lower', 'int', 0, 1000, 10),
    types_integer('active-defrag-threshold-upper', 'int', 0, 1000, 100),
    types_memory('active-defrag-ignore-bytes', 'size', 1, 100 * MB),
    types_integer('active-defrag-max-scan-fields', 'long', 1, 'max', 1000),
    types_integer('lfu-log-factor', 'int', 0, 'max', 10),
    types_integer('lfu-decay-time', 'int', 0, 'max', 1),
    types_integer('replica-priority', 'int', 0, 'max', 100, { alias: 'slave-priority' }),
    types_integer('repl-diskless-sync-delay', 'int', 0, 'max', 5),
    types_integer('repl-diskless-sync-max-replicas', 'int', 0, 'max', 0, { redis: '7.0..' }),
    types_integer('maxmemory-samples', 'int', 1, 'max', 5, { redis: '..7.2', valkey: '..7.2' }),
    types_integer('maxmemory-samples', 'int', 1, 64, 5, { redis: '7.4..', valkey: '8.0..' }),
    types_integer('maxmemory-eviction-tenacity', 'int', 0, 100, 10, { redis: '6.2..' }),
    types_memory('maxmemory', 'ulonglong', 0, 0),
    memoryOrPercent('maxmemory-clients', 0, { redis: '7.0..' }),
    types_integer('timeout', 'int', 0, 'max', 0),
    types_integer('replica-announce-port', 'int', 0, numbers_PORT_MAX, 0, { alias: 'slave-announce-port' }),
    types_integer('cluster-port', 'int', 0, numbers_PORT_MAX, 0, { redis: '7.0..' }),
    types_integer('cluster-announce-bus-port', 'int', 0, numbers_PORT_MAX, 0),
    types_integer('cluster-announce-port', 'int', 0, numbers_PORT_MAX, 0),
    types_integer('cluster-announce-tls-port', 'int', 0, numbers_PORT_MAX, 0, { redis: '6.2..' }),
    types_integer('cluster-announce-client-port', 'int', 0, numbers_PORT_MAX, 0, { redis: '', valkey: '9.0..' }),
    types_integer('cluster-announce-client-tls-port', 'int', 0, numbers_PORT_MAX, 0, { redis: '', valkey: '9.0..' }),
    types_integer('repl-timeout', 'int', 1, 'max', 60),
    types_integer('repl-ping-replica-period', 'int', 1, 'max', 10, { alias: 'repl-ping-slave-period' }),
    types_memory('repl-backlog-size', 'long', 1, MB, { valkey: '..7.2' }),
    types_memory('repl-backlog-size', 'long', 1, 10 * MB, { redis: '', valkey: '8.0..' }),
    types_integer('repl-backlog-ttl', 'long', 0, 'max', 3600),
    types_memory('replica-full-sync-buffer-limit', 'long', 0, 0, { redis: '8.0..', valkey: '' }),
    types_integer('rdb-key-save-delay', 'int', 0, 'max', 0, { redis: '..6.0', valkey: '' }),
    types_integer('rdb-key-save-delay', 'int', INT_MIN, 'max', 0, { redis: '6.2..6.2', valkey: '' }),
    types_integer('rdb-key-save-delay', 'int', INT_MIN, 'max', 0, { redis: '7.0..', hidden: true }),
    types_integer('key-load-delay', 'int', 0, 'max', 0, { redis: '..6.0', valkey: '' }),
    types_integer('key-load-delay', 'int', INT_MIN, 'max', 0, { redis: '6.2..6.2', valkey: '' }),
    types_integer('key-load-delay', 'int', INT_MIN, 'max', 0, { redis: '7.0..', hidden: true }),
    types_integer('active-expire-effort', 'int', 1, 10, 1),
    types_integer('hz', 'int', 0, 'max', 10),
    types_integer('min-replicas-to-write', 'int', 0, 'max', 0, { alias: 'min-slaves-to-write' }),
    types_integer('min-replicas-max-lag', 'int', 0, 'max', 10, { alias: 'min-slaves-max-lag' }),
    types_integer('watchdog-period', 'int', 0, 'max', 0, { redis: '7.0..', hidden: true }),
    types_integer('shutdown-timeout', 'int', 0, 'max', 10, { redis: '7.0..' }),
    types_integer('cluster-compatibility-sample-ratio', 'int', 0, 100, 0, { redis: '8.0..', valkey: '' }),
    types_integer('lookahead', 'int', 1, 'max', 16, { redis: '8.4..', valkey: '' }),
    types_integer('maxclients', 'uint', 1, 'max', 10000),
    types_integer('max-new-connections-per-cycle', 'uint', 1, 1000, 10, { redis: '7.4..', valkey: '8.0..' }),
    types_integer('max-new-tls-connections-per-cycle', 'uint', 1, 1000, 1, { redis: '7.4..', valkey: '8.0..' }),
    types_permissions('unixsocketperm', { redis: '7.0..' }),
    types_integer('socket-mark-id', 'uint', 0, 'max', 0, { redis: '7.0..' }),
    types_integer('acllog-max-len', 'long', 0, 'max', 128),
    types_integer('lua-time-limit', 'long', 0, 'max', 5000, { redis: '..6.2', valkey: '' }),
    types_integer('busy-reply-threshold', 'long', 0, 'max', 5000, { alias: 'lua-time-limit', redis: '7.0..' }),
    types_integer('slowlog-max-len', 'long', 0, 'max', 128, { valkey: '..8.0' }),
    types_integer('slowlog-log-slower-than', 'long', -1, 'max', 10000, { valkey: '..8.0' }),
    types_integer('commandlog-slow-execution-max-len', 'long', 0, 'max', 128, {
        alias: 'slowlog-max-len',
        redis: '',
        valkey: '8.1..',
    }),
    types_integer('commandlog-large-request-max-len', 'long', 0, 'max', 128, { redis: '', valkey: '8.1..' }),
    types_integer('commandlog-large-reply-max-len', 'long', 0, 'max', 128, { redis: '', valkey: '8.1..' }),
    types_integer('commandlog-execution-slower-than', 'long', -1, 'max', 10000, {
        alias: 'slowlog-log-slower-than',
        redis: '',
        valkey: '8.1..',
    }),
    types_integer('commandlog-request-larger-than', 'long', -1, 'max', MB, { redis: '', valkey: '8.1..' }),
    types_integer('commandlog-reply-larger-than', 'long', -1, 'max', MB, { redis: '', valkey: '8.1..' }),
    types_integer('latency-monitor-threshold', 'long', 0, 'max', 0),
    types_integer('cluster-node-timeout', 'long', 0, 'max', 15000),
    types_integer('cluster-ping-interval', 'long', 0, 'max', 0, { redis: '7.2..', hidden: true }),
    types_integer('cluster-blacklist-ttl', 'ulonglong', 0, 'max', 60, { redis: '', valkey: '8.0..' }),
    types_integer('cluster-manual-failover-timeout', 'long', 1, 2 ** 31 - 1, 5000, { redis: '', valkey: '8.1..' }),
    types_integer('cluster-message-gossip-perc', 'int', 1, 100, 10, { redis: '', valkey: '9.1..', hidden: true }),
    types_integer('cluster-slot-migration-log-max-len', 'long', 0, 'max', 1000, { redis: '', valkey: '9.0..' }),
    signedMemory('slot-migration-max-failover-repl-bytes', -1, 0, { redis: '', valkey: '9.0..' }),
    types_integer('cluster-slot-migration-max-archived-tasks', 'int', 1, 'max', 32, {
        redis: '8.4..',
        valkey: '',
        hidden: true,
    }),
    types_memory('cluster-slot-migration-handoff-max-lag-bytes', 'long', 0, MB, { redis: '8.4..', valkey: '' }),
    types_integer('cluster-slot-migration-write-pause-timeout', 'long', 0, 'max', 10000, { redis: '8.4..', valkey: '' }),
    types_integer('cluster-slot-migration-sync-buffer-drain-timeout', 'long', 0, 'max', 60000, {
        redis: '8.4..',
        valkey: '',
        hidden: true,
    }),
    types_memory('cluster-link-sendbuf-limit', 'ulonglong', 0, 0, { redis: '7.0..' }),
    types_memory('proto-max-bulk-len', 'long', MB, 512 * MB),
    types_memory('client-query-buffer-limit', 'size', MB, 1024 * MB, { redis: '6.2..' }),
    types_integer('stream-node-max-entries', 'long', 0, 'max', 100),
    types_memory('stream-node-max-bytes', 'size', 0, 4 * KB),
    types_integer('stream-idmp-duration', 'long', 1, 86400, 100, { redis: '8.6..', valkey: '' }),
    types_integer('stream-idmp-maxsize', 'long', 1, 10000, 100, { redis: '8.6..', valkey: '' }),
    types_integer('hash-max-ziplist-entries', 'size', 0, 'max', 512, { redis: '..6.2', valkey: '' }),
    types_integer('hash-max-listpack-entries', 'size', 0, 'max', 512, { alias: 'hash-max-ziplist-entries', redis: '7.0..' }),
    types_memory('hash-max-ziplist-value', 'size', 0, 64, { redis: '..6.2', valkey: '' }),
    types_memory('hash-max-listpack-value', 'size', 0, 64, { alias: 'hash-max-ziplist-value', redis: '7.0..' }),
    types_integer('zset-max-ziplist-entries', 'size', 0, 'max', 128, { redis: '..6.2', valkey: '' }),
    types_integer('zset-max-listpack-entries', 'size', 0, 'max', 128, { alias: 'zset-max-ziplist-entries', redis: '7.0..' }),
    types_memory('zset-max-ziplist-value', 'size', 0, 64, { redis: '..6.2', valkey: '' }),
    types_memory('zset-max-listpack-value', 'size', 0, 64, { alias: 'zset-max-ziplist-value', redis: '7.0..' }),
    types_integer('set-max-intset-entries', 'size', 0, 'max', 512),
    types_integer('set-max-listpack-entries', 'size', 0, 'max', 128, { redis: '7.2..' }),
    types_integer('set-max-listpack-value', 'size', 0, 'max', 64, { redis: '7.2..' }),
    types_memory('hll-sparse-max-bytes', 'size', 0, 3000),
    types_integer('tracking-table-max-keys', 'size', 0, 'max', 1000000),
    types_integer('loading-process-events-interval-bytes', 'long', KB, 2 ** 31 - 1, 2 * MB, {
        redis: '7.0..7.4',
        hidden: true,
    }),
    types_integer('loading-process-events-interval-bytes', 'long', KB, 2 ** 31 - 1, 512 * KB, {
        redis: '8.0..',
        valkey: '',
        hidden: true,
    }),
    types_integer('rdma-port', 'int', 0, numbers_PORT_MAX, 0, { redis: '', valkey: '8.1..' }),
    types_integer('rdma-rx-size', 'int', 64 * KB, 16 * MB, MB, { redis: '', valkey: '8.1..' }),
    types_integer('rdma-completion-vector', 'int', -1, 1024, -1, { redis: '', valkey: '8.1..' }),
    types_integer('tls-port', 'int', 0, numbers_PORT_MAX, 0),
    types_integer('tls-session-cache-size', 'int', 0, 'max', 20 * KB),
    types_integer('tls-session-cache-timeout', 'int', 0, 'max', 300),
    types_integer('tls-auto-reload-interval', 'int', 0, 'max', 0, { redis: '', valkey: '9.1..' }),
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/range.js
function parts(text) {
    return text === '' ? [] : text.split('.').map(Number);
}
/** Compares as far as `bound` goes, so that 6.2.14 equals 6.2. */
function compare(version, bound) {
    const number = [version.major, version.minor, version.patch];
    for (const [at, wanted] of bound.entries()) {
        const difference = (number[at] ?? 0) - wanted;
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function within(version, interval) {
    const [from = '', to = ''] = interval.split('..');
    return compare(version, parts(from)) >= 0 && compare(version, parts(to)) <= 0;
}
/** True when the release lies in the range. */
function covers(range, version) {
    const intervals = range[version.engine];
    if (intervals === undefined)
        return true;
    return intervals.split(' ').some((interval) => interval !== '' && within(version, interval));
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/specials.js




/**
 * The directives of one argument that have code of their own in the servers, and those that do nothing any more.
 * Facts of redis/redis and valkey-io/valkey src/config.c and src/notify.c at the tags of the releases.
 */
const specials_RETIRED = { redis: '..6.2', valkey: '' };
/** One argument, with the words that Redis up to 6.2 uses for any other count in this part of its code. */
function lone(read) {
    return (args, scope) => {
        const [argument] = args;
        if (argument !== undefined && args.length === 1)
            return read(argument, scope);
        return { reason: beforeTable(scope.version) ? BAD_DIRECTIVE : WRONG_COUNT };
    };
}
function specials_eventClasses({ engine, major, minor }) {
    const redis8 = engine === 'redis' && (major > 8 || (major === 8 && minor >= 2));
    if (major === 6 && minor === 0)
        return { all: 'g$lshzxet', inner: 'g$lshzxet' };
    if (major === 6)
        return { all: 'g$lshzxetd', inner: 'g$lshzxetd' };
    return { all: 'g$lshzxetd', inner: `g$lshzxetdn${redis8 ? 'oc' : ''}` };
}
/** Printed last, in this order. */
const OUTER = 'KEm';
const events = lone((argument, { version }) => {
    const { all, inner } = specials_eventClasses(version);
    const known = `A${inner}${OUTER}`;
    const letters = [...argument];
    if (letters.some((letter) => !known.includes(letter))) {
        const listed = beforeTable(version) ? 'g$lshzxeA' : 'Ag$lshzxeKEtmdn';
        return { reason: `Invalid event class character. Use '${listed}'.` };
    }
    const on = (letter) => letters.includes(letter) || (letters.includes('A') && all.includes(letter));
    const first = [...all].every(on) ? ['A'] : [...inner].filter(on);
    return { text: [...first, ...[...OUTER].filter(on)].join('') };
});
const PASSWORD_MAX = 512;
const specials_password = lone((argument) => {
    const text = cString(argument);
    return text.length > PASSWORD_MAX ? { reason: 'Password is longer than CONFIG_AUTHPASS_MAX_LEN' } : { text };
});
const PERMISSIONS_MAX = 511n;
const MODE_BITS = 32;
const socketPermissions = lone((argument) => {
    const mode = BigInt.asUintN(MODE_BITS, leadingNumber(argument, 8).value);
    return mode > PERMISSIONS_MAX ? { reason: 'Invalid socket file permissions' } : { text: mode.toString(8) };
});
const queryBuffer = lone((argument) => ({ text: `${signedMemorySize(argument) ?? 0n}` }));
const WORKING_DIRECTORY = "the file does not tell the server's working directory";
/** The server changes to the directory at once, so that a relative path follows from the line before. */
const specials_directory = lone((argument, { before, version }) => {
    const path = cString(argument);
    if (path === '')
        return { reason: noDirectory(version) };
    if (!path.startsWith('/') && before === null)
        return { unclear: WORKING_DIRECTORY };
    return { text: external_node_path_.posix.resolve(before ?? '/', path) };
});
function noDirectory(version) {
    if (speaksValkey(version))
        return "dir can't be empty";
    return beforeTable(version) ? "Can't chdir to '': No such file or directory" : 'No such file or directory';
}
const SPECIALS = [
    { name: 'notify-keyspace-events', default: '', read: events },
    { name: 'requirepass', default: '', read: specials_password, redis: '..6.0', valkey: '' },
    { name: 'unixsocketperm', default: '0', read: socketPermissions, ...specials_RETIRED },
    { name: 'client-query-buffer-limit', default: '1073741824', read: queryBuffer, redis: '..6.0', valkey: '' },
    { name: 'logfile', default: '', read: lone((argument) => ({ text: cString(argument) })), ...specials_RETIRED },
    {
        name: 'cluster-config-file',
        default: 'nodes.conf',
        read: lone((argument) => ({ text: cString(argument) })),
        hidden: true,
        ...specials_RETIRED,
    },
    {
        name: 'dir',
        default: { unclear: WORKING_DIRECTORY },
        adds: ([path = '']) => !path.startsWith('/'),
        read: specials_directory,
    },
];
/** Directives that the server takes with one argument and that do nothing; with another count they are no directives. */
const RETIREES = [
    { name: 'list-max-ziplist-entries' },
    { name: 'list-max-ziplist-value' },
    { name: 'lua-replicate-commands', redis: '7.0..' },
    { name: 'io-threads-do-reads', redis: '8.0..', valkey: '8.1..' },
    { name: 'dynamic-hz', redis: '', valkey: '8.1..' },
    { name: 'events-per-io-thread', redis: '', valkey: '9.1..' },
    { name: 'sanitize-dump-payload', redis: '', valkey: '8.0.2..' },
];
/** Shown by `CONFIG GET` though no file can set it. */
const SHOWN_ONLY = [
    { name: 'watchdog-period', default: '0', read: () => ({ reason: BAD_DIRECTIVE }), ...specials_RETIRED },
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/switches.js

/**
 * The directives that are `yes` or `no`. Facts of redis/redis and valkey-io/valkey src/config.c at the tags of the
 * releases; defaults measured with Redis 6.0.20, 6.2.16, 7.0.15, 7.2.6, 7.4.1, 8.0.6 and Valkey 8.0.1, 9.1.2.
 */
const SWITCHES = [
    types_yesNo('rdbchecksum', 'yes'),
    types_yesNo('daemonize', 'no'),
    types_yesNo('io-threads-do-reads', 'no', { redis: '..7.4', valkey: '..7.2' }),
    types_yesNo('io-threads-do-reads', 'yes', { redis: '', valkey: '8.0..8.0' }),
    types_yesNo('lua-replicate-commands', 'yes', { redis: '..6.2', valkey: '' }),
    types_yesNo('always-show-logo', 'no'),
    types_yesNo('protected-mode', 'yes'),
    types_yesNo('rdbcompression', 'yes'),
    types_yesNo('rdb-del-sync-files', 'no'),
    types_yesNo('activerehashing', 'yes'),
    types_yesNo('stop-writes-on-bgsave-error', 'yes'),
    types_yesNo('set-proc-title', 'yes', { redis: '6.2..' }),
    types_yesNo('dynamic-hz', 'yes', { valkey: '..8.0' }),
    types_yesNo('lazyfree-lazy-eviction', 'no', { valkey: '..7.2' }),
    types_yesNo('lazyfree-lazy-eviction', 'yes', { redis: '', valkey: '8.0..' }),
    types_yesNo('lazyfree-lazy-expire', 'no', { valkey: '..7.2' }),
    types_yesNo('lazyfree-lazy-expire', 'yes', { redis: '', valkey: '8.0..' }),
    types_yesNo('lazyfree-lazy-server-del', 'no', { valkey: '..7.2' }),
    types_yesNo('lazyfree-lazy-server-del', 'yes', { redis: '', valkey: '8.0..' }),
    types_yesNo('lazyfree-lazy-user-del', 'no', { valkey: '..7.2' }),
    types_yesNo('lazyfree-lazy-user-del', 'yes', { redis: '', valkey: '8.0..' }),
    types_yesNo('lazyfree-lazy-user-flush', 'no', { redis: '6.2..', valkey: '..7.2' }),
    types_yesNo('lazyfree-lazy-user-flush', 'yes', { redis: '', valkey: '8.0..' }),
    types_yesNo('repl-disable-tcp-nodelay', 'no'),
    types_yesNo('repl-mptcp', 'no', { redis: '', valkey: '9.0..' }),
    types_yesNo('mptcp', 'no', { redis: '', valkey: '9.0..' }),
    types_yesNo('repl-diskless-sync', 'no', { redis: '..6.2', valkey: '' }),
    types_yesNo('repl-diskless-sync', 'yes', { redis: '7.0..' }),
    types_yesNo('repl-rdb-channel', 'yes', { redis: '8.0..', valkey: '', hidden: true }),
    types_yesNo('dual-channel-replication-enabled', 'no', { redis: '', valkey: '8.0..' }),
    types_yesNo('gopher-enabled', 'no', { redis: '..6.2', valkey: '' }),
    types_yesNo('aof-rewrite-incremental-fsync', 'yes'),
    types_yesNo('no-appendfsync-on-rewrite', 'no'),
    types_yesNo('cluster-require-full-coverage', 'yes'),
    types_yesNo('rdb-save-incremental-fsync', 'yes'),
    types_yesNo('aof-load-truncated', 'yes'),
    types_yesNo('aof-use-rdb-preamble', 'yes'),
    types_yesNo('aof-timestamp-enabled', 'no', { redis: '7.0..' }),
    types_yesNo('aof-disable-auto-gc', 'no', { redis: '7.0..7.0', valkey: '' }),
    types_yesNo('aof-disable-auto-gc', 'no', { redis: '7.2..', hidden: true }),
    types_yesNo('cluster-replica-no-failover', 'no', { alias: 'cluster-slave-no-failover' }),
    types_yesNo('replica-lazy-flush', 'no', { alias: 'slave-lazy-flush', valkey: '..7.2' }),
    types_yesNo('replica-lazy-flush', 'yes', { alias: 'slave-lazy-flush', redis: '', valkey: '8.0..' }),
    types_yesNo('replica-serve-stale-data', 'yes', { alias: 'slave-serve-stale-data' }),
    types_yesNo('replica-read-only', 'yes', { alias: 'slave-read-only' }),
    types_yesNo('replica-ignore-maxmemory', 'yes', { alias: 'slave-ignore-maxmemory' }),
    types_yesNo('replica-ignore-disk-write-errors', 'no', { redis: '7.0..' }),
    types_yesNo('replica-announced', 'yes', { redis: '6.2..' }),
    types_yesNo('jemalloc-bg-thread', 'yes'),
    types_yesNo('activedefrag', 'no'),
    types_yesNo('syslog-enabled', 'no'),
    types_yesNo('cluster-enabled', 'no'),
    types_yesNo('cluster-bus-port-protected-mode', 'no', { redis: '8.2.10..8.2 8.4.7..8.4 8.6.7..', valkey: '' }),
    types_yesNo('appendonly', 'no'),
    types_yesNo('cluster-allow-reads-when-down', 'no'),
    types_yesNo('cluster-allow-pubsubshard-when-down', 'yes', { redis: '7.0..' }),
    types_yesNo('cluster-allow-replica-migration', 'yes', { redis: '6.2..' }),
    types_yesNo('cluster-slot-stats-enabled', 'no', { redis: '8.2..8.4', valkey: '8.0..' }),
    types_yesNo('crash-log-enabled', 'yes', { redis: '6.2..' }),
    types_yesNo('crash-memcheck-enabled', 'yes', { redis: '6.2..' }),
    types_yesNo('use-exit-on-panic', 'no', { redis: '6.2..6.2', valkey: '' }),
    types_yesNo('use-exit-on-panic', 'no', { redis: '7.0..', hidden: true }),
    types_yesNo('disable-thp', 'yes', { redis: '6.2..' }),
    types_yesNo('latency-tracking', 'yes', { redis: '7.0..' }),
    types_yesNo('lua-enable-deprecated-api', 'no', { redis: '6.2.20..6.2', valkey: '' }),
    types_yesNo('lua-enable-deprecated-api', 'no', {
        redis: '7.2.11..7.2 7.4.6..7.4 8.0.4..8.0 8.2.2..',
        valkey: '',
        hidden: true,
    }),
    types_yesNo('lua-enable-insecure-api', 'no', {
        alias: 'lua-enable-deprecated-api',
        redis: '',
        valkey: '7.2.11..7.2 8.0.6..8.0 8.1.4..',
        hidden: true,
    }),
    types_yesNo('hide-user-data-from-log', 'no', { redis: '7.4..', valkey: '' }),
    types_yesNo('hide-user-data-from-log', 'yes', { redis: '', valkey: '8.0..' }),
    types_yesNo('lazyexpire-nested-arbitrary-keys', 'yes', { redis: '8.2..', valkey: '', hidden: true }),
    types_yesNo('vset-force-single-threaded-execution', 'no', { redis: '8.2..', valkey: '' }),
    types_yesNo('key-memory-histograms', 'no', { redis: '8.6..', valkey: '' }),
    types_yesNo('extended-redis-compatibility', 'no', { redis: '', valkey: '8.0..' }),
    types_yesNo('enable-debug-assert', 'no', { redis: '', valkey: '8.0..', hidden: true }),
    types_yesNo('import-mode', 'no', { redis: '', valkey: '8.1..' }),
    types_yesNo('io-threads-always-active', 'no', { redis: '', valkey: '9.1..', hidden: true }),
    types_yesNo('tls-cluster', 'no'),
    types_yesNo('tls-replication', 'no'),
    types_yesNo('tls-prefer-server-ciphers', 'no'),
    types_yesNo('tls-session-caching', 'yes'),
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/check.js


/** What the servers check about texts before they take them. */
function isPath(text) {
    return /[/\\]/.test(text);
}
const databaseFile = (text, { version }) => {
    if (text === '' && speaksValkey(version))
        return "dbfilename can't be empty";
    return isPath(text) ? "dbfilename can't be a path, just a filename" : null;
};
const appendFile = (text, { version }) => {
    if (text === '' && !beforeTable(version))
        return "appendfilename can't be empty";
    return isPath(text) ? "appendfilename can't be a path, just a filename" : null;
};
const appendDirectory = (text) => {
    if (text === '')
        return "appenddirname can't be empty";
    return isPath(text) ? "appenddirname can't be a path, just a dirname" : null;
};
const clusterFile = (text) => (text === '' ? "cluster-config-file can't be empty" : null);
const HOST_NAME_SIZE = 256;
const hostName = (text) => {
    if (text.length >= HOST_NAME_SIZE)
        return `Hostnames must be less than ${HOST_NAME_SIZE} characters`;
    return /[^A-Za-z0-9.-]/.test(text) ? 'Hostnames may only contain alphanumeric characters, hyphens or dots' : null;
};
/** Valkey forbids more than Redis; bytes above 0x7f are fine with both. */
const nodeName = (text, { version }) => {
    const forbidden = version.engine === 'valkey' ? /[\0-,\x7f;<=>?@[\]^{|}~\\]/ : /[\0!#$%&()*+:;<>?@[\]^{|}~]/;
    return forbidden.test(text) ? 'Announced human node name contained invalid character' : null;
};
const ipv4 = (text) => (text === '' || isIPv4(text) ? null : 'Invalid IPv4 address');
const ipv6 = (text) => text === '' || (isIPv6(text) && !text.includes('%')) ? null : 'Invalid IPv6 address';
const SEED_MAX = 256;
const hashSeed = (text) => text.length > SEED_MAX ? `hash-seed must be less than or equal to ${SEED_MAX} characters` : null;
/** What stands in the title where the template names it; empty where that may be nothing. */
function titlePart(name, scope) {
    if (name === 'title')
        return '';
    if (name === 'server-mode')
        return scope.current('cluster-enabled') === 'yes' ? '[cluster]' : '';
    if (name === 'unixsocket')
        return scope.current('unixsocket');
    return ['listen-addr', 'port', 'tls-port', 'config-file'].includes(name) ? name : null;
}
/** The template must name known parts only, and more than blanks must come out when it is filled in. */
const titleTemplate = (template, scope) => {
    const invalid = 'template format is invalid or contains unknown variables';
    const pieces = [];
    for (let position = 0; position < template.length;) {
        const open = template.indexOf('{', position);
        if (open === -1) {
            pieces.push(template.slice(position));
            break;
        }
        pieces.push(template.slice(position, open));
        if (template.charAt(open + 1) === '{') {
            pieces.push('{');
            position = open + 2;
            continue;
        }
        const close = template.indexOf('}', open);
        const part = close === -1 ? null : titlePart(template.slice(open + 1, close), scope);
        if (part === null)
            return invalid;
        pieces.push(part);
        position = close + 1;
    }
    return /[^ ]/.test(pieces.join('')) ? null : invalid;
};
/** Bits of the words `save` and `nosave`. */
const SAVE_AND_NOSAVE = 3;
function shutdownWords(bits) {
    const both = (bits & SAVE_AND_NOSAVE) === SAVE_AND_NOSAVE;
    return both ? "shutdown options SAVE and NOSAVE can't be used simultaneously" : null;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/texts.js


/**
 * The directives that are free text, and what is checked about them. Facts of redis/redis and valkey-io/valkey
 * src/config.c at the tags of the releases; defaults measured with Redis 6.0.20, 6.2.16, 7.0.15, 7.2.6, 7.4.1, 8.0.6
 * and Valkey 8.0.1, 9.1.2.
 */
const TEXTS = [
    types_text('aclfile', ''),
    types_text('unixsocket', ''),
    types_text('unixsocketgroup', '', { redis: '', valkey: '8.0..' }),
    types_text('pidfile', ''),
    types_text('replica-announce-ip', '', { alias: 'slave-announce-ip' }),
    types_text('masteruser', '', { valkey: '..7.2' }),
    types_text('primaryuser', '', { alias: 'masteruser', redis: '', valkey: '8.0..' }),
    types_text('masterauth', '', { redis: '..6.0', valkey: '' }),
    types_bytes('masterauth', '', { redis: '6.2..', valkey: '..7.2' }),
    types_bytes('primaryauth', '', { alias: 'masterauth', redis: '', valkey: '8.0..' }),
    types_bytes('requirepass', '', { redis: '6.2..' }),
    types_text('cluster-announce-ip', ''),
    types_text('cluster-announce-client-ipv4', '', { redis: '', valkey: '8.0..' }, ipv4),
    types_text('cluster-announce-client-ipv6', '', { redis: '', valkey: '8.0..' }, ipv6),
    types_text('cluster-announce-hostname', '', { redis: '7.0..' }, hostName),
    types_bytes('cluster-announce-human-nodename', '', { redis: '7.2..' }, nodeName),
    types_text('cluster-config-file', 'nodes.conf', { redis: '7.0..', valkey: '..7.2' }),
    types_text('cluster-config-file', 'nodes.conf', { redis: '', valkey: '8.0..' }, clusterFile),
    types_text('syslog-ident', 'redis', { valkey: '..7.2' }),
    types_text('syslog-ident', 'valkey', { redis: '', valkey: '8.0..' }),
    types_text('dbfilename', 'dump.rdb', {}, databaseFile),
    types_text('appendfilename', 'appendonly.aof', {}, appendFile),
    types_text('appenddirname', 'appendonlydir', { redis: '7.0..' }, appendDirectory),
    types_text('server_cpulist', '', { redis: '..7.2', valkey: '..7.2' }),
    types_text('server-cpulist', '', { alias: 'server_cpulist', redis: '7.4..', valkey: '8.0..' }),
    types_text('bio_cpulist', '', { redis: '..7.2', valkey: '..7.2' }),
    types_text('bio-cpulist', '', { alias: 'bio_cpulist', redis: '7.4..', valkey: '8.0..' }),
    types_text('aof_rewrite_cpulist', '', { redis: '..7.2', valkey: '..7.2' }),
    types_text('aof-rewrite-cpulist', '', { alias: 'aof_rewrite_cpulist', redis: '7.4..', valkey: '8.0..' }),
    types_text('bgsave_cpulist', '', { redis: '..7.2', valkey: '..7.2' }),
    types_text('bgsave-cpulist', '', { alias: 'bgsave_cpulist', redis: '7.4..', valkey: '8.0..' }),
    types_text('ignore-warnings', 'ARM64-COW-BUG', { redis: '..6.0', valkey: '' }),
    types_text('ignore-warnings', '', { redis: '6.2..' }),
    types_text('proc-title-template', '{title} {listen-addr} {server-mode}', { redis: '6.2..' }, titleTemplate),
    types_text('bind-source-addr', '', { redis: '7.0..' }),
    types_text('logfile', '', { redis: '7.0..' }),
    types_text('locale-collate', '', { redis: '7.2..' }),
    types_text('debug-context', '', { redis: '', valkey: '8.0..', hidden: true }),
    types_bytes('availability-zone', '', { redis: '', valkey: '8.0..' }),
    types_bytes('hash-seed', '', { redis: '', valkey: '9.1..' }, hashSeed),
    types_text('tls-cert-file', ''),
    types_text('tls-key-file', ''),
    types_text('tls-key-file-pass', '', { redis: '6.2..' }),
    types_text('tls-client-cert-file', '', { redis: '6.2..' }),
    types_text('tls-client-key-file', '', { redis: '6.2..' }),
    types_text('tls-client-key-file-pass', '', { redis: '6.2..' }),
    types_text('tls-dh-params-file', ''),
    types_text('tls-ca-cert-file', ''),
    types_text('tls-ca-cert-dir', ''),
    types_text('tls-protocols', ''),
    types_text('tls-ciphers', ''),
    types_text('tls-ciphersuites', ''),
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/words.js


/**
 * The directives that are words, in the order in which the servers list them. Facts of redis/redis and
 * valkey-io/valkey src/config.c at the tags of the releases; defaults measured with Redis 6.0.20, 6.2.16, 7.0.15,
 * 7.2.6, 7.4.1, 8.0.6 and Valkey 8.0.1, 9.1.2.
 */
function inOrder(...words) {
    return Object.fromEntries(words.map((word, index) => [word, index]));
}
const SYSLOG = inOrder('user', 'local0', 'local1', 'local2', 'local3', 'local4', 'local5', 'local6', 'local7');
const LEVELS = ['debug', 'verbose', 'notice', 'warning'];
const VOLATILE = ['volatile-lru', 'volatile-lfu', 'volatile-random', 'volatile-ttl'];
const ALL_KEYS = ['allkeys-lru', 'allkeys-lfu', 'allkeys-random'];
const DISKLESS = ['disabled', 'on-empty-db', 'swapdb'];
const GUARDED = inOrder('no', 'yes', 'local');
const SHUTDOWN = { default: 0, save: 1, nosave: 2, now: 4, force: 8 };
const SHUTDOWN_9 = { ...SHUTDOWN, safe: 16, failover: 32 };
const SLOT_STATS = { no: 0, yes: 7, cpu: 1, net: 2, mem: 4 };
const WORDS = [
    oneOf('supervised', inOrder('upstart', 'systemd', 'auto', 'no'), 'no'),
    oneOf('syslog-facility', SYSLOG, 'local0'),
    oneOf('repl-diskless-load', inOrder(...DISKLESS), 'disabled', { redis: '..8.4', valkey: '..8.0' }),
    oneOf('repl-diskless-load', inOrder(...DISKLESS, 'flushdb'), 'disabled', { redis: '8.6..', valkey: '' }),
    oneOf('repl-diskless-load', inOrder(...DISKLESS, 'flush-before-load'), 'disabled', { redis: '', valkey: '8.1..' }),
    oneOf('loglevel', inOrder(...LEVELS), 'notice', { redis: '..7.0', valkey: '' }),
    oneOf('loglevel', inOrder(...LEVELS, 'nothing'), 'notice', { redis: '7.2..' }),
    oneOf('maxmemory-policy', inOrder(...VOLATILE, ...ALL_KEYS, 'noeviction'), 'noeviction', { redis: '..8.4' }),
    oneOf('maxmemory-policy', inOrder(...VOLATILE, 'volatile-lrm', ...ALL_KEYS, 'allkeys-lrm', 'noeviction'), 'noeviction', { redis: '8.6..', valkey: '' }),
    oneOf('appendfsync', inOrder('everysec', 'always', 'no'), 'everysec'),
    oneOf('oom-score-adj', { no: 0, yes: 1, relative: 1, absolute: 2 }, 'no'),
    oneOf('acl-pubsub-default', inOrder('allchannels', 'resetchannels'), 'allchannels', {
        redis: '6.2..6.2',
        valkey: '',
    }),
    oneOf('acl-pubsub-default', inOrder('allchannels', 'resetchannels'), 'resetchannels', { redis: '7.0..' }),
    oneOf('sanitize-dump-payload', inOrder('no', 'yes', 'clients'), 'no', { redis: '6.2..', valkey: '..8.0.1' }),
    oneOf('enable-protected-configs', GUARDED, 'no', { redis: '7.0..' }),
    oneOf('enable-debug-command', GUARDED, 'no', { redis: '7.0..' }),
    oneOf('enable-module-command', GUARDED, 'no', { redis: '7.0..' }),
    oneOf('cluster-preferred-endpoint-type', inOrder('ip', 'hostname', 'unknown-endpoint'), 'ip', { redis: '7.0..' }),
    oneOf('propagation-error-behavior', inOrder('ignore', 'panic', 'panic-on-replicas'), 'ignore', { redis: '7.0..' }),
    someOf('shutdown-on-sigint', SHUTDOWN, 'default', { redis: '7.0..', valkey: '..8.1' }, shutdownWords),
    someOf('shutdown-on-sigint', SHUTDOWN_9, 'default', { redis: '', valkey: '9.0..' }, shutdownWords),
    someOf('shutdown-on-sigterm', SHUTDOWN, 'default', { redis: '7.0..', valkey: '..8.1' }, shutdownWords),
    someOf('shutdown-on-sigterm', SHUTDOWN_9, 'default', { redis: '', valkey: '9.0..' }, shutdownWords),
    someOf('cluster-slot-stats-enabled', SLOT_STATS, 'no', { redis: '8.6..', valkey: '' }, () => null),
    oneOf('log-format', inOrder('legacy', 'logfmt'), 'legacy', { redis: '', valkey: '8.1..9.0' }),
    oneOf('log-format', inOrder('legacy', 'logfmt', 'json'), 'legacy', { redis: '', valkey: '9.1..' }),
    oneOf('log-timestamp-format', inOrder('legacy', 'iso8601', 'milliseconds'), 'legacy', { redis: '', valkey: '8.1..' }),
    oneOf('rdb-version-check', inOrder('strict', 'relaxed'), 'strict', { redis: '', valkey: '8.1..' }),
    oneOf('cluster-config-save-behavior', inOrder('sync', 'best-effort'), 'sync', { redis: '', valkey: '9.1..' }),
    oneOf('tls-auth-clients', inOrder('no', 'yes', 'optional'), 'yes'),
    oneOf('tls-auth-clients-user', inOrder('CN', 'off'), 'off', { redis: '8.6..', valkey: '9.0..9.0' }),
    oneOf('tls-auth-clients-user', inOrder('CN', 'URI', 'off'), 'off', { redis: '', valkey: '9.1..' }),
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/table.js








const table_ROWS = [...SWITCHES, ...NUMBERS, ...TEXTS, ...WORDS, ...LISTS, ...SPECIALS, ...SHOWN_ONLY];
const tables = new Map();
/** The directives of a release. Worked out once per release. */
function tableOf(version) {
    const key = (0,core_version/* versionName */.sh)(version);
    const table = tables.get(key) ?? table_select(version);
    tables.set(key, table);
    return table;
}
function table_select(version) {
    const rows = table_ROWS.filter((row) => covers(row, version));
    const named = new Map();
    for (const row of rows) {
        for (const name of [row.name, row.alias, row.inFiles])
            if (name !== undefined)
                named.set(name, row);
    }
    const retired = RETIREES.filter((retiree) => covers(retiree, version)).map(({ name }) => name);
    return { rows, named, retired: new Set(retired) };
}
/** Every name that a file of some release may use. */
function directiveNames() {
    const rows = table_ROWS.flatMap((row) => [row.name, row.alias ?? [], row.inFiles ?? []].flat());
    return [...rows, ...RETIREES.map(({ name }) => name)];
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/names.js


/** What a file may say besides settings. */
const STRUCTURAL = ['include', 'loadmodule', 'rename-command', 'sentinel', 'user'];
let names = null;
/** True for the lower-case name of a directive of any version: its line is one, whatever the version makes of it. */
function isDirectiveName(name) {
    names ??= new Set([...ROWS.flatMap((row) => row.names), ...directiveNames(), ...STRUCTURAL]);
    return names.has(name);
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/mask.js


/** Directives whose value is a secret in any version; their facts hold `set` or `unset`. */
const SECRET_DIRECTIVES = new Set([
    'masterauth',
    'primaryauth',
    'requirepass',
    'tls-client-key-file-pass',
    'tls-key-file-pass',
]);
/** Directives of which only so many arguments may be shown; what follows holds passwords or the new name. */
const SHOWN_ARGUMENTS = new Map([
    ...[...SECRET_DIRECTIVES, 'sentinel'].map((name) => [name, 0]),
    ['loadmodule', 1],
    ['rename-command', 1],
    ['user', 1],
]);
/** A secret's directive amid another one's arguments: two lines run together, or a file of bare carriage returns. */
const SECRET_INSIDE = new RegExp(`\\s["']?(${[...SHOWN_ARGUMENTS.keys()].join('|')})["']?(?=[\\s=:]|$)`, 'i');
const MASK = '****';
/** Longest excerpt, in characters. */
const LONGEST = 200;
/** Where a line stands and as much of it as may be shown. `line` is the untrimmed line in latin1. */
function originOf(path, lineNumber, line) {
    const shown = showLine(trimLine(line));
    const indent = indentation(line);
    const lead = indent > LONGEST / 2 ? '…' : decode(line.slice(0, indent));
    const text = lead + shown.text;
    const excerpt = printable(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
    const column = lead.length + 1;
    return {
        kind: 'file',
        path,
        line: lineNumber,
        column,
        endColumn: Math.max(column, Math.min(column + shown.span, excerpt.length + 1)),
        excerpt,
    };
}
/** True when the line, whose directive is not secret itself, has one that is among its arguments. */
function holdsSecretInside(line) {
    return SECRET_INSIDE.test(line);
}
function showLine(line) {
    const first = readArgument(line, 0, false);
    const name = first?.value.toLowerCase() ?? '';
    if (first === null || !isDirectiveName(name))
        return showUnknown(line);
    const bare = decode(line.slice(0, first.end));
    const count = SHOWN_ARGUMENTS.get(name);
    if (count === undefined && !holdsSecretInside(line))
        return { text: decode(line), span: decode(line).length };
    const rest = line.slice(first.end);
    return { text: bare + maskArguments(rest, count ?? 0), span: bare.length };
}
/**
 * A line that is no directive may be one that was misspelt, or the second half of a password. Its first word is shown
 * when more words follow, up to the first character that no directive's name has.
 */
function showUnknown(line) {
    const word = /^["']?([A-Za-z][A-Za-z0-9_.-]*)/.exec(line)?.[0] ?? '';
    const rest = line.slice(word.length);
    if (isDirectiveName(word.toLowerCase()))
        return { text: word + (rest === '' ? '' : MASK), span: word.length };
    if (word === '' || !/^\s+\S/.test(rest))
        return { text: MASK, span: MASK.length };
    return { text: word + maskArguments(rest, 0), span: word.length };
}
/** `text` begins right after the directive's name. Arguments beyond the first `count` become `****` each. */
function maskArguments(text, count) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    return words.map((word, index) => ` ${index < count && isPlainWord(word) ? decode(word) : MASK}`).join('');
}
/** An argument without quotes and without what passwords, hashes and ACL rules begin with. */
function isPlainWord(word) {
    return /^[\w./@:-]+$/.test(word);
}
/** Invisible or direction-changing characters, and those that end a line in some viewer. */
const INVISIBLE = 
// oxlint-disable-next-line no-misleading-character-class -- the variation selectors are meant, each by itself
/[\u0080-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;
/** Text of a scanned file as it may be shown; keeps its length, so that columns still point where they did. */
function printable(text) {
    if (/^[ -~]*$/.test(text))
        return text;
    return text
        .replace(/\t/g, ' ')
        .replace(/[\0-\x1f]/g, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
        .replace(/\x7f/g, '\u2421')
        .replace(INVISIBLE, (match) => '\ufffd'.repeat(match.length));
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/merge.js

/** Why a fact is unknown that another version of the server would answer otherwise. */
const DEPENDS_ON_VERSION = 'depends on the Redis version; set `--redis-version` or `version`';
/** What several server versions' readings of one file agree on; what they do not agree on is unknown. */
function mergeFacts(readings) {
    const [first, ...others] = readings;
    if (first === undefined || others.length === 0)
        return first ?? new Map();
    const merged = new Map();
    for (const [path, fact] of first) {
        const same = readings.map((reading) => reading.get(path) ?? (0,core_fact/* unknown */.L)(DEPENDS_ON_VERSION));
        merged.set(path, fact.state === 'map' ? mergeMaps(same.filter(isMap)) : mergeFact(same.filter(isFact)));
    }
    return merged;
}
function isMap(fact) {
    return fact.state === 'map';
}
function isFact(fact) {
    return fact.state !== 'map';
}
/** An entry that only some versions have is unknown; one that none has is absent in the merged map too. */
function mergeMaps(maps) {
    const names = new Set(maps.flatMap((map) => [...map.entries.keys()]));
    const entries = new Map();
    for (const name of [...names].toSorted()) {
        entries.set(name, mergeFact(maps.map((map) => map.entries.get(name) ?? (0,core_fact/* unknown */.L)(DEPENDS_ON_VERSION))));
    }
    return { state: 'map', entries, others: maps.find((map) => map.others !== null)?.others ?? null };
}
function mergeFact(facts) {
    const doubt = mostTelling(facts);
    if (doubt !== null)
        return doubt;
    const [first] = facts;
    if (first?.state !== 'known' || !facts.every((fact) => fact.state === 'known' && isSame(fact.value, first.value))) {
        return (0,core_fact/* unknown */.L)(DEPENDS_ON_VERSION);
    }
    const { origin } = first;
    if (origin.kind !== 'default')
        return first;
    return (0,core_fact/* known */.e)(first.value, { ...origin, version: 'every version' });
}
/** Of several reasons, one that a version given would not remove. */
function mostTelling(facts) {
    let doubt = null;
    for (const fact of facts) {
        if (fact.state !== 'unknown')
            continue;
        if (fact.reason !== DEPENDS_ON_VERSION)
            return fact;
        doubt = fact;
    }
    return doubt;
}
function isSame(a, b) {
    return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/facts.js







/**
 * The facts of `source` that a redis.conf decides. `interpretations` holds one reading when the version is known,
 * else one per series; then a fact is known when all the series that accept the file agree on it.
 */
function sourceFacts(path, version, interpretations) {
    const accepting = interpretations.filter((one) => one.refusal === null);
    const judged = accepting.length > 0 ? accepting : interpretations;
    const facts = mergeFacts(judged.map((one) => factsOf(one, { path, version: one.version })));
    const merged = new Map([...versionFacts(version), ...facts]);
    if (version === null && accepting.length === 0)
        merged.set('source.config_error', refusedByAll(path, interpretations));
    return merged;
}
/** Versions word it differently; the newest that names a line speaks for all. */
function refusedByAll(path, interpretations) {
    const refused = interpretations.filter((one) => one.refusal !== null);
    const spokesman = refused.findLast((one) => (one.refusal?.origin ?? null) !== null) ?? refused.at(-1);
    if (spokesman === undefined)
        return (0,core_fact/* unknown */.L)(DEPENDS_ON_VERSION);
    const { version } = spokesman;
    return mapValue(configError(spokesman, { path, version }), (reason) => `no known version starts with this file; ${(0,core_version/* versionName */.sh)(version)} says: ${reason}`);
}
function versionFacts(version) {
    const origin = { kind: 'option', name: '--redis-version' };
    const say = (value) => value === undefined ? (0,core_fact/* unknown */.L)(DEPENDS_ON_VERSION) : (0,core_fact/* known */.e)(value, origin);
    return [
        ['source.engine', say(version?.engine)],
        ['source.version', say(version === null ? undefined : (0,core_version/* versionNumber */.e1)(version))],
    ];
}
/** The facts of one server version. */
function factsOf(reading, place) {
    const setting = (name, missing) => settingOf(reading, name) ?? absent(missing);
    const number = (fact) => mapValue(fact, (value) => Number(value));
    const yes = (fact) => mapValue(fact, (value) => value === 'yes');
    return new Map([
        ['source.config', configOf(reading)],
        ['source.config_error', configError(reading, place)],
        ['source.cluster_enabled', yes(setting('cluster-enabled', 'no'))],
        ['source.databases', number(setting('databases', '16'))],
        ['source.protected_mode', yes(setting('protected-mode', 'no'))],
        ['source.port', number(setting('port', '6379'))],
        ['source.tls_port', number(setting('tls-port', '0'))],
        ['source.bind', bindOf(setting('bind', ''))],
        ['source.auth_required', authRequired(reading, setting('requirepass', ''))],
        ['source.renamed_commands', renamed(reading, place, () => true)],
        ['source.renamed_write_commands', renamed(reading, place, (command) => command.write)],
    ]);
}
/** A version without the directive behaves as if it had this value: that follows from the version alone. */
function absent(value) {
    return (0,core_fact/* known */.e)(value, { kind: 'derived', from: ['source.version'] });
}
function settingOf(reading, name) {
    return reading.started.settings.get(name) ?? reading.started.hidden.get(name) ?? null;
}
/** The same fact with another value made from its text. */
function mapValue(fact, make) {
    return fact.state === 'known' ? (0,core_fact/* known */.e)(make(String(fact.value)), fact.origin) : fact;
}
function configOf(reading) {
    const entries = new Map();
    for (const [name, fact] of reading.started.settings) {
        entries.set(name, SECRET_DIRECTIVES.has(name) ? mapValue(fact, (text) => (text === '' ? 'unset' : 'set')) : readable(fact));
    }
    const others = reading.module === null ? null : (0,core_fact/* unknown */.L)('a module that the file loads may bring it', reading.module);
    return { state: 'map', entries, others };
}
function readable(fact) {
    if (fact.state !== 'known')
        return fact;
    const text = decode(String(fact.value));
    return text === fact.value ? fact : (0,core_fact/* known */.e)(text, fact.origin);
}
function configError(reading, place) {
    const { refusal, uncertain } = reading;
    if (refusal !== null)
        return (0,core_fact/* known */.e)(printable(decode(refusal.reason)), refusal.origin ?? wholeFile(place));
    return uncertain ?? (0,core_fact/* known */.e)('', { kind: 'derived', from: ['source.config'] });
}
function wholeFile(place) {
    return { kind: 'default', version: (0,core_version/* versionName */.sh)(place.version), path: place.path };
}
/** The names of renamed commands, at the line that renamed the first of them. */
function renamed(reading, place, counts) {
    if (reading.commandsUnknown !== null)
        return reading.commandsUnknown;
    const names = reading.renamed.filter(counts).map((command) => command.name);
    const line = names.map((name) => reading.renameOrigins.get(name)).find((origin) => origin !== undefined);
    return (0,core_fact/* known */.e)(names, line ?? [...reading.renameOrigins.values()].at(-1) ?? wholeFile(place));
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/file.js


/** Longest file that is read, in bytes. The longest redis.conf that Redis ships has a tenth of that. */
const LARGEST_FILE = 1024 * 1024;
/** Reads a file unless it is, links followed, outside `root`, a real path. */
function readInside(path, root) {
    try {
        const realPath = (0,external_node_fs_.realpathSync)(path);
        if (!isInside(realPath, root))
            return refused('outside-workspace', 'it leads out of the workspace');
        const stats = (0,external_node_fs_.statSync)(realPath);
        if (stats.isDirectory())
            return { kind: 'folder' };
        if (!stats.isFile())
            return refused('not-a-file', 'it is not a regular file');
        if (stats.size > LARGEST_FILE) {
            return refused('file-too-large', `it has ${stats.size} bytes, and at most ${LARGEST_FILE} (1 MiB) are read`);
        }
        const bytes = (0,external_node_fs_.readFileSync)(realPath, 'latin1');
        const format = formatOf(bytes);
        if (format !== null)
            return refused('binary-file', `it is ${format}, not text`);
        return { kind: 'file', bytes, realPath };
    }
    catch (error) {
        return failed(error);
    }
}
function refused(code, reason) {
    return { kind: 'refused', code, reason };
}
function failed(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    if (code === 'ELOOP')
        return refused('unreadable-file', 'its symbolic links lead in a circle');
    if (code === 'EACCES' || code === 'EPERM')
        return refused('unreadable-file', 'its permissions do not let it be read');
    return refused('unreadable-file', `it cannot be read${code === '' ? '' : ` (${code})`}`);
}
/** True for `root` itself and everything below it. Both are absolute and normal. */
function isInside(path, root) {
    return path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
const SIGNATURES = [
    ['\x7fELF', 'a program'],
    ['\x1f\x8b', 'compressed'],
    ['BZh', 'compressed'],
    ['\xfd7zXZ', 'compressed'],
    ['\x28\xb5\x2f\xfd', 'compressed'],
    ['PK\x03\x04', 'an archive'],
    ['\x89PNG', 'an image'],
    ['%PDF-', 'a PDF'],
    ['REDIS00', 'an RDB snapshot'],
    ['\xff\xfe', 'UTF-16'],
    ['\xfe\xff', 'UTF-16'],
];
const SAMPLE = 8192;
/** What a file is that cannot be a redis.conf; null for text. A stray control byte is text: the server reads it too. */
function formatOf(bytes) {
    const signature = SIGNATURES.find(([start]) => bytes.startsWith(start));
    if (signature !== undefined)
        return signature[1];
    const sample = bytes.slice(0, SAMPLE);
    const controls = sample.match(/[\0-\x08\x0e-\x19\x1c-\x1f]/g)?.length ?? 0;
    return controls >= 8 && controls > sample.length / 20 ? 'binary' : null;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/glob.js


/** True when `glob(3)` would take the text as a pattern: it holds `*`, `?` or `[`. */
function isPattern(text) {
    return /[*?[]/.test(text);
}
/** Most paths that a pattern may stand for on the way. */
const MOST_PATHS = 1000;
/** What `glob(3)` finds below `base`, sorted by bytes as in the C locale; null when that is too much. */
function glob(pattern, base) {
    let found = [pattern.startsWith('/') ? '/' : base];
    for (const segment of pattern.split('/').filter((part) => part !== '' && part !== '.')) {
        found = found.flatMap((folder) => matching(segment, folder).map((name) => (0,external_node_path_.join)(folder, name)));
        if (found.length > MOST_PATHS)
            return null;
    }
    return found;
}
function matching(segment, folder) {
    if (!isPattern(segment))
        return [segment];
    return namesIn(folder)
        .filter((name) => (segment.startsWith('.') || !name.startsWith('.')) && matches(segment, name))
        .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
/** `fnmatch(3)` on one name. Goes back to the last `*` only, so time grows with the product of the lengths at most. */
function matches(pattern, name) {
    const parts = tokens(pattern);
    let [part, at] = [0, 0];
    let [star, resume] = [-1, 0];
    while (at < name.length) {
        const current = parts[part];
        if (current === '*') {
            [star, resume] = [part, at];
            part += 1;
        }
        else if (typeof current === 'function' && current(name.charAt(at))) {
            part += 1;
            at += 1;
        }
        else if (star >= 0) {
            resume += 1;
            [part, at] = [star + 1, resume];
        }
        else
            return false;
    }
    return parts.slice(part).every((rest) => rest === '*');
}
function tokens(pattern) {
    const parts = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const character = pattern.charAt(at);
        const set = character === '[' ? readSet(pattern, at) : null;
        if (character === '*')
            parts.push('*');
        else if (character === '?')
            parts.push(() => true);
        else if (set !== null) {
            parts.push(set.test);
            at = set.last;
        }
        else {
            if (character === '\\' && at + 1 < pattern.length)
                at += 1;
            const literal = pattern.charAt(at);
            parts.push((other) => other === literal);
        }
    }
    return parts;
}
/** A `[…]` set: characters and ranges, negated by `!` or `^`; null when it is not closed. */
function readSet(pattern, start) {
    const negated = /[!^]/.test(pattern.charAt(start + 1));
    const first = start + (negated ? 2 : 1);
    const last = pattern.indexOf(']', first + 1);
    if (last === -1)
        return null;
    const body = pattern.slice(first, last);
    const ranges = [];
    for (let at = 0; at < body.length; at += 1) {
        const isRange = body.charAt(at + 1) === '-' && at + 2 < body.length;
        ranges.push([body.charAt(at), isRange ? body.charAt(at + 2) : body.charAt(at)]);
        if (isRange)
            at += 2;
    }
    const inside = (character) => ranges.some(([from, to]) => from <= character && character <= to);
    return { test: (character) => inside(character) !== negated, last };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/placeholder.js
/**
 * Placeholders of the template languages that redis.conf files are kept in: shell and Compose `${X}`, Jinja `{{ x }}`
 * and `{% … %}`, Terraform `%{ … }`, Go and Helm `{{ .x }}`, ERB `<%= x %>` and `<% … %>`, autoconf `@x@`, and `%x%`. Redis itself expands
 * none of them. `$X` without braces is not one: passwords hold it.
 */
const CLOSERS = { '{{': '}}', '{%': '%}', '{#': '#}', '<%': '%>', '%{': '}' };
const OPENERS = /\$\{|\{\{|\{%|\{#|<%|%\{|(?<!\w)%(?=[A-Za-z_])|(?<!\w)@(?=[A-Za-z_])/g;
const SIMPLE = {
    '${': /\$\{[^{}]*\}/y,
    '%': /%[A-Za-z_][A-Za-z0-9_.-]*%(?!\w)/y,
    '@': /@[A-Za-z_][\w.-]*@(?!\w)/y,
};
/** Reads one line as a template; null when it holds no placeholder and no tag. */
function readTemplate(line, defines) {
    const tokens = findTokens(line);
    if (tokens.length === 0)
        return null;
    if (line.trimStart().startsWith('#'))
        return commentLine(line, tokens);
    let text = '';
    let rest = '';
    let reason = null;
    let standsAlone = false;
    const tags = [];
    let position = 0;
    for (const token of tokens) {
        text += line.slice(position, token.start);
        rest += line.slice(position, token.start);
        position = token.end;
        const part = judge(token);
        if (part.kind === 'opens' || part.kind === 'closes')
            tags.push(part);
        if (part.kind !== 'expression')
            continue;
        const value = part.name === null ? undefined : placeholder_lookUp(part.name, defines);
        text += value ?? asWord(line.slice(token.start, token.end));
        if (value !== undefined)
            continue;
        reason ??= unfilled(part);
        // What the directive is called is not known either.
        if (!/\s/.test(rest))
            standsAlone = true;
    }
    text += line.slice(position);
    rest += line.slice(position);
    return { text, reason: reason ?? (rest.trim() === '' ? null : conditionReason(tags)), standsAlone, tags };
}
/** Left unfilled, a placeholder counts as a part of one argument: without blanks and quotes of its own. */
function asWord(placeholder) {
    return placeholder.replace(/[\s"']+/g, '');
}
/** Tags that make up a whole comment still count: `# {% if x %}`. Anything else in a comment is prose. */
function commentLine(line, tokens) {
    const only = tokens.length === 1 ? tokens[0] : undefined;
    if (only === undefined)
        return null;
    const beside = line.slice(0, only.start) + line.slice(only.end);
    const part = judge(only);
    if (!/^[#\s]*$/.test(beside) || (part.kind !== 'opens' && part.kind !== 'closes'))
        return null;
    return { text: '', reason: null, standsAlone: false, tags: [part] };
}
function conditionReason(tags) {
    return tags.find((tag) => tag.kind === 'opens')?.reason ?? null;
}
function findTokens(line) {
    const tokens = [];
    const unclosed = new Set();
    OPENERS.lastIndex = 0;
    for (let match = OPENERS.exec(line); match !== null; match = OPENERS.exec(line)) {
        const token = readToken(line, match.index, match[0], unclosed);
        if (token === null)
            continue;
        tokens.push(token);
        OPENERS.lastIndex = token.end;
    }
    return tokens;
}
function readToken(line, start, open, unclosed) {
    const simple = SIMPLE[open];
    if (simple !== undefined) {
        simple.lastIndex = start;
        const match = simple.exec(line);
        if (match === null)
            return null;
        const inner = match[0].slice(open.length, -1);
        return { start, end: start + match[0].length, open, inner };
    }
    const close = CLOSERS[open] ?? '';
    const stop = unclosed.has(close) ? -1 : line.indexOf(close, start + open.length);
    if (stop === -1) {
        unclosed.add(close);
        return null;
    }
    const inner = line
        .slice(start + open.length, stop)
        .replace(/^[-+~]/, '')
        .replace(/[-+~]$/, '')
        .trim();
    return { start, end: stop + close.length, open, inner };
}
const NOTHING = { kind: 'nothing' };
/** What a token does to the lines around it. */
function judge(token) {
    const word = /^[a-z]+/.exec(token.inner)?.[0] ?? '';
    if (token.open === '{#' || token.inner.startsWith('/*') || token.inner.startsWith('#'))
        return NOTHING;
    if (token.open === '{%' || token.open === '%{')
        return judgeJinja(word, token);
    if (token.open === '<%' && !/^[=]/.test(token.inner))
        return judgeRuby(word, token);
    if (token.open === '{{')
        return judgeGo(word, token);
    return expression(token);
}
function judgeJinja(word, token) {
    if (word.startsWith('end'))
        return { kind: 'closes' };
    if (['if', 'for', 'macro', 'block', 'call', 'filter', 'with'].includes(word))
        return opens(token, word);
    if (word === 'set' && !token.inner.includes('='))
        return opens(token, word);
    return word === 'include' || word === 'extends' ? expression(token) : NOTHING;
}
function judgeRuby(word, token) {
    if (word === 'end' || token.inner.startsWith('}'))
        return { kind: 'closes' };
    const block = /(\bdo|\{)\s*(\|[^|]*\|)?\s*$/.test(token.inner);
    const keyword = ['if', 'unless', 'for', 'while', 'until', 'case', 'begin'].includes(word);
    return block || keyword ? opens(token, keyword ? word : 'each') : NOTHING;
}
function judgeGo(word, token) {
    if (word === 'end')
        return { kind: 'closes' };
    if (word === 'else' || /^\$\w+\s*:?=/.test(token.inner))
        return NOTHING;
    if (['if', 'range', 'with', 'define', 'block'].includes(word))
        return opens(token, word);
    return /\|\s*comment\b/.test(token.inner) ? NOTHING : expression(token);
}
function opens(token, word) {
    const tag = `${token.open} ${word} … ${CLOSERS[token.open] ?? ''}`;
    return { kind: 'opens', reason: `depends on the template's \`${tag}\`, which is not evaluated` };
}
/** The name is what comes before a filter or a shell default: `x` of `{{ x | default(1) }}` and of `${x:-1}`. */
function expression(token) {
    const inner = token.inner.replace(/^=\s*/, '');
    const pattern = token.open === '${' ? /^[A-Za-z_]\w*(?=:?[-=?+]|$)/ : /^[.@$]?[A-Za-z_][\w.-]*(?=\s*\||\s*$)/;
    const name = pattern.exec(inner)?.[0] ?? null;
    const close = CLOSERS[token.open];
    if (close === undefined) {
        const end = token.open === '${' ? '}' : token.open;
        return { kind: 'expression', name, shown: `${token.open}${name ?? '…'}${end}` };
    }
    const open = token.open === '<%' ? '<%=' : token.open;
    return { kind: 'expression', name, shown: `${open} ${name ?? '…'} ${close}` };
}
/** Helm's leading dot and Puppet's leading `@` may be left out of the definition's name. */
function placeholder_lookUp(name, defines) {
    return defines.get(name) ?? defines.get(name.replace(/^[.@$]/, ''));
}
function unfilled(part) {
    const remedy = part.name === null ? 'render the template first' : `fill it in with \`--define ${part.name}=VALUE\``;
    return `depends on the placeholder \`${part.shown}\`; ${remedy}`;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/lines.js



/**
 * The lines of files that the server reads as one text, as it does with those that one pattern includes: a last line
 * without a line feed goes on in the next file. Line numbers are those of each file as the server sees it.
 */
function readLines(files, defines) {
    const lines = [];
    let open = '';
    let start = null;
    for (const file of files) {
        const pieces = readBytes(file.bytes).split('\n');
        for (const [index, piece] of pieces.entries()) {
            start ??= { path: file.path, line: index + 1 };
            open += piece;
            if (index === pieces.length - 1)
                break;
            lines.push(...readLine(start, open, defines));
            [open, start] = ['', null];
        }
        if (open === '')
            start = null;
    }
    if (start !== null)
        lines.push(...readLine(start, open, defines));
    return lines;
}
/** A comment that cannot be a template's tag: most lines of most files, so they are told apart first. */
const PROSE = /^[ \t\r]*#[#\s]*[^#\s{<%]/;
function readLine(start, raw, defines) {
    if (PROSE.test(raw))
        return [];
    const trimmed = trimLine(raw);
    const template = readTemplate(trimmed, defines);
    if (trimmed === '' || (template === null && trimmed.startsWith('#')))
        return [];
    const origin = originOf(start.path, start.line, raw);
    if (template === null) {
        const holdsSecret = holdsSecretInside(trimmed);
        return [{ origin, text: trimmed, reason: null, standsAlone: false, tags: [], holdsSecret }];
    }
    const { reason, standsAlone, tags } = template;
    const texts = template.text.split('\n').map(trimLine);
    return texts
        .filter((text, index) => index === 0 || text !== '')
        .map((text, index) => {
        const isComment = text.startsWith('#');
        const holdsSecret = holdsSecretInside(text);
        return { origin, text: isComment ? '' : text, reason, standsAlone, tags: index === 0 ? tags : [], holdsSecret };
    });
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/include.js






/** Finds what `include` lines name. Every request is answered once, however many versions make it. */
function createInclude(scope) {
    const answers = new Map();
    return (request) => {
        const key = JSON.stringify(request);
        const answer = answers.get(key) ?? find(request, scope);
        answers.set(key, answer);
        return answer;
    };
}
/** Reads an `aclfile`, in latin1; null when it is not to be found inside the scope. */
function createAclReader({ bases, root }) {
    return (path, directory) => {
        const places = bases.map((base) => (0,external_node_path_.resolve)(base, fileName(directory ?? '.'), fileName(path)));
        const found = new Map();
        for (const place of places) {
            const result = readInside(place, root);
            if (result.kind === 'file')
                found.set(result.realPath, result.bytes);
        }
        const [only, ...others] = found.values();
        return others.length === 0 ? (only ?? null) : null;
    };
}
/** What a file system call makes of an argument: UTF-8, up to the first NUL. */
function fileName(argument) {
    return decode(argument.split('\0', 1)[0] ?? '');
}
function find({ pattern, directory, wildcards }, scope) {
    const name = fileName(pattern);
    // Part of every system, and empty on all of them.
    if (name === '/dev/null')
        return { kind: 'lines', lines: [] };
    const bases = scope.bases.map((base) => (0,external_node_path_.resolve)(base, fileName(directory ?? '.')));
    const roots = (0,external_node_path_.isAbsolute)(name) ? ['/'] : [...new Set(bases)];
    const inside = roots.filter((base) => isInside((0,external_node_path_.resolve)(base, name), scope.folder));
    const found = wildcards && isPattern(name) ? expand(name, inside) : inside.map((base) => [(0,external_node_path_.resolve)(base, name)]);
    if (found === null)
        return include_refused(name, 'matches too many files to read');
    const sets = found.map((paths) => readAll(paths, scope)).filter((set) => set.length > 0);
    const [first, ...others] = sets;
    if (first === undefined)
        return nothingFound(name, wildcards, inside.length === roots.length);
    if (others.some((set) => identity(set) !== identity(first))) {
        return include_refused(name, 'stands for other files in the working directory than beside the redis.conf');
    }
    const unread = first.map(({ result }) => result).find((result) => result.kind === 'refused');
    if (unread?.kind === 'refused')
        return include_refused(name, `cannot be followed: ${unread.reason}`);
    const files = first.flatMap(({ path, result }) => 
    // Opening a folder succeeds and yields nothing.
    result.kind === 'file' ? [{ path: scope.nameOf(path), bytes: result.bytes }] : []);
    return { kind: 'lines', lines: readLines(files, scope.defines) };
}
function expand(pattern, bases) {
    const found = bases.map((base) => glob(pattern, base));
    return found.every((paths) => paths !== null) ? found : null;
}
function readAll(paths, { root }) {
    return paths
        .map((path) => ({ path, result: readInside(path, root) }))
        .filter(({ result }) => result.kind !== 'missing');
}
function identity(set) {
    return JSON.stringify(set.map(({ path, result }) => (result.kind === 'file' ? result.realPath : path)));
}
function nothingFound(name, wildcards, isAllInside) {
    if (!isAllInside)
        return include_refused(name, 'lies outside the workspace and is not read');
    return wildcards && isPattern(name) ? { kind: 'lines', lines: [] } : { kind: 'missing' };
}
function include_refused(name, why) {
    return { kind: 'refused', reason: `the included \`${printable(name)}\` ${why}` };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/grammar.js
/**
 * Sources: `loadServerConfigFromString` and `loadServerConfig` in src/config.c, `main` in src/server.c and
 * `ACLLoadUsersAtStartup` in src/acl.c of redis/redis and valkey-io/valkey at the releases; the messages as measured
 * with Redis 2.8.21 to 8.0.6 and Valkey 8.0.1 and 9.1.2.
 */
function grammarOf(version) {
    const { engine, major, minor } = version;
    const isValkey = engine === 'valkey';
    const since = (from, fromMinor = 0) => major > from || (major === from && minor >= fromMinor);
    const [server, file] = isValkey && major >= 8 ? ['Valkey', 'valkey.conf'] : ['Redis', 'redis.conf'];
    return {
        joinsQuotes: isValkey && since(9),
        users: since(6),
        modules: since(4),
        includesWildcards: since(7),
        queuesDottedNames: since(7),
        queuesUnknownNames: !isValkey && since(8),
        listensLast: since(7, 2),
        cannotOpen: (path) => `Fatal error, can't open config file '${path}'${since(6) ? ': No such file or directory' : ''}`,
        usersConflict: `Configuring ${server} with users defined in ${file} and at the same setting an ACL file path is invalid. ` +
            'This setup is very likely to lead to configuration errors and security holes, ' +
            `please define either an ACL file or declare users directly in your ${file}, but not both.`,
    };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/listen.js

const CLUSTER_PORT_STEP = 10_000;
const ANY_ADDRESS = 0;
/** The numbers-and-dots notations of `inet_aton`: `127.1` and `0x7f000001` are 127.0.0.1. Null for anything else. */
function numericAddress(text) {
    const parts = text.split('.');
    if (parts.length > 4 || !parts.every((part) => /^(0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*)$/i.test(part)))
        return null;
    const numbers = parts.map((part) => (/^0[0-9]/.test(part) ? Number.parseInt(part, 8) : Number(part)));
    const last = numbers.pop() ?? 0;
    if (numbers.some((number) => number > 255) || last >= 256 ** (4 - numbers.length))
        return null;
    return numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last);
}
/** Whether some resolver may know the name. Where one does depends on the host, and is not judged. */
function listen_isHostName(text) {
    const labels = text.replace(/\.$/, '').split('.');
    const last = labels.at(-1) ?? '';
    return labels.every((label) => /^[a-z0-9_]([a-z0-9_-]*)$/i.test(label)) && !/^[0-9]+$/.test(last);
}
/** What two sockets of one port would share, so that the second cannot listen; null when only the host knows. */
function socketKey(address) {
    if (address === '*')
        return ANY_ADDRESS;
    if (address.toLowerCase() === 'localhost')
        return numericAddress('127.0.0.1');
    return address.includes(':') ? address.toLowerCase() : numericAddress(address);
}
function clashes(address, earlier) {
    const key = socketKey(address);
    const any = typeof key === 'number' ? ANY_ADDRESS : '::';
    const keys = earlier.map(socketKey).filter((other) => typeof other === typeof key && other !== null);
    return key !== null && keys.some((other) => other === key || other === any || key === any);
}
function whyNotBound(address, earlier) {
    const resolvable = address.includes(':')
        ? isIPv6(address)
        : address === '*' || numericAddress(address) !== null || listen_isHostName(address);
    if (!resolvable)
        return 'Name or service not known';
    return clashes(address, earlier) ? 'bind: Address already in use' : null;
}
function whyPortNotOpened(port, addresses, opening) {
    for (const [index, address] of addresses.entries()) {
        const reason = whyNotBound(address, addresses.slice(0, index));
        if (reason !== null)
            return `${opening} TCP listening socket ${address}:${port}: ${reason}`;
    }
    return null;
}
/**
 * Why a server up to 5.0 gives up when it opens its sockets, in its words; null when nothing in the configuration
 * alone stops it. `opening` is how that version begins the message. Addresses are taken to exist on the host.
 */
function whyNotListening(listening, opening) {
    const { port, addresses, unixSocket, cluster } = listening;
    const refusal = port === 0 ? null : whyPortNotOpened(port, addresses, opening);
    if (refusal !== null)
        return refusal;
    if (port === 0 && !unixSocket)
        return 'Configured to not listen anywhere, exiting.';
    if (!cluster)
        return null;
    if (port + CLUSTER_PORT_STEP > 65535) {
        return ('Redis port number too high. Cluster communication port is 10,000 port numbers higher than your Redis port. ' +
            'Your Redis port number must be lower than 55535.');
    }
    return whyPortNotOpened(port + CLUSTER_PORT_STEP, addresses, opening);
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/legacy/dialect.js







/** From 3.2 on a server has a process id file when one is named, or this one when it runs in the background. */
const DAEMON_PID_FILE = '/var/run/redis.pid';
const SUPERVISOR = 'depends on whether a supervisor starts the server';
const dialect_WORKING_DIRECTORY = 'the working directory the server is started in is not written in its configuration';
const vocabularies = new Map();
function vocabularyOf(version) {
    const at = ordinal(version);
    const cached = vocabularies.get(at);
    if (cached !== undefined)
        return cached;
    const rows = ROWS.filter((row) => row.since <= at && at < row.until);
    const byName = new Map(rows.flatMap((row) => row.names.map((name) => [name, row])));
    const vocabulary = { rows, byName };
    vocabularies.set(at, vocabulary);
    return vocabulary;
}
function accepts(row, count) {
    return row.arity !== null && count >= row.arity.min && count <= row.arity.max;
}
/** The text of a known fact, else null. */
function textOf(fact) {
    return fact?.state === 'known' && typeof fact.value === 'string' ? fact.value : null;
}
function pidFileOf(fact, find) {
    const [daemonize, supervised] = [find('daemonize'), find('supervised')];
    if (fact.state === 'unknown' || fact.value !== '' || fact.origin.kind === 'file')
        return fact;
    if (daemonize?.fact.state !== 'known')
        return daemonize?.fact ?? fact;
    if (daemonize.fact.value === 'no')
        return fact;
    return textOf(supervised?.fact) === 'no' ? (0,core_fact/* known */.e)(DAEMON_PID_FILE, fact.origin) : (0,core_fact/* unknown */.L)(SUPERVISOR);
}
/** What stops a server after the last line, from its settings alone. */
function refusalOf(find, major) {
    const [replicaOf, cluster] = [find('slaveof'), find('cluster-enabled')];
    const clustered = textOf(cluster?.fact) === 'yes';
    if (clustered && replicaOf?.fact.state === 'known' && replicaOf.fact.origin.kind === 'file') {
        const name = major >= 5 ? 'replicaof' : 'slaveof';
        return { reason: `${name} directive not allowed in cluster mode`, origin: replicaOf.fact.origin };
    }
    const [port, bind, socket] = [find('port'), find('bind'), find('unixsocket')];
    if (port?.fact.state !== 'known' || bind?.fact.state !== 'known' || socket?.fact.state !== 'known')
        return null;
    const listening = {
        port: Number(port.fact.value),
        addresses: bind.args,
        unixSocket: socket.fact.origin.kind === 'file',
        cluster: clustered,
    };
    const opening = major >= 5 ? 'Could not create server' : 'Creating Server';
    const reason = whyNotListening(listening, opening);
    return reason === null ? null : { reason, origin: null };
}
/** How one server of Redis 2.8, 3.0, 3.2, 4.0 or 5.0 reads a redis.conf. */
function createLegacyDialect(version) {
    const { rows, byName } = vocabularyOf(version);
    const entries = new Map();
    function previous(row) {
        const entry = entries.get(row);
        return entry === undefined ? row.initial : textOf(entry.fact);
    }
    function refuse(row, reason, origin) {
        if (row !== undefined)
            entries.set(row, { fact: (0,core_fact/* unknown */.L)(`the server refuses this line: ${reason}`, origin), args: [] });
        return reason;
    }
    function apply(directive) {
        const row = byName.get(cString(directive.name));
        if (row === undefined || !accepts(row, directive.args.length))
            return refuse(row, BAD_DIRECTIVE, directive.origin);
        const args = directive.args.map(cString);
        const reading = row.read(args, previous(row));
        if (reading === 'unchanged')
            return null;
        if ('reason' in reading)
            return refuse(row, reading.reason, directive.origin);
        entries.set(row, { fact: (0,core_fact/* known */.e)(reading.value, directive.origin), args });
        return null;
    }
    function obscure(directive, reason) {
        const row = byName.get(cString(directive.name));
        if (row !== undefined)
            entries.set(row, { fact: (0,core_fact/* unknown */.L)(reason, directive.origin), args: [] });
    }
    function obscureAll(reason, origin) {
        const fact = (0,core_fact/* unknown */.L)(reason, origin);
        for (const row of rows)
            if (row.arity !== null)
                entries.set(row, { fact, args: [] });
    }
    function start(defaultPath) {
        const origin = { kind: 'default', version: (0,core_version/* versionName */.sh)(version), path: defaultPath };
        const factOf = (row) => entries.get(row)?.fact ??
            (row.initial === null ? (0,core_fact/* unknown */.L)(dialect_WORKING_DIRECTORY, origin) : (0,core_fact/* known */.e)(row.initial, origin));
        const settings = new Map();
        const hidden = new Map();
        for (const row of rows) {
            if (!row.effective)
                continue;
            const fact = factOf(row);
            for (const name of row.printed)
                settings.set(name, fact);
            for (const name of row.printed.length === 0 ? row.names : [])
                hidden.set(name, fact);
        }
        const find = (name) => lookUp(name, factOf);
        const pidFile = find('pidfile');
        if (pidFile !== null)
            settings.set('pidfile', pidFileOf(pidFile.fact, find));
        return { settings, hidden, refusal: refusalOf(find, version.major) };
    }
    function lookUp(name, factOf) {
        const row = byName.get(name);
        return row === undefined ? null : { fact: factOf(row), args: entries.get(row)?.args ?? [] };
    }
    return { apply, obscure, obscureAll, start };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/listen.js


const IPV4_PARTS = /^(?:(?:0x[0-9a-f]+|[0-9]+)\.){0,3}(?:0x[0-9a-f]+|[0-9]+)$/i;
/**
 * An IPv4 address as a number; null when it is none. glibc also takes the historical forms: octal and hexadecimal
 * parts, and fewer than four of them, of which the last fills what is left.
 */
function ipv4Number(host) {
    if (!IPV4_PARTS.test(host))
        return null;
    const parts = host.split('.').map((part) => (/^0[0-9]/.test(part) ? Number.parseInt(part, 8) : Number(part)));
    const last = parts.pop() ?? Number.NaN;
    const fits = parts.every((part) => part < 256) && last < 256 ** (4 - parts.length);
    return fits ? parts.reduce((sum, part, at) => sum + part * 256 ** (3 - at), last) : null;
}
/** A name that some resolver might know. Nobody delegates a top-level domain of digits alone. */
function modern_listen_isHostName(host) {
    return /^[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?\.?$/.test(host) && !/(?:^|\.)[0-9]+\.?$/.test(host);
}
function resolves({ host, family }, early) {
    if (family === 6)
        return isIPv6(host) || (host === '::*' && !early);
    return host === '*' || ipv4Number(host) !== null || modern_listen_isHostName(host);
}
const ALIASES = { localhost: '127.0.0.1', '*': '0.0.0.0', '::*': '::' };
function normalized(host) {
    const plain = ALIASES[host] ?? host;
    return `${ipv4Number(plain) ?? plain}`;
}
const EVERYWHERE = new Set([normalized('0.0.0.0'), '::']);
/** Two sockets cannot share an address, and one that listens everywhere shares with none. */
function collides(one, other) {
    if (one.family !== other.family)
        return false;
    const [a = '', b = ''] = [one, other].map(({ host }) => normalized(host));
    return a === b || EVERYWHERE.has(a) || EVERYWHERE.has(b);
}
function addressOf(text, version) {
    const optional = text.startsWith('-') && !(beforeTable(version) && version.minor === 0);
    const host = optional ? text.slice(1) : text;
    return { host, family: host.includes(':') ? 6 : 4 };
}
/** Why the server cannot open its port on one of the addresses; null when it can. */
function cannotListen(hosts, port, version) {
    const early = beforeTable(version) && version.minor === 0;
    const failure = (host, why) => `${early ? '' : 'Warning: '}Could not create server TCP listening socket ${host}:${port}: ${why}`;
    const opened = [];
    for (const text of hosts) {
        const address = addressOf(text, version);
        if (!resolves(address, early))
            return failure(address.host, 'Name or service not known');
        if (opened.some((other) => collides(address, other)))
            return failure(address.host, 'bind: Address already in use');
        opened.push(address);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/startup.js



function startup_textOf(fact) {
    return fact?.state === 'known' ? String(fact.value) : null;
}
function clampTo(fact, low, high) {
    if (fact?.state !== 'known')
        return null;
    const value = Number(fact.value);
    const clamped = Math.min(Math.max(value, low), high);
    return clamped === value ? null : (0,core_fact/* known */.e)(`${clamped}`, fact.origin);
}
const HZ_MIN = 1;
const HZ_MAX = 500;
const IO_THREADS_MAX = 16;
/** The releases whose cluster mode has one database. */
function hasOneDatabase({ engine, major, minor }) {
    return engine === 'valkey' ? major < 9 : major > 7 || (major === 7 && minor >= 2);
}
function databases(lookup, version) {
    const cluster = lookup('cluster-enabled');
    const count = lookup('databases');
    if (!hasOneDatabase(version) || startup_textOf(count) === '1' || startup_textOf(cluster) === 'no')
        return null;
    if (cluster?.state === 'known')
        return (0,core_fact/* known */.e)('1', cluster.origin);
    return cluster === undefined ? null : (0,core_fact/* unknown */.L)(cluster.reason, cluster.origin);
}
/** A daemon always has a file for its process id. */
function processFile(lookup, version) {
    const daemon = lookup('daemonize');
    const path = lookup('pidfile');
    if (startup_textOf(path) !== '' || startup_textOf(daemon) === 'no' || daemon === undefined)
        return null;
    if (daemon.state === 'unknown')
        return (0,core_fact/* unknown */.L)(daemon.reason, daemon.origin);
    if (startup_textOf(lookup('supervised')) !== 'no')
        return (0,core_fact/* unknown */.L)('depends on what starts the server', daemon.origin);
    return (0,core_fact/* known */.e)(`/var/run/${speaksValkey(version) ? 'valkey' : 'redis'}.pid`, daemon.origin);
}
/** The values that the server changes after it has read the last line, by name. */
function corrections(lookup, version) {
    const limitsThreads = version.engine === 'valkey' && version.major === 8 && version.minor === 0;
    const corrected = [
        ['hz', clampTo(lookup('hz'), HZ_MIN, HZ_MAX)],
        ['databases', databases(lookup, version)],
        ['io-threads', limitsThreads ? clampTo(lookup('io-threads'), 1, IO_THREADS_MAX) : null],
        ['pidfile', processFile(lookup, version)],
    ];
    return new Map(corrected.flatMap(([name, fact]) => (fact === null ? [] : [[name, fact]])));
}
function tlsRefusal(text) {
    const wanted = ['tls-replication', 'tls-cluster'].some((name) => text(name) === 'yes');
    const port = text('tls-port');
    if (!wanted && (port === '0' || port === null))
        return null;
    if (text('tls-cert-file') === '')
        return 'No tls-cert-file configured!';
    if (text('tls-key-file') === '')
        return 'No tls-key-file configured!';
    const trusts = wanted || text('tls-auth-clients') === 'yes' || text('tls-auth-clients') === 'optional';
    if (trusts && text('tls-ca-cert-file') === '' && text('tls-ca-cert-dir') === '') {
        return ('Either tls-ca-cert-file or tls-ca-cert-dir must be specified when tls-cluster, tls-replication or ' +
            'tls-auth-clients are enabled!');
    }
    return protocolsRefusal(text('tls-protocols') ?? '');
}
function protocolsRefusal(protocols) {
    const words = protocols.split(' ').filter((word) => word !== '');
    const valid = words.every((word) => /^tlsv1(?:\.[123])?$/i.test(word));
    return valid
        ? null
        : "Invalid tls-protocols specified. Use a combination of 'TLSv1', 'TLSv1.1', 'TLSv1.2' and 'TLSv1.3'.";
}
const NOWHERE = 'Configured to not listen anywhere, exiting.';
/** The cluster bus has the port of the server plus 10000. */
const CLUSTER_PORT_MAX = 55535;
/** The addresses of the file; null when it names none, so that up to 6.2 the server listens everywhere. */
function startup_addresses(bind, version) {
    if (bind?.origin?.kind === 'default' && beforeTable(version))
        return null;
    const text = startup_textOf(bind) ?? '';
    return text === '' && !beforeTable(version) ? [] : text.split(' ');
}
function listenRefusal(lookup, text, version) {
    const ports = ['port', 'tls-port'].map(text);
    if (ports.includes(null) || text('bind') === null)
        return null;
    const hosts = startup_addresses(lookup('bind'), version);
    const opened = ports.filter((port) => port !== '0');
    for (const port of opened) {
        const reason = cannotListen(hosts ?? [], port ?? '', version);
        if (reason !== null)
            return reason;
    }
    const listens = opened.length > 0 && hosts?.length !== 0;
    return listens || text('unixsocket') !== '' ? clusterRefusal(text, hosts) : NOWHERE;
}
function clusterRefusal(text, hosts) {
    if (text('cluster-enabled') !== 'yes')
        return null;
    if (hosts?.length === 0)
        return 'No bind address is configured, but it is required for the Cluster bus.';
    const port = Number(text(text('tls-cluster') === 'yes' ? 'tls-port' : 'port'));
    const chosen = text('cluster-port') ?? '0';
    return chosen === '0' && port > CLUSTER_PORT_MAX
        ? 'Redis port number too high. Cluster communication port is 10,000 port numbers higher than your Redis port. ' +
            'Your Redis port number must be 55535 or less.'
        : null;
}
/** Why the server stops after it has read the last line; null when it starts. What is not known stops nothing. */
function stops(lookup, version) {
    const text = (name) => startup_textOf(lookup(name));
    return tlsRefusal(text) ?? listenRefusal(lookup, text, version);
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/modern/dialect.js









const IN_CLUSTER = 'replicaof directive not allowed in cluster mode';
/** How Redis from 6.0 on and Valkey read the settings of a redis.conf. Creating one is cheap. */
function createModernDialect(version) {
    const { rows, named, retired } = tableOf(version);
    const { joinsQuotes } = grammarOf(version);
    const facts = new Map();
    /** What holds for every directive without a fact of its own, once anything may have been set. */
    let elsewhere = null;
    let refusedEarly = null;
    return { apply, obscure, obscureAll, start };
    function apply({ name, args, origin }) {
        const row = named.get(name);
        if (row === undefined)
            return retired.has(name) && args.length === 1 ? null : BAD_DIRECTIVE;
        const reading = read(row, row.list === true ? split(args) : args);
        if ('reason' in reading) {
            facts.set(row.name, (0,core_fact/* unknown */.L)(`the server refuses this line: ${reading.reason}`, origin));
            return reading.reason;
        }
        const before = factOf(row.name);
        if (before?.state === 'unknown' && row.adds?.(args) === true)
            facts.set(row.name, before);
        else
            facts.set(row.name, 'text' in reading ? (0,core_fact/* known */.e)(reading.text, origin) : (0,core_fact/* unknown */.L)(reading.unclear, origin));
        return null;
    }
    /** A single argument of a directive that takes several holds them all. */
    function split(args) {
        const [only] = args;
        if (only === undefined || only === '' || args.length !== 1)
            return args;
        return splitArguments(cString(only), joinsQuotes) ?? [];
    }
    function read(row, args) {
        const scope = { version, before: knownText(row.name), current };
        return row.read(args, scope);
    }
    function factOf(name) {
        return facts.get(name) ?? elsewhere;
    }
    function knownText(name) {
        const fact = factOf(name);
        return fact?.state === 'known' ? String(fact.value) : null;
    }
    function current(name) {
        const row = named.get(name);
        const initial = typeof row?.default === 'string' ? row.default : '';
        return factOf(name) === null ? initial : (knownText(name) ?? '');
    }
    function obscure({ name, origin }, reason) {
        const row = named.get(name);
        if (row !== undefined)
            facts.set(row.name, (0,core_fact/* unknown */.L)(reason, origin));
        else if (!retired.has(name))
            refusedEarly ??= { reason: BAD_DIRECTIVE, origin };
    }
    function obscureAll(reason, origin) {
        facts.clear();
        elsewhere = (0,core_fact/* unknown */.L)(reason, origin);
    }
    function start(defaultPath) {
        const origin = { kind: 'default', version: (0,core_version/* versionName */.sh)(version), path: defaultPath };
        const initial = (row) => typeof row.default === 'string' ? (0,core_fact/* known */.e)(row.default, origin) : (0,core_fact/* unknown */.L)(row.default.unclear, origin);
        const lookup = (name) => {
            const row = named.get(name);
            return row === undefined ? undefined : (factOf(row.name) ?? initial(row));
        };
        const corrected = corrections(lookup, version);
        const settings = new Map();
        const hidden = new Map();
        for (const row of rows) {
            const fact = corrected.get(row.name) ?? factOf(row.name) ?? initial(row);
            const names = row.hidden === true ? hidden : settings;
            names.set(row.name, fact);
            if (row.alias !== undefined)
                names.set(row.alias, fact);
        }
        return { settings, hidden, refusal: refusedEarly ?? replicaInCluster(lookup) ?? refusalOf(stops(lookup, version)) };
    }
    function refusalOf(reason) {
        return reason === null ? null : { reason, origin: null };
    }
    /** The server names the line up to 6.2. */
    function replicaInCluster(lookup) {
        const cluster = lookup('cluster-enabled');
        const master = lookup('replicaof');
        if (cluster?.state !== 'known' || cluster.value !== 'yes')
            return null;
        if (master?.state !== 'known' || master.value === '' || master.origin.kind !== 'file')
            return null;
        return { reason: IN_CLUSTER, origin: beforeTable(version) ? master.origin : null };
    }
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/command-history.js
/**
 * Every top-level command, by the release that brought it, from 2.8.0 on.
 *
 * Sources: the command tables in src/redis.c and src/server.c of 2.8.19, 3.0.7, 3.2.13, 4.0.12, 5.0.8, 6.0.20 and
 * 6.2.6; `COMMAND` of Redis 7.0.15; for later ones `since` in src/commands/*.json of redis/redis and valkey-io/valkey.
 * SFLUSH is left out: marked experimental, it is not compiled into releases (redis/redis pull request 13600).
 * `xgroup` and `function` are containers since 7.0: they are listed as `write` because subcommands of theirs are.
 */
const INTRODUCTIONS = [
    {
        since: '2.8.0',
        write: 'append bitop blpop brpop brpoplpush decr decrby del expire expireat flushall flushdb getset hdel hincrby ' +
            'hincrbyfloat hmset hset hsetnx incr incrby incrbyfloat linsert lpop lpush lpushx lrem lset ltrim migrate move ' +
            'mset msetnx persist pexpire pexpireat psetex rename renamenx restore rpop rpoplpush rpush rpushx sadd ' +
            'sdiffstore set setbit setex setnx setrange sinterstore smove sort spop srem sunionstore zadd zincrby ' +
            'zinterstore zrem zremrangebyrank zremrangebyscore zunionstore',
        other: 'auth bgrewriteaof bgsave bitcount client config dbsize debug discard dump echo eval evalsha exec exists get ' +
            'getbit getrange hexists hget hgetall hkeys hlen hmget hscan hvals info keys lastsave lindex llen lrange mget ' +
            'monitor multi object ping psubscribe psync pttl publish pubsub punsubscribe randomkey replconf save scan scard ' +
            'script sdiff select shutdown sinter sismember slaveof slowlog smembers srandmember sscan strlen subscribe ' +
            'substr sunion sync time ttl type unsubscribe unwatch watch zcard zcount zrange zrangebyscore zrank zrevrange ' +
            'zrevrangebyscore zrevrank zscan zscore',
    },
    { since: '2.8.7', other: 'bitpos' },
    {
        since: '2.8.9',
        write: 'pfadd pfdebug pfmerge zremrangebylex',
        other: 'pfcount pfselftest zlexcount zrangebylex zrevrangebylex',
    },
    { since: '2.8.12', other: 'role' },
    { since: '2.8.13', other: 'command latency' },
    { since: '3.0.0', write: 'restore-asking', other: 'asking cluster readonly readwrite wait' },
    {
        since: '3.2.0',
        write: 'bitfield geoadd georadius georadiusbymember',
        other: 'geodist geohash geopos hstrlen',
    },
    { since: '3.2.1', other: 'touch' },
    { since: '3.2.7', other: 'host: post' },
    { since: '3.2.10', other: 'georadius_ro georadiusbymember_ro' },
    { since: '4.0.0', write: 'swapdb unlink', other: 'memory module' },
    {
        since: '5.0.0',
        write: 'bzpopmax bzpopmin xack xadd xclaim xdel xgroup xreadgroup xsetid xtrim zpopmax zpopmin',
        other: 'lolwut replicaof xinfo xlen xpending xrange xread xrevrange',
    },
    { since: '6.0.0', other: 'acl bitfield_ro hello stralgo' },
    { since: '6.0.6', other: 'lpos' },
    {
        since: '6.2.0',
        write: 'blmove copy geosearchstore getdel getex lmove xautoclaim zdiffstore zrangestore',
        other: 'failover geosearch hrandfield reset smismember zdiff zinter zmscore zrandmember zunion',
    },
    {
        since: '7.0.0',
        write: 'blmpop bzmpop function lmpop zmpop',
        other: 'eval_ro evalsha_ro expiretime fcall fcall_ro lcs pexpiretime quit sintercard sort_ro spublish ssubscribe ' +
            'sunsubscribe zintercard',
    },
    { since: '7.2.0', other: 'waitaof' },
    {
        since: '7.4.0',
        write: 'hexpire hexpireat hpersist hpexpire hpexpireat',
        other: 'hexpiretime hpexpiretime hpttl httl',
    },
    { since: '8.0.0', write: 'hgetdel hgetex hsetex' },
    { since: '8.2.0', write: 'xackdel xdelex' },
    { since: '8.4.0', write: 'delex msetex trimslots', other: 'digest' },
    { since: 'valkey-8.1.0', other: 'commandlog' },
    {
        since: 'valkey-9.0.0',
        write: 'delifeq hexpire hexpireat hgetex hpersist hpexpire hpexpireat hsetex',
        other: 'hexpiretime hpexpiretime hpttl httl',
    },
    { since: 'valkey-9.1.0', write: 'hgetdel msetex', other: 'clusterscan' },
];
/** Commands that a release took away again. Source: the command tables of 6.2.6 and 7.0.15 compared. */
const REMOVALS = [
    { since: '7.0.0', names: 'host: post stralgo' },
];
/**
 * Commands that Redis does not flag `write`, yet passes on to its replicas under the name by which the client called
 * them, up to (not including) the release given: scripts as written until 5.0 replicated their effects, and the EXEC
 * that ends a transaction until 7.0 wrapped transactions itself.
 * Sources: src/scripting.c and src/multi.c of these releases; redis/redis pull request 9890.
 */
const FORWARDED = new Map([
    ['eval', '5.0.0'],
    ['evalsha', '5.0.0'],
    ['exec', '7.0.0'],
]);
/**
 * Commands of modules that the server itself contains. They are loaded after the configuration was read:
 * `rename-command` does not know them, ACL rules do.
 * Source: modules/vector-sets in redis/redis.
 */
const INTERNAL_MODULES = [
    {
        since: '8.0.0',
        names: 'vadd vcard vdim vemb vgetattr vinfo vismember vlinks vrandmember vrem vsetattr vsim',
    },
    { since: '8.4.0', names: 'vrange' },
];
/**
 * Subcommands by container, known to the server as commands of their own since 7.0: `+config|get` is then a rule about
 * one command, before a rule about a first argument. Sources as for {@link INTRODUCTIONS}.
 */
const SUBCOMMANDS = [
    {
        since: '7.0.0',
        container: 'acl',
        names: 'cat deluser dryrun genpass getuser help list load log save setuser users whoami',
    },
    {
        since: '7.0.0',
        container: 'client',
        names: 'caching getname getredir help id info kill list no-evict pause reply setname tracking trackinginfo unblock unpause',
    },
    { since: '7.2.0', container: 'client', names: 'no-touch setinfo' },
    { since: 'valkey-8.0.0', container: 'client', names: 'capa' },
    { since: 'valkey-8.1.0', container: 'client', names: 'import-source' },
    {
        since: '7.0.0',
        container: 'cluster',
        names: 'addslots addslotsrange bumpepoch count-failure-reports countkeysinslot delslots delslotsrange failover ' +
            'flushslots forget getkeysinslot help info keyslot links meet myid nodes replicas replicate reset saveconfig ' +
            'set-config-epoch setslot shards slaves slots',
    },
    { since: '7.2.0', container: 'cluster', names: 'myshardid' },
    { since: '8.2.0', container: 'cluster', names: 'slot-stats' },
    { since: '8.4.0', container: 'cluster', names: 'migration syncslots' },
    { since: 'valkey-8.0.0', container: 'cluster', names: 'slot-stats' },
    {
        since: 'valkey-9.0.0',
        container: 'cluster',
        names: 'cancelslotmigrations flushslot getslotmigrations migrateslots syncslots',
    },
    { since: '7.0.0', container: 'command', names: 'count docs getkeys getkeysandflags help info list' },
    { since: 'valkey-8.1.0', container: 'commandlog', names: 'get help len reset' },
    { since: '7.0.0', container: 'config', names: 'get help resetstat rewrite set' },
    { since: '7.0.0', container: 'function', names: 'delete dump flush help kill list load restore stats' },
    { since: '7.0.0', container: 'latency', names: 'doctor graph help histogram history latest reset' },
    { since: '7.0.0', container: 'memory', names: 'doctor help malloc-stats purge stats usage' },
    { since: '7.0.0', container: 'module', names: 'help list load loadex unload' },
    { since: '7.0.0', container: 'object', names: 'encoding freq help idletime refcount' },
    { since: '7.0.0', container: 'pubsub', names: 'channels help numpat numsub shardchannels shardnumsub' },
    { since: '7.0.0', container: 'script', names: 'debug exists flush help kill load' },
    { since: 'valkey-8.0.0', container: 'script', names: 'show' },
    { since: '7.0.0', container: 'slowlog', names: 'get help len reset' },
    { since: '7.0.0', container: 'xgroup', names: 'create createconsumer delconsumer destroy help setid' },
    { since: '7.0.0', container: 'xinfo', names: 'consumers groups help stream' },
];

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/commands.js


/** Every command of a server version by its lower-case name, as it is before any `rename-command`. */
function commandsOf(version) {
    return memoize(commandsByVersion, version, readCommands);
}
/**
 * The names that ACL rules of a version may mention: commands, whatever they were renamed to, the commands of modules
 * that the server contains, and from 7.0 on subcommands, as `config|get`. All in lower case.
 */
function aclCommandsOf(version) {
    return memoize(aclNamesByVersion, version, readAclNames);
}
/** Whether a version has what a release brought. Valkey has everything that Redis 7.2.4 had. */
function includes(version, since) {
    const release = (0,core_version/* parseServerVersion */.xA)(since);
    if (release === null)
        throw new Error(`not a release: ${since}`);
    if (release.engine === version.engine)
        return (0,core_version/* compareVersions */.Zy)(release, version) <= 0;
    return version.engine === 'valkey' && (0,core_version/* compareVersions */.Zy)(release, FORK) <= 0;
}
const FORK = { engine: 'redis', major: 7, minor: 2, patch: 4 };
const commandsByVersion = new Map();
const aclNamesByVersion = new Map();
function memoize(known, version, read) {
    const key = `${version.engine} ${version.major}.${version.minor}.${version.patch}`;
    const value = known.get(key) ?? read(version);
    known.set(key, value);
    return value;
}
function readCommands(version) {
    const commands = new Map();
    for (const { since, write = '', other = '' } of INTRODUCTIONS) {
        if (!includes(version, since))
            continue;
        for (const name of words(write))
            commands.set(name, { name, write: true, forwarded: false });
        for (const name of words(other))
            commands.set(name, { name, write: false, forwarded: isForwarded(name, version) });
    }
    for (const { since, names } of REMOVALS) {
        if (includes(version, since))
            words(names).forEach((name) => commands.delete(name));
    }
    return commands;
}
function isForwarded(name, version) {
    const until = FORWARDED.get(name);
    return until !== undefined && !includes(version, until);
}
function readAclNames(version) {
    const names = new Set(commandsOf(version).keys());
    for (const module of INTERNAL_MODULES) {
        if (includes(version, module.since))
            words(module.names).forEach((name) => names.add(name));
    }
    for (const { since, container, names: subcommands } of SUBCOMMANDS) {
        if (includes(version, since))
            words(subcommands).forEach((name) => names.add(`${container}|${name}`));
    }
    return names;
}
function words(text) {
    return text === '' ? [] : text.split(' ');
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/rename.js

/**
 * A fresh table. Modules play no part in it: a server loads them after it has read its configuration, so that a rename
 * of one of their commands is refused even when the file itself loads the module.
 * Source: config.c, loadServerConfigFromString; measured with Redis 7.0.15.
 */
function createCommandTable(version) {
    const original = commandsOf(version);
    let changed = null;
    return {
        rename(from, to) {
            const commands = changed ?? original;
            const command = commands.get(key(from));
            if (command === undefined) {
                return isSubcommand(from, version) ? CRASHES_ON_SUBCOMMAND : 'No such command in rename-command';
            }
            if (key(to) !== key(from) && commands.has(key(to)))
                return 'Target command name already exists';
            changed ??= new Map(original);
            changed.delete(key(from));
            if (to !== '')
                changed.set(key(to), command);
            return null;
        },
        renamed() {
            return changed === null ? [] : findRenamed(original, changed);
        },
    };
}
const CRASHES_ON_SUBCOMMAND = 'a subcommand cannot be renamed: the server crashes on this line';
function isSubcommand(name, version) {
    return name.includes('|') && aclCommandsOf(version).has(key(name));
}
function findRenamed(original, current) {
    const alive = new Set(current.values());
    return [...original.values()]
        .filter((command) => current.get(command.name) !== command)
        .map((command) => {
        const removed = !alive.has(command);
        return { name: command.name, write: command.write || (command.forwarded && !removed), removed };
    })
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
/** Names compare without case, ASCII only; a NUL is a character of the name like any other. */
function key(name) {
    return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/dialect.js

/**
 * Sources: src/acl.c of Redis 6.0.14, 7.0 and the default branches of redis/redis and valkey-io/valkey;
 * valkey-io/valkey pull request 2309 for databases.
 */
function aclDialectOf(version) {
    return {
        commands: aclCommandsOf(version),
        channels: includes(version, '6.2.0'),
        selectors: includes(version, '7.0.0'),
        databases: includes(version, 'valkey-9.1.0'),
        namedPermissions: requiresNamedPermissions(version),
        joinsQuotes: includes(version, 'valkey-9.0.0'),
    };
}
/** Fixed in 7.2.7, 7.4.2, Valkey 7.2.8 and 8.0.2; Debian, which alone still maintains 7.0, has it in its 7.0.15. */
function requiresNamedPermissions(version) {
    const { engine, major, minor, patch } = version;
    const fixed = FIXED_PATCH[`${engine} ${major}.${minor}`];
    return fixed === undefined ? includes(version, '7.4.0') || includes(version, 'valkey-8.1.0') : patch >= fixed;
}
const FIXED_PATCH = {
    'redis 7.0': 15,
    'redis 7.2': 7,
    'redis 7.4': 2,
    'valkey 7.2': 8,
    'valkey 8.0': 2,
};
/** Names for `+@…` and `-@…`, the same in all versions since 6.0. */
const CATEGORIES = new Set([
    'all',
    'keyspace',
    'read',
    'write',
    'set',
    'sortedset',
    'list',
    'hash',
    'string',
    'bitmap',
    'hyperloglog',
    'geo',
    'stream',
    'pubsub',
    'admin',
    'fast',
    'slow',
    'blocking',
    'dangerous',
    'connection',
    'transaction',
    'scripting',
]);
/**
 * The categories, in 6.0 and 6.2, of the commands for which rules about a first argument are written: there, such a
 * rule is refused when the whole command is allowed already. Other commands count as not allowed by a category.
 * Source: the command table in src/server.c of 6.0.20 and 6.2.6.
 */
const CATEGORIES_BEFORE_7 = new Map(Object.entries({
    acl: 'admin slow dangerous',
    client: 'admin slow dangerous connection',
    cluster: 'admin slow dangerous',
    command: 'slow connection',
    config: 'admin slow dangerous',
    debug: 'admin slow dangerous',
    latency: 'admin slow dangerous',
    memory: 'read slow',
    module: 'admin slow dangerous',
    object: 'keyspace read slow',
    pubsub: 'pubsub slow',
    script: 'slow scripting',
    select: 'keyspace fast',
    slowlog: 'admin slow dangerous',
    xgroup: 'write stream slow',
    xinfo: 'read stream slow',
}).map(([command, categories]) => [command, categories.split(' ')]));

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/errors.js
/** Why a server does not accept a rule or a user, in its own words. Source: ACLSetUserStringError in src/acl.c. */
const ACL_ERRORS = {
    unknown: 'Unknown command or category name in ACL',
    syntax: 'Syntax error',
    fullyAdded: 'Adding a subcommand of a command already fully added is not allowed. Remove the command to start. ' +
        'Example: -DEBUG +DEBUG|DIGEST',
    afterAllKeys: "Adding a pattern after the * pattern (or the 'allkeys' flag) is not valid and does not have any effect. " +
        "Try 'resetkeys' to start with an empty list of patterns",
    afterAllChannels: "Adding a pattern after the * pattern (or the 'allchannels' flag) is not valid and does not have any effect. " +
        "Try 'resetchannels' to start with an empty list of channels",
    noSuchPassword: 'The password you are trying to remove from the user does not exist',
    badHash: 'The password hash must be exactly 64 characters and contain only lowercase hexadecimal characters',
    duplicate: 'Duplicate user found. A user can only be defined once in config files',
    firstArgument: 'Allowing first-arg of a subcommand is not supported',
    badDatabase: 'The provided database ID is out of range or non-numeric',
};

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/selector.js


function createSelector(allChannels) {
    return { allKeys: false, allChannels, allCommands: false, commands: new Map() };
}
/** Reads the rules of a selector in parentheses. */
function readSelector(text, allChannels, dialect) {
    const selector = createSelector(allChannels);
    for (const rule of splitArguments(text.slice(1, -1), dialect.joinsQuotes) ?? []) {
        const error = applySelectorRule(selector, rule, dialect);
        if (error !== null)
            return error;
    }
    return null;
}
/** Applies one rule about keys, channels, commands or databases, or says why the server does not accept it. */
function applySelectorRule(selector, rule, dialect) {
    const word = untilNul(rule).toLowerCase();
    if (applyWord(selector, word, dialect))
        return null;
    if (word.startsWith('~') || (word.startsWith('%') && dialect.selectors))
        return addKeys(selector, rule, dialect);
    if (word.startsWith('&') && dialect.channels)
        return addChannels(selector, rule);
    if (/^[+-]@/.test(word))
        return applyCategory(selector, word);
    if (word.startsWith('+'))
        return allow(selector, word.slice(1), dialect);
    if (word.startsWith('-'))
        return deny(selector, word.slice(1), dialect);
    if (word.startsWith('db=') && dialect.databases)
        return checkDatabases(word.slice(3));
    return 'syntax';
}
/** What C takes a string for: the text before the first NUL. */
function untilNul(text) {
    const end = text.indexOf('\0');
    return end === -1 ? text : text.slice(0, end);
}
/** Applies a word that is a rule of its own; false when it is none of this version's. */
function applyWord(selector, word, dialect) {
    switch (word) {
        case 'allkeys':
        case '~*':
        case 'resetkeys':
            selector.allKeys = word !== 'resetkeys';
            return true;
        case 'allchannels':
        case '&*':
        case 'resetchannels':
            if (dialect.channels)
                selector.allChannels = word !== 'resetchannels';
            return dialect.channels;
        case 'allcommands':
        case '+@all':
        case 'nocommands':
        case '-@all':
            selector.allCommands = word === 'allcommands' || word === '+@all';
            selector.commands.clear();
            return true;
        case 'alldbs':
        case 'resetdbs':
            return dialect.databases;
        default:
            return false;
    }
}
function addKeys(selector, rule, dialect) {
    if (selector.allKeys)
        return 'afterAllKeys';
    const match = /^(?:~|%(r?w?|wr)(?:~|$))([^]*)$/i.exec(rule);
    if (match === null || (match[1] === '' && dialect.namedPermissions))
        return 'syntax';
    return hasSpaces(match[2] ?? '') ? 'syntax' : null;
}
function addChannels(selector, rule) {
    if (selector.allChannels)
        return 'afterAllChannels';
    return hasSpaces(rule) ? 'syntax' : null;
}
/** Source: ACLStringHasSpaces in src/acl.c, for patterns and user names. */
function hasSpaces(text) {
    return /[\0\t-\r ]/.test(text);
}
/** Commas may be doubled; ids are read by strtoll and bounded as a 32-bit integer. */
function checkDatabases(list) {
    const ids = list.split(',').filter((id) => id !== '');
    const isId = (id) => /^[\t-\r ]*(?:\+?\d+|-0+)$/.test(id) && Number(id) < 2 ** 31;
    return ids.length > 0 && ids.every(isId) ? null : 'badDatabase';
}
function applyCategory(selector, word) {
    const category = word.slice(2);
    if (!CATEGORIES.has(category))
        return 'unknown';
    for (const [command, categories] of CATEGORIES_BEFORE_7) {
        if (categories.includes(category))
            selector.commands.set(command, word.startsWith('+'));
    }
    return null;
}
function allow(selector, name, dialect) {
    if (!name.includes('|'))
        return setCommand(selector, name, true, dialect);
    return dialect.selectors ? allowSubcommand(name, dialect) : allowFirstArgument(selector, name, dialect);
}
function deny(selector, name, dialect) {
    return setCommand(selector, name, false, dialect);
}
function setCommand(selector, name, allowed, dialect) {
    if (!dialect.commands.has(name))
        return 'unknown';
    selector.commands.set(name, allowed);
    return null;
}
/** From 7.0 on: a subcommand where the command has them, else a first argument. */
function allowSubcommand(name, { commands }) {
    const parent = name.slice(0, name.lastIndexOf('|'));
    if (!commands.has(parent))
        return 'unknown';
    if (parent.includes('|'))
        return 'firstArgument';
    if (name.endsWith('|'))
        return 'syntax';
    return !commands.has(`${parent}|help`) || commands.has(name) ? null : 'unknown';
}
/** 6.0 and 6.2: a first argument, refused when the whole command is allowed already. */
function allowFirstArgument(selector, name, { commands }) {
    const command = name.slice(0, name.indexOf('|'));
    if (!commands.has(command))
        return 'unknown';
    if (name.length === command.length + 1)
        return 'syntax';
    if (selector.commands.get(command) ?? selector.allCommands)
        return 'fullyAdded';
    selector.commands.set(command, false);
    return null;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/merge.js

/** Joins what stands between parentheses to one rule. Source: ACLMergeSelectorArguments in src/acl.c. */
function mergeSelectors(rules) {
    const merged = [];
    let open = null;
    for (const [at, rule] of rules.entries()) {
        if (rule.startsWith('(') && !rule.endsWith(')')) {
            open = { at, text: rule };
        }
        else if (open !== null) {
            open.text += ` ${untilNul(rule)}`;
            if (!rule.endsWith(')'))
                continue;
            merged.push(open.text);
            open = null;
        }
        else {
            merged.push(rule);
        }
    }
    return open === null ? { rules: merged } : { openedAt: open.at };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/shown.js
const shown_WORDS = new Set([
    '',
    '#',
    'on',
    'off',
    'nopass',
    'reset',
    'resetpass',
    'allkeys',
    'resetkeys',
    'allchannels',
    'resetchannels',
    'allcommands',
    'nocommands',
    'alldbs',
    'resetdbs',
    'clearselectors',
    'sanitize-payload',
    'skip-sanitize-payload',
]);
/**
 * A rule as it may be shown. Only text that cannot be a password passes: Redis's own words, and rules about commands,
 * keys and channels. A lone `#` is no hash, but the comment that someone meant to begin. All else, a password whose `>`
 * was forgotten for one, becomes `****`. In parentheses each part is judged on its own.
 */
function showRule(rule) {
    if (rule.startsWith('('))
        return `(${rule.slice(1).split(' ').map(showPart).join(' ')}`;
    return isHarmless(rule) ? rule : '****';
}
/** A user's name as it may be shown: not when it looks like the password of a line whose name was forgotten. */
function showName(name) {
    return /^[<>#!]/.test(name) ? '****' : name;
}
function showPart(part) {
    const [, rule = '', end = ''] = /^(.*?)(\)?)$/s.exec(part) ?? [];
    return `${isHarmless(rule) ? rule : '****'}${end}`;
}
function isHarmless(rule) {
    return /^[-+~&%@]/.test(rule) || shown_WORDS.has(rule.toLowerCase());
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/user.js


/** A user as it is before its first rule. `allChannels`: whether `acl-pubsub-default` is `allchannels`. */
function createUser(allChannels) {
    return { on: false, nopass: false, passwords: new Set(), selector: createSelector(allChannels) };
}
/** Applies one rule, or says why the server does not accept it. Rules are latin1, one character a byte. */
function applyRule(user, rule, allChannels, dialect) {
    if (rule === '' || applyFlag(user, untilNul(rule).toLowerCase(), allChannels, dialect))
        return null;
    if (/^[>#<!]/.test(rule))
        return applyPassword(user, rule);
    if (dialect.selectors && rule.startsWith('(') && rule.endsWith(')'))
        return readSelector(rule, allChannels, dialect);
    return applySelectorRule(user.selector, rule, dialect);
}
/** Applies a word about the user as a whole; false when it is none of this version's. */
function applyFlag(user, word, allChannels, dialect) {
    switch (word) {
        case 'on':
        case 'off':
            user.on = word === 'on';
            return true;
        case 'nopass':
        case 'resetpass':
            user.nopass = word === 'nopass';
            user.passwords.clear();
            return true;
        case 'reset':
            user.on = false;
            user.nopass = false;
            user.passwords.clear();
            user.selector = createSelector(allChannels);
            return true;
        case 'sanitize-payload':
        case 'skip-sanitize-payload':
            return dialect.channels;
        case 'clearselectors':
            return dialect.selectors;
        default:
            return false;
    }
}
function applyPassword(user, rule) {
    const secret = rule.slice(1);
    const isHash = /^[#!]/.test(rule);
    if (isHash && !/^[0-9a-f]{64}$/.test(secret))
        return 'badHash';
    const hash = isHash ? secret : (0,external_node_crypto_.createHash)('sha256').update(secret, 'latin1').digest('hex');
    if (/^[<!]/.test(rule))
        return user.passwords.delete(hash) ? null : 'noSuchPassword';
    user.passwords.add(hash);
    user.nopass = false;
    return null;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/users.js






/**
 * A server without `user` lines.
 * Source: src/acl.c, ACLAppendUserForLoading and ACLLoadConfiguredUsers; measured with Redis 7.0.15.
 */
function createUsers(version) {
    const dialect = aclDialectOf(version);
    const declared = new Map();
    let allChannels = dialect.channels && !dialect.selectors;
    return {
        setAllChannels(value) {
            allChannels = value;
        },
        declare(name, rules) {
            if (dialect.selectors && declared.has(name))
                return declarationError(showName(name), 'duplicate');
            const merged = dialect.selectors ? mergeSelectors(rules) : { rules };
            const words = ['user', showName(name), ...rules.map(showRule)];
            if ('openedAt' in merged)
                return declarationError(words[merged.openedAt] ?? '', 'unknown');
            const user = createUser(allChannels);
            for (const [index, rule] of merged.rules.entries()) {
                const error = applyRule(user, rule, allChannels, dialect);
                if (error === null || error === 'unknown')
                    continue;
                return declarationError(words[dialect.selectors ? index : index + 2] ?? '', error);
            }
            declared.set(name, merged.rules);
            return null;
        },
        start({ modules }) {
            for (const [name, rules] of declared) {
                const error = hasSpaces(name) ? 'Spaces not allowed in ACL usernames' : load(name, rules, modules);
                if (error !== null)
                    return error;
            }
            return null;
        },
        defaultUser() {
            const rules = declared.get('default');
            return rules === undefined ? null : describe(applyAll(rules, allChannels, dialect));
        },
    };
    function load(name, rules, modules) {
        const user = createUser(allChannels);
        for (const rule of rules) {
            const error = applyRule(user, rule, allChannels, dialect);
            if (error === null || (modules && error === 'unknown'))
                continue;
            return `Error loading ACL rule '${showRule(rule)}' for the user named '${showName(name)}': ${ACL_ERRORS[error]}`;
        }
        return null;
    }
}
/**
 * From 7.0 on the server counts from the first rule but looks the word up in the whole line, so that it names the word
 * two before the one at fault. The opening parenthesis that is never closed is reported with whatever error came last.
 */
function declarationError(word, error) {
    return `Error in user declaration '${word}': ${ACL_ERRORS[error]}`;
}
function applyAll(rules, allChannels, dialect) {
    const user = createUser(allChannels);
    rules.forEach((rule) => applyRule(user, rule, allChannels, dialect));
    return user;
}
function describe(user) {
    return { on: user.on, nopass: user.nopass, hasPassword: user.passwords.size > 0 };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/acl/file.js







/**
 * Reads an `aclfile`, in latin1, one character a byte. It knows neither quotes nor comments, and one error anywhere
 * refuses the whole file. Source: src/acl.c, ACLLoadFromFile; measured with Redis 7.0.15.
 */
function parseAclFile(text, version, options) {
    const dialect = aclDialectOf(version);
    const allChannels = options.allChannels ?? (dialect.channels && !dialect.selectors);
    const errors = [];
    const declared = new Map();
    for (const [index, content] of text.split('\n').entries()) {
        const words = content.replace(/^[ \t\r]+|[ \t\r]+$/g, '').split(' ');
        if (words.length === 1 && words[0] === '')
            continue;
        const line = { number: index + 1, words, path: options.path };
        const refused = checkUser(line, dialect.selectors ? declared : null);
        const rules = words.slice(2);
        errors.push(...(refused === null ? checkRules(line, rules, { dialect, allChannels, ...options }) : [refused]));
        if (refused === null)
            declared.set(words[1] ?? '', rules);
    }
    return {
        error: summarize(errors, version),
        users: errors.length === 0 ? declareAll(declared) : createUsers(version),
    };
    function declareAll(lines) {
        const users = createUsers(version);
        users.setAllChannels(allChannels);
        for (const [name, rules] of lines)
            users.declare(name, rules.map(trimRule));
        return users;
    }
}
/** The head of a line, `user NAME`. `declared`: the users so far, where each may be defined only once. */
function checkUser({ number, words, path }, declared) {
    const [keyword, name] = words;
    if (keyword !== 'user' || name === undefined) {
        return { line: number, text: `${path}:${number} should start with user keyword followed by the username. ` };
    }
    if (hasSpaces(name)) {
        return { line: number, text: `'${path}:${number}: username '${showName(name)}' contains invalid characters. ` };
    }
    if (declared?.has(name) !== true)
        return null;
    return { line: number, text: `WARNING: Duplicate user '${showName(name)}' found on line ${number}. ` };
}
/** The rules of a line, all of them, even after an error. From 7.0 on only unknown commands are named more than once. */
function checkRules({ number, path }, rules, reading) {
    const { dialect, allChannels, modules } = reading;
    const merged = dialect.selectors ? mergeSelectors(rules) : { rules };
    if ('openedAt' in merged) {
        return [{ line: number, text: `${path}:${number}: Unmatched parenthesis in selector definition.` }];
    }
    const user = createUser(allChannels);
    const errors = [];
    let isSyntaxNamed = false;
    for (const rule of merged.rules.map(trimRule)) {
        const error = applyRule(user, rule, allChannels, dialect);
        if (error === null || (modules && error === 'unknown'))
            continue;
        if (error === 'unknown' && dialect.selectors) {
            const operation = `Error in applying operation '${showRule(rule)}': ${ACL_ERRORS[error]}`;
            errors.push({ line: number, text: `${path}:${number}: ${operation}. ` });
        }
        else if (!isSyntaxNamed) {
            errors.push({ line: number, text: `${path}:${number}: ${ACL_ERRORS[error]}. ` });
            isSyntaxNamed = dialect.selectors;
        }
    }
    return errors;
}
function trimRule(rule) {
    return rule.replace(/^[\t\r]+|[\t\r]+$/g, '');
}
function summarize(errors, { engine }) {
    const [first] = errors;
    if (first === undefined)
        return null;
    const server = engine === 'valkey' ? 'Valkey' : 'Redis';
    const reason = `Aborting ${server} startup because of ACL errors: ${errors.map(({ text }) => text).join('')}` +
        'WARNING: ACL errors detected, no change to the previously active ACL rules was performed';
    return { reason, line: first.line };
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/user-lines.js




const UNREAD = '`aclfile` names a file of users that is not in the workspace; only the running server can tell';
/** The user `default` of an ACL file that does not mention it. */
const OPEN_USER = { on: true, nopass: true, hasPassword: false };
function createUserLines(version) {
    let users = null;
    let allChannels = null;
    let hasLines = false;
    let defaultOrigin = null;
    let doubt = null;
    return {
        declare(name, rules, origin) {
            hasLines = true;
            const reason = usersOfFile().declare(name, rules);
            if (name !== 'default')
                return reason;
            defaultOrigin = origin;
            if (reason !== null)
                doubt ??= (0,core_fact/* unknown */.L)('the server refuses what the file says of this user', origin);
            return reason;
        },
        obscure(name, fact) {
            hasLines = true;
            if (name === 'default' || !/^[\w.-]+$/.test(name))
                doubt ??= fact;
        },
        obscureAll(fact) {
            doubt ??= fact;
        },
        setAllChannels(value) {
            allChannels = value;
            users?.setAllChannels(value);
        },
        finish(aclFile, read, modules) {
            if (aclFile?.state === 'unknown')
                return { refusal: null, defaultUser: null, unknown: aclFile };
            const path = String(aclFile?.value ?? '');
            if (aclFile === undefined || path === '')
                return finishLines(modules);
            if (hasLines)
                return { refusal: grammarOf(version).usersConflict, defaultUser: null, unknown: doubt };
            const text = read(path);
            if (text === null)
                return { refusal: null, defaultUser: null, unknown: (0,core_fact/* unknown */.L)(UNREAD, aclFile.origin) };
            const { error, users: others } = parseAclFile(text, version, { path, modules });
            const defaultUser = { user: others.defaultUser() ?? OPEN_USER, origin: aclFile.origin };
            return { refusal: error?.reason ?? null, defaultUser, unknown: doubt };
        },
    };
    /** Made when the first line needs it: most files have none. */
    function usersOfFile() {
        if (users !== null)
            return users;
        users = createUsers(version);
        if (allChannels !== null)
            users.setAllChannels(allChannels);
        return users;
    }
    function finishLines(modules) {
        const user = users?.defaultUser() ?? null;
        const defaultUser = user === null || defaultOrigin === null ? null : { user, origin: defaultOrigin };
        return { refusal: users?.start({ modules }) ?? null, defaultUser, unknown: doubt };
    }
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/parse.js








const UNBALANCED = 'Unbalanced quotes in configuration line';
const UNRESOLVED = 'Module Configuration detected without loadmodule directive or no ApplyConfig call: aborting';
/** Bounds of what included files may include, so that two files that name each other twice come to an end. */
const DEEPEST_INCLUDE = 16;
const MOST_INCLUDES = 256;
const MOST_INCLUDED_LINES = 200_000;
/** Reads the lines of a redis.conf as the server version does. Goes on after the line that the server stops at. */
function parse_parse(lines, version, files, defaultPath) {
    const grammar = grammarOf(version);
    const dialect = version.major < 6 ? createLegacyDialect(version) : createModernDialect(version);
    const users = createUserLines(version);
    const renameOrigins = new Map();
    let commands = null;
    let refusal = null;
    let uncertain = null;
    let commandsUnknown = null;
    let module = null;
    let hasUnresolved = false;
    let directory = null;
    let directoryUnknown = null;
    let depth = 0;
    let includes = 0;
    let includedLines = 0;
    readAll(lines);
    return finish();
    function readAll(part) {
        const conditions = [];
        for (const line of part) {
            const outer = conditions.at(-1) ?? null;
            for (const tag of line.tags) {
                if (tag.kind === 'opens')
                    conditions.push(tag.reason);
                else
                    conditions.pop();
            }
            if (line.standsAlone && line.reason !== null)
                obscureAll(line.reason, line.origin);
            else if (line.text !== '')
                readLine(line, line.reason ?? outer);
        }
    }
    function readLine(line, obscuredBy) {
        const args = splitArguments(line.text, grammar.joinsQuotes);
        if (args === null) {
            if (obscuredBy === null)
                refuse(UNBALANCED, line.origin);
            else
                obscureAll(obscuredBy, line.origin);
            return;
        }
        const [first, ...rest] = args;
        if (first === undefined)
            return;
        const name = first.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
        const directive = { name, args: rest, origin: line.origin };
        if (obscuredBy !== null)
            obscure(directive, obscuredBy);
        else
            execute(directive, line.holdsSecret);
    }
    function execute(directive, holdsSecret) {
        const { name, args, origin } = directive;
        const [argument = ''] = args;
        if (name === 'include' && args.length === 1)
            return includeFiles(argument, origin);
        if (name === 'rename-command' && args.length === 2)
            return rename(argument, args[1] ?? '', origin);
        if (name === 'user' && args.length >= 1 && grammar.users) {
            const reason = users.declare(argument, args.slice(1), origin);
            return reason === null ? undefined : refuse(reason, origin);
        }
        if (name === 'loadmodule' && args.length >= 1 && grammar.modules) {
            module ??= origin;
            return;
        }
        if (name === 'sentinel') {
            if (args.length > 0)
                refuse('sentinel directive while not in sentinel mode', origin);
            return;
        }
        if (name.includes('.') && grammar.queuesDottedNames) {
            if (args.length === 0)
                refuse('Module config specified without value', origin);
            else
                hasUnresolved = true;
            return;
        }
        applySetting(directive, holdsSecret);
    }
    function applySetting(directive, holdsSecret) {
        const reason = dialect.apply(directive);
        if (reason === BAD_DIRECTIVE && grammar.queuesUnknownNames && directive.args.length > 0) {
            hasUnresolved = true;
            return;
        }
        if (reason !== null)
            return refuse(reason, directive.origin);
        if (holdsSecret)
            dialect.obscure(directive, 'another directive stands on this line, and its value may be a secret');
        if (directive.name === 'acl-pubsub-default') {
            users.setAllChannels(directive.args[0]?.toLowerCase() === 'allchannels');
        }
        if (directive.name === 'dir')
            [directory, directoryUnknown] = [directive.args[0] ?? null, null];
    }
    function refuse(reason, origin) {
        refusal ??= { reason, origin };
    }
    function doubt(reason, origin) {
        const fact = (0,core_fact/* unknown */.L)(reason, origin);
        uncertain ??= fact;
        return fact;
    }
    function obscure(directive, reason) {
        const { name, args, origin } = directive;
        if (name === 'include')
            return obscureAll(reason, origin);
        // Any single word is a password, so whatever fills the placeholder the server starts.
        const takesAnything = ['requirepass', 'masterauth', 'primaryauth'].includes(name) && args.length === 1;
        const fact = takesAnything ? (0,core_fact/* unknown */.L)(reason, origin) : doubt(reason, origin);
        if (name === 'rename-command')
            commandsUnknown ??= fact;
        if (name === 'user')
            users.obscure(args[0] ?? '', fact);
        if (name === 'loadmodule')
            module ??= origin;
        if (name === 'dir')
            directoryUnknown = reason;
        dialect.obscure(directive, reason);
    }
    function obscureAll(reason, origin) {
        const fact = doubt(reason, origin);
        commandsUnknown ??= fact;
        users.obscureAll(fact);
        directoryUnknown ??= reason;
        dialect.obscureAll(reason, origin);
    }
    function includeFiles(pattern, origin) {
        if (directoryUnknown !== null)
            return obscureAll(directoryUnknown, origin);
        includes += 1;
        const tooMany = depth >= DEEPEST_INCLUDE || includes > MOST_INCLUDES || includedLines > MOST_INCLUDED_LINES;
        const result = tooMany
            ? { kind: 'refused', reason: 'files include one another without end' }
            : files.include({ pattern, directory, wildcards: grammar.includesWildcards });
        if (result.kind === 'refused')
            return obscureAll(result.reason, origin);
        if (result.kind === 'missing')
            return refuse(grammar.cannotOpen(pattern), null);
        includedLines += result.lines.length;
        depth += 1;
        readAll(result.lines);
        depth -= 1;
    }
    function rename(from, to, origin) {
        if (commandsUnknown !== null)
            return;
        commands ??= createCommandTable(version);
        const reason = commands.rename(from, to);
        if (reason !== null)
            return refuse(reason, origin);
        renameOrigins.set(from.toLowerCase(), origin);
    }
    function finish() {
        const started = dialect.start(defaultPath);
        const readAclFile = (path) => directoryUnknown === null ? files.readAclFile(path, directory) : null;
        const outcome = users.finish(started.settings.get('aclfile'), readAclFile, module !== null);
        const loading = [hasUnresolved && module === null ? UNRESOLVED : null, outcome.refusal]
            .filter((reason) => reason !== null)
            .map((reason) => ({ reason, origin: null }));
        const ordered = grammar.listensLast ? [...loading, started.refusal] : [started.refusal, ...loading];
        if (uncertain === null)
            refusal ??= ordered.find((stop) => stop !== null) ?? null;
        return {
            version,
            started,
            refusal,
            uncertain: refusal === null ? uncertain : null,
            renamed: commands?.renamed() ?? [],
            renameOrigins,
            commandsUnknown,
            users: outcome,
            module,
        };
    }
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/series.js

/**
 * The series whose redis.conf can be read, oldest first. The patch is one that was measured where there was one
 * (Redis 2.8.21, 3.2.13, 4.0.14, 5.0.6, 6.0.20, 6.2.16, 7.0.15, 7.2.6, 7.4.1, 8.0.6, Valkey 8.0.1, 9.1.2).
 */
const SERIES = [
    { engine: 'redis', major: 2, minor: 8, patch: 21 },
    { engine: 'redis', major: 3, minor: 0, patch: 7 },
    { engine: 'redis', major: 3, minor: 2, patch: 13 },
    { engine: 'redis', major: 4, minor: 0, patch: 14 },
    { engine: 'redis', major: 5, minor: 0, patch: 6 },
    { engine: 'redis', major: 6, minor: 0, patch: 20 },
    { engine: 'redis', major: 6, minor: 2, patch: 16 },
    { engine: 'redis', major: 7, minor: 0, patch: 15 },
    { engine: 'redis', major: 7, minor: 2, patch: 6 },
    { engine: 'redis', major: 7, minor: 4, patch: 1 },
    { engine: 'redis', major: 8, minor: 0, patch: 6 },
    { engine: 'redis', major: 8, minor: 2, patch: 0 },
    { engine: 'redis', major: 8, minor: 4, patch: 0 },
    { engine: 'valkey', major: 7, minor: 2, patch: 7 },
    { engine: 'valkey', major: 8, minor: 0, patch: 1 },
    { engine: 'valkey', major: 8, minor: 1, patch: 1 },
    { engine: 'valkey', major: 9, minor: 0, patch: 0 },
    { engine: 'valkey', major: 9, minor: 1, patch: 2 },
];
/** The known series as a user names them, for a message: `6.2`, `valkey-8.0`. */
const SERIES_NAMES = SERIES.map(({ engine, major, minor }) => `${engine === 'valkey' ? 'valkey-' : ''}${major}.${minor}`);
/** The version a user named, or null when it is not a release of a known series. */
function resolveVersion(text) {
    const version = (0,core_version/* parseServerVersion */.xA)(text);
    if (version === null)
        return null;
    const belongs = (series) => series.engine === version.engine && series.major === version.major && series.minor === version.minor;
    return SERIES.some(belongs) ? version : null;
}

;// CONCATENATED MODULE: ./lib/collectors/redis-conf/collect.js










/**
 * One redis.conf as a view of the source. A trusted path outside the workspace is read, and what the file includes then
 * stays in its folder; a link inside the workspace that leads out of it never is.
 */
function collectRedisConf(request) {
    const { path, trusted, workspace, version, defines } = request;
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    const inside = isInside(absolute, (0,external_node_path_.resolve)(workspace));
    const name = inside ? toPosix((0,external_node_path_.relative)(workspace, absolute)) || '.' : toPosix(path);
    if (!inside && !trusted)
        return { view: null, problems: [collect_unreadable(printable(name), OUTSIDE)] };
    const root = inside ? realPathOf(workspace) : realPathOf((0,external_node_path_.dirname)(absolute));
    const file = readInside(absolute, root);
    if (file.kind !== 'file')
        return { view: null, problems: [collect_unreadable(printable(name), file)] };
    const nameOf = (included) => toPosix(isInside(included, workspace) ? (0,external_node_path_.relative)(workspace, included) : included);
    const folder = inside ? (0,external_node_path_.resolve)(workspace) : (0,external_node_path_.dirname)(absolute);
    const scope = { folder, root, bases: [workspace, (0,external_node_path_.dirname)(absolute)], nameOf, defines };
    const lines = readLines([{ path: name, bytes: file.bytes }], defines);
    const versions = version === null ? SERIES : [version];
    const files = { include: createInclude(scope), readAclFile: createAclReader(scope) };
    const readings = versions.map((one) => parse_parse(lines, one, files, name));
    return { view: { name, kind: 'redis-conf', facts: sourceFacts(name, version, readings) }, problems: [] };
}
const OUTSIDE = { kind: 'refused', code: 'outside-workspace', reason: 'it lies outside the workspace' };
function realPathOf(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return folder;
    }
}
function toPosix(path) {
    return path.split(external_node_path_.sep).join('/');
}
function collect_unreadable(name, file) {
    const place = { file: name };
    switch (file.kind) {
        case 'missing':
            return (0,problem/* problem */.CC)('missing-file', 'no such file; give the path of a redis.conf', place);
        case 'folder':
            return (0,problem/* problem */.CC)('not-a-file', 'it is a directory; give the path of the redis.conf in it', place);
        case 'refused':
            return (0,problem/* problem */.CC)(file.code, `${file.reason}; give the path of a redis.conf`, place);
    }
}

// EXTERNAL MODULE: ./lib/configuration/read.js
var read = __webpack_require__(9136);
// EXTERNAL MODULE: ./lib/core/compile.js + 9 modules
var compile = __webpack_require__(4408);
// EXTERNAL MODULE: ./lib/core/evaluate.js + 3 modules
var evaluate = __webpack_require__(5246);
;// CONCATENATED MODULE: ./lib/core/verdict.js
/** The report: findings as they are, counted, with the verdict that follows from them. */
function buildReport(parts, gate) {
    return { version: 1, ...parts, verdict: verdictOf(parts.findings, gate), counts: countsOf(parts.findings) };
}
/** How many findings have each status; `waived` of those that fail are excused. */
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
/**
 * `not-ready` if a blocking policy failed; else `undetermined` if one is unknown, or if nothing was judged at all, so
 * that the gate is never green because nothing ran; else `ready`.
 */
function verdictOf(findings, gate) {
    const blocking = findings.filter(({ severity, waiver }) => waiver === null && blocks(severity, gate.failOn));
    if (blocking.some(({ status }) => status === 'fail'))
        return 'not-ready';
    if (gate.onUnknown === 'fail' && blocking.some(({ status }) => status === 'unknown'))
        return 'undetermined';
    return findings.some(({ status }) => status === 'pass' || status === 'fail') ? 'ready' : 'undetermined';
}
const SEVERITIES = ['error', 'warning', 'note'];
/** Whether a failure of this severity blocks. */
function blocks(severity, failOn) {
    return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

;// CONCATENATED MODULE: ./lib/plan.js


const DEFAULT_RULESETS = ['aws-2019', 'replication'];
/** Puts options and configuration together: options win. */
function makePlan(request, configuration) {
    const problems = [];
    const version = (text, said, file) => {
        const resolved = text === null ? null : resolveVersion(text);
        if (text !== null && resolved === null)
            problems.push(unknownVersion(text, said, file));
        return resolved;
    };
    const given = version(request.redisVersion, '--redis-version', null);
    const configured = (configuration?.migrations ?? []).flatMap(({ source }) => {
        const said = given ?? version(source.version, 'version', configuration?.path ?? null);
        return source.redisConfs.map((path) => ({ path, trusted: false, version: said }));
    });
    const sources = request.redisConfs.length > 0
        ? request.redisConfs.map((path) => configured.find((source) => source.path === path) ?? { path, trusted: true, version: given })
        : configured;
    if (sources.length === 0) {
        problems.push((0,problem/* problem */.CC)('nothing-to-judge', 'nothing to judge: name a redis.conf with --redis-conf, or migrations in the configuration'));
    }
    const plan = {
        sources: sources.filter((source, index) => sources.findIndex(({ path }) => path === source.path) === index),
        rulesets: [
            ...new Set(request.rulesets.length > 0 ? request.rulesets : (configuration?.rulesets ?? DEFAULT_RULESETS)),
        ],
        policies: [...(configuration?.policies ?? []), ...request.policies],
        overrides: configuration?.overrides ?? {},
        file: configuration?.path ?? null,
    };
    return { plan, problems };
}
function unknownVersion(text, said, file) {
    const message = `${said} ${text} does not exist; give a release of Redis (6.2.14) or Valkey (valkey-8.0.1), of ${SERIES_NAMES.join(', ')}`;
    return (0,problem/* problem */.CC)('unknown-version', message, { file });
}

// EXTERNAL MODULE: ./lib/policies/load.js + 1 modules
var load = __webpack_require__(7380);
// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/core/value-type.js
var value_type = __webpack_require__(4531);
;// CONCATENATED MODULE: ./lib/policies/select.js




/** The policies of the chosen rulesets, with the user's changes made. */
function selectPolicies(policies, choice) {
    const problems = [...unknownRulesets(policies, choice), ...unknownPolicies(policies, choice)];
    const active = policies
        .filter(({ rulesets }) => rulesets.includes(policy/* EVERY_RULESET */.v) || rulesets.some((name) => choice.rulesets.includes(name)))
        .map((policy) => {
        const override = choice.overrides[policy.id];
        return override === undefined ? policy : overridden(policy, override, choice.file, problems);
    });
    return { policies: active, problems };
}
function unknownRulesets(policies, { rulesets }) {
    const names = [...new Set(policies.flatMap((policy) => policy.rulesets))].filter((name) => name !== policy/* EVERY_RULESET */.v);
    return rulesets
        .filter((name) => !names.includes(name))
        .map((name) => (0,problem/* problem */.CC)('unknown-ruleset', `ruleset ${name} does not exist${(0,suggest/* suggestion */.h)(name, names)}; the rulesets are ${names.toSorted((a, b) => a.localeCompare(b)).join(', ')}`));
}
function unknownPolicies(policies, { overrides, file }) {
    const ids = policies.map(({ id }) => id);
    return Object.keys(overrides)
        .filter((id) => !ids.includes(id))
        .map((id) => (0,problem/* problem */.CC)('unknown-policy', `overrides: policy ${id} does not exist${(0,suggest/* suggestion */.h)(id, ids)}`, { file }));
}
function overridden(policy, override, file, problems) {
    const parameters = { ...policy.parameters };
    for (const [name, value] of Object.entries(override.parameters)) {
        const parameter = policy.parameters[name];
        if (parameter === undefined) {
            const names = Object.keys(policy.parameters);
            const known = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
            problems.push((0,problem/* problem */.CC)('unknown-parameter', `overrides: ${policy.id} has no parameter ${name}${(0,suggest/* suggestion */.h)(name, names)}; ${known}`, { file }));
        }
        else if (!(0,value_type/* isOfType */.g)(value, parameter.type)) {
            problems.push((0,problem/* problem */.CC)('parameter-type', `overrides: ${name} of ${policy.id} must be of type ${parameter.type}`, { file }));
        }
        else {
            parameters[name] = { ...parameter, default: value };
        }
    }
    return { ...policy, severity: override.severity ?? policy.severity, parameters };
}

// EXTERNAL MODULE: ./lib/tool.js
var tool = __webpack_require__(9813);
;// CONCATENATED MODULE: ./lib/preflight.js










/** The whole story: plan, load policies, collect facts, evaluate, report. The problems of all stages come at once. */
async function preflight(request) {
    const { plan, problems: mistakes } = await planRun(request);
    const policies = await choosePolicies(plan, request.workspace);
    const { facts, problems: unreadable } = collect(plan, request);
    const problems = [...mistakes, ...policies.problems, ...unreadable];
    if (problems.length > 0)
        return { report: null, blocked: true, problems };
    const { findings, problems: defects } = (0,evaluate/* evaluate */._)(policies.compiled, facts, plan);
    if (defects.length > 0)
        return { report: null, blocked: true, problems: defects };
    const report = buildReport({
        tool: tool.TOOL,
        rulesets: plan.rulesets,
        generatedAt: request.now.toISOString(),
        scope: scopeOf(plan, facts),
        findings,
        manual: [],
    }, request);
    return { report, blocked: report.verdict !== 'ready', problems: [] };
}
/** The first half of the story: what a run would judge, without judging it. */
async function collectFacts(request) {
    const { plan, problems: mistakes } = await planRun(request);
    const { facts, problems: unreadable } = collect(plan, request);
    return { facts, problems: [...mistakes, ...unreadable] };
}
async function planRun(request) {
    const { configuration, problems } = await (0,read/* readConfiguration */.T)(request.config, request.workspace);
    const planned = makePlan(request, configuration);
    // A configuration that cannot be read says nothing about what to judge: its own problems are the ones to mend.
    return { plan: planned.plan, problems: problems.length > 0 ? problems : planned.problems };
}
async function choosePolicies(plan, workspace) {
    const { policies, problems } = await (0,load/* loadPolicies */.h)(plan.policies, workspace);
    const chosen = selectPolicies(policies, plan);
    // Own policies were checked when they were loaded, the bundled ones when the tool was built.
    const outcomes = chosen.policies.map((policy) => (0,compile/* compilePolicy */.C)(policy, { trusted: true }));
    return {
        compiled: outcomes.flatMap(({ compiled }) => compiled ?? []),
        problems: [...problems, ...chosen.problems, ...outcomes.flatMap((outcome) => outcome.problems)],
    };
}
function collect(plan, request) {
    const { workspace, defines } = request;
    const collected = plan.sources.map((source) => collectRedisConf({ ...source, workspace, defines }));
    return {
        facts: { views: collected.flatMap(({ view }) => view ?? []), roots: {} },
        problems: collected.flatMap(({ problems }) => problems),
    };
}
/** Said in every report, so that nobody takes a judged file for a judged migration. */
const NOT_EXAMINED = [
    { subject: 'the live source', reason: 'this version judges redis.conf files alone' },
    { subject: 'the target, the network and the host', reason: 'this version judges redis.conf files alone' },
];
function scopeOf({ sources }, { views }) {
    const examined = views.map(({ name, kind }, index) => {
        const version = sources[index]?.version ?? null;
        return { name, kind, version: version === null ? null : (0,core_version/* versionName */.sh)(version) };
    });
    return { views: examined, target: null, notExamined: NOT_EXAMINED };
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

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TOOL: () => (/* binding */ TOOL)
/* harmony export */ });
/** How the tool names itself in reports. The version is that of package.json; a test holds them equal. */
const TOOL = { name: 'elasticache-preflight', version: '0.1.0' };


/***/ })

};
