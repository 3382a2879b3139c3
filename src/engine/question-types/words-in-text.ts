import { fold, mayStandFor, normalise } from '../../vietnamese/index.ts';

/** One word of a text in comparison form, and where it stands in the text. */
export interface TextWord {
  readonly folded: string;
  /** as typed, in lower case */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** What people type for "không" where every letter is dear. */
const denials = new Set(['ko', 'k', 'kg', 'hok', 'hong', 'khg', 'kh', 'hông', 'hổng']);

/** The words of a text, without diacritics. Every question a message may answer looks at them, so those of the last few texts are kept. */
export function wordsOfText(text: string): readonly TextWord[] {
  const known = lastTexts.get(text);
  if (known) return known;
  const words = cut(text);
  if (lastTexts.size >= mostTexts) lastTexts.clear();
  lastTexts.set(text, words);
  return words;
}

const lastTexts = new Map<string, readonly TextWord[]>();
const mostTexts = 32;

function cut(text: string): readonly TextWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => {
    const folded = fold(word);
    const end = index + word.length;
    const lower = normalise(word).toLowerCase();
    // "chị Hồng" and "máy hỏng" are no "hong".
    if (denials.has(lower)) return { folded: 'khong', lower: 'khong', start: index, end };
    return { folded, lower, start: index, end };
  });
}

/** Phrases are those of the forms, a few thousand at most, and asked for again with every message. */
const phrases = new Map<string, readonly TextWord[]>();
const mostPhrases = 5000;

function wordsOfPhrase(phrase: string): readonly TextWord[] {
  const words = phrases.get(phrase) ?? wordsOfText(phrase);
  if (phrases.size < mostPhrases) phrases.set(phrase, words);
  return words;
}

/** Where a phrase stands among words, as the places of its first words. Words typed with their diacritics are told apart by them. */
export function placesOfPhrase(words: readonly TextWord[], phrase: string): readonly number[] {
  const wanted = wordsOfPhrase(phrase);
  if (wanted.length === 0) return [];
  return Array.from(words.keys()).filter((place) =>
    wanted.every((word, step) => isWord(words[place + step], word)),
  );
}

/** "xay" may be xây; "xảy" is not. */
function isWord(typed: TextWord | undefined, wanted: TextWord): boolean {
  return typed?.folded === wanted.folded && mayStandFor(typed.lower, wanted.lower);
}

/** Whether one of the phrases stands in the text. */
export function mentions(text: string, wanted: readonly string[]): boolean {
  const words = wordsOfText(text);
  return wanted.some((phrase) => placesOfPhrase(words, phrase).length > 0);
}

/** Whether a text ends with a phrase. */
export function endsWithPhrase(text: string, phrase: string): boolean {
  const words = wordsOfText(text);
  return placesOfPhrase(words, phrase).includes(words.length - wordsOfPhrase(phrase).length);
}

/** The text without the phrases, longer ones first. */
export function withoutPhrases(text: string, unwanted: readonly string[]): string {
  const words = wordsOfText(text);
  const taken = new Set<number>();
  for (const phrase of unwanted.toSorted((a, b) => b.length - a.length)) {
    const { length } = wordsOfPhrase(phrase);
    for (const place of placesOfPhrase(words, phrase)) {
      for (let index = place; index < place + length; index += 1) taken.add(index);
    }
  }
  let rest = '';
  let from = 0;
  for (const [index, { start, end }] of words.entries()) {
    if (!taken.has(index)) continue;
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
}
