import type { Branch, BranchUnit } from '../../domain/branch.ts';
import type { Instant, IsoDate } from '../../domain/calendar-date.ts';
import type { UnitId } from '../../domain/ids.ts';
import type { Officer } from '../../domain/officer.ts';
import { periodKey, type PeriodKey } from '../../domain/period.ts';
import { submissionsOf, type Submissions } from '../../domain/submission.ts';
import type { DecisionContext } from '../decision.ts';
import type { Looking } from './look-at.ts';
import { onTheirDays } from './months.ts';
import { readableBranch } from './places.ts';

/** Who owed which report of a period, and what became of it. */
export interface Duties {
  readonly branch: Branch;
  readonly months: readonly PeriodKey[];
  readonly submissions: Submissions;
  readonly reports: { readonly due: number; readonly sent: number };
  /** in the order of names */
  readonly missing: readonly MissingReports[];
}

/** A unit that has not sent every report it owed. */
export interface MissingReports {
  readonly unit: BranchUnit;
  /** in time; at least one */
  readonly months: readonly PeriodKey[];
  /** through which unit below the place it was missing last */
  readonly below?: UnitId;
  /** answers in the draft of the last of them */
  readonly drafted: number;
  /** the last of them was sent all the same, after the instant that was looked at */
  readonly sentSince?: Instant;
}

/** What loading needs. */
type LoadingContext = Pick<DecisionContext, 'forms' | 'now'> & {
  readonly store: Pick<DecisionContext['store'], 'reports' | 'organisation'>;
};

/** Reads who owed the reports of a place in a period. `asOf`: what was sent later counts as missing. */
export async function loadDuties(
  context: LoadingContext,
  looking: Looking,
  asOf = Infinity,
): Promise<Duties> {
  const { store, forms, now } = context;
  const { person, place, calendar } = looking;
  const windows = looking.months.windows.map(({ period }) => period);
  const months = windows.map(periodKey);
  const branch = await readableBranch(context, person, place, onTheirDays(windows, now, calendar));
  const owing = Array.from(branch.months.values()).flatMap((members) => members.map(({ unit }) => unit));
  const submissions = submissionsOf(
    await store.reports.submissions({
      form: forms.monthly.id,
      units: Array.from(new Set(owing)),
      from: months[0] ?? '',
      to: months.at(-1) ?? '',
    }),
  );
  const missing = new Map<UnitId, MissingReports>();
  for (const month of months) {
    for (const { unit: id, below } of branch.months.get(month) ?? []) {
      const unit = branch.units.get(id);
      const submission = submissions.get(month)?.get(id);
      const sentAt = submission?.kind === 'sent' ? submission.at : undefined;
      if (!unit || (sentAt !== undefined && sentAt <= asOf)) continue;
      missing.set(id, {
        unit,
        months: [...(missing.get(id)?.months ?? []), month],
        ...(below !== undefined && { below }),
        drafted: submission?.kind === 'begun' ? submission.answers : 0,
        ...(sentAt !== undefined && { sentSince: sentAt }),
      });
    }
  }
  const without = Array.from(missing.values()).reduce((sum, one) => sum + one.months.length, 0);
  return {
    branch,
    months,
    submissions,
    reports: { due: owing.length, sent: owing.length - without },
    missing: [...branch.units.keys()].flatMap((id) => missing.get(id) ?? []),
  };
}

/** Who answers for each of some units: its chair, or who stands in where there is none. */
export async function reportersOf(
  { store }: { readonly store: Pick<DecisionContext['store'], 'organisation'> },
  units: readonly UnitId[],
  day: IsoDate,
): Promise<ReadonlyMap<UnitId, readonly Officer[]>> {
  const officers = await store.organisation.officers(units, ['chair', 'deputy'], day);
  const byUnit = Map.groupBy(officers, ({ unit }) => unit);
  for (const own of byUnit.values()) own.sort((a, b) => rankOf(a) - rankOf(b));
  return byUnit;
}

function rankOf({ role }: Officer): number {
  return role === 'chair' ? 0 : 1;
}
