import type { FormView } from '../../../src/engine/form.ts';

/** "Năm 2026", "Năm học 2026-2027" */
export function workingYear({ period, unit }: FormView): string {
  if (unit.profile.yearBasis === 'calendar') return `Năm ${period.year}`;
  const start = period.month >= 9 ? period.year : period.year - 1;
  return `Năm học ${start}-${start + 1}`;
}
