import { greet } from '../greet.ts';
import { startEnrolment } from '../enrol.ts';
import { say } from '../menu.ts';
import type { Command } from './command.ts';

/** `/start <code>`: enrols whoever holds a code; without one it says hello. */
export const start: Command = {
  isFor: () => true,
  run: (context, argument) => {
    if (argument !== '') return startEnrolment(context, argument);
    return context.turn.person
      ? greet(context, context.turn.person)
      : say(context, context.phrases.enrolment.stranger);
  },
};
