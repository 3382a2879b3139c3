import { indicatorOf } from '../../domain/indicators/index.ts';
import type { Command } from './command.ts';
import { showOverview } from '../show-overview.ts';
import { isLeader } from '../rights.ts';

/** `/summary`: how many units reported, the totals with last month beside them, and who is missing. */
export const summary: Command = {
  isFor: isLeader,
  run: (context, argument) =>
    showOverview(context, 'summary', argument, (overview) =>
      context.phrases.overview.summary(overview, indicatorOf),
    ),
};
