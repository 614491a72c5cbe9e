import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/collectors/redis-conf/lines.ts';
import { SERIES_NAMES } from '../../../src/collectors/redis-conf/series.ts';
import { configOf, factOf, factsOf, interpret, type Options } from './reading.ts';

/** The value of a directive, or why it is not known. */
function setting(name: string, text: string, options: Options = {}): unknown {
  const fact = interpret(text, options).started.settings.get(name);
  return fact?.state === 'known' ? fact.value : fact?.reason;
}

function stop(text: string, options: Options = {}): unknown {
  const { refusal } = interpret(text, options);
  return refusal === null ? null : [refusal.origin?.path ?? null, refusal.origin?.line ?? null, refusal.reason];
}

const BAD = 'Bad directive or wrong number of arguments';
const UNRESOLVED = 'Module Configuration detected without loadmodule directive or no ApplyConfig call: aborting';
const CANNOT_CHANGE = "Can't chdir to '': No such file or directory";
const FILE = 'redis.conf';

describe('where the server stops', () => {
  it.each<[string, string, Options, unknown]>([
    ['at the first line it refuses', 'port 1\nnonsense x\nport x\n', {}, [FILE, 2, BAD]],
    ['at unbalanced quotes', '# c\n\nport "1\n', {}, [FILE, 3, 'Unbalanced quotes in configuration line']],
    ['at a byte order mark', '\ufeff# c\n', {}, [FILE, 1, BAD]],
    ['nowhere in an empty file', '', {}, null],
    ['nowhere in blanks and comments', ' \n\t# requirepass "\r\n\v\n', {}, null],
    ['at an empty directory', 'dir ""\n', {}, [FILE, 1, 'No such file or directory']],
    ['at an empty directory (6.0)', 'dir ""\n', { version: '6.0.16' }, [null, null, CANNOT_CHANGE]],
    ['at an empty directory (2.8)', 'dir ""\n', { version: '2.8.21' }, [null, null, CANNOT_CHANGE]],
    ['at a dotted name without a value', 'a.b\n', {}, [FILE, 1, 'Module config specified without value']],
    [
      'at a dotted name without a value (8.0)',
      'a.b\n',
      { version: '8.0.6' },
      [FILE, 1, 'Bad directive or wrong number of arguments'],
    ],
    ['after the last line for a dotted name', 'a.b c d\n', {}, [null, null, UNRESOLVED]],
    ['not for a dotted name when a module is loaded', 'loadmodule /m.so x\na.b c\n', {}, null],
    ['at a dotted name before 7.0', 'a.b c\n', { version: '6.2.16' }, [FILE, 1, BAD]],
    ['after the last line for any unknown name in 8.0', 'nonsense x\n', { version: '8.0.6' }, [null, null, UNRESOLVED]],
    ['at an unknown name without arguments in 8.0', 'nonsense\n', { version: '8.0.6' }, [FILE, 1, BAD]],
    [
      'not for an unknown name in 8.0 when a module is loaded',
      'nonsense x\nloadmodule /m.so\n',
      { version: '8.0.6' },
      null,
    ],
    ['at an unknown name in Valkey 8', 'nonsense x\n', { version: 'valkey-8.0.1' }, [FILE, 1, BAD]],
    ['at loadmodule before 4.0', 'loadmodule /m.so\n', { version: '3.2.13' }, [FILE, 1, BAD]],
    ['at user before 6.0', 'user bob on\n', { version: '5.0.6' }, [FILE, 1, BAD]],
    [
      'at a sentinel line',
      'sentinel monitor m h 1 2\n',
      {},
      [FILE, 1, 'sentinel directive while not in sentinel mode'],
    ],
    ['not at the bare word sentinel', 'sentinel\n', {}, null],
    ['at include without a file', 'include\n', {}, [FILE, 1, BAD]],
    ['at rename-command without a name', 'rename-command GET\n', {}, [FILE, 1, BAD]],
    ['at an unknown rule only after the last line', 'user bob +nonsense\nport x\n', {}, [FILE, 2, expect.any(String)]],
    [
      'before it opens sockets for users, from 7.2 on',
      'port 0\na.b c\n',
      { version: '7.2.6' },
      [null, null, UNRESOLVED],
    ],
    [
      'after it opens sockets for users, up to 7.0',
      'port 0\na.b c\n',
      {},
      [null, null, expect.stringContaining('not listen')],
    ],
  ])('%s', (_, text, options, expected) => {
    expect(stop(text, options)).toEqual(expected);
  });

  it('goes on applying what follows', () => {
    expect(setting('maxclients', 'nonsense x\nmaxclients 55\n')).toBe('55');
  });
});

