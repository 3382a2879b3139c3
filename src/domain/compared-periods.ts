import { addMonths } from './period.ts';
import { firstMonth, lengthOf, quarters, type SummaryPeriod } from './summary-period.ts';

/** Cùng kỳ: the same months a year earlier. */
export function samePeriodLastYear(period: SummaryPeriod): SummaryPeriod {
  switch (period.type) {
    case 'school-year':
      return { ...period, start: period.start - 1 };
    case 'months':
      return { type: 'months', from: addMonths(period.from, -12), to: addMonths(period.to, -12) };
    case 'month':
    case 'quarter':
    case 'half':
    case 'nine-months':
    case 'year':
    case 'statistics-year':
    case 'year-to-date':
      return { ...period, year: period.year - 1 };
  }
}

/**
 * What a period is shown beside: the one before it. Months counted from January are shown beside the same months of the year before, as reports of unions do
 * ("so với cùng kỳ"); a run of months that begins somewhere in last year says nothing to anybody.
 */
export function comparedWith(period: SummaryPeriod): SummaryPeriod {
  return isBesideLastYear(period) ? samePeriodLastYear(period) : previousOfSameLength(period);
}

/** Whether a period is shown beside the same months of the year before. */
export function isBesideLastYear({ type }: SummaryPeriod): boolean {
  return ['year-to-date', 'nine-months', 'year', 'statistics-year', 'school-year'].includes(type);
}

/** Kỳ trước: as many months, right before; of nine months or a year to date that is a run of months with no name of its own. */
export function previousOfSameLength(period: SummaryPeriod): SummaryPeriod {
  switch (period.type) {
    case 'month':
      return addMonths(period, -1);
    case 'quarter': {
      const before = quarters.find((one) => one === period.quarter - 1);
      return before === undefined
        ? { type: 'quarter', year: period.year - 1, quarter: 4 }
        : { ...period, quarter: before };
    }
    case 'half':
      return period.half === 2 ? { ...period, half: 1 } : { type: 'half', year: period.year - 1, half: 2 };
    case 'year':
    case 'statistics-year':
    case 'school-year':
      return samePeriodLastYear(period);
    case 'nine-months':
    case 'year-to-date':
    case 'months': {
      const length = lengthOf(period);
      const from = addMonths(firstMonth(period), -length);
      return { type: 'months', from, to: addMonths(from, length - 1) };
    }
  }
}
