import type { ServerVersion } from '../../../core/version.ts';
import { aclCommandsOf, includes } from '../commands.ts';

/** What differs between versions in how ACL rules are read. */
export interface AclDialect {
  readonly commands: ReadonlySet<string>;
  /** Rules about publish/subscribe channels, and `sanitize-payload`: from 6.2. */
  readonly channels: boolean;
  /** Selectors, `%R~` patterns, subcommands as commands, each user once: from 7.0. */
  readonly selectors: boolean;
  /** `alldbs`, `resetdbs`, `db=`: from Valkey 9.1. */
  readonly databases: boolean;
  /** A `%` pattern must name a permission: the fix of CVE-2024-51741. */
  readonly namedPermissions: boolean;
  /** Text right after a closing quote belongs to the same argument: from Valkey 9.0. */
  readonly joinsQuotes: boolean;
}

/**
 * Sources: src/acl.c of Redis 6.0.14, 7.0 and the default branches of redis/redis and valkey-io/valkey;
 * valkey-io/valkey pull request 2309 for databases.
 */
export function aclDialectOf(version: ServerVersion): AclDialect {
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
function requiresNamedPermissions(version: ServerVersion): boolean {
  const { engine, major, minor, patch } = version;
  const fixed = FIXED_PATCH[`${engine} ${major}.${minor}`];
  return fixed === undefined ? includes(version, '7.4.0') || includes(version, 'valkey-8.1.0') : patch >= fixed;
}

const FIXED_PATCH: Readonly<Record<string, number>> = {
  'redis 7.0': 15,
  'redis 7.2': 7,
  'redis 7.4': 2,
  'valkey 7.2': 8,
  'valkey 8.0': 2,
};

/** Names for `+@…` and `-@…`, the same in all versions since 6.0. */
export const CATEGORIES: ReadonlySet<string> = new Set([
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
export const CATEGORIES_BEFORE_7: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
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
  }).map(([command, categories]) => [command, categories.split(' ')]),
);
