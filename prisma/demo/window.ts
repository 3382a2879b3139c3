import { standardCalendar } from '../../src/app/calendar/standard-calendar.ts';
import { periodKey, type Period, type PeriodKey } from '../../src/domain/period.ts';
import { windowOf, type ReportingWindow } from '../../src/domain/reporting-calendar.ts';

const windows = new Map<PeriodKey, ReportingWindow>();

/** The dates of a period, for all of a made-up organisation; worked out once, because thousands of its reports ask for them. */
export function demoWindow(period: Period): ReportingWindow {
  const key = periodKey(period);
  const window = windows.get(key) ?? windowOf(period, standardCalendar);
  windows.set(key, window);
  return window;
}
