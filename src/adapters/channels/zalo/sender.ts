import type { SendOutcome, SentFile } from '../../../app/ports/channel.ts';
import type { Log } from '../../../app/ports/log.ts';
import type { Prompt } from '../../../engine/prompt.ts';
import type { ZaloClient } from './client.ts';
import type { ChoiceWords } from './render-prompt.ts';
import { sendPrompt } from './send.ts';
import { SilentChats } from './silent-chats.ts';

export interface SenderParts {
  readonly client: ZaloClient;
  /** the bot's, for the log */
  readonly name: string;
  readonly words: ChoiceWords;
  readonly log: Log;
  /** milliseconds from anywhere, evenly */
  readonly now: () => number;
}

/** Sends what one bot has to say, and remembers what sending has taught. */
export class Sender {
  readonly #parts: SenderParts;
  readonly #silent = new SilentChats();
  #overQuotaUntil = 0;

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /**
   * While the month's messages are used up Zalo is not asked again for every person and minute: each failed call may count as well.
   */
  async send(chat: string, prompt: Prompt, file?: SentFile): Promise<SendOutcome> {
    const { client, name, words, log, now } = this.#parts;
    const left = this.#overQuotaUntil - now();
    if (left > 0) return { kind: 'over-quota', retryAfter: Math.ceil(left) };
    const outcome = await sendPrompt(client, chat, prompt, { words, file });
    if (outcome.kind === 'over-quota') {
      this.#overQuotaUntil = now() + outcome.retryAfter;
      log.warn('zalo-over-quota', { bot: name, pause: outcome.retryAfter });
    }
    return this.#silent.judge(chat, outcome);
  }

  /** The person of a chat has written. */
  heard(chat: string): void {
    this.#silent.heard(chat);
  }
}
