import type { Input } from '../../engine/prompt.ts';
import { readAgreement } from '../../vietnamese/index.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { readSlashCommand } from '../find-command.ts';
import { menuPrompt } from '../menu.ts';
import type { IncomingMessage } from '../ports/channel.ts';
import { isErasing } from './erase-person.ts';

const consentPrompt = `${menuPrompt}-consent`;
type Pending = NonNullable<Decision['pending']>;

/**
 * When the consent text has changed since somebody agreed to it, they are asked again before anything else. The message they wrote waits, and is
 * answered as if it came with their yes. To see and to erase what is stored needs no new consent. Undefined where there is nothing to ask.
 */
export async function askConsent(
  context: DecisionContext,
  received: IncomingMessage,
  goOn: (context: DecisionContext, message: IncomingMessage) => Promise<Decision>,
): Promise<Decision | undefined> {
  const { turn, phrases, now } = context;
  const { consentVersion } = phrases.enrolment;
  if (!turn.person || turn.consent === undefined || turn.consent === consentVersion) return undefined;
  if (isErasing(turn, received.input)) return undefined;
  const { pending, ...record } = turn.record;
  const agreed = { ...context, turn: { ...turn, record, consent: consentVersion } };
  if (isAboutOwnData(context, received.input)) {
    const shown = await goOn(agreed, received);
    return pending ? { ...shown, pending } : shown;
  }
  const isAsked = record.reply?.prompt.id === consentPrompt && pending !== undefined;
  if (!isAsked) return asking(context, pending ?? pendingOf(received), phrases.privacy.consentChanged);
  const agrees = agreement(received.input);
  if (agrees === undefined) return asking(context, pending, phrases.privacy.consentFirst);
  if (!agrees) return asking(context, pending, phrases.privacy.consentRefused);
  const { address, event } = received;
  const decision = await goOn(agreed, { address, event, ...pending });
  return {
    ...decision,
    prompt: { ...decision.prompt, text: `${phrases.privacy.consented}\n\n${decision.prompt.text}` },
    consent: { person: turn.person.id, textVersion: consentVersion, at: now },
  };
}

function asking({ phrases, turn }: DecisionContext, pending: Pending, before: string): Decision {
  const { consentText } = phrases.enrolment;
  const { askAgain, yes, no } = phrases.privacy;
  const text = [before, consentText, askAgain].join('\n\n');
  const choices = [
    { id: 'yes', label: yes },
    { id: 'no', label: no },
  ];
  return {
    change: { kind: 'stay', session: turn.session },
    prompt: { id: consentPrompt, text, choices, answer: 'choose' },
    pending,
  };
}

function pendingOf({ message, edited, input }: IncomingMessage): Pending {
  return { message, input, ...(edited && { edited }) };
}

function agreement(input: Input): boolean | undefined {
  if (input.kind === 'choice') return input.prompt === consentPrompt ? input.choice === 'yes' : undefined;
  if (input.kind === 'attachment') return undefined;
  const number = /^\s*([12])\s*[.)]?\s*$/.exec(input.text)?.[1];
  return number === undefined ? readAgreement(input.text)?.agrees : number === '1';
}

function isAboutOwnData({ phrases }: DecisionContext, input: Input): boolean {
  const command = input.kind === 'text' ? readSlashCommand(phrases, input.text)?.command : undefined;
  return command === 'data' || command === 'erase';
}
