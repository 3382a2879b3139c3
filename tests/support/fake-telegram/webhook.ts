import { setTimeout as wait } from 'node:timers/promises';
import { post, type Posted } from '../post.ts';
import type { FakeUpdate, UpdateQueue } from './update-queue.ts';

/** How an update is brought; a test may bring it in every wrong way. */
export interface Bringing {
  /** instead of the right secret; `null` brings none */
  readonly secret?: string | null;
  /** instead of the update */
  readonly body?: string | Buffer;
}

/** Milliseconds until an update that was not taken is brought again; the platform waits longer. */
const again = 20;

/** The address updates are brought to: one after another, each again until it is answered with 2xx. */
export class Webhook {
  readonly #updates: UpdateQueue;
  readonly #reach: (url: string) => string;
  #set: { readonly url: string; readonly secret: string; readonly deleted: AbortController } | undefined;

  /** how often an update was not taken */
  refusals = 0;

  constructor(updates: UpdateQueue, reach: (url: string) => string) {
    this.#updates = updates;
    this.#reach = reach;
  }

  get url(): string {
    return this.#set?.url ?? '';
  }

  set(url: string, secret: string): void {
    this.delete();
    const deleted = new AbortController();
    this.#set = { url, secret, deleted };
    void this.#bringAll(deleted.signal);
  }

  delete(): void {
    this.#set?.deleted.abort();
    this.#set = undefined;
  }

  /** Brings an update once and at once, in whatever way. */
  bringNow(update: Omit<FakeUpdate, 'update_id'>, { secret, body }: Bringing = {}): Promise<Posted> {
    if (!this.#set) throw new Error('No webhook is set');
    const given = secret === undefined ? this.#set.secret : secret;
    return post(
      this.#reach(this.#set.url),
      {
        'content-type': 'application/json',
        ...(given !== null && { 'X-Telegram-Bot-Api-Secret-Token': given }),
      },
      body ?? JSON.stringify(update),
    );
  }

  async #bringAll(deleted: AbortSignal): Promise<void> {
    let offset = 0;
    while (!deleted.aborted) {
      const taken = await this.#updates.take({ offset, limit: 1, timeout: 3600 }, deleted);
      if (taken === 'conflict' || deleted.aborted) return;
      for (const update of taken) {
        const status = await this.bringNow(update).then(
          (answer) => answer.status,
          () => 0,
        );
        if (status >= 200 && status < 300) offset = Math.max(offset, update.update_id + 1);
        else {
          this.refusals += 1;
          await wait(again);
        }
      }
    }
  }
}
