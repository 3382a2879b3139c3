import { dateInVietnam, type Instant } from './calendar-date.ts';
import { morningOf, nextMessagingTime } from './messaging-time.ts';
import type { ReportingCalendar, ReportingWindow } from './reporting-calendar.ts';

/** When people are told that a period is open: as it opens, not before the morning, and on a working day. */
export function announcementOf({ opensAt }: ReportingWindow, calendar: ReportingCalendar): Instant {
  const morning = morningOf(dateInVietnam(opensAt), calendar.settings);
  return nextMessagingTime(Math.max(opensAt, morning), calendar);
}
