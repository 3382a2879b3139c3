import { month, type Period } from './period.ts';
import type { UnitProfile } from './unit.ts';

/** The first month of the year a unit works by: January, or September where it counts by school year (1 September to 31 August). */
export function startOfWorkingYear({ year, month: number }: Period, basis: UnitProfile['yearBasis']): Period {
  switch (basis) {
    case 'calendar':
      return month(year, 1);
    case 'school':
      return number >= schoolStart ? month(year, schoolStart) : month(year - 1, schoolStart);
  }
}

const schoolStart = 9;
