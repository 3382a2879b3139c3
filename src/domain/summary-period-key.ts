import { parsePeriodKey, periodKey, type PeriodKey } from './period.ts';
import { monthsBetween, quarters, type SummaryPeriod } from './summary-period.ts';

/**
 * The text a summary period is stored and compared by, short enough for a button; that of a month is the one of its reports.
 *
 * @example '2026-11', '2026-q3', '2026-h1', '2026-9m', '2026', '2026-stat', '2026-school', '2026-ytd-10', '2025-12_2026-05'
 */
export function summaryPeriodKey(period: SummaryPeriod): PeriodKey {
  switch (period.type) {
    case 'month':
      return periodKey(period);
    case 'quarter':
      return `${period.year}-q${period.quarter}`;
    case 'half':
      return `${period.year}-h${period.half}`;
    case 'nine-months':
      return `${period.year}-9m`;
    case 'year':
      return String(period.year);
    case 'statistics-year':
      return `${period.year}-stat`;
    case 'school-year':
      return `${period.start}-school`;
    case 'year-to-date':
      return `${period.year}-ytd-${String(period.month).padStart(2, '0')}`;
    case 'months':
      return `${periodKey(period.from)}_${periodKey(period.to)}`;
  }
}

/** The period of a key; undefined for a text that is none, which a button of another version may carry. */
export function readSummaryPeriodKey(key: string): SummaryPeriod | undefined {
  const range = /^(\d{4}-(?:0[1-9]|1[0-2]))_(\d{4}-(?:0[1-9]|1[0-2]))$/.exec(key);
  if (range) return monthsBetween(parsePeriodKey(range[1] ?? ''), parsePeriodKey(range[2] ?? ''));
  const match =
    /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|q([1-4])|h([12])|(9m|stat|school)|ytd-(0[1-9]|1[0-2])))?$/.exec(key);
  if (!match) return undefined;
  const [, years, number, inQuarters, inHalves, word, upTo] = match;
  const year = Number(years);
  const quarter = quarters.find((one) => String(one) === inQuarters);
  if (number !== undefined) return { type: 'month', year, month: Number(number) };
  if (quarter !== undefined) return { type: 'quarter', year, quarter };
  if (inHalves !== undefined) return { type: 'half', year, half: inHalves === '1' ? 1 : 2 };
  if (upTo !== undefined) return { type: 'year-to-date', year, month: Number(upTo) };
  if (word === '9m') return { type: 'nine-months', year };
  if (word === 'stat') return { type: 'statistics-year', year };
  return word === 'school' ? { type: 'school-year', start: year } : { type: 'year', year };
}