describe('include', () => {
  const beside = {
    'a.conf': 'maxclients 99\n',
    'bad.conf': '\n\nport x\n',
    'd/1.conf': 'timeout 9',
    'd/2.conf': '0\nport x',
  };

  it.each<[string, string, unknown]>([
    ['include a.conf\nmaxclients 55\n', 'maxclients', '55'],
    ['maxclients 55\ninclude a.conf\n', 'maxclients', '99'],
    ['include "/dev/null"\nmaxclients 55\n', 'maxclients', '55'],
    ['include d/*.conf\n', 'timeout', '90'],
    ['include none/*.conf\nmaxclients 55\n', 'maxclients', '55'],
  ])('%j', (text, name, value) => {
    expect(setting(name, text, { beside })).toBe(value);
  });

  it('names the included file and its own line', () => {
    expect(stop('port 1\ninclude bad.conf\n', { beside })).toEqual(['bad.conf', 3, expect.any(String)]);
  });

  it('reads the files of one pattern as one text, and still names each', () => {
    expect(stop('include d/*.conf\n', { beside })).toEqual(['d/2.conf', 2, expect.any(String)]);
  });

  it.each([
    ['5.0.6', "Fatal error, can't open config file 'x.conf'"],
    ['6.0.20', "Fatal error, can't open config file 'x.conf': No such file or directory"],
  ])('%s says of a missing file: %s', (version, reason) => {
    expect(stop('port 1\ninclude x.conf\n', { version })).toEqual([null, null, reason]);
  });

  it('takes a pattern for a name before 7.0', () => {
    expect(stop('include d/*.conf\n', { version: '6.2.16', beside })).toEqual([null, null, expect.any(String)]);
  });

  it('ends when files include one another', () => {
    const loop = { 'a.conf': 'include b.conf\ninclude b.conf\n', 'b.conf': 'include a.conf\nmaxclients 55\n' };
    const reading = interpret('include a.conf\nport 7000\n', { beside: loop });
    expect(reading.uncertain?.reason).toBe(
      '`a.conf` (line 1) includes `b.conf` (line 1), which includes `a.conf` again, without end; remove one of these lines',
    );
    expect(reading.started.settings.get('port')).toMatchObject({ state: 'known', value: '7000' });
    expect(reading.started.settings.get('maxclients')).toMatchObject({ state: 'unknown' });
  });
});

