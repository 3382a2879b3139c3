import { behindLastFigure } from '../vietnamese/index.ts';

/** Fewer words behind a figure belong to it. */
const fewestBehind = 3;

/** A part of a message, as far as signs tell its end. */
export interface MessagePart {
  readonly text: string;
  /** where it stands in the message, with the signs around it */
  readonly start: number;
  readonly end: number;
  /** words behind the figures of another part */
  readonly isBehind?: true;
}

/** A sign and a space, so that "1,5", "1.250" and "3/11" stay whole; brackets; the end of a line. */
const ends = /[,;.!?…]+(?=\s|$)|[(\n;•|]|\)(?!\s*\p{N})|\s[-–—]\s/gu;

/** "1)", "2." at the beginning of what they number. */
const listMark = /^\s*\d{1,2}$/;

/** Cuts a message at its signs, and what stands in words behind the figures of a part from them. Linear in its length. */
export function messageParts(message: string): readonly MessagePart[] {
  const parts: MessagePart[] = [];
  let start = 0;
  const cut = (end: number, next: number) => {
    const text = message.slice(start, end).trim();
    const behind = behindLastFigure(text);
    const isMore = behind.split(/\s+/).length >= fewestBehind && message.slice(start, end).endsWith(behind);
    if (text !== '') parts.push({ text, start, end: next });
    if (isMore) parts.push({ text: behind, start: end - behind.length, end, isBehind: true });
    start = next;
  };
  for (const { index, 0: sign } of message.matchAll(ends)) {
    const isMark = (sign === ')' || sign === '.') && listMark.test(message.slice(start, index));
    if (!isMark) cut(index, index + sign.length);
  }
  cut(message.length, message.length);
  return parts;
}

/** What stands between a figure and the next one, where a message has no signs: "thăm 3 người 1tr5". Linear in its length. */
export function figureParts(message: string): readonly MessagePart[] {
  const starts = [...message.matchAll(/(?<=\s)\p{N}/gu)].map(({ index }) => index);
  return [0, ...starts].flatMap((start, place) => {
    const end = starts[place] ?? message.length;
    const text = message.slice(start, end).trim();
    return /\p{N}/u.test(text) ? [{ text, start, end }] : [];
  });
}

/** The message as if a part had not been written. */
export function withoutPart(message: string, { start, end }: MessagePart): string {
  // The bracket before it goes with it.
  const before = message.slice(0, start).replace(/[\s(]+$/u, '');
  const after = message.slice(end);
  const rest = after.trim() === '' ? before.replace(/[\s,;.:–—-]+$/u, '') : `${before} ${after.trimStart()}`;
  return message[start - 1] === '\n' || after.startsWith('\n')
    ? `${before}\n${after.trimStart()}`.trim()
    : rest.trim();
}
