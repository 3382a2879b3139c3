import { fold } from '../../vietnamese/index.ts';
import type { FieldBase, FieldReading, QuestionType } from '../question-type.ts';

/** One of a few words, e.g. a rank. */
export interface ChoiceField extends FieldBase {
  /** what is stored, and the words that mean it; the first is shown */
  readonly options: readonly { readonly choice: string; readonly words: readonly [string, ...string[]] }[];
}

export const choice: QuestionType<ChoiceField> = {
  answer: 'choose',
  choices: ({ options }) => options.map(({ choice, words: [label] }) => ({ id: choice, label })),
  choose: ({ options }, id) =>
    options.some(({ choice }) => choice === id) ? chosen(id) : { result: 'not-understood' },
  read: ({ options }, text) => {
    const wanted = fold(text).trim();
    const found = options.find(({ words }) => words.some((word) => fold(word) === wanted));
    return found ? chosen(found.choice) : { result: 'not-understood' };
  },
};

function chosen(choice: string): FieldReading {
  return { result: 'understood', said: { content: { state: 'value', value: { type: 'choice', choice } } } };
}
