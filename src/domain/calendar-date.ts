/**
 * Calendar dates and instants. Everything the union plans by (deadlines, periods, quiet hours) is counted
 * in Asia/Ho_Chi_Minh, which has been UTC+7 without daylight saving since 1975, so a constant is exact.
 */

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A day of the calendar, `YYYY-MM-DD`; no time, no zone. */
export type IsoDate = string;

export const oneDay = 24 * 60 * 60 * 1000;
const vietnamOffset = 7 * 60 * 60 * 1000;

/** The day on which this instant falls in Vietnam. */
export function dateInVietnam(at: Instant): IsoDate {
  const day = Math.floor((at + vietnamOffset) / oneDay);
  if (day !== latest.day) latest = { day, date: new Date(day * oneDay).toISOString().slice(0, 10) };
  return latest.date;
}

/** Each message asks more than once which day it is, and nearly always it is the same. */
let latest = { day: Number.NaN, date: '' };

/** The time of day in Vietnam, `HH:MM`. */
export function timeInVietnam(at: Instant): string {
  return new Date(at + vietnamOffset).toISOString().slice(11, 16);
}

/** The instant at which a wall clock in Vietnam shows this day and time; `24:00` is the next midnight. */
export function instantInVietnam(date: IsoDate, time = '00:00'): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return Date.parse(`${date}T00:00:00Z`) + (hours * 60 + minutes) * 60_000 - vietnamOffset;
}

/** The day `days` after (or, negative, before) this one. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * oneDay).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / oneDay);
}

/** The date of a year, a month 1-12 and a day that exists in it. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
