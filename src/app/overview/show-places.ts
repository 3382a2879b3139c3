import { branchThrough, reportsOf, type BranchPeriod } from '../../domain/branch.ts';
import type { UnitId } from '../../domain/ids.ts';
import { indicatorOf } from '../../domain/indicators/index.ts';
import { ratioOf } from '../../domain/ratios.ts';
import { standings, yardstickCodes, yardsticks, type Yardstick } from '../../domain/standing.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Measure } from '../overview-phrases.ts';
import { factsOf } from './facts.ts';
import { loadPeriods } from './load-periods.ts';
import type { Looking } from './look-at.ts';
import type { Item } from './pages.ts';
import { requestChoice } from './request.ts';
import { placesBelow } from './show-detail.ts';
import { backChoices } from './show-section.ts';
import { showList } from './show-list.ts';

/** The unions below a place with how many of their reports came, the fewest first, each of which opens; units directly below it together. */
export async function showBelow(context: DecisionContext, looking: Looking): Promise<Decision> {
  const { phrases } = context;
  const { now, reports } = await loadPeriods(context, looking, []);
  const facts = factsOf(context, looking, { reports });
  const places = placesBelow(now).map((id) => {
    const unit = now.branch.units.get(id);
    return { id, unit, reports: reportsOf({ ...now, branch: branchThrough(now.branch, id) }) };
  });
  const unions = places.filter(({ unit }) => unit?.sector === 'upper-union');
  const directly = places.filter(({ unit }) => unit?.sector !== 'upper-union');
  const items: readonly Item[] = [
    ...unions
      .toSorted((a, b) => shareOf(a.reports) - shareOf(b.reports))
      .flatMap(({ unit, reports: own }, index): readonly Item[] =>
        unit
          ? [
              {
                text: phrases.overview.below({ number: index + 1, name: unit.name, reports: own }),
                choice: requestChoice(
                  'summary',
                  phrases.overview.choices.place({ name: unit.name, reports: own }),
                  {
                    period: looking.months.period,
                    view: '-',
                    unit: unit.code,
                  },
                ),
              },
            ]
          : [],
      ),
    ...(directly.length === 0
      ? []
      : [
          {
            text: phrases.overview.directly({
              units: directly.length,
              sent: directly.filter((one) => one.reports.sent === one.reports.due).length,
            }),
          },
        ]),
  ];
  return showList(context, looking, {
    command: 'summary',
    view: 'below',
    header: phrases.overview.title({ ...facts, of: phrases.overview.belowTitle }),
    items: items.length > 0 ? items : [{ text: phrases.overview.nothingTold }],
    choices: backChoices(context, looking),
  });
}

function shareOf({ due, sent }: { readonly due: number; readonly sent: number }): number {
  return due === 0 ? 1 : sent / due;
}

/** Fewer than these say little about who is good at something. */
const fewPlaces = 10;

/** Where things go best and where they go worst: among the unions below a place, or among its units where there are none. */
export async function showCompared(context: DecisionContext, looking: Looking): Promise<Decision> {
  const { phrases } = context;
  const loaded = await loadPeriods(context, looking, yardstickCodes);
  const { now } = loaded;
  const facts = factsOf(context, looking, loaded);
  const places = comparedPlaces(now);
  const items = yardsticks.flatMap((yardstick): readonly Item[] => {
    const ranked = standings(yardstick, now, places);
    const [best] = ranked;
    const weakest = ranked.at(-1);
    // Where all stand level, nobody is best.
    if (!best || !weakest || best.amount === weakest.amount) return [];
    const placed = ({ place, amount, of }: typeof best) => ({
      name: now.branch.units.get(place)?.name ?? '',
      amount,
      ...(of && { of }),
      level: ranked.filter((other) => other.amount === amount).length - 1,
    });
    return [
      {
        text: phrases.overview.standing({
          measure: measureOf(yardstick),
          best: placed(best),
          weakest: placed(weakest),
          compared: ranked.length,
          without: places.length - ranked.length,
        }),
      },
    ];
  });
  const title = phrases.overview.title({ ...facts, of: phrases.overview.standingTitle });
  const few = phrases.overview.fewCompared({ compared: places.length });
  return showList(context, looking, {
    command: 'summary',
    view: 'compare',
    header: places.length < fewPlaces && items.length > 0 ? `${title}\n${few}` : title,
    items: items.length > 0 ? items : [{ text: phrases.overview.nothingCompared }],
    choices: backChoices(context, looking),
  });
}

/** The unions directly below, if there are several; else every unit by itself. */
function comparedPlaces(period: BranchPeriod): readonly UnitId[] {
  const unions = placesBelow(period).filter((id) => period.branch.units.get(id)?.sector === 'upper-union');
  if (unions.length > 1) return unions;
  const through = new Set(
    period.months.flatMap((month) =>
      (period.branch.months.get(month) ?? []).flatMap(({ below }) => below ?? []),
    ),
  );
  return [...period.branch.units.keys()].filter((id) => through.has(id));
}

function measureOf(yardstick: Yardstick): Measure {
  switch (yardstick.by) {
    case 'reports':
      return { kind: 'reports' };
    case 'ratio':
      return { kind: 'ratio', name: yardstick.ratio, as: ratioOf(yardstick.ratio).as };
    case 'per-members':
      return { kind: 'per-members', indicator: indicatorOf(yardstick.code) };
    case 'total':
      return { kind: 'figure', indicator: indicatorOf(yardstick.code) };
  }
}
