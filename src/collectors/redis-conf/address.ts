/**
 * Addresses as `inet_pton` reads them. The same as `isIPv4` and `isIPv6` of node:net, which a test holds them to; that
 * module takes longer to load than a redis.conf to read.
 */

const OCTET = /^(0|[1-9][0-9]{0,2})$/;
const GROUP = /^[0-9a-f]{1,4}$/i;
const GROUPS = 8;

/** True for four decimal numbers up to 255, without leading zeros. */
export function isIPv4(text: string): boolean {
  const octets = text.split('.', 5);
  return octets.length === 4 && octets.every((octet) => OCTET.test(octet) && Number(octet) <= 255);
}

/** True for an IPv6 address, with or without a zone (`fe80::1%eth0`). */
export function isIPv6(text: string): boolean {
  const [, address = ''] = /^([^%]*)(%[0-9a-z.:-]+)?$/i.exec(text) ?? [];
  const halves = address.split('::', 3);
  if (address === '' || halves.length > 2) return false;
  const counts = halves.map((half, index) => countGroups(half, index === halves.length - 1));
  if (counts.some((count) => count === null)) return false;
  const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return halves.length === 2 ? total < GROUPS : total === GROUPS;
}

/** How many groups of 16 bits a text without `::` stands for; null when it is none. An IPv4 address may end it. */
function countGroups(text: string, isEnd: boolean): number | null {
  if (text === '') return 0;
  const groups = text.split(':', GROUPS + 1);
  const last = groups.pop() ?? '';
  const embedded = isEnd && last.includes('.');
  if (!groups.every((group) => GROUP.test(group))) return null;
  if (embedded ? !isIPv4(last) : !GROUP.test(last)) return null;
  return groups.length + (embedded ? 2 : 1);
}
