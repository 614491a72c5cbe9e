/**
 * The directives of Redis 2.8 to 5.0: which version has which, how a line is read, what the server starts with, and
 * what `CONFIG GET *` prints. Read from `loadServerConfigFromString` and `configGetCommand` in src/config.c and from
 * the defaults in src/redis.h (src/server.h from 3.2) of https://github.com/redis/redis at the releases of these
 * series; first versions inside a series from the release notes and from redis.conf.
 */
import { DATA_ROWS } from './directives/data.ts';
import { PROCESS_ROWS } from './directives/process.ts';
import type { Row } from './row.ts';

/** Every row of every version; for one version and name there is at most one. */
export const ROWS: readonly Row[] = [...PROCESS_ROWS, ...DATA_ROWS];
