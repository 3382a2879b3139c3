import { textOf } from './find-period.ts';
import { bookOf, type PhraseBook } from './phrase-book.ts';
import { withoutPoliteWords } from './polite-words.ts';
import { tokenise, type Token } from './tokens.ts';

/**
 * A text without some phrases and without words of politeness, wherever they stand: what else was said. Signs at its edges go too.
 *
 * @example withoutPhrases('xem giúp em báo cáo May An Phú ạ', ['xem', 'giúp em', 'báo cáo']) // 'May An Phú'
 */
export function withoutPhrases(text: string, phrases: readonly string[]): string {
  const { text: source, tokens } = tokenise(text);
  const book = bookFor(phrases);
  const kept: Token[] = [];
  const words = withoutPoliteWords(tokens);
  for (let index = 0; index < words.length;) {
    const found = book.at(words, index);
    if (!found) kept.push(...words.slice(index, index + 1));
    index += found?.length ?? 1;
  }
  return withoutEdges(source, kept);
}

/**
 * The longest of some phrases that a text holds, and the text without it; the first of those as long.
 *
 * @example findPhrase('chi tiết kết nạp mới tháng 9', ['kết nạp', 'kết nạp mới']) // { phrase: 'kết nạp mới', rest: 'chi tiết tháng 9' }
 */
export function findPhrase(
  text: string,
  phrases: readonly string[],
): { readonly phrase: string; readonly rest: string; readonly start: number } | undefined {
  const { text: source, tokens } = tokenise(text);
  const book = bookFor(phrases);
  let longest: { readonly phrase: string; readonly index: number; readonly length: number } | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const found = book.at(tokens, index);
    if (found && found.length > (longest?.length ?? 0)) {
      longest = { phrase: found.meaning, index, length: found.length };
    }
  }
  if (!longest) return undefined;
  const { phrase, index, length } = longest;
  const rest = [...tokens.slice(0, index), ...tokens.slice(index + length)];
  return { phrase, rest: withoutEdges(source, rest), start: index };
}

function withoutEdges(source: string, tokens: readonly Token[]): string {
  const isWord = ({ kind }: Token) => kind === 'word' || kind === 'number';
  const first = tokens.findIndex(isWord);
  const last = tokens.findLastIndex(isWord);
  return first < 0 ? '' : textOf(source, tokens.slice(first, last + 1));
}

/** What is made of a list is kept with that very list. */
const books = new WeakMap<readonly string[], PhraseBook<string>>();

/** The phrases of a list as a book, compiled once for as long as somebody keeps the list. */
export function bookFor(phrases: readonly string[]): PhraseBook<string> {
  const known = books.get(phrases);
  if (known) return known;
  const book = bookOf(
    phrases.map((phrase) => ({
      words: tokenise(phrase)
        .tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
        .map(({ text }) => text),
      meaning: phrase,
    })),
  );
  books.set(phrases, book);
  return book;
}
