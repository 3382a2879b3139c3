import { addDays, dateInVietnam, instantInVietnam, type Instant, type IsoDate } from './calendar-date.ts';
import { isMessagingHour, type CalendarSettings, type ReportingCalendar } from './reporting-calendar.ts';
import { isWorkingDay, workingDayFrom } from './working-days.ts';

/** Planned messages go out at this time of a working day, where the hours of messaging allow it. */
const usualTime = '08:00';

/** The hours (HH:MM in Vietnam) within which one message may go out. */
export interface MessagingHours {
  readonly from: string;
  readonly until: string;
}

export function hoursOf({ messagesFrom: from, messagesUntil: until }: CalendarSettings): MessagingHours {
  return { from, until };
}

/** The hours in which all of these allow a message; where there are none, those of the first. */
export function commonHours(hours: readonly [MessagingHours, ...MessagingHours[]]): MessagingHours {
  const from = hours.map((one) => one.from).reduce((a, b) => (a > b ? a : b));
  const until = hours.map((one) => one.until).reduce((a, b) => (a < b ? a : b));
  return from < until ? { from, until } : hours[0];
}

/** The instant of a day at which what was planned for it goes out. */
export function morningOf(day: IsoDate, settings: CalendarSettings): Instant {
  const usual = instantInVietnam(day, usualTime);
  return isMessagingHour(usual, settings) ? usual : instantInVietnam(day, settings.messagesFrom);
}

/** The first moment at or after this one at which people may be messaged on a working day. */
export function nextMessagingTime(from: Instant, { settings, isDayOff }: ReportingCalendar): Instant {
  const day = dateInVietnam(from);
  if (isWorkingDay(day, isDayOff)) {
    if (isMessagingHour(from, settings)) return from;
    const morning = morningOf(day, settings);
    if (from < morning) return morning;
  }
  return morningOf(workingDayFrom(addDays(day, 1), isDayOff), settings);
}

/** The same, if it is still today: what is said of today is not said tomorrow. */
export function messagingTimeToday(now: Instant, calendar: ReportingCalendar): Instant | undefined {
  const at = nextMessagingTime(now, calendar);
  return dateInVietnam(at) === dateInVietnam(now) ? at : undefined;
}
