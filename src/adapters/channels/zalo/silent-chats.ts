import type { SendOutcome } from '../../../app/ports/channel.ts';

/** So many failures of one kind in a row, to one chat and no success between them, are no accident any more. */
const enough = 3;

/**
 * Tells a fault of Zalo's from a person who can not be written to. Zalo has one code for "internal server error" and publishes none for a
 * person who blocked the bot; so the code is taken for a fault at first, and for a refusal when it stays. The person ends it by writing.
 */
export class SilentChats {
  readonly #failures = new Map<string, number>();

  /** The outcome of a send to a chat, in the light of the ones before. */
  judge(chat: string, outcome: SendOutcome): SendOutcome {
    if (outcome.kind !== 'unknown' || outcome.code !== 'refused-403') {
      if (outcome.kind === 'sent') this.#failures.delete(chat);
      return outcome;
    }
    const failures = (this.#failures.get(chat) ?? 0) + 1;
    if (failures < enough) {
      this.#failures.set(chat, failures);
      return outcome;
    }
    this.#failures.delete(chat);
    return { kind: 'blocked' };
  }

  /** The person of a chat has written. */
  heard(chat: string): void {
    this.#failures.delete(chat);
  }
}
