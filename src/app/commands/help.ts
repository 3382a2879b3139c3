import { formOf } from '../form-of.ts';
import { say } from '../menu.ts';
import { presentReply } from '../present.ts';
import type { Command } from './command.ts';

/** `/trogiup`: what one can do here, for whoever asks. It is given the commands it lists, which do not know it. */
export function help(others: Readonly<Record<string, Command>>): Command {
  return {
    isFor: () => true,
    run: (context) => {
      const { turn, phrases, today } = context;
      if (!turn.person) return say(context, phrases.enrolment.stranger);
      const commands = Object.entries(others).flatMap(([name, { isFor }]) => {
        const phrase = Object.entries(phrases.commands).find(([known]) => known === name)?.[1];
        return phrase?.menu !== undefined && isFor(context)
          ? [{ name: phrase.names[0], menu: phrase.menu }]
          : [];
      });
      const text = phrases.general.help({ commands, name: turn.person.name });
      if (!turn.open) return say(context, text);
      const form = formOf(context, turn.open.draft);
      const shows = { form, draft: turn.open.draft, account: turn.account.id, today, phrases };
      return {
        change: { kind: 'stay' },
        prompt: presentReply(shows, [{ type: 'asked-for-help' }], { opening: text }),
      };
    },
  };
}
