import { findPhrase } from '../../vietnamese/index.ts';
import { lookAt } from '../overview/look-at.ts';
import { parseRequest } from '../overview/request.ts';
import { showMissing } from '../overview/show-missing.ts';
import { isLeader } from '../rights.ts';
import type { Command } from './command.ts';
import { sheet } from './sheet.ts';

/** `/chuanop`: the units that have not sent their report, with their chairs; "… bằng Excel": the same as a sheet. */
export const missing: Command = {
  isFor: isLeader,
  takesWords: true,
  run: (context, argument, found) => {
    const asFile = parseRequest(argument)
      ? undefined
      : findPhrase(argument, context.phrases.files.missing.asFile);
    if (asFile) return sheet.run(context, asFile.rest, found);
    return lookAt(
      context,
      { command: 'missing', isForLeaders: true, ...(found && { found }) },
      argument,
      (looking) => showMissing(context, looking),
    );
  },
};
