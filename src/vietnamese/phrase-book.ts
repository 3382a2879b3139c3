import { fold, normalise } from './normalise.ts';
import { isNumeralWord } from './numerals.ts';
import { oneOfHookAndTilde, toneless, tonelessAndTone } from './syllable.ts';
import type { Token } from './tokens.ts';

/** Phrases of one to a few words, each with a meaning; finds the longest one at a place in a message. */
export interface PhraseBook<M> {
  readonly at: (tokens: readonly Token[], index: number) => Found<M> | undefined;
  /** The first words of its phrases, without diacritics. */
  readonly openings: readonly string[];
}

interface Found<M> {
  readonly meaning: M;
  /** Number of tokens the phrase covers. */
  readonly length: number;
}

interface Phrase<M> {
  /** Of two that fit as well the one that was written first is meant. */
  readonly place: number;
  readonly senses: readonly string[];
  readonly words: readonly string[];
  readonly letters: readonly string[];
  readonly spellings: readonly string[];
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
  const byFirst = new Map<string, Opened<M>>();
  for (const [place, { words, meaning }] of entries.entries()) {
    const senses = words.map(fold);
    const first = senses[0];
    if (first === undefined) continue;
    const opened = byFirst.get(first) ?? { alone: [], bySecond: new Map<string, Phrase<M>[]>() };
    const phrase = {
      place,
      senses,
      words,
      letters: words.map(toneless),
      spellings: words.map(tonelessAndTone),
      meaning,
    };
    byFirst.set(first, opened);
    const second = senses[1];
    if (second === undefined) opened.alone.push(phrase);
    else opened.bySecond.set(second, [...(opened.bySecond.get(second) ?? []), phrase]);
  }
  for (const { bySecond } of byFirst.values())
    for (const list of bySecond.values()) list.sort((a, b) => b.senses.length - a.senses.length);

  return {
    openings: [...byFirst.keys()],
    at: (tokens, index) => {
      const token = tokens[index];
      if (!token) return undefined;
      const bySense = byFirst.get(token.sense);
      const byKey = token.sense === token.key ? undefined : byFirst.get(token.key);
      if (!bySense && !byKey) return undefined;
      const found = longer(bySense && fitOf(bySense, tokens, index), byKey && fitOf(byKey, tokens, index));
      return found && { meaning: found.meaning, length: found.senses.length };
    },
  };
}

/** The phrases that begin with one word: that word alone, and longer ones by their second word. */
interface Opened<M> {
  readonly alone: Phrase<M>[];
  readonly bySecond: Map<string, Phrase<M>[]>;
}

function fitOf<M>(
  { alone, bySecond }: Opened<M>,
  tokens: readonly Token[],
  index: number,
): Phrase<M> | undefined {
  const next = tokens[index + 1];
  if (next && bySecond.size > 0) {
    const bySense = bySecond.get(next.sense);
    const byKey = next.sense === next.key ? undefined : bySecond.get(next.key);
    const found = better(
      bySense && longestFit(bySense, tokens, index),
      byKey && longestFit(byKey, tokens, index),
      tokens,
      index,
    );
    if (found) return found;
  }
  return longestFit(alone, tokens, index);
}

/** Of two phrases the longer; of two as long, the one spelled exactly so, then the one that was written first. */
function better<M>(
  one: Phrase<M> | undefined,
  two: Phrase<M> | undefined,
  tokens: readonly Token[],
  index: number,
): Phrase<M> | undefined {
  if (!one || !two) return one ?? two;
  if (one.senses.length !== two.senses.length) return longer(one, two);
  const exact = [one, two].filter((phrase) => isExact(phrase, tokens, index));
  const [first = one, second] = exact.length === 1 ? exact : [one, two];
  return second && second.place < first.place ? second : first;
}

/** Of two phrases the longer; of two as long, the one that stands for the abbreviation. */
function longer<M>(one: Phrase<M> | undefined, two: Phrase<M> | undefined): Phrase<M> | undefined {
  if (!one || !two) return one ?? two;
  return two.senses.length > one.senses.length ? two : one;
}

/** The first of the longest phrases that fit, the longest standing first; of those as long, the one spelled exactly so: "đô" is no "độ". */
function longestFit<M>(
  phrases: readonly Phrase<M>[],
  tokens: readonly Token[],
  index: number,
): Phrase<M> | undefined {
  let found: Phrase<M> | undefined;
  for (const phrase of phrases) {
    if (found && phrase.senses.length < found.senses.length) return found;
    if (!fitsAll(phrase, tokens, index)) continue;
    if (isExact(phrase, tokens, index)) return phrase;
    found ??= phrase;
  }
  return found;
}

function fitsAll<M>(phrase: Phrase<M>, tokens: readonly Token[], index: number): boolean {
  for (let offset = phrase.senses.length - 1; offset >= 0; offset -= 1) {
    if (!fits(phrase, offset, tokens[index + offset])) return false;
  }
  return true;
}

function isExact<M>({ words }: Phrase<M>, tokens: readonly Token[], index: number): boolean {
  return words.every((word, offset) => word === tokens[index + offset]?.text);
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
  if (token.bare || token.text === phrase.words[offset]) return true;
  if (token.letters !== phrase.letters[offset]) return false;
  const spelling = phrase.spellings[offset] ?? '';
  // "sáu" is no slip of "sau", nor "tư" of "từ".
  if (isNumeralWord(token)) return spelling === token.spelling;
  // "em nghĩ là 5" thinks; "nghĩ việc" is how half the country writes nghỉ việc.
  if (token.text === 'nghĩ' && phrase.senses.length === 1) return false;
  return (
    oneOfHookAndTilde(token.spelling) === oneOfHookAndTilde(spelling) ||
    token.spelling === phrase.letters[offset]
  );
}
