import { announcementOf } from './announcement.ts';
import { addDays, dateInVietnam, instantInVietnam, type Instant, type IsoDate } from './calendar-date.ts';
import { hoursOf, messagingTimeToday } from './messaging-time.ts';
import type { Occasion } from './notice.ts';
import { openPeriod, type ReportingCalendar, type ReportingWindow } from './reporting-calendar.ts';
import { workingDayFrom, workingDayUpTo } from './working-days.ts';

/** The rungs of the ladder: how many days before (negative: after) the due date somebody is reminded. */
export const reminderRungs = [5, 2, 0, -1] as const;
export type ReminderRung = (typeof reminderRungs)[number];

/** A rung with the working day on which it is due. */
export interface RungDay {
  readonly rung: ReminderRung;
  readonly day: IsoDate;
}

/**
 * The ladder of one period. A rung before the due date that falls on a day off is brought forward, so that there is still time; the one after it is
 * put off. Of two that meet on one day the later speaks, and none does on the day of the announcement, which says the same.
 */
export function ladderOf(window: ReportingWindow, calendar: ReportingCalendar): readonly RungDay[] {
  const announced = dateInVietnam(announcementOf(window, calendar));
  const days = reminderRungs.map((rung) => {
    const day = addDays(window.dueDate, -rung);
    const move = rung > 0 ? workingDayUpTo : workingDayFrom;
    return { rung, day: move(day, calendar.isDayOff) };
  });
  return days.filter(({ day }, index) => day > announced && day !== days[index + 1]?.day);
}

/** What is to be reminded of now, in one calendar. */
export interface ReminderNow extends RungDay, Occasion {}

/**
 * The latest rung whose day has come, so that whoever missed an earlier one (server down, unit added late) still gets exactly one. Nothing on days off,
 * after the hours in which people may be messaged, before the first rung or after closing. It holds until the next rung speaks.
 */
export function reminderNow(now: Instant, calendar: ReportingCalendar): ReminderNow | undefined {
  const window = openPeriod(now, calendar);
  const at = messagingTimeToday(now, calendar);
  if (!window || at === undefined) return undefined;
  const ladder = ladderOf(window, calendar);
  const index = ladder.findLastIndex(({ day }) => day <= dateInVietnam(now));
  const rung = ladder[index];
  if (!rung) return undefined;
  const next = ladder[index + 1];
  const until = next ? instantInVietnam(next.day) : window.closesAt;
  return at < until ? { ...rung, window, hours: hoursOf(calendar.settings), at, until } : undefined;
}
