import { openPeriod } from '../domain/reporting-calendar.ts';
import { calendarOf } from './calendar/calendar-of.ts';
import type { Draft } from '../engine/draft.ts';
import type { DecisionContext, Decision } from './decision.ts';
import { commandChoice, menuPrompt } from './menu.ts';

/** Puts the open draft aside, with everything in it, and offers to go on while there is a period to report for. */
export async function parkDraft(context: DecisionContext, draft: Draft, text: string): Promise<Decision> {
  const calendar = await calendarOf(context, draft.context.unit.id);
  const goesOn = openPeriod(context.now, calendar) !== undefined;
  const choices = goesOn ? [commandChoice('report', context.phrases.commands.report.label)] : [];
  return {
    change: {
      kind: 'leave-draft',
      draft,
      session: { runs: 'nothing', offered: { id: menuPrompt, choices, answer: 'choose' } },
    },
    prompt: { id: menuPrompt, text, choices, answer: 'choose' },
  };
}
