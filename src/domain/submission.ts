import type { Instant } from './calendar-date.ts';
import type { UnitId } from './ids.ts';
import type { PeriodKey } from './period.ts';

/** What a unit did about one report: it was sent, or its draft holds some answers. */
export type Submission = {
  readonly unit: UnitId;
  readonly period: PeriodKey;
} & (
  | { readonly kind: 'sent'; readonly at: Instant; readonly isLate: boolean }
  | { readonly kind: 'begun'; readonly answers: number }
);

/** Submissions by month and unit. */
export type Submissions = ReadonlyMap<PeriodKey, ReadonlyMap<UnitId, Submission>>;

/** Of the same report only what matters: once it was sent, its draft says nothing any more. */
export function submissionsOf(all: readonly Submission[]): Submissions {
  const byMonth = new Map<PeriodKey, Map<UnitId, Submission>>();
  for (const submission of all) {
    const ofMonth = byMonth.get(submission.period) ?? new Map<UnitId, Submission>();
    byMonth.set(submission.period, ofMonth);
    if (ofMonth.get(submission.unit)?.kind !== 'sent') ofMonth.set(submission.unit, submission);
  }
  return byMonth;
}
