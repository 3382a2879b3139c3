import { amountOf } from '../../domain/answer.ts';
import { figuresOfUnits, totalOver, type FigureOfUnit } from '../../domain/branch-figures.ts';
import { branchThrough, placesBelow, type BranchUnit } from '../../domain/branch.ts';
import { indicatorOf, type Indicator, type IndicatorCode } from '../../domain/indicators/index.ts';
import { overviewLine } from '../../domain/overview.ts';
import { unitsAtLeastOnce } from '../../domain/ratios.ts';
import type { Total } from '../../domain/rollup.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { factsOf, shownFigure } from './facts.ts';
import { loadPeriods, type LoadedPeriods } from './load-periods.ts';
import type { Looking } from './look-at.ts';
import { monthItems } from './month-items.ts';
import type { Item } from './pages.ts';
import { backChoices, otherView, showList } from './show-list.ts';

/** What a view of one figure by places begins with. */
export const byPlace = 'by:';

/** A total explained: every unit with its figure, the largest first, those without one at the end; or the unions below with theirs. */
export async function showDetail(
  context: DecisionContext,
  looking: Looking,
  code: IndicatorCode,
  { isByPlace }: { readonly isByPlace: boolean },
): Promise<Decision> {
  const { phrases } = context;
  const indicator = indicatorOf(code);
  const loaded = await loadPeriods(context, looking, [code], { withYear: true });
  const facts = factsOf(context, looking, loaded);
  const figures = figuresOfUnits(code, loaded.now);
  const through = placesBelow(loaded.now);
  const reach = indicator.rollUp === 'sum' ? unitsAtLeastOnce(code, loaded.now) : undefined;
  return showList(context, looking, {
    command: 'detail',
    view: isByPlace ? `${byPlace}${code}` : code,
    header: phrases.overview.detail({
      ...facts,
      figure: shownFigure(overviewLine(code, loaded), looking, loaded),
      ...(reach && { reach }),
    }),
    items: looking.place.isUnit
      ? await monthItems(context, looking, code)
      : isByPlace
        ? placeItems(context, loaded, code, through)
        : [...unitItems(context, indicator, figures), ...withoutItems(context, looking, loaded, figures)],
    choices: [
      ...(through.length < 2
        ? []
        : isByPlace
          ? [otherView(looking, 'detail', phrases.overview.choices.byUnit, code)]
          : [otherView(looking, 'detail', phrases.overview.choices.byPlace, `${byPlace}${code}`)]),
      ...backChoices(context, looking),
    ],
  });
}

function unitItems(
  { phrases }: DecisionContext,
  indicator: Indicator,
  figures: readonly FigureOfUnit[],
): readonly Item[] {
  return figures
    .flatMap((figure) => (figure.content ? [{ ...figure, content: figure.content }] : []))
    .sort((a, b) => rankOf(indicator, b) - rankOf(indicator, a))
    .map(({ unit, content, isCarried, applicable, answered }, index) => ({
      text: phrases.overview.unitFigure({
        number: index + 1,
        unit: unit.name,
        indicator,
        content,
        isCarried,
        ...(answered < applicable && !isCarried && { reports: { applicable, answered } }),
      }),
    }));
}

/** What comes first in a list: more before less, yes before no, better before worse, sooner before later; equal ones stay by name. */
function rankOf({ choices = [] }: Indicator, { content }: Pick<FigureOfUnit, 'content'>): number {
  if (content?.state === 'value' && content.value.type === 'date') return -Date.parse(content.value.date);
  if (content?.state === 'value' && content.value.type === 'choice') {
    const place = choices.indexOf(content.value.choice);
    return place < 0 ? -choices.length : -place;
  }
  const amount = content && amountOf(content);
  return amount ?? -Infinity;
}

function withoutItems(
  { phrases }: DecisionContext,
  { months }: Looking,
  { now }: LoadedPeriods,
  figures: readonly FigureOfUnit[],
): readonly Item[] {
  const without = figures.filter(({ content }) => content === undefined);
  const heading = phrases.overview.withoutFigureTitle({ units: without.length });
  return without.map(({ unit }) => ({
    heading,
    text: phrases.overview.withoutFigure({
      unit: unit.name,
      hasReported:
        months.windows.length === 1 &&
        now.months.some((month) => now.reported.answers.get(month)?.has(unit.id)),
    }),
  }));
}

function placeItems(
  { phrases }: DecisionContext,
  { now }: LoadedPeriods,
  code: IndicatorCode,
  places: readonly BranchUnit[],
): readonly Item[] {
  const indicator = indicatorOf(code);
  return places
    .map(({ id, name }) => ({
      name,
      total: totalOver(code, { ...now, branch: branchThrough(now.branch, id) }),
    }))
    .filter(({ total }) => total.units > 0)
    .sort((a, b) => amountOfTotal(b.total) - amountOfTotal(a.total))
    .map(({ name, total }, index) => ({
      text: phrases.overview.placeFigure({ number: index + 1, place: name, indicator, total }),
    }));
}

/** By what totals are sorted. */
function amountOfTotal(total: Total): number {
  switch (total.kind) {
    case 'sum':
      return total.sum ?? -1;
    case 'count-yes':
      return total.yes === undefined ? -1 : total.yes / Math.max(1, total.units);
    case 'median':
      return total.spread?.median ?? -1;
    case 'distribution':
    case 'list':
      return total.answered;
  }
}
