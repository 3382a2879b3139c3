import type { Input } from '../engine/prompt.ts';
import { isCourtesy, readNavigation, readVerdict } from '../vietnamese/index.ts';
import { looksLikeCode } from './codes.ts';
import { chosenCommand, findCommand, findMentionedCommand, readSlashCommand } from './find-command.ts';
import { amend, amendmentIn } from './commands/correct.ts';
import { commands } from './commands/index.ts';
import { askedRefusal, decideRequest, takeRefusal } from './corrections/decide-request.ts';
import type { Decision, DecisionContext, PersonContext } from './decision.ts';
import { editedPlace } from './edited-place.ts';
import { askingWish, chooseAsking } from './choose-asking.ts';
import { agreedChoice } from './agreed-choice.ts';
import { choiceOfNotice } from './choice-of-notice.ts';
import { roomElsewhere } from './bots/room-elsewhere.ts';
import { continueEnrolment } from './enrol.ts';
import { greet } from './greet.ts';
import { continueHandOver } from './hand-over.ts';
import { say } from './menu.ts';
import { findHintedCommand } from './hinted-command.ts';
import { groupReply } from './group-reply.ts';
import type { IncomingMessage } from './ports/channel.ts';
import { redeemCode } from './redeem-code.ts';
import { askConsent } from './privacy/ask-consent.ts';
import { erasePerson, isErasing, isKeeping } from './privacy/erase-person.ts';
import { problem } from './problem-reply.ts';
import { isLeader } from './rights.ts';
import { continueReport } from './continue-report.ts';

/**
 * What one message leads to. Reads the store, writes and sends nothing. A command comes before everything; then what runs:
 * enrolment, the open report, or nothing, in which case a person is told how things stand.
 */
export async function decide(context: DecisionContext, received: IncomingMessage): Promise<Decision> {
  if (received.address.group) return groupReply(context);
  if (context.turn.unreadable)
    throw new Error(`draft ${context.turn.unreadable} cannot be read by this version`);
  const full = await roomElsewhere(context);
  if (full) return full;
  const { turn, phrases } = context;
  const message = { ...received, input: withinReason(received.input) };
  const consent = await askConsent(context, message, decide);
  if (consent) return consent;
  const { input } = message;
  if (turn.person && isErasing(turn, input)) return erasePerson({ ...context, person: turn.person });
  if (isKeeping(context, input)) return say(context, phrases.privacy.notErased);
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
  const chosen =
    (await choiceOfNotice(context, input)) ?? agreedChoice(context, input) ?? chosenCommand(turn, input);
  if (chosen) return commands[chosen.command].run(context, chosen.argument);
  // "nhắc lại sau 2 giờ": its figure would be read as an answer.
  const worded =
    input.kind === 'text' && /\d/.test(input.text) ? findCommand(context, input.text) : undefined;
  if (worded) return commands[worded].run(context, '');
  if (message.edited && !editedPlace(turn, message)) return say(context, phrases.general.editTooOld);
  const person = { ...context, person: turn.person };
  const wish = askingWish(context, input);
  if (wish) return chooseAsking(person, wish);
  const refused = askedRefusal(turn);
  if (refused !== undefined && input.kind === 'text') return takeRefusal(person, refused, input.text);
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

/** A message of a known person while nothing runs. */
async function whenIdle(context: PersonContext, input: Input): Promise<Decision> {
  if (input.kind !== 'text') return greet(context, context.person);
  if (looksLikeCode(input.text)) return redeemCode(context, input.text);
  const said = findCommand(context, input.text);
  if (said) return commands[said].run(context, '');
  const verdict = isLeader(context) ? readVerdict(input.text) : undefined;
  if (verdict) return decideRequest(context, verdict.agrees ? 'approve' : 'refuse', verdict.reason ?? '');
  const amendment = amendmentIn(context, input.text);
  if (amendment) return amend(context, amendment);
  const mentioned = findMentionedCommand(context, input.text) ?? findHintedCommand(context, input.text);
  if (mentioned) return commands[mentioned.command].run(context, mentioned.argument, { isMention: true });
  const to = readNavigation(input.text)?.to;
  if (to === 'help') return commands.help.run(context, '');
  // "gửi chưa?": how things stand, and nothing is opened.
  if (to === 'progress') return greet(context, context.person);
  // "tiếp tục", "gửi", "xem lại": said to the report they know they were filling.
  if (to !== undefined && commands.report.isFor(context)) return commands.report.run(context, '');
  return greet(context, context.person, { says: !isCourtesy(input.text) });
}
