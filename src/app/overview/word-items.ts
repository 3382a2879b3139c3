import { indicatorOf } from '../../domain/indicators/index.ts';
import { isTold, overviewLine, wordsIn } from '../../domain/overview.ts';
import { parsePeriodKey } from '../../domain/period.ts';
import type { DecisionContext } from '../decision.ts';
import type { OverviewFacts } from '../branch-phrases.ts';
import { periodName } from '../period-names.ts';
import { shownFigure } from './facts.ts';
import type { LoadedPeriods } from './load-periods.ts';
import type { Looking } from './look-at.ts';
import type { Item } from './pages.ts';
import type { OverviewPart } from './sections.ts';

/** How many units wrote something. */
export function countedWords(
  { phrases }: DecisionContext,
  looking: Looking,
  loaded: LoadedPeriods,
  part: OverviewPart,
  facts: OverviewFacts,
): readonly Item[] {
  return part.words
    .map((code) => overviewLine(code, loaded))
    .filter((line) => isTold(line, facts.reports))
    .map((line) => ({ text: phrases.overview.figure(shownFigure(line, looking, loaded), facts) }));
}

/** What units wrote, under what it is about. */
export function wordItems(
  { phrases }: DecisionContext,
  { place, months }: Looking,
  { now }: LoadedPeriods,
  part: OverviewPart,
): readonly Item[] {
  const items = part.words.flatMap((code) => {
    const written = wordsIn(code, now);
    const units = new Set(written.map(({ unit }) => unit.id)).size;
    const heading = phrases.overview.wordsTitle({
      indicator: indicatorOf(code),
      ...(!place.isUnit && { units }),
    });
    return written.map(({ unit, month, text }) => ({
      heading,
      text: phrases.overview.words({
        ...(!place.isUnit && { unit: unit.name }),
        ...(months.windows.length > 1 && { month: periodName(parsePeriodKey(month)) }),
        text,
      }),
    }));
  });
  if (part.words.length === 0 || items.length > 0) return items;
  return [{ text: phrases.overview.noWords }];
}
