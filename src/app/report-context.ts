import { latestThatCanHold, monthsAStockHolds, type EarlierReport } from '../domain/earlier.ts';
import type { UnitId } from '../domain/ids.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from '../domain/indicators/index.ts';
import { addMonths, periodKey, previousPeriod } from '../domain/period.ts';
import { previousFor } from '../domain/previous.ts';
import type { ReportingWindow } from '../domain/reporting-calendar.ts';
import { settledFor } from '../domain/settled.ts';
import { usualFigure } from '../domain/usual-figure.ts';
import { yearToDateFor } from '../domain/year-to-date.ts';
import type { ReportContext } from '../engine/context.ts';
import type { Store } from './ports/store.ts';

/** Settled for longer than the reports that are read whole. */
const settledForLong = indicatorCodes.filter((code) => {
  const { nature } = indicatorOf(code);
  return nature === 'once' || nature === 'once-a-term';
});

/** What a report is filled against: the unit, and what its reports and its profile said before. Throws when there is no such unit. */
export async function reportContext(
  store: Pick<Store, 'reports' | 'organisation'>,
  form: string,
  id: UnitId,
  { period, cutoff, dueDate, closeDate }: ReportingWindow,
): Promise<ReportContext> {
  const unit = await store.organisation.unit(id);
  if (!unit) throw new Error(`unit ${id} of an assignment does not exist`);
  const { name, sector, profile } = unit;
  const now = periodKey(period);
  const from = periodKey(addMonths(period, -monthsAStockHolds));
  const reports = await store.reports.answersBetween(form, id, from, periodKey(previousPeriod(period)));
  const longAgo = await store.reports.latestValues(form, id, settledForLong, now);
  return {
    period: now,
    cutoff,
    dueDate,
    closeDate,
    unit: { id, name, sector, profile },
    ...previousFor(period, profile, reports),
    settled: settledFor(
      period,
      profile,
      (code) => longAgo[code] ?? latestThatCanHold(indicatorOf(code), code, reports),
    ),
    usual: usualFigures(reports),
    yearToDate: yearToDateFor(period, reports),
  };
}

function usualFigures(reports: readonly EarlierReport[]): ReportContext['usual'] {
  const usual: { [C in IndicatorCode]?: number } = {};
  for (const code of indicatorCodes) {
    const figure = usualFigure(indicatorOf(code), code, reports);
    if (figure !== undefined) usual[code] = figure;
  }
  return usual;
}
