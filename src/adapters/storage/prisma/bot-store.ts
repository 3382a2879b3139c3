import { sqltag as sql } from '@prisma/client/runtime/client';
import type { BotStore, BotUsage } from '../../../app/ports/bot-store.ts';
import type { Database } from './database.ts';

export function botStore(database: Database): BotStore {
  const { tables } = database;
  return {
    add: async (counts) => {
      if (counts.length === 0) return;
      // In one order everywhere, so that two processes do not wait for each other.
      const inOrder = counts.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      await database.transaction(async (within) => {
        for (const { channel, bot, month, sent, received } of inOrder)
          await within.$executeRaw(sql`INSERT INTO "BotMonth" ("channel", "bot", "month", "sent", "received")
            VALUES (${channel}, ${bot}, ${month}, ${sent}, ${received})
            ON CONFLICT ("channel", "bot", "month") DO UPDATE SET "sent" = "BotMonth"."sent" + excluded."sent",
              "received" = "BotMonth"."received" + excluded."received"`);
      });
    },
    usage: async (month, channels) => {
      const channel = { in: [...channels] };
      const people = await tables.account.groupBy({
        by: ['channel', 'bot'],
        where: { channel, status: { not: 'erased' } },
        _count: true,
      });
      const counted = await tables.botMonth.findMany({ where: { channel, month } });
      const usage = new Map<string, BotUsage>();
      for (const { _count: count, ...lane } of people)
        usage.set(keyOf(lane), { ...lane, people: count, sent: 0, received: 0 });
      for (const { channel: name, bot, sent, received } of counted) {
        const key = keyOf({ channel: name, bot });
        usage.set(key, { channel: name, bot, people: usage.get(key)?.people ?? 0, sent, received });
      }
      return [...usage.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    },
  };
}

function keyOf({ channel, bot }: Pick<BotUsage, 'channel' | 'bot'>): string {
  return `${channel}/${bot}`;
}
