import { addressKey, type Address, type SendOutcome, type SentFile } from '../../../app/ports/channel.ts';
import type { Prompt } from '../../../engine/prompt.ts';
import { renderPrompt } from './render-prompt.ts';

/** Writes text to standard output; a promise when the reader is slow. */
export type Write = (text: string) => void | Promise<void>;

/** A file whose bytes came along. */
export type ShownFile = Exclude<SentFile, { readonly kind: 'photo-at' }>;

/** What becomes of a file in the terminal: the line that stands for it. */
export type ShowFile = (file: ShownFile) => string | Promise<string>;

/** What the terminal shows: the chat of one address, and which choices can be tapped. */
export class Screen {
  readonly address: Address;
  readonly #write: Write;
  readonly #showFile: ShowFile;
  #offered: Prompt | undefined;

  constructor(address: Address, { write, showFile }: { readonly write: Write; readonly showFile: ShowFile }) {
    this.address = address;
    this.#write = write;
    this.#showFile = showFile;
  }

  /** Shows a message. Messages to anybody else can not be shown here, so they certainly did not arrive. */
  async show(address: Address, prompt: Prompt, file?: SentFile): Promise<SendOutcome> {
    if (addressKey(address) !== addressKey(this.address)) return { kind: 'unreachable', code: 'not-shown' };
    try {
      const line = file && file.kind !== 'photo-at' ? await this.#showFile(file) : undefined;
      await this.#write(renderPrompt(prompt, line));
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
