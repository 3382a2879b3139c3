import { Watchers } from '../watched.ts';

export interface Button {
  readonly label: string;
  readonly data: string;
}

/** A message of the bot, as it stands in the chat. */
export interface SentMessage {
  readonly chat: string;
  readonly messageId: number;
  readonly text: string;
  /** what came with it; `text` is then its caption */
  readonly file?: { readonly kind: 'document' | 'photo'; readonly name: string; readonly bytes: Uint8Array };
  /** rows of the inline keyboard */
  buttons: readonly (readonly Button[])[];
}

/** What the bot sent to each chat, in order. */
export class Chats {
  readonly #known = new Map<
    string,
    { nextMessageId: number; blocked: boolean; readonly sent: SentMessage[] }
  >();
  readonly #watchers = new Watchers();

  /** A chat exists from the moment its person writes, as on the platform. */
  open(chat: string): void {
    if (!this.#known.has(chat)) this.#known.set(chat, { nextMessageId: 1, blocked: false, sent: [] });
  }

  knows(chat: string): boolean {
    return this.#known.has(chat);
  }

  isBlocked(chat: string): boolean {
    return this.#chat(chat).blocked;
  }

  setBlocked(chat: string, blocked: boolean): void {
    this.#chat(chat).blocked = blocked;
  }

  /** Message ids count up within a chat, over both sides. */
  newMessageId(chat: string): number {
    return this.#chat(chat).nextMessageId++;
  }

  sent(chat: string): readonly SentMessage[] {
    return this.#known.get(chat)?.sent ?? [];
  }

  add(message: Omit<SentMessage, 'messageId'>): SentMessage {
    const { chat } = message;
    const added = { ...message, messageId: this.newMessageId(chat) };
    this.#chat(chat).sent.push(added);
    this.#watchers.tell();
    return added;
  }

  /** Resolves when the chat holds that many messages of the bot. */
  waitForCount(chat: string, count: number): Promise<readonly SentMessage[]> {
    return this.#watchers.waitForCount(() => this.sent(chat), count);
  }

  #chat(chat: string): { nextMessageId: number; blocked: boolean; readonly sent: SentMessage[] } {
    const known = this.#known.get(chat);
    if (known === undefined) throw new Error(`Nobody opened chat ${chat}`);
    return known;
  }
}
