import { placesOfPhrase, wordsOfText, type TextWord } from './words-in-text.ts';

/** What is stored for a choice, and the words that mean it; the first is shown. */
export interface ChoiceOption {
  readonly choice: string;
  readonly words: readonly [string, ...string[]];
}

/** A choice that is named, from one word of a text up to another. */
export interface NamedChoice {
  readonly choice: string;
  readonly from: number;
  readonly to: number;
}

/** The choices that a text names; what lies inside a longer one is not named: "hoàn thành tốt" is not also "hoàn thành". */
export function namedChoices(
  options: readonly ChoiceOption[],
  words: readonly TextWord[],
): readonly NamedChoice[] {
  return longest(options.flatMap((option) => spansOf(option, words)));
}

function spansOf(
  { choice, words: phrases }: ChoiceOption,
  words: readonly TextWord[],
): readonly NamedChoice[] {
  return phrases.flatMap((phrase) => {
    const { length } = wordsOfText(phrase);
    return placesOfPhrase(words, phrase).map((from) => ({ choice, from, to: from + length }));
  });
}

function longest(spans: readonly NamedChoice[]): readonly NamedChoice[] {
  return spans.filter(
    ({ from, to }) =>
      !spans.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from),
  );
}
