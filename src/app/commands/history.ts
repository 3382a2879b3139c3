import { leads, reportsFor } from '../../domain/person.ts';
import { showHistory } from '../history/show-history.ts';
import type { Command } from './command.ts';

/** `/lichsu`: who changed what in reports, when, and from what to what. */
export const history: Command = {
  isFor: ({ turn }) =>
    turn.person !== undefined && reportsFor(turn.person).length + leads(turn.person).length > 0,
  run: showHistory,
};
