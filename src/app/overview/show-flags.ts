import { watched } from '../../domain/headline.ts';
import { indicatorOf } from '../../domain/indicators/index.ts';
import { redFlagsIn, type UnitRedFlag } from '../../domain/overview.ts';
import { parsePeriodKey } from '../../domain/period.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { ShownFlag } from '../overview-phrases.ts';
import { periodName } from '../period-names.ts';
import { factsOf } from './facts.ts';
import { loadPeriods } from './load-periods.ts';
import type { Looking } from './look-at.ts';
import { backChoices, showList } from './show-list.ts';

/** Everything that must not wait. */
export async function showFlags(context: DecisionContext, looking: Looking): Promise<Decision> {
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

/** A red flag as it is worded. */
export function shownFlag({ unit, month, indicator, content }: UnitRedFlag, { months }: Looking): ShownFlag {
  return {
    unit: unit.name,
    ...(months.windows.length > 1 && { month: periodName(parsePeriodKey(month)) }),
    indicator: indicatorOf(indicator),
    content,
  };
}
