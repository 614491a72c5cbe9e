import { isIPv6 } from '../address.ts';

/** A port of 0 opens no TCP socket; the cluster bus listens 10,000 above the clients' port. */
export interface Listening {
  readonly port: number;
  /** As given by `bind`; empty means all addresses. */
  readonly addresses: readonly string[];
  readonly unixSocket: boolean;
  readonly cluster: boolean;
}

const CLUSTER_PORT_STEP = 10_000;
const ANY_ADDRESS = 0;

/** The numbers-and-dots notations of `inet_aton`: `127.1` and `0x7f000001` are 127.0.0.1. Null for anything else. */
function numericAddress(text: string): number | null {
  const parts = text.split('.');
  if (parts.length > 4 || !parts.every((part) => /^(0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*)$/i.test(part))) return null;
  const numbers = parts.map((part) => (/^0[0-9]/.test(part) ? Number.parseInt(part, 8) : Number(part)));
  const last = numbers.pop() ?? 0;
  if (numbers.some((number) => number > 255) || last >= 256 ** (4 - numbers.length)) return null;
  return numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last);
}

/** Whether some resolver may know the name. Where one does depends on the host, and is not judged. */
function isHostName(text: string): boolean {
  const labels = text.replace(/\.$/, '').split('.');
  const last = labels.at(-1) ?? '';
  return labels.every((label) => /^[a-z0-9_]([a-z0-9_-]*)$/i.test(label)) && !/^[0-9]+$/.test(last);
}

/** What two sockets of one port would share, so that the second cannot listen; null when only the host knows. */
function socketKey(address: string): number | string | null {
  if (address === '*') return ANY_ADDRESS;
  if (address.toLowerCase() === 'localhost') return numericAddress('127.0.0.1');
  return address.includes(':') ? address.toLowerCase() : numericAddress(address);
}

function clashes(address: string, earlier: readonly string[]): boolean {
  const key = socketKey(address);
  const any = typeof key === 'number' ? ANY_ADDRESS : '::';
  const keys = earlier.map(socketKey).filter((other) => typeof other === typeof key && other !== null);
  return key !== null && keys.some((other) => other === key || other === any || key === any);
}

function whyNotBound(address: string, earlier: readonly string[]): string | null {
  const resolvable = address.includes(':')
    ? isIPv6(address)
    : address === '*' || numericAddress(address) !== null || isHostName(address);
  if (!resolvable) return 'Name or service not known';
  return clashes(address, earlier) ? 'bind: Address already in use' : null;
}

function whyPortNotOpened(port: number, addresses: readonly string[], opening: string): string | null {
  for (const [index, address] of addresses.entries()) {
    const reason = whyNotBound(address, addresses.slice(0, index));
    if (reason !== null) return `${opening} TCP listening socket ${address}:${port}: ${reason}`;
  }
  return null;
}

/**
 * Why a server up to 5.0 gives up when it opens its sockets, in its words; null when nothing in the configuration
 * alone stops it. `opening` is how that version begins the message. Addresses are taken to exist on the host.
 */
export function whyNotListening(listening: Listening, opening: string): string | null {
  const { port, addresses, unixSocket, cluster } = listening;
  const refusal = port === 0 ? null : whyPortNotOpened(port, addresses, opening);
  if (refusal !== null) return refusal;
  if (port === 0 && !unixSocket) return 'Configured to not listen anywhere, exiting.';
  if (!cluster) return null;
  if (port + CLUSTER_PORT_STEP > 65535) {
    return (
      'Redis port number too high. Cluster communication port is 10,000 port numbers higher than your Redis port. ' +
      'Your Redis port number must be lower than 55535.'
    );
  }
  return whyPortNotOpened(port + CLUSTER_PORT_STEP, addresses, opening);
}
