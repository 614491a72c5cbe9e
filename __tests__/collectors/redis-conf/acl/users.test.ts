import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createUsers, type DefaultUser, type Users } from '../../../../src/collectors/redis-conf/acl/users.ts';
import { splitArguments } from '../../../../src/collectors/redis-conf/lex.ts';
import { parseServerVersion } from '../../../../src/core/version.ts';
import { boot } from '../boot.ts';

function users(text = '7.0.15'): Users {
  const version = parseServerVersion(text);
  if (version === null) throw new Error(text);
  return createUsers(version);
}

interface Verdict {
  readonly line: number | null;
  readonly reason: string;
}

/** What `user` and `acl-pubsub-default` lines come to: the first refusal, or that of the start. */
function judge(config: string, subject = users()): Verdict | null {
  for (const [index, text] of config.split('\n').entries()) {
    const [directive, name = '', ...rules] = splitArguments(text, false) ?? [];
    if (directive === 'acl-pubsub-default') subject.setAllChannels(name === 'allchannels');
    if (directive !== 'user') continue;
    const reason = subject.declare(name, rules);
    if (reason !== null) return { line: index + 1, reason };
  }
  const reason = subject.start({ modules: false });
  return reason === null ? null : { line: null, reason };
}

const HASH = '2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b'; // of "secret"

const CONFIGS: readonly string[] = [
  'user bob',
  'user bob on',
  'user bob ON NoPass OFF RESET clearSelectors sanitize-payload skip-sanitize-payload AllKeys resetkeys',
  'user bob ""',
  'user bob "" bogus',
  'user bob on bogus',
  'user bob on nopass ~* +@all bogus >x',
  'user ""',
  'user "b b" on',
  'user "b\\x00b" on',
  'user bob on\nuser bob on',
  'user bob on\nuser Bob on',
  'user default off\nuser default on',
  'user bob +nosuch',
  'user bob -nosuch',
  'user bob +@nosuch',
  'user bob -@nosuch',
  'user bob +',
  'user bob -',
  'user bob +@',
  'user bob + get',
  'user bob +GET -Set +@ALL -@Dangerous +@read',
  'user bob allcommands nocommands',
  'user bob +config|get +Config|SET -config|set',
  'user bob +config|nosuch',
  'user bob -config|nosuch',
  'user bob +config|get|x',
  'user bob +config|',
  'user bob -config|',
  'user bob +|x',
  'user bob +select|0',
  'user bob -select|0',
  'user bob +select|',
  'user bob +set|x|y',
  'user bob +nosuch|x',
  'user bob +@all +config|get',
  'user bob ~x ~y ~x',
  'user bob ~',
  'user bob ~* ~x',
  'user bob allkeys ~x',
  'user bob ~* resetkeys ~x',
  'user bob "~a b"',
  'user bob "~a\\x0bb"',
  'user bob "~a\\x00b"',
  'user bob "~*\\x00b" ~y',
  'user bob %R~x %W~y %RW~z %wr~z %r~x',
  'user bob %R',
  'user bob %RW',
  'user bob %',
  'user bob %~x',
  'user bob %RR~x',
  'user bob %X~x',
  'user bob %RWx~',
  'user bob ~* %R~x',
  'user bob &x &y',
  'user bob &* &x',
  'user bob allchannels &x',
  'user bob &* resetchannels &x',
  'user bob "&a b"',
  'acl-pubsub-default allchannels\nuser bob &x',
  'acl-pubsub-default allchannels\nuser bob resetchannels &x',
  'acl-pubsub-default allchannels\nuser bob resetchannels reset &x',
  'acl-pubsub-default allchannels\nuser bob (&x)',
  'user bob &x\nacl-pubsub-default allchannels',
  'user bob >x >x ">a b" >',
  'user bob >secret <secret',
  'user bob >secret <other',
  `user bob >secret !${HASH}`,
  `user bob #${HASH} <secret`,
  `user bob #${HASH} nopass <secret`,
  `user bob #${HASH.toUpperCase()}`,
  'user bob #abc',
  'user bob !abc',
  'user bob on >x ~* +@all # c',
  'user bob #',
  'user bob on ()',
  'user bob (+get ~x)',
  'user bob ( +get ~x ) +set (~y ~z)',
  'user bob "(+get   ~x)"',
  'user bob (+get ~* ~x)',
  'user bob (+nosuch)',
  'user bob (+nosuch foo)',
  'user bob (foo +nosuch)',
  'user bob (on)',
  'user bob (>x)',
  'user bob (reset)',
  'user bob (+get (~x))',
  'user bob ( ~x',
  'user bob on ~x ~y (+get',
  'user bob (',
  'user bob )',
  'user bob "x)" on',
  'user bob "(+get" "~x y)"',
  'user bob "(+get \\"~x)"',
  'user bob "( ~x" ")" on',
  'user bob on (+get "\\x00x)"',
  'user bob on "+get\\x00x"',
  'user bob alldbs',
  'user bob db=0',
  'user default on nopass ~* ~x',
];

