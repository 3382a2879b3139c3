import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { botIdOf } from '../../src/adapters/channels/telegram/telegram.ts';
import { eachDatabase, type TestStore } from '../support/databases.ts';
import type { FakeTelegram } from '../support/fake-telegram/fake-telegram.ts';
import { minutesAfter, newcomer, openMorning, serve, telegramServer } from '../support/process-bot.ts';

const people = 150;
const planned = Date.parse(openMorning) - 3_600_000;

/** An outbox full of reminders, one to each of many people who once wrote to the bot. */
async function round({ database }: TestStore, telegram: FakeTelegram): Promise<void> {
  const { tables } = database;
  const at = new Date(planned);
  for (let index = 0; index < people; index += 1) {
    const person = newcomer(telegram, `Người ${index}`);
    const [personId, accountId] = [randomUUID(), randomUUID()];
    await tables.person.create({ data: { id: personId, name: `Người ${index}` } });
    await tables.account.create({
      data: {
        id: accountId,
        channel: 'telegram',
        bot: botIdOf(telegram.token),
        chat: person.chat,
        personId,
        status: 'active',
        lastUsedAt: at,
      },
    });
    await tables.outgoing.create({
      data: {
        id: randomUUID(),
        key: `send-reminders/2026-11/${personId}/1`,
        accountId,
        personId,
        state: 'planned',
        attempts: 0,
        createdAt: at,
        notBefore: at,
        expiresAt: new Date(planned + 10 * 3_600_000),
        round: 'send-reminders/2026-11-18',
        prompt: JSON.stringify({ id: 'menu', text: `Nhắc ${index}`, choices: [], answer: 'choose' }),
      },
    });
  }
}

describe('a round of reminders', () => {
  eachDatabase((databases) => {
    it('lets answers overtake it, and after a kill goes on where it stood without repeating anybody', async () => {
      const telegram = await telegramServer();
      const database = await databases.open();
      await round(database, telegram);
      const texts: string[] = [];
      const watchers: (() => void)[] = [];
      const when = (count: number) =>
        new Promise<void>((done) => {
          watchers.push(() => {
            if (texts.length >= count) done();
          });
        });
      telegram.onSendMessage(({ text }) => {
        if (!text.startsWith('Nhắc ')) return;
        texts.push(text);
        for (const look of watchers) look();
      });

      const [quarter, half] = [when(30), when(60)];
      const bot = await serve(telegram, database.url);
      await quarter;
      // Who writes meanwhile is answered before the rest of the round.
      const lan = newcomer(telegram, 'Lan');
      lan.types('xin chào');
      await lan.hears();
      expect(texts.length).toBeLessThan(people / 2);
      await half;
      await bot.kill();

      const again = await serve(telegram, database.url, { at: minutesAfter(openMorning, 1) });
      await again.logs('outgoing-sent');
      const counts = await database.store.outgoing.progress(['send-reminders/2026-11-18']);
      const of = (state: string) =>
        counts.filter((one) => one.state === state).reduce((sum, { count }) => sum + count, 0);
      expect(new Set(texts).size).toBe(texts.length);
      expect(of('planned')).toBe(0);
      expect(of('failed') + of('unknown') + of('dropped')).toBe(0);
      // What was in the hands of the killed process nobody knows about; it is little, and not sent again.
      expect(of('sent') + of('sending')).toBe(people);
      expect(of('sending')).toBeLessThanOrEqual(25);
      expect(texts.length).toBeGreaterThanOrEqual(of('sent'));
      again.asksToStop();
      await again.ended;

      const later = await serve(telegram, database.url, { at: minutesAfter(openMorning, 15) });
      expect(await later.logs('outgoing-outcome-unknown')).toMatchObject({ count: of('sending') });
      expect(new Set(texts).size).toBe(texts.length);
    });
  });
});
