import type { Answer } from './answers.ts';
import type { Chats, SentMessage } from './chats.ts';
import type { Dialect } from './dialect.ts';
import type { EventQueue } from './event-queue.ts';
import type { Webhooks } from './webhooks.ts';

/** What a call says, whichever way it says it. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Everything the methods work on. */
export interface BotState {
  readonly dialect: Dialect;
  readonly self: { readonly account: string; readonly display: string };
  readonly events: EventQueue;
  readonly chats: Chats;
  readonly webhooks: Webhooks;
  /** calls that are left today of the methods with a daily limit */
  webhookCallsLeft: number;
  /** awaited when a message is accepted and before that is answered: the moment to kill the bot */
  onSendMessage: (sent: SentMessage) => void | Promise<void>;
}

export type Method = (state: BotState, parameters: Parameters, gone: AbortSignal) => Answer | Promise<Answer>;
