import { describe, expect, it } from 'vitest';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { eachDatabase } from '../../support/databases.ts';
import { runningProgram } from '../../support/running-program.ts';
import { novemberLines } from '../../support/whole-report.ts';

const notStarted = 'Tin vừa rồi mình chưa ghi vào báo cáo ạ.';
const sent = 'Báo cáo đã gửi nên tin vừa rồi mình không ghi thêm ạ.';

eachDatabase((databases) => {
  describe('words to nobody’s question', () => {
    it('are said not to be recorded while the report waits to be begun', async () => {
      const program = await runningProgram(databases);
      const reply = await program.says('chair', '150 nữ 105');
      expect(reply?.text).toContain(notStarted);
      expect(reply?.choices.map(({ id }) => id)).toContain('report');
    });

    it.each(['chào em', 'cảm ơn em'])('need no such word when they say nothing: %s', async (text) => {
      const program = await runningProgram(databases);
      const reply = await program.says('chair', text);
      expect(reply?.text).toContain('chưa làm');
      expect(reply?.text).not.toContain(notStarted);
    });

    it('are said not to be recorded after the report was sent, and to whom to turn', async () => {
      const program = await runningProgram(databases);
      for (const text of ['báo cáo', ...novemberLines, 'gửi']) await program.says('chair', text);
      const reply = await program.says('chair', 'công ty nợ lương, anh em bức xúc');
      expect(reply?.text).toContain(sent);
      expect(reply?.text).toContain('anh/chị đã gửi');
      expect((await program.says('chair', 'cảm ơn em'))?.text).not.toContain(sent);
    });
  });

  describe('after the month was closed', () => {
    const closed = instantInVietnam('2026-12-08', '09:00');

    it('who had begun and not sent is told so, once nothing can be sent', async () => {
      const program = await runningProgram(databases);
      for (const text of ['báo cáo', '251, nữ 193', 'tạm dừng']) await program.says('chair', text);
      program.clock.advance(closed - program.clock.now());
      const reply = await program.says('chair', 'chào em');
      expect(reply?.text).toContain('chưa kịp gửi');
      expect(reply?.text).toContain('tháng 11');
      expect(reply?.choices.map(({ id }) => id)).not.toContain('report');
    });

    it('who had written nothing, or had sent it, is not', async () => {
      const idle = await runningProgram(databases);
      await idle.says('chair', 'báo cáo');
      await idle.says('chair', 'tạm dừng');
      idle.clock.advance(closed - idle.clock.now());
      expect((await idle.says('chair', 'chào em'))?.text).not.toContain('chưa kịp gửi');

      const done = await runningProgram(databases);
      for (const text of ['báo cáo', ...novemberLines, 'gửi']) await done.says('chair', text);
      done.clock.advance(closed - done.clock.now());
      expect((await done.says('chair', 'chào em'))?.text).not.toContain('chưa kịp gửi');
    });
  });
});
