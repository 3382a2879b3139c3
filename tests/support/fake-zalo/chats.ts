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

/** Longest a test waits for a message that should come at once. */
const patience = 10_000;

/** What the bot sent to each chat, in order. */
export class Chats {
  readonly #known = new Map<string, SentMessage[]>();
  readonly #watchers = new Set<() => void>();
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
    for (const look of this.#watchers) look();
    return added;
  }

  /** Resolves when the chat holds that many messages of the bot. */
  waitForCount(chat: string, count: number): Promise<readonly SentMessage[]> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (this.sent(chat).length < count) return;
        clearTimeout(timer);
        this.#watchers.delete(look);
        resolve(this.sent(chat));
      };
      const timer = setTimeout(() => {
        this.#watchers.delete(look);
        const texts = this.sent(chat).map(({ text }) => text.slice(0, 60));
        reject(
          new Error(`Waited for message ${count}; the bot sent ${texts.length}: ${JSON.stringify(texts)}`),
        );
      }, patience);
      this.#watchers.add(look);
      look();
    });
  }
}
