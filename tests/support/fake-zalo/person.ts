import type { Chats, SentMessage } from './chats.ts';
import type { EventContent, Writer, ZaloEvent } from './updates.ts';

/** Makes an event of what somebody wrote and brings it to the bot; returns it, so that it can be brought again. */
export type Write = (writer: Writer, content: EventContent) => ZaloEvent;

/** A human being with a private chat; what they write becomes events, what the bot sends them can be read here. */
export class FakePerson {
  readonly id: string;
  readonly name: string;
  readonly #chats: Chats;
  readonly #write: Write;
  #read = 0;

  constructor({ id, name }: Writer, chats: Chats, write: Write) {
    this.id = id;
    this.name = name;
    this.#chats = chats;
    this.#write = write;
  }

  /** the same as the person's id */
  get chat(): string {
    return this.id;
  }

  types(text: string): ZaloEvent {
    return this.does({ kind: 'text', text });
  }

  does(content: EventContent): ZaloEvent {
    return this.#write({ id: this.id, name: this.name }, content);
  }

  /** Writes in a group; Zalo brings only what mentions the bot or replies to it. */
  writesIn(group: string, content: EventContent): ZaloEvent {
    return this.#write({ id: this.id, name: this.name, group }, content);
  }

  /** Everything the bot sent to this person, oldest first. */
  get inbox(): readonly SentMessage[] {
    return this.#chats.sent(this.chat);
  }

  /** The next message not read yet; waits for it. */
  async hears(): Promise<SentMessage> {
    const position = this.#read++;
    const message = (await this.#chats.waitForCount(this.chat, position + 1))[position];
    if (message === undefined) throw new Error('The chat lost a message');
    return message;
  }
}
