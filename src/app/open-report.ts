import { dateInVietnam } from '../domain/calendar-date.ts';
import { asId, type DraftId, type UnitId } from '../domain/ids.ts';
import { periodKey } from '../domain/period.ts';
import { nextOpening, openPeriod, type ReportingWindow } from '../domain/reporting-calendar.ts';
import { newDraft, type Draft } from '../engine/draft.ts';
import type { Form } from '../engine/form.ts';
import { enter } from '../engine/focus.ts';
import { progressOf } from '../engine/outline.ts';
import { upgradeDraft } from '../engine/upgrade.ts';
import { calendarOf } from './calendar/calendar-of.ts';
import { namesOf, otherAuthors } from './authors.ts';
import { takeText } from './corrections/take-text.ts';
import type { Decision, PersonContext } from './decision.ts';
import { askingIn } from './asking.ts';
import { commandChoice } from './menu.ts';
import { presentReply } from './present.ts';
import { problem } from './problem-reply.ts';
import { reportContext } from './report-context.ts';
import { stepContext } from './step-context.ts';
import { tellAbove } from './tell-above.ts';

/**
 * Opens the report of the open period for a unit, or takes it up where it was left, by whomever. `text` is what was said together with the wish
 * to open it.
 */
export async function openReport(context: PersonContext, unit: UnitId, text = ''): Promise<Decision> {
  const { store, forms, now, ids, turn } = context;
  const calendar = await calendarOf(context, unit);
  const window = openPeriod(now, calendar);
  if (!window)
    return problem(context, { code: 'no-open-period', opensAt: nextOpening(now, calendar).opensAt });
  const form = forms.monthly;
  const key = { form: form.id, unit, period: periodKey(window.period) };

  const report = await store.reports.report(key);
  if (report) {
    const { receipt, sentBy, sentAt, revision } = report;
    const by = sentBy.id === context.person.id ? {} : { by: sentBy };
    const sent = { code: 'already-sent', receipt, ...by, at: sentAt, corrections: revision - 1 } as const;
    return problem(context, sent, [commandChoice('correct', context.phrases.commands.correct.label)]);
  }
  const facts = {
    ...(await reportContext(store, form.id, unit, window)),
    ...askingIn(calendar.settings),
  };
  const existing = await store.reports.draft(key);
  const fresh = newDraft({
    form: form.id,
    formVersion: form.version,
    continues: form.continues,
    context: facts,
    tag: ids.readable(8),
  });
  const upgraded = upgradeDraft(form, existing ? { ...existing.draft, context: facts } : fresh);
  const entered = enter(form, upgraded.draft, stepContext(context, facts));
  const authors = await otherAuthors(context, entered);
  const others = namesOf(
    authors,
    Object.values(entered.answers).map(({ by }) => by),
  );
  const opening = openingWords(context, form, entered, { window, resumed: existing !== undefined, others });
  const taken = takeText(context, form, entered, text);
  const { draft, remark, ...tells } = await tellAbove(context, taken.draft);
  const { today, phrases } = context;
  const shows = { form, draft, account: turn.account.id, today, phrases, authors };
  const prompt = presentReply(shows, [...upgraded.events, ...taken.events], {
    opening,
    whole: true,
    ...(remark !== undefined && { remark }),
  });
  const alreadyOpen = turn.open && existing?.id === turn.open.id;
  if (alreadyOpen) return { ...tells, change: { kind: 'fill', draft }, prompt };
  return {
    ...tells,
    change: {
      kind: 'open-draft',
      key,
      draft,
      ...(existing && { existing: { id: existing.id, version: existing.version } }),
      id: existing?.id ?? asId<DraftId>(ids.next()),
    },
    prompt,
  };
}

function openingWords(
  { phrases, now }: PersonContext,
  form: Form,
  draft: Draft,
  {
    window,
    resumed,
    others,
  }: { readonly window: ReportingWindow; readonly resumed: boolean; readonly others: readonly string[] },
): string {
  const progress = progressOf(form, draft);
  return phrases.report.begun({
    unit: draft.context.unit.name,
    period: window.period,
    dueDate: window.dueDate,
    today: dateInVietnam(now),
    progress,
    state: resumed && progress.answered > 0 ? 'resumed' : 'fresh',
    others,
  });
}
