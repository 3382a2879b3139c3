import { dropAccounts } from '../link-accounts.ts';
import { problem } from '../problem-reply.ts';
import type { Command } from './command.ts';

/** `/ngatketnoi`: takes an account away that joined by mistake, or by somebody else's hand. */
export const unlink: Command = {
  isFor: ({ turn }) => turn.person !== undefined,
  run: (context, argument) => {
    const { person } = context.turn;
    return person
      ? dropAccounts({ ...context, person }, argument)
      : problem(context, { code: 'not-enrolled' });
  },
};
