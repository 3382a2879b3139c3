import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { eachDatabase, type TestStore } from '../support/databases.ts';
import type { FakeTelegram } from '../support/fake-telegram/fake-telegram.ts';
import { faults } from '../support/fake-telegram/faults.ts';
import type { FakePerson } from '../support/fake-telegram/person.ts';
import {
  demoDatabase,
  dropsNext,
  enrolled,
  garmentUnion,
  minutesAfter,
  openMorning,
  reaches,
  reminderMorning,
  serve,
  telegramServer,
} from '../support/process-bot.ts';
import { holdTable } from '../support/process-lock.ts';
import type { RunningProcess } from '../support/process.ts';
import { addUnit } from '../support/storage-organisation.ts';
import { novemberLines } from '../support/whole-report.ts';

/** A chair with the report open at the first question, and the program serving. */
interface Scene {
  readonly telegram: FakeTelegram;
  readonly database: TestStore;
  readonly chair: FakePerson;
  readonly bot: RunningProcess;
}

const again = /^Mình gửi lại/;
const later = minutesAfter(openMorning, 2);

describe('a killed program', () => {
  eachDatabase((databases) => {
    async function reporting(): Promise<Scene> {
      const telegram = await telegramServer();
      const database = await demoDatabase(databases);
      const who = { name: 'Trần Thị Lan', unit: garmentUnion.id, role: 'chair' } as const;
      const chair = await enrolled(database, telegram, who);
      const bot = await serve(telegram, database.url);
      chair.types('/baocao');
      expect((await chair.hears()).text).toContain('Câu 1/');
      return { telegram, database, chair, bot };
    }

    /** The same, with everything answered. */
    async function reviewing(): Promise<Scene> {
      const scene = await reporting();
      for (const answer of novemberLines) {
        scene.chair.types(answer);
        await scene.chair.hears();
      }
      return scene;
    }

    it.each([
      { when: 'soon', restart: minutesAfter(openMorning, 1) },
      { when: 'ten minutes later', restart: minutesAfter(openMorning, 10) },
    ])(
      'between storing and replying, and started again $when, replies once and says it may be a repetition',
      async ({ restart }) => {
        const { telegram, database, chair, bot } = await reporting();
        const dropped = dropsNext(telegram, 'sendMessage');
        chair.types('251, nữ 193');
        await dropped;
        await bot.kill();

        await serve(telegram, database.url, { at: restart });
        const reply = (await chair.hears()).text;
        expect(reply).toMatch(again);
        expect(reply).toMatch(/251 người.*193 người.*Câu 2\//s);
        chair.types('kết nạp 6, giảm 0');
        expect((await chair.hears()).text).toMatch(/^✅ Đã ghi Kết nạp mới: 6 người/);
        expect(await answers(database)).toEqual({ mem_total: 251, mem_female: 193, mem_new: 6, mem_left: 0 });
      },
    );

    it('between sending and noting that it was sent, repeats the reply at most once', async () => {
      const { telegram, database, chair, bot } = await reporting();
      const sent = new Promise<void>((done) => {
        telegram.onSendMessage(async () => {
          await bot.kill();
          telegram.onSendMessage(() => {});
          done();
        });
      });
      chair.types('251, nữ 193');
      expect((await chair.hears()).text).toContain('Câu 2/');
      await sent;

      await serve(telegram, database.url, { at: later });
      expect((await chair.hears()).text).toMatch(again);
      chair.types('kết nạp 6, giảm 0');
      expect((await chair.hears()).text).toMatch(/^✅ Đã ghi Kết nạp mới: 6 người/);
      expect(await answers(database)).toEqual({ mem_total: 251, mem_female: 193, mem_new: 6, mem_left: 0 });
    });

    it('in the middle of sending a report, sends it once after all', async () => {
      const { telegram, database, chair, bot } = await reviewing();
      // Draft, session, report and answers are written, and the transaction waits for the revision.
      const lock = await holdTable(database, 'Revision');
      // A tap is confirmed beside its turn.
      const tapped = reaches(telegram, 'answerCallbackQuery');
      chair.taps('Gửi');
      await tapped;
      await lock.isAwaited(1);
      await bot.kill();
      await lock.release();
      expect(await database.database.tables.report.count({ where: ofNovember })).toBe(0);

      await serve(telegram, database.url, { at: later });
      // That the review arrived may not have been noted any more; then it is repeated first.
      const first = (await chair.hears()).text;
      const receipt = again.test(first) ? (await chair.hears()).text : first;
      expect(receipt).toMatch(/^✅ Đã gửi.*Mã biên nhận: 1126-/s);
      expect(await sentReports(database)).toEqual([1]);
      chair.types('/baocao');
      expect((await chair.hears()).text).toContain('anh/chị đã gửi');
    });

    it('between storing a report and giving the receipt, gives the receipt', async () => {
      const { telegram, database, chair, bot } = await reviewing();
      const dropped = dropsNext(telegram, 'sendMessage');
      chair.taps('Gửi');
      await dropped;
      await bot.kill();

      await serve(telegram, database.url, { at: later });
      expect((await chair.hears()).text).toMatch(/^Mình gửi lại.*✅ Đã gửi.*Mã biên nhận: 1126-/s);
      chair.types('/baocao');
      expect((await chair.hears()).text).toContain('anh/chị đã gửi');
      expect(await sentReports(database)).toEqual([1]);
    });

    it('knows an update it had before, and neither writes nor answers twice', async () => {
      const { telegram, database, chair, bot } = await reporting();
      const first = chair.types('251, nữ 193');
      expect((await chair.hears()).text).toContain('Câu 2/');
      // At once: whether the reply arrived does not stand in the store yet.
      telegram.repeats(first.updateId);
      const second = chair.types('kết nạp 6, giảm 0');
      expect((await chair.hears()).text).toMatch(/^✅ Đã ghi Kết nạp mới: 6 người/);
      const before = await draftRow(database);

      bot.asksToStop();
      expect(await bot.ended).toMatchObject({ code: 0 });
      telegram.repeats(first.updateId);
      telegram.repeats(second.updateId);
      await serve(telegram, database.url, { at: later });
      chair.types('!');
      expect((await chair.hears()).text).toContain('phần mềm quản lý đoàn viên');
      const after = await draftRow(database);
      expect(after.version).toBe(before.version + 1);
      expect(chair.inbox).toHaveLength(4);
      expect(await answers(database)).toEqual({ mem_total: 251, mem_female: 193, mem_new: 6, mem_left: 0 });
    });

    it('never sends a reminder twice, and lists the one of which nobody knows whether it arrived', async () => {
      const telegram = await telegramServer();
      const database = await databases.open();
      const unit = await addUnit(database, { name: 'CĐCS Công ty May' });
      const chair = await enrolled(database, telegram, { name: 'Trần Thị Lan', unit, role: 'chair' });
      const early = await serve(telegram, database.url);
      chair.types('xin chào');
      await chair.hears();
      early.asksToStop();
      await early.ended;

      const dropped = dropsNext(telegram, 'sendMessage');
      const bot = await serve(telegram, database.url, { at: reminderMorning });
      await dropped;
      await bot.kill();
      const reminders = { key: { startsWith: 'send-reminders/' } };
      const state = async () =>
        (await database.database.tables.outgoing.findMany({ where: reminders, select: { state: true } })).map(
          (row) => row.state,
        );
      expect(await state()).toEqual(['sending']);

      const soon = await serve(telegram, database.url, { at: minutesAfter(reminderMorning, 1) });
      chair.types('xin chào');
      await chair.hears();
      soon.asksToStop();
      await soon.ended;
      expect(await state()).toEqual(['sending']);

      const afterwards = await serve(telegram, database.url, { at: minutesAfter(reminderMorning, 15) });
      expect(await afterwards.logs('outgoing-outcome-unknown')).toMatchObject({ count: 1 });
      expect(await state()).toEqual(['unknown']);
      chair.types('xin chào');
      await chair.hears();
      expect(chair.inbox.map(({ text }) => text).filter((text) => text.includes('nhắc nhẹ'))).toEqual([]);
    });
  });
});

describe('a program asked to stop', () => {
  eachDatabase((databases) => {
    it('stores what is in hand, says nothing twice, and leaves with exit code 0', async () => {
      const telegram = await telegramServer();
      const database = await demoDatabase(databases);
      const who = { name: 'Trần Thị Lan', unit: garmentUnion.id, role: 'chair' } as const;
      const chair = await enrolled(database, telegram, who);
      const bot = await serve(telegram, database.url);
      chair.types('/baocao');
      await chair.hears();
      chair.types('245, nữ 190');
      await chair.hears();
      const lock = await holdTable(database, 'Draft');
      const tapped = reaches(telegram, 'answerCallbackQuery');
      chair.taps('Không có');
      await tapped;
      await lock.isAwaited(1);
      // Telegram takes its time, longer than everything else a stopping program has to do.
      telegram.onSendMessage(() => wait(300));
      bot.asksToStop();
      await lock.release();
      expect(await bot.ended).toMatchObject({ code: 0, signal: null });
      expect(await answers(database)).toEqual({ mem_total: 245, mem_female: 190, mem_new: 0, mem_left: 0 });
      expect((await chair.hears()).text).toMatch(/^✅ Đã ghi Kết nạp mới: .*phần mềm quản lý đoàn viên/s);
      expect(telegram.unconfirmed()).toEqual([]);

      await serve(telegram, database.url, { at: later });
      chair.types('240');
      expect((await chair.hears()).text).toMatch(/^✅ Đã ghi .*: 240 người/);
    });

    // Nothing in it depends on the database, and it takes as long as the program waits.
    it.runIf(databases.engine === 'sqlite')(
      'does not wait for a platform that answers nothing; the reply comes from the next run',
      async () => {
        const telegram = await telegramServer();
        const database = await demoDatabase(databases);
        const who = { name: 'Trần Thị Lan', unit: garmentUnion.id, role: 'chair' } as const;
        const chair = await enrolled(database, telegram, who);
        const bot = await serve(telegram, database.url);
        const called = reaches(telegram, 'sendMessage');
        telegram.fails('sendMessage', faults.hang, { times: 100 });
        chair.types('/baocao');
        await called;
        bot.asksToStop();
        expect(await bot.ended).toMatchObject({ code: 0, signal: null });
        telegram.mends();

        await serve(telegram, database.url, { at: later });
        expect((await chair.hears()).text).toMatch(/^Mình gửi lại.*Câu 1\//s);
      },
    );
  });
});

const ofNovember = { period: '2026-11', unitId: garmentUnion.id };

async function draftRow({ database }: TestStore) {
  return await database.tables.draft.findFirstOrThrow({ where: ofNovember });
}

/** The numbers of the draft. */
async function answers(database: TestStore): Promise<Readonly<Record<string, number>>> {
  const draft = await database.store.reports.draft({
    form: 'monthly-report',
    unit: garmentUnion.id,
    period: '2026-11',
  });
  const entries = Object.entries(draft?.draft.answers ?? {}).flatMap(([code, { content }]) =>
    content.state === 'value' && content.value.type === 'number'
      ? [[code, content.value.number] as const]
      : [],
  );
  return Object.fromEntries(entries);
}

/** How many revisions each report of the unit has. */
async function sentReports({ database }: TestStore): Promise<readonly number[]> {
  const reports = await database.tables.report.findMany({ where: ofNovember, include: { revisions: true } });
  return reports.map(({ revisions }) => revisions.length);
}
