import { addMonths, monthOf, periodKey, type Period } from './period.ts';
import type { UnitProfile } from './unit.ts';

/** Congresses are held every five years (Điều lệ Công đoàn); assumed where nobody said when the last one was. */
const monthsOfTerm = 60;

/**
 * The first month that belongs to the term of a unit: the one of its congress, or five years back where the profile names none
 * that has been held.
 */
export function startOfTerm(period: Period, { facts }: UnitProfile): Period {
  const congress = facts.congress_date;
  const assumed = addMonths(period, -monthsOfTerm);
  if (congress?.state !== 'value' || congress.value.type !== 'date') return assumed;
  const held = monthOf(congress.value.date);
  return periodKey(held) <= periodKey(period) ? held : assumed;
}
