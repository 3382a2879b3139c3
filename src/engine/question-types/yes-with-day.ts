import type { IsoDate } from '../../domain/calendar-date.ts';
import { readDate, type DateContext, type Reading, type YesNo } from '../../vietnamese/index.ts';
import type { FieldReading, Said } from '../question-type.ts';
import { readingOfValue } from '../reading-of-value.ts';

type Dates = Omit<DateContext, 'lean'>;

export const yes: Said = { content: { state: 'value', value: { type: 'yes' } } };

export function heldOn(date: IsoDate): Said {
  return { content: { state: 'value', value: { type: 'yes', date } } };
}

export function plannedFor(planned: IsoDate): Said {
  return { content: { state: 'not-yet', planned } };
}

/** A yes with the day it was, a not yet with the day it is planned for; a day that says too little is left out. */
export function readingOfAnswer({ answer, date }: YesNo, notYet: Said): FieldReading {
  switch (answer) {
    case 'no':
      return { result: 'understood', said: { content: { state: 'no' } } };
    case 'yes':
      return withDay(yes, date, heldOn);
    case 'not-yet':
      return withDay(notYet, date, plannedFor);
  }
}

function withDay(
  plain: Said,
  date: Reading<IsoDate> | undefined,
  dated: (day: IsoDate) => Said,
): FieldReading {
  if (!date) return { result: 'understood', said: plain };
  switch (date.kind) {
    case 'value':
    case 'confirm':
      return readingOfValue(date, dated);
    case 'ask':
      // "rồi, tháng 3": which day of it nobody can guess.
      return date.because === 'vague-date' || date.options.length === 0
        ? { result: 'understood', said: plain }
        : readingOfValue(date, dated);
    case 'none':
      return date.because === undefined
        ? { result: 'understood', said: plain }
        : { result: 'not-understood', because: date.because };
  }
}

/**
 * A day without a yes or no. A past one is the day it was; one that is still to come was more likely typed as the plan, and is asked back
 * as that.
 *
 * @param date as read for something past
 */
export function dayAlone({ dateText = '', date }: YesNo, dates: Dates): FieldReading {
  if (!date || (date.kind === 'ask' && date.because === 'vague-date'))
    return { result: 'not-understood', ...(date && { because: date.because }) };
  if (date.kind === 'confirm' && (date.value > dates.today || date.because === 'year-inferred')) {
    const planned = readDate(dateText, { ...dates, lean: 'planned' });
    if ((planned.kind === 'value' || planned.kind === 'confirm') && planned.value > dates.today)
      return { result: 'needs-confirmation', said: plannedFor(planned.value), because: 'future' };
  }
  return readingOfValue(date, heldOn);
}
