import { sectors, type Sector, type UnitProfile } from '../../domain/unit.ts';
import { fold } from '../../vietnamese/index.ts';
import type { ImportWords } from '../import-phrases.ts';

/** The words of a list by what they mean, for looking up. */
export interface WordBook {
  readonly sectors: ReadonlyMap<string, Sector>;
  readonly unclear: ReadonlySet<string>;
  readonly yearBases: ReadonlyMap<string, UnitProfile['yearBasis']>;
  readonly none: ReadonlySet<string>;
}

const bases = ['calendar', 'school'] as const;
const books = new WeakMap<ImportWords, WordBook>();

/** Compiled once for as long as the words live: a list asks for them in every row. */
export function wordBook(words: ImportWords): WordBook {
  const known = books.get(words);
  if (known) return known;
  const book: WordBook = {
    sectors: new Map(
      sectors.flatMap((sector) =>
        [sector, ...words.sectors[sector]].map((word) => [wordKey(word), sector] as const),
      ),
    ),
    unclear: new Set(words.unclearSectors.map(wordKey)),
    yearBases: new Map(
      bases.flatMap((basis) =>
        [basis, ...words.yearBases[basis]].map((word) => [wordKey(word), basis] as const),
      ),
    ),
    none: new Set(words.none.map(wordKey)),
  };
  books.set(words, book);
  return book;
}

/** How words are compared: without case, diacritics and signs. */
export function wordKey(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
