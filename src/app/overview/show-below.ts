import { branchThrough, isUnion, placesBelow, reportsOf } from '../../domain/branch.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Reports } from '../branch-phrases.ts';
import { factsOf } from './facts.ts';
import { loadPeriods } from './load-periods.ts';
import type { Looking } from './look-at.ts';
import type { Item } from './pages.ts';
import { firstView, requestChoice } from './request.ts';
import { backChoices, showList } from './show-list.ts';

/** The unions below a place with how many of their reports came, the fewest first, each of which opens; units directly below it together. */
export async function showBelow(context: DecisionContext, looking: Looking): Promise<Decision> {
  const { phrases } = context;
  const { now, reports } = await loadPeriods(context, looking, []);
  const facts = factsOf(context, looking, { reports });
  const places = placesBelow(now).map((unit) => ({
    unit,
    reports: reportsOf({ ...now, branch: branchThrough(now.branch, unit.id) }),
  }));
  const unions = places
    .filter(({ unit }) => isUnion(unit))
    .sort((a, b) => shareOf(a.reports) - shareOf(b.reports));
  const directly = places.filter(({ unit }) => !isUnion(unit));
  const sent = directly.filter((one) => one.reports.sent === one.reports.due).length;
  const items: readonly Item[] = [
    ...unions.map(({ unit: { name, code }, reports: own }, index) => ({
      text: phrases.overview.below({ number: index + 1, name, reports: own }),
      choice: requestChoice('summary', phrases.overview.choices.place({ name, reports: own }), {
        period: looking.months.period,
        view: firstView,
        unit: code,
      }),
    })),
    ...(directly.length > 0 ? [{ text: phrases.overview.directly({ units: directly.length, sent }) }] : []),
  ];
  return showList(context, looking, {
    command: 'summary',
    view: 'below',
    header: phrases.overview.title({ ...facts, of: phrases.overview.belowTitle }),
    items: items.length > 0 ? items : [{ text: phrases.overview.nothingTold }],
    choices: backChoices(context, looking),
  });
}

function shareOf({ due, sent }: Reports): number {
  return due === 0 ? 1 : sent / due;
}
