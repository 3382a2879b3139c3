import { z } from 'zod';

/**
 * Only the fields that are used, and as little about them as needed: a field that Telegram adds, or writes otherwise
 * tomorrow, must not turn a person's message into a malformed one. https://core.telegram.org/bots/api#update
 */
const id = z.union([z.int(), z.string()]).transform(String);

const chat = z.looseObject({ id, type: z.string() });
const sender = z.looseObject({ id: id.optional(), is_bot: z.boolean().optional() });

/** Of the marks in a text only those that name somebody without a username. */
const entities = z
  .array(z.looseObject({ type: z.string(), user: sender.optional() }))
  .optional()
  .catch(undefined);

/** Loose, because what kind of message it is shows in which other field is present. */
export const messageSchema = z.looseObject({
  message_id: id,
  chat,
  from: sender.optional(),
  text: z.string().optional(),
  caption: z.string().optional().catch(undefined),
  entities,
  caption_entities: entities,
  reply_to_message: z.looseObject({ from: sender.optional() }).optional().catch(undefined),
});

export type TelegramMessage = z.infer<typeof messageSchema>;

export const callbackSchema = z.looseObject({
  id,
  data: z.string().optional(),
  /** absent for buttons of inline mode; of an old message only chat and id are left */
  message: z.looseObject({ message_id: id, chat }).optional(),
});

export const updateSchema = z.looseObject({
  update_id: z.int(),
  message: z.unknown().optional(),
  edited_message: z.unknown().optional(),
  callback_query: z.unknown().optional(),
  my_chat_member: z.unknown().optional(),
  channel_post: z.unknown().optional(),
  edited_channel_post: z.unknown().optional(),
});
