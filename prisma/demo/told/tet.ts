import { addDays, daysBetween, isoDate, type IsoDate } from '../../../src/domain/calendar-date.ts';
import { addMonths, type Period } from '../../../src/domain/period.ts';
import { solarDate } from '../../../src/vietnamese/index.ts';

/** Presents are given from three weeks to three days before Tết; the buses leave four days before it. */
const presents = { from: -21, to: -3 } as const;
const buses = -4;

/** The day of the month after which most chairs have told their month; what comes later belongs to the next. */
const lastTold = 22;

/** Which share of the Tết presents of a year falls into the report of a month, and whether the buses do. */
export function tetIn(period: Period): { readonly presents: number; readonly buses: boolean } {
  const tet = firstDayOfTet(period.year);
  const before = addMonths(period, -1);
  const first = addDays(isoDate(before.year, before.month, lastTold), 1);
  const last = isoDate(period.year, period.month, lastTold);
  const [from, to] = [addDays(tet, presents.from), addDays(tet, presents.to)];
  const days = daysBetween(from > first ? from : first, to < last ? to : last) + 1;
  const leaves = addDays(tet, buses);
  return {
    presents: Math.max(0, days) / (presents.to - presents.from + 1),
    buses: leaves >= first && leaves <= last,
  };
}

function firstDayOfTet(year: number): IsoDate {
  const day = solarDate({ year, month: 1, day: 1 });
  if (day === undefined) throw new Error(`the year ${year} has no first lunar day`);
  return day;
}
