import { BAD_DIRECTIVE } from '../dialect.ts';
import {
  cString,
  decimalNumber,
  floatingNumber,
  leadingInt,
  leadingNumber,
  memorySize,
  signedMemorySize,
} from '../number.ts';
import { beforeTable, isStrictValkey, speaksValkey, WRONG_COUNT, type Reader, type Row } from './row.ts';

/**
 * The directives that take several arguments and have code of their own in the servers. Facts of redis/redis and
 * valkey-io/valkey src/config.c at the tags of the releases; behaviour measured with Redis 7.0.15.
 */

const RETIRED = { redis: '..6.2', valkey: '' } as const;
const TABLED = { redis: '7.0..' } as const;

function isReset(args: readonly string[]): boolean {
  return args.length === 1 && args[0] === '';
}

/** A count outside what its code handles is no directive at all, up to 6.2. */
function withCount(count: number, read: Reader): Reader {
  return (args, scope) => (args.length === count ? read(args, scope) : { reason: BAD_DIRECTIVE });
}

const INVALID_SAVE = { reason: 'Invalid save parameters' } as const;

function append(before: string | null, points: readonly string[]): { readonly text: string } {
  const added = points.join(' ');
  // Not `join` of all: it would copy what thousands of lines before have set.
  return { text: before !== null && before !== '' && added !== '' ? `${before} ${added}` : before || added };
}

/** Up to 6.2 only two numbers make a save point; every other count is taken and sets none. */
const saveOnce: Reader = (args, { before }) => {
  if (isReset(args)) return { text: '' };
  if (args.length !== 2) return append(before, []);
  const [seconds = 0n, changes = 0n] = args.map(leadingInt);
  if (seconds < 1n || changes < 0n) return INVALID_SAVE;
  return append(before, [`${seconds} ${changes}`]);
};

const savePairs: Reader = (args, { before }) => {
  if (isReset(args)) return { text: '' };
  const numbers = args.map((argument) => leadingNumber(argument));
  const readable = numbers.every(({ value, whole }, at) => whole && value >= (at % 2 === 0 ? 1n : 0n));
  if (!readable || args.length % 2 === 1) return INVALID_SAVE;
  return append(
    before,
    numbers.map(({ value }, at) => `${at % 2 === 0 ? value : BigInt.asIntN(32, value)}`),
  );
};

const addsPoints = (args: readonly string[]): boolean => !isReset(args);

/** Position of a client class among those that `CONFIG GET` prints; -1 for a class without buffer limits. */
function classPosition(name: string): number {
  const plain = cString(name).toLowerCase();
  return ['normal', 'slave', 'pubsub'].indexOf(plain === 'replica' ? 'slave' : plain);
}

const BUFFERS = 'normal 0 0 0 slave 268435456 67108864 60 pubsub 33554432 8388608 60';
/** Words that `CONFIG GET` prints for a class: its name, hard limit, soft limit, seconds. */
const CLASS_SIZE = 4;

function replaceClass(buffers: readonly string[], position: number, limits: readonly bigint[]): string[] {
  return buffers.toSpliced(position * CLASS_SIZE + 1, CLASS_SIZE - 1, ...limits.map(String));
}

/** Up to 6.2 a size that cannot be read is 0. */
const bufferOfClass = withCount(CLASS_SIZE, ([name = '', hard = '', soft = '', time = ''], { before }) => {
  const position = classPosition(name);
  if (position === -1) {
    return {
      reason:
        "Unrecognized client limit class: the user specified an invalid one, or 'master' which has no buffer limits.",
    };
  }
  const seconds = leadingInt(time);
  if (seconds < 0n) return { reason: 'Negative number of seconds in soft limit is invalid' };
  const [hardSize, softSize] = [hard, soft].map((size) => BigInt.asUintN(64, signedMemorySize(size) ?? 0n));
  return {
    text: replaceClass((before ?? BUFFERS).split(' '), position, [hardSize ?? 0n, softSize ?? 0n, seconds]).join(' '),
  };
});

