import type { Dialect } from './dialect.ts';
import type { ZaloEvent } from './updates.ts';

interface Waiter {
  readonly wake: (event: ZaloEvent | 'timeout' | 'other-poller') => void;
}

/** Events on their way to whoever polls. No offset, no confirmation: what is handed out is gone. */
export class EventQueue {
  readonly #dialect: Dialect;
  #waiting: readonly ZaloEvent[] = [];
  #waiters: readonly Waiter[] = [];
  #isPolled = false;
  /** how many polls were open at once, at most */
  mostAtOnce = 0;
  /** milliseconds, as the bot should see them, that polls were held open for nothing */
  heldFor = 0;
  /** 16: written while nobody polled, and gone */
  lost = 0;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  add(event: ZaloEvent): void {
    const [first, ...others] = this.#waiters;
    if (first) {
      this.#waiters = others;
      first.wake(event);
    } else if (this.#isPolled || this.#dialect.unpolled === 'kept') {
      // Between two polls of somebody who asks again at once.
      this.#waiting = [...this.#waiting, event];
    } else {
      this.lost += 1;
    }
  }

  /** The next event, waiting for it up to `seconds`; 0 waits for ever. */
  async take(seconds: number, gone: AbortSignal): Promise<ZaloEvent | 'timeout' | 'other-poller'> {
    this.#isPolled = true;
    const [first, ...others] = this.#waiting;
    if (first) {
      this.#waiting = others;
      return first;
    }
    if (this.#dialect.secondPoller === 'ends-the-first') {
      for (const waiter of this.#waiters) waiter.wake('other-poller');
      this.#waiters = [];
    }
    return await new Promise((resolve) => {
      const waiter: Waiter = {
        wake: (event) => {
          clearTimeout(timer);
          this.#waiters = this.#waiters.filter((other) => other !== waiter);
          resolve(event);
        },
      };
      const timeout = () => {
        this.heldFor += seconds * 1000;
        waiter.wake('timeout');
      };
      const timer = seconds > 0 ? setTimeout(timeout, seconds * this.#dialect.second) : undefined;
      gone.addEventListener(
        'abort',
        () => {
          this.#isPolled = false;
          waiter.wake('timeout');
        },
        { once: true },
      );
      this.#waiters = [...this.#waiters, waiter];
      this.mostAtOnce = Math.max(this.mostAtOnce, this.#waiters.length);
    });
  }
}
