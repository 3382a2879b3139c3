import { z } from 'zod';
import type { Chats, SentMessage } from './chats.ts';
import type { UpdateQueue } from './update-queue.ts';
import type { Webhook } from './webhook.ts';

/** What a method answers: the body of the HTTP response. */
export type Answer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error_code: number; readonly description: string };

/** Everything the methods work on. */
export interface BotState {
  readonly updates: UpdateQueue;
  readonly chats: Chats;
  readonly webhook: Webhook;
  readonly answeredCallbacks: string[];
  menu: readonly { readonly command: string; readonly description: string }[];
  /** awaited when a message is accepted and before that is answered: the moment to kill the bot */
  onSendMessage: (sent: SentMessage) => void | Promise<void>;
  /** awaited when a call arrives and before anything comes of it */
  onCall: (method: string) => void | Promise<void>;
}

type Method = (state: BotState, payload: unknown, gone: AbortSignal) => Answer | Promise<Answer>;

/** The methods the bot uses, in lower case: Telegram's method names are case-insensitive. */
export const methods: Readonly<Record<string, Method>> = {
  getme: () => ok({ id: 1, is_bot: true, first_name: 'Bot', username: 'fake_bot' }),
  getupdates: getUpdates,
  sendmessage: sendMessage,
  answercallbackquery: (state, payload) => {
    state.answeredCallbacks.push(
      z.object({ callback_query_id: z.string() }).parse(payload).callback_query_id,
    );
    return ok(true);
  },
  setmycommands: (state, payload) => {
    const commands = z.object({
      commands: z.array(
        z.object({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) }),
      ),
    });
    const read = commands.safeParse(payload);
    if (!read.success) return refuse(400, 'Bad Request: BOT_COMMAND_INVALID');
    state.menu = read.data.commands;
    return ok(true);
  },
  setwebhook: ({ webhook }, payload) => {
    const read = wanted.safeParse(payload);
    if (!read.success) return refuse(400, 'Bad Request: bad webhook: HTTPS url must be provided for webhook');
    webhook.set(read.data.url, read.data.secret_token);
    return ok(true);
  },
  getwebhookinfo: ({ webhook, updates }) =>
    ok({ url: webhook.url, has_custom_certificate: false, pending_update_count: updates.unconfirmed.length }),
  deletewebhook: ({ webhook }) => {
    webhook.delete();
    return ok(true);
  },
  editmessagereplymarkup: (state, payload) => {
    const read = z.object({ chat_id: id, message_id: z.int(), reply_markup: markup }).parse(payload);
    const message = state.chats.sent(read.chat_id).find((sent) => sent.messageId === read.message_id);
    if (message === undefined) return refuse(400, 'Bad Request: message to edit not found');
    message.buttons = buttonsOf(read.reply_markup);
    return ok(true);
  },
};

const id = z.union([z.int(), z.string()]).transform(String);

const button = z.object({ text: z.string().min(1), callback_data: z.string() });
const markup = z.object({ inline_keyboard: z.array(z.array(button)) }).optional();

const wanted = z.object({
  url: z.url({ protocol: /^https$/ }),
  secret_token: z.string().regex(/^[\w-]{1,256}$/),
});

const polled = z.object({
  offset: z.int().default(0),
  limit: z.int().min(1).max(100).default(100),
  timeout: z.int().min(0).default(0),
});

async function getUpdates(
  { updates, webhook }: BotState,
  payload: unknown,
  gone: AbortSignal,
): Promise<Answer> {
  if (webhook.url !== '') {
    return refuse(409, "Conflict: can't use getUpdates method while webhook is active");
  }
  const taken = await updates.take(polled.parse(payload), gone);
  if (taken !== 'conflict') return ok(taken);
  return refuse(
    409,
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  );
}

const sent = z.object({ chat_id: id, text: z.string().default(''), reply_markup: markup });

async function sendMessage(state: BotState, payload: unknown): Promise<Answer> {
  const read = sent.safeParse(payload);
  if (!read.success) return refuse(400, "Bad Request: can't parse the request");
  const { chat_id: chat, reply_markup: keyboard } = read.data;
  // Telegram trims; a text of blanks is empty to it.
  const text = read.data.text.trim();
  if (!state.chats.knows(chat)) return refuse(400, 'Bad Request: chat not found');
  if (state.chats.isBlocked(chat)) return refuse(403, 'Forbidden: bot was blocked by the user');
  if (text === '') return refuse(400, 'Bad Request: message text is empty');
  if (text.length > 4096) return refuse(400, 'Bad Request: message is too long');
  const buttons = buttonsOf(keyboard);
  if (buttons.flat().some(({ data }) => data === '' || Buffer.byteLength(data) > 64)) {
    return refuse(400, 'Bad Request: BUTTON_DATA_INVALID');
  }
  const message = state.chats.add(chat, text, buttons);
  await state.onSendMessage(message);
  return ok({
    message_id: message.messageId,
    date: 1_790_000_000,
    chat: { id: Number(chat), type: 'private' },
    text,
  });
}

function buttonsOf(keyboard: z.infer<typeof markup>): SentMessage['buttons'] {
  const rows = keyboard?.inline_keyboard ?? [];
  return rows.map((row) => row.map(({ text, callback_data: data }) => ({ label: text, data })));
}

function ok(result: unknown): Answer {
  return { ok: true, result };
}

export function refuse(status: number, description: string): Answer {
  return { ok: false, error_code: status, description };
}
