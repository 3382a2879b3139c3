import { addDays, isoDate, type IsoDate } from '../../domain/calendar-date.ts';
import { isWeekend } from '../../domain/working-days.ts';
import { solarDate } from '../../vietnamese/index.ts';

/**
 * The public holidays of one year (Bộ luật Lao động 2019, Điều 112), with the days off in lieu of those that fall on a weekend (Điều 111, khoản 3).
 * Tết has five days, taken here as the last day of the lunar year and the first four of the new one; how they are really laid, which day beside
 * 2 September is off and which Saturdays are worked instead is announced each year, and entered as calendar days.
 */
export function publicHolidays(year: number): ReadonlySet<IsoDate> {
  const days = new Set([
    isoDate(year, 1, 1),
    ...tet(year),
    ...lunarDay(year, 3, 10),
    isoDate(year, 4, 30),
    isoDate(year, 5, 1),
    ...independence(year),
  ]);
  for (const day of [...days].toSorted()) if (isWeekend(day)) days.add(dayInLieu(day, days));
  return days;
}

function tet(year: number): readonly IsoDate[] {
  return lunarDay(year, 1, 1).flatMap((first) => [-1, 0, 1, 2, 3].map((after) => addDays(first, after)));
}

/** 2 September and the day beside it that makes the longer break. */
function independence(year: number): readonly IsoDate[] {
  const day = isoDate(year, 9, 2);
  const after = addDays(day, 1);
  const before = addDays(day, -1);
  return [day, isWeekend(addDays(after, 1)) && !isWeekend(after) ? after : before];
}

function lunarDay(year: number, month: number, day: number): readonly IsoDate[] {
  const solar = solarDate({ year, month, day });
  return solar === undefined ? [] : [solar];
}

function dayInLieu(day: IsoDate, taken: ReadonlySet<IsoDate>): IsoDate {
  let candidate = addDays(day, 1);
  while (isWeekend(candidate) || taken.has(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}
