import { showRounds } from '../delivery/show-rounds.ts';
import { problem } from '../problem-reply.ts';
import { isAdmin } from '../rights.ts';
import type { Command } from './command.ts';

/** `/guitin`: how far the messages of today's jobs are, and what stood in the way of some. */
export const sending: Command = {
  isFor: isAdmin,
  run: (context, argument) =>
    isAdmin(context) ? showRounds(context, argument) : problem(context, { code: 'not-allowed' }),
};
