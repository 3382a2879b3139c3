import type { Readable } from 'node:stream';
import { mostText } from '../limits.ts';
import { TooLarge } from './package-parts.ts';
import { readXml } from './read-xml.ts';

/** The texts that cells point to, by their number. What is put over Japanese characters (`rPh`) is not part of them. */
export async function readSharedStrings(part: Readable): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isPhonetic = false;
  let length = 0;
  await readXml(part, {
    open: (tag) => {
      if (tag === 'si') text = '';
      if (tag === 'rPh') isPhonetic = true;
      isText = tag === 't' && !isPhonetic;
    },
    text: (some) => {
      if (!isText) return;
      text += some;
      length += some.length;
      if (length > mostText) throw new TooLarge();
    },
    close: (tag) => {
      if (tag === 't') isText = false;
      if (tag === 'rPh') isPhonetic = false;
      if (tag === 'si') strings.push(text);
    },
  });
  return strings;
}
