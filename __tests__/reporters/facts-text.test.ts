import { expect, test } from 'vitest';
import { known, unknown, type Fact, type FactMap, type Facts } from '../../src/core/fact.ts';
import { renderFactsText } from '../../src/reporters/facts-text.ts';
import { lineOrigin } from './sample.ts';

const FACTS: Facts = {
  views: [
    {
      name: 'deploy/redis.conf',
      kind: 'redis-conf',
      facts: new Map<string, Fact | FactMap>([
        ['source.databases', known(32, lineOrigin(4, 'databases 32'))],
        ['source.bind', known(['127.0.0.1', '::1', '10.0.3.17'], lineOrigin(7, 'bind …', 'deploy/conf.d/net.conf'))],
        ['source.version', unknown('depends on the Redis version; set `--redis-version` or `version`')],
        [
          'source.config',
          {
            state: 'map',
            entries: new Map<string, Fact>([
              ['databases', known('32', lineOrigin(4, 'databases 32'))],
              ['port', known('6379', { kind: 'default', version: 'Redis 6.2.14', path: 'deploy/redis.conf' })],
              ['logfile', known('\u001b[2J', lineOrigin(9, 'logfile'))],
            ]),
            others: null,
          },
        ],
      ]),
    },
  ],
  roots: {
    migration: new Map([['migration.name', known('sessions', { kind: 'option', name: 'migrations[0].name' })]]),
  },
};

test('a table at 100 columns', () => {
  expect(renderFactsText(FACTS, { width: 100, color: false, unicode: true })).toMatchInlineSnapshot(`
    "deploy/redis.conf
      source.databases            32           line 4
      source.bind                 ["127.0.0.1","::1","10.0.3.17"]  deploy/conf.d/net.conf line 7
      source.version              ? depends on the Redis version; set \`--redis-version\` or \`version\`
      source.config["databases"]  "32"         line 4
      source.config["logfile"]    "\\u001b[2J"  line 9
      source.config["port"]       "6379"       default of Redis 6.2.14

    besides the source
      migration.name  "sessions"  from migrations[0].name

    7 facts, 1 unknown
    "
  `);
});

test('a table at 60 columns, in ASCII', () => {
  expect(renderFactsText(FACTS, { width: 60, color: false, unicode: false })).toMatchInlineSnapshot(`
    "deploy/redis.conf
      source.databases            32      line 4
      source.bind
          ["127.0.0.1","::1","10.0.3.17"]
          deploy/conf.d/net.conf line 7
      source.version
          ? depends on the Redis version; set \`--redis-version\`
          or \`version\`
      source.config["databases"]  "32"    line 4
      source.config["logfile"]    "\\u001b[2J"  line 9
      source.config["port"]
          "6379"  default of Redis 6.2.14

    besides the source
      migration.name  "sessions"  from migrations[0].name

    7 facts, 1 unknown
    "
  `);
});

test('nothing collected is said, not shown as an empty page', () => {
  const none = renderFactsText({ views: [], roots: {} }, { width: 80, color: false, unicode: true });
  expect(none).toBe('0 facts, 0 unknown\n');
});
