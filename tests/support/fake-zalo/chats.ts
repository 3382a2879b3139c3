import { Watchers } from '../watched.ts';

/** A message of the bot, as it stands in the chat. */
export interface SentMessage {
  readonly chat: string;
  readonly messageId: string;
  /** of a photo its caption */
  readonly text: string;
  /** where a photo was fetched from */
  readonly photo?: string;
  readonly kind: 'text' | 'photo' | 'sticker' | 'voice';
}

/** What the bot sent to each chat, in order. */
export class Chats {
  readonly #known = new Map<string, SentMessage[]>();
  readonly #watchers = new Watchers();
  #next = 1;

  /** A chat is known to the bot from the moment somebody writes in it. */
  open(chat: string): void {
    if (!this.#known.has(chat)) this.#known.set(chat, []);
  }

  knows(chat: string): boolean {
    return this.#known.has(chat);
  }

  sent(chat: string): readonly SentMessage[] {
    return this.#known.get(chat) ?? [];
  }

  newMessageId(): string {
    return `825${String(this.#next++).padStart(17, '0')}`;
  }

  add(message: Omit<SentMessage, 'messageId'>): SentMessage {
    const added = { ...message, messageId: this.newMessageId() };
    this.open(message.chat);
    this.#known.get(message.chat)?.push(added);
    this.#watchers.tell();
    return added;
  }

  /** Resolves when the chat holds that many messages of the bot. */
  waitForCount(chat: string, count: number): Promise<readonly SentMessage[]> {
    return this.#watchers.waitForCount(() => this.sent(chat), count);
  }
}
