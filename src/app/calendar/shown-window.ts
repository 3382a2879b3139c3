import type { Instant } from '../../domain/calendar-date.ts';
import {
  nextOpening,
  openPeriod,
  type ReportingCalendar,
  type ReportingWindow,
} from '../../domain/reporting-calendar.ts';

/** The dates somebody wants to know of: of the period that is open, else of the one that opens next. */
export function shownWindow(now: Instant, calendar: ReportingCalendar): ReportingWindow {
  return openPeriod(now, calendar) ?? nextOpening(now, calendar);
}
