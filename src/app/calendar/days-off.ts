import type { IsoDate } from '../../domain/calendar-date.ts';
import { isWeekend, type IsDayOff } from '../../domain/working-days.ts';
import { publicHolidays } from './public-holidays.ts';

/** A day that was announced to be otherwise than the week and the law say: a swapped day. */
export interface AnnouncedDay {
  readonly date: IsoDate;
  readonly kind: 'off' | 'working';
}

/** What is announced holds; else weekends and public holidays are off. */
export function daysOff(announced: readonly AnnouncedDay[]): IsDayOff {
  const byDate = new Map(announced.map(({ date, kind }) => [date, kind]));
  return (day) => {
    const kind = byDate.get(day);
    return kind === undefined ? isWeekend(day) || holidaysOf(day).has(day) : kind === 'off';
  };
}

/** The lunar reckoning behind a year's holidays is done once. */
const known = new Map<string, ReadonlySet<IsoDate>>();

function holidaysOf(day: IsoDate): ReadonlySet<IsoDate> {
  const year = day.slice(0, 4);
  const holidays = known.get(year) ?? publicHolidays(Number(year));
  known.set(year, holidays);
  return holidays;
}
