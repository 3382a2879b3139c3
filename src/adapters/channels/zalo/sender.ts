import type { SendOutcome } from '../../../app/ports/channel.ts';
import type { Prompt } from '../../../engine/prompt.ts';
import type { ZaloClient } from './client.ts';
import type { ChoiceWords } from './render-prompt.ts';
import { sendPrompt } from './send.ts';
import { SilentChats } from './silent-chats.ts';

/** Sends what one bot has to say, and remembers what sending has taught. */
export class Sender {
  readonly #client: ZaloClient;
  readonly #now: () => number;
  readonly #words: ChoiceWords;
  readonly #silent = new SilentChats();
  #overQuotaUntil = 0;

  /** `now` counts milliseconds from anywhere, evenly */
  constructor(client: ZaloClient, now: () => number, words: ChoiceWords) {
    this.#client = client;
    this.#now = now;
    this.#words = words;
  }

  /**
   * While the month's messages are used up Zalo is not asked again for every person and minute: each failed call may count as well.
   */
  async send(chat: string, prompt: Prompt): Promise<SendOutcome> {
    const left = this.#overQuotaUntil - this.#now();
    if (left > 0) return { kind: 'over-quota', retryAfter: Math.ceil(left) };
    const outcome = await sendPrompt(this.#client, chat, prompt, this.#words);
    if (outcome.kind === 'over-quota') this.#overQuotaUntil = this.#now() + outcome.retryAfter;
    return this.#silent.judge(chat, outcome);
  }

  /** The person of a chat has written. */
  heard(chat: string): void {
    this.#silent.heard(chat);
  }
}
