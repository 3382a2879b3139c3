import { describe, expect, it } from 'vitest';
import { botIdOf } from '../../src/adapters/channels/telegram/telegram.ts';
import { numberAnswer } from '../../src/domain/answer.ts';
import { asId, type PersonId } from '../../src/domain/ids.ts';
import { eachDatabase, type TestStore } from '../support/databases.ts';
import type { FakeTelegram } from '../support/fake-telegram/fake-telegram.ts';
import {
  demoDatabase,
  dropsNext,
  enrolled,
  garmentUnion,
  minutesAfter,
  openMorning,
  reaches,
  serve,
  telegramServer,
} from '../support/process-bot.ts';
import { holdTable } from '../support/process-lock.ts';
import { form, period, sendReport } from '../support/storage-organisation.ts';

const again = /^Mình gửi lại/;
const later = minutesAfter(openMorning, 2);
const key = { form, unit: garmentUnion.id, period };

describe('a program that is killed', () => {
  eachDatabase((databases) => {
    const chairOf = { name: 'Trần Thị Lan', unit: garmentUnion.id, role: 'chair' } as const;

    /** A chair whose report of November was sent. */
    async function reported() {
      const telegram = await telegramServer();
      const database = await demoDatabase(databases);
      const chair = await enrolled(database, telegram, chairOf);
      const from = await senderOf(database, telegram, chair.chat);
      await sendReport(database, from, period, {
        mem_total: numberAnswer(251),
        mem_female: numberAnswer(193),
        ubkt_checks: numberAnswer(0),
      });
      return { telegram, database, chair };
    }

    it('in the middle of sending a correction sends it once after all, and until then the report counts as it was', async () => {
      const { telegram, database, chair } = await reported();
      const bot = await serve(telegram, database.url);
      for (const text of ['sửa', 'UBKT kiểm tra 2 cuộc', 'gửi']) {
        chair.types(text);
        await chair.hears();
      }
      // Draft, session and revision are written, and the transaction waits for the answers.
      const lock = await holdTable(database, 'Answer');
      const tapped = reaches(telegram, 'answerCallbackQuery');
      chair.taps('Vẫn gửi bản sửa');
      await tapped;
      await lock.isAwaited(1);
      await bot.kill();
      await lock.release();
      expect(await stateOf(database)).toEqual({ revision: 1, checks: 0 });

      await serve(telegram, database.url, { at: later });
      const first = (await chair.hears()).text;
      const receipt = again.test(first) ? (await chair.hears()).text : first;
      expect(receipt).toMatch(/^✅ Đã sửa.*sửa lần 1/s);
      expect(await stateOf(database)).toEqual({ revision: 2, checks: 2 });
      chair.types('/baocao');
      expect((await chair.hears()).text).toContain('đã sửa 1 lần');
    });

    it('between storing a correction and saying so says so, and writes it once', async () => {
      const { telegram, database, chair } = await reported();
      const bot = await serve(telegram, database.url);
      for (const text of ['sửa', 'UBKT kiểm tra 2 cuộc', 'gửi']) {
        chair.types(text);
        await chair.hears();
      }
      const dropped = dropsNext(telegram, 'sendMessage');
      chair.taps('Vẫn gửi bản sửa');
      await dropped;
      await bot.kill();

      await serve(telegram, database.url, { at: later });
      expect((await chair.hears()).text).toMatch(/^Mình gửi lại.*✅ Đã sửa.*sửa lần 1/s);
      expect(await stateOf(database)).toEqual({ revision: 2, checks: 2 });
    });

    it('between a red flag in the evening and the morning tells the union above once', async () => {
      const telegram = await telegramServer();
      const database = await demoDatabase(databases);
      const chair = await enrolled(database, telegram, chairOf);
      const { tables } = database.database;
      const ward = await tables.unit.findUniqueOrThrow({ where: { code: 'BR' } });
      const leader = await enrolled(database, telegram, {
        name: 'Đặng Thị Loan',
        unit: asId(ward.id),
        role: 'leader',
      });
      const bot = await serve(telegram, database.url, { at: '2026-11-18T21:00+07:00' });
      chair.types('/baocao');
      await chair.hears();
      const act = chair.types('có 1 cuộc ngừng việc');
      expect((await chair.hears()).text).toContain('7 giờ sáng');
      await bot.kill();
      expect(leader.inbox).toEqual([]);

      telegram.repeats(act.updateId);
      await serve(telegram, database.url, { at: '2026-11-19T07:30+07:00' });
      expect((await leader.hears()).text).toContain('Ngừng việc, đình công: 1 cuộc');
      chair.types('ngừng việc 1');
      await chair.hears();
      expect(leader.inbox).toHaveLength(1);
    });
  });
});

async function senderOf({ database }: TestStore, telegram: FakeTelegram, chat: string) {
  const bot = botIdOf(telegram.token);
  const { personId } = await database.tables.account.findFirstOrThrow({
    where: { channel: 'telegram', bot, chat },
  });
  return {
    unit: garmentUnion.id,
    person: asId<PersonId>(personId ?? ''),
    address: { channel: 'telegram', bot, chat },
  };
}

/** How often the report was written, and a figure of it. */
async function stateOf({ store }: TestStore) {
  const report = await store.reports.report(key);
  const content = report?.answers.ubkt_checks?.content;
  const value = content?.state === 'value' ? content.value : undefined;
  return { revision: report?.revision, checks: value?.type === 'number' ? value.number : undefined };
}
