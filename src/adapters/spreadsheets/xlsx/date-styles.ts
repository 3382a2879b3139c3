import type { Readable } from 'node:stream';
import { readXml } from './read-xml.ts';

/** Formats that every program knows by number and that show a day: ECMA-376 part 1, 18.8.30 (27 to 36 and 50 to 58 in East Asia). */
const knownDates = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/** The numbers of the cell styles that show a day. */
export async function readDateStyles(part: Readable): Promise<ReadonlySet<number>> {
  const dateFormats = new Set(knownDates);
  const styles = new Set<number>();
  let isCellStyles = false;
  let style = 0;
  await readXml(part, {
    open: (tag, { numFmtId = '', formatCode = '' }) => {
      if (tag === 'numFmt') {
        if (showsDay(formatCode)) dateFormats.add(Number(numFmtId));
        else dateFormats.delete(Number(numFmtId));
      }
      if (tag === 'cellXfs') isCellStyles = true;
      if (tag === 'xf' && isCellStyles) {
        if (dateFormats.has(Number(numFmtId))) styles.add(style);
        style += 1;
      }
    },
    close: (tag) => {
      if (tag === 'cellXfs') isCellStyles = false;
    },
  });
  return styles;
}

/** Whether a format has a day or a year in it, outside of quotes, brackets and escapes. */
function showsDay(format: string): boolean {
  const bare = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '');
  return /[dy]/i.test(bare);
}
