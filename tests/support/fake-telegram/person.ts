import type { AttachmentKind } from '../../../src/engine/prompt.ts';
import { attachmentFields } from './attachment-fields.ts';
import type { Chats, SentMessage } from './chats.ts';
import type { UpdateQueue } from './update-queue.ts';

/** One thing a person did. */
export interface Act {
  readonly updateId: number;
  readonly messageId: number;
}

export interface PersonFacts {
  readonly id: number;
  readonly name: string;
}

let nextCallback = 1;

/** A human being with a private chat; what they do becomes updates, what the bot sends them can be read here. */
export class FakePerson {
  readonly chat: string;
  readonly #facts: PersonFacts;
  readonly #chats: Chats;
  readonly #updates: UpdateQueue;
  #read = 0;

  constructor(facts: PersonFacts, chats: Chats, updates: UpdateQueue) {
    this.chat = String(facts.id);
    this.#facts = facts;
    this.#chats = chats;
    this.#updates = updates;
  }

  types(text: string): Act {
    return this.#writes({ text });
  }

  sends(kind: AttachmentKind, caption?: string): Act {
    return this.#writes({ ...attachmentFields[kind], ...(caption !== undefined && { caption }) });
  }

  /** Writes in a group, where Telegram hands a bot what its privacy mode lets it see. */
  writesIn(group: number, text: string, more: Readonly<Record<string, unknown>> = {}): Act {
    const chat = { id: group, type: 'supergroup', title: 'Tổ công đoàn' };
    this.#chats.open(String(group));
    const messageId = this.#chats.newMessageId(String(group));
    const message = { ...this.#envelope(messageId), chat, text, ...more };
    return { updateId: this.#updates.add({ message }), messageId };
  }

  /** Changes an earlier text; a new update with the old message id. */
  edits(earlier: Act, text: string): Act {
    const message = { ...this.#envelope(earlier.messageId), edit_date: 1_790_000_100, text };
    return {
      updateId: this.#updates.add({ edited_message: message }),
      messageId: earlier.messageId,
    };
  }

  /** Taps the newest button with this label. */
  taps(label: string): Act & { readonly data: string } {
    const shown = this.inbox.toReversed();
    for (const message of shown) {
      const button = message.buttons.flat().find((candidate) => candidate.label === label);
      if (button !== undefined) return this.tapsButton(message, button.data);
    }
    const labels = shown.flatMap((message) => message.buttons.flat().map((button) => button.label));
    throw new Error(`No button "${label}"; there are ${JSON.stringify(labels)}`);
  }

  /** Taps with any data, as an old or a forged client may. */
  tapsButton(under: Pick<SentMessage, 'messageId'>, data: string): Act & { readonly data: string } {
    const message = { ...this.#envelope(under.messageId), from: { id: 1, is_bot: true, first_name: 'Bot' } };
    const updateId = this.#updates.add({
      callback_query: {
        id: `callback-${nextCallback++}`,
        from: this.#from(),
        chat_instance: '1',
        message,
        data,
      },
    });
    return { updateId, messageId: under.messageId, data };
  }

  /** From now on sending to this person is refused. */
  blocks(): void {
    this.#membership('kicked', true);
  }

  unblocks(): void {
    this.#membership('member', false);
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

  #writes(content: Readonly<Record<string, unknown>>): Act {
    this.#chats.open(this.chat);
    const messageId = this.#chats.newMessageId(this.chat);
    const updateId = this.#updates.add({ message: { ...this.#envelope(messageId), ...content } });
    return { updateId, messageId };
  }

  #membership(status: 'kicked' | 'member', blocked: boolean): void {
    this.#chats.open(this.chat);
    this.#chats.setBlocked(this.chat, blocked);
    const { chat, from } = this.#envelope(0);
    this.#updates.add({ my_chat_member: { chat, from, date: 1_790_000_000, new_chat_member: { status } } });
  }

  #envelope(messageId: number) {
    const chat = { id: this.#facts.id, type: 'private', first_name: this.#facts.name };
    return { message_id: messageId, date: 1_790_000_000, chat, from: this.#from() };
  }

  #from() {
    return { id: this.#facts.id, is_bot: false, first_name: this.#facts.name, language_code: 'vi' };
  }
}
