/** Length in bytes of UTF-8, the unit in which limits are kept. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

/** At most `limit` bytes of UTF-8; what was cut is marked with an ellipsis, and no character is split. */
export function cutToBytes(text: string, limit: number): string {
  if (byteLength(text) <= limit) return text;
  const ellipsis = '…';
  const room = Math.max(0, limit - byteLength(ellipsis));
  return new TextDecoder().decode(Buffer.from(text).subarray(0, room), { stream: true }) + ellipsis;
}
