import type { PersonId, UnitId } from '../../domain/ids.ts';
import type { Notice, Occasion } from '../../domain/notice.ts';
import type { OwedUnit, OwingPerson } from '../../domain/owing.ts';
import { periodKey, type Period } from '../../domain/period.ts';
import type { ReportingCalendar } from '../../domain/reporting-calendar.ts';
import { progressOf } from '../../engine/outline.ts';
import type { Choice } from '../../engine/prompt.ts';
import type { NoticedUnits, NoticeText } from '../phrases.ts';
import type { JobContext, PlannedMessage } from './job.ts';
import { noticeMessage } from './notice-message.ts';
import { occasionsNow, organisationNow, type OrganisationNow } from './organisation-now.ts';

/** People per page. */
const pageSize = 250;

/** A round to those who report for units. */
export interface NoticeRound<O extends Occasion> {
  readonly occasionIn: (calendar: ReportingCalendar) => O | undefined;
  readonly plan: (
    people: readonly OwingPerson[],
    period: Period,
    occasionOf: (unit: OwedUnit) => O | undefined,
  ) => readonly Notice<O>[];
  /** only those whose draft has something in it */
  readonly begun?: true;
  /** whether the texts say how far a draft is */
  readonly tellsProgress?: true;
  readonly text: (notice: Notice<O>, units: NoticedUnits) => NoticeText;
  readonly choices: (notice: Notice<O>) => readonly Choice[];
  /** dropped once its reports are sent */
  readonly unlessReported: boolean;
  /** which of them are left out first when there is not room for all; none, if nothing is said */
  readonly isOptional?: (notice: Notice<O>) => boolean;
  /** what it is, for the operator */
  readonly what: (notice: Notice<O>) => string;
}

/** Plans a round page by page of people; of who was told before nothing is read or written again. */
export async function* noticePages<O extends Occasion>(
  context: JobContext,
  round: NoticeRound<O>,
  organisation?: OrganisationNow,
): AsyncGenerator<readonly PlannedMessage[]> {
  const now = organisation ?? (await organisationNow(context));
  const occasions = occasionsNow(now, round.occasionIn);
  for (const period of occasions.periods) {
    let after: PersonId | undefined;
    do {
      const people = await nextPeople(context, now, round, period, after);
      const notices = round.plan(people, period, (unit) => occasions.of(unit, period));
      yield await messagesOf(context, round, period, await unknown(context, notices));
      after = people.length < pageSize ? undefined : people.at(-1)?.id;
    } while (after !== undefined);
  }
}

function nextPeople<O extends Occasion>(
  { store, forms }: JobContext,
  { today }: OrganisationNow,
  { begun }: NoticeRound<O>,
  period: Period,
  after: PersonId | undefined,
): Promise<readonly OwingPerson[]> {
  return store.rounds.peopleOwing({
    form: forms.monthly.id,
    period: periodKey(period),
    day: today,
    limit: pageSize,
    ...(after !== undefined && { after }),
    ...(begun && { begun }),
  });
}

/** Those that were not planned before. */
async function unknown<O extends Occasion>(
  { store }: JobContext,
  notices: readonly Notice<O>[],
): Promise<readonly Notice<O>[]> {
  const known = new Set(await store.outgoing.existing(notices.map(({ key }) => key)));
  return notices.filter(({ key }) => !known.has(key));
}

async function messagesOf<O extends Occasion>(
  context: JobContext,
  round: NoticeRound<O>,
  period: Period,
  notices: readonly Notice<O>[],
): Promise<readonly PlannedMessage[]> {
  const progress = round.tellsProgress ? await progressIn(context, period, notices) : new Map();
  return notices.map((notice) => {
    const [first, ...others] = notice.units.map(({ unit, occasion }) => {
      const done = progress.get(unit.id);
      return { name: unit.name, window: occasion.window, ...(done && { progress: done }) };
    });
    if (!first) throw new Error(`the notice ${notice.key} is about no unit`);
    return noticeMessage(context, notice, {
      period,
      text: round.text(notice, [first, ...others]),
      choices: round.choices(notice),
      unlessReported: round.unlessReported,
      isOptional: round.isOptional?.(notice) ?? false,
      what: round.what(notice),
    });
  });
}

type Progress = ReturnType<typeof progressOf>;

/** How far the drafts are that have something in them. */
async function progressIn<O extends Occasion>(
  { store, forms }: JobContext,
  period: Period,
  notices: readonly Notice<O>[],
): Promise<ReadonlyMap<UnitId, Progress>> {
  const begun = notices.flatMap(({ units }) => units.filter(({ unit }) => unit.drafted > 0));
  const ids = [...new Set(begun.map(({ unit }) => unit.id))];
  const report = { form: forms.monthly.id, period: periodKey(period) };
  const drafts = await store.rounds.drafts(report, ids);
  return new Map(
    [...drafts].flatMap(([unit, draft]) => {
      const form = forms.byId(draft.form);
      return form ? [[unit, progressOf(form, draft)] as const] : [];
    }),
  );
}
