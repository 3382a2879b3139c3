import type { UnitId } from '../domain/ids.ts';
import type { Draft } from '../engine/draft.ts';
import type { Input } from '../engine/prompt.ts';
import { step } from '../engine/step.ts';
import { placeOf } from '../engine/focus.ts';
import { progressOf } from '../engine/outline.ts';
import { upgradeDraft } from '../engine/upgrade.ts';
import { isCourtesy, readNavigation } from '../vietnamese/index.ts';
import { reportsFor } from '../domain/person.ts';
import { otherAuthors } from './authors.ts';
import { looksLikeCode } from './codes.ts';
import { chosenCommand, findCommand, findMentionedCommand, readSlashCommand } from './find-command.ts';
import { commands } from './commands/index.ts';
import type { Decision, DecisionContext, PersonContext } from './decision.ts';
import { editedPlace, placeKey } from './edited-place.ts';
import { continueEnrolment } from './enrol.ts';
import { formOf } from './form-of.ts';
import { phrasesFor } from './form-phrases.ts';
import { greet, startingPoints } from './greet.ts';
import { continueHandOver } from './hand-over.ts';
import { menuPrompt, say } from './menu.ts';
import { groupReply } from './group-reply.ts';
import { parkDraft } from './park-draft.ts';
import type { IncomingMessage } from './ports/channel.ts';
import { presentReply } from './present.ts';
import { redeemCode } from './redeem-code.ts';
import { problem, sentenceOfProblem } from './problem-reply.ts';
import { saveProfile } from './save-profile.ts';
import { stepContext } from './step-context.ts';
import { submitReport } from './submit-report.ts';
import { typedChoice } from './typed-choice.ts';

/**
 * What one message leads to. Reads the store, writes and sends nothing. A command comes before everything; then what runs:
 * enrolment, the open report, or nothing, in which case a person is told how things stand.
 */
export async function decide(context: DecisionContext, received: IncomingMessage): Promise<Decision> {
  if (received.address.group) return groupReply(context);
  if (context.turn.unreadable)
    throw new Error(`draft ${context.turn.unreadable} cannot be read by this version`);
  const { turn, phrases } = context;
  const message = { ...received, input: withinReason(received.input) };
  const { input } = message;
  const slash = input.kind === 'text' ? readSlashCommand(phrases, input.text) : undefined;
  const joining = turn.session.runs === 'enrolment' && !turn.open ? turn.session : undefined;
  // Who is joining can do nothing else yet, so what was asked is asked again; only another code starts anew.
  const givesCode = (slash?.command === 'start' || slash?.command === 'link') && slash.argument !== '';
  if (joining && !turn.person && !givesCode) return continueEnrolment(context, joining, input);
  if (slash) {
    if (slash.command) return commands[slash.command].run(context, slash.argument);
    return problem(context, { code: 'unknown-command', typed: slash.typed.slice(0, longestEcho) });
  }
  if (joining) return continueEnrolment(context, joining, input);
  if (!turn.person) {
    const isCode = input.kind === 'text' && looksLikeCode(input.text);
    return isCode ? redeemCode(context, input.text) : say(context, phrases.enrolment.stranger);
  }
  const chosen = chosenCommand(turn, input);
  if (chosen) return commands[chosen.command].run(context, chosen.argument);
  if (message.edited && !editedPlace(turn, message)) return say(context, phrases.general.editTooOld);
  const person = { ...context, person: turn.person };
  if (turn.open) return continueReport(person, turn.open.draft, message);
  return turn.session.runs === 'hand-over'
    ? continueHandOver(person, turn.session, input)
    : whenIdle(person, input);
}

/** More than any platform lets a person write. What stands behind it is not read, so that one message can not keep all others waiting. */
const longestMessage = 10_000;
/** What is repeated of a command nobody knows; the names of commands are shorter. */
const longestEcho = 32;

function withinReason(input: Input): Input {
  return input.kind === 'text' ? { ...input, text: input.text.slice(0, longestMessage) } : input;
}

/** A message while a report is open. */
async function continueReport(
  context: PersonContext,
  open: Draft,
  message: IncomingMessage,
): Promise<Decision> {
  const { turn, phrases, today } = context;
  const form = formOf(context, open);
  if (!reportsFor(context.person).some(({ unit }) => unit.id === open.context.unit.id))
    return leaveToOthers(context, open);
  const isReport = form.id === context.forms.monthly.id;
  const { closeDate } = open.context;
  if (isReport && today > closeDate) {
    const sentence = sentenceOfProblem(phrases, { code: 'period-closed', closedOn: closeDate });
    return parkDraft(context, open, sentence);
  }
  const upgraded = upgradeDraft(form, open);
  const place = message.edited ? editedPlace(turn, message) : undefined;
  const input = message.edited ? message.input : typedChoice(turn, message.input);
  const { draft, events } = step(form, upgraded.draft, input, stepContext(context, place));

  if (message.input.kind === 'text' && events.some(({ type }) => type === 'not-understood')) {
    const command = findCommand(context, message.input.text);
    if (command) return commands[command].run(context, '');
  }
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
  for (const { type } of events) {
    if (type === 'completed')
      return isReport ? submitReport(context, form, draft) : saveProfile(context, form, draft);
    if (type === 'paused' || type === 'cancelled') {
      const say = phrasesFor(phrases, form).report[type];
      return parkDraft(context, draft, say({ progress: progressOf(form, draft) }));
    }
  }
  const focus = open.cursors[turn.account.id]?.focus;
  const answered = place ?? (focus && placeOf(focus));
  return {
    change: { kind: 'fill', draft },
    prompt: presentReply(shows, all),
    ...(answered && { step: placeKey(answered) }),
  };
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

/** A message of a known person while nothing runs. */
async function whenIdle(context: PersonContext, input: Input): Promise<Decision> {
  if (input.kind !== 'text') return greet(context, context.person);
  if (looksLikeCode(input.text)) return redeemCode(context, input.text);
  const command = findCommand(context, input.text) ?? findMentionedCommand(context, input.text);
  if (command) return commands[command].run(context, '');
  const to = readNavigation(input.text)?.to;
  if (to === 'help') return commands.help.run(context, '');
  // "tiếp tục", "gửi", "xem lại": said to the report they know they were filling.
  if (to !== undefined && commands.report.isFor(context)) return commands.report.run(context, '');
  return greet(context, context.person, { says: !isCourtesy(input.text) });
}
