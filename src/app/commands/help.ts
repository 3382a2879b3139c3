import { say } from '../menu.ts';
import { presentReply } from '../present.ts';
import { formOf } from '../form-of.ts';
import type { Command } from './command.ts';
import { commandNames, commands } from './index.ts';

/** `/trogiup`: what one can do here, for whoever asks. */
export const help: Command = {
  isFor: () => true,
  run: (context) => {
    const { turn, phrases, today } = context;
    const listed = commandNames.flatMap((name) => {
      const { menu, names } = phrases.commands[name];
      return menu !== undefined && commands[name].isFor(context) ? [{ name: names[0], menu }] : [];
    });
    const text = phrases.general.help({ commands: listed, ...(turn.person && { name: turn.person.name }) });
    if (!turn.open) return turn.person ? say(context, text) : say(context, phrases.enrolment.stranger);
    const form = formOf(context, turn.open.draft);
    const shows = { form, draft: turn.open.draft, account: turn.account.id, today, phrases };
    return { change: { kind: 'stay' }, prompt: presentReply(shows, [{ type: 'asked-for-help' }], text) };
  },
};
