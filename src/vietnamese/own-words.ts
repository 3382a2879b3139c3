import { normalise } from './normalise.ts';
import { bookOf, type PhraseBook } from './phrase-book.ts';

/**
 * The words of a field, each for itself, because "chưa chấm" is said of what is called "tự chấm". Compiled once for as long as somebody keeps
 * the list.
 */
export function ownBook(own: readonly string[]): PhraseBook<true> {
  const book = books.get(own) ?? compiled(own);
  books.set(own, book);
  return book;
}

const books = new WeakMap<readonly string[], PhraseBook<true>>();

function compiled(own: readonly string[]): PhraseBook<true> {
  const words = new Set(
    own.flatMap(
      (phrase) =>
        normalise(phrase)
          .toLowerCase()
          .match(/[\p{L}\p{M}]+/gu) ?? [],
    ),
  );
  return bookOf(Array.from(words, (word) => ({ words: [word], meaning: true as const })));
}
