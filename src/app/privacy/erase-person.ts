import { parsePeriodKey } from '../../domain/period.ts';
import type { Input } from '../../engine/prompt.ts';
import { fold } from '../../vietnamese/index.ts';
import type { Decision, DecisionContext, PersonContext } from '../decision.ts';
import { menuPrompt, say } from '../menu.ts';
import { isRefusal } from '../refusal.ts';
import type { Turn } from '../ports/turn-store.ts';

/** The prompt that shows what erasing does; only an answer to it erases. */
const erasingPrompt = `${menuPrompt}-erase`;

/** Shows what erasing a person does, and what stays, and asks for the word that confirms it. Nothing has happened yet. */
export async function askToErase(context: DecisionContext): Promise<Decision> {
  const { turn, phrases, store, forms, today } = context;
  const { person } = turn;
  if (!person) return say(context, phrases.privacy.nothingToErase);
  const { drafts, ...left } = await store.privacy.leftBehind(person.id, forms.monthly.id, today);
  const text = phrases.privacy.askToErase({
    name: person.name,
    ...left,
    drafts: drafts.map(({ unit, period }) => ({ unit, period: parsePeriodKey(period) })),
  });
  return {
    change: { kind: 'stay', session: turn.session },
    prompt: { id: erasingPrompt, text, choices: [], answer: 'type' },
  };
}

/** Whether a message is the word that confirms erasing, right after it was asked for; anything else leaves everything as it is. */
export function isErasing(turn: Turn, input: Input): boolean {
  return wasAsked(turn) && input.kind === 'text' && /^["“”'\s]*xoa het["“”'.!\s]*$/.test(fold(input.text));
}

/** Whether a message is a no to it. */
export function isKeeping({ turn, phrases }: DecisionContext, input: Input): boolean {
  return wasAsked(turn) && input.kind === 'text' && isRefusal(input.text, phrases);
}

function wasAsked({ record }: Turn): boolean {
  return record.reply?.prompt.id === erasingPrompt;
}

/** Erases the person who writes. From the next message on they are a stranger. */
export function erasePerson({ person, phrases, now, today }: PersonContext): Decision {
  return {
    change: { kind: 'erase', person: person.id, at: now, day: today },
    prompt: { id: menuPrompt, text: phrases.privacy.erased, choices: [], answer: 'choose' },
  };
}
