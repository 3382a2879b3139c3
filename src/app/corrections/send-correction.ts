import { parsePeriodKey } from '../../domain/period.ts';
import { changesBetween, type Report, type ReportKey } from '../../domain/report.ts';
import { windowOf } from '../../domain/reporting-calendar.ts';
import type { Draft } from '../../engine/draft.ts';
import type { Form } from '../../engine/form.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { Decision, PersonContext } from '../decision.ts';
import { startingPoints } from '../greet.ts';
import { atTheMenu } from '../menu.ts';
import { shownAllChanges } from '../shown-answers.ts';
import { closedDraft, correctedAnswers } from './correction-draft.ts';
import { openCorrection } from './open-correction.ts';
import { askingKeys } from './request-keys.ts';

/** Sends the correction of a report before its period closes: it counts at once. What changed nothing writes nothing. */
export async function sendCorrection(
  context: PersonContext,
  form: Form,
  draft: Draft,
  report: Report,
): Promise<Decision> {
  const { store, now, person, phrases } = context;
  const answers = correctedAnswers(form, draft, report.answers, { by: person.id, at: now });
  const changes = changesBetween(report.answers, answers);
  const choices = startingPoints(context, person.assignments, false);
  const { receipt } = report;
  const say = phrases.correction;
  if (changes.length === 0) return nothingChanged(context, draft, report);
  const waiting = await store.requests.waiting(report);
  const text = say.sent({
    unit: draft.context.unit.name,
    period: parsePeriodKey(report.period),
    receipt,
    times: report.revision,
    at: now,
    changes: shownAllChanges(changes),
    closeDate: draft.context.closeDate,
  });
  const { prompt, session } = atTheMenu(text, choices);
  return {
    change: {
      kind: 'correct-report',
      draft: closedDraft(draft),
      correction: {
        report: report.id,
        revision: report.revision + 1,
        formVersion: form.version,
        by: person.id,
        at: now,
        changes,
        answers,
      },
      ...(waiting && { replaces: waiting.id }),
      session,
    },
    prompt,
    ...(waiting && { drops: [askingKeys(waiting.id)] }),
  };
}

/** The correction says what was sent: it is said, and nothing is written. */
export function nothingChanged(
  context: PersonContext,
  draft: Draft,
  { receipt }: Pick<Report, 'receipt'>,
): Decision {
  const choices = startingPoints(context, context.person.assignments, false);
  const { prompt, session } = atTheMenu(context.phrases.correction.unchanged({ receipt }), choices);
  return { change: { kind: 'close-draft', draft: closedDraft(draft), session }, prompt };
}

/** The report was sent in some other way while this draft was filled: what was typed is shown as a correction of it, and nothing is sent yet. */
export async function reopenInstead(
  context: PersonContext,
  key: ReportKey,
  report: Report,
): Promise<Decision> {
  const window = windowOf(parsePeriodKey(key.period), await calendarOf(context, key.unit));
  return openCorrection(context, key.unit, window, { report });
}
