import type { Timer } from '../../src/app/ports/timer.ts';

/**
 * Time that goes by only when everybody waits: then to the next moment somebody waits for. For whole runs of what takes an hour.
 *
 *     const time = fakeTime();
 *     const run = work(time.timer, time.now);
 *     await time.passesUntil(run);
 */
export interface FakeTime {
  readonly timer: Timer;
  /** milliseconds */
  readonly now: () => number;
  /** lets time pass until `done` is settled */
  passesUntil<T>(done: Promise<T>): Promise<T>;
}

/** @param isBusy whether something is under way that takes no time here, such as a query: time stands still meanwhile */
export function fakeTime(start = 0, isBusy: () => boolean = () => false): FakeTime {
  let now = start;
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  const sleep: Timer['sleep'] = (milliseconds, signal) =>
    new Promise((resolve) => {
      const wake = () => {
        sleepers.delete(sleeper);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const sleeper = { at: now + Math.max(0, milliseconds), wake };
      if (signal?.aborted) return resolve();
      signal?.addEventListener('abort', wake, { once: true });
      sleepers.add(sleeper);
    });
  return {
    timer: { sleep },
    now: () => now,
    passesUntil: async (done) => {
      let isDone = false;
      const settled = () => {
        isDone = true;
      };
      done.then(settled, settled);
      for (;;) {
        // Whatever can go on without time going by does.
        await new Promise(setImmediate);
        if (isDone) return await done;
        const next = [...sleepers].sort((a, b) => a.at - b.at)[0];
        if (!next || isBusy()) continue;
        now = Math.max(now, next.at);
        next.wake();
      }
    },
  };
}
