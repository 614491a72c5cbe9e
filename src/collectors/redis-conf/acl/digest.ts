import type * as crypto from 'node:crypto';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * SHA-256 of latin1 text, in lower-case hexadecimal. Few files hold a password in an ACL rule, and node:crypto takes
 * longer to load than a redis.conf to read: it is loaded when it is needed.
 */
export function sha256(text: string): string {
  const { createHash } = load('node:crypto') as typeof crypto;
  return createHash('sha256').update(text, 'latin1').digest('hex');
}
