import { fold, normalise } from './normalise.ts';
import { isNumeralWord } from './numerals.ts';
import { toneless, tonelessAndTone } from './syllable.ts';
import type { Token } from './tokens.ts';

/** Phrases of one to a few words, each with a meaning; finds the longest one at a place in a message. */
export interface PhraseBook<M> {
  readonly at: (tokens: readonly Token[], index: number) => Found<M> | undefined;
}

interface Found<M> {
  readonly meaning: M;
  /** Number of tokens the phrase covers. */
  readonly length: number;
}

interface Phrase<M> {
  readonly senses: readonly string[];
  readonly words: readonly string[];
  readonly letters: readonly string[];
  readonly meaning: M;
}

/**
 * Makes a phrase book. Phrases are written with diacritics and separated by commas.
 *
 * @example phraseBook<'none'>([['không, không có', 'none']])
 */
export function phraseBook<M>(entries: readonly (readonly [phrases: string, meaning: M])[]): PhraseBook<M> {
  return bookOf(
    entries.flatMap(([phrases, meaning]) =>
      phrases
        .split(',')
        .map((phrase) => ({ words: normalise(phrase).toLowerCase().split(/\s+/).filter(Boolean), meaning })),
    ),
  );
}

/** The same from phrases as a caller has them, commas and all: 'khó khăn, vướng mắc'. */
export function bookOf<M>(
  entries: readonly { readonly words: readonly string[]; readonly meaning: M }[],
): PhraseBook<M> {
  const byFirst = new Map<string, Phrase<M>[]>();
  for (const { words, meaning } of entries) {
    const senses = words.map(fold);
    const first = senses[0];
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    list.push({ senses, words, letters: words.map(toneless), meaning });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.senses.length - a.senses.length);

  return {
    at: (tokens, index) => {
      const token = tokens[index];
      if (!token) return undefined;
      const candidates = [
        ...(byFirst.get(token.sense) ?? []),
        ...(token.sense === token.key ? [] : (byFirst.get(token.key) ?? [])),
      ];
      const fitting = candidates.filter((phrase) =>
        phrase.senses.every((_, offset) => fits(phrase, offset, tokens[index + offset])),
      );
      // Of phrases as long, the one spelled exactly so: "đô" is no "độ".
      const longest = Math.max(0, ...fitting.map((phrase) => phrase.senses.length));
      const best = fitting.filter((phrase) => phrase.senses.length === longest);
      const found =
        best.find((phrase) => phrase.words.every((word, offset) => word === tokens[index + offset]?.text)) ??
        best[0];
      return found && { meaning: found.meaning, length: longest };
    },
  };
}

/**
 * A word typed without diacritics fits whatever it may stand for. One typed with them must be the word itself, but for a
 * tone left out ("đươc") and for hỏi and ngã, which half the country does not tell apart. 'chùa' therefore never passes
 * for 'chưa', nor 'giám' for 'giảm'.
 */
function fits<M>(phrase: Phrase<M>, offset: number, token: Token | undefined): boolean {
  const sense = phrase.senses[offset];
  if (!token || token.kind === 'break') return false;
  if (token.sense === sense && token.sense !== token.key) return true;
  if (token.key !== sense) return false;
  const word = phrase.words[offset] ?? '';
  if (token.bare || token.text === word) return true;
  if (toneless(token.text) !== phrase.letters[offset]) return false;
  // "sáu" is no slip of "sau", nor "tư" of "từ".
  if (isNumeralWord(token)) return tonelessAndTone(word) === token.spelling;
  const [typed, meant] = [sameHookAndTilde(token.spelling), sameHookAndTilde(tonelessAndTone(word))];
  return typed === meant || token.spelling === phrase.letters[offset];
}

/** Hỏi and ngã as one. */
function sameHookAndTilde(spelling: string): string {
  return spelling.replaceAll('\u0303', '\u0309');
}
