import { fold } from './normalise.ts';
import { tonelessAndTone } from './syllable.ts';
import type { Token } from './tokens.ts';

/** What one word contributes to a number. */
export type Numeral =
  | { readonly kind: 'digit'; readonly digit: number; readonly tail: boolean }
  | { readonly kind: 'ten' } // mười
  | { readonly kind: 'tens' } // mươi
  | { readonly kind: 'twenty' } // hăm
  | { readonly kind: 'dozen-ish' } // chục
  | { readonly kind: 'hundred' } // trăm
  | { readonly kind: 'scale'; readonly scale: number; readonly dialect: boolean }
  | { readonly kind: 'link' } // linh, lẻ
  | { readonly kind: 'and-half' } // rưỡi
  | { readonly kind: 'half' } // nửa
  | { readonly kind: 'zero' }; // không

interface Entry {
  readonly word: string;
  readonly numeral: Numeral;
  /** Without diacritics it is an everyday word as well (sau, bay, nam), so alone it is not sure. */
  readonly shared: boolean;
}

const digit = (word: string, digit: number, shared = false, tail = false): Entry => ({
  word,
  numeral: { kind: 'digit', digit, tail },
  shared,
});
const scale = (words: string, scale: number, dialect = false, shared = false): readonly Entry[] =>
  words.split(' ').map((word) => ({ word, numeral: { kind: 'scale', scale, dialect }, shared }));
const plain = (
  word: string,
  kind: 'ten' | 'tens' | 'twenty' | 'dozen-ish' | 'hundred' | 'link' | 'and-half' | 'half' | 'zero',
  shared = false,
): Entry => ({
  word,
  numeral: { kind },
  shared,
});

/** `tail` words (mốt, tư, lăm) only end a number. Of two words with one bare spelling the first wins. */
const ENTRIES: readonly Entry[] = [
  digit('một', 1),
  digit('mốt', 1, false, true),
  digit('hai', 2),
  digit('ba', 3),
  digit('bốn', 4),
  digit('tư', 4, true, true),
  digit('năm', 5, true),
  digit('lăm', 5, false, true),
  digit('nhăm', 5, false, true),
  digit('sáu', 6, true),
  digit('bảy', 7, true),
  digit('bẩy', 7, true),
  digit('tám', 8, true),
  digit('chín', 9),
  plain('mười', 'ten'),
  plain('mươi', 'tens'),
  plain('hăm', 'twenty', true),
  plain('chục', 'dozen-ish'),
  plain('trăm', 'hundred', true),
  ...scale('nghìn ngàn ngh ngìn nghàn', 1000),
  ...scale('k', 1000, false, true),
  ...scale('vạn', 10_000, false, true),
  ...scale('triệu tr', 1_000_000),
  ...scale('củ chai', 1_000_000, true, true),
  ...scale('lít', 100_000, true, true),
  ...scale('tỷ tỉ ty ti', 1_000_000_000, false, true),
  ...scale('tỏi', 1_000_000_000, true, true),
  plain('linh', 'link', true),
  plain('lẻ', 'link', true),
  plain('lẽ', 'link', true),
  plain('rưỡi', 'and-half', true),
  plain('rưởi', 'and-half', true),
  plain('nửa', 'half', true),
  plain('không', 'zero'),
];

const bySpelling = new Map(ENTRIES.map((entry) => [tonelessAndTone(entry.word), entry]));
const byKey = new Map(ENTRIES.toReversed().map((entry) => [fold(entry.word), entry]));

/** Every word that may be a numeral, without diacritics. */
export const numeralWords: { readonly openings: readonly string[] } = { openings: [...byKey.keys()] };

/** A numeral, or undefined. `shared` is true only for a word typed without its diacritics. */
export interface FoundNumeral {
  readonly numeral: Numeral;
  readonly shared: boolean;
}

/** Reads one word. Typed with diacritics it must be that word ("bà" is not ba), a missing mark is forgiven ("triêu"). */
export function numeralOf(token: Token): FoundNumeral | undefined {
  if (token.kind !== 'word') return undefined;
  const exact = bySpelling.get(token.spelling);
  if (exact && (!token.bare || exact.word === token.text)) {
    return { numeral: exact.numeral, shared: exact.shared && token.bare };
  }
  const entry = byKey.get(token.key);
  if (!entry) return undefined;
  if (token.bare) return { numeral: entry.numeral, shared: entry.shared };
  return marksAreSubset(token.text, entry.word) ? { numeral: entry.numeral, shared: false } : undefined;
}

/** Whether a word typed with diacritics is a numeral exactly as spelled. */
export function isNumeralWord(token: Token): boolean {
  return !token.bare && bySpelling.has(token.spelling);
}

function marksAreSubset(typed: string, word: string): boolean {
  const left = [...(word.normalize('NFD').match(/\p{M}/gu) ?? [])];
  return (typed.normalize('NFD').match(/\p{M}/gu) ?? []).every((mark) => {
    const place = left.indexOf(mark);
    if (place < 0) return false;
    left.splice(place, 1);
    return true;
  });
}
