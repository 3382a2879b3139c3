/** An update as Telegram keeps it: its number and one more field that says what it is. */
export type FakeUpdate = Readonly<Record<string, unknown>> & { readonly update_id: number };

export interface Take {
  readonly offset: number;
  readonly limit: number;
  /** seconds */
  readonly timeout: number;
}

interface Waiter {
  readonly wake: (why: 'updates' | 'timeout' | 'other-poller') => void;
}

/** Updates nobody has confirmed, with the semantics of https://core.telegram.org/bots/api#getupdates */
export class UpdateQueue {
  #nextId = 1000;
  #pending: readonly FakeUpdate[] = [];
  /** everything that ever was, for `repeat` */
  readonly #all = new Map<number, FakeUpdate>();
  /** handed out once more, whatever is confirmed */
  #repeats: readonly FakeUpdate[] = [];
  #waiter: Waiter | undefined;

  add(fields: Readonly<Record<string, unknown>>): number {
    const update = { update_id: this.#nextId++, ...fields };
    this.#all.set(update.update_id, update);
    this.#pending = [...this.#pending, update];
    this.#waiter?.wake('updates');
    return update.update_id;
  }

  /** An update that was, however long ago. */
  find(updateId: number): FakeUpdate {
    const update = this.#all.get(updateId);
    if (update === undefined) throw new Error(`There was no update ${updateId}`);
    return update;
  }

  /** Delivers an update again, as Telegram does after a lost confirmation; beyond it, even long confirmed ones. */
  repeat(updateId: number): void {
    const update = this.find(updateId);
    this.#repeats = [...this.#repeats, update];
    this.#waiter?.wake('updates');
  }

  /** Numbers that are not confirmed yet. */
  get unconfirmed(): readonly number[] {
    return this.#pending.map((update) => update.update_id);
  }

  /**
   * Confirms and hands out; waits when there is nothing. A second poll ends the first, which answers a conflict.
   * `gone` is aborted when the bot has hung up.
   */
  async take(
    { offset, limit, timeout }: Take,
    gone: AbortSignal,
  ): Promise<readonly FakeUpdate[] | 'conflict'> {
    this.#waiter?.wake('other-poller');
    this.#confirm(offset);
    if (this.#nothing() && timeout > 0) {
      const why = await this.#wait(timeout, gone);
      if (why === 'other-poller') return 'conflict';
      if (gone.aborted) return [];
    }
    const repeats = this.#repeats.slice(0, limit);
    this.#repeats = this.#repeats.slice(limit);
    return [...repeats, ...this.#pending].slice(0, limit);
  }

  #confirm(offset: number): void {
    if (offset < 0) this.#pending = this.#pending.slice(offset);
    else this.#pending = this.#pending.filter((update) => update.update_id >= offset);
  }

  #nothing(): boolean {
    return this.#pending.length === 0 && this.#repeats.length === 0;
  }

  #wait(seconds: number, gone: AbortSignal): Promise<'updates' | 'timeout' | 'other-poller'> {
    return new Promise((resolve) => {
      const waiter: Waiter = {
        wake: (why) => {
          clearTimeout(timer);
          if (this.#waiter === waiter) this.#waiter = undefined;
          resolve(why);
        },
      };
      const timer = setTimeout(() => waiter.wake('timeout'), seconds * 1000);
      gone.addEventListener('abort', () => waiter.wake('timeout'), { once: true });
      this.#waiter = waiter;
    });
  }
}
