import { daysBetween } from '../../domain/calendar-date.ts';
import { indicatorOf } from '../../domain/indicators/index.ts';
import {
  meaningOf,
  readState,
  readYesNo,
  type Reading,
  type State,
  type YesNo,
} from '../../vietnamese/index.ts';
import type { FieldBase, FieldReading, ReadingContext, Said } from '../question-type.ts';
import { readingOfMeaning } from '../reading-of-meaning.ts';
import { doubted } from '../reading-of-value.ts';
import { asidesOf } from './asides.ts';
import { reportDates } from './report-dates.ts';
import { ownWordsOf } from './own-words.ts';
import { mentions, withoutPhrases } from './words-in-text.ts';
import { isDoneOnce, notYet, unchanged } from './yes-or-no-by-nature.ts';
import { dayAlone, readingOfAnswer, yes } from './yes-with-day.ts';

/** Reads yes, no, not yet or a state, with the day where one was typed. */
export function readYesOrNo(field: FieldBase, text: string, context: ReadingContext): FieldReading {
  const reading = readWithAsides(field, text, context);
  if (reading.result !== 'understood' && reading.result !== 'needs-confirmation') return reading;
  const { said } = reading;
  const isFormer = !isForGood(field) && isYes(said) && mentions(text, formerly);
  return isFormer || (reading.result === 'understood' && isOfOtherPeriod(field, said, context))
    ? { result: 'needs-confirmation', said, because: 'other-period' }
    : reading;
}

const formerly = ['năm ngoái', 'năm trước', 'năm rồi', 'tháng trước', 'quý trước', 'kỳ trước'];

/** Done once and then no more, whatever the year: rules, a committee. */
function isForGood({ indicator }: FieldBase): boolean {
  const { nature } = indicatorOf(indicator);
  return nature === 'once' || nature === 'once-a-term' || nature === 'stock';
}

function isYes({ content, carried }: Said): boolean {
  return content.state === 'value' && carried !== true;
}

/** "đã ban hành từ 2023", "đã kiểm tra quý 1, quý 2", "đã có QC số 12/QC-CT": the answer, and what is told beside it. */
function readWithAsides(field: FieldBase, text: string, context: ReadingContext): FieldReading {
  const reading = readAnswer(field, text, context);
  const isOpen =
    reading.result === 'not-understood' ||
    (reading.result === 'needs-confirmation' && reading.because === 'extra-words');
  if (!isOpen) return reading;
  const { rest, years, hasPaper } = asidesOf(text);
  if (years.length === 0 && !hasPaper) return reading;
  const isOfYear = years.every((year) => year === context.view.period.year) || isForGood(field);
  if (!/\p{L}/u.test(rest)) return years.length > 0 && !hasPaper ? doubted(saysYes, 'missing') : reading;
  const plain = readAnswer(field, rest, context);
  if (!isOfYear) return doubted(plain, 'other-year');
  return hasPaper ? doubted(plain, 'extra-words') : plain;
}

const saysYes: FieldReading = { result: 'understood', said: yes };

/** Days within which something may have happened that a report asks of its month, or of its quarter. */
const recent = 100;

function isOfOtherPeriod({ indicator }: FieldBase, { content }: Said, { today }: ReadingContext): boolean {
  if (indicatorOf(indicator).nature !== 'flow') return false;
  const held = content.state === 'value' && content.value.type === 'yes' ? content.value.date : undefined;
  return held !== undefined && daysBetween(held, today) > recent;
}

function readAnswer(field: FieldBase, text: string, context: ReadingContext): FieldReading {
  const reading = readBeside(field, text, context);
  // "hết nợ rồi", "đã hết hạn": the "rồi" says that it ended.
  const isOver =
    (reading.kind === 'value' && !isDoneOnce(field)) ||
    (reading.kind === 'confirm' && reading.because !== 'missing');
  if (isOver && reading.value.answer === 'yes' && mentions(text, ['hết']))
    return { result: 'ambiguous', options: [yes, { content: { state: 'no' } }], because: 'both-answers' };
  // "sắp hết hạn", "gần hết nợ": it still is.
  if (!isDoneOnce(field) && mentions(text, ['sắp hết', 'gần hết', 'chưa hết']))
    return { result: 'needs-confirmation', said: yes, because: 'extra-words' };
  switch (reading.kind) {
    case 'value':
      return readingOfAnswer(reading.value, notYet(field));
    case 'confirm':
      if (reading.because === 'missing') return readDayAlone(field, text, reading.value, context);
      return doubted(readingOfAnswer(reading.value, notYet(field)), reading.because);
    case 'ask': {
      const options = reading.options.map(({ answer }) => saidOf(answer, field));
      if (options.length < 2) return { result: 'not-understood', because: reading.because };
      return { result: 'ambiguous', options, because: reading.because };
    }
    case 'none':
      return readStateOf(field, text, context) ?? readLoosely(field, text, reading.because, context);
  }
}

