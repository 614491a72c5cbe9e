import { sep } from 'node:path';

/** True for `root` itself and everything below it. Both are absolute and normal; links are the caller's to follow. */
export function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
