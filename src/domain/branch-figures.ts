import type { AnswerContent } from './answer.ts';
import type { BranchPeriod, BranchUnit } from './branch.ts';
import { computedContent } from './computed.ts';
import { factStandingIn, isRuledOut, latestStanding, type EarlierAnswer } from './earlier.ts';
import type { UnitId } from './ids.ts';
import { indicatorOf, type IndicatorCode } from './indicators/index.ts';
import { parsePeriodKey, type PeriodKey } from './period.ts';
import { totalOf, type Total } from './rollup.ts';
import { isOfMonths, overMonths, says, unitFigure, type UnitFigure } from './unit-figure.ts';

/** What one unit of a branch adds to a figure. */
export interface FigureOfUnit extends UnitFigure {
  readonly unit: BranchUnit;
}

/**
 * What each unit of a branch adds to one figure over some months; units that the figure is not about are left out.
 *
 * What happens in months adds up over the months in which the unit belonged to the branch. Everything else is as it was in the last of the months, of
 * the units that belonged to the branch then: the latest statement counts, and an earlier one stands in for a missing one as long as it holds.
 */
export function figuresOfUnits(code: IndicatorCode, period: BranchPeriod): readonly FigureOfUnit[] {
  const figures = isOfMonths(indicatorOf(code)) ? happened(code, period) : standing(code, period);
  const inOrder: FigureOfUnit[] = [];
  for (const unit of period.branch.units.values()) {
    const figure = figures.get(unit.id);
    if (figure) inOrder.push({ unit, ...figure });
  }
  return inOrder;
}

/** One figure over the units of a branch and some months. */
export function totalOver(code: IndicatorCode, period: BranchPeriod): Total {
  return totalOf(indicatorOf(code), figuresOfUnits(code, period));
}

/** What one unit said in one month; of a computed figure what its parts come to. */
export function contentIn(
  code: IndicatorCode,
  { reported }: Pick<BranchPeriod, 'reported'>,
  month: PeriodKey,
  unit: UnitId,
): AnswerContent | undefined {
  const answers = reported.answers.get(month)?.get(unit);
  if (!answers) return undefined;
  const indicator = indicatorOf(code);
  return indicator.origin === 'computed'
    ? computedContent(indicator, (part) => answers[part])
    : answers[code];
}

function happened(code: IndicatorCode, period: BranchPeriod): ReadonlyMap<UnitId, UnitFigure> {
  const indicator = indicatorOf(code);
  const months = new Map<UnitId, UnitFigure[]>();
  for (const month of monthsThatAsk(code, period)) {
    for (const { unit: id } of period.branch.months.get(month) ?? []) {
      const figure = figureIn(code, period, month, id);
      if (!figure) continue;
      const own = months.get(id);
      if (own) own.push(figure);
      else months.set(id, [figure]);
    }
  }
  const figures = new Map<UnitId, UnitFigure>();
  for (const [id, own] of months) {
    const figure = overMonths(indicator, own);
    if (figure) figures.set(id, figure);
  }
  return figures;
}

/** The figure of one unit in one month by itself. */
function figureIn(
  code: IndicatorCode,
  period: BranchPeriod,
  month: PeriodKey,
  id: UnitId,
): UnitFigure | undefined {
  const indicator = indicatorOf(code);
  const unit = period.branch.units.get(id);
  if (!unit) return undefined;
  const answer = contentIn(code, period, month, id);
  if (!answer && isRuledOut(indicator, unit.profile)) return undefined;
  return unitFigure(indicator, { sector: unit.sector, ...(answer && { answer }) });
}

/**
 * The months whose form asked for the figure. Some are of the end of a quarter, of Tết or of May only: a month in which units sent reports and none of
 * those that the figure is about was asked for it is no month of this figure, and nobody's answer is missing in it. A month without any such
 * report says nothing, and all of it is missing. Of a single month nothing is left out.
 */
function monthsThatAsk(code: IndicatorCode, period: BranchPeriod): readonly PeriodKey[] {
  if (period.months.length < 2) return period.months;
  const asking = period.months.filter((month) => {
    const about = (period.branch.months.get(month) ?? []).filter(
      ({ unit }) => period.reported.answers.get(month)?.has(unit) && isAbout(code, period, unit),
    );
    return about.length === 0 || about.some(({ unit }) => contentIn(code, period, month, unit) !== undefined);
  });
  return asking.length === 0 ? period.months : asking;
}

function isAbout(code: IndicatorCode, { branch }: BranchPeriod, id: UnitId): boolean {
  const indicator = indicatorOf(code);
  const unit = branch.units.get(id);
  return (
    unit !== undefined && indicator.sectors.includes(unit.sector) && !isRuledOut(indicator, unit.profile)
  );
}

function standing(code: IndicatorCode, period: BranchPeriod): ReadonlyMap<UnitId, UnitFigure> {
  const figures = new Map<UnitId, UnitFigure>();
  const last = period.months.at(-1);
  if (last === undefined) return figures;
  const newestFirst = [...period.reported.answers.keys()]
    .filter((month) => month <= last)
    .sort()
    .toReversed();
  for (const { unit: id } of period.branch.months.get(last) ?? []) {
    const unit = period.branch.units.get(id);
    const figure = unit && standingOf(code, period, unit, newestFirst);
    if (figure) figures.set(id, figure);
  }
  return figures;
}

/** @param newestFirst the months that are known, from the last of the period back */
function standingOf(
  code: IndicatorCode,
  period: BranchPeriod,
  { id, sector, profile }: BranchUnit,
  newestFirst: readonly PeriodKey[],
): UnitFigure | undefined {
  const indicator = indicatorOf(code);
  const [first] = period.months;
  const last = period.months.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const answer = contentIn(code, period, last, id);
  if (answer && says(indicator, answer)) return unitFigure(indicator, { sector, answer });
  const earlier = newestFirst.flatMap((month): readonly EarlierAnswer[] => {
    const content = month < last ? contentIn(code, period, month, id) : undefined;
    return content ? [{ period: month, content }] : [];
  });
  const isAsked = answer !== undefined || earlier.some((one) => one.period >= first);
  if (!isAsked && isRuledOut(indicator, profile)) return undefined;
  const before = period.reported.lastKnown.get(id)?.[code];
  const lastKnown =
    latestStanding(
      indicator,
      before ? [...earlier, before] : earlier,
      { now: parsePeriodKey(last), since: first },
      profile,
    ) ?? factStandingIn(indicator, code, profile);
  return unitFigure(indicator, { sector, ...(lastKnown && { lastKnown }) });
}
