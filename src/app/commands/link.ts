import { offerLink } from '../link-accounts.ts';
import { say } from '../menu.ts';
import { redeemCode } from '../redeem-code.ts';
import type { Command } from './command.ts';

/** `/ketnoi`: one person on several accounts. Without anything it makes a code; with a code, this account joins. */
export const link: Command = {
  isFor: ({ turn }) => turn.person !== undefined,
  run: (context, argument) => {
    if (argument !== '') return redeemCode(context, argument);
    const { person } = context.turn;
    return person ? offerLink({ ...context, person }) : say(context, context.phrases.people.link.howTo);
  },
};
