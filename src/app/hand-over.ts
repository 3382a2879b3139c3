import type { UnitId } from '../domain/ids.ts';
import { leads, type Person } from '../domain/person.ts';
import { grassroots, type Unit } from '../domain/unit.ts';
import type { Input } from '../engine/prompt.ts';
import {
  readAgreement,
  readNavigation,
  readPersonName,
  readPhone,
  readState,
  sameName,
  withoutPhone,
} from '../vietnamese/index.ts';
import { roomiestTitle } from './bots/roomiest-title.ts';
import { prepareInvitation } from './create-invitation.ts';
import type { Decision, DecisionContext, PersonContext } from './decision.ts';
import { menuPrompt, say } from './menu.ts';
import type { HandOverPhrases } from './people-phrases.ts';
import { problem } from './problem-reply.ts';
import { idle, type Session } from './session.ts';

type HandingOver = Extract<Session, { runs: 'hand-over' }>;
/** What is known of the successor so far. */
type Successor = Pick<HandingOver, 'name' | 'phone'>;

/** Days for which the successor's code works. */
const codeWorksFor = 14;

/** Whether a person may say who is to be chair of a unit: its chair, and whoever leads a union above it. */
async function mayHandOver(context: DecisionContext, person: Person, unit: UnitId): Promise<boolean> {
  const isChair = person.assignments.some(({ role, unit: own }) => role === 'chair' && own.id === unit);
  if (isChair) return true;
  for (const { unit: root } of leads(person)) {
    const branch = await context.store.people.branch(root.id, context.today);
    if (branch.some(({ id }) => id === unit)) return true;
  }
  return false;
}

/** Begins to hand over the office of a unit's chair; a report that is open is put aside meanwhile. */
export async function startHandOver(context: PersonContext, id: UnitId): Promise<Decision> {
  const unit = await context.store.organisation.unit(id);
  if (!unit || !grassroots.includes(unit.sector)) return say(context, context.phrases.people.handOver.upper);
  return ask(context, unit, { step: 'name' });
}

/** The next message of somebody who hands an office over. */
export async function continueHandOver(
  context: PersonContext,
  session: HandingOver,
  input: Input,
): Promise<Decision> {
  const { store, phrases, person } = context;
  const { name, phone } = session;
  const words = phrases.people.handOver;
  const unit = await store.organisation.unit(session.unit);
  if (!unit || !(await mayHandOver(context, person, unit.id)))
    return problem(stopped(context), { code: 'not-allowed' });
  const choice = choiceOf(session, input);
  const text = input.kind === 'text' && choice === undefined ? input.text : '';
  if (choice === 'stop' || isStop(text)) return say(stopped(context), words.stopped);
  switch (session.step) {
    case 'name': {
      const named = readFullName(text);
      if (named === undefined) return ask(context, unit, { step: 'name' }, words.nameNotUnderstood);
      const chairs = await store.people.holders(unit.id, 'chair', context.today);
      if (chairs.some((chair) => chair.hasJoined && sameName(chair.name, named)))
        return ask(context, unit, { step: 'name' }, words.isChair({ name: named }));
      const given = readPhone(text);
      return given === undefined
        ? ask(context, unit, { step: 'phone', name: named })
        : ask(context, unit, { step: 'confirm', name: named, phone: given });
    }
    case 'phone': {
      const given = readPhone(text);
      const renamed = given === undefined ? readFullName(text) : undefined;
      if (renamed !== undefined) return ask(context, unit, { step: 'phone', name: renamed });
      const hasNone =
        choice === 'none' ||
        readNavigation(text)?.to === 'skip' ||
        (given === undefined && readAgreement(text)?.agrees === false);
      if (given === undefined && !hasNone)
        return ask(context, unit, { ...session, step: 'phone' }, words.phoneNotUnderstood);
      const successor = name === undefined ? {} : { name };
      return ask(context, unit, {
        step: 'confirm',
        ...successor,
        ...(given !== undefined && { phone: given }),
      });
    }
    case 'confirm': {
      const agrees = choice === undefined ? readAgreement(text)?.agrees : choice === 'yes';
      if (agrees === undefined || name === undefined) {
        // What is said instead of a yes is a better name, or a better number.
        const [renamed, given] = [readFullName(text) ?? name, readPhone(text) ?? phone];
        return ask(context, unit, {
          step: 'confirm',
          ...(renamed !== undefined && { name: renamed }),
          ...(given !== undefined && { phone: given }),
        });
      }
      if (!agrees) return ask(context, unit, { step: 'name' });
      return await invite(context, unit, { name, ...(phone !== undefined && { phone }) });
    }
  }
}

