import { lookAt } from '../overview/look-at.ts';
import { showMissing } from '../overview/show-missing.ts';
import { isLeader } from '../rights.ts';
import type { Command } from './command.ts';

/** `/chuanop`: the units that have not sent their report, with their chairs. */
export const missing: Command = {
  isFor: isLeader,
  takesWords: true,
  run: (context, argument, found) =>
    lookAt(
      context,
      { command: 'missing', isForLeaders: true, ...(found && { found }) },
      argument,
      (looking) => showMissing(context, looking),
    ),
};