const bufferOfClasses: Reader = (args, { before, version }) => {
  if (args.length % CLASS_SIZE !== 0) return { reason: 'Wrong number of arguments in buffer limit configuration.' };
  let buffers = (before ?? BUFFERS).split(' ');
  const overflow = isStrictValkey(version) ? 'refused' : 'wraps';
  for (let at = 0; at < args.length; at += CLASS_SIZE) {
    const [name = '', hard = '', soft = '', time = ''] = args.slice(at, at + CLASS_SIZE);
    const position = classPosition(name);
    if (position === -1) return { reason: 'Invalid client class specified in buffer limit configuration.' };
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

const oomScores: Reader = (args, { version }) => {
  if (args.length !== OOM_VALUES) return { reason: beforeTable(version) ? BAD_DIRECTIVE : WRONG_COUNT };
  const values = args.map((argument) => leadingNumber(argument));
  const readable = values.every(({ value, whole }) => whole && value >= -OOM_MAX && value <= OOM_MAX);
  if (!readable) return { reason: 'Invalid oom-score-adj-values, elements must be between -2000 and 2000.' };
  return { text: values.map(({ value }) => value.toString()).join(' ') };
};

const ADDRESSES_MAX = 16;

const addresses: Reader = (args, { version }) => {
  const early = beforeTable(version);
  if (early && args.length === 0) return { reason: BAD_DIRECTIVE };
  if (args.length > ADDRESSES_MAX) return { reason: `Too many bind addresses specified${early ? '' : '.'}` };
  return { text: args.map(cString).join(' ') };
};

/** The server prints host and port through a buffer of this size. */
const MASTER_TEXT_MAX = 255;
const PORT_MAX = 65535n;

const master: Reader = (args, { version }) => {
  const [host = '', port = ''] = args;
  if (args.length !== 2) return { reason: beforeTable(version) ? BAD_DIRECTIVE : WRONG_COUNT };
  if (cString(host).toLowerCase() === 'no' && cString(port).toLowerCase() === 'one') return { text: '' };
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
function printPercentile(value: number): string {
  const exact = value.toFixed(ALL_DIGITS);
  const cut = exact.slice(0, DIGITS - ALL_DIGITS);
  const staysEven = /^50*$/.test(exact.slice(DIGITS - ALL_DIGITS)) && /[02468]$/.test(cut);
  const rounded = (staysEven ? cut : value.toFixed(DIGITS)).replace(/\.?0+$/, '');
  return Object.is(value, -0) ? `-${rounded}` : rounded;
}

const percentiles: Reader = (args, { version }) => {
  const printed: string[] = [];
  for (const argument of isReset(args) ? [] : args) {
    const value = isStrictValkey(version) ? decimalNumber(argument) : floatingNumber(argument);
    if (value === null) return { reason: 'Invalid latency-tracking-info-percentiles parameters' };
    if (value > 100 || value < 0) {
      return { reason: 'latency-tracking-info-percentiles parameters should sit between [0.0,100.0]' };
    }
    printed.push(printPercentile(value));
  }
  return { text: printed.join(' ') };
};

export const LISTS: readonly Row[] = [
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
  { name: 'bind', default: '', read: addresses, ...RETIRED },
  { name: 'bind', default: '* -::*', read: addresses, list: true, ...TABLED },
  { name: 'rdma-bind', default: '', read: addresses, list: true, redis: '', valkey: '8.1..' },
  { name: 'slaveof', inFiles: 'replicaof', default: '', read: master, ...RETIRED },
  { name: 'replicaof', alias: 'slaveof', default: '', read: master, list: true, ...TABLED },
  { name: 'latency-tracking-info-percentiles', default: '50 99 99.9', read: percentiles, list: true, ...TABLED },
];
