import { textAnswer } from '../../domain/answer.ts';
import { readState } from '../../vietnamese/index.ts';
import type { FieldBase, QuestionType } from '../question-type.ts';

/** Words, taken as they stand. */
export interface TextField extends FieldBase {
  /** characters that are kept; a longer text is cut after asking */
  readonly longest: number;
}

export const text: QuestionType<TextField> = {
  answer: 'type',
  takesFreeText: true,
  choices: () => [{ id: 'none' }],
  choose: (_field, choice) =>
    choice === 'none'
      ? { result: 'understood', said: { content: { state: 'no' } } }
      : { result: 'not-understood' },
  read: ({ longest }, typed) => {
    const words = printable(typed.normalize('NFC')).trim();
    if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(words)) return { result: 'not-understood' };
    const state = readState(words);
    if (state.kind === 'value') {
      switch (state.value) {
        case 'none':
        case 'absent':
        case 'nothing-arose':
        case 'not-yet':
        case 'zero':
          return { result: 'understood', said: { content: { state: 'no' } } };
        case 'skip':
          return { result: 'understood', said: { content: { state: 'skipped' } } };
        case 'unclear':
          return { result: 'not-understood', because: 'unclear' };
        case 'unknown':
        case 'not-applicable':
        case 'unchanged':
        case 'yes':
        case 'done':
        case 'delegated':
        case 'everything':
          break;
      }
    }
    const characters = Array.from(words);
    if (characters.length <= longest) return { result: 'understood', said: { content: textAnswer(words) } };
    const kept = characters.slice(0, longest).join('').trimEnd();
    return { result: 'needs-confirmation', said: { content: textAnswer(kept) }, because: 'too-long' };
  },
};

/**
 * Without what no keyboard types but copying brings along: control characters, and marks that turn the direction of whatever is printed
 * behind them. Emoji need the joiners among the format characters, so those stay.
 */
function printable(text: string): string {
  return text
    .replaceAll(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?![\n\t])\p{Cc}/gu, '')
    .toWellFormed();
}
