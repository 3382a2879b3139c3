import { oneAtATime } from '../../../app/one-at-a-time.ts';
import { addressKey, type IncomingMessage, type Receive } from '../../../app/ports/channel.ts';
import type { Log } from '../../../app/ports/log.ts';
import type { Timer } from '../../../app/ports/timer.ts';
import { backOff } from '../../../app/delivery/back-off.ts';

export interface KeeperParts {
  readonly receive: Receive;
  readonly log: Log;
  readonly timer: Timer;
  /** in [0, 1) */
  readonly chance: () => number;
  /** aborted when the program stops: then each message has one more try */
  readonly signal: AbortSignal;
}

const betweenTries = { first: 250, most: 2_000 };

/** As for Telegram (`give-up.ts`): about two minutes, and only while the store takes messages of others. */
export const triesBesideOthers = 60;

/**
 * Gets messages into the store that Zalo will not bring again: a poll takes them from Zalo for good, and of a webhook nobody knows whether
 * it is repeated. A message waits here, in front of later ones of its chat, until the store takes it.
 */
export class Keeper {
  readonly #parts: KeeperParts;
  readonly #inOrder = oneAtATime();
  readonly #inHand = new Set<Promise<boolean>>();
  /** how many messages the store has taken; a failure says nothing of a message while it takes none */
  #taken = 0;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  /** Resolves with whether the message is stored, in the end. Never rejects. */
  keep(message: IncomingMessage): Promise<boolean> {
    const kept = this.#inOrder(addressKey(message.address), () => this.#store(message));
    this.#inHand.add(kept);
    void kept.then(() => this.#inHand.delete(kept));
    return kept;
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#inHand);
  }

  async #store(message: IncomingMessage): Promise<boolean> {
    const { receive, log, timer, chance, signal } = this.#parts;
    let besideOthers = 0;
    for (let failures = 1; ; failures += 1) {
      const takenBefore = this.#taken;
      const isLast = signal.aborted;
      try {
        await receive(message).stored;
        this.#taken += 1;
        return true;
      } catch {
        // The program has logged why.
        log.warn('zalo-message-not-stored', { failures });
      }
      if (isLast) break;
      await timer.sleep(backOff(betweenTries, failures, chance()), signal);
      if (this.#taken > takenBefore) besideOthers += 1;
      if (besideOthers >= triesBesideOthers) break;
    }
    log.error('zalo-message-given-up', new Error('Never stored'));
    return false;
  }
}
