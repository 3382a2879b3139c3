import { showRequests } from '../corrections/decide-request.ts';
import { isLeader } from '../rights.ts';
import type { Command } from './command.ts';

/** `/denghi`: what waits for a leader's yes or no. */
export const requests: Command = { isFor: isLeader, run: showRequests };
