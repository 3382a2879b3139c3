import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/app/commands/index.ts';
import { vietnamesePhrases } from '../../conversations/phrases/vi/index.ts';
import { sentAnswersOf } from '../../prisma/demo/fill-report.ts';
import { eachDatabase } from '../support/databases.ts';
import { demoDatabase, openMorning, serve, telegramServer } from '../support/process-bot.ts';
import { run } from '../support/process.ts';
import { novemberFilled, novemberLinesUntil } from '../support/whole-report.ts';

describe('a report on Telegram, from the invitation to the summary', () => {
  eachDatabase((databases) => {
    it('takes a stranger through joining, every question and the receipt, and shows the leader', async () => {
      const telegram = await telegramServer();
      const { url } = await demoDatabase(databases);
      const operator = (file: string, ...args: readonly string[]) =>
        run(file, { args: [...args, '--database', url], at: openMorning });
      const [chairCode, leaderCode] = await Promise.all([
        operator('src/cli/invite.ts', '--unit', 'BR-ANPHU', '--role', 'chair'),
        operator('src/cli/invite.ts', '--unit', 'BR', '--role', 'leader'),
      ]);
      const bot = await serve(telegram, url);

      // A stranger sees nothing but how to get a code.
      const lan = telegram.person('Lan');
      lan.types('xin chào');
      expect((await lan.hears()).text).toContain('mã mời');
      lan.types('/summary');
      expect((await lan.hears()).text).toContain('mã mời');

      lan.types(`/start ${chairCode.stdout.trim()}`);
      expect((await lan.hears()).text).toMatch(/Chủ tịch của CĐCS Công ty TNHH May An Phú.*đồng ý chứ/s);
      lan.taps('Đúng, tôi đồng ý');
      expect((await lan.hears()).text).toContain('họ tên');
      lan.types('tran thi lan');
      expect((await lan.hears()).text).toMatch(/Chào mừng.*Tran Thi Lan/);

      lan.taps('Làm báo cáo');
      const opening = await lan.hears();
      expect(opening.text).toContain('Câu 1/');
      expect(opening.text).toContain('Tháng trước: Đoàn viên: 245 người; Đoàn viên nữ: 190 người');
      // Wrong, then without diacritics.
      lan.types('nhieu lam');
      expect((await lan.hears()).text).toContain('con số');
      lan.types('nu 300, tong 251');
      expect((await lan.hears()).text).toContain('hơn tổng số');
      const members = lan.types('tong 252 nu 193');
      expect((await lan.hears()).text).toMatch(/252 người.*193 người.*Câu 2\//s);
      lan.edits(members, 'tong 251 nu 193');
      expect((await lan.hears()).text).toMatch(/251 người.*Câu 2\//s);
      lan.types('ket nap 8, giam 2');
      expect((await lan.hears()).text).toMatch(/Kết nạp mới: 8 người.*Đoàn viên giảm: 2 người/s);
      // A button of an earlier question.
      const earlier = opening.buttons.flat()[0];
      lan.tapsButton(opening, earlier?.data ?? '');
      expect((await lan.hears()).text).toMatch(/không ghi gì thêm/);
      const untilConference = novemberLinesUntil('worker_conf_held').slice(2);
      for (const line of untilConference) {
        lan.types(line);
        expect((await lan.hears()).text, line).toMatch(/^✅ Đã ghi/);
      }
      lan.taps('Chưa');
      expect((await lan.hears()).text).toMatch(/Hội nghị NLĐ: chưa/);
      const untilOpinions = novemberLinesUntil('gate opinions').slice(2 + untilConference.length + 1);
      for (const line of untilOpinions) {
        lan.types(line);
        expect((await lan.hears()).text, line).toMatch(/^✅ Đã ghi/);
      }
      lan.types('don hang giam, cong nhan nghi luan phien');
      expect((await lan.hears()).text).toMatch(/^✅ Đã ghi Khó khăn/);
      lan.types('khong');
      expect((await lan.hears()).text).toContain('Xem lại báo cáo tháng 11/2026');
      lan.taps('Gửi');
      const receipt = (await lan.hears()).text;
      expect(receipt).toMatch(/✅ Đã gửi báo cáo tháng 11\/2026.*Mã biên nhận: 1126-\w{6}/s);
      expect(receipt).toMatch(/251 người; Đoàn viên nữ: 193 người/);

      const kim = telegram.person('Kim');
      kim.types(`/start ${leaderCode.stdout.trim()}`);
      await kim.hears();
      kim.types('đồng ý');
      await kim.hears();
      kim.types('Đặng Kim Loan');
      await kim.hears();
      kim.types('/summary');
      const summary = (await kim.hears()).text;
      expect(summary).toContain('Đã báo cáo: 3/5 đơn vị');
      expect(summary).not.toMatch(/Chưa báo cáo.*May An Phú/s);

      const { tables } = (await databases.open(url)).database;
      const reports = await tables.report.findMany({
        where: { period: '2026-11', unit: { code: 'BR-ANPHU' } },
        include: { answers: { orderBy: { indicator: 'asc' } }, revisions: true, sentBy: true },
      });
      expect(reports).toHaveLength(1);
      expect(reports[0]?.sentBy.name).toBe('Tran Thi Lan');
      expect(reports[0]?.revisions).toHaveLength(1);
      // Everything that the persona's ordinary month says, but for the words at its end, and nothing else.
      const { form, draft } = novemberFilled;
      const ordinary = sentAnswersOf(form, draft, { by: novemberFilled.context().person, at: 0 });
      expect(reports[0]?.answers.map(({ indicator }) => indicator)).toEqual(Object.keys(ordinary).toSorted());
      const stored = Object.fromEntries(reports[0]?.answers.map((row) => [row.indicator, row]) ?? []);
      expect(stored).toMatchObject({
        difficulties: { text: 'don hang giam, cong nhan nghi luan phien' },
        proposals: { state: 'no' },
        mem_female: { number: 193n },
        mem_new: { number: 8n },
        mem_left: { number: 2n },
        mem_total: { number: 251n },
        care_amount_vnd: { number: 1_500_000n },
        loan_amount_vnd: { number: 0n },
        cba_status: { state: 'value' },
        cba_expiry: { date: '2027-06-30' },
        self_rank: { text: 'good' },
        finance_disclosed: { carried: true },
        worker_conf_held: { state: 'not-yet' },
      });

      const listed = commandNames.flatMap((name) => {
        const { names, menu } = vietnamesePhrases.commands[name];
        return menu === undefined ? [] : [{ command: names[0], description: menu }];
      });
      expect(listed.length).toBeGreaterThan(3);
      expect(telegram.menu()).toEqual(listed);
      const taps = telegram.calls.filter(({ method }) => method === 'answerCallbackQuery');
      expect(taps).toHaveLength(5);
      expect(new Set(telegram.answeredCallbacks).size).toBe(5);
      bot.asksToStop();
      expect(await bot.ended).toMatchObject({ code: 0 });
      expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
    });
  });
});
