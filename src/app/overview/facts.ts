import { figuresOfUnits } from '../../domain/branch-figures.ts';
import { reportsOf, type BranchPeriod } from '../../domain/branch.ts';
import { comparedWith } from '../../domain/compared-periods.ts';
import { indicatorOf } from '../../domain/indicators/index.ts';
import type { OverviewLine } from '../../domain/overview.ts';
import type { DecisionContext } from '../decision.ts';
import type { OverviewFacts, Reports } from '../branch-phrases.ts';
import type { ShownFigure } from '../overview-phrases.ts';
import { periodName } from '../period-names.ts';
import type { LoadedPeriods } from './load-periods.ts';
import type { Looking } from './look-at.ts';

/** What an answer says of itself. */
export function factsOf(
  { now }: Pick<DecisionContext, 'now'>,
  { place, months }: Looking,
  { reports, before }: { readonly reports: Reports; readonly before?: BranchPeriod },
): OverviewFacts {
  return {
    place: place.name,
    isUnit: place.isUnit,
    period: periodName(months.period),
    before: periodName(comparedWith(months.period)),
    asOf: now,
    isClosed: months.isClosed,
    months: { opened: months.windows.length, of: months.length },
    reports,
    beforeReports: before ? reportsOf(before) : { due: 0, sent: 0 },
  };
}

/** The line of a figure as it is worded: of a single unit with what it said itself. */
export function shownFigure(line: OverviewLine, { place }: Looking, loaded: LoadedPeriods): ShownFigure {
  const { indicator, ...totals } = line;
  if (!place.isUnit) return { indicator: indicatorOf(indicator), ...totals };
  const [now, before] = [loaded.now, loaded.before].map((period) => ownFigure(line, period));
  return {
    indicator: indicatorOf(indicator),
    ...totals,
    own: { ...(now && { now }), ...(before && { before }) },
  };
}

function ownFigure({ indicator }: OverviewLine, period: BranchPeriod) {
  const [own] = figuresOfUnits(indicator, period);
  return own?.content && { content: own.content, isCarried: own.isCarried };
}
