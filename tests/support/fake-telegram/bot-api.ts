import { z } from 'zod';
import { ok, refuse, type Answer } from './answers.ts';
import type { BotState } from './bot-state.ts';
import { buttonsOf, chatId, markup } from './keyboard.ts';
import { sendDocument, sendMessage, sendPhoto } from './sending.ts';

type Method = (state: BotState, payload: unknown, gone: AbortSignal) => Answer | Promise<Answer>;

/** The methods the bot uses, in lower case: Telegram's method names are case-insensitive. */
export const methods: Readonly<Record<string, Method>> = {
  getme: () => ok({ id: 1, is_bot: true, first_name: 'Bot', username: 'fake_bot' }),
  getupdates: getUpdates,
  sendmessage: sendMessage,
  senddocument: sendDocument,
  sendphoto: sendPhoto,
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
    const read = z.object({ chat_id: chatId, message_id: z.int(), reply_markup: markup }).parse(payload);
    const message = state.chats.sent(read.chat_id).find((sent) => sent.messageId === read.message_id);
    if (message === undefined) return refuse(400, 'Bad Request: message to edit not found');
    message.buttons = buttonsOf(read.reply_markup);
    return ok(true);
  },
};

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
