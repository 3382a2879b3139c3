import type { AnswerContent } from '../../domain/answer.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import { meaningOf, readDate, readState, type Reading, type State } from '../../vietnamese/index.ts';
import type { FieldBase, FieldReading, QuestionType, ReadingContext, Said } from '../question-type.ts';
import { readingOfMeaning } from '../reading-of-meaning.ts';
import { doubted, readingOfValue } from '../reading-of-value.ts';
import { reportDates } from './report-dates.ts';

/** A day of the calendar. */
export interface DateField extends FieldBase {
  /** which way a day without a year is completed: a congress has been, an agreement will expire */
  readonly lean: 'past' | 'planned';
}

export const date: QuestionType<DateField> = {
  answer: 'type',
  readsDates: true,
  choices: (field, context) => [
    ...(previousDate(field, context) ? [{ id: 'same' } as const] : []),
    { id: 'no-detail' },
  ],
  choose: (field, id, context) => {
    switch (id) {
      case 'same':
        return readingOfMeaning({ kind: 'unchanged' }, previousDate(field, context));
      case 'no-detail':
        return { result: 'understood', said: { content: { state: 'unknown' } } };
      default:
        return { result: 'not-understood' };
    }
  },
  read: (field, text, context) => {
    const state = readState(text);
    if (state.kind === 'value' && !waitsForDay(state.value)) return readStateOf(state.value, field, context);
    const reading = inItsYears(readDate(text, { ...reportDates(context), lean: field.lean }), context);
    const because = reading.kind === 'none' ? reading.because : undefined;
    if (reading.kind !== 'none' || because !== undefined) return readingOfValue(reading, on);
    if (state.kind === 'none' || state.kind === 'ask')
      return { result: 'not-understood', ...(state.because && { because: state.because }) };
    const said = readStateOf(state.value, field, context);
    return state.kind === 'confirm' ? doubted(said, state.because) : said;
  },
};

/** Years around the report that a typed year may name: a union's term is five years, an agreement's three. */
const years = 5;

/** Congresses and agreements lie in other years than the report; a year so near was meant as it was typed. */
function inItsYears(reading: Reading<IsoDate>, { today }: ReadingContext): Reading<IsoDate> {
  if (reading.kind !== 'confirm' || reading.because !== 'other-year') return reading;
  const isNear = Math.abs(Number(reading.value.slice(0, 4)) - Number(today.slice(0, 4))) <= years;
  return isNear ? { kind: 'value', value: reading.value } : reading;
}

function on(day: IsoDate): Said {
  return { content: { state: 'value', value: { type: 'date', date: day } } };
}

/** "tháng sau" says not yet in other questions, and here when. */
function waitsForDay(state: State): boolean {
  return state === 'not-yet' || state === 'yes' || state === 'done';
}

function readStateOf(state: State, field: DateField, context: ReadingContext): FieldReading {
  const previous = previousDate(field, context);
  const meaning = meaningOf(state, 'yes-no');
  switch (meaning.kind) {
    case 'yes':
    case 'everything':
      return { result: 'not-understood', because: 'vague-date' };
    case 'no': {
      if (!previous) break;
      if (state === 'nothing-arose') return readingOfMeaning({ kind: 'unchanged' }, previous);
      if (state !== 'none') break;
      const options: readonly Said[] = [{ content: { state: 'no' } }, { content: previous, carried: true }];
      return { result: 'ambiguous', options, because: 'none-or-unchanged' };
    }
    case 'zero':
    case 'confirm-zero':
    case 'not-yet':
    case 'unchanged':
    case 'skipped':
    case 'unknown':
    case 'not-applicable':
    case 'ask':
      break;
  }
  return readingOfMeaning(meaning, previous);
}

function previousDate({ indicator }: FieldBase, { view }: ReadingContext): AnswerContent | undefined {
  const content = view.previous(indicator);
  return content?.state === 'value' || content?.state === 'no' ? content : undefined;
}
