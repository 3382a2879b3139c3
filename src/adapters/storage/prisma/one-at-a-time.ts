import { setImmediate as everybodyElse } from 'node:timers/promises';

/** How long (ms) tasks may follow each other before timers and the network get their turn. */
const breath = 10;

/**
 * Runs tasks of one process strictly one after the other, in the order in which they were asked for. Tasks that never really wait, as those
 * of SQLite, would otherwise keep the process from doing anything else until the last one is done.
 */
export class OneAtATime {
  #last: Promise<void> = Promise.resolve();
  #breathed = 0;

  /** Resolves when it is the caller's turn; the turn lasts until the returned function is called. */
  async turn(): Promise<() => void> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    if (performance.now() - this.#breathed > breath) {
      await everybodyElse();
      this.#breathed = performance.now();
    }
    return resolve;
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    const done = await this.turn();
    try {
      return await task();
    } finally {
      done();
    }
  }
}
