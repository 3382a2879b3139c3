import { describe, expect, it } from 'vitest';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { asId, type UnitId } from '../../../src/domain/ids.ts';
import { demoPersonId, demoUnitId } from '../../../prisma/demo/ids.ts';
import { sqliteOnly } from '../../support/databases.ts';
import { setClock } from '../../support/running-jobs.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';
import { addUnit } from '../../support/storage-organisation.ts';

const ward = { key: 'br' };

async function settingsOf(program: RunningProgram, id: string = demoUnitId(ward)) {
  const { settings } = await program.opened.database.tables.unit.findUniqueOrThrow({ where: { id } });
  return settings === null ? null : JSON.parse(settings).calendar;
}

sqliteOnly((databases) => {
  const start = () => runningProgram(databases, instantInVietnam('2026-11-16', '09:00'));

  describe('changing the calendar', () => {
    it.each(['đúng', 'Đúng', 'vâng ạ', 'ok', '1', 'dung'])('is confirmed by "%s"', async (yes) => {
      const program = await start();
      await program.says('leader', '/caidat hạn 23');
      expect(await settingsOf(program)).toBeNull();
      await program.says('leader', yes);
      expect(await settingsOf(program)).toEqual({ dueDay: 23 });
    });

    it.each(['không', 'thôi', 'không đổi', 'huỷ', '2', 'sai rồi'])('is not done after "%s"', async (no) => {
      const program = await start();
      await program.says('leader', '/caidat hạn 23');
      expect((await program.says('leader', no))?.text).toContain('vẫn giữ như cũ');
      expect((await program.says('leader', 'đúng'))?.text).not.toContain('Đã đổi');
      expect(await settingsOf(program)).toBeNull();
    });

    it('by a button of another day asks once more', async () => {
      const program = await start();
      const asked = await program.says('leader', '/caidat hạn 23');
      const choice = asked?.choices[0]?.id ?? '';
      setClock(program, '2026-11-17', '09:00');
      const reply = await program.does('leader', { kind: 'choice', prompt: 'menu', choice });
      expect(reply?.text).toContain('Đúng không ạ?');
      expect(await settingsOf(program)).toBeNull();
      await program.does('leader', { kind: 'choice', prompt: 'menu', choice: reply?.choices[0]?.id ?? '' });
      expect(await settingsOf(program)).toEqual({ dueDay: 23 });
    });

    it('of one of several unions asks which, and takes the change along', async () => {
      const program = await start();
      const other = await addUnit(program.opened, { name: 'Phường khác', sector: 'upper-union' });
      await program.opened.database.tables.assignment.create({
        data: { personId: demoPersonId(ward), unitId: other, role: 'leader', validFrom: '2026-01-01' },
      });
      await program.opened.database.tables.unit.update({ where: { id: other }, data: { code: 'PK' } });
      const which = await program.says('leader', '/caidat hạn 23');
      expect(which?.choices.map(({ label }) => label)).toEqual(['Công đoàn phường Bà Rịa', 'Phường khác']);
      const asked = await program.says('leader', '2');
      expect(asked?.text).toContain('Mình sẽ đổi lịch của Phường khác');
      await program.says('leader', 'đúng');
      expect(await settingsOf(program, other)).toEqual({ dueDay: 23 });
      expect(await settingsOf(program)).toBeNull();
      await program.says('leader', '/caidat pk hạn 24 đúng');
      expect(await settingsOf(program, other)).toEqual({ dueDay: 24 });
    });

    it('is refused where a union below would be left with dates that do not fit', async () => {
      const program = await start();
      const parent = asId<UnitId>(demoUnitId(ward));
      const below = await addUnit(program.opened, { name: 'Cụm Một', sector: 'upper-union', parent });
      const data = { settings: JSON.stringify({ calendar: { dueDay: 21 } }) };
      await program.opened.database.tables.unit.update({ where: { id: below }, data });
      expect((await program.says('leader', '/caidat chốt 22'))?.text).toContain('lịch riêng của Cụm Một');
      expect((await program.says('leader', '/caidat chốt 21'))?.text).toContain('Đúng không ạ?');
    });

    it('says what to do while a report is being filled, and nothing of it is lost', async () => {
      const program = await start();
      await program.opened.database.tables.assignment.create({
        data: {
          personId: demoPersonId(ward),
          unitId: demoUnitId({ key: 'anphu' }),
          role: 'deputy',
          validFrom: '2026-01-01',
        },
      });
      await program.says('leader', 'báo cáo');
      await program.says('leader', '251 nữ 193');
      expect((await program.says('leader', '/caidat hạn 23'))?.text).toContain('kèm chữ “đúng”');
      const reply = await program.says('leader', '/caidat hạn 23 đúng');
      expect(reply?.text).toContain('✅ Đã đổi lịch');
      expect(await settingsOf(program)).toEqual({ dueDay: 23 });
      const draft = await program.opened.database.tables.draft.findFirstOrThrow({ where: { sent: false } });
      expect(draft.answered).toBe(2);
      expect((await program.says('leader', 'kết nạp 8, giảm 2'))?.text).toContain('Đã ghi');
    });

    it('twice by one message changes it once', async () => {
      const program = await start();
      const more = { event: 'same', message: 'same' };
      await program.says('leader', '/caidat hạn 23 đúng', more);
      await program.says('leader', '/caidat hạn 23 đúng', more);
      expect((await program.says('leader', '/caidat hạn 23'))?.text).toContain('đang đúng như vậy rồi');
    });

    it('with very many settings and a long code still fits a button, or says how without one', async () => {
      const program = await start();
      const code = 'CONG-DOAN-CAC-KHU-CONG-NGHIEP-VA-CHE-XUAT';
      const where = { id: demoUnitId(ward) };
      await program.opened.database.tables.unit.update({ where, data: { code } });
      const text = '/caidat mở 10 lúc 9h, chốt 18, hạn 22, khoá 3, giờ 8-18';
      const asked = await program.says('leader', text);
      expect(asked?.choices).toEqual([]);
      expect(asked?.text).toContain('kèm chữ “đúng”');
      await program.says('leader', `${text} đúng`);
      expect(await settingsOf(program)).toMatchObject({ openDay: 10, closeDay: 3, messagesUntil: '18:00' });
    });
  });

  it('/lich shows units with different dates apart, and nothing to a stranger', async () => {
    const program = await start();
    const parent = asId<UnitId>(demoUnitId(ward));
    const unitId = await addUnit(program.opened, { name: 'CĐCS Hai', parent });
    const { unit, assignment } = program.opened.database.tables;
    await assignment.create({
      data: { personId: demoPersonId({ key: 'anphu' }), unitId, role: 'chair', validFrom: '2026-01-01' },
    });
    expect((await program.says('chair', '/lich'))?.text).toMatch(/May An Phú\nCĐCS Hai\n• Mở/);
    const settings = JSON.stringify({ calendar: { dueDay: 22 } });
    await unit.update({ where: { id: unitId }, data: { settings } });
    const text = (await program.says('chair', '/lich'))?.text ?? '';
    expect(text).toContain('Hạn 25/11');
    // The 22nd is a Sunday.
    expect(text).toContain('Hạn 23/11 (còn 7 ngày), dời vì ngày 22 là ngày nghỉ');
    expect((await program.says('somebody', '/lich'))?.text).not.toContain('Hạn');
    expect((await program.says('somebody', '/caidat'))?.text).not.toContain('Hạn');
  });
});
