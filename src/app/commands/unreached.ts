import { showUnreachable } from '../delivery/show-unreachable.ts';
import { lookAt } from '../overview/look-at.ts';
import { isLeader } from '../rights.ts';
import type { Command } from './command.ts';

/** `/khonglienlac`: whom no message reaches any more, with their phone numbers. */
export const unreached: Command = {
  isFor: isLeader,
  takesWords: true,
  run: (context, argument, found) =>
    lookAt(
      context,
      { command: 'unreached', isForLeaders: true, ...(found && { found }) },
      argument,
      (looking) => showUnreachable(context, looking),
    ),
};
