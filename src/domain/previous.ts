import type { AnswerContent } from './answer.ts';
import { factStandingIn, latestThatCanHold, stillHolding, type EarlierReport } from './earlier.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from './indicators/index.ts';
import { periodKey, previousPeriod, type Period, type PeriodKey } from './period.ts';
import type { UnitProfile } from './unit.ts';

/** What was known of each figure before a period, and of which period it is, where that is not the one right before. */
export interface Previous {
  readonly previous: { readonly [C in IndicatorCode]?: AnswerContent };
  readonly previousFrom: { readonly [C in IndicatorCode]?: PeriodKey };
}

/**
 * Of stocks and of people counted since January the latest statement that still holds, of everything else what the period right before
 * said. A stock that no report has given is taken from the profile; that is of no period.
 *
 * @param reports oldest first
 */
export function previousFor(
  period: Period,
  profile: UnitProfile,
  reports: readonly EarlierReport[],
): Previous {
  const previous: { [C in IndicatorCode]?: AnswerContent } = {};
  const previousFrom: { [C in IndicatorCode]?: PeriodKey } = {};
  const rightBefore = periodKey(previousPeriod(period));
  const last = reports.find((report) => report.period === rightBefore)?.answers ?? {};
  for (const code of indicatorCodes) {
    const indicator = indicatorOf(code);
    if (indicator.nature !== 'stock' && indicator.nature !== 'year-to-date') {
      const content = last[code];
      if (content) previous[code] = content;
      continue;
    }
    const latest = latestThatCanHold(indicator, code, reports);
    const holding = stillHolding(indicator, latest, period, profile);
    const content = holding ?? factStandingIn(indicator, code, profile);
    if (content) previous[code] = content;
    if (holding && latest && latest.period !== rightBefore) previousFrom[code] = latest.period;
  }
  return { previous, previousFrom };
}
