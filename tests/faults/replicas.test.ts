import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/report.ts';
import { postgresqlOnly, type TestStore } from '../support/databases.ts';
import { faults } from '../support/fake-telegram/faults.ts';
import type { FakePerson } from '../support/fake-telegram/person.ts';
import { undelivered } from '../support/faults/compare.ts';
import { Scene } from '../support/faults/scene.ts';
import { givenSeed } from '../support/faults/thoroughness.ts';
import { demoDatabase, enrolled, garmentUnion, reaches, reminderMorning } from '../support/process-bot.ts';
import { form, period } from '../support/storage-organisation.ts';
import { novemberFilled, novemberLines, novemberOpened, numberOf } from '../support/whole-report.ts';

const again = /^Mình gửi lại/;
const chairOf = { name: 'Trần Thị Lan', unit: garmentUnion.id, role: 'chair' } as const;

describe('two processes behind one address', () => {
  postgresqlOnly((databases) => {
    async function opened(at?: string) {
      const database = await demoDatabase(databases);
      let chair: FakePerson | undefined;
      const options = { updates: 'webhook', replicas: 2, ...(at !== undefined && { at }) } as const;
      const scene = await Scene.open(database, options, async (telegram) => {
        chair = await enrolled(database, telegram, chairOf);
      });
      if (!chair) throw new Error('nobody joined');
      return { database, scene, chair };
    }

    it('share a report; one dies in the middle, is missed by nobody, and is replaced', async () => {
      const { database, scene, chair } = await opened();
      const { telegram } = scene;
      const says = async (text: string, reply: RegExp) => {
        const before = chair.inbox.length;
        chair.types(text);
        await expect
          .poll(
            () => chair.inbox.slice(before).map((message) => message.text.replace(/^Mình gửi lại.*\n\n/, '')),
            {
              timeout: 20_000,
            },
          )
          .toEqual(expect.arrayContaining([expect.stringMatching(reply)]));
      };
      await says('/baocao', /Câu 1\//);
      const [first = '', second = '', ...others] = novemberLines;
      await says(first, /^✅ Đã ghi/);
      // It has stored the answer, or the other has; nobody has the reply.
      telegram.fails('sendMessage', faults.resetBefore);
      const sending = reaches(telegram, 'sendMessage');
      chair.types(second);
      await sending;
      await scene.kill(0);
      const alone = others.splice(0, 3);
      for (const line of alone) await says(line, /^✅ Đã ghi/);
      await scene.replace(0);
      // The one that was there all the time goes, in order, and then the report is sent by whoever is asked.
      expect(await scene.stop(1)).toBe(0);
      await scene.replace(1);
      for (const line of others) await says(line, /^✅ Đã ghi|Xem lại báo cáo/);
      await says('gửi', /✅ Đã gửi báo cáo/);

      const report = await database.store.reports.report({ form, unit: garmentUnion.id, period });
      expect(report?.revision).toBe(1);
      const contents = (answers: Answers) =>
        Object.fromEntries(Object.entries(answers).map(([code, { content }]) => [code, content]));
      expect(contents(report?.answers ?? {})).toMatchObject(contents(novemberFilled.draft.answers));
      const unsaid = scene.all.flatMap(({ log }) => log.filter(({ level }) => level >= 50));
      expect(unsaid).toEqual([]);
    });

    it("take one person's quick messages, each brought five times at once, in whatever order", async () => {
      const { database, scene, chair } = await opened();
      const { telegram } = scene;
      chair.types('/baocao');
      await chair.hears();
      const november = novemberOpened();
      const [members, workforce] = ['members-total', 'workforce'].map((id) => numberOf(november, id));
      const key = { form, unitId: garmentUnion.id, period };
      const versionOf = async ({ database: { tables } }: TestStore) =>
        (await tables.draft.findFirstOrThrow({ where: key })).version;
      const before = await versionOf(database);
      const texts = Array.from({ length: 6 }, (_, turn) =>
        turn % 2 === 0
          ? `câu ${members} là ${251 + turn}, nữ 193`
          : `câu ${workforce} là ${265 + turn}, nữ 202`,
      );
      const acts = texts.map((text) => chair.types(text));
      const brought = acts
        .toReversed()
        .flatMap(({ updateId }) =>
          Array.from({ length: 5 }, () => telegram.webhook.bringNow(telegram.update(updateId))),
        );
      for (const { status } of await Promise.all(brought)) expect([200, 503]).toContain(status);
      await expect.poll(() => telegram.unconfirmed(), { timeout: 20_000 }).toEqual([]);

      expect(await versionOf(database)).toBe(before + texts.length);
      const unlabelled = () => chair.inbox.slice(1).filter(({ text }) => !again.test(text));
      await expect.poll(unlabelled, { timeout: 20_000 }).toHaveLength(texts.length);
      for (const { text } of unlabelled()) expect(text).toMatch(/^✅ Đã ghi/);
      const draft = await database.store.reports.draft({ form, unit: garmentUnion.id, period });
      expect(Object.keys(draft?.draft.answers ?? {}).toSorted()).toEqual([
        'emp_female',
        'emp_total',
        'mem_female',
        'mem_total',
      ]);
    });

    it('send what a power cut left unsent once, though both come back at once', async () => {
      const { scene, chair } = await opened();
      const { telegram } = scene;
      chair.types('/baocao');
      await chair.hears();
      telegram.fails('sendMessage', faults.hang);
      const sending = reaches(telegram, 'sendMessage');
      chair.types('251, nữ 193');
      await sending;
      await Promise.all([scene.kill(0), scene.kill(1)]);
      // The platform takes its time: the one has not noted that it has sent when the other looks.
      telegram.onSendMessage(() => wait(2_500));
      await Promise.all([scene.replace(0), scene.replace(1)]);
      await Promise.all([0, 1].map((index) => scene.replica(index).logs('replies-resent')));
      expect((await chair.hears()).text).toMatch(/^Mình gửi lại.*251 người/s);
      expect(chair.inbox).toHaveLength(2);
    });

    // It takes until the next minute.
    it.runIf(givenSeed !== undefined)(
      'send what stayed unsent once, though both look for it each minute',
      { timeout: 200_000 },
      async () => {
        const { scene, chair, database } = await opened('2026-11-18T09:00:30+07:00');
        const { telegram } = scene;
        chair.types('xin chào');
        await chair.hears();
        await expect.poll(() => undelivered(database), { timeout: 10_000 }).toEqual([]);
        await Promise.all([0, 1].map((index) => scene.replica(index).logs('replies-resent')));
        // As if the reply had been given up minutes ago.
        const { tables } = database.database;
        const session = await tables.session.findFirstOrThrow({ where: { account: { chat: chair.chat } } });
        const record = session.record.replace(/"at":\d+/, `"at":${Math.round(scene.now) - 300_000}`);
        expect(record).not.toBe(session.record);
        telegram.onSendMessage(() => wait(2_000));
        await tables.session.update({
          where: { accountId: session.accountId },
          data: { record, delivered: null },
        });
        await expect.poll(() => chair.inbox.length, { timeout: 90_000 }).toBeGreaterThan(1);
        // Both have looked by the time the other one's message would be on its way.
        await wait(4_000);
        chair.types('trợ giúp');
        await expect.poll(() => chair.inbox.at(-1)?.text, { timeout: 20_000 }).not.toMatch(again);
        expect(chair.inbox.map(({ text }) => again.test(text))).toEqual([false, true, false]);
      },
    );

    it('remind each person once, whichever of them does it', async () => {
      const { scene, chair, database } = await opened(reminderMorning);
      const { telegram } = scene;
      const reminders = () => chair.inbox.filter(({ text }) => text.includes('nhắc nhẹ'));
      await expect.poll(reminders, { timeout: 20_000 }).toHaveLength(1);
      await scene.kill(0);
      await scene.kill(1);
      await Promise.all([scene.replace(0), scene.replace(1)]);
      chair.types('xin chào');
      await expect.poll(() => chair.inbox.length, { timeout: 20_000 }).toBeGreaterThan(1);
      expect(reminders()).toHaveLength(1);
      const rows = await database.database.tables.outgoing.findMany({
        where: { key: { startsWith: 'send-reminders/' }, account: { chat: chair.chat } },
      });
      // Of one that was killed before it noted that it had sent, nobody knows; it is not sent again.
      expect(rows.map(({ state }) => state)).toEqual([expect.stringMatching(/^(?:sent|sending)$/)]);
      expect(telegram.unconfirmed()).toEqual([]);
    });
  });
});
