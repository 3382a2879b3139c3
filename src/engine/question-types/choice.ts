import type { AnswerContent } from '../../domain/answer.ts';
import { isCourtesy, meaningOf, readState } from '../../vietnamese/index.ts';
import type { FieldBase, FieldReading, QuestionType, ReadingContext, Said } from '../question-type.ts';
import { readingOfMeaning } from '../reading-of-meaning.ts';
import { doubted } from '../reading-of-value.ts';
import { namedChoices, type ChoiceOption } from './named-choices.ts';
import { withoutPhrases, wordsOfText, type TextWord } from './words-in-text.ts';

/** One of a few words, e.g. a rank. */
export interface ChoiceField extends FieldBase {
  /** what is stored, and the words that mean it; the first is shown */
  readonly options: readonly ChoiceOption[];
}

export const choice: QuestionType<ChoiceField> = {
  answer: 'choose',
  choices: ({ options }) => options.map(({ choice, words: [label] }) => ({ id: choice, label })),
  choose: ({ options }, id) =>
    options.some(({ choice }) => choice === id)
      ? { result: 'understood', said: said(id) }
      : { result: 'not-understood' },
  read: (field, text, context) => {
    const words = wordsOfText(text);
    const found = namedChoices(field.options, words);
    const [only, ...others] = Array.from(new Set(found.map(({ choice }) => choice)));
    if (only === undefined) return readStateOf(field, text, context);
    if (others.length > 0)
      return { result: 'ambiguous', options: [only, ...others].map(said), because: 'which-choice' };
    // "chưa hoàn thành tốt" says which one it is not.
    if (found.some(({ from }) => denials.has(words[from - 1]?.folded ?? ''))) return anyOf(field, 'negated');
    if (text.includes('?')) return { result: 'needs-confirmation', said: said(only), because: 'question' };
    return readingBeside(field, text, only, words);
  },
};

const denials = new Set(['khong', 'chua', 'chang', 'cha', 'dau']);

/** Words that lead to a choice and change nothing. */
const leading = [
  'đề nghị',
  'đề nghị xếp loại',
  'đề xuất',
  'tự xếp loại',
  'tự nhận',
  'tự đánh giá',
  'xếp loại',
  'xếp',
  'loại',
  'mức',
  'đạt',
  'nhận',
  'là',
  'ạ',
  'dạ',
  'vâng',
  'nhé',
  'nha',
  'em',
  'anh',
  'chị',
  'mình',
  'bên em',
  'bên mình',
  'đơn vị',
  'công đoàn',
  'năm nay',
  'thôi',
  'nhiệm vụ',
  'cđcs',
  'cho',
];

function readingBeside(
  { words, options }: ChoiceField,
  text: string,
  only: string,
  all: readonly TextWord[],
): FieldReading {
  const own = options.find(({ choice }) => choice === only)?.words ?? [];
  const beside = withoutPhrases(text, [...own, ...words, ...leading]);
  const reading: FieldReading = { result: 'understood', said: said(only) };
  const left = wordsOfText(beside);
  return left.length === 0 || left.length === all.length || isCourtesy(beside)
    ? reading
    : doubted(reading, 'extra-words');
}

/** The choice a text names, and what else it says: "95 điểm, xuất sắc" is "xuất sắc" and "95 điểm". Undefined where it names none, or several. */
export function withoutChoice(
  { words, options }: ChoiceField,
  text: string,
): { readonly choice: string; readonly rest: string } | undefined {
  const all = wordsOfText(text);
  const [only, another] = namedChoices(options, all);
  const [first, last] = [all[only?.from ?? -1], all[(only?.to ?? 0) - 1]];
  if (!only || another || !first || !last) return undefined;
  const others = `${text.slice(0, first.start)} ${text.slice(last.end)}`;
  const rest = withoutPhrases(others, [...words, ...leading]).replace(
    /^[\s,;.:()/+-]+|[\s,;.:()/+-]+$/gu,
    '',
  );
  return { choice: text.slice(first.start, last.end), rest };
}

/** Without the words of a choice: a state, whose "không" may be short for one of the choices. */
function readStateOf(field: ChoiceField, text: string, context: ReadingContext): FieldReading {
  const whole = readState(text);
  const state =
    whole.kind === 'confirm' ? readState(withoutPhrases(text, [...field.words, ...leading])) : whole;
  if (state.kind !== 'value')
    return {
      result: 'not-understood',
      ...(state.because && state.kind === 'none' && { because: state.because }),
    };
  const meaning = meaningOf(state.value, 'yes-no');
  switch (meaning.kind) {
    case 'no':
      return { result: 'needs-confirmation', said: { content: { state: 'no' } }, because: 'negated' };
    case 'yes':
    case 'everything':
      return anyOf(field, 'unclear');
    case 'zero':
    case 'confirm-zero':
    case 'not-yet':
    case 'unchanged':
    case 'skipped':
    case 'unknown':
    case 'not-applicable':
    case 'ask':
      return readingOfMeaning(meaning, previousChoice(field, context));
  }
}

function previousChoice({ indicator }: FieldBase, { view }: ReadingContext): AnswerContent | undefined {
  const content = view.previous(indicator);
  return content?.state === 'value' || content?.state === 'no' || content?.state === 'not-yet'
    ? content
    : undefined;
}

function anyOf({ options }: ChoiceField, because: 'negated' | 'unclear'): FieldReading {
  return { result: 'ambiguous', options: options.map(({ choice }) => said(choice)), because };
}

function said(choice: string): Said {
  return { content: { state: 'value', value: { type: 'choice', choice } } };
}
