import { describe, expect, it } from 'vitest';
import { sentAnswersOf } from '../../prisma/demo/fill-report.ts';
import { vietnamesePhrases } from '../../conversations/phrases/vi/index.ts';
import { eachDatabase } from '../support/databases.ts';
import { faults } from '../support/fake-zalo/faults.ts';
import { demoDatabase, garmentUnion, invitationFor } from '../support/process-bot.ts';
import { masterSecret } from '../support/serve-doors.ts';
import { novemberFilled, novemberLines } from '../support/whole-report.ts';
import { deployZalo } from '../support/zalo-bot.ts';

/** What somebody writes who wants to be found again in a log. */
const secretText = 'Máy may tổ Bảy hỏng, gọi chị Diệu Huyền 0987 654 321';

describe('a report on Zalo, by typing alone', () => {
  eachDatabase((databases) => {
    it.each(['polling', 'webhook'] as const)(
      'goes from the invitation to the receipt, by %s',
      async (updates) => {
        const opened = await demoDatabase(databases);
        const code = await invitationFor(opened, { unit: garmentUnion.id, role: 'chair' });
        const { zalo, bot, root } = await deployZalo(opened.url, updates, {
          env: { LOG_LEVEL: 'debug', SECTION_CHANNELS: 'none' },
        });
        const lan = zalo.person('Lan');
        const says = async (text: string) => {
          lan.types(text);
          return (await lan.hears()).text;
        };

        expect(await says('xin chào')).toContain('mã mời');
        expect(await says(`/start ${code}`)).toMatch(
          /Chủ tịch của CĐCS Công ty TNHH May An Phú.*\n\nNhắn số để chọn:\n1\. Đúng.*\n2\. /s,
        );
        expect(await says('1')).toContain('họ tên');
        const welcome = await says('tran thi lan');
        expect(welcome).toMatch(/Chào mừng.*Tran Thi Lan.*\n\nNhắn số để chọn:\n1\. Làm báo cáo/s);
        expect(await says('1')).toMatch(/Câu 1\/\d+.*\n\nCó thể nhắn:\n• /s);

        const lines = novemberLines;
        const review = lines.length - 1;
        for (const [index, line] of lines.entries()) {
          const reply = await says(line);
          expect(reply, line).toMatch(index === review ? /Xem lại báo cáo tháng 11\/2026/ : /^✅ Đã ghi/);
        }
        // Trouble on the way: the gateway's page repeats the token, an outcome nobody knows is said to be a repetition.
        zalo.fails('sendMessage', faults.badGateway);
        expect(await says('xem lại')).toContain('Mình gửi lại');
        zalo.fails('sendMessage', faults.tooFast);
        expect(await says(secretText)).not.toBe('');
        const receipt = await says('gửi');
        expect(receipt).toMatch(/✅ Đã gửi báo cáo tháng 11\/2026.*Mã biên nhận: 1126-\w{6}/s);
        expect(await says('gửi')).toContain('đã');

        // A group is told to write privately, and only when it speaks to the bot.
        lan.writesIn('g1', { kind: 'text', text: 'tổng hợp' });
        lan.writesIn('g1', { kind: 'text', text: '@Bot Fake tổng hợp' });
        await expect.poll(() => zalo.sentTo('g1')).toHaveLength(1);
        expect(zalo.sentTo('g1')[0]?.text).toBe(vietnamesePhrases.channels.writePrivately);

        const { tables } = opened.database;
        const reports = await tables.report.findMany({
          where: { period: '2026-11', unit: { code: garmentUnion.code } },
          include: { answers: { orderBy: { indicator: 'asc' } }, revisions: true, sentBy: true },
        });
        expect(reports).toHaveLength(1);
        expect(reports[0]?.sentBy.name).toBe('Tran Thi Lan');
        expect(reports[0]?.revisions).toMatchObject([{ channel: 'zalo' }]);
        const { form, draft } = novemberFilled;
        const ordinary = sentAnswersOf(form, draft, { by: novemberFilled.context().person, at: 0 });
        expect(reports[0]?.answers.map(({ indicator }) => indicator)).toEqual(
          Object.keys(ordinary).toSorted(),
        );

        expect((await fetch(`${root}/healthz`)).status).toBe(200);
        const ready = await fetch(`${root}/readyz`);
        expect([ready.status, await ready.json()]).toEqual([
          200,
          { ready: true, checks: { database: 'ok', migrations: 'ok', queue: 'ok' } },
        ]);
        const metrics = await (await fetch(`${root}/metrics`)).text();
        expect(metrics).toMatch(
          new RegExp(`^congdoan_messages_in_total{channel="zalo"} ${lines.length + 10}$`, 'm'),
        );
        expect(metrics).toMatch(/^congdoan_messages_out_total{channel="zalo",outcome="sent"} \d+$/m);
        expect(metrics).toMatch(/^congdoan_messages_out_total{channel="zalo",outcome="throttled"} 1$/m);
        expect(metrics).toMatch(/^congdoan_turned_away_total{channel="zalo",reason="group"} 1$/m);
        expect(metrics).toMatch(/^congdoan_answer_seconds_count{channel="zalo"} \d+$/m);
        expect(metrics).toMatch(/^congdoan_bot_messages{channel="zalo",bot="main",direction="sent"} \d+$/m);
        expect(metrics).toMatch(/^congdoan_bot_messages_limit{channel="zalo",bot="main"} 3000$/m);
        expect(metrics).toMatch(/^congdoan_bot_people{channel="zalo",bot="main"} 2$/m);
        expect(metrics).toMatch(/^congdoan_bot_people_limit{channel="zalo",bot="main"} 50$/m);
        expect(metrics).toMatch(/^congdoan_queue_length 0$/m);
        expect(metrics).toMatch(/^congdoan_unreachable_people 0$/m);
        expect(metrics).toMatch(/^congdoan_job_finished_timestamp_seconds{job="send-reminders"} [\d.]+$/m);

        bot.asksToStop();
        const ending = await bot.ended;
        expect(ending).toMatchObject({ code: 0 });
        // What Zalo counts against the month of the bot is counted here as well.
        const [month] = await opened.store.bots.usage('2026-11', ['zalo']);
        expect(month).toMatchObject({ bot: 'main', people: 2, received: lines.length + 10 });
        expect(month?.sent).toBeGreaterThanOrEqual(lines.length + 9);
        for (const { text } of [...lan.inbox, ...zalo.sentTo('g1')])
          expect(text.length).toBeLessThanOrEqual(1900);
        expect(zalo.events).toMatchObject({ mostAtOnce: updates === 'polling' ? 1 : 0, lost: 0 });

        const said = ending.stdout + ending.stderr + metrics;
        const [id = '', secret = ''] = zalo.token.split(':');
        for (const word of [
          secret,
          id,
          masterSecret,
          zalo.webhook()?.secret ?? masterSecret,
          lan.id,
          code,
          'Diệu Huyền',
          '0987 654',
          'Tran Thi Lan',
          zalo.root,
        ]) {
          expect(said.includes(word), word).toBe(false);
        }
      },
    );
  });
});
