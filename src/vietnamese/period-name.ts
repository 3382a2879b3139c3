import type { Day, MonthOfYear } from './calendar.ts';
import { confirm, value, type Reading } from './reading.ts';

/**
 * A stretch of time as people name it. What depends on the organisation is left open: where its term or its school year
 * begins, and up to which closed month "từ đầu năm" goes.
 */
export type PeriodName =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | {
      readonly kind: 'months';
      readonly year: number;
      readonly from: number;
      readonly to: number;
      /** of `to`, when it is another year than `year` */
      readonly toYear?: number;
    }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'nine-months'; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  | {
      readonly kind: 'year-to-date';
      readonly year: number;
      /** the last month that is counted, where it is known */
      readonly to?: number;
    }
  | { readonly kind: 'same-period-last-year' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'term' }
  | { readonly kind: 'term-to-date' }
  /** From 1 September of `start` to 31 August of the next year. */
  | { readonly kind: 'school-year'; readonly start: number }
  /** From 1 December of the year before to 30 November. */
  | { readonly kind: 'statistics-year'; readonly year: number };

export interface PeriodContext {
  /** YYYY-MM-DD */
  readonly today: string;
  /** The month that is reported. */
  readonly reportMonth: MonthOfYear;
}

export interface Now extends PeriodContext {
  readonly now: Day;
}

export interface Found {
  readonly reading: Reading<PeriodName>;
  readonly length: number;
}

export const month = ({ year, month }: MonthOfYear): PeriodName => ({ kind: 'month', year, month });

export const quarterOf = (month: number): number => Math.ceil(month / 3);

export const quarter = (year: number, number: number): PeriodName => ({
  kind: 'quarter',
  year,
  quarter: number,
});

/** The period, or the one a year before, confirmed, when it has not begun by the report month. */
export function started(
  period: PeriodName,
  firstMonth: number,
  given: number | undefined,
  reportMonth: MonthOfYear,
  inYear: (year: number) => PeriodName,
): Reading<PeriodName> {
  if (given !== undefined || firstMonth <= reportMonth.month) return value(period);
  return confirm(inYear(reportMonth.year - 1), 'year-inferred');
}
