import type { AttachmentKind } from '../../../src/engine/prompt.ts';

const file = { file_id: 'file', file_unique_id: 'unique', file_size: 1000 };

/** The field of a message by which Telegram shows each kind: https://core.telegram.org/bots/api#message */
export const attachmentFields: Readonly<Record<AttachmentKind, Readonly<Record<string, unknown>>>> = {
  photo: { photo: [{ ...file, width: 90, height: 51 }] },
  voice: { voice: { ...file, duration: 3, mime_type: 'audio/ogg' } },
  video: { video: { ...file, duration: 3, width: 90, height: 51 } },
  file: { document: { ...file, file_name: 'bao-cao.pdf', mime_type: 'application/pdf' } },
  sticker: { sticker: { ...file, type: 'regular', width: 512, height: 512, emoji: '👍' } },
  location: { location: { latitude: 10.8, longitude: 106.6 } },
  contact: { contact: { phone_number: '+84900000000', first_name: 'Lan' } },
  other: { dice: { emoji: '🎲', value: 6 } },
};
