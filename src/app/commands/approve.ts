import { decideRequest } from '../corrections/decide-request.ts';
import { isLeader } from '../rights.ts';
import type { Command } from './command.ts';

/** `/dongy`: a leader agrees to a correction, or a late report, that waits. */
export const approve: Command = {
  isFor: isLeader,
  run: (context, argument) => decideRequest(context, 'approve', argument),
};
