import fc from 'fast-check';
import { tableOf } from '../../../../src/collectors/redis-conf/modern/table.ts';
import { starts, VERSION } from './compare.ts';

/** Random configurations: directives of the table with valid, invalid and borderline values, quoted at random. */

const { named, retired } = tableOf(VERSION);

/** What a test machine cannot offer, or what would keep the server from answering. */
const UNTRIED = new Set([
  'bind',
  'aclfile',
  'dir',
  'databases',
  'maxclients',
  'maxmemory-clients',
  'appenddirname',
  'appendfilename',
  'dbfilename',
  'syslog-enabled',
  'cluster-config-file',
  'client-output-buffer-limit',
]);

const NAMES = [...named.keys(), ...retired].filter((name) => !UNTRIED.has(name));

const NUMBERS = ['0', '1', '2', '10', '99', '100', '128', '129', '512', '1000', '1001', '65535', '65536', '1048576'];
const BORDERS = ['2147483647', '2147483648', '-2147483648', '-2147483649', '4294967295', '4294967296'];
const GIANTS = ['9223372036854775807', '9223372036854775808', '18446744073709551615', '18446744073709551616'];
const ODD = [
  '',
  '-1',
  '-100',
  '+1',
  '007',
  '0x10',
  '1.5',
  '1e3',
  ' 1',
  '1 ',
  '1\0',
  '0777',
  '777',
  '778',
  '1000000000000000000000',
];
const SIZES = [
  '1k',
  '1kb',
  '1KB',
  '1m',
  '2Mb',
  '1gb',
  '1g',
  '10b',
  '1tb',
  'kb',
  '-1kb',
  '9223372036854775807kb',
  '5%',
  '101%',
  '%',
];
const WORDS = [
  'yes',
  'no',
  'YES',
  'No',
  'on',
  'true',
  'default',
  'local',
  'save',
  'nosave',
  'now',
  'force',
  'SAVE now',
];
const CHOICES = [
  'debug',
  'warning',
  'Notice',
  'everysec',
  'always',
  'allkeys-lru',
  'noeviction',
  'volatile-ttl',
  'swapdb',
];
const TEXTS = [
  'abc',
  'a b',
  'tab\there',
  "it's",
  'q"q',
  '\xe4\xff',
  'a/b',
  '#c',
  'KEA',
  'Elg',
  'AKEmn',
  'x\nq',
  'no one',
  '{title}',
];
const HOSTS = [
  '127.0.0.1',
  '*',
  '-::*',
  'localhost',
  '0.0.0.0',
  '127.0.0.1/8',
  '#',
  '127.0.0.2',
  '10.0.0.256',
  '127.1',
  '-127.0.0.1',
];

const value = fc.constantFrom(...NUMBERS, ...BORDERS, ...GIANTS, ...ODD, ...SIZES, ...WORDS, ...CHOICES, ...TEXTS);
const small = fc.constantFrom(...NUMBERS, ...ODD, '60', '300', '1kb', '16', '3600', '-5');
const buffer = fc
  .tuple(fc.constantFrom('normal', 'slave', 'replica', 'pubsub', 'Replica', 'master', 'x'), value, value, small)
  .map(([name, hard, soft, seconds]) => (name === 'normal' ? [name, '0', '0', seconds] : [name, hard, soft, seconds]));

