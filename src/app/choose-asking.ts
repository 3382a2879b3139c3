import type { Asking } from '../domain/asking.ts';
import { askAnew } from '../engine/lines/join-lines.ts';
import type { Input } from '../engine/prompt.ts';
import { fold } from '../vietnamese/index.ts';
import { otherAuthors } from './authors.ts';
import type { Decision, DecisionContext, PersonContext } from './decision.ts';
import { foldedWords } from './folded-words.ts';
import { formOf } from './form-of.ts';
import { say } from './menu.ts';
import { presentReply } from './present.ts';
import { stepContext } from './step-context.ts';

const politeBefore = /^(?:(?:da|vang|ok|em|minh|muon|cho|xin)[ ,]+)+/;
const politeBehind = /(?:[ ,]+(?:a|nhe|nha|di|em|giup|minh|ban|bot|oi))+$/;

/** "Hỏi cả phần", "hỏi từng câu": what somebody chooses with a whole message. Where both are offered for this once, the message is about that. */
export function askingWish({ turn, phrases }: DecisionContext, input: Input): Asking | undefined {
  if (input.kind !== 'text') return undefined;
  if (turn.open?.draft.cursors[turn.account.id]?.focus.at === 'carry') return undefined;
  const typed = fold(input.text)
    .replaceAll(/[.!?…\s]+$/g, '')
    .replace(politeBefore, '')
    .replace(politeBehind, '');
  const { section, question } = phrases.lines.wishes;
  if (foldedWords(section).has(typed)) return 'section';
  return foldedWords(question).has(typed) ? 'question' : undefined;
}

/** Remembers the wish for the person, and asks on in that way. */
export async function chooseAsking(context: PersonContext, wish: Asking): Promise<Decision> {
  const { phrases, turn, today, person } = context;
  const asking = { person: person.id, asking: wish };
  const chosen = { ...context, turn: { ...turn, person: { ...person, asking: wish } } };
  const isShort = wish === 'question' && context.asking?.isShort === true;
  const told = isShort
    ? phrases.lines.fewMessages
    : wish === 'section'
      ? phrases.lines.bySection
      : phrases.lines.byQuestion;
  if (!turn.open) return { ...say(context, told), asking };
  const { draft: open } = turn.open;
  const form = formOf(context, open);
  const { draft, events } = askAnew(form, open, stepContext(chosen, open.context));
  const authors = await otherAuthors(context, draft);
  const shows = { form, draft, account: turn.account.id, today, phrases, before: open, authors };
  return {
    change: { kind: 'fill', draft },
    prompt: presentReply(shows, events, { opening: told, whole: true }),
    asking,
  };
}
