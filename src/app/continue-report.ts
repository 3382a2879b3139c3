import type { UnitId } from '../domain/ids.ts';
import type { Draft } from '../engine/draft.ts';
import type { Event } from '../engine/events.ts';
import { step } from '../engine/step.ts';
import { placeOf } from '../engine/focus.ts';
import { upgradeDraft } from '../engine/upgrade.ts';
import { reportsFor } from '../domain/person.ts';
import { otherAuthors } from './authors.ts';
import { findCommand } from './find-command.ts';
import { commands } from './commands/index.ts';
import { atClosing } from './corrections/at-closing.ts';
import type { Decision, PersonContext } from './decision.ts';
import { editedPlace, placeKey } from './edited-place.ts';
import { formOf } from './form-of.ts';
import { startingPoints } from './greet.ts';
import { menuPrompt } from './menu.ts';
import { leaveDraft } from './leave-draft.ts';
import { parkDraft } from './park-draft.ts';
import type { IncomingMessage } from './ports/channel.ts';
import { presentReply } from './present.ts';
import { sentenceOfProblem } from './problem-reply.ts';
import { saveProfile } from './save-profile.ts';
import { stepContext } from './step-context.ts';
import { submitReport } from './submit-report.ts';
import { tellAbove, touchesFlags, withTelling, type TellingAbove } from './tell-above.ts';
import { typedChoice } from './typed-choice.ts';

/** A message while a report is open. */
export async function continueReport(
  context: PersonContext,
  open: Draft,
  message: IncomingMessage,
): Promise<Decision> {
  const { turn, phrases, today } = context;
  const form = formOf(context, open);
  if (!reportsFor(context.person).some(({ unit }) => unit.id === open.context.unit.id))
    return leaveToOthers(context, open);
  const isReport = form.id === context.forms.monthly.id;
  const closing = isReport ? await atClosing(context, open) : { draft: open };
  if (!closing.draft) {
    const { closeDate: closedOn } = open.context;
    return parkDraft(context, open, sentenceOfProblem(phrases, { code: 'period-closed', closedOn }));
  }
  const { focus } = open.cursors[turn.account.id] ?? {};
  const asksReason = focus?.at === 'reason' && message.input.kind === 'text';
  // Any words may be a reason, so here the words of commands come first.
  const wanted = asksReason ? findCommand(context, message.input.text) : undefined;
  if (wanted) return commands[wanted].run(context, '');
  const upgraded = upgradeDraft(form, closing.draft);
  const place = message.edited ? editedPlace(turn, message) : undefined;
  const input = message.edited ? message.input : typedChoice(turn, message.input);
  const stepped = step(form, upgraded.draft, input, stepContext(context, open.context, place));
  const { events } = stepped;

  if (message.input.kind === 'text' && isNotUnderstood(events)) {
    const command = findCommand(context, message.input.text);
    if (command) return commands[command].run(context, '');
  }
  const isSending = events.some(({ type }) => type === 'completed');
  const tells = isReport && (isSending || touchesFlags(upgraded.draft, stepped.draft));
  const telling: TellingAbove = tells
    ? await tellAbove(context, stepped.draft, { isSending })
    : { draft: stepped.draft };
  const { draft } = telling;
  const wantsOfficer = events.some(({ type }) => type === 'wants-officer');
  const above = wantsOfficer ? await unionAbove(context, draft.context.unit.id) : undefined;
  const shows = {
    form,
    draft,
    account: turn.account.id,
    today,
    phrases,
    before: open,
    authors: await otherAuthors(context, open, draft),
    ...(above && { above }),
  };
  const all = [...upgraded.events, ...events];
  for (const event of events) {
    if (event.type === 'completed') {
      const sent = isReport
        ? submitReport(context, form, draft, event.reason)
        : saveProfile(context, form, draft);
      return withTelling(await sent, telling);
    }
    if (event.type === 'paused' || event.type === 'cancelled')
      return leaveDraft(context, form, draft, event.type);
  }
  const answered = place ?? (focus && placeOf(focus));
  const { opening } = closing;
  const { remark, outgoing, drops } = telling;
  return {
    change: { kind: 'fill', draft },
    prompt: presentReply(shows, all, {
      ...(opening !== undefined && { opening }),
      ...(remark !== undefined && { remark }),
    }),
    ...(outgoing && { outgoing }),
    ...(drops && { drops }),
    ...(answered && { step: placeKey(answered) }),
  };
}

/** Whether nothing of a message was an answer, so that it may be the word of a command. */
function isNotUnderstood(events: readonly Event[]): boolean {
  if (events.some(({ type }) => type === 'not-understood')) return true;
  return events.length > 0 && events.every(({ type }) => type === 'unplaced' || type === 'unread-lines');
}

/** A report of a unit that somebody else is responsible for by now: nothing more of this person goes into it, and all that is there stays. */
function leaveToOthers(context: PersonContext, draft: Draft): Decision {
  const choices = startingPoints(context, context.person.assignments, false);
  const text = context.phrases.people.notYoursAnyMore({ unit: draft.context.unit.name });
  const prompt = { id: menuPrompt, text, choices, answer: 'choose' } as const;
  const offered = { id: menuPrompt, choices: [...choices], answer: 'choose' as const };
  return { change: { kind: 'leave-draft', draft, session: { runs: 'nothing', offered } }, prompt };
}

/** The union above a unit, and who leads it. */
async function unionAbove({ store, today }: PersonContext, unit: UnitId) {
  const parent = await store.organisation.parentOf(unit, today);
  return parent && { unit: parent.name, leaders: await store.organisation.leadersOf(parent.id, today) };
}