/** Our reason, with what it does not show filled in from the real one where the rest agrees. */
function fillIn(ours: string, real: string): string {
  const pattern = ours.split('****').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('[^]*')}$`).test(real) ? real : ours;
}

async function agree(config: string): Promise<void> {
  const real = await boot(config);
  const ours = judge(config);
  expect({ starts: ours === null, line: ours?.line }).toEqual({
    starts: real.starts,
    line: real.starts ? undefined : real.line,
  });
  if (ours === null || real.starts) return;
  expect(fillIn(ours.reason, real.reason)).toBe(real.reason);
}

describe('user lines', () => {
  test.each(CONFIGS)('%j: the real server does the same', agree);

  test('agree with the real server on random rules', async () => {
    const rule = fc.oneof(
      fc.constantFrom('on', 'off', 'nopass', 'reset', 'allkeys', 'resetkeys', 'allchannels', 'resetchannels'),
      fc.constantFrom('+@all', '-@all', '+@read', '-@write', '+get', '-set', '+config|get', '-config|set', '+nosuch'),
      fc.constantFrom('~*', '~x', '~y', '%R~x', '%W~*', '&*', '&x', '(+get', '~z)', '(~x)', '(', ')', '+get)'),
      fc.constantFrom('>secret', '<secret', `#${HASH}`, `!${HASH}`, 'clearselectors', '+select|0', 'resetpass'),
    );
    const config = fc.array(rule, { maxLength: 7 }).map((rules) => ['user bob', ...rules].join(' '));
    await fc.assert(fc.asyncProperty(config, agree), { numRuns: 120 });
  });
});

describe('the default user', () => {
  const LINES: readonly (readonly [string, DefaultUser | null])[] = [
    ['user bob on', null],
    ['user default', { on: false, nopass: false, hasPassword: false }],
    ['user default on', { on: true, nopass: false, hasPassword: false }],
    ['user default nopass', { on: false, nopass: true, hasPassword: false }],
    ['user default on nopass ~* &* +@all', { on: true, nopass: true, hasPassword: false }],
    ['user default on >pw ~* +@all', { on: true, nopass: false, hasPassword: true }],
    ['user default on nopass >pw', { on: true, nopass: false, hasPassword: true }],
    ['user default on >pw nopass', { on: true, nopass: true, hasPassword: false }],
    ['user default on >secret <secret', { on: true, nopass: false, hasPassword: false }],
    ['user default on nopass reset', { on: false, nopass: false, hasPassword: false }],
    ['user default on nopass off', { on: false, nopass: true, hasPassword: false }],
    ['user default on nopass resetpass', { on: true, nopass: false, hasPassword: false }],
    [`user default on #${HASH}`, { on: true, nopass: false, hasPassword: true }],
  ];

  test.each(LINES)('%s: as the real server has it', async (line, expected) => {
    const subject = users();
    expect(judge(line, subject)).toBeNull();
    expect(subject.defaultUser()).toEqual(expected);
    const question = ['--user', 'probe', '--pass', 'x', '--no-auth-warning', 'ACL', 'GETUSER', 'default'];
    const real = await boot(`${line}\nuser probe on nopass +@all`, [question]);
    if (!real.starts) throw new Error(real.reason);
    const { flags, passwords } = real.answers[0] as { flags: string[]; passwords: string[] };
    const found = { on: flags.includes('on'), nopass: flags.includes('nopass'), hasPassword: passwords.length > 0 };
    expect(found).toEqual(expected ?? { on: true, nopass: true, hasPassword: false });
  });

  test.each(['6.0.20', '6.2.16'])('of %s: the last of several lines counts', (version) => {
    const subject = users(version);
    expect(judge('user default on nopass\nuser default off >x', subject)).toBeNull();
    expect(subject.defaultUser()).toEqual({ on: false, nopass: false, hasPassword: true });
  });
});

