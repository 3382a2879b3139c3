import { describe, expect, it } from 'vitest';
import { sendOutgoing } from '../../../src/app/send-outgoing.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { joins, writtenTo } from '../../support/demo-people.ts';
import { eachDatabase } from '../../support/databases.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';
import { novemberLines } from '../../support/whole-report.ts';

eachDatabase((databases) => {
  const says = async (program: RunningProgram, as: string, ...texts: readonly string[]) => {
    let reply = '';
    for (const text of texts) reply = (await program.says(as, text))?.text ?? '';
    return reply;
  };
  const heard = async (program: RunningProgram, as = 'leader') =>
    (await writtenTo(program, as)).map(({ state, text }) => `${state} ${text.split('\n')[0] ?? ''}`);

  describe('a red flag', () => {
    it('reaches every leader above once, before anything is sent, whatever comes twice', async () => {
      const program = await runningProgram(databases);
      await joins(program, { as: 'second', name: 'Trần Văn Hai', role: 'leader', unit: 'BR' });
      await says(program, 'chair', 'báo cáo');
      const twice = { event: 'strike', message: 'strike' };
      const replies = await Promise.all(
        Array.from({ length: 3 }, () => program.says('chair', 'có 1 cuộc ngừng việc', twice)),
      );
      for (const reply of replies) expect(reply?.text).toContain('mình đã báo Công đoàn phường Bà Rịa');
      await says(program, 'chair', 'ngừng việc 1', '251, nữ 193', 'ngừng việc 1');
      for (const leader of ['leader', 'second']) {
        const [only, ...more] = await heard(program, leader);
        expect(more).toEqual([]);
        expect(only).toContain('Ngừng việc, đình công: 1 cuộc');
      }
    });

    it('is told again when it becomes more, not when less, and once when it was taken back', async () => {
      const program = await runningProgram(databases);
      const { store, log, clock } = { ...program.parts };
      const sent: string[] = [];
      const channel = {
        name: 'terminal',
        send: async (_: unknown, { text }: { readonly text: string }) => {
          sent.push(text);
          return { kind: 'sent' as const };
        },
      };
      const deliver = () =>
        sendOutgoing({
          outgoing: store.outgoing,
          channels: new Map([['terminal', channel]]),
          clock,
          chance: () => 0,
          log,
        });
      await says(program, 'chair', 'báo cáo');
      for (const text of ['ngừng việc 2', 'ngừng việc 3', 'ngừng việc 1', 'ngừng việc 0', 'ngừng việc 0']) {
        await says(program, 'chair', text);
        await deliver();
      }
      expect(sent.map((text) => text.split(':').slice(1).join(':').split('\n')[0])).toEqual([
        expect.stringContaining('2 cuộc'),
        expect.stringContaining('3 cuộc (trước đó: 2 cuộc)'),
        expect.stringContaining('đã sửa thành không có'),
      ]);
    });

    it('waits for the hours in which people are messaged, and what was taken back by then is said in one message', async () => {
      const program = await runningProgram(databases, instantInVietnam('2026-11-21', '21:00'));
      await says(program, 'chair', 'báo cáo');
      expect(await says(program, 'chair', 'có 1 cuộc ngừng việc')).toContain('7 giờ sáng');
      expect(await says(program, 'chair', 'ngừng việc 0')).toContain('7 giờ sáng mình báo lại');
      expect(await heard(program)).toEqual([
        expect.stringContaining('dropped'),
        expect.stringContaining('planned'),
      ]);
    });

    it('goes further up where nobody can be reached, and the chair is asked to call where there is nobody', async () => {
      const program = await runningProgram(databases);
      const { tables } = program.opened.database;
      await tables.account.updateMany({ where: { chat: 'leader' }, data: { status: 'blocked' } });
      await says(program, 'chair', 'báo cáo');
      expect(await says(program, 'chair', 'có 1 cuộc ngừng việc')).toContain('anh/chị gọi báo giúp mình');
      const ward = await tables.unit.findUniqueOrThrow({ where: { code: 'BR' } });
      await tables.unit.create({ data: { ...ward, id: 'province', code: 'TINH', name: 'LĐLĐ tỉnh' } });
      await tables.placement.create({
        data: { unitId: ward.id, parentId: 'province', validFrom: '2020-01-01' },
      });
      await joins(program, { as: 'above', name: 'Người tỉnh', role: 'leader', unit: 'TINH' });
      expect(await says(program, 'chair', 'có 1 vụ cháy')).toContain('đã báo LĐLĐ tỉnh');
      expect(await heard(program, 'above')).toEqual([expect.stringContaining('Cháy, nổ: 1 vụ')]);
    });

    it('in words is one too, unless it is denied or answered elsewhere', async () => {
      const program = await runningProgram(databases);
      await says(program, 'chair', 'báo cáo', 'Tình hình tư tưởng: ổn định, không có đình công');
      expect(await heard(program)).toEqual([]);
      const text = 'Tình hình tư tưởng: cong ty no luong 2 thang, có đình công';
      expect(await says(program, 'chair', 'ngừng việc 1', text)).toContain('cần hỗ trợ sớm');
      expect(await heard(program)).toEqual([
        expect.stringContaining('Ngừng việc, đình công: 1 cuộc'),
        expect.stringContaining('nhắc đến nợ lương, nợ BHXH'),
      ]);
    });

    it('is not told anew by sending, nor by opening the report again; taking it back counts with the correction', async () => {
      const program = await runningProgram(databases);
      await says(program, 'chair', 'báo cáo', ...novemberLines, 'ngừng việc 1', 'gửi');
      expect(await heard(program)).toHaveLength(1);
      await says(program, 'chair', 'sửa', 'ngừng việc 0');
      expect(await heard(program)).toHaveLength(1);
      expect(await says(program, 'chair', 'gửi')).toContain('sửa lần 1');
      expect((await heard(program)).at(-1)).toContain('đã sửa thành không có');
      await says(program, 'chair', 'sửa', 'ngừng việc 2');
      expect((await heard(program)).at(-1)).toContain('2 cuộc');
    });

    it('does not name who wrote it in a message that stays on other phones', async () => {
      const program = await runningProgram(databases);
      await says(program, 'chair', 'báo cáo', 'có 1 cuộc ngừng việc');
      expect((await writtenTo(program, 'leader'))[0]?.text).not.toContain('Hương');
    });
  });
});
