import type { Instant } from './calendar-date.ts';
import { nextMessagingTime } from './messaging-time.ts';
import { isMessagingHour, type ReportingCalendar } from './reporting-calendar.ts';

/** How much later (ms) a reminder comes again that was put off. */
const pause = 2 * 60 * 60_000;

/** Two hours from now, on whatever day that is, because they asked for it; outside the hours in which people are messaged, the next working morning. */
export function snoozeWithin(
  now: Instant,
  calendar: ReportingCalendar,
): { readonly at: Instant; readonly isLater: boolean } {
  const wanted = now + pause;
  if (isMessagingHour(wanted, calendar.settings)) return { at: wanted, isLater: false };
  return { at: nextMessagingTime(wanted, calendar), isLater: true };
}
