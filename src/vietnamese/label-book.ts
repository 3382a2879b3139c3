import { fold, normalise } from './normalise.ts';
import { bookOf, type PhraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

/** A field that may be answered by name. */
export interface Label {
  readonly id: string;
  /**
   * How people name it: 'kết nạp', 'khó khăn, vướng mắc'; 'đoàn viên:' names it only with the colon. The longest that fits
   * wins.
   */
  readonly words: readonly string[];
  /** Its answer is words: behind "Kiến nghị:" they run to the end of the line, whatever they name. */
  readonly text?: true;
}

/** Finds the label that begins at a token. */
export interface LabelBook {
  readonly at: (line: readonly Token[], index: number) => FoundWords | undefined;
}

interface FoundWords {
  /** Indexes into the labels; several when two fields share the words. */
  readonly ids: readonly number[];
  /** Number of tokens covered. */
  readonly length: number;
}

/** The words of a list of labels, compiled once for as long as somebody keeps the list. */
export function labelBook(labels: readonly Label[]): LabelBook {
  const known = books.get(labels);
  if (known) return known;
  const book = compiled(labels);
  books.set(labels, book);
  return book;
}

const books = new WeakMap<readonly Label[], LabelBook>();

function compiled(labels: readonly Label[]): LabelBook {
  const plain = new Map<string, Phrase>();
  const withCommas = new Map<string, Phrase>();
  for (const [index, label] of labels.entries()) {
    for (const phrase of label.words) {
      const words = normalise(phrase)
        .toLowerCase()
        .replaceAll(':', ' : ')
        .split(/[\s,]+/)
        .filter(Boolean);
      const list = phrase.includes(',') ? withCommas : plain;
      const entry = list.get(words.join(' ')) ?? { words, meaning: [] };
      if (!entry.meaning.includes(index)) entry.meaning.push(index);
      list.set(words.join(' '), entry);
    }
  }
  return inBoth(bookOf<readonly number[]>([...plain.values()]), [...withCommas.values()]);
}

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: number[];
}

/** "khó khăn, vướng mắc" is one label with or without its comma; in "251 đoàn viên, nữ 193" the comma parts two. */
function inBoth(plain: PhraseBook<readonly number[]>, commaPhrases: readonly Phrase[]): LabelBook {
  const withCommas = bookOf<readonly number[]>(commaPhrases);
  const openings = new Set(commaPhrases.map(({ words }) => fold(words[0] ?? '')));
  return {
    at: (line, index) => {
      const found = plain.at(line, index);
      const short = found && { ids: found.meaning, length: found.length };
      if (!openings.has(line[index]?.sense ?? '')) return short;
      const long = withCommas.at(withoutCommas(line, index), 0);
      if (!long || long.length <= (found?.length ?? 0)) return short;
      return { ids: long.meaning, length: lengthWithCommas(line, index, long.length) };
    },
  };
}

/** A short window is enough for the longest label. */
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
