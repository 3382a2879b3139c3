import { reportsOf, type Branch, type BranchPeriod } from '../../domain/branch.ts';
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
  const months = monthsOf(year);
  return {
    now,
    before: { branch, reported, months: earlier.map(periodKey) },
    beforePeriod: before,
    ...(withYear &&
      flows.length > 0 && {
        yearToDate: {
          ...(await loadMonths(context, looking, months, flows)),
          months: months.map(periodKey),
        },
      }),
    reports: reportsOf(now),
  };
}

/** Reads some figures of a run of months. */
export async function loadMonths(
  context: DecisionContext,
  { person, place, calendar }: Looking,
  months: readonly Period[],
  codes: readonly IndicatorCode[],
): Promise<Pick<BranchPeriod, 'branch' | 'reported'>> {
  const { store, forms, now } = context;
  const days = onTheirDays(months, now, calendar);
  const branch = await readableBranch(context, person, place, days);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) throw new Error('a period has at least one month');
  const reported = await store.reports.reported({
    form: forms.monthly.id,
    units: owing(branch),
    from: first.period,
    to: last.period,
    codes: storedCodes(codes),
  });
  return { branch, reported };
}

/** The units that owed a report in one of the months. */
function owing({ months }: Branch) {
  return Array.from(
    new Set(Array.from(months.values()).flatMap((members) => members.map(({ unit }) => unit))),
  );
}
