import type { Dialect } from './dialect.ts';

/** An event as Zalo hands it in, before it is wrapped or not. */
export type ZaloEvent = Readonly<Record<string, unknown>>;

/** Who writes, and where. */
export interface Writer {
  readonly id: string;
  readonly name: string;
  /** the group it is written in */
  readonly group?: string;
}

/** Kinds of message that Zalo names. */
export type EventContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'image'; readonly caption?: string; readonly url?: string }
  | { readonly kind: 'voice' }
  | { readonly kind: 'sticker' }
  | { readonly kind: 'unsupported' };

/** Dates count milliseconds here, unlike Telegram's. */
const date = 1_790_000_000_000;

/** 44: an event in the shape that was seen live; sizes and ids have the look of real ones. */
export function eventOf(
  content: EventContent,
  messageId: string,
  { id, name, group }: Writer,
  dialect: Pick<Dialect, 'picture'>,
): ZaloEvent {
  const envelope = {
    message_id: messageId,
    date,
    chat: { id: group ?? id, chat_type: group === undefined ? 'PRIVATE' : 'GROUP' },
    from: { id, display_name: name, is_bot: false },
  };
  return {
    event_name: `message.${content.kind}.received`,
    message: { ...envelope, ...fieldsOf(content, dialect) },
  };
}

function fieldsOf(content: EventContent, { picture }: Pick<Dialect, 'picture'>): ZaloEvent {
  switch (content.kind) {
    case 'text':
      return { text: content.text };
    case 'image':
      return {
        [picture]: content.url ?? 'https://photo-stal-1.zdn.vn/jpg/0a1b2c.jpg',
        message_type: 'CHAT_PHOTO',
        ...(content.caption !== undefined && { caption: content.caption }),
      };
    case 'voice':
      return { voice_url: 'https://voice-aac-dl.zdn.vn/1/0a1b2c.aac', message_type: 'CHAT_VOICE' };
    case 'sticker':
      return { sticker: '0e078a2bb66e5f30067f', url: 'https://zalo-api.zadn.vn/api/emoticon/sticker/1' };
    case 'unsupported':
      return {};
  }
}
