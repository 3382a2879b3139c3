import { asId, type ReportId } from '../domain/ids.ts';
import { changesBetween, type Answers } from '../domain/report.ts';
import { parsePeriodKey, type Period } from '../domain/period.ts';
import { endOf } from '../domain/reporting-calendar.ts';
import type { Answer } from '../domain/answer.ts';
import type { Draft } from '../engine/draft.ts';
import type { Form } from '../engine/form.ts';
import { indicatorsOf } from '../engine/outline.ts';
import { answersToSend } from '../engine/sent-answers.ts';
import type { Decision, PersonContext } from './decision.ts';
import { startingPoints } from './greet.ts';
import { menuPrompt } from './menu.ts';
import { reviewLines } from './shown-answers.ts';

/** Characters of a receipt behind the month; chance alone would repeat one in a million reports a month. */
const receiptLength = 6;

/** Sends a finished draft: report, answers and first revision become one change. */
export function submitReport(context: PersonContext, form: Form, draft: Draft): Decision {
  const { now, ids, person, phrases } = context;
  const period = parsePeriodKey(draft.context.period);
  const answers = sentAnswers(form, draft, { by: person.id, at: now });
  const receipt = receiptOf(period, ids.readable(receiptLength));
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
  return {
    change: {
      kind: 'send-report',
      draft,
      report: {
        id: asId<ReportId>(ids.next()),
        form: form.id,
        unit: draft.context.unit.id,
        period: draft.context.period,
        formVersion: form.version,
        receipt,
        sentAt: now,
        sentBy: person.id,
        late,
        answers,
        changes: changesBetween({}, answers),
      },
      session: { runs: 'nothing', offered: { id: menuPrompt, choices: [...choices], answer: 'choose' } },
    },
    prompt: { id: menuPrompt, text, choices, answer: 'choose' },
  };
}

/** What the draft says, and what the year or the term had settled before. */
function sentAnswers(form: Form, draft: Draft, who: Pick<Answer, 'by' | 'at'>): Answers {
  const settled = indicatorsOf(form).flatMap((code) => {
    const content = draft.context.settled[code];
    return content ? [[code, { content, carried: true as const, ...who }] as const] : [];
  });
  return Object.fromEntries([...settled, ...answersToSend(form, draft, who)]);
}

/** What a chair quotes on the phone: the month, and a few characters that cannot be misheard. */
function receiptOf(period: Period, chance: string): string {
  return `${String(period.month).padStart(2, '0')}${String(period.year % 100).padStart(2, '0')}-${chance}`;
}
