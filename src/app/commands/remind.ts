import { lookAt } from '../overview/look-at.ts';
import { remindNow } from '../overview/remind-now.ts';
import { isLeader } from '../rights.ts';
import type { Command } from './command.ts';

/** `/nhacngay`: reminds who has not sent the report, after asking. */
export const remind: Command = {
  isFor: isLeader,
  takesWords: true,
  run: (context, argument, found) =>
    lookAt(context, { command: 'remind', isForLeaders: true, ...(found && { found }) }, argument, (looking) =>
      remindNow(context, looking),
    ),
};
