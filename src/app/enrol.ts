import { asId, type PersonId } from '../domain/ids.ts';
import { oneDay } from '../domain/calendar-date.ts';
import { reportsFor } from '../domain/person.ts';
import { openPeriod } from '../domain/reporting-calendar.ts';
import type { Input } from '../engine/prompt.ts';
import { readAgreement, readPersonName } from '../vietnamese/index.ts';
import { calendarOf } from './calendar/calendar-of.ts';
import type { Decision, DecisionContext } from './decision.ts';
import { startingPoints } from './greet.ts';
import { menuPrompt, say } from './menu.ts';
import type { Invitation } from './ports/enrolment-store.ts';
import { problem } from './problem-reply.ts';
import { idle, type Session } from './session.ts';

type Enrolling = Extract<Session, { runs: 'enrolment' }>;

/** Wrong codes an account may give in a day before it has to wait. */
const codesPerDay = 5;

/** How a typed code is compared: letters and digits only, upper case, so that spaces and dashes do not matter. */
function normaliseCode(text: string): string {
  return text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}

/** Length of an invitation code without its dashes. */
export const codeLength = 10;

/** Whether a stranger's message is a try at a code, and no word and no phone number; anything else is answered with how to get one. */
export function looksLikeCode(text: string): boolean {
  const code = normaliseCode(text);
  return /^[\s\w-]+$/.test(text) && code.length === codeLength && /\d/.test(code) && /[A-Z]/.test(code);
}

/** A code was given: what it would make of the person is shown, and consent asked. Nothing is stored but the try. */
export async function startEnrolment(context: DecisionContext, typed: string): Promise<Decision> {
  const { turn, store, now, codeHash } = context;
  if (turn.open) return problem(context, { code: 'code-while-reporting' });
  const wrong = await store.enrolment.wrongCodes(turn.account.id, now - oneDay);
  const oldest = wrong[wrong.length - codesPerDay];
  if (oldest !== undefined) return problem(context, { code: 'too-many-codes', until: oldest + oneDay });
  const invitation = await store.enrolment.invitation(await codeHash.hash(normaliseCode(typed)), now);
  if (!invitation) {
    const { prompt } = problem(context, {
      code: 'code-not-valid',
      attemptsLeft: codesPerDay - wrong.length - 1,
    });
    return { change: { kind: 'wrong-code', at: now, session: idle }, prompt };
  }
  return ask(context, invitation, 'consent');
}

/** The next message of somebody who is enrolling. */
export async function continueEnrolment(
  context: DecisionContext,
  session: Enrolling,
  input: Input,
): Promise<Decision> {
  const { store, now, phrases } = context;
  const invitation = await store.enrolment.invitationById(session.invitation, now);
  if (!invitation) return problem(notJoining(context), { code: 'code-expired' });
  switch (session.step) {
    case 'consent': {
      const agrees = agreement(session, input);
      if (agrees === undefined) return ask(context, invitation, 'consent');
      if (!agrees) return say(notJoining(context), phrases.enrolment.declined);
      return ask(context, invitation, 'name');
    }
    case 'name': {
      const name = nameFrom(invitation, input);
      if (name === undefined) return ask(context, invitation, 'name', phrases.enrolment.nameNotUnderstood);
      return finish(context, invitation, name);
    }
  }
}

function notJoining(context: DecisionContext): DecisionContext {
  return { ...context, turn: { ...context.turn, session: idle } };
}

function ask(
  context: DecisionContext,
  invitation: Invitation,
  step: Enrolling['step'],
  instead?: string,
): Decision {
  const { phrases } = context;
  const { unit, role, personName } = invitation;
  const name = personName === undefined ? {} : { name: personName };
  const onList = personName === undefined ? {} : { onList: personName };
  const choices =
    step === 'consent'
      ? [
          { id: 'yes', label: phrases.enrolment.consentYes },
          { id: 'no', label: phrases.enrolment.consentNo },
        ]
      : personName === undefined
        ? []
        : [{ id: 'name', label: personName }];
  const text =
    step === 'consent'
      ? phrases.enrolment.consent({ unit: unit.name, role, ...name })
      : (instead ?? phrases.enrolment.askName(onList));
  const offered = {
    id: `${menuPrompt}-${step}`,
    choices,
    answer: step === 'consent' ? 'choose' : 'type',
  } as const;
  return {
    change: { kind: 'stay', session: { runs: 'enrolment', invitation: invitation.id, step, offered } },
    prompt: { ...offered, text },
  };
}

function agreement(session: Enrolling, input: Input): boolean | undefined {
  if (input.kind === 'choice')
    return input.prompt === session.offered.id ? input.choice === 'yes' : undefined;
  if (input.kind === 'attachment') return undefined;
  const number = /^\s*([12])\s*[.)]?\s*$/.exec(input.text)?.[1];
  if (number !== undefined) return number === '1';
  return readAgreement(input.text)?.agrees;
}

function nameFrom(invitation: Invitation, input: Input): string | undefined {
  if (input.kind === 'choice') return input.choice === 'name' ? invitation.personName : undefined;
  if (input.kind === 'attachment') return undefined;
  if (invitation.personName !== undefined && readAgreement(input.text)?.agrees) return invitation.personName;
  return readPersonName(input.text);
}

async function finish(context: DecisionContext, invitation: Invitation, name: string): Promise<Decision> {
  const { phrases, ids, now, today, turn } = context;
  const { unit, role } = invitation;
  const person = turn.person
    ? { id: turn.person.id, name: turn.person.name }
    : { id: asId<PersonId>(ids.next()), name };
  const text = phrases.enrolment.welcome({ name: person.name, unit: unit.name, role });
  const assignments = [...(turn.person?.assignments ?? []), { role, unit }];
  const owes =
    reportsFor({ assignments }).length > 0 &&
    openPeriod(now, await calendarOf(context, unit.id)) !== undefined;
  const choices = startingPoints(context, assignments, owes);
  const prompt = { id: menuPrompt, text, choices, answer: 'choose' } as const;
  return {
    change: {
      kind: 'enrol',
      enrolment: {
        invitation: invitation.id,
        person,
        consent: { textVersion: phrases.enrolment.consentVersion },
        at: now,
        from: today,
      },
      session: { runs: 'nothing', offered: { id: menuPrompt, choices: [...choices], answer: 'choose' } },
    },
    prompt,
  };
}
