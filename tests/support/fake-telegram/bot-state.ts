import type { Chats, SentMessage } from './chats.ts';
import type { UpdateQueue } from './update-queue.ts';
import type { Webhook } from './webhook.ts';

/** Everything the methods work on. */
export interface BotState {
  readonly updates: UpdateQueue;
  readonly chats: Chats;
  readonly webhook: Webhook;
  readonly answeredCallbacks: string[];
  menu: readonly { readonly command: string; readonly description: string }[];
  /** awaited when a message is accepted and before that is answered: the moment to kill the bot */
  onSendMessage: (sent: SentMessage) => void | Promise<void>;
  /** awaited when a call arrives and before anything comes of it */
  onCall: (method: string) => void | Promise<void>;
}
