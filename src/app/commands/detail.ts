import { isIndicatorCode } from '../../domain/indicators/index.ts';
import { leads, reportsFor } from '../../domain/person.ts';
import { say } from '../menu.ts';
import { lookAt } from '../overview/look-at.ts';
import { figureNamed } from '../overview/figure-named.ts';
import { parseRequest } from '../overview/request.ts';
import { byPlace, showDetail } from '../overview/show-detail.ts';
import type { Command } from './command.ts';

/** `/chitiet kết nạp mới`: which units a total comes from. */
export const detail: Command = {
  isFor: ({ turn }) =>
    turn.person !== undefined && (leads(turn.person).length > 0 || reportsFor(turn.person).length > 0),
  takesWords: true,
  run: (context, argument, found) => {
    const { code, rest } = parseRequest(argument)
      ? { code: undefined, rest: argument }
      : figureNamed(context, argument);
    const manner = { command: 'detail', ...(code && { view: code }), ...(found && { found }) } as const;
    return lookAt(context, manner, rest, async (looking) => {
      const isByPlace = looking.view.startsWith(byPlace);
      const asked = isByPlace ? looking.view.slice(byPlace.length) : looking.view;
      return isIndicatorCode(asked)
        ? await showDetail(context, looking, asked, { isByPlace })
        : say(context, context.phrases.overview.whichFigure);
    });
  },
};
