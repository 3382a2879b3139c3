import { amountOf } from '../../domain/answer.ts';
import { contentIn, figuresOfUnits, totalOver, type FigureOfUnit } from '../../domain/branch-figures.ts';
import { branchThrough, type BranchPeriod } from '../../domain/branch.ts';
import type { UnitId } from '../../domain/ids.ts';
import { indicatorOf, type Indicator, type IndicatorCode } from '../../domain/indicators/index.ts';
import { overviewLine } from '../../domain/overview.ts';
import { unitsAtLeastOnce } from '../../domain/ratios.ts';
import type { Total } from '../../domain/rollup.ts';
import { periodKey } from '../../domain/period.ts';
import { monthsOf } from '../../domain/summary-period.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { periodName } from '../period-names.ts';
import { factsOf, shownFigure } from './facts.ts';
import { loadMonths, loadPeriods, type LoadedPeriods } from './load-periods.ts';
import type { Looking } from './look-at.ts';
import { comparedMonths } from './months.ts';
import type { Item } from './pages.ts';
import { backChoices } from './show-section.ts';
import { otherView, showList } from './show-list.ts';

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

/** What the only unit said, month by month, back to January. */
async function monthItems(
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
  places: readonly UnitId[],
): readonly Item[] {
  const indicator = indicatorOf(code);
  return places
    .map((place) => {
      const total = totalOver(code, { ...now, branch: branchThrough(now.branch, place) });
      return { name: now.branch.units.get(place)?.name ?? '', total };
    })
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

/** The unions, and units, directly below a place, in the order of names. */
export function placesBelow({ branch, months }: Pick<BranchPeriod, 'branch' | 'months'>): readonly UnitId[] {
  const through = new Set(
    months.flatMap((month) => (branch.months.get(month) ?? []).flatMap(({ below }) => below ?? [])),
  );
  const unions = [...through].filter((id) => branch.units.get(id)?.sector === 'upper-union');
  return unions.length === 0 ? [] : [...branch.units.keys()].filter((id) => through.has(id));
}
