import type { Input } from '../../../engine/prompt.ts';
import { parseLine } from './parse-line.ts';
import type { Screen } from './screen.ts';

/** What the person at the keyboard did, before it gets an address and an event. */
export type OwnMessage =
  | { readonly kind: 'message'; readonly message: string; readonly edited?: true; readonly input: Input }
  | { readonly kind: 'mistake'; readonly sentence: string };

/** Makes messages of lines; remembers the person's own messages, because `!edit` counts back over them. */
export class OwnMessages {
  readonly #screen: Screen;
  readonly #newId: () => string;
  readonly #ids: string[] = [];

  constructor(screen: Screen, newId: () => string) {
    this.#screen = screen;
    this.#newId = newId;
  }

  read(line: string): OwnMessage {
    const reading = parseLine(line);
    if (reading.kind === 'mistake') return reading;
    if (reading.kind === 'tap') return this.#tap(reading.number);
    if (reading.kind === 'edit') return this.#edit(reading.back, reading.text);
    const message = this.#newId();
    this.#ids.push(message);
    return { kind: 'message', message, input: reading };
  }

  #tap(number: number): OwnMessage {
    const offered = this.#screen.offered;
    const choice = offered?.choices[number - 1];
    if (offered === undefined) {
      return mistake(`!tap ${number}: no message with choices was shown yet.`);
    }
    if (choice === undefined) {
      const numbers = offered.choices.map((_, index) => index + 1).join(', ');
      return mistake(`!tap ${number}: there is no such choice. There are: ${numbers}`);
    }
    const input = { kind: 'choice', prompt: offered.id, choice: choice.id } as const;
    return { kind: 'message', message: this.#newId(), input };
  }

  #edit(back: number, text: string): OwnMessage {
    const message = back > 0 ? this.#ids.at(-back) : undefined;
    if (message !== undefined) {
      return { kind: 'message', message, edited: true, input: { kind: 'text', text } };
    }
    return mistake(
      this.#ids.length === 0
        ? `!edit ${back}: you have not sent a message in this run yet.`
        : `!edit ${back}: you have sent ${this.#ids.length} in this run; 1 is the last.`,
    );
  }
}

function mistake(sentence: string): OwnMessage {
  return { kind: 'mistake', sentence };
}
