import type { AttachmentKind, Input } from '../../../engine/prompt.ts';
import type { TelegramMessage } from './update-schema.ts';

/**
 * Which field makes a message an attachment of which kind. The order counts: an animation also carries `document`
 * and a venue also `location` (https://core.telegram.org/bots/api#message).
 */
const attachments: readonly (readonly [field: string, kind: AttachmentKind])[] = [
  ['photo', 'photo'],
  ['live_photo', 'photo'],
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['animation', 'video'],
  ['document', 'file'],
  ['sticker', 'sticker'],
  ['venue', 'location'],
  ['location', 'location'],
  ['contact', 'contact'],
  ['dice', 'other'],
  ['poll', 'other'],
  ['story', 'other'],
  ['game', 'other'],
  ['paid_media', 'other'],
  ['checklist', 'other'],
];

/** Things the app, not the person, wrote into the chat; an answer to them would puzzle. */
const serviceFields = [
  'pinned_message',
  'message_auto_delete_timer_changed',
  'write_access_allowed',
  'chat_background_set',
  'boost_added',
  'forum_topic_created',
];

/** What the person did with a message; a caption is not read. */
export function messageInput(message: TelegramMessage): Input | 'service-message' {
  if (message.text !== undefined) {
    const isForwarded = message['forward_origin'] !== undefined;
    return { kind: 'text', text: withoutBotName(message.text), ...(isForwarded && { forwarded: true }) };
  }
  const kind = attachments.find(([field]) => message[field] !== undefined)?.[1];
  if (kind !== undefined) return { kind: 'attachment', of: kind };
  if (serviceFields.some((field) => message[field] !== undefined)) return 'service-message';
  return { kind: 'attachment', of: 'other' };
}

/** A command tapped in a list of several bots comes as "/baocao@some_bot". */
function withoutBotName(text: string): string {
  return text.replace(/^(\/\w+)@\w+/, '$1');
}
