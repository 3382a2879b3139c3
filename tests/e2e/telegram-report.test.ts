import { describe, expect, it } from 'vitest';
import { vietnamesePhrases } from '../../conversations/phrases/vi/index.ts';
import { eachDatabase } from '../support/databases.ts';
import { openMorning, serve, telegramServer } from '../support/process-bot.ts';
import { run } from '../support/process.ts';

describe('a report on Telegram, from the invitation to the summary', () => {
  eachDatabase((databases) => {
    it('takes a stranger through joining, four questions and the receipt, and shows the leader', async () => {
      const telegram = await telegramServer();
      const url = await databases.empty();
      const operator = (file: string, ...args: readonly string[]) =>
        run(file, { args: [...args, '--database', url], at: openMorning });
      expect(await operator('src/cli/demo.ts', '--now', '2026-11-18T09:00')).toMatchObject({ code: 0 });
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
      expect(opening.text).toContain('Câu 1/4');
      expect(opening.text).toContain('Tháng trước: Đoàn viên: 245 người; Đoàn viên nữ: 190 người');
      // Wrong, then without diacritics.
      lan.types('nhieu lam');
      expect((await lan.hears()).text).toContain('con số');
      lan.types('nu 300, tong 251');
      expect((await lan.hears()).text).toContain('nhiều hơn tổng số');
      const members = lan.types('tong 251 nu 193');
      expect((await lan.hears()).text).toMatch(/251 người.*193 người.*Câu 2\/4/s);
      lan.taps('Không có');
      expect((await lan.hears()).text).toMatch(/Kết nạp mới: .*Câu 3\/4/s);
      // A button of an earlier question.
      const earlier = opening.buttons.flat()[0];
      lan.tapsButton(opening, earlier?.data ?? '');
      expect((await lan.hears()).text).toMatch(/không ghi gì thêm.*hội nghị người lao động/s);
      lan.taps('Chưa');
      expect((await lan.hears()).text).toContain('Câu 4/4');
      lan.types('don hang giam, cong nhan nghi luan phien');
      expect((await lan.hears()).text).toContain('Xem lại báo cáo tháng 11/2026');
      lan.edits(members, 'tong 252 nu 194');
      expect((await lan.hears()).text).toMatch(/252 người; Đoàn viên nữ: 194 người/);
      lan.taps('Gửi');
      const receipt = (await lan.hears()).text;
      expect(receipt).toMatch(/✅ Đã gửi báo cáo tháng 11\/2026.*Mã biên nhận: 1126-\w{6}/s);
      expect(receipt).toMatch(/252 người; Đoàn viên nữ: 194 người/);

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
      expect(reports[0]?.answers).toMatchObject([
        { indicator: 'difficulties', text: 'don hang giam, cong nhan nghi luan phien' },
        { indicator: 'mem_female', number: 194n },
        { indicator: 'mem_new', number: 0n },
        { indicator: 'mem_total', number: 252n },
        { indicator: 'worker_conf_held', state: 'not-yet' },
      ]);

      const listed = Object.values(vietnamesePhrases.commands).flatMap(({ names: [command], menu }) =>
        menu === undefined ? [] : [{ command, description: menu }],
      );
      expect(listed.length).toBeGreaterThan(3);
      expect(telegram.menu()).toEqual(listed);
      const taps = telegram.calls.filter(({ method }) => method === 'answerCallbackQuery');
      expect(taps).toHaveLength(6);
      expect(new Set(telegram.answeredCallbacks).size).toBe(6);
      bot.asksToStop();
      expect(await bot.ended).toMatchObject({ code: 0 });
      expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
    });
  });
});
