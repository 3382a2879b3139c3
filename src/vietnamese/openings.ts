import type { PhraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

/**
 * Which of some books may have a phrase that begins with a token, one bit each in their order. Most words of a message open none of them, and
 * to ask once costs less than to ask each book.
 *
 * @param books at most 31
 */
export function openingsOf(
  books: readonly Pick<PhraseBook<unknown>, 'openings'>[],
): (token: Token | undefined) => number {
  const byWord = new Map<string, number>();
  for (const [place, { openings }] of books.entries())
    for (const word of openings) byWord.set(word, (byWord.get(word) ?? 0) | (1 << place));
  return (token) => {
    if (!token) return 0;
    const bySense = byWord.get(token.sense) ?? 0;
    return token.key === token.sense ? bySense : bySense | (byWord.get(token.key) ?? 0);
  };
}
