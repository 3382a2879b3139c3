import { z } from 'zod';
import type { Address, IncomingMessage } from '../../../app/ports/channel.ts';
import { readCallbackData } from './callback-data.ts';
import { messageInput } from './message-input.ts';
import { saidToBot, type BotSelf } from './said-to-bot.ts';
import { callbackSchema, messageSchema, updateSchema } from './update-schema.ts';

/** Why an update is not handed on. Counted and logged; none of them is a fault of ours. */
type IgnoredReason =
  | 'malformed'
  /** in a group, and not said to the bot */
  | 'group'
  | 'channel-post'
  | 'from-bot'
  /** the person blocked or unblocked the bot; sending finds out by itself */
  | 'membership'
  /** a live location is edited every few seconds */
  | 'edited-attachment'
  | 'service-message'
  | 'button-without-chat'
  | 'unknown-kind';

export type UpdateReading = {
  /** of a tap, to be answered whatever becomes of it: until then the button shows a spinner */
  readonly callback?: string;
} & (
  | { readonly kind: 'message'; readonly message: IncomingMessage }
  | { readonly kind: 'ignored'; readonly reason: IgnoredReason }
);

/** The number of an update, if it has one; the next poll confirms up to it. */
export function updateId(update: unknown): number | undefined {
  return updateSchema.pick({ update_id: true }).safeParse(update).data?.update_id;
}

const inGroup = z.looseObject({
  message: z.looseObject({ chat: z.looseObject({ type: z.literal(['group', 'supergroup']) }) }),
});

/** Whether the bot's name is needed to read an update. */
export function isOfGroup(update: unknown): boolean {
  return inGroup.safeParse(update).success;
}

/** Reads one element of `getUpdates`, or the body of a webhook. Never throws. */
export function readUpdate(update: unknown, bot: BotSelf): UpdateReading {
  const read = updateSchema.safeParse(update);
  if (!read.success) return ignored('malformed');
  const event = String(read.data.update_id);
  const { message, edited_message: edited, callback_query: callback } = read.data;
  if (message !== undefined) return readMessage(message, event, bot);
  if (edited !== undefined) return readEdit(edited, event, bot);
  if (callback !== undefined) return readCallback(callback, event, bot);
  if (read.data.my_chat_member !== undefined) return ignored('membership');
  if (read.data.channel_post !== undefined) return ignored('channel-post');
  if (read.data.edited_channel_post !== undefined) return ignored('channel-post');
  return ignored('unknown-kind');
}

function readMessage(payload: unknown, event: string, bot: BotSelf): UpdateReading {
  const read = messageSchema.safeParse(payload);
  if (!read.success) return ignored('malformed');
  const { chat, from, message_id: message } = read.data;
  if (chat.type === 'channel') return ignored('channel-post');
  if (from?.is_bot === true) return ignored('from-bot');
  const isPrivate = chat.type === 'private';
  if (!isPrivate && !saidToBot(read.data, bot)) return ignored('group');
  const input = messageInput(read.data);
  if (input === 'service-message') return ignored(input);
  const to: Address = { ...address(bot, chat.id), ...(!isPrivate && { group: true }) };
  return { kind: 'message', message: { address: to, event, message, input } };
}

/** An edit has a new `update_id` and the `message_id` of the message it edits. */
function readEdit(payload: unknown, event: string, bot: BotSelf): UpdateReading {
  const reading = readMessage(payload, event, bot);
  if (reading.kind === 'ignored') return reading;
  if (reading.message.address.group) return ignored('group');
  if (reading.message.input.kind !== 'text') return ignored('edited-attachment');
  return { kind: 'message', message: { ...reading.message, edited: true } };
}

/** `data` is what `writeCallbackData` made; `message` is the bot's message under which the button stands. */
function readCallback(payload: unknown, event: string, bot: BotSelf): UpdateReading {
  const read = callbackSchema.safeParse(payload);
  if (!read.success) return ignored('malformed');
  const { id: callback, data, message } = read.data;
  if (message === undefined || data === undefined) return { ...ignored('button-without-chat'), callback };
  if (message.chat.type !== 'private') return { ...ignored('group'), callback };
  const input = { kind: 'choice', ...readCallbackData(data) } as const;
  return {
    kind: 'message',
    callback,
    message: { address: address(bot, message.chat.id), event, message: message.message_id, input },
  };
}

/** In a private chat the chat's id is the person's. */
function address(bot: BotSelf, chat: string): Address {
  return { channel: 'telegram', bot: bot.id, chat };
}

function ignored(reason: IgnoredReason): { readonly kind: 'ignored'; readonly reason: IgnoredReason } {
  return { kind: 'ignored', reason };
}
