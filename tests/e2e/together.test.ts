import { describe, expect, it } from 'vitest';
import { eachDatabase, type TestStore } from '../support/databases.ts';
import {
  botEnvironment,
  demoDatabase,
  enrolled,
  garmentUnion,
  invitationFor,
  reminderMorning,
  telegramServer,
} from '../support/process-bot.ts';
import { run } from '../support/process.ts';
import { addUnit } from '../support/storage-organisation.ts';
import { holdTable } from '../support/process-lock.ts';
import { LiveChat } from '../support/process-chat.ts';
import { novemberLines, novemberOpened, numberOf } from '../support/whole-report.ts';

const now = '2026-11-18T10:00';
/** Anything worth a warning would stand on standard error. */
const env = { LOG_LEVEL: 'warn' };
const again = /^Mình gửi lại/;

describe('two processes on one database', () => {
  eachDatabase((databases) => {
    it("keep each of one person's quick messages, and none twice", async () => {
      const opened = await demoDatabase(databases);
      const database = opened.url;
      const [one, two] = [
        new LiveChat({ as: 'chair', database, now, env }),
        new LiveChat({ as: 'chair', database, now, env }),
      ];
      await one.says('báo cáo');
      await two.says('trợ giúp');
      const before = await draftRow(opened);

      // Answers by number, so that it does not matter which question is being asked.
      const [members, workforce] = ['members-total', 'workforce'].map((id) => numberOf(novemberOpened(), id));
      for (let turn = 1; turn <= 15; turn += 1) {
        one.writes(`câu ${members} là ${240 + turn}, nữ ${180 + turn}`);
        two.writes(`câu ${workforce} là ${260 + turn}, nữ ${200 + turn}`);
      }
      const endings = await Promise.all([one.leaves(), two.leaves()]);
      for (const ending of endings) expect(ending).toMatchObject({ code: 0, stderr: '' });
      for (const { messages } of [one, two]) {
        expect(messages.filter((text) => !again.test(text))).toHaveLength(16);
      }
      expect(one.messages.at(-1)).toMatch(/Đoàn viên: 255 người.*Đoàn viên nữ: 195 người/s);
      expect(two.messages.at(-1)).toMatch(/Lao động: 275 người.*Lao động nữ: 215 người/s);

      const after = await draftRow(opened);
      expect(after.version).toBe(before.version + 30);
      expect(after.answers).toMatchObject({
        mem_total: { content: { value: { number: 255 } } },
        mem_female: { content: { value: { number: 195 } } },
        emp_total: { content: { value: { number: 275 } } },
        emp_female: { content: { value: { number: 215 } } },
      });
      expect(new Set(after.events).size).toBe(30);
    });

    it('send one report when two people send it at once, and tell both', async () => {
      const opened = await demoDatabase(databases);
      const database = opened.url;
      const code = await invitationFor(opened, { unit: garmentUnion.id, role: 'deputy' });
      const chair = new LiveChat({ as: 'chair', database, now, env });
      for (const line of ['báo cáo', ...novemberLines]) await chair.says(line);
      const deputy = new LiveChat({ as: 'deputy', database, now, env });
      for (const line of [`/start ${code}`, 'đồng ý', 'Lê Văn Tám']) await deputy.says(line);
      expect(await deputy.says('báo cáo')).toContain('Xem lại báo cáo tháng 11/2026');

      const lock = await holdTable(opened, 'Draft');
      chair.writes('gửi');
      deputy.writes('gửi');
      await lock.isAwaited(2);
      await lock.release();
      const told = await Promise.all([chair.hears(), deputy.hears()]);
      const reports = await opened.database.tables.report.findMany({
        where: { period: '2026-11', unitId: garmentUnion.id },
        include: { revisions: true },
      });
      expect(reports.map(({ revisions }) => revisions.length)).toEqual([1]);
      for (const text of told) expect(text).toContain(reports[0]?.receipt);
      expect(told.filter((text) => text.startsWith('✅ Đã gửi báo cáo'))).toHaveLength(1);
      expect(await chair.leaves()).toMatchObject({ code: 0, stderr: '' });
      expect(await deputy.leaves()).toMatchObject({ code: 0, stderr: '' });
    });

    it('remind a person once when both run the job at once', async () => {
      const telegram = await telegramServer();
      const opened = await databases.open();
      const unit = await addUnit(opened, { name: 'CĐCS Công ty May' });
      const chair = await enrolled(opened, telegram, { name: 'Trần Thị Lan', unit, role: 'chair' });
      const job = () =>
        run('src/cli/job.ts', {
          args: ['send-reminders'],
          at: reminderMorning,
          env: botEnvironment(telegram, opened.url),
        });
      const endings = await Promise.all([job(), job()]);
      for (const ending of endings) expect(ending).toMatchObject({ code: 0, stderr: '' });
      expect(chair.inbox.map(({ text }) => text)).toEqual([expect.stringContaining('nhắc nhẹ')]);
      const states = await opened.database.tables.outgoing.findMany({
        where: { key: { startsWith: 'send-reminders/' } },
        select: { state: true },
      });
      expect(states).toEqual([{ state: 'sent' }]);
    });
  });
});

async function draftRow({ database, store }: TestStore) {
  const key = { form: 'monthly-report', unit: garmentUnion.id, period: '2026-11' };
  const draft = await store.reports.draft(key);
  const { version } = await database.tables.draft.findFirstOrThrow({
    where: { unitId: key.unit, period: key.period },
  });
  const chair = { channel: 'terminal', bot: 'demo', chat: 'chair' };
  const { record } = await store.turns.openTurn(chair, Date.parse(`${now}+07:00`));
  return { version, answers: draft?.draft.answers, events: record.seen.map(({ event }) => event) };
}
