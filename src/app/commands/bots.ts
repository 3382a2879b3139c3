import { showBots } from '../bots/show-bots.ts';
import { problem } from '../problem-reply.ts';
import { isAdmin } from '../rights.ts';
import type { Command } from './command.ts';

/** `/kenh`: the bots of this deployment, and what is left to each this month. */
export const bots: Command = {
  isFor: isAdmin,
  run: (context) => (isAdmin(context) ? showBots(context) : problem(context, { code: 'not-allowed' })),
};
