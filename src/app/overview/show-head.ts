import type { Instant } from '../../domain/calendar-date.ts';
import { headline, watched } from '../../domain/headline.ts';
import { isUnion, placesBelow } from '../../domain/branch.ts';
import { isTold, overviewLine, redFlagsIn } from '../../domain/overview.ts';
import type { Choice } from '../../engine/prompt.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { commandChoice, say } from '../menu.ts';
import { periodName } from '../period-names.ts';
import { factsOf, shownFigure } from './facts.ts';
import { loadAnswers, loadPeriods, type LoadedPeriods } from './load-periods.ts';
import type { Looking } from './look-at.ts';
import { ownPlaces } from './places.ts';
import { firstView, requestChoice } from './request.ts';
import { shownFlag } from './show-flags.ts';
import { otherView, withNote } from './show-list.ts';

/** Red flags on the first screen; the rest is a choice. */
const mostFlags = 3;

/** The first screen of a summary: how many reported, what must not wait, the figures leaders ask for, and the way to everything else. */
export async function showHead(context: DecisionContext, looking: Looking): Promise<Decision> {
  const { phrases } = context;
  const loaded = await loadPeriods(context, looking, headline);
  const facts = factsOf(context, looking, loaded);
  const { place } = looking;
  const { period } = facts;
  if (facts.reports.due === 0) {
    return say(context, withNote(looking, phrases.overview.nothingDue({ place: place.name, period })), [
      otherView(looking, 'summary', phrases.overview.choices.otherPeriods, 'periods'),
    ]);
  }
  if (facts.reports.sent === 0 && facts.isClosed) {
    return say(context, withNote(looking, phrases.overview.noData(facts)), [
      beforeChoice(context, looking, loaded),
      otherView(looking, 'summary', phrases.overview.choices.otherPeriods, 'periods'),
    ]);
  }
  const flags = redFlagsIn({
    ...loaded.now,
    reported: await loadAnswers(context, loaded.now, watched),
  });
  const missing = missingUnits(loaded);
  const lines = headline
    .map((code) => overviewLine(code, loaded))
    .filter((line) => isTold(line, facts.reports));
  const text = phrases.overview.head({
    ...facts,
    flags: flags.slice(0, mostFlags).map((flag) => shownFlag(flag, looking)),
    moreFlags: Math.max(0, flags.length - mostFlags),
    figures: lines.map((line) => shownFigure(line, looking, loaded)),
    missing,
    corrected: await correctedReports(context, loaded),
  });
  return say(
    context,
    withNote(looking, text),
    headChoices(context, looking, loaded, { flags: flags.length, missing }),
  );
}

/** Which reports of a single month were changed after they were sent. */
async function correctedReports(
  { store, forms }: DecisionContext,
  { now: { branch, months } }: LoadedPeriods,
): Promise<readonly { readonly unit: string; readonly at: Instant }[]> {
  const [month, another] = months;
  if (month === undefined || another !== undefined) return [];
  const units = (branch.months.get(month) ?? []).map(({ unit }) => unit);
  const found = await store.reports.corrections({
    form: forms.monthly.id,
    units,
    from: month,
    to: month,
  });
  return found.flatMap(({ unit, at }) => {
    const name = branch.units.get(unit)?.name;
    return name === undefined ? [] : [{ unit: name, at }];
  });
}

/** How many units have not sent every report they owed. */
function missingUnits({ now: { branch, reported, months } }: LoadedPeriods): number {
  const missing = months.flatMap((month) =>
    (branch.months.get(month) ?? [])
      .filter(({ unit }) => !reported.answers.get(month)?.has(unit))
      .map(({ unit }) => unit),
  );
  return new Set(missing).size;
}

function headChoices(
  context: DecisionContext,
  looking: Looking,
  loaded: LoadedPeriods,
  { flags, missing }: { readonly flags: number; readonly missing: number },
): readonly Choice[] {
  const { phrases, forms } = context;
  const { place, person } = looking;
  const words = phrases.overview.choices;
  const view = (label: string, name: string) => otherView(looking, 'summary', label, name);
  const children = placesBelow(loaded.now).filter(isUnion).length;
  const own = ownPlaces(person).filter((other) => other.isOwn && other.id !== place.id);
  return [
    ...(flags > mostFlags ? [view(words.flags(flags), 'flags')] : []),
    ...forms.monthly.sections.map(({ id, title }) => view(title, id)),
    view(words.everything, 'all'),
    ...(place.isUnit
      ? ownChoices(context, looking)
      : [
          ...(missing > 0 ? [otherView(looking, 'missing', words.missing(missing))] : []),
          ...(children > 1 ? [view(words.below(children), 'below')] : []),
          view(words.compare, 'compare'),
        ]),
    beforeChoice(context, looking, loaded),
    view(words.otherPeriods, 'periods'),
    ...own.map(({ code, name }) =>
      requestChoice('summary', words.ownUnit(name), {
        period: looking.months.period,
        view: firstView,
        unit: code,
      }),
    ),
  ];
}

function ownChoices(context: DecisionContext, looking: Looking): readonly Choice[] {
  const { phrases } = context;
  const { place, months } = looking;
  const month = periodName(months.last.period);
  const isOpen = place.isOwn && context.now < months.last.closesAt;
  return [
    requestChoice('read', phrases.overview.choices.wholeReport(month), {
      period: months.last.period,
      view: firstView,
      unit: place.code,
    }),
    ...(isOpen ? [commandChoice('report', phrases.commands.report.label, place.code)] : []),
  ];
}

function beforeChoice(context: DecisionContext, { place }: Looking, { beforePeriod }: LoadedPeriods): Choice {
  const label = context.phrases.overview.choices.before(periodName(beforePeriod));
  return requestChoice('summary', label, { period: beforePeriod, view: firstView, unit: place.code });
}
