import { withoutPhrases } from '../../vietnamese/index.ts';
import { lookAt } from '../overview/look-at.ts';
import { parseRequest } from '../overview/request.ts';
import { sendMissing } from '../overview/send-missing.ts';
import { isLeader } from '../rights.ts';
import type { Command } from './command.ts';

/** `/xuatexcel`: the units that have not sent their report, with their chairs, as a sheet. */
export const sheet: Command = {
  isFor: isLeader,
  takesWords: true,
  run: (context, argument, found) =>
    lookAt(
      context,
      { command: 'sheet', isForLeaders: true, ...(found && { found }) },
      parseRequest(argument) ? argument : withoutPhrases(argument, context.phrases.files.missing.fillers),
      (looking) => sendMissing(context, looking),
    ),
};
