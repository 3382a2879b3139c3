import { latestThatCanHold, monthsAStockHolds, type EarlierReport } from '../../src/domain/earlier.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from '../../src/domain/indicators/index.ts';
import { addMonths, periodKey, type Period } from '../../src/domain/period.ts';
import { previousFor } from '../../src/domain/previous.ts';
import { settledFor } from '../../src/domain/settled.ts';
import type { UnitProfile } from '../../src/domain/unit.ts';
import { usualFigure } from '../../src/domain/usual-figure.ts';
import { yearToDateFor } from '../../src/domain/year-to-date.ts';
import type { ReportContext } from '../../src/engine/context.ts';
import { demoUnitId } from './ids.ts';
import type { DemoUnit } from './unit.ts';
import { demoWindow } from './window.ts';

/** What a demo report is filled against: what the program would read from its store, of reports that are not written yet. */
export function demoContext(
  unit: Pick<DemoUnit, 'key' | 'name' | 'sector'>,
  profile: UnitProfile,
  period: Period,
  earlier: readonly EarlierReport[],
): ReportContext {
  const { cutoff, dueDate, closeDate } = demoWindow(period);
  const key = periodKey(period);
  const since = periodKey(addMonths(period, -monthsAStockHolds));
  let usual: ReportContext['usual'] | undefined;
  return {
    period: key,
    cutoff,
    dueDate,
    closeDate,
    unit: { id: demoUnitId(unit), name: unit.name, sector: unit.sector, profile },
    ...previousFor(period, profile, earlier),
    settled: settledFor(period, profile, (code) => latestThatCanHold(indicatorOf(code), code, earlier)),
    // Filling a report by itself asks for all but this, so that it is worked out when somebody does.
    get usual() {
      return (usual ??= usualFigures(
        earlier.filter((report) => report.period >= since && report.period < key),
      ));
    },
    yearToDate: yearToDateFor(period, earlier),
  };
}

function usualFigures(earlier: readonly EarlierReport[]): ReportContext['usual'] {
  const usual: { [C in IndicatorCode]?: number } = {};
  for (const code of indicatorCodes) {
    const figure = usualFigure(indicatorOf(code), code, earlier);
    if (figure !== undefined) usual[code] = figure;
  }
  return usual;
}
