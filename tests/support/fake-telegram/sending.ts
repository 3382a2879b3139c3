import { z } from 'zod';
import { ok, refuse, type Answer } from './answers.ts';
import type { BotState } from './bot-state.ts';
import type { Chats, SentMessage } from './chats.ts';
import { buttonsOf, chatId, isTooMuchForButton, markup } from './keyboard.ts';
import { uploaded } from './read-payload.ts';

const message = z.object({ chat_id: chatId, text: z.string().default(''), reply_markup: markup });
const filed = z.object({ chat_id: chatId, caption: z.string().default(''), reply_markup: markup });

export async function sendMessage(state: BotState, payload: unknown): Promise<Answer> {
  const read = message.safeParse(payload);
  if (!read.success) return refuse(400, "Bad Request: can't parse the request");
  // Telegram trims; a text of blanks is empty to it.
  const text = read.data.text.trim();
  const chat = read.data.chat_id;
  const refused = refusedChat(state.chats, chat);
  if (refused) return refused;
  if (text === '') return refuse(400, 'Bad Request: message text is empty');
  if (text.length > 4096) return refuse(400, 'Bad Request: message is too long');
  return await accepted(state, { chat, text, buttons: buttonsOf(read.data.reply_markup) });
}

const photo = filed.extend({ photo: uploaded });
const document = filed.extend({ document: uploaded });

/** Up to 10 MB and 10,000 pixels of both sides together, not longer than 20 times its width; anything else is no photo to Telegram. */
export async function sendPhoto(state: BotState, payload: unknown): Promise<Answer> {
  const read = photo.safeParse(payload);
  if (!read.success) return refuse(400, 'Bad Request: there is no photo in the request');
  const { bytes } = read.data.photo;
  if (bytes.byteLength > 10_000_000) return refuse(400, 'Bad Request: file is too big');
  const sides = sidesOfPng(Buffer.from(bytes));
  if (!sides) return refuse(400, 'Bad Request: IMAGE_PROCESS_FAILED');
  const [short, long] = [Math.min(...sides), Math.max(...sides)];
  if (short + long > 10_000 || long > 20 * short) return refuse(400, 'Bad Request: PHOTO_INVALID_DIMENSIONS');
  return await takeFile(state, read.data, { kind: 'photo', ...read.data.photo });
}

export async function sendDocument(state: BotState, payload: unknown): Promise<Answer> {
  const read = document.safeParse(payload);
  if (!read.success) return refuse(400, 'Bad Request: there is no document in the request');
  if (read.data.document.bytes.byteLength > 50_000_000) return refuse(413, 'Request Entity Too Large');
  return await takeFile(state, read.data, { kind: 'document', ...read.data.document });
}

async function takeFile(
  state: BotState,
  { chat_id: chat, caption, reply_markup: keyboard }: z.infer<typeof filed>,
  file: NonNullable<SentMessage['file']>,
): Promise<Answer> {
  const refused = refusedChat(state.chats, chat);
  if (refused) return refused;
  if (file.bytes.byteLength === 0) return refuse(400, 'Bad Request: file must be non-empty');
  if (caption.length > 1024) return refuse(400, 'Bad Request: message caption is too long');
  return await accepted(state, { chat, text: caption.trim(), buttons: buttonsOf(keyboard), file });
}

function refusedChat(chats: Chats, chat: string): Answer | undefined {
  if (!chats.knows(chat)) return refuse(400, 'Bad Request: chat not found');
  return chats.isBlocked(chat) ? refuse(403, 'Forbidden: bot was blocked by the user') : undefined;
}

async function accepted(state: BotState, message: Omit<SentMessage, 'messageId'>): Promise<Answer> {
  if (isTooMuchForButton(message.buttons)) return refuse(400, 'Bad Request: BUTTON_DATA_INVALID');
  const sent = state.chats.add(message);
  await state.onSendMessage(sent);
  const { messageId, chat, text, file } = sent;
  return ok({
    message_id: messageId,
    date: 1_790_000_000,
    chat: { id: Number(chat), type: 'private' },
    ...(file ? { caption: text, document: { file_id: 'file', file_name: file.name } } : { text }),
  });
}

/** Width and height; the only pictures of the tests that are larger than a pixel are PNG. */
function sidesOfPng(bytes: Buffer): readonly [number, number] | undefined {
  if (bytes.subarray(0, 2).toString('hex') === 'ffd8') return [1, 1];
  return bytes.subarray(1, 4).toString('latin1') === 'PNG'
    ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    : undefined;
}
