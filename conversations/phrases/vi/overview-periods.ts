import type { OverviewFacts } from '../../../src/app/phrases.ts';
import { printPercent, printPeriod, type PeriodName } from '../../../src/vietnamese/index.ts';
import { printMoment } from './dates.ts';

/** "tháng trước", as the figure of the period before is led in. */
export function printBefore({ kind }: PeriodName): string {
  switch (kind) {
    case 'month':
      return 'tháng trước';
    case 'quarter':
      return 'quý trước';
    case 'half':
      return '6 tháng trước';
    case 'year':
    case 'statistics-year':
      return 'năm trước';
    case 'school-year':
      return 'năm học trước';
    case 'nine-months':
    case 'year-to-date':
    case 'same-period-last-year':
      return 'cùng kỳ';
    case 'months':
    case 'previous':
    case 'term':
    case 'term-to-date':
      return 'kỳ trước';
  }
}

/** "Số liệu đến 10:05 ngày 24/11/2026, tạm tính" */
export function printStamp({ asOf, isClosed, months }: OverviewFacts): string {
  const isWhole = months.opened === months.of;
  const state = isClosed ? 'kỳ đã khoá' : 'tạm tính';
  return [
    `Số liệu đến ${printMoment(asOf)}`,
    ...(isWhole ? [] : [`mới có ${months.opened}/${months.of} tháng`]),
    state,
  ].join(', ');
}

/** "Đã báo cáo: 52/65 đơn vị (80,0 %)" */
export function printReports({ isUnit, months, reports: { due, sent } }: OverviewFacts): string {
  const isMonth = months.of === 1;
  if (isUnit && isMonth) return sent > 0 ? 'Đã gửi báo cáo' : 'Chưa gửi báo cáo, chưa có số liệu';
  const what = isMonth ? 'đơn vị' : 'báo cáo tháng';
  const share = due === 0 ? '' : ` (${printPercent(sent / due)})`;
  const silent = sent === 0 ? ', chưa có số liệu' : '';
  return `${isUnit ? 'Đã gửi' : 'Đã báo cáo'}: ${sent}/${due} ${what}${share}${silent}`;
}

/** The same, and how it was in the period before. */
export function printComparedReports(facts: OverviewFacts): string {
  const { isUnit, before, beforeReports } = facts;
  const isCompared = !isUnit && beforeReports.sent > 0;
  return `${printReports(facts)}${isCompared ? `; ${printBefore(before)} ${beforeReports.sent}/${beforeReports.due}` : ''}`;
}

/** A period at the beginning of a line or on a button. */
export function printPeriodLabel(period: PeriodName): string {
  return capitalised(printPeriod(period));
}

export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** Said once, where there is nothing to compare with. */
export function printNothingBefore({ before, beforeReports }: OverviewFacts): readonly string[] {
  return beforeReports.sent > 0 ? [] : [`(${capitalised(printBefore(before))} chưa có số liệu để so.)`];
}
