import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../../src/app/ports/channel.ts';
import type { ServedBot } from '../../../src/app/ports/served-bot.ts';
import { eachDatabase } from '../../support/databases.ts';
import { joins } from '../../support/demo-people.ts';
import { recordingChannel, runsJob, sends } from '../../support/running-jobs.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';

eachDatabase((databases) => {
  const start = async (day = '2026-11-20', served: readonly ServedBot[] = []) => {
    const program = await runningProgram(databases, instantInVietnam(day, '09:00'), (parts) => ({
      ...parts,
      served,
    }));
    await joins(program, { as: 'admin', name: 'Lý Quốc Anh', role: 'admin', unit: 'BR' });
    return program;
  };
  const guitin = async (program: RunningProgram, words = '') =>
    (await program.says('admin', `/guitin ${words}`)) ?? { text: '', choices: [] };
  const tap = (program: RunningProgram, choice: string) =>
    program.does('admin', { kind: 'choice', prompt: 'menu', choice });

  describe('how far messages are', () => {
    it('is told to an admin and to nobody else', async () => {
      const program = await start();
      expect((await guitin(program)).text).toContain('không có đợt tin nào');
      expect((await program.says('leader', '/guitin'))?.text).not.toContain('đợt tin');
      expect((await program.says('leader', '/trogiup'))?.text).not.toContain('/guitin');
      expect((await program.says('admin', '/trogiup'))?.text).toContain('/guitin');
    });

    it('counts what is to be sent, was sent, and was not, by what stood in the way', async () => {
      const program = await start();
      const { planned } = await runsJob(program, 'send-reminders');
      expect(planned).toBeGreaterThanOrEqual(3);
      expect((await guitin(program)).text).toMatch(
        new RegExp(
          `Tin nhắc báo cáo ngày 20/11: ${planned} tin\\n• Đã gửi 0 .*\\n• Còn lại ${planned}, khoảng 1 phút`,
        ),
      );
      const outcomes: SendOutcome[] = [
        { kind: 'unknown', code: 'timeout' },
        { kind: 'blocked' },
        { kind: 'throttled', retryAfter: 60_000 },
      ];
      const channel = recordingChannel(() => outcomes.shift() ?? { kind: 'sent' });
      await sends(program, channel);
      const { text } = await guitin(program);
      expect(text).toContain(`• Đã gửi ${planned - 3}`);
      expect(text).toContain('• Còn lại 1,');
      expect(text).toContain('Đang chờ gửi lại: phải gửi chậm lại 1');
      expect(text).toContain('• Không gửi được 1: đã chặn bot 1');
      expect(text).toContain('• Chưa rõ đã đến chưa: 1');
    });

    it('says how long the rest takes, at the pace of the bots it goes out by', async () => {
      const pace = { perSecond: 1 / 90, betweenOfChat: 1_000, burstOfChat: 1 };
      const bot = { channel: 'terminal', bot: 'demo', pace, title: async () => 'demo' };
      const program = await start('2026-11-20', [bot]);
      const { planned } = await runsJob(program, 'send-reminders');
      const minutes = Math.ceil(planned * 1.5);
      expect((await guitin(program)).text).toContain(
        `Còn lại ${planned}, khoảng ${minutes} phút nữa là xong`,
      );
    });

    it('says when it goes on, outside the hours of messaging', async () => {
      const program = await start();
      await runsJob(program, 'send-reminders');
      program.clock.advance(11.5 * 3_600_000);
      expect((await guitin(program)).text).toContain('gửi tiếp từ 07:00');
    });

    it('pauses what is optional, and lets it go on', async () => {
      const program = await start();
      const { planned } = await runsJob(program, 'send-reminders');
      const [pause] = (await guitin(program)).choices;
      expect(pause?.label).toBe('Tạm dừng: tin nhắc báo cáo');
      const said = await tap(program, pause?.id ?? '');
      expect(said?.text).toMatch(/^⏸.*Đang tạm dừng/s);
      const channel = recordingChannel();
      expect(await sends(program, channel)).toBe(0);
      const paused = await guitin(program);
      expect(paused.choices[0]?.label).toBe('Gửi tiếp: tin nhắc báo cáo');
      await tap(program, pause?.id ?? '');
      expect((await guitin(program, 'gửi tiếp')).text).toMatch(/^▶️/);
      expect(await sends(program, channel)).toBe(planned);
      expect((await guitin(program, 'tạm dừng')).text).not.toMatch(/^⏸/);
    });

    it('does not pause what everybody must hear of', async () => {
      const program = await start('2026-11-25');
      const { planned } = await runsJob(program, 'send-reminders');
      expect(planned).toBeGreaterThan(0);
      const shown = await guitin(program);
      expect(shown.choices.map(({ label }) => label)).toEqual(['Xem lại']);
      await tap(program, 'sending pause send-reminders/2026-11-25');
      expect(await sends(program, recordingChannel())).toBe(planned);
    });
  });
});
