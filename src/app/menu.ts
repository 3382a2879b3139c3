import type { Choice, Prompt } from '../engine/prompt.ts';
import type { DecisionContext, Decision } from './decision.ts';
import { formOf } from './form-of.ts';
import { presentReply } from './present.ts';
import { idle, type Session } from './session.ts';
import type { CommandName } from './commands/index.ts';

/** A choice outside a report is a command with its argument: an old button still does something useful. */
export function commandChoice(command: CommandName, label: string, argument?: string): Choice {
  return { id: argument === undefined ? command : `${command} ${argument}`, label };
}

/** The prefix of prompts that belong to no draft. */
export const menuPrompt = 'menu';

/** A prompt of the menu, and the session in which its choices can be picked by number. */
export function atTheMenu(
  text: string,
  choices: readonly Choice[] = [],
): { readonly prompt: Prompt; readonly session: Session } {
  const prompt = { id: menuPrompt, text, choices, answer: 'choose' } as const;
  const offered = { id: menuPrompt, choices: [...choices], answer: 'choose' as const };
  return { prompt, session: choices.length > 0 ? { runs: 'nothing', offered } : idle };
}

/** The same for a turn that changes more than its session: while a report is open, its question stands below. */
export function saying(
  context: DecisionContext,
  text: string,
  choices: readonly Choice[] = [],
): { readonly prompt: Prompt; readonly session: Session } {
  const { change, prompt } = say(context, text, choices);
  const said = change.kind === 'stay' ? change.session : undefined;
  return { prompt, session: said ?? context.turn.session };
}

/**
 * Says something, with commands to choose from; while a report is open, with its question once more instead. `next`: the choice that goes on where this
 * ends, which "tiếp" picks too.
 */
export function say(
  context: DecisionContext,
  text: string,
  choices: readonly Choice[] = [],
  { next }: { readonly next?: Choice } = {},
): Decision {
  const prompt: Prompt = { id: menuPrompt, text, choices, answer: 'choose' };
  const { open } = context.turn;
  if (open) {
    const { turn, today, phrases } = context;
    const shows = {
      form: formOf(context, open.draft),
      draft: open.draft,
      account: turn.account.id,
      today,
      phrases,
    };
    return { change: { kind: 'stay' }, prompt: presentReply(shows, [], { opening: text, brief: true }) };
  }
  // Whoever is joining goes on where they were.
  if (context.turn.session.runs === 'enrolment') return { change: { kind: 'stay' }, prompt };
  const session: Session =
    choices.length > 0
      ? {
          runs: 'nothing',
          offered: {
            id: menuPrompt,
            choices: [...choices],
            answer: 'choose',
            ...(next && { next: next.id }),
          },
        }
      : idle;
  return { change: { kind: 'stay', session }, prompt };
}
