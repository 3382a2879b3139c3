import type { DateContext } from '../../vietnamese/index.ts';
import type { ReadingContext } from '../question-type.ts';

/** What a date without a year, or without a month, is read against. */
export function reportDates({ today, view }: ReadingContext): Omit<DateContext, 'lean'> {
  return { today, reportMonth: { year: view.period.year, month: view.period.month } };
}
