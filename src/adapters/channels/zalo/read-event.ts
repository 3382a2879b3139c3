import { createHash } from 'node:crypto';
import type { Address, IncomingMessage } from '../../../app/ports/channel.ts';
import type { Input } from '../../../engine/prompt.ts';
import { eventSchema, messageSchema, type ZaloMessage } from './event-schema.ts';
import { withoutMention, type BotNames } from './mention.ts';
import { isKnownEvent, messageInput } from './message-input.ts';

/** Why an event is not handed on. Counted and logged; none of them is a fault of ours. */
type IgnoredReason =
  | 'malformed'
  /** nothing says who wrote: `message.unsupported.received` comes without a message at times */
  | 'no-chat'
  | 'from-bot'
  /** of a name no document knows, or one of the things that only other programs say exist */
  | 'unknown-event'
  /** a text without text */
  | 'no-content'
  /** in a group, and neither addressed to the bot nor in words */
  | 'group';

export type EventReading =
  | { readonly kind: 'message'; readonly message: IncomingMessage }
  | { readonly kind: 'ignored'; readonly reason: IgnoredReason };

/** Whether the names of the bot are needed to read an event. */
export function isOfGroup(event: unknown): boolean {
  const read = eventSchema.safeParse(event);
  const message = read.success ? messageSchema.safeParse(read.data.message) : undefined;
  return message?.success === true && isGroup(message.data);
}

/** Reads one event of a poll or a webhook. Never throws. */
export function readEvent(event: unknown, bot: string, names: BotNames): EventReading {
  const read = eventSchema.safeParse(event);
  if (!read.success) return ignored('malformed');
  const { event_name: name, message: payload } = read.data;
  if (payload === undefined)
    return ignored(name === undefined ? 'malformed' : isKnownEvent(name) ? 'no-chat' : 'unknown-event');
  const parsed = messageSchema.safeParse(payload);
  if (!parsed.success) return ignored('malformed');
  const message = parsed.data;
  // A private chat has the id of its person.
  const chat = message.chat?.id ?? message.from?.id;
  if (message.from?.is_bot === true) return ignored('from-bot');
  const input = messageInput(name, message);
  if (typeof input === 'string') return ignored(input);
  if (chat === undefined || chat === '') return ignored('no-chat');
  const said = isGroup(message) ? inGroup(message, input, names) : input;
  if (said === undefined) return ignored('group');
  const id = message.message_id ?? fingerprint(message);
  const address: Address = { channel: 'zalo', bot, chat, ...(isGroup(message) && { group: true }) };
  return { kind: 'message', message: { address, event: id, message: id, input: said } };
}

/** A message whose type of chat is missing is private only if the chat is the person's own. */
function isGroup({ chat, from }: ZaloMessage): boolean {
  const type = chat?.chat_type?.toUpperCase();
  if (type === 'GROUP') return true;
  if (type === 'PRIVATE' || chat?.id === undefined) return false;
  return chat.id !== from?.id;
}

/** What is said to the bot; of a picture the mention stands in its caption. */
function inGroup(message: ZaloMessage, input: Input, names: BotNames): Input | undefined {
  const words = withoutMention(message.text ?? message.caption ?? '', names);
  if (words === undefined) return undefined;
  return input.kind === 'text' ? { kind: 'text', text: words } : input;
}

/** Stands for a missing id: the same message, brought again, has the same. Of what it holds only texts and numbers are looked at. */
function fingerprint({ chat, from, ...fields }: ZaloMessage): string {
  const plain = Object.entries(fields).filter(([, value]) => ['string', 'number'].includes(typeof value));
  const whole = JSON.stringify([chat?.id, from?.id, plain.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  return `no-id-${createHash('sha256').update(whole).digest('hex').slice(0, 32)}`;
}

function ignored(reason: IgnoredReason): EventReading {
  return { kind: 'ignored', reason };
}
