import { lookAt } from '../overview/look-at.ts';
import { showProgress } from '../overview/show-progress.ts';
import { isLeader } from '../rights.ts';
import type { Command } from './command.ts';

/** `/tiendo`: how many reports came, where, on which day, and how punctually. */
export const progress: Command = {
  isFor: isLeader,
  takesWords: true,
  run: (context, argument, found) =>
    lookAt(
      context,
      { command: 'progress', isForLeaders: true, ...(found && { found }) },
      argument,
      (looking) => showProgress(context, looking),
    ),
};
