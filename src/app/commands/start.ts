import { greet } from '../greet.ts';
import { say } from '../menu.ts';
import { redeemCode } from '../redeem-code.ts';
import type { Command } from './command.ts';

/** `/start <code>`: takes a code, whatever it is for; without one it says hello. */
export const start: Command = {
  isFor: () => true,
  run: (context, argument) => {
    if (argument !== '') return redeemCode(context, argument);
    return context.turn.person
      ? greet(context, context.turn.person)
      : say(context, context.phrases.enrolment.stranger);
  },
};
