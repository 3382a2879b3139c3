import { leads, reportsFor } from '../../domain/person.ts';
import { lookAt } from '../overview/look-at.ts';
import { showSummary } from '../overview/show-summary.ts';
import { viewNamed } from '../overview/view-named.ts';
import type { Command } from './command.ts';

/** `/tonghop`, `/summary`: what a branch reported in a period, or for who leads none, the own unit. */
export const summary: Command = {
  isFor: ({ turn }) =>
    turn.person !== undefined && (leads(turn.person).length > 0 || reportsFor(turn.person).length > 0),
  takesWords: true,
  run: (context, argument, found) => {
    const { view, rest } = viewNamed(context, argument);
    return lookAt(context, { command: 'summary', view, ...(found && { found }) }, rest, (looking) =>
      showSummary(context, looking),
    );
  },
};