describe('a template', () => {
  const unknown = (name: string, text: string, options: Options = {}): unknown => {
    const fact = interpret(text, options).started.settings.get(name);
    return fact?.state === 'unknown' ? fact.reason : `known: ${String(fact?.value)}`;
  };

  it('leaves unknown what a placeholder stands for, and nothing else', () => {
    const text = 'port ${PORT}\ndatabases 8\n';
    expect(unknown('port', text)).toContain('--define PORT=VALUE');
    expect(setting('databases', text)).toBe('8');
    expect(interpret(text).uncertain?.reason).toContain('${PORT}');
    expect(setting('port', text, { defines: { PORT: '7000' } })).toBe('7000');
    expect(interpret(text, { defines: { PORT: '7000' } }).uncertain).toBeNull();
  });

  it('is refused for a value that the server refuses, at the line of the file as it is', () => {
    expect(stop('\n  port ${PORT}\n', { defines: { PORT: 'x' } })).toEqual([FILE, 2, expect.any(String)]);
  });

  it('leaves unknown what stands in a condition, until the condition ends', () => {
    const text =
      'maxclients 5\n{% if a %}\nmaxclients 55\n{% if b %}\ntimeout 1\n{% endif %}\nhz 20\n{% endif %}\nport 7000\n';
    for (const name of ['maxclients', 'timeout', 'hz']) expect(unknown(name, text)).toContain('{% if … %}');
    expect(setting('port', text)).toBe('7000');
  });

  it('may set anything where an expression stands alone', () => {
    const text = 'port 7000\n{{ include "more" . }}\ndatabases 8\n';
    expect(unknown('port', text)).toContain('render the template');
    expect(setting('databases', text)).toBe('8');
    expect(factOf(factsOf(text, { version: '7.0.15' }), 'renamed_commands')).toMatchObject({ state: 'unknown' });
    expect(factOf(factsOf(text, { version: '7.0.15' }), 'auth_required')).toMatchObject({ state: 'unknown' });
  });

  it('takes several lines that a definition brings', () => {
    const options = { defines: { MORE: 'port 7000\n# c\ndatabases 8' } };
    expect(setting('port', '${MORE}\n', options)).toBe('7000');
    expect(setting('databases', '${MORE}\n', options)).toBe('8');
  });

  it.each([
    ['Go', '{{/*', '*/}}'],
    ['Helm', '{{- /* {{ a }}', '*/ -}}'],
    ['Jinja', '{#', '#}'],
    ['Jinja in a comment', '# {#-', '-#}'],
    ['ERB', '<%# a', '%>'],
  ])('holds nothing in a comment of several lines (%s)', (_, open, close) => {
    const text = `port 7000\n${open}\nport x\nrequirepass y\nrename-command GET a\n"{{ if a }}\n${close}\ntimeout 9\nhz x\n`;
    const reading = interpret(text);
    expect(setting('port', text)).toBe('7000');
    expect(setting('requirepass', text)).toBe('');
    expect(setting('timeout', text)).toBe('9');
    expect(reading).toMatchObject({ uncertain: null, refusal: { origin: { line: 9, column: 1, excerpt: 'hz x' } } });
    expect(reading.commandsUnknown).toBeNull();
  });

  it('goes on after a comment of several lines, where the file does', () => {
    const text = 'timeout 9 {# a\nport x #}\n{# b\n hunter2 #}  port x\n';
    expect(setting('timeout', text)).toBe('9');
    expect(interpret(text).refusal?.origin).toMatchObject({
      line: 4,
      column: 14,
      endColumn: 20,
      excerpt: `${' '.repeat(13)}port x`,
    });
  });

  it.each([
    ['{{ if\n .Values.a\n}}', '{{ end\n}}', '{{ if … }}'],
    ['{%- if a\n or b -%}', '{%\nendif %}', '{% if … %}'],
    ['<% if a\n || b %>', '<% end\n%>', '<% if … %>'],
  ])('has conditions of several lines: %j', (open, close, shown) => {
    const text = `port 7000\n${open}\ntimeout 9\n${close}\ndatabases 8\n`;
    expect(unknown('timeout', text)).toContain(shown);
    expect(setting('port', text)).toBe('7000');
    expect(setting('databases', text)).toBe('8');
  });

  it.each(['port {{ .Values.port\n | default 6379 }}', 'port <%= port\n%>', 'port {{-\nport }}'])(
    'has an expression of several lines: %j',
    (line) => {
      const text = `${line}\ndatabases 8\n`;
      expect(unknown('port', text)).toContain('depends on the placeholder');
      expect(interpret(text).uncertain?.origin).toMatchObject({ line: 1 });
      expect(setting('databases', text)).toBe('8');
    },
  );

  it('does not go on for a tag that nothing ends', () => {
    for (const stray of ['requirepass a{{b', 'requirepass a{#b', '# use {{ or', 'requirepass a<%b']) {
      const text = `${stray}\nport 7000\n${stray.startsWith('#') ? '# }}' : 'logfile {{x}}'}\n`;
      expect(setting('port', text)).toBe('7000');
    }
  });

  it.each(['{{\n', '{{/*\n', '{#\n', '<%#', '{{ }}', '{% \n %}', '# {{\n}}'])(
    'takes linear time for many %j',
    (text) => {
      const start = performance.now();
      readLines([{ path: FILE, bytes: text.repeat(100_000) }], new Map());
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );

  it('starts with whatever fills the place of a password', () => {
    expect(interpret('requirepass ${PASS}\n')).toMatchObject({ uncertain: null, refusal: null });
  });

  it('is known to be refused for another line', () => {
    expect(interpret('port ${PORT}\nnonsense x\n')).toMatchObject({ uncertain: null, refusal: { reason: BAD } });
  });

  it.each([
    ['rename-command CONFIG ${NAME}', 'renamed_commands'],
    ['user default on >${PASS}', 'auth_required'],
    ['aclfile ${FILE}', 'auth_required'],
    ['requirepass ${PASS}', 'auth_required'],
    ['include ${FILE}', 'port'],
    ['bind ${ADDRESS}', 'bind'],
  ])('%s leaves %s unknown', (line, fact) => {
    expect(factOf(factsOf(line, { version: '7.0.15' }), fact)).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('placeholder'),
    });
  });

  it('does not doubt the user default for another user', () => {
    expect(factOf(factsOf('user bob on >${PASS}', { version: '7.0.15' }), 'auth_required')).toMatchObject({
      value: false,
    });
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'port',
    'bind',
    'save',
    'user',
    'default',
    'include',
    'a.conf',
    'rename-command',
    'GET',
    'requirepass',
    'x',
    '0',
    '"',
    "'",
    '\\',
    '\0',
    '\r',
    '\xff',
    '${A}',
    '{{ a }}',
    '{% if a %}',
    '{% endif %}',
    '#',
    'loadmodule',
    '""',
    '1gb',
    'dir',
    'aclfile',
  );
  const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const file = fc.oneof(
    fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
    fc.string({ unit: 'binary' }),
  );

  it('is read without an exception, and every origin lies in the file', () => {
    fc.assert(
      fc.property(file, fc.constantFrom(...SERIES_NAMES), (text, version) => {
        const facts = factsOf(text, { version, beside: { 'a.conf': 'maxclients 5\n' } });
        const all = [...facts.values()].flatMap((fact) => (fact.state === 'map' ? [...fact.entries.values()] : [fact]));
        for (const { origin } of all) {
          if (origin?.kind !== 'file') continue;
          expect(['redis.conf', 'a.conf']).toContain(origin.path);
          expect(origin.line).toBeGreaterThan(0);
          expect(origin.line).toBeLessThanOrEqual(text.split('\n').length);
          expect(origin.column).toBeGreaterThan(0);
          expect(origin.endColumn).toBeGreaterThanOrEqual(origin.column);
          expect(origin.endColumn).toBeLessThanOrEqual(origin.excerpt.length + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has the same facts whatever the version', () => {
    for (const version of SERIES_NAMES) {
      const facts = factsOf('', { version });
      expect([...facts.keys()]).toEqual([...factsOf('').keys()]);
      expect(configOf(facts).entries.size).toBeGreaterThan(50);
    }
  });
});
