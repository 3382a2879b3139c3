import { numberAnswer, numberOf, type AnswerContent } from '../../domain/answer.ts';
import { indicatorOf } from '../../domain/indicators/index.ts';
import {
  meaningOf,
  readState,
  readYesNo,
  type FieldKind,
  type Reading,
  type State,
} from '../../vietnamese/index.ts';
import type { FieldBase, FieldOption, FieldReading, ReadingContext } from '../question-type.ts';
import { readingOfMeaning } from '../reading-of-meaning.ts';
import { doubted, readingOfValue } from '../reading-of-value.ts';
import { ownWordsOf } from './own-words.ts';
import { reportDates } from './report-dates.ts';
import { mentions } from './words-in-text.ts';

/**
 * What counts, money and points share: what a state means instead of a number depends on the indicator's nature. What is settled once a year
 * behaves like a yes or no: "chưa" is not yet.
 */
function kindOfFigure({ indicator }: FieldBase): FieldKind {
  const { nature } = indicatorOf(indicator);
  switch (nature) {
    case 'flow':
    case 'stock':
    case 'year-to-date':
      return nature;
    case 'yearly':
    case 'once':
    case 'once-a-term':
    case 'text':
      return 'yes-no';
  }
}

/** Last month's answer, as far as "như tháng trước" can mean it. */
export function previousFigure(
  field: FieldBase,
  { view }: Pick<ReadingContext, 'view'>,
): AnswerContent | undefined {
  const content = view.previous(field.indicator);
  switch (content?.state) {
    case 'value':
      return content;
    case 'no':
    case 'not-yet':
      return kindOfFigure(field) === 'yes-no' ? content : undefined;
    case 'unknown':
    case 'not-applicable':
    case 'skipped':
    case undefined:
      return undefined;
  }
}

/** How a change said of the figure is to be taken: "tăng 6" is 6 more of a stock, and of a flow perhaps all there is. */
export function natureOfFigure(field: FieldBase): { readonly nature?: 'stock' | 'flow' } {
  switch (kindOfFigure(field)) {
    case 'flow':
      return { nature: 'flow' };
    case 'stock':
    case 'year-to-date':
      return { nature: 'stock' };
    case 'yes-no':
      return {};
  }
}

export function choicesOfFigure(field: FieldBase, context: ReadingContext): readonly FieldOption[] {
  const isKnown = previousFigure(field, context) !== undefined;
  switch (kindOfFigure(field)) {
    case 'flow':
      return [{ id: 'none' }];
    case 'stock':
      return isKnown ? [{ id: 'same' }] : [];
    case 'year-to-date':
      return [{ id: isKnown ? 'same' : 'none' }];
    case 'yes-no':
      return [{ id: 'not-yet' }];
  }
}

export function chooseFigure(field: FieldBase, id: string, context: ReadingContext): FieldReading {
  switch (id) {
    case 'none':
      return { result: 'understood', said: { content: numberAnswer(0) } };
    case 'not-yet':
      return { result: 'understood', said: { content: { state: 'not-yet' } } };
    case 'same':
      return readingOfMeaning({ kind: 'unchanged' }, previousFigure(field, context));
    default:
      return { result: 'not-understood' };
  }
}

/** A state said instead of a number; undefined for everything else, "tất cả" included, which only the reader of numbers can resolve. */
export function readStateOfFigure(
  field: FieldBase,
  text: string,
  context: ReadingContext,
): FieldReading | undefined {
  const state = readState(text, ownWordsOf(field));
  if (state.kind === 'ask') return { result: 'not-understood', because: state.because };
  if (state.kind === 'none') return readPlan(field, text, context);
  if (state.value === 'everything') return undefined;
  const reading = figureOfState(state.value, field, previousFigure(field, context));
  // "đã có kế hoạch kiểm tra": a plan, and perhaps what is asked has been as well.
  if (state.kind === 'value' && state.value === 'not-yet' && mentions(text, ['có kế hoạch']))
    return doubted(reading, 'planned');
  return state.kind === 'confirm' ? doubted(reading, state.because) : reading;
}

/** "chưa, dự kiến 20/12": nothing yet, and a day. */
function readPlan(field: FieldBase, text: string, context: ReadingContext): FieldReading | undefined {
  const reading = readYesNo(text, reportDates(context), ownWordsOf(field));
  if (reading.kind !== 'value' && reading.kind !== 'confirm') return undefined;
  const { answer, dateText } = reading.value;
  if (answer === 'yes' || dateText === undefined) return undefined;
  const said = figureOfState('not-yet', field, previousFigure(field, context));
  return doubted(said, reading.kind === 'confirm' ? reading.because : 'planned');
}

function figureOfState(state: State, field: FieldBase, previous: AnswerContent | undefined): FieldReading {
  const kind = kindOfFigure(field);
  if (kind === 'yes-no') {
    if (state === 'zero') return readingOfMeaning({ kind: 'confirm-zero' }, previous);
    if (state === 'yes' || state === 'done') return { result: 'not-understood', because: 'how-many' };
  }
  // Where there was nothing before, and there need not be, "không" can only mean none.
  const isNone = field.mayBeNone === true && (numberOf(previous) ?? 0) === 0 && saysNone(state);
  return isNone
    ? readingOfMeaning({ kind: 'zero' }, previous)
    : readingOfMeaning(meaningOf(state, kind), previous);
}

function saysNone(state: State): boolean {
  return ['none', 'absent', 'zero', 'not-yet', 'nothing-arose'].includes(state);
}

/** A number that was read, with the doubts that only the indicator gives rise to. */
export function readingOfFigure(
  field: FieldBase,
  reading: Reading<number>,
  previous?: AnswerContent,
): FieldReading {
  const said = readingOfValue(onlyPossible(field, reading), (number) => ({ content: numberAnswer(number) }));
  if (said.result !== 'understood') return said;
  const isNewZero = numberOf(said.said.content) === 0 && numberOf(previous) !== 0;
  const isOrdinary = kindOfFigure(field) === 'flow' || field.mayBeNone === true;
  return isNewZero && !isOrdinary ? doubted(said, 'zero-stock') : said;
}

/**
 * Only what the figure can be, where several numbers are possible: a whole one, and "18" for a meal is 18.000 đồng, because none costs
 * 18.000.000. What is out of bounds is not offered.
 */
function onlyPossible({ indicator }: FieldBase, reading: Reading<number>): Reading<number> {
  if (reading.kind !== 'ask') return reading;
  const whole = reading.options.filter((number) => Number.isSafeInteger(number) && number >= 0);
  const { min, max } = indicatorOf(indicator).bounds ?? { min: 0, max: Infinity };
  const fitting = whole.filter((number) => number >= min && number <= max);
  const [only, ...others] = fitting;
  const isNarrowed = only !== undefined && others.length === 0 && reading.options.length > 1;
  return isNarrowed
    ? { kind: 'confirm', value: only, because: reading.because }
    : { ...reading, options: fitting };
}
