import { saidBeyond } from '../domain/profile.ts';
import { openPeriod } from '../domain/reporting-calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Form } from '../engine/form.ts';
import { answersToSend } from '../engine/sent-answers.ts';
import { calendarOf } from './calendar/calendar-of.ts';
import type { Decision, PersonContext } from './decision.ts';
import { startingPoints } from './greet.ts';
import { menuPrompt } from './menu.ts';

/** Takes a finished profile over into the unit, and offers to go on with the report while one can be sent. */
export async function saveProfile(context: PersonContext, form: Form, draft: Draft): Promise<Decision> {
  const { now, person, phrases } = context;
  const sent = answersToSend(form, draft, { by: person.id, at: now });
  const answers = Object.fromEntries(sent.map(([code, { content }]) => [code, content]));
  const { unit } = draft.context;
  const owes = openPeriod(now, await calendarOf(context, unit.id)) !== undefined;
  const choices = startingPoints(context, person.assignments, owes);
  return {
    change: {
      kind: 'save-profile',
      draft,
      unit: unit.id,
      said: saidBeyond(unit.profile, answers),
      session: { runs: 'nothing', offered: { id: menuPrompt, choices: [...choices], answer: 'choose' } },
    },
    prompt: {
      id: menuPrompt,
      text: phrases.profile.saved({ unit: unit.name, owes }),
      choices,
      answer: 'choose',
    },
  };
}
