import type { IsoDate } from './calendar-date.ts';
import { addMonths, firstDay, lastDay, month, periodKey, type Period } from './period.ts';

/**
 * What figures are added up over: one report month, or several in a row. The quarters, halves and years of union reporting (domain notes, 3.1),
 * and any other run of months.
 */
export type SummaryPeriod =
  | Period
  | { readonly type: 'quarter'; readonly year: number; readonly quarter: Quarter }
  /** 6 tháng đầu năm, 6 tháng cuối năm */
  | { readonly type: 'half'; readonly year: number; readonly half: Half }
  /** 9 tháng đầu năm */
  | { readonly type: 'nine-months'; readonly year: number }
  | { readonly type: 'year'; readonly year: number }
  /** năm thống kê: 1 December of the year before to 30 November (Quyết định 1454/QĐ-TLĐ: figures as of 31/5 and 30/11) */
  | { readonly type: 'statistics-year'; readonly year: number }
  /** năm học: 1 September of `start` to 31 August of the next year */
  | { readonly type: 'school-year'; readonly start: number }
  /** luỹ kế: January up to and with a month */
  | { readonly type: 'year-to-date'; readonly year: number; readonly month: number }
  /** any run of months, the last included */
  | { readonly type: 'months'; readonly from: Period; readonly to: Period };

export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];
export type Half = 1 | 2;

/** The quarter in which a month lies. */
export function quarterOf({ year, month: number }: Period): SummaryPeriod {
  const quarter = quarters.find((one) => number <= one * 3) ?? 4;
  return { type: 'quarter', year, quarter };
}

/** January up to and with this month. */
export function yearToDate({ year, month: last }: Period): SummaryPeriod {
  return { type: 'year-to-date', year, month: last };
}

/** From one month to another, both included, whichever comes first. */
export function monthsBetween(from: Period, to: Period): SummaryPeriod {
  return periodKey(from) <= periodKey(to)
    ? { type: 'months', from, to }
    : { type: 'months', from: to, to: from };
}

export function firstMonth(period: SummaryPeriod): Period {
  switch (period.type) {
    case 'month':
      return period;
    case 'quarter':
      return month(period.year, period.quarter * 3 - 2);
    case 'half':
      return month(period.year, period.half === 1 ? 1 : 7);
    case 'nine-months':
    case 'year':
    case 'year-to-date':
      return month(period.year, 1);
    case 'statistics-year':
      return month(period.year - 1, 12);
    case 'school-year':
      return month(period.start, 9);
    case 'months':
      return period.from;
  }
}

/** How many report months it holds. */
export function lengthOf(period: SummaryPeriod): number {
  switch (period.type) {
    case 'month':
      return 1;
    case 'quarter':
      return 3;
    case 'half':
      return 6;
    case 'nine-months':
      return 9;
    case 'year':
    case 'statistics-year':
    case 'school-year':
      return 12;
    case 'year-to-date':
      return period.month;
    case 'months':
      return (period.to.year - period.from.year) * 12 + period.to.month - period.from.month + 1;
  }
}

export function lastMonth(period: SummaryPeriod): Period {
  return addMonths(firstMonth(period), lengthOf(period) - 1);
}

/** The report months it holds, in time. */
export function monthsOf(period: SummaryPeriod): readonly Period[] {
  const first = firstMonth(period);
  return Array.from({ length: lengthOf(period) }, (_, index) => addMonths(first, index));
}

/** The first and the last day it covers. */
export function daysOf(period: SummaryPeriod): { readonly first: IsoDate; readonly last: IsoDate } {
  return { first: firstDay(firstMonth(period)), last: lastDay(lastMonth(period)) };
}

/** Of a period the months up to and with this one; undefined when it begins later. What is still under way is added up so far. */
export function untilMonth(period: SummaryPeriod, last: Period): SummaryPeriod | undefined {
  const first = firstMonth(period);
  if (periodKey(first) > periodKey(last)) return undefined;
  return periodKey(lastMonth(period)) <= periodKey(last) ? period : monthsBetween(first, last);
}
