import { contentIn } from '../../domain/branch-figures.ts';
import { indicatorOf, type IndicatorCode } from '../../domain/indicators/index.ts';
import { periodKey } from '../../domain/period.ts';
import { monthsOf } from '../../domain/summary-period.ts';
import type { DecisionContext } from '../decision.ts';
import { periodName } from '../period-names.ts';
import { loadMonths } from './load-periods.ts';
import type { Looking } from './look-at.ts';
import { comparedMonths } from './months.ts';
import type { Item } from './pages.ts';

/** What the only unit said, month by month, back to January. */
export async function monthItems(
  context: DecisionContext,
  looking: Looking,
  code: IndicatorCode,
): Promise<readonly Item[]> {
  const { phrases } = context;
  const months = monthsOf(comparedMonths(looking.months).year);
  const { branch, reported } = await loadMonths(context, looking, months, [code]);
  return months.toReversed().flatMap((month): readonly Item[] => {
    const key = periodKey(month);
    const [own] = branch.months.get(key) ?? [];
    if (!own) return [];
    const content = contentIn(code, { reported }, key, own.unit);
    return [
      {
        text: phrases.overview.monthFigure({
          month: periodName(month),
          indicator: indicatorOf(code),
          ...(content && { content }),
          isSent: reported.answers.get(key)?.has(own.unit) ?? false,
        }),
      },
    ];
  });
}
