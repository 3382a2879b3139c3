import { describe, expect, it } from 'vitest';
import { sentAnswersOf } from '../../prisma/demo/fill-report.ts';
import { eachDatabase, type TestStore } from '../support/databases.ts';
import {
  demoDatabase,
  garmentUnion,
  invitationFor,
  minutesAfter,
  openMorning,
  serve,
  telegramServer,
  botEnvironment,
} from '../support/process-bot.ts';
import { LiveChat, pipedChat } from '../support/process-chat.ts';
import { run, start } from '../support/process.ts';
import { novemberFilled, novemberLines, novemberLinesUntil } from '../support/whole-report.ts';

const now = '2026-11-18T10:00';
const startsAt = Date.parse(`${now}+07:00`);
const stranger = /^Chào anh\/chị! Mình là trợ lý báo cáo .*mã mời/s;

describe('chat', () => {
  eachDatabase((databases) => {
    it('answers each line with one message, whatever the line stands for, and leaves with exit code 0', async () => {
      const { url: database } = await demoDatabase(databases);
      const [, , ...untilConference] = novemberLinesUntil('worker_conf_held');
      const talk: readonly (readonly [line: string, answer: RegExp])[] = [
        ['báo cáo', /Câu 1\/\d+.*\n\[1\] Như tháng trước \(245 \/ 190\)\n.*\[\d\] Bỏ qua$/s],
        [String.raw`tổng 251\nnữ 192`, /Đoàn viên: 251 người; Đoàn viên nữ: 192 người.*Câu 2\//s],
        ['!photo', /ảnh.*chữ hoặc số/s],
        ['!voice', /tin thoại.*chữ hoặc số/s],
        ['!file bao cao.pdf', /tệp.*chữ hoặc số/s],
        ['kết nạp 7, giảm 1', /Kết nạp mới: 7 người/],
        ['!edit 1 kết nạp 6, giảm 0', /Kết nạp mới: 6 người/],
        ...untilConference.slice(0, -1).map((line) => [line, /^✅ Đã ghi/] as const),
        [untilConference.at(-1) ?? '', /hội nghị người lao động.*\n1\. Rồi\n2\. Chưa\n/s],
        ['!tap 2', /Hội nghị NLĐ: chưa.*Câu \d+\//s],
        ['---', /./],
      ];
      const chat = await pipedChat(
        { as: 'chair', database, now },
        talk.map(([line]) => line),
      );
      expect(chat).toMatchObject({ code: 0, stderr: '' });
      expect(chat.messages).toHaveLength(talk.length);
      for (const [index, [, answer]] of talk.entries()) expect(chat.messages[index]).toMatch(answer);
      expect(chat.stdout.endsWith('\n---\n')).toBe(true);
    });

    it('stores the times of a clock that stands still and goes on by one second with each message', async () => {
      const opened = await demoDatabase(databases);
      const database = opened.url;
      const code = await invitationFor(opened, { unit: garmentUnion.id, role: 'deputy' });
      const lines = [
        `/start AB2C-D3EF-GH`,
        `/start ${code}`,
        'đồng ý',
        'Lê Văn Tám',
        'báo cáo',
        ...novemberLines,
        'gửi',
      ];
      const last = lines.length;
      const chat = await pipedChat({ as: 'anh Tám', database, now }, lines);
      expect(chat.messages.at(-1)).toContain('Gửi lúc 10:00 ngày 18/11/2026');

      const { tables } = opened.database;
      const at = (message: number) => new Date(startsAt + message * 1000);
      const account = await tables.account.findFirstOrThrow({
        where: { chat: 'anh Tám' },
        include: { attempts: true, consents: true, session: true, invitations: true },
      });
      expect(account).toMatchObject({
        lastUsedAt: at(last),
        attempts: [{ at: at(1) }],
        consents: [{ at: at(4) }],
        invitations: [{ usedAt: at(4) }],
        session: { updatedAt: at(last) },
      });
      const draft = await tables.draft.findFirstOrThrow({ where: { unitId: garmentUnion.id } });
      expect(draft.updatedAt).toEqual(at(last));
      const report = await tables.report.findFirstOrThrow({
        where: { unitId: garmentUnion.id, period: '2026-11' },
        include: { answers: true, revisions: true },
      });
      expect(report.sentAt).toEqual(at(last));
      expect(report.revisions).toMatchObject([{ at: at(last), channel: 'terminal' }]);
      const answeredAt = Object.fromEntries(report.answers.map((answer) => [answer.indicator, answer.at]));
      // The filling's clock went on by one second with each line as well.
      const end = novemberFilled.context().now;
      const expected = sentAnswersOf(novemberFilled.form, novemberFilled.draft, {
        by: novemberFilled.context().person,
        at: end + 1000,
      });
      expect(answeredAt).toEqual(
        Object.fromEntries(
          Object.entries(expected).map(([code, answer]) => [code, at(last - 1 + (answer.at - end) / 1000)]),
        ),
      );
      expect(new Set(Object.values(answeredAt).map(Number)).size).toBe(novemberLines.length + 1);
    });

    it('shows first what was not delivered yet: the last reply before a crash, then a reminder, each once', async () => {
      const { url: database } = await demoDatabase(databases);
      const live = new LiveChat({ as: 'chair', database, now });
      await live.says('báo cáo');
      expect(await live.says('251, nữ 193')).toContain('Câu 2/');
      // The reply is on the screen; that it is there is noted a moment later.
      await live.process.kill();
      const job = await run('src/cli/job.ts', {
        args: ['send-reminders', '--now', '2026-11-20T09:00', '--database', database],
      });
      expect(job).toMatchObject({ code: 0, stderr: '' });
      expect(job.stdout).toMatch(/planned 3 messages/);

      const later = { as: 'chair', database, now: '2026-11-20T09:30' };
      const chat = await pipedChat(later, ['kết nạp 6, giảm 0']);
      expect(chat).toMatchObject({ code: 0, stderr: '' });
      expect(chat.messages).toHaveLength(3);
      expect(chat.messages[0]).toMatch(/^Mình gửi lại.*251 người.*Câu 2\//s);
      expect(chat.messages[1]).toMatch(/nhắc nhẹ: báo cáo tháng 11\/2026 của CĐCS Công ty TNHH May An Phú/);
      expect(chat.messages[2]).toMatch(/^✅ Đã ghi Kết nạp mới: 6 người/);
      expect((await pipedChat(later, [])).messages).toEqual([]);
    });

    it('tells an account nobody knows how to join, and shows it nothing', async () => {
      const { url: database } = await demoDatabase(databases);
      const lines = ['xin chào', '/summary', '/chuanop', 'báo cáo', '!photo', '/trogiup'];
      const chat = await pipedChat({ as: 'ai đó', database, now }, lines);
      expect(chat).toMatchObject({ code: 0, stderr: '' });
      expect(chat.messages).toHaveLength(lines.length);
      for (const message of chat.messages) expect(message).toMatch(/mã mời/);
      expect(chat.stdout).not.toMatch(/Bà Rịa|An Phú|đoàn viên/i);
      expect(chat.messages[0]).toMatch(stranger);
    });
  });

  it('says on standard error what it could not make out, and sends nothing then', async () => {
    const database = 'file:/nonexistent/never-opened.db';
    expect(await run('src/cli/chat.ts', { args: ['--database', database] })).toMatchObject({
      code: 2,
      stdout: '',
    });
    const ending = await run('src/cli/chat.ts', {
      args: ['--as', 'chair', '--now', 'hôm nay', '--database', database],
    });
    expect(ending).toMatchObject({ code: 2, stdout: '' });
    expect(ending.stderr).toContain('--now');
    expect(ending.stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('serving one SQLite file', () => {
  eachDatabase((databases) => {
    const isSqlite = databases.engine === 'sqlite';

    it.runIf(isSqlite)('lets a chat run beside it', async () => {
      const telegram = await telegramServer();
      const opened = await demoDatabase(databases);
      const bot = await serve(telegram, opened.url);
      const lan = telegram.person('Lan');
      const lines = ['báo cáo', ...novemberLines, 'gửi'];
      const chatting = pipedChat({ as: 'chair', database: opened.url, now }, lines);
      for (let turn = 0; turn < 10; turn += 1) {
        lan.types('xin chào');
        expect((await lan.hears()).text).toMatch(stranger);
      }
      const chat = await chatting;
      expect(chat).toMatchObject({ code: 0, stderr: '' });
      expect(chat.messages.at(-1)).toContain('Mã biên nhận');
      expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
    });

    it.runIf(isSqlite)(
      'is refused to a second process with a sentence, and free as soon as the first is gone, even killed',
      async () => {
        const [telegram, other] = [await telegramServer(), await telegramServer()];
        const { url } = await demoDatabase(databases);
        const first = await serve(telegram, url);
        const second = await start('src/main.ts', { at: openMorning, env: botEnvironment(other, url) }).ended;
        expect(second).toMatchObject({ code: 1, stdout: '' });
        expect(second.stderr).toMatch(/^Another process is serving this SQLite file.*\n$/);
        expect(other.calls).toEqual([]);

        await first.kill();
        const third = await serve(telegram, url);
        third.asksToStop();
        expect(await third.ended).toMatchObject({ code: 0 });
        await serve(telegram, url);
      },
    );

    it.runIf(isSqlite)('waits until the lease of another machine has run out', async () => {
      const telegram = await telegramServer();
      const opened = await demoDatabase(databases);
      await heldByAnotherMachine(opened, minutesAfter(openMorning, 2));
      const early = await start('src/main.ts', { at: openMorning, env: botEnvironment(telegram, opened.url) })
        .ended;
      expect(early.code).toBe(1);
      await serve(telegram, opened.url, { at: minutesAfter(openMorning, 3) });
    });

    it.runIf(isSqlite)(
      'ends when another machine has taken over',
      async () => {
        const telegram = await telegramServer();
        const opened = await demoDatabase(databases);
        // Shortly before the minute, in which the lease is renewed; a start that takes longer than that waits for the next one.
        const bot = await serve(telegram, opened.url, { at: '2026-11-18T08:59:53+07:00' });
        await heldByAnotherMachine(opened, minutesAfter(openMorning, 2));
        const ending = await bot.ended;
        expect(ending.code).toBe(1);
        expect(ending.stderr).toContain('Another process has taken over this SQLite file');
      },
      120_000,
    );
  });
});

async function heldByAnotherMachine({ database }: TestStore, until: string): Promise<void> {
  const held = { holder: `another.machine/${process.pid}/run`, until: new Date(until) };
  await database.tables.lease.upsert({
    where: { name: 'serving' },
    update: held,
    create: { name: 'serving', ...held },
  });
}
