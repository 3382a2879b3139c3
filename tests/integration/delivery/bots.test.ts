import { describe, expect, it } from 'vitest';
import type { ServedBot } from '../../../src/app/ports/served-bot.ts';
import { sendOutgoing } from '../../../src/app/send-outgoing.ts';
import { botLimits } from '../../../src/app/bots/bot-limits.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { eachDatabase } from '../../support/databases.ts';
import { joins } from '../../support/demo-people.ts';
import { recordingChannel, runsJob } from '../../support/running-jobs.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';

const plan = { people: 2, messages: 100 };
const zalo = (bot: string): ServedBot => ({
  channel: 'zalo',
  bot,
  plan,
  title: async () => `Bot Công đoàn ${bot}`,
});
const served: readonly ServedBot[] = [
  zalo('one'),
  zalo('two'),
  { channel: 'telegram', bot: '7', title: async () => 'congdoan_bot' },
];

eachDatabase((databases) => {
  const start = async (bots = served) => {
    const program = await runningProgram(databases, instantInVietnam('2026-11-20', '09:00'), (parts) => ({
      ...parts,
      served: bots,
    }));
    await joins(program, { as: 'admin', name: 'Lý Quốc Anh', role: 'admin', unit: 'BR' });
    return program;
  };
  const counted = (program: RunningProgram, bot: string, sent: number, received = 0) =>
    program.parts.store.bots.add([{ channel: 'zalo', bot, month: '2026-11', sent, received }]);
  const writesTo = async (program: RunningProgram, bot: string, chat: string, text = 'xin chào') =>
    (await program.says(chat, text, { address: { channel: 'zalo', bot, chat } }))?.text ?? '';

  describe('several bots', () => {
    it('are shown to an admin with their people and messages, and what is left', async () => {
      const program = await start();
      await writesTo(program, 'one', 'a');
      await writesTo(program, 'one', 'b');
      await counted(program, 'one', 60, 22);
      const text = (await program.says('admin', '/kenh'))?.text ?? '';
      expect(text).toContain(
        'Zalo, bot Bot Công đoàn one\n• 2/2 người, đã đủ\n• Tin tháng này: gửi 60, nhận 22; còn 18/100',
      );
      expect(text).toContain('Sắp hết lượt: đã dừng tin nhắc sớm');
      expect(text).toContain('Zalo, bot Bot Công đoàn two\n• 0/2 người, còn chỗ cho 2');
      expect(text).toContain('Telegram, bot congdoan_bot\n• 0 người\n• Không giới hạn');
      expect(text).toContain('Người mới dùng Zalo: mời nhắn cho bot Bot Công đoàn two.');
      expect((await program.says('leader', '/kenh'))?.text).toContain('dành cho người được phân công');
    });

    it('tell who is new and one too many which has room, and nobody who is there already', async () => {
      const program = await start();
      const stranger = await writesTo(program, 'one', 'a');
      await writesTo(program, 'one', 'b');
      expect(await writesTo(program, 'one', 'b')).toBe(stranger);
      const moved = await writesTo(program, 'one', 'c', 'AAAA-AAAA-A1');
      expect(moved).toContain('tìm bot “Bot Công đoàn two” trên Zalo');
      expect(await writesTo(program, 'two', 'c')).toBe(stranger);
    });

    it('are told apart to who hands over, for the one who takes over', async () => {
      const program = await start();
      await writesTo(program, 'one', 'a');
      let text = '';
      for (const line of ['/bangiao', 'Trần Thị Mai', '0912 345 678', 'đúng'])
        text = (await program.says('chair', line))?.text ?? '';
      expect(text).toMatch(/Mã mời của Trần Thị Mai.*dùng Zalo thì nhắn cho bot “Bot Công đoàn two”/s);
    });

    it('keep everybody when all are full', async () => {
      const program = await start([zalo('one')]);
      for (const chat of ['a', 'b']) await writesTo(program, 'one', chat);
      expect(await writesTo(program, 'one', 'c')).not.toContain('đã đủ người');
      expect((await program.says('admin', '/kenh'))?.text).toContain('Cần thêm một bot nữa');
    });

    it('leave out what is optional near the end of the month, then all that nobody asked for', async () => {
      const program = await start();
      const { store, log } = program.parts;
      await program.opened.database.tables.account.updateMany({
        where: { chat: 'chair' },
        data: { channel: 'zalo', bot: 'one' },
      });
      await runsJob(program, 'send-reminders');
      const channel = recordingChannel({ kind: 'sent' }, 'zalo');
      const send = () =>
        sendOutgoing({
          outgoing: store.outgoing,
          channels: new Map([['zalo', channel]]),
          clock: program.clock,
          chance: () => 0,
          log,
          limits: botLimits(store.bots, served, program.clock),
        });
      await counted(program, 'one', 85);
      expect(await send()).toBe(0);
      // The due day: what everybody must hear of.
      program.clock.advance(instantInVietnam('2026-11-25', '09:00') - program.clock.now());
      await runsJob(program, 'send-reminders');
      await counted(program, 'one', 14);
      expect(await send()).toBe(0);
      await counted(program, 'one', -5);
      expect(await send()).toBe(1);
    });
  });
});
