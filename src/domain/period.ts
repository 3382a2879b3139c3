import { addDays, isoDate, type IsoDate } from './calendar-date.ts';

/** What a report is about: a month. What is added up over several of them is a `SummaryPeriod`. */
export interface Period {
  readonly type: 'month';
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
}

/** The text a period is stored and compared by; sorts in time within one type. Example: `2026-11`. */
export type PeriodKey = string;

export function month(year: number, month: number): Period {
  return { type: 'month', year, month };
}

export function periodKey(period: Period): PeriodKey {
  return firstDay(period).slice(0, 7);
}

/** The period of a stored key. Throws on a text that no version of this program wrote. */
export function parsePeriodKey(key: PeriodKey): Period {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(key);
  if (!match) throw new Error(`'${key}' is not a period key; expected YYYY-MM`);
  return month(Number(match[1]), Number(match[2]));
}

/** The month that is `count` months later (or, negative, earlier). */
export function addMonths(period: Period, count: number): Period {
  const index = period.year * 12 + (period.month - 1) + count;
  return month(Math.floor(index / 12), (index % 12) + 1);
}

export function previousPeriod(period: Period): Period {
  return addMonths(period, -1);
}

export function nextPeriod(period: Period): Period {
  return addMonths(period, 1);
}

export function firstDay(period: Period): IsoDate {
  return isoDate(period.year, period.month, 1);
}

export function lastDay(period: Period): IsoDate {
  return addDays(firstDay(nextPeriod(period)), -1);
}

/** The month in which a day falls. */
export function monthOf(date: IsoDate): Period {
  return parsePeriodKey(date.slice(0, 7));
}

/** January of the period's year: where year-to-date figures begin. */
export function startOfYear(period: Period): Period {
  return month(period.year, 1);
}
