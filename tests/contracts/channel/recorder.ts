import type { IncomingMessage, Receive } from '../../../src/app/ports/channel.ts';

/** Stands for the program behind a channel: notes what comes in and stores nothing. */
export class Recorder {
  readonly received: IncomingMessage[] = [];
  /** so many messages can not be stored */
  refusals = 0;
  readonly #watchers = new Set<() => void>();

  readonly receive: Receive = (message) => {
    this.received.push(message);
    for (const look of this.#watchers) look();
    const answered = Promise.resolve();
    if (this.refusals === 0) return { stored: Promise.resolve(), answered };
    this.refusals -= 1;
    return { stored: Promise.reject(new Error('The store is away')), answered };
  };

  /** Resolves with everything received once it is that many. */
  messages(count: number): Promise<readonly IncomingMessage[]> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (this.received.length < count) return;
        clearTimeout(timer);
        this.#watchers.delete(look);
        resolve(this.received);
      };
      const timer = setTimeout(() => {
        this.#watchers.delete(look);
        reject(new Error(`Waited for ${count} messages, ${this.received.length} came`));
      }, 10_000);
      this.#watchers.add(look);
      look();
    });
  }

  async first(): Promise<IncomingMessage> {
    return at(await this.messages(1), 0);
  }
}

/** An element that must be there. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items.at(index);
  if (item === undefined) throw new Error(`There is no element ${index} of ${items.length}`);
  return item;
}
