import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/collectors/redis-conf/placeholder.ts';

const NONE: ReadonlyMap<string, string> = new Map();

describe('readTemplate', () => {
  it.each([
    'requirepass $PASS',
    'requirepass a@b@c',
    'requirepass a{{b',
    'requirepass p%20word%21',
    'user bob on +@all -@dangerous',
    'proc-title-template "{title} {listen-addr} {server-mode}"',
    'maxmemory 50%',
    '# {{ ansible_managed }}',
    '# use ${VAR} or @VAR@ or {% if %} in a template',
  ])('takes %j for plain text', (line) => {
    expect(readTemplate(line, NONE)).toBeNull();
  });

  it.each([
    ['port ${PORT}', '`${PORT}`', 'PORT'],
    ['port ${PORT:-6379}', '`${PORT}`', 'PORT'],
    ['port ${PORT-6379}', '`${PORT}`', 'PORT'],
    ['port ${PORT:?set it}', '`${PORT}`', 'PORT'],
    ['port ${PORT:-${P2:-6379}}', '`${PORT}`', 'PORT'],
    ['port ${PORT:-${P2:-${P3:-6379}}}', '`${PORT}`', 'PORT'],
    ['port @redis_port@', '`@redis_port@`', 'redis_port'],
    ['dir /var/%INSTANCE%/data', '`%INSTANCE%`', 'INSTANCE'],
    ['port {{ redis_port }}', '`{{ redis_port }}`', 'redis_port'],
    ["port {{- redis_port | default('6379') -}}", '`{{ redis_port }}`', 'redis_port'],
    ['port {{ .Values.redis.port }}', '`{{ .Values.redis.port }}`', '.Values.redis.port'],
    ['port <%= @port %>', '`<%= @port %>`', '@port'],
  ])('%s waits for a value', (line, shown, name) => {
    const reason = `depends on the placeholder ${shown}; fill it in with \`--define ${name}=VALUE\``;
    expect(readTemplate(line, NONE)).toMatchObject({ reason, standsAlone: false, tags: [] });
    expect(readTemplate(line, NONE)?.text.split(' ')).toHaveLength(2);
  });

  it.each([
    ['port ${PORT}', 'PORT'],
    ['port ${PORT:-1}', 'PORT'],
    ['port ${PORT-1}', 'PORT'],
    ['port ${PORT:?set it}', 'PORT'],
    ['port ${PORT:-${P2:-6379}}', 'PORT'],
    ['port @PORT@', 'PORT'],
    ['port %PORT%', 'PORT'],
    ['port {{ PORT }}', 'PORT'],
    ['port {{ .Values.port | quote }}', '.Values.port'],
    ['port {{ .Values.port }}', 'Values.port'],
    ['port <%= @PORT %>', 'PORT'],
    ['{{ LINE }}', 'LINE'],
  ])('%s is filled by %s', (line, name) => {
    const value = name === 'LINE' ? 'port 7001' : '7001';
    expect(readTemplate(line, new Map([[name, value]]))).toMatchObject({ text: 'port 7001', reason: null });
  });

  it('never shows the default inside a placeholder, which may be a password', () => {
    for (const line of [
      'requirepass ${P:-hunter2}',
      'requirepass ${P:-${Q:-hunter2}}',
      "requirepass {{ p | default('hunter2') }}",
      '{{ f("hunter2") }}',
    ]) {
      expect(readTemplate(line, NONE)?.reason).not.toContain('hunter2');
    }
  });

  it.each([
    '{{ include "redis.extra" . | nindent 4 }}',
    '{{ $key }} {{ $value }}',
    '{{ name }} 6379',
    '"${NAME}" 6379',
    '${EXTRA}',
    '<%= extra %>',
    "{% include 'more.conf' %}",
  ])('%s may stand for any directives', (line) => {
    expect(readTemplate(line, NONE)).toMatchObject({ standsAlone: true });
  });

  it.each([
    ['{% if tls %}', 'opens'],
    ['{%- for h in hosts %}', 'opens'],
    ['{{- if .Values.tls }}', 'opens'],
    ['%{ if tls ~}', 'opens'],
    ['%{ endif ~}', 'closes'],
    ['{{ range .Values.hosts }}', 'opens'],
    ['<% if @tls -%>', 'opens'],
    ['<% @hosts.each do |host| -%>', 'opens'],
    ['# {% if tls %}', 'opens'],
    ['{% endif %}', 'closes'],
    ['{{- end }}', 'closes'],
    ['<% end %>', 'closes'],
  ])('%s %s a part that may be left out', (line, kind) => {
    expect(readTemplate(line, NONE)).toMatchObject({ text: expect.stringMatching(/^[# ]*$/), tags: [{ kind }] });
  });

  it.each([
    '{% else %}',
    '{{ else }}',
    '<% else %>',
    '{# note #}',
    '{{/* note */}}',
    '{{- /* {{ note }} */ -}}',
    '{{/* {{ a }}\nport {{ b }} */}}',
    '<%# note %>',
    '{% set x = 1 %}',
    '{{ ansible_managed | comment }}',
  ])('%s says nothing', (line) => {
    expect(readTemplate(line, NONE)).toMatchObject({ text: '', reason: null, standsAlone: false, tags: [] });
  });

  it('leaves the directive of a line with a condition of its own', () => {
    expect(readTemplate('{% if p %}requirepass {{ p }}{% endif %}', NONE)).toMatchObject({
      text: 'requirepass {{p}}',
      standsAlone: false,
      tags: [{ kind: 'opens' }, { kind: 'closes' }],
    });
    expect(readTemplate('maxmemory {% if big %}2gb{% else %}1gb{% endif %}', NONE)?.reason).toContain('{% if … %}');
  });

  it('never throws, whatever the line', () => {
    const parts = fc.constantFrom(
      '${',
      '{{',
      '}}',
      '{%',
      '%}',
      '<%',
      '%>',
      '@a',
      '%a%',
      'if',
      'end',
      '-',
      ' ',
      '}',
      '|',
      '=',
    );
    fc.assert(fc.property(fc.array(parts), (words) => void readTemplate(words.join(''), NONE)));
  });

  it.each(['{{', '${', '${a ', '${ ${a}', '<% if do {', '%a', '{% x', '@a.', '{{ a |', '{{/*'])(
    'takes linear time for many %j',
    (text) => {
      const start = performance.now();
      readTemplate(text.repeat(200_000), NONE);
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});
