import { asId, type DraftId, type UnitId } from '../../domain/ids.ts';
import { parsePeriodKey, periodKey } from '../../domain/period.ts';
import type { Report, ReportKey } from '../../domain/report.ts';
import type { ReportingWindow } from '../../domain/reporting-calendar.ts';
import { newDraft, type Draft } from '../../engine/draft.ts';
import { enter, moveTo } from '../../engine/focus.ts';
import { upgradeDraft } from '../../engine/upgrade.ts';
import type { Decision, PersonContext } from '../decision.ts';
import { presentReply } from '../present.ts';
import { reportContext } from '../report-context.ts';
import { stepContext } from '../step-context.ts';
import { correctionDraft } from './correction-draft.ts';
import { tellAbove, toldBySending } from '../tell-above.ts';
import { takeText } from './take-text.ts';

/** A draft as the store has it. */
type Existing = Awaited<ReturnType<PersonContext['store']['reports']['draft']>>;

/**
 * Opens a report that was sent, to be corrected; after its period closed also one that never was. Everything that was sent, or typed, stands in
 * it. Until the correction is sent, and the union above has agreed where that is needed, the report counts as it is.
 */
export async function openCorrection(
  context: PersonContext,
  unit: UnitId,
  window: ReportingWindow,
  { report, text = '' }: { readonly report: Report | undefined; readonly text?: string },
): Promise<Decision> {
  const { store, forms, now, ids, turn, today, phrases } = context;
  const form = forms.monthly;
  const key = { form: form.id, unit, period: periodKey(window.period) };
  const existing = await store.reports.draft(key);
  const closed = now >= window.closesAt;
  const facts = await factsOf(context, key, window, report && existing);
  const upgraded = existing && upgradeDraft(form, existing.draft);
  const tag = ids.readable(8);
  const opened = report
    ? correctionDraft(form, report, {
        earlier: upgraded?.draft,
        isSent: existing?.sent ?? true,
        context: facts,
        tag,
      })
    : { draft: lateDraft(form, upgraded?.draft, facts, tag), isResumed: false };
  const { afterClosing: _, ...before } = opened.draft;
  const told = report ? toldBySending(phrases, before.told, report.answers) : before.told;
  const flagged: Draft = { ...before, told, ...(closed && { afterClosing: now }) };
  const at = stepContext(context, facts);
  const entered = report ? moveTo(flagged, at, { at: 'review' }) : enter(form, flagged, at);
  const taken = takeText(context, form, entered, text);
  const { draft, remark, ...tells } = await tellAbove(context, taken.draft);
  const isWaiting = closed && (await store.requests.waiting(key)) !== undefined;
  const opening = openingWords(context, draft, window, { report, isResumed: opened.isResumed, isWaiting });
  const shows = { form, draft, account: turn.account.id, today, phrases };
  const said = [...(upgraded?.events ?? []), ...taken.events];
  const prompt = presentReply(shows, said, { opening, whole: true, ...(remark !== undefined && { remark }) });
  if (turn.open && existing?.id === turn.open.id)
    return { ...tells, change: { kind: 'fill', draft }, prompt };
  return {
    ...tells,
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

/** What the report was filled against when it was sent holds for its correction too; only the days may have moved. */
async function factsOf(
  { store }: PersonContext,
  { form, unit }: ReportKey,
  window: ReportingWindow,
  sent: Existing | undefined,
): Promise<Draft['context']> {
  if (!sent) return await reportContext(store, form, unit, window);
  const { cutoff, dueDate, closeDate } = window;
  return { ...sent.draft.context, cutoff, dueDate, closeDate };
}

function lateDraft(
  form: PersonContext['forms']['monthly'],
  earlier: Draft | undefined,
  context: Draft['context'],
  tag: string,
): Draft {
  return earlier
    ? { ...earlier, context }
    : newDraft({ form: form.id, formVersion: form.version, continues: form.continues, context, tag });
}

function openingWords(
  { phrases }: PersonContext,
  { context, afterClosing }: Draft,
  { closeDate }: ReportingWindow,
  how: { readonly report: Report | undefined; readonly isResumed: boolean; readonly isWaiting: boolean },
): string {
  const { report, isResumed, isWaiting } = how;
  const named = { unit: context.unit.name, period: parsePeriodKey(context.period) };
  if (!report) return phrases.correction.late({ ...named, closedOn: closeDate, isWaiting });
  const closed = afterClosing === undefined ? {} : { closedOn: closeDate };
  const { receipt } = report;
  return isResumed
    ? phrases.correction.resumed({ ...named, receipt, ...closed, isWaiting })
    : phrases.correction.begun({ ...named, receipt, ...closed });
}
