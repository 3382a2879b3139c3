import type { LinesFocus } from './page.ts';

/** One part of a message that answers one line: its words, and the number that stands in front of them. */
export interface Segment {
  readonly text: string;
  readonly number?: number;
  /** "câu 3": a word for a question of the report, and, of a message that numbers all its parts, of the list */
  readonly saysQuestion?: true;
}

/** "1. 251", "2) 5", "3: ko", "dòng 4 264"; "1.251" is a figure, and so is "2 cuộc". */
const marked =
  /^(?:(?<word>câu(?: số)?|cau(?: so)?|dòng|dong|ý|mục|muc)\s*(?<worded>\d{1,2})\s*(?:[.):\-=]|là(?=\s)|la(?=\s)|(?=\s))\s*|(?<number>\d{1,2})\s*(?:[:)]|\.(?!\d)|\/\s+(?!\d{1,2}\s*$))\s*)(?=\S)/iu;
/** "1- 251", "1.251", "1/251": a figure, a date or a range as well, and a number only where every line has its own before it */
const loose = /^(?<number>\d{1,2})\s*(?:[-–]\s+|[./])\s*(?=\S)/u;
const fewestLoose = 3;
/** the same within a line: "1. 251 2. 5" */
const inside = /(?<=\s)(?=(?:(?:câu|cau|dòng|dong)\s*\d{1,2}\s*[.):]|\d{1,2}(?:\)|\.(?!\d)))\s*\S)/iu;
const bullet = /^[-–•*+]\s+(?=\S)/u;

/**
 * Cuts a message into the parts that answer lines: one for each line of it, or what stands between slashes, or between numbers that count
 * up. Empty lines between others are parts too, without words. `shown`: the numbers of the lines; `known`: these, and others that mean something.
 */
export function segmentsOf(
  message: string,
  { shown, known }: { readonly shown: readonly number[]; readonly known: readonly number[] },
): readonly Segment[] {
  const rows = trimmed(message.normalize('NFC').split(/\r?\n/));
  const [only] = rows;
  const parts = rows.length === 1 && only !== undefined ? partsOf(only, shown.length) : rows;
  const cut = parts.flatMap((part) => betweenNumbers(part, known));
  const filled = cut.filter((part) => part !== '');
  const isLoose =
    filled.length >= fewestLoose &&
    filled.length === shown.length &&
    shown.every((number, index) => numberIn(loose, filled[index] ?? '') === number);
  return cut.map((part) => segmentOf(part, isLoose));
}

/** The same for an answer to a page: the numbers that mean something are those of its lines, shown or settled. */
export function cutForPage({ lines, done }: LinesFocus, message: string): readonly Segment[] {
  const shown = lines.map(({ number }) => number);
  return segmentsOf(message, { shown, known: [...shown, ...done.map(({ number }) => number)] });
}

function segmentOf(part: string, isLoose: boolean): Segment {
  const mark = marked.exec(part) ?? (isLoose ? loose.exec(part) : null);
  const { word, worded, number } = mark?.groups ?? {};
  const digits = worded ?? number;
  if (!mark || digits === undefined) return { text: part.replace(bullet, '').trim() };
  return {
    text: part.slice(mark[0].length).trim(),
    number: Number(digits),
    ...(word !== undefined && /^c/i.test(word) && { saysQuestion: true as const }),
  };
}

/** A message in one line: cut at slashes that stand alone, or at semicolons where they make exactly as many parts as were asked for. */
function partsOf(text: string, asked: number): readonly string[] {
  const slashes = text.split(/\s+[/|]\s+/u);
  if (slashes.length > 1) return slashes;
  const semicolons = text.split(/\s*;\s*/u).filter((part) => part !== '');
  return semicolons.length > 1 && semicolons.length === asked ? semicolons : [text];
}

/** "1. 251 2. 5 3. ko": parts, when the numbers are ones of the page and count up. */
function betweenNumbers(text: string, known: readonly number[]): readonly string[] {
  if (numberIn(marked, text) === undefined) return [text];
  const parts: string[] = [];
  for (const part of text.split(inside)) {
    const number = numberIn(marked, part.trim());
    const before = parts.map((other) => numberIn(marked, other)).findLast((one) => one !== undefined);
    const isNext =
      number !== undefined && (before === undefined || number > before) && known.includes(number);
    if (parts.length === 0 || isNext) parts.push(part.trim());
    else parts[parts.length - 1] += ` ${part.trim()}`;
  }
  return parts;
}

function numberIn(pattern: RegExp, text: string): number | undefined {
  const { worded, number } = pattern.exec(text)?.groups ?? {};
  const digits = worded ?? number;
  return digits === undefined ? undefined : Number(digits);
}

function trimmed(rows: readonly string[]): readonly string[] {
  const texts = rows.map((row) => row.trim());
  const first = texts.findIndex((text) => text !== '');
  const last = texts.findLastIndex((text) => text !== '');
  return first < 0 ? [] : texts.slice(first, last + 1);
}
