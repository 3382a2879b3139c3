import { asId, type ReportId } from '../domain/ids.ts';
import { changesBetween, type ReportKey } from '../domain/report.ts';
import { parsePeriodKey } from '../domain/period.ts';
import { endOf } from '../domain/reporting-calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Form } from '../engine/form.ts';
import { requestApproval } from './corrections/request-approval.ts';
import { reopenInstead, sendCorrection } from './corrections/send-correction.ts';
import type { Decision, PersonContext } from './decision.ts';
import { atTheMenu } from './menu.ts';
import { startingPoints } from './greet.ts';
import { receiptOf, sentAnswers } from './report-to-send.ts';
import { reviewLines } from './shown-answers.ts';

/**
 * Sends a finished draft: report, answers and first revision become one change. One that corrects a report that was sent becomes a revision of
 * it; after closing (`reason` says why so late) either waits for the union above.
 */
export async function submitReport(
  context: PersonContext,
  form: Form,
  draft: Draft,
  reason?: string,
): Promise<Decision> {
  const key = keyOf(form, draft);
  const report = await context.store.reports.report(key);
  if (report && !draft.corrects) return reopenInstead(context, key, report);
  if (reason !== undefined) return requestApproval(context, form, draft, { report, reason });
  return report ? sendCorrection(context, form, draft, report) : sendFirst(context, form, draft);
}

/** What names the report a draft becomes. */
function keyOf(form: Form, { context }: Draft): ReportKey {
  return { form: form.id, unit: context.unit.id, period: context.period };
}

function sendFirst(context: PersonContext, form: Form, draft: Draft): Decision {
  const { now, ids, person, phrases } = context;
  const key = keyOf(form, draft);
  const period = parsePeriodKey(key.period);
  const answers = sentAnswers(form, draft, { by: person.id, at: now });
  const receipt = receiptOf(period, ids);
  const late = now >= endOf(draft.context.dueDate);
  const choices = startingPoints(context, person.assignments, false);
  const text = phrases.report.sent({
    receipt,
    unit: draft.context.unit.name,
    period,
    at: now,
    late,
    lines: reviewLines(form, draft),
    closeDate: draft.context.closeDate,
  });
  const { prompt, session } = atTheMenu(text, choices);
  return {
    change: {
      kind: 'send-report',
      draft,
      report: {
        ...key,
        id: asId<ReportId>(ids.next()),
        formVersion: form.version,
        receipt,
        sentAt: now,
        sentBy: person.id,
        late,
        answers,
        changes: changesBetween({}, answers),
      },
      session,
    },
    prompt,
  };
}
