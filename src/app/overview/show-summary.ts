import { watched } from '../../domain/headline.ts';
import { redFlagsIn } from '../../domain/overview.ts';
import { addMonths, month, type Period } from '../../domain/period.ts';
import { latestOpened } from '../../domain/reporting-calendar.ts';
import { quarterOf, type SummaryPeriod } from '../../domain/summary-period.ts';
import { previousOfSameLength } from '../../domain/compared-periods.ts';
import { summaryPeriodKey } from '../../domain/summary-period-key.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { say } from '../menu.ts';
import { periodName } from '../period-names.ts';
import { factsOf } from './facts.ts';
import { loadPeriods } from './load-periods.ts';
import type { Looking } from './look-at.ts';
import { openedMonths } from './months.ts';
import { requestChoice } from './request.ts';
import { overviewParts } from './sections.ts';
import { showHead, shownFlag } from './show-head.ts';
import { showList } from './show-list.ts';
import { showBelow, showCompared } from './show-places.ts';
import { backChoices, showEverything, showSection } from './show-section.ts';

/** Shows the part of a summary that is asked for; one that this version does not know is the first screen. */
export async function showSummary(context: DecisionContext, looking: Looking): Promise<Decision> {
  const parts = overviewParts(context);
  const part = parts.find(({ id }) => id === looking.view);
  if (part) return await showSection(context, looking, part);
  switch (looking.view) {
    case 'all':
      return await showEverything(context, looking, parts);
    case 'below':
      return await showBelow(context, looking);
    case 'compare':
      return await showCompared(context, looking);
    case 'flags':
      return await showFlags(context, looking);
    case 'periods':
      return showPeriods(context, looking);
    default:
      return await showHead(context, looking);
  }
}

async function showFlags(context: DecisionContext, looking: Looking): Promise<Decision> {
  const { phrases } = context;
  const { now, reports } = await loadPeriods(context, looking, watched);
  const flags = redFlagsIn(now).map((flag) => shownFlag(flag, looking));
  return showList(context, looking, {
    command: 'summary',
    view: 'flags',
    header: phrases.overview.title({
      ...factsOf(context, looking, { reports }),
      of: phrases.overview.flagsTitle,
    }),
    items:
      flags.length > 0
        ? flags.map((flag) => ({ text: phrases.overview.flag(flag) }))
        : [{ text: phrases.overview.nothingTold }],
    choices: backChoices(context, looking),
  });
}

/** The periods that people ask for most, to choose from. */
function showPeriods(context: DecisionContext, looking: Looking): Decision {
  const { phrases, now } = context;
  const { place, calendar } = looking;
  const latest = latestOpened(now, calendar).period;
  const choices = usualPeriods(latest)
    .filter((period) => openedMonths(period, now, calendar).kind === 'opened')
    .map((period) =>
      requestChoice('summary', phrases.overview.periodLabel(periodName(period)), {
        period,
        view: '-',
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
