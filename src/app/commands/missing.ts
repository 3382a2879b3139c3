import type { Command } from './command.ts';
import { showOverview } from '../show-overview.ts';
import { isLeader } from '../rights.ts';

/** `/chuanop`: the units that have not sent their report, with their chairs. */
export const missing: Command = {
  isFor: isLeader,
  run: (context, argument) => showOverview(context, 'missing', argument, context.phrases.overview.missing),
};
