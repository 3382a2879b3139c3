import { reportsOf } from '../../domain/branch.ts';
import { indicatorCodes, indicatorOf } from '../../domain/indicators/index.ts';
import type { Officer } from '../../domain/officer.ts';
import { addMonths, periodKey } from '../../domain/period.ts';
import { answersOfProfile } from '../../domain/profile.ts';
import { submissionsOf, type Submission } from '../../domain/submission.ts';
import type { Choice } from '../../engine/prompt.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { ReportState } from '../branch-phrases.ts';
import { periodName } from '../period-names.ts';
import { loadPeriods } from './load-periods.ts';
import type { Looking } from './look-at.ts';
import { onTheirDays } from './months.ts';
import type { Item } from './pages.ts';
import { readableBranch, readablePlaces } from './places.ts';
import { firstView } from './request.ts';
import { otherView, showList } from './show-list.ts';

/** Reports named on a card. */
const monthsShown = 6;

/** Who and what a unit is: sector, place in the tree, officers with their phones, profile, and its last reports. */
export async function showCard(context: DecisionContext, looking: Looking): Promise<Decision> {
  const { phrases, store, today } = context;
  const { place } = looking;
  const words = phrases.overview.card;
  const unit = await store.organisation.unit(place.id);
  if (!unit) throw new Error(`unit ${place.id} stands in a branch and does not exist`);
  const roles = place.isUnit ? (['chair', 'deputy'] as const) : (['leader'] as const);
  const officers = await store.organisation.officers([place.id], roles, today);
  const above = await readableUnionAbove(context, looking);
  return showList(context, looking, {
    command: 'card',
    view: firstView,
    header: words.head({
      name: unit.name,
      code: unit.code,
      sector: unit.sector,
      ...(above !== undefined && { above }),
    }),
    items: [
      ...officerItems(context, looking, officers),
      ...(place.isUnit ? await reportItems(context, looking) : await belowItems(context, looking)),
      ...factItems(context, unit.profile),
    ],
    choices: cardChoices(context, looking),
  });
}

function cardChoices({ phrases }: DecisionContext, looking: Looking): readonly Choice[] {
  const { place, months } = looking;
  const { choices } = phrases.overview;
  return [
    place.isUnit
      ? otherView(looking, 'read', choices.wholeReport(periodName(months.last.period)))
      : otherView(looking, 'missing', phrases.commands.missing.label),
    otherView(looking, 'summary', choices.summary),
  ];
}

/** The union above a unit, where the person may read it too. */
async function readableUnionAbove(
  context: DecisionContext,
  { person, place, months, calendar }: Looking,
): Promise<string | undefined> {
  const above = await context.store.organisation.parentOf(place.id, context.today);
  if (!above) return undefined;
  const days = onTheirDays([months.last.period], context.now, calendar);
  const places = await readablePlaces(context, person, days);
  return places.find(({ id }) => id === above.id)?.name;
}

function officerItems(
  { phrases }: DecisionContext,
  { place }: Looking,
  officers: readonly Officer[],
): readonly Item[] {
  const { card } = phrases.overview;
  const items = officers
    .toSorted((a, b) => (a.role < b.role ? -1 : a.role > b.role ? 1 : 0))
    .flatMap(({ role, name, phone, account }): readonly Item[] =>
      role === 'admin'
        ? []
        : [
            {
              text: card.officer({
                role,
                name,
                ...(phone !== undefined && { phone }),
                isReachable: account !== undefined,
              }),
            },
          ],
    );
  const hasChair = officers.some(({ role }) => role === 'chair');
  return place.isUnit && !hasChair ? [{ text: card.noChair }, ...items] : items;
}

function factItems(
  { phrases }: DecisionContext,
  profile: Parameters<typeof answersOfProfile>[0],
): readonly Item[] {
  const { card } = phrases.overview;
  const facts = answersOfProfile(profile);
  return indicatorCodes.flatMap((code) => {
    const content = facts[code];
    return content
      ? [{ heading: card.factsTitle, text: card.fact({ indicator: indicatorOf(code), content }) }]
      : [];
  });
}

/** How the last reports of a unit stand, newest first; only of months in which the person may read it. */
async function reportItems(context: DecisionContext, looking: Looking): Promise<readonly Item[]> {
  const { phrases, store, forms, now } = context;
  const { person, place, months, calendar } = looking;
  const { card } = phrases.overview;
  const newestFirst = Array.from({ length: monthsShown }, (_, back) => addMonths(months.last.period, -back));
  const branch = await readableBranch(context, person, place, onTheirDays(newestFirst, now, calendar));
  const owed = newestFirst.filter((month) => (branch.months.get(periodKey(month)) ?? []).length > 0);
  const submissions = submissionsOf(
    await store.reports.submissions({
      form: forms.monthly.id,
      units: [place.id],
      from: periodKey(addMonths(months.last.period, 1 - monthsShown)),
      to: periodKey(months.last.period),
    }),
  );
  return owed.map((month) => ({
    heading: card.reportsTitle,
    text: card.report({
      month: periodName(month),
      state: stateOf(submissions.get(periodKey(month))?.get(place.id)),
    }),
  }));
}

function stateOf(submission: Submission | undefined): ReportState {
  if (submission?.kind === 'sent') return { kind: 'sent', at: submission.at, isLate: submission.isLate };
  const answers = submission?.answers ?? 0;
  return answers > 0 ? { kind: 'begun', answers } : { kind: 'not-begun' };
}

async function belowItems(context: DecisionContext, looking: Looking): Promise<readonly Item[]> {
  const { now } = await loadPeriods(context, looking, []);
  const last = periodKey(looking.months.last.period);
  return [
    {
      text: context.phrases.overview.card.unitsBelow({
        units: now.branch.months.get(last)?.length ?? 0,
        reports: reportsOf({ ...now, months: [last] }),
        month: periodName(looking.months.last.period),
      }),
    },
  ];
}
