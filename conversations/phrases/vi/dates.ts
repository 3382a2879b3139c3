import type { Instant, IsoDate } from '../../../src/domain/calendar-date.ts';
import { dateInVietnam, daysBetween, timeInVietnam } from '../../../src/domain/calendar-date.ts';
import type { Period } from '../../../src/domain/period.ts';
import { printDate, printDayMonth } from '../../../src/vietnamese/index.ts';

export function printMonth(period: Period): string {
  return `tháng ${period.month}/${period.year}`;
}

/** "10:05 ngày 24/11/2026" */
export function printMoment(at: Instant): string {
  return `${timeInVietnam(at)} ngày ${printDate(dateInVietnam(at))}`;
}

/** ", đã sửa 2 lần", behind a receipt; empty when nothing was corrected. */
export function printCorrections(times: number): string {
  return times === 0 ? '' : `, đã sửa ${times} lần`;
}

/** "hạn 25/11 (còn 4 ngày)" */
export function printDue(dueDate: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, dueDate);
  const left = days > 0 ? `còn ${days} ngày` : days === 0 ? 'là hôm nay' : `đã qua ${-days} ngày`;
  return `hạn ${printDayMonth(dueDate)} (${left})`;
}
