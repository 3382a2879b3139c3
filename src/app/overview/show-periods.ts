import { previousOfSameLength } from '../../domain/compared-periods.ts';
import { addMonths, month, type Period } from '../../domain/period.ts';
import { latestOpened } from '../../domain/reporting-calendar.ts';
import { summaryPeriodKey } from '../../domain/summary-period-key.ts';
import { quarterOf, type SummaryPeriod } from '../../domain/summary-period.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { say } from '../menu.ts';
import { periodName } from '../period-names.ts';
import type { Looking } from './look-at.ts';
import { openedMonths } from './months.ts';
import { firstView, requestChoice } from './request.ts';

/** The periods that people ask for most, to choose from. */
export function showPeriods(context: DecisionContext, looking: Looking): Decision {
  const { phrases, now } = context;
  const { place, calendar } = looking;
  const latest = latestOpened(now, calendar).period;
  const choices = usualPeriods(latest)
    .filter((period) => openedMonths(period, now, calendar).kind === 'opened')
    .map((period) =>
      requestChoice('summary', phrases.overview.periodLabel(periodName(period)), {
        period,
        view: firstView,
        unit: place.code,
      }),
    );
  return say(context, phrases.overview.periodsTitle, choices);
}

function usualPeriods(latest: Period): readonly SummaryPeriod[] {
  const { year } = latest;
  const quarter = quarterOf(latest);
  const all: readonly SummaryPeriod[] = [
    latest,
    addMonths(latest, -1),
    addMonths(latest, -2),
    quarter,
    previousOfSameLength(quarter),
    { type: 'half', year, half: 1 },
    { type: 'nine-months', year },
    { type: 'year', year },
    { type: 'year', year: year - 1 },
    month(year - 1, latest.month),
  ];
  return [...new Map(all.map((period) => [summaryPeriodKey(period), period])).values()];
}
