import type { AnswerContent } from '../../domain/answer.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import {
  meaningOf,
  readDate,
  readState,
  readYesNo,
  type DateContext,
  type Reading,
} from '../../vietnamese/index.ts';
import type { FieldBase, FieldReading, QuestionType, ReadingContext, Said } from '../question-type.ts';
import { readingOfMeaning } from '../reading-of-meaning.ts';

/** Something that is held once, or not yet; a yes carries its day, a "not yet" perhaps the planned one. */
export type YesNoDateField = FieldBase;

const yes: Said = { content: { state: 'value', value: { type: 'yes' } } };

export const yesNoDate: QuestionType<YesNoDateField> = {
  answer: 'choose',
  choices: () => [{ id: 'yes' }, { id: 'not-yet' }],
  choose: (_field, id) => {
    if (id === 'yes') return { result: 'incomplete', said: yes, lacks: 'date' };
    if (id === 'not-yet') return { result: 'understood', said: { content: { state: 'not-yet' } } };
    return { result: 'not-understood' };
  },
  read: (field, text, context) => {
    const reading = readYesNo(text, datesOf(context));
    switch (reading.kind) {
      case 'value':
      case 'confirm': {
        const { answer, date } = reading.value;
        const read = withDate(answer, date);
        if (reading.kind === 'value' || read.result !== 'understood') return read;
        return { result: 'needs-confirmation', said: read.said, because: reading.because };
      }
      case 'ask': {
        const options = reading.options.flatMap(({ answer }) => saidOf(answer));
        return { result: 'ambiguous', options, because: reading.because };
      }
      case 'none': {
        const state = readState(text);
        if (state.kind === 'value')
          return readingOfMeaning(meaningOf(state.value, 'yes-no'), lastMonth(field, context));
        return { result: 'not-understood', ...(reading.because && { because: reading.because }) };
      }
    }
  },
  readDetail: (_field, said, text, context) => {
    const reading = readDate(text, { ...datesOf(context), lean: 'past' });
    const held = (date: IsoDate): Said => ({
      ...said,
      content: { state: 'value', value: { type: 'yes', date } },
    });
    switch (reading.kind) {
      case 'value':
        return { result: 'understood', said: held(reading.value) };
      case 'confirm':
        return { result: 'needs-confirmation', said: held(reading.value), because: reading.because };
      case 'ask':
        return { result: 'ambiguous', options: reading.options.map(held), because: reading.because };
      case 'none': {
        const state = readState(text);
        // The day is not known: the yes stands without it.
        if (state.kind === 'value' && state.value === 'unknown') return { result: 'understood', said };
        return { result: 'not-understood', ...(reading.because && { because: reading.because }) };
      }
    }
  },
};

function withDate(answer: 'yes' | 'no' | 'not-yet', date: Reading<IsoDate> | undefined): FieldReading {
  const [plain] = saidOf(answer);
  if (!plain) return { result: 'not-understood' };
  const dated = (day: IsoDate): Said => ({
    content:
      answer === 'yes'
        ? { state: 'value', value: { type: 'yes', date: day } }
        : { state: 'not-yet', planned: day },
  });
  if (!date || answer === 'no') {
    return answer === 'yes'
      ? { result: 'incomplete', said: plain, lacks: 'date' }
      : { result: 'understood', said: plain };
  }
  switch (date.kind) {
    case 'value':
      return { result: 'understood', said: dated(date.value) };
    case 'confirm':
      return { result: 'needs-confirmation', said: dated(date.value), because: date.because };
    case 'ask':
      return { result: 'ambiguous', options: date.options.map(dated), because: date.because };
    case 'none':
      if (date.because === 'impossible-date') return { result: 'not-understood', because: date.because };
      return answer === 'yes'
        ? { result: 'incomplete', said: plain, lacks: 'date' }
        : { result: 'understood', said: plain };
  }
}

function saidOf(answer: 'yes' | 'no' | 'not-yet'): readonly Said[] {
  return answer === 'yes' ? [yes] : [{ content: { state: answer } }];
}

function datesOf({ today, view }: ReadingContext): Omit<DateContext, 'lean'> {
  return { today, reportMonth: { year: view.period.year, month: view.period.month } };
}

/** What "như tháng trước" stands for: last month's no or not yet; a yes has settled the year and is not asked again. */
function lastMonth({ indicator }: FieldBase, { view }: ReadingContext): AnswerContent | undefined {
  const content = view.previous(indicator);
  return content?.state === 'no' || content?.state === 'not-yet' ? content : undefined;
}
