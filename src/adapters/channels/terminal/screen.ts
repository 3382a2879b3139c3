import { addressKey, type Address, type SendOutcome } from '../../../app/ports/channel.ts';
import type { Prompt } from '../../../engine/prompt.ts';
import { renderPrompt } from './render-prompt.ts';

/** Writes text to standard output; a promise when the reader is slow. */
export type Write = (text: string) => void | Promise<void>;

/** What the terminal shows: the chat of one address, and which choices can be tapped. */
export class Screen {
  readonly address: Address;
  readonly #write: Write;
  #offered: Prompt | undefined;

  constructor(address: Address, write: Write) {
    this.address = address;
    this.#write = write;
  }

  /** Shows a message. Messages to anybody else can not be shown here, so they certainly did not arrive. */
  async show(address: Address, prompt: Prompt): Promise<SendOutcome> {
    if (addressKey(address) !== addressKey(this.address)) return { kind: 'unreachable', code: 'not-shown' };
    try {
      await this.#write(renderPrompt(prompt));
    } catch {
      // A closed pipe, of which nobody knows how much was read.
      return { kind: 'unknown', code: 'output-closed' };
    }
    if (prompt.choices.length > 0) this.#offered = prompt;
    return { kind: 'sent' };
  }

  /** The last message that had choices, however old: an old button still answers something useful. */
  get offered(): Prompt | undefined {
    return this.#offered;
  }
}
