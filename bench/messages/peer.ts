import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import {
  conversations,
  createConversation,
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  type VersionedState,
} from '@grammyjs/conversations';
import { Bot, type Context } from 'grammy';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import type { Contender } from './contender.ts';
import { answersAtEnd, exchanges } from './script.ts';

type BotContext = ConversationFlavor<Context>;

/** of every message */
const date = 1_795_226_400;

const botInfo = {
  id: 1,
  is_bot: true as const,
  first_name: 'Bench',
  username: 'bench_bot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  supports_join_request_queries: false,
  can_manage_bots: false,
};

const storedState = z.custom<VersionedState<ConversationData>>();

/**
 * The same questions through `@grammyjs/conversations`, as its documentation shows it: one text field after the other, one reply to each
 * message, the state in one row per chat of `node:sqlite` with WAL and synchronous=FULL. It reads no numbers, checks nothing and
 * shows no figure of last month, so that the comparison errs on its side. Most of its time is a timer: its engine waits for one, a
 * millisecond, in each message.
 *
 * With a `reader` it does what the form is for, as its documentation has it: the draft is a variable of the conversation, and each
 * answer is read, checked and recorded by this program's engine where it is waited for. It prints no more than before.
 */
export function peer(folder: string, reader?: () => Reader): Contender {
  const database = new DatabaseSync(join(folder, reader ? 'reading-peer.db' : 'peer.db'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE state (chat TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
  const read = database.prepare('SELECT value FROM state WHERE chat = ?');
  const write = database.prepare(
    'INSERT INTO state (chat, value) VALUES (?, ?) ON CONFLICT (chat) DO UPDATE SET value = excluded.value',
  );
  const remove = database.prepare('DELETE FROM state WHERE chat = ?');
  const unfinished = database.prepare('SELECT COUNT(*) AS chats FROM state');

  let sent = 0;
  let updates = 0;
  let chats = 0;
  // Below the plugin's own API layer, which records every call; a transformer of the bot is not seen inside a conversation.
  const fetch = () => {
    sent += 1;
    const result = { message_id: sent, date, chat: { id: sent, type: 'private' }, text: 'Câu hỏi' };
    return Promise.resolve({ json: () => Promise.resolve({ ok: true, result }) });
  };
  const bot = new Bot<BotContext>('1:bench', { botInfo, client: { fetch } });
  bot.use(
    conversations({
      storage: {
        read: (chat) => {
          const row = read.get(chat);
          return row && storedState.parse(JSON.parse(String(row['value'])));
        },
        write: (chat, state) => void write.run(chat, JSON.stringify(state)),
        delete: (chat) => void remove.run(chat),
      },
    }),
  );
  bot.use(
    createConversation(
      (conversation: Conversation<BotContext>, context: Context) => report(conversation, context, reader?.()),
      'report',
    ),
  );
  bot.command('baocao', (context) => context.conversation.enter('report'));

  const types = (chat: number, text: string): Promise<void> => {
    updates += 1;
    return bot.handleUpdate(updateOf(chat, text, updates));
  };

  return {
    enter: async (persons) => {
      const first = chats + 1;
      chats += persons;
      for (let person = 0; person < persons; person += 1) await types(first + person, '/baocao');
      sent = 0;
      return {
        answer: (person, text) => types(first + person, text),
        settle: () => Promise.resolve(),
        check: () => {
          if (unfinished.get()?.['chats'] !== 0) throw new Error('a conversation has not ended');
          if (sent !== persons * exchanges.length) throw new Error(`${sent} replies were sent`);
          return Promise.resolve();
        },
      };
    },
    close: () => Promise.resolve(database.close()),
  };
}

/** Takes one answer after the other to a draft of its own, and tells how many it holds. */
type Reader = (text: string) => number;

async function report(
  conversation: Conversation<BotContext>,
  context: Context,
  reads: Reader | undefined,
): Promise<void> {
  const answers: string[] = [];
  for (const { ask } of exchanges) {
    const echo = answers.at(-1);
    await context.reply(echo === undefined ? ask : `Đã ghi: ${echo}\n\n${ask}`);
    const text = await conversation.form.text();
    const held = reads?.(text);
    if (held !== undefined && answers.length + 1 === exchanges.length && held !== answersAtEnd)
      throw new Error(`the draft holds ${held} answers`);
    answers.push(text);
  }
  await context.reply(`Xong: ${answers.length} câu.`);
}

function updateOf(chat: number, text: string, id: number): Update {
  const command = /^\/\w+/.exec(text)?.[0];
  return {
    update_id: id,
    message: {
      message_id: id,
      date,
      chat: { id: chat, type: 'private', first_name: 'Hương' },
      from: { id: chat, is_bot: false, first_name: 'Hương' },
      text,
      ...(command !== undefined && {
        entities: [{ type: 'bot_command', offset: 0, length: command.length }],
      }),
    },
  };
}
