import { asId, type PersonId } from '../domain/ids.ts';
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
import { successionOf } from './succession.ts';

type Enrolling = Extract<Session, { runs: 'enrolment' }>;

/** A good invitation was given: what it would make of the person is shown, and consent asked. Nothing is stored. */
export function askConsent(context: DecisionContext, invitation: Invitation): Decision {
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
      // Who has joined before has told their name.
      if (context.turn.person) return await finish(context, invitation, context.turn.person.name);
      return ask(context, invitation, 'name');
    }
    case 'name': {
      const name = nameFrom(invitation, input);
      if (name === undefined) return ask(context, invitation, 'name', phrases.enrolment.nameNotUnderstood);
      return await finish(context, invitation, name);
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
  const { unit, role, phone } = invitation;
  const { namesake, ends, outgoing, replaced } = await successionOf(context, invitation, {
    id: turn.person?.id,
    name,
  });
  const person = { id: turn.person?.id ?? namesake ?? asId<PersonId>(ids.next()), name };
  const welcome = phrases.enrolment.welcome({ name, unit: unit.name, role });
  const before = replaced.length > 0 ? phrases.people.tookOver({ from: replaced }) : '';
  const assignments = [...(turn.person?.assignments ?? []), { role, unit }];
  const owes =
    reportsFor({ assignments }).length > 0 &&
    openPeriod(now, await calendarOf(context, unit.id)) !== undefined;
  const choices = startingPoints(context, assignments, owes);
  const text = [welcome, before].filter((sentence) => sentence !== '').join(' ');
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
        ends,
        ...(phone !== undefined && { phone }),
        ...(namesake !== undefined && { adopts: namesake }),
      },
      session: { runs: 'nothing', offered: { id: menuPrompt, choices: [...choices], answer: 'choose' } },
    },
    prompt,
    outgoing,
  };
}
