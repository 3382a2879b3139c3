import { sameContent, type Answer } from '../domain/answer.ts';
import { asId, type DraftId, type UnitId } from '../domain/ids.ts';
import { monthOf, periodKey } from '../domain/period.ts';
import { answersOfProfile, saidBeyond } from '../domain/profile.ts';
import { windowOf, type ReportingCalendar } from '../domain/reporting-calendar.ts';
import type { Unit } from '../domain/unit.ts';
import { newDraft, type Draft } from '../engine/draft.ts';
import { enter } from '../engine/focus.ts';
import { draftView, indicatorsOf, outlineOf } from '../engine/outline.ts';
import { calendarOf } from './calendar/calendar-of.ts';
import { otherAuthors } from './authors.ts';
import type { Decision, PersonContext } from './decision.ts';
import { presentReply } from './present.ts';
import { stepContext } from './step-context.ts';

/** Opens the profile of a unit: what is known stands in it already, so that an old one is shown for review and a new one is asked. */
export async function openProfile(context: PersonContext, id: UnitId): Promise<Decision> {
  const { store, forms, ids, turn, today, person, now } = context;
  const form = forms.profile;
  const unit = await store.organisation.unit(id);
  if (!unit) throw new Error(`unit ${id} of an assignment does not exist`);
  const key = { form: form.id, unit: id, period: periodKey(monthOf(today)) };
  const existing = await store.reports.draft(key);
  const facts = profileContext(unit, today, await calendarOf(context, id));
  const known = knownAnswers(unit, indicatorsOf(form), { by: person.id, at: now });
  const fresh = newDraft({
    form: form.id,
    formVersion: form.version,
    continues: form.continues,
    context: facts,
    tag: ids.readable(8),
  });
  const goesOn = existing && !existing.sent;
  const draft = enter(
    form,
    goesOn
      ? { ...existing.draft, context: facts, answers: broughtUpToDate(existing.draft, known) }
      : { ...fresh, answers: known },
    stepContext(context, facts),
  );
  const { phrases } = context;
  const questions = outlineOf(form, draftView(draft)).length;
  const isNew = Object.keys(draft.answers).length === 0;
  const opening = isNew ? phrases.profile.begun({ unit: unit.name, questions }) : undefined;
  const authors = await otherAuthors(context, draft);
  const shows = { form, draft, account: turn.account.id, today, phrases, authors };
  const prompt = presentReply(shows, [], opening === undefined ? {} : { opening });
  if (turn.open && existing?.id === turn.open.id) return { change: { kind: 'fill', draft }, prompt };
  return {
    change: {
      kind: 'open-draft',
      key,
      draft,
      ...(existing && {
        existing: {
          id: existing.id,
          version: existing.version,
          ...(existing.sent && { reopens: true as const }),
        },
      }),
      id: existing?.id ?? asId<DraftId>(ids.next()),
    },
    prompt,
  };
}

/** Whether a unit has been asked for its profile. */
export async function isProfileDue({ store, forms, today }: PersonContext, id: UnitId): Promise<boolean> {
  const unit = await store.organisation.unit(id);
  if (!unit || Object.keys(unit.profile.facts).length > 0) return false;
  const period = periodKey(monthOf(today));
  // Who has begun it and put it aside is not held up by it again.
  return (await store.reports.draft({ form: forms.profile.id, unit: id, period })) === undefined;
}

/** A profile is of no period: nothing was said before, and nothing is due. */
function profileContext(
  { id, name, sector, profile }: Unit,
  today: string,
  calendar: ReportingCalendar,
): Draft['context'] {
  const { period, cutoff, dueDate, closeDate } = windowOf(monthOf(today), calendar);
  return {
    period: periodKey(period),
    cutoff,
    dueDate,
    closeDate,
    unit: { id, name, sector, profile },
    previous: {},
    previousFrom: {},
    settled: {},
    usual: {},
    yearToDate: {},
  };
}

/** A draft was begun with what was known then; what is known now takes the place of that, and of nothing that somebody changed. */
function broughtUpToDate({ answers, context }: Draft, known: Draft['answers']): Draft['answers'] {
  const contents = Object.fromEntries(Object.entries(answers).map(([code, { content }]) => [code, content]));
  const said = new Set(Object.keys(saidBeyond(context.unit.profile, contents)));
  const now = new Map(Object.entries(known));
  const kept = Object.entries(answers).filter(
    ([code, { content }]) => said.has(code) || sameContent(now.get(code)?.content, content),
  );
  return { ...known, ...Object.fromEntries(kept) };
}

function knownAnswers(
  { profile }: Unit,
  codes: ReturnType<typeof indicatorsOf>,
  who: Pick<Answer, 'by' | 'at'>,
): Draft['answers'] {
  const known = answersOfProfile(profile);
  return Object.fromEntries(
    codes.flatMap((code) => {
      const content = known[code];
      return content ? [[code, { content, ...who }] as const] : [];
    }),
  );
}
