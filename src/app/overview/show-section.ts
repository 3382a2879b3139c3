import { reportsOf } from '../../domain/branch.ts';
import { isTold, overviewLine } from '../../domain/overview.ts';
import { isMonthly, ratioNames, ratioOf, ratioOver, type RatioName } from '../../domain/ratios.ts';
import type { IndicatorCode } from '../../domain/indicators/index.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { OverviewFacts } from '../branch-phrases.ts';
import type { ShownFigure, ShownRatio } from '../overview-phrases.ts';
import { factsOf, shownFigure } from './facts.ts';
import { loadPeriods, type LoadedPeriods } from './load-periods.ts';
import type { Looking } from './look-at.ts';
import type { Item } from './pages.ts';
import { backChoices, otherView, showList } from './show-list.ts';
import type { OverviewPart } from './sections.ts';
import { countedWords, wordItems } from './word-items.ts';

/** One part of the report: its figures beside the period before and the year so far, each of which opens; or the words that were written. */
export async function showSection(
  context: DecisionContext,
  looking: Looking,
  part: OverviewPart,
): Promise<Decision> {
  const { phrases } = context;
  const loaded = await loadPeriods(context, looking, codesOf([part]), { withYear: part.figures.length > 0 });
  const facts = factsOf(context, looking, loaded);
  const items = [
    ...figureItems(context, looking, loaded, part, facts),
    ...wordItems(context, looking, loaded, part),
  ];
  return showList(context, looking, {
    command: 'summary',
    view: part.id,
    header: phrases.overview.title({
      ...facts,
      of: part.title,
      ...(loaded.yearToDate && { year: reportsOf(loaded.yearToDate) }),
    }),
    items: items.length > 0 ? items : [{ text: phrases.overview.nothingTold }],
    choices: backChoices(context, looking),
  });
}

/** Everything, part after part. */
export async function showEverything(
  context: DecisionContext,
  looking: Looking,
  parts: readonly OverviewPart[],
): Promise<Decision> {
  const { phrases } = context;
  const loaded = await loadPeriods(context, looking, codesOf(parts), { withYear: true });
  const facts = factsOf(context, looking, loaded);
  const items = parts.flatMap((part) => {
    const figures = figureItems(context, looking, loaded, part, facts).map(({ text }): Item => ({ text }));
    const words = looking.place.isUnit
      ? wordItems(context, looking, loaded, part)
      : countedWords(context, looking, loaded, part, facts);
    const title = part.title.toLocaleUpperCase('vi');
    return [...figures, ...words].map((item) => ({ ...item, heading: item.heading ?? title }));
  });
  return showList(context, looking, {
    command: 'summary',
    view: 'all',
    header: phrases.overview.title({
      ...facts,
      of: phrases.overview.choices.everything,
      ...(loaded.yearToDate && { year: reportsOf(loaded.yearToDate) }),
    }),
    items: items.length > 0 ? items : [{ text: phrases.overview.nothingTold }],
    choices: backChoices(context, looking),
  });
}

function codesOf(parts: readonly OverviewPart[]): readonly IndicatorCode[] {
  return parts.flatMap((part) => [
    ...part.figures,
    ...part.words,
    ...ratiosOf(part).map((name) => ratioOf(name).whole),
  ]);
}

/** The ratios whose part stands in a part of the report. */
function ratiosOf({ figures }: OverviewPart): readonly RatioName[] {
  return ratioNames.filter((name) => figures.includes(ratioOf(name).part));
}

function figureItems(
  context: DecisionContext,
  looking: Looking,
  loaded: LoadedPeriods,
  part: OverviewPart,
  facts: OverviewFacts,
): readonly Item[] {
  const { overview } = context.phrases;
  const told = part.figures
    .map((code) => overviewLine(code, loaded))
    .filter((line) => isTold(line, facts.reports))
    .map((line): { readonly code: IndicatorCode; readonly figure: ShownFigure } => ({
      code: line.indicator,
      figure: shownFigure(line, looking, loaded),
    }));
  const quiet = told.filter(({ figure }) => overview.isQuiet(figure));
  const shown = told.filter((one) => !quiet.includes(one));
  const ratios = ratiosOf(part)
    .map((name) => shownRatio(name, loaded))
    .filter(({ now }) => now.share !== undefined);
  return [
    ...shown.flatMap(({ code, figure }): readonly Item[] => [
      {
        text: overview.figure(figure, facts),
        ...(!looking.place.isUnit && {
          choice: otherView(looking, 'detail', figure.indicator.shortName, code),
        }),
      },
      ...ratios
        .filter(({ name }) => ratioOf(name).part === code)
        .map((ratio) => ({ text: overview.ratio(ratio, facts) })),
    ]),
    ...(quiet.length > 0
      ? [
          {
            text: overview.quiet(
              quiet.map(({ figure }) => figure),
              facts,
            ),
          },
        ]
      : []),
  ];
}

function shownRatio(name: RatioName, { now, before }: LoadedPeriods): ShownRatio {
  const ratio = ratioOf(name);
  return {
    name,
    as: ratio.as,
    isMonthly: isMonthly(ratio),
    now: ratioOver(ratio, now),
    before: ratioOver(ratio, before),
  };
}
