import { FACTS_FORMATS, FORMATS } from '../reporters/formats.ts';

interface Option {
  /** What stands for the value in the help; null for a flag. */
  readonly value: string | null;
  readonly help: string;
  readonly repeatable: boolean;
  readonly choices?: readonly string[];
  readonly short?: string;
}

/** Every option, in the order of the help. */
export const OPTIONS = {
  config: { value: 'FILE', repeatable: false, help: 'configuration; .github/elasticache-preflight.yml when it exists' },
  'redis-conf': { value: 'FILE', repeatable: true, help: 'a redis.conf' },
  'redis-version': { value: 'VERSION', repeatable: false, help: 'what runs that file, e.g. 6.2.14 or valkey-8.0.1' },
  define: { value: 'NAME=VALUE', repeatable: true, help: 'fill in a placeholder of the redis.conf' },
  ruleset: { value: 'NAME', repeatable: true, help: 'rulesets to judge by; aws-2019 and replication unless given' },
  policies: { value: 'PATH', repeatable: true, help: "the repository's own policies: a file or a folder" },
  format: {
    value: 'FORMAT',
    repeatable: true,
    help: `${FORMATS.join(', ')} (facts: ${FACTS_FORMATS.join(', ')}); text unless given`,
  },
  output: {
    value: 'FILE',
    repeatable: true,
    help: 'file to write to; the first --output takes the first --format',
  },
  'fail-on': {
    value: 'SEVERITY',
    repeatable: false,
    help: 'least severity that blocks: error (unless given), warning, note, never',
    choices: ['error', 'warning', 'note', 'never'],
  },
  'on-unknown': {
    value: 'fail|pass',
    repeatable: false,
    help: 'whether a blocking policy that cannot be judged blocks: fail (unless given), pass',
    choices: ['fail', 'pass'],
  },
  help: { value: null, repeatable: false, help: 'print this help', short: 'h' },
  version: { value: null, repeatable: false, help: 'print the version' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

/** One command: its words, what it takes, and what it does. */
export interface Command {
  readonly words: readonly string[];
  /** Its arguments as the help shows them. */
  readonly usage: string;
  readonly summary: string;
  /** Least and greatest number of arguments. */
  readonly positionals: readonly [least: number, most: number];
  readonly options: readonly OptionName[];
}

const SOURCE: readonly OptionName[] = ['config', 'redis-conf', 'redis-version', 'define'];

/** Every command, in the order of the help. The first is the main one. */
export const COMMANDS: readonly Command[] = [
  {
    words: ['check'],
    usage: '',
    summary: 'judge, print the report, and set the exit code',
    positionals: [0, 0],
    options: [...SOURCE, 'ruleset', 'policies', 'format', 'output', 'fail-on', 'on-unknown'],
  },
  {
    words: ['facts'],
    usage: '',
    summary: 'print what was collected, with where it was read',
    positionals: [0, 0],
    options: [...SOURCE, 'format', 'output'],
  },
  {
    words: ['policies', 'list'],
    usage: '',
    summary: 'name the policies and the rulesets they belong to',
    positionals: [0, 0],
    options: ['config', 'policies'],
  },
  {
    words: ['policies', 'test'],
    usage: '[PATH…]',
    summary: "run the policies' own examples",
    positionals: [0, Number.POSITIVE_INFINITY],
    options: [],
  },
  {
    words: ['policies', 'explain'],
    usage: 'ID',
    summary: 'print one policy: the requirement, the expressions, the facts they read, the examples',
    positionals: [1, 1],
    options: ['config', 'policies'],
  },
];
