/**
 * The text of a file that does not say in which encoding it is: by its byte order mark, by the zeros of UTF-16, as UTF-8 where it is that, and
 * else as Windows-1258, which Excel for Vietnam writes. Its tone marks are characters of their own, so the text is composed.
 */
export function decodeText(bytes: Buffer): string {
  return textOf(bytes).normalize('NFC');
}

function textOf(bytes: Buffer): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // In a table of Latin letters, one of the two bytes of a character is mostly zero.
  if (odd > start.length / 8) return new TextDecoder('utf-16le').decode(bytes);
  if (even > start.length / 8) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes);
  }
}
