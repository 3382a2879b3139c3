import { previousOfSameLength, samePeriodLastYear } from '../domain/compared-periods.ts';
import { month, periodKey, type Period } from '../domain/period.ts';
import { monthsBetween, quarters, yearToDate, type SummaryPeriod } from '../domain/summary-period.ts';
import type { PeriodName } from '../vietnamese/index.ts';

/** A summary period as `printPeriod` words it. */
export function periodName(period: SummaryPeriod): PeriodName {
  switch (period.type) {
    case 'month':
      return { kind: 'month', year: period.year, month: period.month };
    case 'quarter':
      return { kind: 'quarter', year: period.year, quarter: period.quarter };
    case 'half':
      return { kind: 'half', year: period.year, half: period.half };
    case 'nine-months':
      return { kind: 'nine-months', year: period.year };
    case 'year':
      return { kind: 'year', year: period.year };
    case 'statistics-year':
      return { kind: 'statistics-year', year: period.year };
    case 'school-year':
      return { kind: 'school-year', start: period.start };
    case 'year-to-date':
      return { kind: 'year-to-date', year: period.year, to: period.month };
    case 'months':
      return nameOfMonths(period.from, period.to);
  }
}

function nameOfMonths(from: Period, to: Period): PeriodName {
  if (periodKey(from) === periodKey(to)) return periodName(from);
  return {
    kind: 'months',
    year: from.year,
    from: from.month,
    to: to.month,
    ...(to.year !== from.year && { toYear: to.year }),
  };
}

/**
 * What a named period is of here and now; undefined where there is none yet: a year to date before its first month has closed, a quarter 5.
 */
export function periodOfName(
  name: PeriodName,
  context: {
    /** what was talked of last: "cùng kỳ" and "kỳ trước" are of it */
    readonly current: SummaryPeriod;
    /** how far "đến nay" goes */
    readonly lastClosed: Period;
    /** the first month of the term of the organisation asked about */
    readonly startOfTerm: Period;
  },
): SummaryPeriod | undefined {
  const { current, lastClosed, startOfTerm } = context;
  switch (name.kind) {
    case 'month':
      return month(name.year, name.month);
    case 'months':
      return monthsBetween(month(name.year, name.from), month(name.toYear ?? name.year, name.to));
    case 'quarter': {
      const quarter = quarters.find((one) => one === name.quarter);
      return quarter && { type: 'quarter', year: name.year, quarter };
    }
    case 'half':
      return { type: 'half', year: name.year, half: name.half };
    case 'nine-months':
      return { type: 'nine-months', year: name.year };
    case 'year':
      return { type: 'year', year: name.year };
    case 'statistics-year':
      return { type: 'statistics-year', year: name.year };
    case 'school-year':
      return { type: 'school-year', start: name.start };
    case 'year-to-date':
      return yearUntil(name, lastClosed);
    case 'same-period-last-year':
      return samePeriodLastYear(current);
    case 'previous':
      return previousOfSameLength(current);
    case 'term':
    case 'term-to-date':
      return periodKey(startOfTerm) <= periodKey(lastClosed)
        ? monthsBetween(startOfTerm, lastClosed)
        : undefined;
  }
}

/** Of an earlier year "from its beginning until now" runs over several years. */
function yearUntil(
  { year, to }: { readonly year: number; readonly to?: number },
  lastClosed: Period,
): SummaryPeriod | undefined {
  if (to !== undefined) return yearToDate(month(year, to));
  if (lastClosed.year < year) return undefined;
  return lastClosed.year === year ? yearToDate(lastClosed) : monthsBetween(month(year, 1), lastClosed);
}
