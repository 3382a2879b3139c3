import { addDays, isoDate, type IsoDate } from '../../src/domain/calendar-date.ts';
import { addMonths, firstDay, periodKey, type Period } from '../../src/domain/period.ts';
import type { Agreement } from './story.ts';
import type { DemoUnit } from './unit.ts';

/** Every collective agreement of the demo runs for three years, the longest that is allowed. */
const term = 36;

type Of = Pick<DemoUnit, 'agreementMonthsLeft' | 'established'>;

/** The last day of the unit's collective agreement of today. */
export function agreementUntil({ agreementMonthsLeft }: Of, current: Period): IsoDate | undefined {
  return agreementMonthsLeft === undefined ? undefined : lastDay(addMonths(current, agreementMonthsLeft));
}

/** The agreement of a unit as it was in a period: today's, or the one it followed; none before the first. */
export function agreementIn(unit: Of, current: Period, period: Period): Agreement | undefined {
  if (unit.agreementMonthsLeft === undefined) return undefined;
  const ends = addMonths(current, unit.agreementMonthsLeft);
  const signed = addMonths(ends, -term);
  if (periodKey(period) < periodKey(signed)) {
    const isFirst = firstDay(addMonths(signed, -term)) < unit.established;
    return isFirst ? undefined : { until: lastDay(signed) };
  }
  const isNew = periodKey(period) === periodKey(signed);
  return { until: lastDay(ends), ...(isNew && { signed: isoDate(signed.year, signed.month, 12) }) };
}

function lastDay(period: Period): IsoDate {
  return addDays(firstDay(addMonths(period, 1)), -1);
}