/**
 * The words of the question itself beside the answer change nothing: "đã công khai tài chính", "chưa nâng". Where they make another answer of it
 * ("đã có kế hoạch kiểm tra": a plan there is, or it is planned), both are possible.
 */
function readBeside(field: FieldBase, text: string, context: ReadingContext): Reading<YesNo> {
  const dates = reportDates(context);
  const own = ownWordsOf(field);
  const reading = readYesNo(text, dates, own);
  if (reading.kind !== 'value' && reading.kind !== 'confirm') return reading;
  const beside = readYesNo(withoutPhrases(text, wordsOf(field)), dates, own);
  if (beside.kind !== 'value') return reading;
  if (beside.value.answer !== reading.value.answer)
    return { kind: 'confirm', value: beside.value, because: 'extra-words' };
  return reading.kind === 'confirm' && reading.because === 'extra-words' ? beside : reading;
}

function readStateOf(field: FieldBase, text: string, context: ReadingContext): FieldReading | undefined {
  const state = readState(text, ownWordsOf(field));
  if (state.kind !== 'value' && state.kind !== 'confirm') return undefined;
  const reading = readingOfState(state.value, field, text, context);
  return state.kind === 'confirm' ? doubted(reading, state.because) : reading;
}

function readingOfState(state: State, field: FieldBase, text: string, context: ReadingContext): FieldReading {
  const meaning = meaningOf(state, 'yes-no');
  if (meaning.kind === 'unchanged') return unchanged(field, context);
  // "rồi nhưng không nhớ ngày": only the day is not known.
  if (meaning.kind === 'unknown' && opensWithYes(text)) return { result: 'understood', said: yes };
  if (state === 'everything' && mentions(text, ['xong', 'rồi'])) return { result: 'understood', said: yes };
  return readingOfMeaning(meaning, undefined);
}

/** A day without a yes or no; a month beside what is asked ("còn nợ lương tháng 9") is no day. */
function readDayAlone(field: FieldBase, text: string, said: YesNo, context: ReadingContext): FieldReading {
  const reading = dayAlone(said, reportDates(context));
  const isMonth = reading.result === 'not-understood' && reading.because === 'vague-date';
  if (isMonth && mentions(text, ['mới']) && namesMonthAhead(text, context))
    return { result: 'needs-confirmation', said: notYet(field), because: 'future' };
  if (!isMonth || isDoneOnce(field)) return reading;
  const loosely = readLoosely(field, text, undefined, context);
  return loosely.result === 'not-understood' ? reading : loosely;
}

/** "tháng 12 mới tổ chức" */
function namesMonthAhead(text: string, { today }: ReadingContext): boolean {
  const month = /(?:tháng|thang|\bt)\s*(\d{1,2})(?!\d)/iu.exec(text)?.[1];
  return month !== undefined && Number(month) > Number(today.slice(5, 7));
}

/** A yes or no that opens a longer sentence ("có, 50 chị em dự"), or a sentence that only names what is asked ("còn nợ lương"). */
function readLoosely(
  field: FieldBase,
  text: string,
  because: Extract<Reading<YesNo>, { kind: 'none' }>['because'],
  context: ReadingContext,
): FieldReading {
  const refused: FieldReading = { result: 'not-understood', ...(because && { because }) };
  // "chưa làm được vì đơn hàng nhiều": the "nhiều" is of the reason.
  if ((because !== undefined && because !== 'vague') || text.includes('?')) return refused;
  const opening = readYesNo(openingOf(text), reportDates(context));
  if (opening.kind === 'value') return doubted(readingOfAnswer(opening.value, notYet(field)), 'extra-words');
  const denies = mentions(text, ['không', 'chưa', 'chẳng', 'chả', 'hết', 'đâu', 'dự kiến', 'sẽ', 'sắp']);
  if (denies || !mentions(text, wordsOf(field))) return refused;
  return { result: 'needs-confirmation', said: yes, because: 'missing' };
}

/** What stands before the first comma or "nhưng". */
function openingOf(text: string): string {
  return text.split(/[,.;:(\n]|\s(?:nhưng|nhung|mà|vì|vi|do|bởi|tại)\s/iu, 1)[0] ?? '';
}

function opensWithYes(text: string): boolean {
  const [first = ''] = text.split(/[\s,]+nhưng|[\s,]+nhung|[,.;(\n]/iu, 1);
  const opening = readYesNo(first);
  return opening.kind === 'value' && opening.value.answer === 'yes';
}

function saidOf(answer: YesNo['answer'], field: FieldBase): Said {
  switch (answer) {
    case 'yes':
      return yes;
    case 'no':
      return { content: { state: 'no' } };
    case 'not-yet':
      return notYet(field);
  }
}

function wordsOf({ words, sharedWords = [] }: FieldBase): readonly string[] {
  return [...words, ...sharedWords];
}
