import { leads, reportsFor } from '../../domain/person.ts';
import { lookAt } from '../overview/look-at.ts';
import { showCard } from '../overview/show-card.ts';
import type { Command } from './command.ts';

/** `/donvi`: who and what a unit is. */
export const card: Command = {
  isFor: ({ turn }) =>
    turn.person !== undefined && (leads(turn.person).length > 0 || reportsFor(turn.person).length > 0),
  takesWords: true,
  run: (context, argument, found) =>
    lookAt(context, { command: 'card', isOfUnit: true, ...(found && { found }) }, argument, (looking) =>
      showCard(context, looking),
    ),
};
