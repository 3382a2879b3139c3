import { textAnswer, type AnswerContent } from '../../domain/answer.ts';
import { isCourtesy, isSyllable, readCount, readState, type State } from '../../vietnamese/index.ts';
import type { FieldBase, FieldReading, QuestionType, ReadingContext } from '../question-type.ts';
import { readingOfMeaning } from '../reading-of-meaning.ts';
import { doubted } from '../reading-of-value.ts';
import { saysAllWell, saysNothing } from './says-nothing.ts';
import { mentions, wordsOfText } from './words-in-text.ts';

/** Words, taken as they stand. */
export interface TextField extends FieldBase {
  /** characters that are kept; a longer text is cut after asking */
  readonly longest: number;
  /** "ổn", "bình thường" say that there is nothing to tell; left out where such words are the answer: how people feel */
  readonly allWellIsNone?: true;
  /** asks for what is to come, so that figures in it are no figures of this report */
  readonly plans?: true;
}

/** A text is stored as typed, unless the whole of it is a state, a courtesy or a figure: then somebody else's eyes are spared it. */
export const text: QuestionType<TextField> = {
  answer: 'type',
  takesFreeText: true,
  choices: (field, context) => [
    { id: 'none' },
    ...(previousText(field, context)?.state === 'value' ? [{ id: 'same' } as const] : []),
  ],
  choose: (field, id, context) => {
    switch (id) {
      case 'none':
        return { result: 'understood', said: { content: { state: 'no' } } };
      case 'same':
        return readingOfMeaning({ kind: 'unchanged' }, previousText(field, context));
      default:
        return { result: 'not-understood' };
    }
  },
  read: (field, typed, context) => {
    const words = printable(typed.normalize('NFC')).trim();
    if (words === '') return { result: 'not-understood' };
    if (saysNothing(words, field.words)) return none;
    if (field.allWellIsNone && saysAllWell(words)) return doubted(none, 'unclear');
    const state = readState(words);
    if (state.kind === 'value') {
      const reading = readStateOf(state.value, field, words, context);
      if (reading) return reading;
    }
    if (isCourtesy(words) || isOnlyFigure(words)) return { result: 'not-understood', because: 'no-words' };
    const reading = stored(field, words);
    if (isKeyboardNoise(words)) return doubted(reading, 'unclear');
    if (isQuestionBack(words)) return doubted(reading, 'question');
    return isPutOff(words) ? doubted(reading, 'delegated') : reading;
  },
};

/** What a state says where words are asked; undefined where its words are an answer in themselves: "ổn định", "không có nhà ăn". */
function readStateOf(
  state: State,
  field: TextField,
  words: string,
  context: ReadingContext,
): FieldReading | undefined {
  switch (state) {
    case 'zero':
    case 'nothing-arose':
      return none;
    case 'none':
    case 'absent':
      return undefined;
    case 'not-yet':
      return mentions(words, ['chưa']) ? undefined : { result: 'not-understood', because: 'no-words' };
    case 'unchanged':
      if (mentions(words, ['ổn định'])) return undefined;
      return readingOfMeaning({ kind: 'unchanged' }, previousText(field, context));
    case 'skip':
      return { result: 'understood', said: { content: { state: 'skipped' } } };
    case 'not-applicable':
      return mentions(words, ['áp dụng', 'không thuộc', 'liên quan', 'đối tượng', 'n/a', 'na'])
        ? { result: 'understood', said: { content: { state: 'not-applicable' } } }
        : undefined;
    case 'unknown':
      return { result: 'needs-confirmation', said: { content: { state: 'unknown' } }, because: 'unclear' };
    case 'delegated':
      // "chưa có cán bộ nữ công phụ trách" is a difficulty like any other.
      if (!mentions(words, ['hỏi'])) return undefined;
      return wordsOfText(words).length <= 5
        ? { result: 'not-understood', because: 'delegated' }
        : doubted(stored(field, words), 'delegated');
    case 'unclear':
      return { result: 'not-understood', because: 'unclear' };
    case 'yes':
    case 'done':
    case 'everything':
      return { result: 'not-understood', because: 'no-words' };
  }
}

const none: FieldReading = { result: 'understood', said: { content: { state: 'no' } } };

function stored({ longest }: TextField, words: string): FieldReading {
  const characters = Array.from(words);
  if (characters.length <= longest) return { result: 'understood', said: { content: textAnswer(words) } };
  const kept = characters.slice(0, longest).join('').trimEnd();
  return { result: 'needs-confirmation', said: { content: textAnswer(kept) }, because: 'too-long' };
}

/** "12", "95 điểm" */
function isOnlyFigure(words: string): boolean {
  if (!/\p{L}/u.test(words)) return true;
  if (wordsOfText(words).length > 3 || !/^\P{L}*\p{N}/u.test(words)) return false;
  const count = readCount(words);
  return count.kind === 'value' || (count.kind === 'confirm' && count.because === 'other-measure');
}

/** "test", "asdf": one word that no Vietnamese syllable is spelled like. What is written in capitals is an abbreviation. */
function isKeyboardNoise(words: string): boolean {
  const [only, another] = wordsOfText(words);
  if (!only || another || /\p{Lu}\p{Lu}/u.test(words)) return false;
  return !isSyllable(only.folded);
}

/** "là những gì vậy em?": so short a question is more likely meant for whoever asks. */
function isQuestionBack(words: string): boolean {
  const state = readState(words);
  return state.kind === 'none' && state.because === 'question' && wordsOfText(words).length <= 8;
}

/** "để hỏi lại chị kế toán đã" */
function isPutOff(words: string): boolean {
  return mentions(words, putOffs) && wordsOfText(words).length <= 10;
}

const putOffs = [
  'để hỏi',
  'hỏi lại',
  'báo sau',
  'trả lời sau',
  'bổ sung sau',
  'xem lại đã',
  'kiểm tra lại đã',
];

function previousText({ indicator }: FieldBase, { view }: ReadingContext): AnswerContent | undefined {
  const content = view.previous(indicator);
  return content?.state === 'value' || content?.state === 'no' ? content : undefined;
}

/**
 * Without what no keyboard types but copying brings along: control characters, and marks that turn the direction of whatever is printed
 * behind them. Emoji need the joiners among the format characters, so those stay.
 */
function printable(text: string): string {
  return text
    .replaceAll(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?![\n\t])\p{Cc}/gu, '')
    .toWellFormed();
}
