import { whyNotOpened } from '../sockets.ts';

/** A port of 0 opens no TCP socket; the cluster bus listens 10,000 above the clients' port. */
export interface Listening {
  readonly port: number;
  /** As given by `bind`; empty means all addresses. */
  readonly addresses: readonly string[];
  readonly unixSocket: boolean;
  readonly cluster: boolean;
}

const CLUSTER_PORT_STEP = 10_000;

/**
 * Why a server up to 5.0 gives up when it opens its sockets, in its words; null when nothing in the configuration
 * alone stops it. `opening` is how that version begins the message. Addresses are taken to exist on the host.
 */
export function whyNotListening(listening: Listening, opening: string): string | null {
  const { port, addresses, unixSocket, cluster } = listening;
  const dialect = { failure: opening, marks: false };
  const refusal = port === 0 ? null : whyNotOpened(addresses, `${port}`, dialect);
  if (refusal !== null) return refusal;
  if (port === 0 && !unixSocket) return 'Configured to not listen anywhere, exiting.';
  if (!cluster) return null;
  if (port + CLUSTER_PORT_STEP > 65535) {
    return (
      'Redis port number too high. Cluster communication port is 10,000 port numbers higher than your Redis port. ' +
      'Your Redis port number must be lower than 55535.'
    );
  }
  return whyNotOpened(addresses, `${port + CLUSTER_PORT_STEP}`, dialect);
}
