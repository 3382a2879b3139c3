import type { Input, Prompt } from '../../engine/prompt.ts';
import type { Pace } from './pace.ts';
import type { BotPlan } from './served-bot.ts';

/** Where a person is reached: one chat, on one bot, of one channel. */
export interface Address {
  readonly channel: string;
  /** which of several bots of the channel; the platform's payload may not name it, so the wiring does */
  readonly bot: string;
  /** the platform's id, always text */
  readonly chat: string;
  /** several people read along, known and unknown ones: nothing about a person or a unit is said there */
  readonly group?: true;
}

/** The key under which one person's messages are handled one at a time. */
export function addressKey(address: Address): string {
  return `${address.channel}/${address.bot}/${address.chat}`;
}

/** One message as a channel hands it in. */
export interface IncomingMessage {
  readonly address: Address;
  /** the same for a repeated delivery of the same event: `update_id` on Telegram, `message_id` on Zalo */
  readonly event: string;
  /** the message; an edit has the id of the message it edits */
  readonly message: string;
  readonly edited?: true;
  readonly input: Input;
}

/**
 * What became of one send. The list is closed: each kind says whether trying again can help and whether it may.
 * - `blocked`: the person does not want to hear from us; never again until they write
 * - `moved`: it certainly was not sent; at once, to the chat the platform names instead
 * - `rejected`: this message can not be sent; not again. `file`: because of the file that goes with it, which was refused together with the text, or alone, after
 *   the text had arrived
 * - `throttled`: it certainly was not sent; later, not before `retryAfter` (milliseconds)
 * - `over-quota`: it certainly was not sent, because the bot has used up what the platform lets it send; not before
 *   `retryAfter` (milliseconds), and nothing of this bot will arrive earlier
 * - `unreachable`: it certainly was not sent; may be tried again
 * - `called-off`: it certainly was not sent, because the program stops while it waited for its turn
 * - `unknown`: it may have been sent; a reply is repeated (and says so), an unasked message never
 */
export type SendOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'moved'; readonly chat: string }
  | { readonly kind: 'rejected'; readonly code: string; readonly file?: 'with-text' | 'alone' }
  | { readonly kind: 'throttled'; readonly retryAfter: number }
  | { readonly kind: 'over-quota'; readonly retryAfter: number }
  | { readonly kind: 'unreachable'; readonly code: string }
  | { readonly kind: 'called-off' }
  | { readonly kind: 'unknown'; readonly code: string };

/** An answer to what a person wrote, or something nobody asked for; answers go first. */
export type Urgency = 'answer' | 'notice';

/** A file as it is handed to a channel. */
export type SentFile =
  | {
      readonly kind: 'document' | 'photo';
      readonly name: string;
      /** of a photo `image/png` or `image/jpeg` */
      readonly mediaType: string;
      readonly bytes: Uint8Array;
    }
  /** a photo that the platform fetches by itself */
  | { readonly kind: 'photo-at'; readonly url: string };

/** How files get to people by a channel. */
export interface FileWays {
  /** they are sent along with the message, up to so many bytes */
  readonly upload?: { readonly mostBytes: number };
  /** its platform fetches a photo from a public address */
  readonly fetchesPhotos?: true;
}

/** How something is to be sent; an answer, if nothing is said. */
export interface SendManner {
  readonly urgency: Urgency;
  /** the file the prompt tells of, as this channel takes it; without it the text goes alone */
  readonly file?: SentFile;
  /** called when its turn has come and the call begins */
  readonly begins?: () => void;
  /** once aborted, what waits for its turn is `called-off` */
  readonly signal?: AbortSignal;
}

/** A way to reach people. It renders prompts as well as it can and knows nothing of questions. */
export interface Channel {
  readonly name: string;
  /** how fast each of its bots may send; absent where nobody minds */
  readonly pace?: Pace;
  /** what its platform lets each of its bots do in a month; absent where nobody counts */
  readonly plan?: BotPlan;
  /** absent where no file can be sent: a link in the text stands in for it */
  readonly files?: FileWays;
  /** its bots, as addresses name them */
  readonly bots?: readonly string[];
  /** what people see of a bot; undefined while the platform has not said */
  titleOf?(bot: string): Promise<string | undefined>;
  /** into how many messages a prompt is cut; one, if nothing is said */
  partsOf?(prompt: Prompt): number;
  /** Never throws: every failure is one of the outcomes. */
  send(address: Address, prompt: Prompt, manner?: SendManner): Promise<SendOutcome>;
}

/** What a channel does with each incoming message. */
export type Receive = (message: IncomingMessage) => {
  /** resolves when the message is safe in the store; rejects when it could not be stored and must come again */
  readonly stored: Promise<void>;
  /** resolves when the reply was handed to the platform, or given up; never rejects */
  readonly answered: Promise<void>;
};
