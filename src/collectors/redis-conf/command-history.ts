/** The commands that one release brought. Names are separated by spaces. */
export interface Introduction {
  /** As `parseServerVersion` reads it. What Redis had by 7.2.4 every Valkey has too: it began as a copy of that. */
  readonly since: string;
  /** Flagged `write` by `COMMAND`: they modify data. */
  readonly write?: string;
  readonly other?: string;
}

/**
 * Every top-level command, by the release that brought it, from 2.8.0 on.
 *
 * Sources: the command tables in src/redis.c and src/server.c of 2.8.19, 3.0.7, 3.2.13, 4.0.12, 5.0.8, 6.0.20 and
 * 6.2.6; `COMMAND` of Redis 7.0.15; for later ones `since` in src/commands/*.json of redis/redis and valkey-io/valkey.
 * SFLUSH is left out: marked experimental, it is not compiled into releases (redis/redis pull request 13600).
 * `xgroup` and `function` are containers since 7.0: they are listed as `write` because subcommands of theirs are.
 */
export const INTRODUCTIONS: readonly Introduction[] = [
  {
    since: '2.8.0',
    write:
      'append bitop blpop brpop brpoplpush decr decrby del expire expireat flushall flushdb getset hdel hincrby ' +
      'hincrbyfloat hmset hset hsetnx incr incrby incrbyfloat linsert lpop lpush lpushx lrem lset ltrim migrate move ' +
      'mset msetnx persist pexpire pexpireat psetex rename renamenx restore rpop rpoplpush rpush rpushx sadd ' +
      'sdiffstore set setbit setex setnx setrange sinterstore smove sort spop srem sunionstore zadd zincrby ' +
      'zinterstore zrem zremrangebyrank zremrangebyscore zunionstore',
    other:
      'auth bgrewriteaof bgsave bitcount client config dbsize debug discard dump echo eval evalsha exec exists get ' +
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
    other:
      'eval_ro evalsha_ro expiretime fcall fcall_ro lcs pexpiretime quit sintercard sort_ro spublish ssubscribe ' +
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
  { since: '8.6.0', write: 'xcfgset xidmprecord', other: 'hotkeys' },
  { since: 'valkey-8.1.0', other: 'commandlog' },
  {
    since: 'valkey-9.0.0',
    write: 'delifeq hexpire hexpireat hgetex hpersist hpexpire hpexpireat hsetex',
    other: 'hexpiretime hpexpiretime hpttl httl',
  },
  { since: 'valkey-9.1.0', write: 'hgetdel msetex', other: 'clusterscan' },
];

/** Commands that a release took away again. Source: the command tables of 6.2.6 and 7.0.15 compared. */
export const REMOVALS: readonly { readonly since: string; readonly names: string }[] = [
  { since: '7.0.0', names: 'host: post stralgo' },
];

/**
 * Commands that Redis does not flag `write`, yet passes on to its replicas under the name by which the client called
 * them, up to (not including) the release given: scripts as written until 5.0 replicated their effects, and the EXEC
 * that ends a transaction until 7.0 wrapped transactions itself.
 * Sources: src/scripting.c and src/multi.c of these releases; redis/redis pull request 9890.
 */
export const FORWARDED: ReadonlyMap<string, string> = new Map([
  ['eval', '5.0.0'],
  ['evalsha', '5.0.0'],
  ['exec', '7.0.0'],
]);

/**
 * Commands of modules that the server itself contains. They are loaded after the configuration was read:
 * `rename-command` does not know them, ACL rules do.
 * Source: modules/vector-sets in redis/redis.
 */
export const INTERNAL_MODULES: readonly { readonly since: string; readonly names: string }[] = [
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
export const SUBCOMMANDS: readonly { readonly since: string; readonly container: string; readonly names: string }[] = [
  {
    since: '7.0.0',
    container: 'acl',
    names: 'cat deluser dryrun genpass getuser help list load log save setuser users whoami',
  },
  {
    since: '7.0.0',
    container: 'client',
    names:
      'caching getname getredir help id info kill list no-evict pause reply setname tracking trackinginfo unblock unpause',
  },
  { since: '7.2.0', container: 'client', names: 'no-touch setinfo' },
  { since: 'valkey-8.0.0', container: 'client', names: 'capa' },
  { since: 'valkey-8.1.0', container: 'client', names: 'import-source' },
  {
    since: '7.0.0',
    container: 'cluster',
    names:
      'addslots addslotsrange bumpepoch count-failure-reports countkeysinslot delslots delslotsrange failover ' +
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
