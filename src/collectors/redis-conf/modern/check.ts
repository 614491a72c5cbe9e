import { isIPv4, isIPv6 } from '../address.ts';
import { beforeTable, speaksValkey, type Scope } from './row.ts';
import type { Check } from './types.ts';

/** What the servers check about texts before they take them. */

function isPath(text: string): boolean {
  return /[/\\]/.test(text);
}

export const databaseFile: Check = (text, { version }) => {
  if (text === '' && speaksValkey(version)) return "dbfilename can't be empty";
  return isPath(text) ? "dbfilename can't be a path, just a filename" : null;
};

export const appendFile: Check = (text, { version }) => {
  if (text === '' && !beforeTable(version)) return "appendfilename can't be empty";
  return isPath(text) ? "appendfilename can't be a path, just a filename" : null;
};

export const appendDirectory: Check = (text) => {
  if (text === '') return "appenddirname can't be empty";
  return isPath(text) ? "appenddirname can't be a path, just a dirname" : null;
};

export const clusterFile: Check = (text) => (text === '' ? "cluster-config-file can't be empty" : null);

const HOST_NAME_SIZE = 256;

export const hostName: Check = (text) => {
  if (text.length >= HOST_NAME_SIZE) return `Hostnames must be less than ${HOST_NAME_SIZE} characters`;
  return /[^A-Za-z0-9.-]/.test(text) ? 'Hostnames may only contain alphanumeric characters, hyphens or dots' : null;
};

/** What Valkey keeps out of the text of its cluster configuration. Bytes above 0x7f are fine. */
const NOT_IN_VALKEY_CLUSTER = /[\0-,\x7f;<=>?@[\]^{|}~\\]/;

export const announcedAddress: Check = (text) =>
  NOT_IN_VALKEY_CLUSTER.test(text) ? 'cluster-announce-ip contains invalid character' : null;

export const announcedIp: Check = (text) =>
  text === '' || isIPv4(text) || (isIPv6(text) && !text.includes('%'))
    ? null
    : 'Cluster announce IP must be a valid IPv4 or IPv6 address';

/** Valkey forbids more than Redis; bytes above 0x7f are fine with both. */
export const nodeName: Check = (text, { version }) => {
  const forbidden = version.engine === 'valkey' ? NOT_IN_VALKEY_CLUSTER : /[\0!#$%&()*+:;<>?@[\]^{|}~]/;
  return forbidden.test(text) ? 'Announced human node name contained invalid character' : null;
};

export const ipv4: Check = (text) => (text === '' || isIPv4(text) ? null : 'Invalid IPv4 address');

export const ipv6: Check = (text) =>
  text === '' || (isIPv6(text) && !text.includes('%')) ? null : 'Invalid IPv6 address';

const SEED_MAX = 256;

export const hashSeed: Check = (text) =>
  text.length > SEED_MAX ? `hash-seed must be less than or equal to ${SEED_MAX} characters` : null;

/** What stands in the title where the template names it; empty where that may be nothing. */
function titlePart(name: string, scope: Scope): string | null {
  if (name === 'title') return '';
  if (name === 'server-mode') return scope.current('cluster-enabled') === 'yes' ? '[cluster]' : '';
  if (name === 'unixsocket') return scope.current('unixsocket');
  return ['listen-addr', 'port', 'tls-port', 'config-file'].includes(name) ? name : null;
}

/** The template must name known parts only, and more than blanks must come out when it is filled in. */
export const titleTemplate: Check = (template, scope) => {
  const invalid = 'template format is invalid or contains unknown variables';
  const pieces: string[] = [];
  for (let position = 0; position < template.length;) {
    const open = template.indexOf('{', position);
    if (open === -1) {
      pieces.push(template.slice(position));
      break;
    }
    pieces.push(template.slice(position, open));
    if (template.charAt(open + 1) === '{') {
      pieces.push('{');
      position = open + 2;
      continue;
    }
    const close = template.indexOf('}', open);
    const part = close === -1 ? null : titlePart(template.slice(open + 1, close), scope);
    if (part === null) return invalid;
    pieces.push(part);
    position = close + 1;
  }
  return /[^ ]/.test(pieces.join('')) ? null : invalid;
};

/** Bits of the words `save` and `nosave`. */
const SAVE_AND_NOSAVE = 3;

export function shutdownWords(bits: number): string | null {
  const both = (bits & SAVE_AND_NOSAVE) === SAVE_AND_NOSAVE;
  return both ? "shutdown options SAVE and NOSAVE can't be used simultaneously" : null;
}
