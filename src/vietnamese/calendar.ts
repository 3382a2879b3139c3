/** Arithmetic on calendar dates written YYYY-MM-DD, without clocks or time zones. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

export function isoDate({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The parts of a YYYY-MM-DD text; undefined when it is none or not a day of the calendar. */
export function parseIsoDate(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : undefined;
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth({ year, month });
}

function daysInMonth({ year, month }: MonthOfYear): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Julian day number of a Gregorian date. */
export function julianDay({ year, month, day }: Day): number {
  const early = Math.floor((14 - month) / 12);
  const y = year + 4800 - early;
  const m = month + 12 * early - 3;
  return (
    day +
    Math.floor((153 * m + 2) / 5) +
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) -
    32045
  );
}

export function dayOfJulian(julian: number): Day {
  const a = julian + 32044;
  const b = Math.floor((4 * a + 3) / 146097);
  const c = a - Math.floor((b * 146097) / 4);
  const d = Math.floor((4 * c + 3) / 1461);
  const e = c - Math.floor((1461 * d) / 4);
  const m = Math.floor((5 * e + 2) / 153);
  return {
    day: e - Math.floor((153 * m + 2) / 5) + 1,
    month: m + 3 - 12 * Math.floor(m / 10),
    year: b * 100 + d - 4800 + Math.floor(m / 10),
  };
}

export function addDays(day: Day, count: number): Day {
  return dayOfJulian(julianDay(day) + count);
}

export function addMonths({ year, month }: MonthOfYear, count: number): MonthOfYear {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  return (julianDay(day) % 7) + 1;
}

/** Negative when the first is earlier. */
export function compareDays(a: Day, b: Day): number {
  return julianDay(a) - julianDay(b);
}
