import { reportsOf, type BranchPeriod, type Reported } from '../../domain/branch.ts';
import { indicatorOf, type IndicatorCode } from '../../domain/indicators/index.ts';
import { storedCodes, type ComparedPeriods } from '../../domain/overview.ts';
import { periodKey, type Period } from '../../domain/period.ts';
import { monthsOf, type SummaryPeriod } from '../../domain/summary-period.ts';
import { isOfMonths } from '../../domain/unit-figure.ts';
import type { DecisionContext } from '../decision.ts';
import type { Looking } from './look-at.ts';
import { comparedMonths, onTheirDays } from './months.ts';
import { readableBranch } from './places.ts';

/** What a place said in a period, and in the one before it. */
export interface LoadedPeriods extends ComparedPeriods {
  readonly beforePeriod: SummaryPeriod;
  readonly reports: { readonly due: number; readonly sent: number };
}

/** Reads some figures of a place: of its period and the one before, and with `withYear`, of what happens in months, of the year so far. */
export async function loadPeriods(
  context: DecisionContext,
  looking: Looking,
  codes: readonly IndicatorCode[],
  { withYear = false }: { readonly withYear?: boolean } = {},
): Promise<LoadedPeriods> {
  const own = looking.months.windows.map(({ period }) => period);
  const { before, year } = comparedMonths(looking.months);
  const earlier = monthsOf(before);
  const { branch, reported } = await loadMonths(context, looking, [...earlier, ...own], codes);
  const now: BranchPeriod = { branch, reported, months: own.map(periodKey) };
  const flows = codes.filter((code) => isOfMonths(indicatorOf(code)));
  const isOfYear = withYear && flows.length > 0;
  return {
    now,
    before: { branch, reported, months: earlier.map(periodKey) },
    beforePeriod: before,
    ...(isOfYear && { yearToDate: await loadMonths(context, looking, monthsOf(year), flows) }),
    reports: reportsOf(now),
  };
}

/** Reads some figures of a run of months. */
export async function loadMonths(
  context: DecisionContext,
  { person, place, calendar }: Looking,
  months: readonly Period[],
  codes: readonly IndicatorCode[],
): Promise<BranchPeriod> {
  const branch = await readableBranch(context, person, place, onTheirDays(months, context.now, calendar));
  const keys = months.map(periodKey);
  return { branch, months: keys, reported: await loadAnswers(context, { branch, months: keys }, codes) };
}

/** Reads some figures of the units that owed a report in a run of months. */
export async function loadAnswers(
  { store, forms }: DecisionContext,
  { branch, months }: Pick<BranchPeriod, 'branch' | 'months'>,
  codes: readonly IndicatorCode[],
): Promise<Reported> {
  const units = new Set(months.flatMap((month) => (branch.months.get(month) ?? []).map(({ unit }) => unit)));
  return await store.reports.reported({
    form: forms.monthly.id,
    units: [...units],
    from: months[0] ?? '',
    to: months.at(-1) ?? '',
    codes: storedCodes(codes),
  });
}
