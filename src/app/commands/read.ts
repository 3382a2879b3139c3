import { leads, reportsFor } from '../../domain/person.ts';
import { lookAt } from '../overview/look-at.ts';
import { showReport } from '../overview/show-report.ts';
import type { Command } from './command.ts';

/** `/xembaocao`: a whole report of a unit, as it stands. */
export const read: Command = {
  isFor: ({ turn }) =>
    turn.person !== undefined && (leads(turn.person).length > 0 || reportsFor(turn.person).length > 0),
  takesWords: true,
  run: (context, argument, found) =>
    lookAt(context, { command: 'read', isOfUnit: true, ...(found && { found }) }, argument, (looking) =>
      showReport(context, looking),
    ),
};
