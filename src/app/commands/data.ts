import { commandChoice, say } from '../menu.ts';
import type { Command } from './command.ts';

/** `/dulieu`: what is stored about whoever asks. */
export const data: Command = {
  isFor: ({ turn }) => turn.person !== undefined,
  run: async (context) => {
    const { person } = context.turn;
    const { phrases, store } = context;
    if (!person) return say(context, phrases.privacy.strangerData);
    const stored = await store.privacy.personalData(person.id);
    return say(context, phrases.privacy.data(stored), [commandChoice('erase', phrases.commands.erase.label)]);
  },
};
