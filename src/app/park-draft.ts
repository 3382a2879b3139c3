import { parsePeriodKey } from '../domain/period.ts';
import { endOf, openPeriod } from '../domain/reporting-calendar.ts';
import { calendarOf } from './calendar/calendar-of.ts';
import type { Draft } from '../engine/draft.ts';
import type { Choice } from '../engine/prompt.ts';
import type { DecisionContext, Decision } from './decision.ts';
import { atTheMenu, commandChoice } from './menu.ts';

/** Puts the open draft aside, with everything in it, and offers to go on: with what was put aside, or with the period there is to report for. */
export async function parkDraft(context: DecisionContext, draft: Draft, text: string): Promise<Decision> {
  const calendar = await calendarOf(context, draft.context.unit.id);
  const goesOn = openPeriod(context.now, calendar) !== undefined;
  const again = correctingAgain(context, draft);
  const report = commandChoice('report', context.phrases.commands.report.label);
  const choices = [...(again ? [again] : []), ...(goesOn && !draft.corrects ? [report] : [])];
  const { prompt, session } = atTheMenu(text, choices);
  return { change: { kind: 'leave-draft', draft, session }, prompt };
}

/** A correction, and a report whose period has closed, is opened again by its unit and month. */
function correctingAgain({ phrases, forms, turn, now }: DecisionContext, draft: Draft): Choice | undefined {
  const { unit, period, closeDate } = draft.context;
  const isClosed = now >= endOf(closeDate);
  if (draft.form !== forms.monthly.id || !(draft.corrects || isClosed)) return undefined;
  const own = turn.person?.assignments.find((office) => office.unit.id === unit.id);
  const of = parsePeriodKey(period);
  const label = phrases.correction.earlier({ period: of, isSent: draft.corrects !== undefined });
  return own && commandChoice('correct', label, `${own.unit.code} ${of.month}/${of.year}`);
}
