/** The first instant that a ZIP file can tell: 1 January 1980, 00:00, as MS-DOS wrote time and date. */
const earliest = 0x0021_0000;

const endOfDirectory = { signature: 0x0605_4b50, length: 22 } as const;

/**
 * A workbook whose parts all bear the same time, in place of the time it was written: the same content is the same file then, byte for byte. Where the times
 * stand: APPNOTE 6.3.10, 4.3.7 and 4.3.12.
 */
export function withFixedTimes(workbook: Uint8Array): Uint8Array {
  const zip = Buffer.from(workbook);
  const end = zip.length - endOfDirectory.length;
  if (end < 0 || zip.readUInt32LE(end) !== endOfDirectory.signature)
    throw new Error('a workbook that was written does not end as a ZIP file does');
  const entries = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let entry = 0; entry < entries; entry += 1) {
    zip.writeUInt32LE(earliest, at + 12);
    zip.writeUInt32LE(earliest, zip.readUInt32LE(at + 42) + 10);
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return zip;
}
