import { standardCalendar } from '../../src/app/calendar/standard-calendar.ts';
import { latestThatCanHold, type EarlierReport } from '../../src/domain/earlier.ts';
import type { UnitId } from '../../src/domain/ids.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from '../../src/domain/indicators/index.ts';
import { periodKey, type Period } from '../../src/domain/period.ts';
import { previousFor } from '../../src/domain/previous.ts';
import { windowOf } from '../../src/domain/reporting-calendar.ts';
import { settledFor } from '../../src/domain/settled.ts';
import type { UnitProfile } from '../../src/domain/unit.ts';
import { usualFigure } from '../../src/domain/usual-figure.ts';
import { yearToDateFor } from '../../src/domain/year-to-date.ts';
import type { ReportContext } from '../../src/engine/context.ts';
import { demoUnitId } from './ids.ts';
import type { DemoUnit } from './units.ts';

/** What a demo report is filled against: what the program would read from its store, of reports that are not written yet. */
export function demoContext(
  unit: DemoUnit,
  profile: UnitProfile,
  period: Period,
  earlier: readonly EarlierReport[],
): ReportContext {
  const { cutoff, dueDate, closeDate } = windowOf(period, standardCalendar);
  const id: UnitId = demoUnitId(unit);
  return {
    period: periodKey(period),
    cutoff,
    dueDate,
    closeDate,
    unit: { id, name: unit.name, sector: unit.sector, profile },
    ...previousFor(period, profile, earlier),
    settled: settledFor(period, profile, (code) => latestThatCanHold(indicatorOf(code), code, earlier)),
    usual: usualFigures(earlier),
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
