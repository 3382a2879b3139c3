import { describe, expect, it } from 'vitest';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { asId, type UnitId } from '../../../src/domain/ids.ts';
import { demoPersonId, demoUnitId } from '../../../prisma/demo/ids.ts';
import { eachDatabase } from '../../support/databases.ts';
import { recordingChannel, runsJob, sends, setClock } from '../../support/running-jobs.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';
import { addAccount, addPerson, addUnit } from '../../support/storage-organisation.ts';
import { novemberLines } from '../../support/whole-report.ts';
import type { JobName } from '../../../src/app/jobs/index.ts';

const chair = { key: 'anphu' };
const ward = { key: 'br' };

async function told(program: RunningProgram, job: JobName, date: string, time = '08:00') {
  setClock(program, date, time);
  await runsJob(program, job);
  const channel = recordingChannel();
  await sends(program, channel);
  return channel.sent;
}

const to = (chat: string, sent: Awaited<ReturnType<typeof told>>) =>
  sent.filter((message) => message.chat === chat).map(({ text }) => text);

eachDatabase((databases) => {
  const start = (date: string, time = '08:00') => runningProgram(databases, instantInVietnam(date, time));

  describe('the opening of a period', () => {
    it('is told once, on a working day, with what is special', async () => {
      const program = await start('2026-12-14');
      expect(await told(program, 'open-period', '2026-12-14')).toEqual([]);
      const [text = '', ...more] = to('chair', await told(program, 'open-period', '2026-12-15'));
      expect(more).toEqual([]);
      expect(text).toContain('Báo cáo tháng 12/2026 của CĐCS Công ty TNHH May An Phú đã mở.');
      expect(text).toContain('Số liệu tính đến 20/12, hạn gửi hết ngày 25/12.');
      expect(text).toContain('Tháng này có thêm: số liệu cuối quý; tự chấm điểm, xếp loại năm.');
      expect(await told(program, 'open-period', '2026-12-16')).toEqual([]);
    });

    it('is told to the deputy too, not to who has sent already', async () => {
      const program = await start('2026-11-16');
      const { opened } = program;
      const unit = asId<UnitId>(demoUnitId(chair));
      const deputy = await addPerson(opened, 'Lê Văn Phó', [{ unit, role: 'deputy' }]);
      await addAccount(opened, deputy, 'terminal');
      const before = await runsJob(program, 'open-period');
      expect(before.lines.map((line) => line.split(' (')[0])).toContain('Lê Văn Phó');
    });

    it('of a month with Tết says so', async () => {
      const program = await start('2027-01-15');
      const [text] = to('school', await told(program, 'open-period', '2027-01-15'));
      expect(text).toContain('chăm lo Tết');
    });
  });

  describe('a summary for leaders', () => {
    it('comes on the working morning after the due date, with what is missing and a way to all of it', async () => {
      const program = await start('2026-11-25');
      for (const text of ['báo cáo', ...novemberLines, 'gửi']) await program.says('chair', text);
      expect(await told(program, 'send-summary', '2026-11-25')).toEqual([]);
      const sent = await told(program, 'send-summary', '2026-11-26');
      const [message, ...more] = sent.filter(({ chat }) => chat === 'leader');
      expect(more).toEqual([]);
      expect(message?.text).toContain('Công đoàn phường Bà Rịa');
      expect(message?.text).toContain('Đã báo cáo: 3/5 đơn vị');
      expect(message?.text).toMatch(/Cộng từ 3 đơn vị đã nộp:\n• Đoàn viên: [\d.]+ người/);
      expect(message?.text).toContain('Còn thiếu: ');
      expect(message?.choices).toEqual(['Tổng hợp', 'Chưa nộp']);
      expect(await told(program, 'send-summary', '2026-11-27')).toEqual([]);
      const [closed] = to('leader', await told(program, 'send-summary', '2026-12-08'));
      expect(closed).toContain('Kỳ đã khoá hết ngày 7/12');
      expect(closed).toContain('Số liệu chốt từ 3 đơn vị đã nộp:');
      expect(await told(program, 'close-period', '2026-12-08')).toEqual([]);
    });

    it('of a union above others adds up the branch and names the unions that lack most', async () => {
      const program = await start('2026-11-26');
      const { opened } = program;
      const city = await addUnit(opened, { name: 'LĐLĐ thành phố', sector: 'upper-union' });
      const wardId = asId<UnitId>(demoUnitId(ward));
      await opened.database.tables.placement.create({
        data: { unitId: wardId, parentId: city, validFrom: '2020-01-01' },
      });
      const other = await addUnit(opened, { name: 'Phường khác', sector: 'upper-union', parent: city });
      await addUnit(opened, { parent: other });
      const leader = await addPerson(opened, 'Lãnh đạo thành phố', [{ unit: city, role: 'leader' }]);
      await addAccount(opened, leader, 'terminal');
      const { lines } = await runsJob(program, 'send-summary');
      expect(lines.find((line) => line.startsWith('Lãnh đạo thành phố'))).toContain('2/6 reported');
      const row = await opened.database.tables.outgoing.findFirstOrThrow({ where: { personId: leader } });
      expect(row.prompt).toContain('Còn thiếu nhiều nhất: Công đoàn phường Bà Rịa (3/5); Phường khác (1/1).');
    });
  });

  describe('closing', () => {
    it('tells who had begun that it is all still there, and changes nothing', async () => {
      const program = await start('2026-12-04');
      for (const text of ['báo cáo', '251 nữ 193']) await program.says('chair', text);
      const { tables } = program.opened.database;
      const before = [await tables.draft.findMany(), await tables.report.findMany()];
      expect(await told(program, 'close-period', '2026-12-07', '19:59')).toEqual([]);
      const sent = await told(program, 'close-period', '2026-12-08');
      expect(sent.map(({ chat }) => chat).toSorted()).toEqual(['chair', 'leader']);
      expect(to('chair', sent)[0]).toMatch(/đã khoá hết ngày 7\/12.*Những gì anh\/chị đã ghi vẫn còn nguyên/);
      expect(to('leader', sent)[0]).toContain('1 làm dở chưa gửi');
      expect([await tables.draft.findMany(), await tables.report.findMany()]).toEqual(before);
      expect(await told(program, 'close-period', '2026-12-09')).toEqual([]);
    });
  });

  describe('a reminder put off', () => {
    const reminded = async () => {
      const program = await start('2026-11-20');
      const sent = await told(program, 'send-reminders', '2026-11-20');
      const message = sent.find(({ chat }) => chat === 'chair');
      expect(message?.choices).toEqual(['Làm báo cáo', 'Nhắc lại sau 2 giờ']);
      return program;
    };
    const later = async (program: RunningProgram, time: string, date = '2026-11-20') => {
      setClock(program, date, time);
      const channel = recordingChannel();
      await sends(program, channel);
      return to('chair', channel.sent);
    };

    it.each([
      ['tapped', { kind: 'choice', prompt: 'menu', choice: 'snooze' }],
      ['typed', { kind: 'text', text: 'nhắc lại sau 2 giờ' }],
      ['typed without diacritics', { kind: 'text', text: 'Nhac lai sau 2 gio' }],
      ['typed as the number of the choice', { kind: 'text', text: '2' }],
    ] as const)('%s, comes two hours later', async (_, input) => {
      const program = await reminded();
      const reply = await program.does('chair', input);
      expect(reply?.text).toContain('10:00 ngày 20/11/2026 mình nhắc lại');
      expect(await later(program, '09:59')).toEqual([]);
      const [text] = await later(program, '10:01');
      expect(text).toContain('Như đã hẹn, mình nhắc lại: báo cáo tháng 11/2026');
      expect(await later(program, '12:30')).toEqual([]);
    });

    it('is one message, however often it was asked for, and can be put off again', async () => {
      const program = await reminded();
      for (let tap = 0; tap < 3; tap += 1) await program.says('chair', 'nhắc lại');
      expect(await later(program, '10:30')).toHaveLength(1);
      await program.says('chair', '2');
      expect(await later(program, '12:31')).toHaveLength(1);
    });

    it('while a report is being filled is no answer to its question', async () => {
      const program = await reminded();
      await program.says('chair', 'báo cáo');
      const reply = await program.says('chair', 'Nhắc lại sau 2 giờ');
      expect(reply?.text).toContain('mình nhắc lại anh/chị');
      const draft = await program.opened.database.tables.draft.findFirstOrThrow({
        where: { unitId: demoUnitId(chair), period: '2026-11' },
      });
      expect(draft.answered).toBe(0);
    });

    it('in the evening comes the next working morning', async () => {
      const program = await reminded();
      setClock(program, '2026-11-20', '18:30');
      const reply = await program.says('chair', 'nhắc lại');
      expect(reply?.text).toContain('08:00 ngày 23/11/2026');
      expect(await later(program, '09:00', '2026-11-21')).toEqual([]);
      expect(await later(program, '08:00', '2026-11-23')).toHaveLength(1);
    });

    it('does not come once the report was sent, nor when nothing is owed', async () => {
      const program = await reminded();
      await program.says('chair', 'nhắc lại');
      for (const text of ['báo cáo', ...novemberLines, 'gửi']) await program.says('chair', text);
      expect(await later(program, '10:30')).toEqual([]);
      expect((await program.says('chair', 'nhắc lại'))?.text).toContain('không có báo cáo nào đang chờ');
    });

    it('after the last moment says so', async () => {
      const program = await start('2026-12-07', '19:00');
      expect((await program.says('chair', 'nhắc lại'))?.text).toContain('không kịp nhắc lại nữa');
      expect(await program.opened.database.tables.outgoing.count()).toBe(0);
    });

    it('names all that is owed, and is nothing for a leader', async () => {
      const program = await reminded();
      const parent = asId<UnitId>(demoUnitId(ward));
      const unitId = await addUnit(program.opened, { name: 'CĐCS Hai', parent });
      await program.opened.database.tables.assignment.create({
        data: { personId: demoPersonId(chair), unitId, role: 'chair', validFrom: '2026-01-01' },
      });
      await program.says('chair', 'nhắc lại');
      const [text] = await later(program, '10:30');
      expect(text).toContain('• CĐCS Hai');
      expect((await program.says('leader', '/nhaclai'))?.text).toContain('không có báo cáo nào đang chờ');
    });
  });
});
