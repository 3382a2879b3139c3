import { addDays, type IsoDate } from './calendar-date.ts';

/** Whether offices are closed on a day. */
export type IsDayOff = (day: IsoDate) => boolean;

/** Saturday or Sunday: the weekly rest of offices since 1999 (Quyết định 188/1999/QĐ-TTg). */
export function isWeekend(day: IsoDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The day itself when it is worked, else the first one after it that is. */
export function workingDayFrom(day: IsoDate, isDayOff: IsDayOff): IsoDate {
  let candidate = day;
  for (let later = 0; later <= longestBreak; later += 1) {
    if (!isDayOff(candidate)) return candidate;
    candidate = addDays(candidate, 1);
  }
  // No break is that long: a calendar that says so is wrong, and a deadline must not wander off with it.
  return day;
}

/** The day itself when it is worked, else the last one before it that is. */
export function workingDayUpTo(day: IsoDate, isDayOff: IsDayOff): IsoDate {
  let candidate = day;
  for (let earlier = 0; earlier <= longestBreak; earlier += 1) {
    if (!isDayOff(candidate)) return candidate;
    candidate = addDays(candidate, -1);
  }
  return day;
}

/** Whether a day is worked; in a calendar in which hardly any day is, every day counts as one, so that nothing waits for ever. */
export function isWorkingDay(day: IsoDate, isDayOff: IsDayOff): boolean {
  return workingDayFrom(day, isDayOff) === day;
}

/** Days; Tết with its weekends has had nine. */
const longestBreak = 20;