/** Name and arguments, where the directive is one that takes particular ones. */
const special = fc.oneof(
  fc.tuple(fc.constant('save'), fc.array(small, { maxLength: 5 })),
  fc.tuple(fc.constant('bind'), fc.array(fc.constantFrom(...HOSTS), { maxLength: 3 })),
  fc.tuple(
    fc.constant('client-output-buffer-limit'),
    fc.array(buffer, { maxLength: 3 }).map((parts) => parts.flat()),
  ),
  fc.tuple(fc.constant('oom-score-adj-values'), fc.array(small, { minLength: 2, maxLength: 4 })),
  fc.tuple(
    fc.constantFrom('replicaof', 'slaveof'),
    fc
      .tuple(fc.constantFrom('127.0.0.1', 'no', '', 'h x'), fc.constantFrom('one', '1', '65536', '-1', ' 7', ''))
      .map((pair) => [...pair]),
  ),
  fc.tuple(
    fc.constant('latency-tracking-info-percentiles'),
    fc.array(
      fc.constantFrom('50', '99.9', '100', '100.1', '-0', '1e1', '0x1p3', 'nan', 'inf', '.5', '0.0078125', 'x', ''),
      { maxLength: 4 },
    ),
  ),
  fc.tuple(
    fc.constantFrom('shutdown-on-sigterm', 'shutdown-on-sigint'),
    fc.array(fc.constantFrom('default', 'save', 'nosave', 'now', 'FORCE', 'x'), { maxLength: 4 }),
  ),
  fc.tuple(
    fc.constantFrom('databases', 'maxclients'),
    fc.array(fc.constantFrom('0', '1', '16', '77', '-1', 'x', '1k', ''), { maxLength: 2 }),
  ),
  fc.tuple(
    fc.constant('notify-keyspace-events'),
    fc.array(fc.string({ unit: fc.constantFrom(...'Ag$lshzxetdnmKEo'), maxLength: 16 }), {
      minLength: 1,
      maxLength: 1,
    }),
  ),
  fc.tuple(
    fc.constant('proc-title-template'),
    fc.array(
      fc.string({
        unit: fc.constantFrom('{title}', '{server-mode}', '{port}', '{x}', '{ ', '}', ' ', 'a', '{unixsocket}'),
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 1 },
    ),
  ),
  fc.tuple(
    fc.constantFrom('dbfilename', 'appendfilename', 'appenddirname', 'cluster-config-file'),
    fc.array(fc.constantFrom('', 'a/b', 'a\\b', 'plain', 'a b'), { minLength: 1, maxLength: 1 }),
  ),
  fc.tuple(
    fc.constantFrom('maxmemory-clients'),
    fc.array(fc.constantFrom('0', '0%', '5%', '100%', '101%', '-5', '1gb', '18446744073709551515', 'x', ''), {
      minLength: 1,
      maxLength: 1,
    }),
  ),
  fc.tuple(
    fc.constantFrom('port:', 'foo', 'search.workers', 'Maxmemory-', 'sentinel'),
    fc.array(value, { maxLength: 2 }),
  ),
);

const common = fc.tuple(
  fc.constantFrom(...NAMES),
  fc.oneof(
    { weight: 8, arbitrary: value.map((one) => [one]) },
    { weight: 1, arbitrary: fc.array(value, { maxLength: 3 }) },
  ),
);

function escape(text: string, hex: boolean): string {
  return [...text]
    .map((letter) => {
      if (hex || letter < ' ' || letter > '~') return `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;
      return letter === '"' || letter === '\\' ? `\\${letter}` : letter;
    })
    .join('');
}

/** Written so that the server reads just that, except for texts that a plain word or single quotes cannot hold. */
const written = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom('plain', 'double', 'hex', 'single').map((style) => {
    const isPlain = /^[^\s"'\0\x80-\xff]+$/.test(text) && text[0] !== '#';
    if (style === 'plain' && isPlain) return text;
    if (style === 'single' && /^[ -&(-[\]-~]*$/.test(text)) return `'${text}'`;
    return `"${escape(text, style === 'hex')}"`;
  });

const line = fc
  .oneof({ weight: 3, arbitrary: common }, { weight: 2, arbitrary: special })
  .chain(([name, args]) =>
    fc
      .tuple(
        fc.constantFrom(name, name, name, name.toUpperCase(), `"${name}"`, `  ${name}`),
        fc.tuple(...args.map(written)),
        fc.constantFrom(' ', ' ', '\t', '  '),
        fc.constantFrom('', '', '', ' ', '\r', ' # c', '"'),
      )
      .map(([head, words, gap, tail]) => [head, ...words].join(gap) + tail),
  );

const noise = fc.constantFrom('', '# comment', '   ', '\t# "', '\r');

const lines = fc.array(fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: noise }), {
  minLength: 1,
  maxLength: 8,
});

/** Few random files start, hence half of them without the lines that the tool thinks the server refuses. */
const files = fc.oneof(
  lines,
  lines.map((all) => all.filter((one) => starts(`${one}\n`))),
);

export const configuration = fc
  .tuple(files, fc.constantFrom('\n', '\n', '\r\n', ''))
  .map(([all, end]) => all.join('\n') + end);
