import { addDays, dateInVietnam, oneDay, type Instant, type IsoDate } from './calendar-date.ts';
import { hoursOf, messagingTimeToday, morningOf, nextMessagingTime } from './messaging-time.ts';
import type { Occasion } from './notice.ts';
import { previousPeriod } from './period.ts';
import {
  isClosed,
  latestOpened,
  openPeriod,
  windowOf,
  type ReportingCalendar,
  type ReportingWindow,
} from './reporting-calendar.ts';

/** Late word of a closed period is still worth something for so long (ms). */
const worthTelling = 7 * oneDay;

/** From the working morning after the due date until the period closes. */
export function afterDueNow(now: Instant, calendar: ReportingCalendar): Occasion | undefined {
  const window = openPeriod(now, calendar);
  return window && toldNow(now, calendar, window, window.dueDate, window.closesAt);
}

/** From the working morning after a period has closed, for some days. */
export function afterClosingNow(now: Instant, calendar: ReportingCalendar): Occasion | undefined {
  const latest = latestOpened(now, calendar);
  // The next one may open before there was a working morning.
  for (const window of [latest, windowOf(previousPeriod(latest.period), calendar)]) {
    if (!isClosed(window, now)) continue;
    const until = morningAfter(window.closeDate, calendar) + worthTelling;
    const told = toldNow(now, calendar, window, window.closeDate, until);
    if (told) return told;
  }
  return undefined;
}

function toldNow(
  now: Instant,
  calendar: ReportingCalendar,
  window: ReportingWindow,
  day: IsoDate,
  until: Instant,
): Occasion | undefined {
  const time = messagingTimeToday(now, calendar);
  const first = morningAfter(day, calendar);
  if (time === undefined || dateInVietnam(first) > dateInVietnam(now)) return undefined;
  const at = Math.max(time, first);
  return at < until ? { window, hours: hoursOf(calendar.settings), at, until } : undefined;
}

/** The first working morning after a day. */
function morningAfter(day: IsoDate, calendar: ReportingCalendar): Instant {
  return nextMessagingTime(morningOf(addDays(day, 1), calendar.settings), calendar);
}
