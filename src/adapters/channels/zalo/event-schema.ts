import { z } from 'zod';
import { idText } from './results.ts';

const id = idText.optional().catch(undefined);
const text = z.string().optional().catch(undefined);

/**
 * Only the fields that are used, and as little about them as needed: documentation and live platform differ, and a field that Zalo leaves
 * out or writes otherwise tomorrow must not turn a person's message into a malformed one.
 */
export const messageSchema = z.looseObject({
  /** opaque */
  message_id: id,
  chat: z.looseObject({ id, chat_type: text }).optional().catch(undefined),
  from: z
    .looseObject({ id, is_bot: z.boolean().optional().catch(undefined) })
    .optional()
    .catch(undefined),
  text,
  /** of a picture */
  caption: text,
});

export type ZaloMessage = z.infer<typeof messageSchema>;

export const eventSchema = z.looseObject({ event_name: text, message: z.unknown().optional() });
