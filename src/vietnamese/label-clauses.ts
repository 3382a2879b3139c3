import { measureWords } from './measure-words.ts';
import { normalise } from './normalise.ts';
import { numeralOf } from './numerals.ts';
import { bookOf, type PhraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

/** A field that may be answered by name. */
export interface Label {
  readonly id: string;
  /** How people name it: 'kết nạp', 'đv mới'. The longest that fits wins. */
  readonly words: readonly string[];
}

/** The words of a list of labels, compiled once for as long as somebody keeps the list. */
export function labelBook(labels: readonly Label[]): PhraseBook<readonly number[]> {
  const known = books.get(labels);
  if (known) return known;
  const book = compiled(labels);
  books.set(labels, book);
  return book;
}

const books = new WeakMap<readonly Label[], PhraseBook<readonly number[]>>();

function compiled(labels: readonly Label[]): PhraseBook<readonly number[]> {
  const byWords = new Map<string, { words: readonly string[]; meaning: number[] }>();
  for (const [index, label] of labels.entries()) {
    for (const phrase of label.words) {
      const words = normalise(phrase)
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
      const entry = byWords.get(words.join(' ')) ?? { words, meaning: [] };
      if (!entry.meaning.includes(index)) entry.meaning.push(index);
      byWords.set(words.join(' '), entry);
    }
  }
  return bookOf<readonly number[]>([...byWords.values()]);
}

export function linesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines.filter((line) => line.length > 0);
}

export interface FoundLabel {
  /** Indexes into the labels; several when two fields share the word. */
  readonly ids: readonly number[];
  readonly start: number;
  readonly end: number;
}

export interface Clause {
  readonly tokens: readonly Token[];
  readonly labels: readonly FoundLabel[];
}

/** Cuts a line at commas, semicolons, brackets and the ends of sentences. */
export function clausesOf(
  line: readonly Token[],
  book: PhraseBook<readonly number[]>,
  labels: readonly Label[],
): readonly Clause[] {
  const clauses: { tokens: Token[]; labels: FoundLabel[] }[] = [{ tokens: [], labels: [] }];
  for (let index = 0; index < line.length;) {
    const token = line[index];
    const clause = clauses.at(-1);
    if (!token || !clause) break;
    const found = book.at(withoutCommas(line, index), 0);
    const length = found ? lengthWithCommas(line, index, found.length) : 0;
    if (found && !isMeasure(line, index, length, clause.labels.length > 0, labels)) {
      clause.labels.push({
        ids: found.meaning,
        start: clause.tokens.length,
        end: clause.tokens.length + length,
      });
      clause.tokens.push(...line.slice(index, index + length));
      index += length;
    } else if (token.kind === 'sign' && [',', ';', '|', '•', '.', '(', ')'].includes(token.text)) {
      clauses.push({ tokens: [], labels: [] });
      index += 1;
    } else {
      clause.tokens.push(token);
      index += 1;
    }
  }
  return clauses.filter((clause) => clause.tokens.length > 0);
}

/** "khó khăn, vướng mắc" is one label; a short window is enough for the longest. */
function withoutCommas(line: readonly Token[], index: number): readonly Token[] {
  return line.slice(index, index + 14).filter((token, offset) => offset === 0 || token.text !== ',');
}

function lengthWithCommas(line: readonly Token[], index: number, length: number): number {
  let words = 0;
  let end = index;
  while (words < length && end < line.length) {
    if (end === index || line[end]?.text !== ',') words += 1;
    end += 1;
  }
  return end - index;
}

/** In "kết nạp 5 đoàn viên" the word đoàn viên says what is counted, even where it is a label of another field. */
function isMeasure(
  line: readonly Token[],
  index: number,
  length: number,
  afterLabel: boolean,
  labels: readonly Label[],
): boolean {
  const before = line[index - 1];
  const numeral = before && (before.kind === 'number' || numeralOf(before) !== undefined);
  return (
    labels.length > 0 &&
    afterLabel &&
    numeral === true &&
    (measureWords.at(line, index)?.length ?? 0) >= length
  );
}

/** Words that belong to the label before them when that is not their own field: the women of "kết nạp 5, nữ 3". */
export const DEPENDENT = new Set([
  'nu',
  'nam',
  'trong do nu',
  'so nu',
  'nu gioi',
  'la nu',
  'trong do co nu',
  'phu nu',
]);

/** Whether a clause has a label of its own, not only the women of what was asked under a number. */
export function namesField({ tokens, labels }: Clause): boolean {
  return labels.some(({ start, end }) => {
    const words = tokens.slice(start, end).map((token) => token.key);
    return !DEPENDENT.has(words.join(' '));
  });
}