describe('versions', () => {
  const declaration = (word: string, error: string): string => `Error in user declaration '${word}': ${error}`;
  const HASH_ERROR =
    'The password hash must be exactly 64 characters and contain only lowercase hexadecimal characters';
  const DUPLICATE = 'Duplicate user found. A user can only be defined once in config files';
  const CHANNELS =
    "Adding a pattern after the * pattern (or the 'allchannels' flag) is not valid and does not have any effect. " +
    "Try 'resetchannels' to start with an empty list of channels";
  const FULLY_ADDED =
    'Adding a subcommand of a command already fully added is not allowed. Remove the command to start. ' +
    'Example: -DEBUG +DEBUG|DIGEST';
  const unknown = (rule: string): string =>
    `Error loading ACL rule '${rule}' for the user named 'bob': Unknown command or category name in ACL`;

  test.each([
    ['6.0.20', 'user bob on >x ~* +@all # c', declaration('#', HASH_ERROR)],
    ['6.2.16', 'user bob on >x ~* +@all # c', declaration('#', HASH_ERROR)],
    ['7.2.6', 'user bob on >x ~* +@all # c', declaration('~*', HASH_ERROR)],
    ['valkey-9.1.2', 'user bob on >x ~* +@all # c', declaration('~*', HASH_ERROR)],
    ['6.0.20', 'user bob on >pw ~* &* +@all', declaration('&*', 'Syntax error')],
    ['6.2.16', 'user bob on >pw ~* &* +@all', null],
    ['6.0.20', 'user bob on >pw +@all ~* (+get ~x)', declaration('(+get', 'Syntax error')],
    ['6.2.16', 'user bob on >pw +@all ~* (+get ~x)', declaration('(+get', 'Syntax error')],
    ['7.0.15', 'user bob on >pw +@all ~* (+get ~x)', null],
    ['6.2.16', 'user bob on >pw\nuser bob off', null],
    ['7.0.0', 'user bob on >pw\nuser bob off', declaration('bob', DUPLICATE)],
    ['6.2.16', 'user bob &x', declaration('&x', CHANNELS)],
    ['6.2.16', 'acl-pubsub-default resetchannels\nuser bob &x', null],
    ['6.0.20', 'user bob sanitize-payload', declaration('sanitize-payload', 'Syntax error')],
    ['6.2.16', 'user bob sanitize-payload', null],
    ['6.2.16', 'user bob clearselectors', declaration('clearselectors', 'Syntax error')],
    ['6.2.16', 'user bob %R~x', declaration('%R~x', 'Syntax error')],
    ['6.2.16', 'user bob +config|get|x', null],
    ['6.2.16', 'user bob -config|get', unknown('-config|get')],
    ['6.2.16', 'user bob +config|get +config|set', null],
    ['6.2.16', 'user bob +@all +config|get', declaration('+config|get', FULLY_ADDED)],
    ['6.2.16', 'user bob +@all -config +config|get', null],
    ['6.2.16', 'user bob +config +config|get', declaration('+config|get', FULLY_ADDED)],
    ['6.2.16', 'user bob +@admin +config|get', declaration('+config|get', FULLY_ADDED)],
    ['6.2.16', 'user bob +@all -@dangerous +config|get', null],
    ['6.2.16', 'user bob +config|', declaration('+config|', 'Syntax error')],
    ['6.2.16', 'user bob +stralgo', null],
    ['7.0.15', 'user bob +stralgo', unknown('+stralgo')],
    ['7.0.15', 'user bob +client|no-touch', unknown('+client|no-touch')],
    ['7.2.6', 'user bob +client|no-touch', null],
    ['7.4.1', 'user bob +vadd', unknown('+vadd')],
    ['8.0.6', 'user bob +vadd', null],
    ['7.2.6', 'user bob %~x', null],
    ['7.4.2', 'user bob %~x', declaration('user', 'Syntax error')],
    ['valkey-9.0.0', 'user bob db=0', declaration('user', 'Syntax error')],
    ['valkey-9.1.2', 'user bob alldbs resetdbs db=0 db=1,,2 (db=3)', null],
    ['valkey-9.1.2', 'user bob db=x', declaration('user', 'The provided database ID is out of range or non-numeric')],
  ])('%s: %s', (version, config, reason) => {
    expect(judge(config, users(version))?.reason ?? null).toBe(reason);
  });

  test('modules may bring commands and categories', () => {
    const subject = users();
    expect(subject.declare('bob', ['+ft.search', '+@search', '+json.get|x'])).toBeNull();
    expect(subject.start({ modules: true })).toBeNull();
    expect(subject.start({ modules: false })).toBe(unknown('+ft.search'));
  });
});

describe('secrets', () => {
  test.each([
    'user bob hunter2',
    'user bob >hunter2 bogus',
    'user bob on >hunter2 ~* ~* ~x ~y',
    'user bob on #hunter2',
    'user bob on !hunter2',
    'user bob <hunter2',
    'user bob on x >hunter2 (+get',
    'user bob (+get hunter2)',
    'user bob (+nosuch hunter2)',
    'user bob (+nosuch >hunter2)',
    'user >hunter2 bogus',
    'user >hunter2 +nosuch',
    'user #hunter2 on\nuser #hunter2 on',
  ])('%s: the reason never shows one', (config) => {
    for (const version of ['6.0.20', '6.2.16', '7.0.15', '8.0.6', 'valkey-9.1.2']) {
      const verdict = judge(config, users(version));
      expect(JSON.stringify(verdict)).not.toContain('hunter2');
    }
  });
});
