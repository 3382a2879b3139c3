import type { AttachmentKind, Input } from '../../../engine/prompt.ts';
import type { ZaloMessage } from './event-schema.ts';

/**
 * Events that are messages. `unsupported` stands for documents, contact cards, bare links and probably videos, and for whatever people
 * write whom the law protects; it has no content at all.
 */
const eventNames: Readonly<Record<string, 'text' | AttachmentKind>> = {
  'message.text.received': 'text',
  'message.image.received': 'photo',
  'message.voice.received': 'voice',
  'message.sticker.received': 'sticker',
  'message.unsupported.received': 'other',
};

export function isKnownEvent(name: string): boolean {
  return Object.hasOwn(eventNames, name);
}

/** Fields by which a message shows what it is where the event has no name, as in one old sample. Both names of a picture are in use. */
const fields: readonly (readonly [field: string, kind: AttachmentKind])[] = [
  ['photo_url', 'photo'],
  ['photo', 'photo'],
  ['voice_url', 'voice'],
  ['sticker', 'sticker'],
];

/** What the person did with a message, or why that can not be said. A caption is not read as an answer. */
export function messageInput(
  event: string | undefined,
  message: ZaloMessage,
): Input | 'unknown-event' | 'no-content' {
  if (event !== undefined && !isKnownEvent(event)) return 'unknown-event';
  const kind = (event === undefined ? undefined : eventNames[event]) ?? kindByFields(message);
  if (kind === undefined) return 'no-content';
  if (kind !== 'text') return { kind: 'attachment', of: kind };
  return message.text === undefined ? 'no-content' : { kind: 'text', text: message.text };
}

function kindByFields(message: ZaloMessage): 'text' | AttachmentKind | undefined {
  if (message.text !== undefined) return 'text';
  return fields.find(([field]) => message[field] !== undefined)?.[1];
}
