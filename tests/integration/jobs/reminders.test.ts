import { describe, expect, it } from 'vitest';
import { sendOutgoing } from '../../../src/app/send-outgoing.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { asId, type UnitId } from '../../../src/domain/ids.ts';
import { demoAccountId, demoPersonId, demoUnitId } from '../../../prisma/demo/ids.ts';
import { eachDatabase } from '../../support/databases.ts';
import { recordingChannel, runsJob, sends, setClock } from '../../support/running-jobs.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';
import { novemberLines } from '../../support/whole-report.ts';
import { addPerson, addUnit } from '../../support/storage-organisation.ts';

const chair = { key: 'anphu' };
const ward = { key: 'br' };

async function onTheDay(program: RunningProgram, date: string, time = '08:00') {
  setClock(program, date, time);
  await runsJob(program, 'send-reminders');
  const channel = recordingChannel();
  await sends(program, channel);
  return channel.sent;
}

const to = (chat: string, sent: Awaited<ReturnType<typeof onTheDay>>) =>
  sent.filter((message) => message.chat === chat).map(({ text }) => text);

eachDatabase((databases) => {
  const start = (date = '2026-11-20', time = '08:00') =>
    runningProgram(databases, instantInVietnam(date, time));

  describe('reminders', () => {
    it('go out once, and not at all once the report was sent', async () => {
      const program = await start();
      await runsJob(program, 'send-reminders');
      for (const text of ['báo cáo', ...novemberLines, 'gửi']) await program.says('chair', text);
      const channel = recordingChannel();
      await Promise.all([sends(program, channel), sends(program, channel)]);
      await sends(program, channel);
      const chats = channel.sent.map(({ chat }) => chat);
      expect(chats).not.toContain('chair');
      expect(new Set(chats).size).toBe(chats.length);
      expect(chats).toContain('school');
    });

    it('name to the leader no unit that came after the due date', async () => {
      const program = await start('2026-11-26');
      await addUnit(program.opened, { name: 'CĐCS Mới lập', parent: demoUnitId(ward), from: '2026-11-26' });
      await addUnit(program.opened, { name: 'CĐCS Kịp hạn', parent: demoUnitId(ward), from: '2026-11-25' });
      const [list] = to('leader', await onTheDay(program, '2026-11-26'));
      expect(list).toContain('CĐCS Kịp hạn');
      expect(list).not.toContain('CĐCS Mới lập');
    });

    it('are never repeated after an unknown outcome, and are after a certain failure', async () => {
      const program = await start();
      await runsJob(program, 'send-reminders');
      const failing = recordingChannel({ kind: 'unreachable', code: 'down' });
      await sends(program, failing);
      expect(failing.sent).toHaveLength(3);
      program.clock.advance(5 * 60_000);
      const unsure = recordingChannel({ kind: 'unknown', code: 'timeout' });
      await sends(program, unsure);
      expect(unsure.sent).toHaveLength(3);
      program.clock.advance(60 * 60_000);
      const fine = recordingChannel();
      await sends(program, fine);
      expect(fine.sent).toEqual([]);
    });

    it('that could not go out before the hours end wait for the morning', async () => {
      const program = await start('2026-11-20', '19:59');
      await runsJob(program, 'send-reminders');
      program.clock.advance(2 * 60_000);
      const channel = recordingChannel();
      await sends(program, channel);
      expect(channel.sent).toEqual([]);
      program.clock.advance(11 * 60 * 60_000);
      await sends(program, channel);
      expect(channel.sent).toHaveLength(3);
    });

    it('keep to the hours their union has set, in planning and in sending', async () => {
      const program = await start();
      const settings = JSON.stringify({ calendar: { messagesFrom: '09:00', messagesUntil: '16:00' } });
      await program.opened.database.tables.unit.update({
        where: { id: demoUnitId(ward) },
        data: { settings },
      });
      const { lines } = await runsJob(program, 'send-reminders');
      expect(lines.every((line) => line.includes('at 09:00'))).toBe(true);
      const channel = recordingChannel();
      for (const [time, count] of [
        ['08:59', 0],
        ['16:00', 0],
        ['19:00', 0],
        ['15:59', 3],
      ] as const) {
        setClock(program, '2026-11-20', time);
        await sends(program, channel);
        expect(channel.sent).toHaveLength(count);
      }
    });

    it('that were claimed and not begun when the program stops go out later, each once', async () => {
      const program = await start();
      await runsJob(program, 'send-reminders');
      const stopping = new AbortController();
      const first = recordingChannel(() => {
        stopping.abort();
        return { kind: 'sent' };
      });
      const {
        clock,
        parts: { store, log },
      } = program;
      const parts = { outgoing: store.outgoing, clock, chance: () => 0, log };
      const channels = new Map([['terminal', first]]);
      expect(await sendOutgoing({ ...parts, channels, signal: stopping.signal })).toBe(1);
      const rest = recordingChannel();
      await sends(program, rest);
      expect(rest.sent).toHaveLength(2);
      expect(rest.sent.map(({ chat }) => chat)).not.toContain(first.sent[0]?.chat);
    });

    it('of a day that has passed are not sent the next', async () => {
      const program = await start('2026-11-25');
      await runsJob(program, 'send-reminders');
      setClock(program, '2026-11-26', '08:00');
      const channel = recordingChannel();
      await sends(program, channel);
      expect(channel.sent).toEqual([]);
    });

    it('climb the ladder: chair, deputy from the due day on, then one list to the leaders', async () => {
      const program = await start();
      const { tables } = program.opened.database;
      const unit = asId<UnitId>(demoUnitId(chair));
      const deputy = await addPerson(program.opened, 'Lê Văn Phó', [{ unit, role: 'deputy' }]);
      await program.says('deputy', 'xin chào');
      await tables.account.updateMany({ where: { chat: 'deputy' }, data: { personId: deputy } });
      await tables.person.update({ where: { id: demoPersonId(chair) }, data: { phone: '0912345678' } });

      expect((await onTheDay(program, '2026-11-20')).map(({ chat }) => chat).toSorted()).toEqual([
        'chair',
        'drivers',
        'school',
      ]);
      expect(to('deputy', await onTheDay(program, '2026-11-23'))).toEqual([]);
      const dueDay = await onTheDay(program, '2026-11-25');
      expect(to('chair', dueDay)).toHaveLength(1);
      expect(to('deputy', dueDay)[0]).toContain('hạn là hết hôm nay, 25/11');
      expect(to('leader', dueDay)).toEqual([]);
      const dayAfter = await onTheDay(program, '2026-11-26');
      expect(to('deputy', dayAfter)[0]).toContain('vẫn gửi được đến hết 7/12');
      expect(to('leader', dayAfter)).toHaveLength(1);
      expect(to('leader', dayAfter)[0]).toContain('Nguyễn Thị Thanh Hương, 0912 345 678, chưa bắt đầu');
      expect(to('leader', dayAfter)[0]).toContain('còn 3 đơn vị chưa gửi');
      expect(await onTheDay(program, '2026-11-27')).toEqual([]);
    });

    it('say how far a report is that was begun', async () => {
      const program = await start();
      for (const text of ['báo cáo', '251 nữ 193']) await program.says('chair', text);
      const [text] = to('chair', await onTheDay(program, '2026-11-20'));
      expect(text).toMatch(/đang làm dở, còn \d+ câu, hạn gửi là 25\/11/);
    });

    it('name all units of a person in one message, and leave out the one that was sent meanwhile', async () => {
      const program = await start();
      const { opened } = program;
      const parent = asId<UnitId>(demoUnitId(ward));
      const units = [
        await addUnit(opened, { name: 'CĐCS Một', parent }),
        await addUnit(opened, { name: 'CĐCS Hai', parent }),
      ];
      for (const unitId of units) {
        await opened.database.tables.assignment.create({
          data: { personId: demoPersonId(chair), unitId, role: 'chair', validFrom: '2026-01-01' },
        });
      }
      await runsJob(program, 'send-reminders');
      for (const text of ['/baocao BR-ANPHU', ...novemberLines, 'gửi']) await program.says('chair', text);
      const channel = recordingChannel();
      await sends(program, channel);
      const [text = '', ...more] = to('chair', channel.sent);
      expect(more).toEqual([]);
      expect(text).toContain('• CĐCS Một');
      expect(text).toContain('• CĐCS Hai');
      expect(text).not.toContain('An Phú');
    });

    it('go to the next account of somebody who blocked one, also what comes later', async () => {
      const program = await start();
      const { tables } = program.opened.database;
      await program.says('tablet', 'xin chào');
      const data = { personId: demoPersonId(chair), lastUsedAt: new Date(0), channel: 'zalo' };
      await tables.account.updateMany({ where: { chat: 'tablet' }, data });
      await runsJob(program, 'send-reminders');
      const terminal = recordingChannel((chat) => ({ kind: chat === 'chair' ? 'blocked' : 'sent' }));
      const zalo = recordingChannel({ kind: 'sent' }, 'zalo');
      await sends(program, terminal, zalo);
      // The channels are served side by side: what one hands over, the other may get at the next look.
      await sends(program, terminal, zalo);
      expect(terminal.sent.filter(({ chat }) => chat === 'chair')).toHaveLength(1);
      expect(zalo.sent.map(({ chat }) => chat)).toEqual(['tablet']);
      setClock(program, '2026-11-23', '08:00');
      await runsJob(program, 'send-reminders');
      await sends(program, terminal, zalo);
      expect(terminal.sent.filter(({ chat }) => chat === 'chair')).toHaveLength(1);
      expect(zalo.sent).toHaveLength(2);
      const { status } = await tables.account.findUniqueOrThrow({ where: { id: demoAccountId('chair') } });
      expect(status).toBe('blocked');
    });

    it('go to a unit that was added late, once, and to nobody on a swapped day off', async () => {
      const program = await start();
      const { opened } = program;
      expect(await onTheDay(program, '2026-11-20')).toHaveLength(3);
      await opened.database.tables.calendarDay.create({
        data: { date: '2026-11-24', kind: 'off', name: 'Nghỉ bù' },
      });
      const parent = asId<UnitId>(demoUnitId(ward));
      const unit = await addUnit(opened, { name: 'CĐCS Mới', parent, from: '2026-11-22' });
      await program.says('new', 'xin chào');
      const person = await addPerson(opened, 'Người Mới', [{ unit, role: 'chair', from: '2026-11-22' }]);
      await opened.database.tables.account.updateMany({
        where: { chat: 'new' },
        data: { personId: person },
      });
      expect(to('new', await onTheDay(program, '2026-11-23'))).toHaveLength(1);
      expect(await onTheDay(program, '2026-11-24')).toEqual([]);
    });
  });

  describe('a list for leaders', () => {
    it('goes to the nearest union above that somebody leads who can be reached, one message for all of them', async () => {
      const program = await start('2026-11-26');
      const { opened } = program;
      const parent = asId<UnitId>(demoUnitId(ward));
      for (const name of ['Cụm Một', 'Cụm Hai']) {
        const group = await addUnit(opened, { name, sector: 'upper-union', parent });
        await addUnit(opened, { name: `CĐCS của ${name}`, parent: group });
      }
      const [text = '', ...more] = to('leader', await onTheDay(program, '2026-11-26'));
      expect(more).toEqual([]);
      expect(text).toContain('CĐCS của Cụm Một (Cụm Một): chưa có người phụ trách, chưa bắt đầu');
      expect(text).toContain('còn 5 đơn vị');
    });

    it('names the first forty of very many', async () => {
      const program = await start('2026-11-26');
      const parent = asId<UnitId>(demoUnitId(ward));
      for (let index = 0; index < 60; index += 1) await addUnit(program.opened, { parent });
      const [text = ''] = to('leader', await onTheDay(program, '2026-11-26'));
      expect(text).toContain('còn 63 đơn vị');
      expect(text).toContain('… và 23 đơn vị nữa');
    });
  });
});
