import type { PeriodName } from './period-name.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/**
 * A period as it stands in a sentence.
 *
 * @example printPeriod({ kind: 'quarter', year: 2026, quarter: 3 }) // 'quý III năm 2026'
 */
export function printPeriod(period: PeriodName): string {
  switch (period.kind) {
    case 'month':
      return `tháng ${period.month}/${period.year}`;
    case 'months':
      return period.toYear === undefined
        ? `từ tháng ${period.from} đến tháng ${period.to} năm ${period.year}`
        : `từ tháng ${period.from}/${period.year} đến tháng ${period.to}/${period.toYear}`;
    case 'quarter':
      return `quý ${ROMAN[period.quarter] ?? period.quarter} năm ${period.year}`;
    case 'half':
      return `6 tháng ${period.half === 1 ? 'đầu' : 'cuối'} năm ${period.year}`;
    case 'nine-months':
      return `9 tháng đầu năm ${period.year}`;
    case 'year':
      return `năm ${period.year}`;
    case 'year-to-date':
      return period.to === undefined
        ? `từ đầu năm ${period.year} đến nay`
        : `từ đầu năm đến hết tháng ${period.to}/${period.year}`;
    case 'same-period-last-year':
      return 'cùng kỳ năm trước';
    case 'previous':
      return 'kỳ trước';
    case 'term':
      return 'nhiệm kỳ';
    case 'term-to-date':
      return 'từ đầu nhiệm kỳ đến nay';
    case 'school-year':
      return `năm học ${period.start}-${period.start + 1}`;
    case 'statistics-year':
      return `năm thống kê ${period.year}`;
  }
}
