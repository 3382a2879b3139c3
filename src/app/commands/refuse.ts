import { decideRequest } from '../corrections/decide-request.ts';
import { isLeader } from '../rights.ts';
import type { Command } from './command.ts';

/** `/khongdongy`: a leader does not agree, and says why. */
export const refuse: Command = {
  isFor: isLeader,
  run: (context, argument) => decideRequest(context, 'refuse', argument),
};
