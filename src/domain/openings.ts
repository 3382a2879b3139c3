import { announcementOf } from './announcement.ts';
import { dateInVietnam, instantInVietnam, type Instant } from './calendar-date.ts';
import { hoursOf, messagingTimeToday } from './messaging-time.ts';
import { noticeOf, unitsToTell, type Notice, type Occasion } from './notice.ts';
import type { OwedUnit, OwingPerson } from './owing.ts';
import { monthOf, periodKey, previousPeriod, type Period } from './period.ts';
import { ladderOf } from './reminder-ladder.ts';
import { windowOf, type ReportingCalendar } from './reporting-calendar.ts';

/** The period that is to be announced now: on the day of its announcement, or later while no reminder has spoken yet. */
export function openingNow(now: Instant, calendar: ReportingCalendar): Occasion | undefined {
  const today = dateInVietnam(now);
  const time = messagingTimeToday(now, calendar);
  if (time === undefined) return undefined;
  // A period that opens in the last days of its month may be announced in the next.
  for (const period of [monthOf(today), previousPeriod(monthOf(today))]) {
    const window = windowOf(period, calendar);
    const announced = announcementOf(window, calendar);
    const [first] = ladderOf(window, calendar);
    const at = Math.max(time, announced);
    const until = first ? instantInVietnam(first.day) : window.closesAt;
    if (dateInVietnam(announced) <= today && at < until)
      return { window, hours: hoursOf(calendar.settings), at, until };
  }
  return undefined;
}

/** What chairs and deputies are told of a period that has opened: once per person and period, whatever becomes of its dates. */
export function planOpenings(
  people: readonly OwingPerson[],
  period: Period,
  openingOf: (unit: OwedUnit) => Occasion | undefined,
): readonly Notice[] {
  return people.flatMap((person) =>
    noticeOf(`open-period/${periodKey(period)}/${person.id}`, person, unitsToTell(person, openingOf)),
  );
}
