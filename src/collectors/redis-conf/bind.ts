import { known, unknown, type Fact } from '../../core/fact.ts';
import { isIPv4, isIPv6 } from './address.ts';
import { decode } from './lex.ts';

const EVERY_ADDRESS = ['*', '::*'];

/**
 * The addresses of a `bind` setting as text. Without a line every version listens on all of them, whatever it prints.
 * A host name other than localhost is resolved where the server runs, so what it stands for is not known here.
 */
export function bindOf(setting: Fact): Fact {
  if (setting.state === 'unknown') return setting;
  if (setting.origin.kind !== 'file') return known(EVERY_ADDRESS, setting.origin);
  const addresses = decode(String(setting.value))
    .split(/\s+/)
    .map((address) => address.replace(/^-/, ''))
    .filter((address) => address !== '');
  const name = addresses.find(isHostName);
  if (name === undefined) return known(addresses, setting.origin);
  return unknown(`\`bind\` names a host, which the server resolves when it starts; write its address`, setting.origin);
}

function isHostName(address: string): boolean {
  const [bare = ''] = address.split('%');
  return !['*', '::*', 'localhost'].includes(address.toLowerCase()) && !isIPv4(bare) && !isIPv6(bare);
}
