import type { Root } from './fact.ts';

export type FactType = 'bool' | 'int' | 'double' | 'string' | 'list<string>' | 'map<string, string>';

/** One entry of the vocabulary: what policies may read. */
export interface FactDefinition {
  readonly path: string;
  readonly type: FactType;
  readonly meaning: string;
  /** Unit of a number, e.g. `bytes`; null where the value has none. */
  readonly unit: string | null;
  /** Where it comes from, for the reference page. */
  readonly from: string;
  /** True when values in the outside world are secret: the fact then holds `set` or `unset` and nothing else. */
  readonly secret: boolean;
}

const LATER = 'not collected by this version';

const TABLE: readonly Omit<FactDefinition, 'secret'>[] = [
  { path: 'source.engine', type: 'string', unit: null, meaning: '`redis` or `valkey`.', from: '`--redis-version`' },
  {
    path: 'source.version',
    type: 'string',
    unit: null,
    meaning: 'Release number of the source, e.g. `6.2.14`; compare it with `at_least`.',
    from: '`--redis-version`',
  },
  {
    path: 'source.config',
    type: 'map<string, string>',
    unit: null,
    meaning:
      'Every effective directive, set or default, as `CONFIG GET` of that server version prints it. Secret directives hold `set` or `unset`.',
    from: 'redis.conf and its includes',
  },
  {
    path: 'source.config_error',
    type: 'string',
    unit: null,
    meaning: 'Why the server would refuse to start with this file, in its own words; empty when it starts.',
    from: 'redis.conf and its includes',
  },
  {
    path: 'source.cluster_enabled',
    type: 'bool',
    unit: null,
    meaning: 'The source runs in cluster mode.',
    from: 'redis.conf `cluster-enabled`',
  },
  {
    path: 'source.databases',
    type: 'int',
    unit: 'databases',
    meaning: 'Number of logical databases.',
    from: 'redis.conf `databases`',
  },
  {
    path: 'source.protected_mode',
    type: 'bool',
    unit: null,
    meaning: 'The `protected-mode` directive is `yes`. False before Redis 3.2, which has no such mode.',
    from: 'redis.conf `protected-mode`',
  },
  {
    path: 'source.port',
    type: 'int',
    unit: 'TCP port',
    meaning: 'Port for plain connections; 0 when there is none.',
    from: 'redis.conf `port`',
  },
  {
    path: 'source.tls_port',
    type: 'int',
    unit: 'TCP port',
    meaning: 'Port for TLS connections; 0 when there is none, and before Redis 6.0.',
    from: 'redis.conf `tls-port`',
  },
  {
    path: 'source.bind',
    type: 'list<string>',
    unit: null,
    meaning:
      'Addresses the server listens on, without the `-` of optional ones; `*` and `::*` are every IPv4 and every IPv6 interface. Empty when it listens on none.',
    from: 'redis.conf `bind`',
  },
  {
    path: 'source.auth_required',
    type: 'bool',
    unit: null,
    meaning:
      'A client that sends no credentials is refused: `requirepass`, or a `default` user that is off or has a password.',
    from: 'redis.conf `requirepass`, `user`, `aclfile`',
  },
  {
    path: 'source.renamed_commands',
    type: 'list<string>',
    unit: null,
    meaning: 'Commands, in lower case, that no longer answer to their own name.',
    from: 'redis.conf `rename-command`, resolved in order',
  },
  {
    path: 'source.renamed_write_commands',
    type: 'list<string>',
    unit: null,
    meaning: 'Those of `source.renamed_commands` that modify data.',
    from: 'redis.conf `rename-command`, and the command table of the server version',
  },
  { path: 'target.engine', type: 'string', unit: null, meaning: '`redis` or `valkey`.', from: LATER },
  { path: 'target.engine_version', type: 'string', unit: null, meaning: 'Engine version of the target.', from: LATER },
  {
    path: 'target.cluster_enabled',
    type: 'bool',
    unit: null,
    meaning: 'The target runs in cluster mode.',
    from: LATER,
  },
  {
    path: 'target.databases',
    type: 'int',
    unit: 'databases',
    meaning: 'Number of logical databases of the target.',
    from: LATER,
  },
  {
    path: 'network.same_vpc',
    type: 'bool',
    unit: null,
    meaning: 'Source and target are in the same VPC.',
    from: LATER,
  },
  {
    path: 'host.memory',
    type: 'int',
    unit: 'bytes',
    meaning: 'Memory of the machine the source runs on.',
    from: LATER,
  },
  {
    path: 'migration.name',
    type: 'string',
    unit: null,
    meaning: 'Name of the migration in the configuration.',
    from: LATER,
  },
];

/** The vocabulary: every fact a policy may read, in the order of the reference page. */
export const VOCABULARY: readonly FactDefinition[] = TABLE.map((entry) => ({ ...entry, secret: false }));

/** The root a path belongs to: `source` for `source.databases`. */
export function rootOf(path: string): Root {
  return path.slice(0, path.indexOf('.')) as Root;
}

const BY_PATH: ReadonlyMap<string, FactDefinition> = new Map(VOCABULARY.map((entry) => [entry.path, entry]));

/** The definition of a fact, or undefined when the vocabulary has no such path. */
export function factNamed(path: string): FactDefinition | undefined {
  return BY_PATH.get(path);
}
