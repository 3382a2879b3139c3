import { setTimeout as wait } from 'node:timers/promises';
import { ok, refuse, type Answer } from './answers.ts';
import type { BotState, Parameters } from './bot-state.ts';
import type { SentMessage } from './chats.ts';

/** 29-31 */
export async function sendMessage(state: BotState, parameters: Parameters): Promise<Answer> {
  const refused = missing(parameters, 'chat_id', 'text') ?? unknownChat(state, parameters);
  if (refused) return refused;
  const text = String(parameters.text);
  const length = state.dialect.length === 'utf-16' ? text.length : Array.from(text).length;
  if (length > 2000) return refuse(400, 'Bad request: The text is too long');
  return accepted(state, { chat: String(parameters.chat_id), text, kind: 'text' });
}

/** 40: Zalo fetches the address itself before it answers. `.invalid` names are what it can not fetch. */
export async function sendPhoto(state: BotState, parameters: Parameters): Promise<Answer> {
  const refused = missing(parameters, 'chat_id', 'photo') ?? unknownChat(state, parameters);
  if (refused) return refused;
  const photo = String(parameters.photo);
  if (!/^https?:\/\//.test(photo)) {
    return refuse(400, 'Bad request: The photo must start with http:// or https://');
  }
  if (state.dialect.photoDelay > 0) await wait(state.dialect.photoDelay);
  if (new URL(photo).hostname.endsWith('.invalid'))
    return refuse(400, 'Bad request: The photo URL is invalid');
  const caption = typeof parameters.caption === 'string' ? parameters.caption : '';
  return accepted(
    state,
    { chat: String(parameters.chat_id), text: caption, kind: 'photo', photo },
    { message_type: 'CHAT_PHOTO' },
  );
}

export async function sendSticker(state: BotState, parameters: Parameters): Promise<Answer> {
  const refused = missing(parameters, 'chat_id', 'sticker') ?? unknownChat(state, parameters);
  if (refused) return refused;
  return accepted(state, { chat: String(parameters.chat_id), text: '', kind: 'sticker' });
}

/** 42: in a group it looks as if it had worked. */
export async function sendVoice(state: BotState, parameters: Parameters): Promise<Answer> {
  const refused = missing(parameters, 'chat_id', 'voice_url') ?? unknownChat(state, parameters);
  if (refused) return refused;
  const { chat_id: chat, voice_url: url } = parameters;
  if (!String(url).endsWith('.aac')) return refuse(400, 'Bad request: The voice_url is invalid');
  if (String(chat).startsWith('g')) return sentAnswer(state.chats.newMessageId());
  return accepted(state, { chat: String(chat), text: '', kind: 'voice' });
}

/** 41: nothing but `ok` comes back. */
export function sendChatAction(_: BotState, parameters: Parameters): Answer {
  const refused = missing(parameters, 'chat_id', 'action');
  if (refused) return refused;
  return parameters.action === 'typing' ? ok() : refuse(400, 'Bad request: The action is invalid');
}

/** 29, 30, 32: the first field that is missing or empty. */
function missing(parameters: Parameters, ...fields: readonly string[]): Answer | undefined {
  const field = fields.find((name) => parameters[name] === undefined || parameters[name] === '');
  return field === undefined ? undefined : refuse(400, `Bad request: The ${field} must not be empty`);
}

function unknownChat({ chats, dialect }: BotState, { chat_id: chat }: Parameters): Answer | undefined {
  if (chats.knows(String(chat))) return undefined;
  return dialect.unknownChat === 400
    ? refuse(400, 'Bad request: The chat_id is invalid')
    : refuse(403, 'Internal server error');
}

async function accepted(
  state: BotState,
  message: Omit<SentMessage, 'messageId'>,
  more: Parameters = {},
): Promise<Answer> {
  const sent = state.chats.add(message);
  await state.onSendMessage(sent);
  return sentAnswer(sent.messageId, more);
}

function sentAnswer(messageId: string, more: Parameters = {}): Answer {
  return ok({ message_id: messageId, date: 1_790_000_000_000, ...more }, { error_code: 0 });
}
