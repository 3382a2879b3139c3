import { setTimeout as timeout } from 'node:timers/promises';
import type { Timer } from '../app/ports/timer.ts';

/** Real waiting. */
export const realTimer: Timer = {
  sleep: async (milliseconds, signal) => {
    try {
      await timeout(milliseconds, undefined, signal ? { signal } : {});
    } catch {
      // Only an abort ends up here, and that is a reason to go on early, not a failure.
    }
  },
};
