import { dateInVietnam, type Instant } from '../../domain/calendar-date.ts';
import { comparedWith } from '../../domain/compared-periods.ts';
import { periodKey, type Period } from '../../domain/period.ts';
import { windowOf, type ReportingCalendar, type ReportingWindow } from '../../domain/reporting-calendar.ts';
import { lengthOf, monthsOf, yearToDate, type SummaryPeriod } from '../../domain/summary-period.ts';
import type { MonthOnDay } from '../ports/organisation-store.ts';

/** A period as far as it has come: the months of it whose reports could be sent by now. */
export interface OpenedMonths {
  readonly period: SummaryPeriod;
  /** in time; at least one */
  readonly windows: readonly [ReportingWindow, ...ReportingWindow[]];
  readonly last: ReportingWindow;
  /** how many months the period has in all */
  readonly length: number;
  /** nothing of it can change any more, but by a correction */
  readonly isClosed: boolean;
}

/** The opened months of a period; of one that has not begun, when its first month opens. */
export function openedMonths(
  period: SummaryPeriod,
  now: Instant,
  calendar: ReportingCalendar,
):
  | { readonly kind: 'opened'; readonly months: OpenedMonths }
  | { readonly kind: 'not-yet'; readonly opensAt: Instant } {
  const windows = monthsOf(period).map((month) => windowOf(month, calendar));
  const [first, ...others] = windows.filter(({ opensAt }) => opensAt <= now);
  const opensAt = windows[0]?.opensAt ?? now;
  if (!first) return { kind: 'not-yet', opensAt };
  const last = others.at(-1) ?? first;
  const length = lengthOf(period);
  const isClosed = others.length + 1 === length && now >= last.closesAt;
  return { kind: 'opened', months: { period, windows: [first, ...others], last, length, isClosed } };
}

/** The months that a period is shown beside: those of the period it is compared with, and the year up to its last opened month. */
export function comparedMonths({ period, last }: OpenedMonths): {
  readonly before: SummaryPeriod;
  readonly year: SummaryPeriod;
} {
  return { before: comparedWith(period), year: yearToDate(last.period) };
}

/** The months of a period, each with the day on which its tree is looked at: today while it runs, its due date afterwards. */
export function onTheirDays(
  months: readonly Period[],
  now: Instant,
  calendar: ReportingCalendar,
): readonly MonthOnDay[] {
  const today = dateInVietnam(now);
  return months.map((month) => {
    const { dueDate } = windowOf(month, calendar);
    return { period: periodKey(month), day: today < dueDate ? today : dueDate };
  });
}
