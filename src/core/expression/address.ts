const LOOPBACK_NAMES = new Set(['localhost', 'ip6-localhost', 'ip6-loopback']);

/** The eight groups of an IPv6 address, the last two read from dotted form if need be; null when it is none. */
function groupsOf(text: string): readonly number[] | null {
  const dotted = /^(.*:)(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  const plain =
    dotted === null
      ? text
      : `${dotted[1]}${hex(Number(dotted[2]), Number(dotted[3]))}:${hex(Number(dotted[4]), Number(dotted[5]))}`;
  const halves = plain.split('::');
  if (halves.length > 2) return null;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const gap = 8 - head.length - tail.length;
  if (halves.length === 1 ? gap !== 0 : gap < 1) return null;
  const groups = [...head, ...Array<string>(gap).fill('0'), ...tail];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? groups.map((group) => parseInt(group, 16)) : null;
}

function hex(high: number, low: number): string {
  return (high * 256 + low).toString(16);
}

/**
 * Whether an address or host name reaches only the machine itself: 127.0.0.0/8 (RFC 1122), ::1 (RFC 4291), the
 * IPv4-mapped form of the former, or one of the names that /etc/hosts gives them.
 */
export function isLoopback(address: string): boolean {
  if (LOOPBACK_NAMES.has(address.toLowerCase())) return true;
  if (/^127(\.\d{1,3}){1,3}$/.test(address)) return true;
  const groups = address.includes(':') ? groupsOf(address) : null;
  if (groups === null || groups.slice(0, 5).some((group) => group !== 0)) return false;
  const [, , , , , marker = 0, high = 0, low = 0] = groups;
  return (marker === 0 && high === 0 && low === 1) || (marker === 0xffff && high >> 8 === 127);
}
