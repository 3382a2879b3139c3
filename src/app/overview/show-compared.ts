import { comparable } from '../../domain/branch.ts';
import { indicatorOf } from '../../domain/indicators/index.ts';
import { ratioOf } from '../../domain/ratios.ts';
import { standings, yardstickCodes, yardsticks, type Yardstick } from '../../domain/standing.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Measure } from '../overview-phrases.ts';
import { factsOf } from './facts.ts';
import { loadPeriods } from './load-periods.ts';
import type { Looking } from './look-at.ts';
import type { Item } from './pages.ts';
import { backChoices, showList } from './show-list.ts';

/** Fewer than these say little about who is good at something. */
const fewPlaces = 10;

/** Where things go best and where they go worst: among the unions below a place, or among its units where there are none. */
export async function showCompared(context: DecisionContext, looking: Looking): Promise<Decision> {
  const { phrases } = context;
  const loaded = await loadPeriods(context, looking, yardstickCodes);
  const { now } = loaded;
  const facts = factsOf(context, looking, loaded);
  const places = comparable(now).map(({ id }) => id);
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
