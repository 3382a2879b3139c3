import { parseIsoDate, type Day } from './calendar.ts';

const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * A date in full digits.
 *
 * @param date YYYY-MM-DD
 * @example printDate('2026-10-05') // '05/10/2026'
 */
export function printDate(date: string): string {
  const { day, month, year } = dayOf(date);
  return `${pad(day)}/${pad(month)}/${year}`;
}

/**
 * Day and month without the year, for dates near by.
 *
 * @example printDayMonth('2026-10-05') // '5/10'
 */
export function printDayMonth(date: string): string {
  const { day, month } = dayOf(date);
  return `${day}/${month}`;
}

/**
 * The date of an official paper: a leading zero for days 1 to 9, and for months 1 and 2 only (Nghị định 30/2020/NĐ-CP).
 *
 * @example printDocumentDate('2026-02-05') // 'ngày 05 tháng 02 năm 2026'
 */
export function printDocumentDate(date: string): string {
  const { day, month, year } = dayOf(date);
  return `ngày ${pad(day)} tháng ${month <= 2 ? pad(month) : month} năm ${year}`;
}

function dayOf(date: string): Day {
  const day = parseIsoDate(date);
  if (!day) throw new RangeError(`'${date}' is not a date; expected YYYY-MM-DD`);
  return day;
}