/** The old chair stays until the successor joins: then both offices change in one transaction. */
async function invite(
  context: PersonContext,
  unit: Unit,
  successor: { readonly name: string; readonly phone?: string },
): Promise<Decision> {
  const { now, phrases } = context;
  const { code, invitation } = await prepareInvitation(context, {
    unit: unit.id,
    role: 'chair',
    personName: successor.name,
    ...(successor.phone !== undefined && { phone: successor.phone }),
    now,
    days: codeWorksFor,
  });
  const what = { name: successor.name, unit: unit.name, days: codeWorksFor };
  const zaloBot = await roomiestTitle(context, 'zalo');
  return {
    change: { kind: 'invite', invitation, session: idle },
    prompt: {
      id: menuPrompt,
      text: phrases.people.handOver.invited({ ...what, code, ...(zaloBot !== undefined && { zaloBot }) }),
      choices: [],
      answer: 'choose',
    },
    remembered: phrases.people.handOver.invitedBefore(what),
  };
}

async function ask(
  context: PersonContext,
  unit: Unit,
  { step, name, phone }: Successor & { readonly step: HandingOver['step'] },
  instead?: string,
): Promise<Decision> {
  const { phrases, store, today, person, turn } = context;
  const words = phrases.people.handOver;
  const known = { ...(name !== undefined && { name }), ...(phone !== undefined && { phone }) };
  const chairs = await store.people.holders(unit.id, 'chair', today);
  const own = chairs.some(({ id }) => id === person.id);
  const question: { readonly [S in HandingOver['step']]: () => string } = {
    name: () => instead ?? words.askName({ unit: unit.name, chairs: chairs.map(({ name }) => name), own }),
    phone: () => instead ?? words.askPhone({ name: name ?? '' }),
    confirm: () =>
      words.confirm({
        unit: unit.name,
        name: name ?? '',
        ...(phone !== undefined && { phone }),
        chairs: chairs.map(({ name }) => name),
        own,
      }),
  };
  const offered = {
    id: `${menuPrompt}-${step}`,
    choices: choicesAt[step].map((id) => ({ id, label: words.choices[id] })),
    answer: step === 'confirm' ? 'choose' : 'type',
  } as const;
  const session: Session = { runs: 'hand-over', unit: unit.id, step, ...known, offered };
  const text = question[step]();
  return turn.open
    ? {
        change: { kind: 'leave-draft', draft: turn.open.draft, session },
        prompt: { ...offered, text: `${words.parked} ${text}` },
      }
    : { change: { kind: 'stay', session }, prompt: { ...offered, text } };
}

const choicesAt: {
  readonly [S in HandingOver['step']]: readonly (keyof HandOverPhrases['choices'])[];
} = { name: ['stop'], phone: ['none', 'stop'], confirm: ['yes', 'no', 'stop'] };

/** How people are spoken of, which is no part of their name. */
const titles = /^(?:anh|chị|ông|bà|cô|chú|bác|em|thầy|đồng chí|đ\/c)\s+/iu;

/** Somebody's full name, told by somebody else: at least two words, and no answer such as "chưa biết". */
function readFullName(text: string): string | undefined {
  // Beside digits that are no phone number stands a sentence, not a name.
  if (/\d/.test(text) && readPhone(text) === undefined) return undefined;
  const said = withoutPhone(text).replace(titles, '');
  if (readState(said).kind !== 'none' || readNavigation(said) || readAgreement(said)) return undefined;
  const name = readPersonName(said);
  return name?.includes(' ') ? name : undefined;
}

/** A tapped choice of the question that is asked, or its number where numbers are choices. */
function choiceOf({ offered }: HandingOver, input: Input): string | undefined {
  if (input.kind === 'choice') return input.prompt === offered.id ? input.choice : undefined;
  if (input.kind !== 'text' || offered.answer !== 'choose') return undefined;
  const number = /^\s*(\d)\s*[.)]?\s*$/.exec(input.text)?.[1];
  return offered.choices[Number(number ?? Number.NaN) - 1]?.id;
}

function isStop(text: string): boolean {
  const to = readNavigation(text)?.to;
  return to === 'cancel' || to === 'pause' || to === 'hold';
}

function stopped(context: DecisionContext): DecisionContext {
  return { ...context, turn: { ...context.turn, session: idle } };
}
