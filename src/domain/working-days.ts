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

/** Days; Tết with its weekends has had nine. */
const longestBreak = 20;
