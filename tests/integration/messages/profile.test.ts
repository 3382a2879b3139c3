import { describe, expect, it } from 'vitest';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { eachDatabase } from '../../support/databases.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';

async function unitOf({ opened }: RunningProgram, code = 'BR-ANPHU') {
  const unit = await opened.store.organisation.unitByCode(code);
  if (!unit) throw new Error(`no unit ${code}`);
  return unit;
}

async function profileOf(program: RunningProgram, code?: string) {
  return (await unitOf(program, code)).profile;
}

async function profileDraft(program: RunningProgram) {
  const unit = await unitOf(program);
  return program.opened.store.reports.draft({ form: 'unit-profile', unit: unit.id, period: '2026-11' });
}

eachDatabase((databases) => {
  describe('the profile of a unit', () => {
    it('is shown as it is known, and nothing changes until it is saved', async () => {
      const program = await runningProgram(databases);
      const before = await profileOf(program);
      const shown = await program.says('chair', 'hồ sơ');
      expect(shown?.text).toContain('🗂 Hồ sơ CĐCS Công ty TNHH May An Phú');
      expect(shown?.text).toContain('May mặc xuất khẩu');
      expect(shown?.choices.map(({ id }) => id)).toContain('send');
      await program.says('chair', 'ngành nghề: May đồ bảo hộ');
      expect(await profileOf(program)).toEqual(before);
    });

    it('is, once saved, what was answered; the rest stays', async () => {
      const program = await runningProgram(databases);
      const before = await profileOf(program);
      await program.says('chair', 'hồ sơ');
      await program.says('chair', '2');
      await program.says('chair', 'May đồ bảo hộ');
      const saved = await program.says('chair', 'lưu');
      expect(saved?.text).toContain('Đã lưu hồ sơ');
      expect(await profileOf(program)).toEqual({
        ...before,
        facts: {
          ...before.facts,
          industry: { state: 'value', value: { type: 'text', text: 'May đồ bảo hộ' } },
        },
      });
      expect(await profileDraft(program)).toMatchObject({ sent: true });
    });

    it.each([
      ['at once', ['lưu']],
      ['after looking at it again', ['hồ sơ', 'lưu']],
    ])('leaves what a list said of the unit meanwhile, saved %s', async (_, then) => {
      const program = await runningProgram(databases);
      const before = await profileOf(program);
      expect(before.yearBasis).toBe('calendar');
      for (const text of ['hồ sơ', '2', 'May đồ bảo hộ']) await program.says('chair', text);
      const { id } = await unitOf(program);
      await program.opened.database.tables.unit.update({
        where: { id },
        data: { profile: JSON.stringify({ ...before, yearBasis: 'school' }) },
      });
      for (const text of then) await program.says('chair', text);
      const { yearBasis, facts } = await profileOf(program);
      expect(yearBasis).toBe('school');
      expect(facts.industry).toMatchObject({ value: { text: 'May đồ bảo hộ' } });
      expect(facts.has_shift_meal).toEqual(before.facts.has_shift_meal);
    });

    it('opens again in the same month, as it was saved, and can be saved again', async () => {
      const program = await runningProgram(databases);
      for (const text of ['hồ sơ', '2', 'May đồ bảo hộ', 'lưu']) await program.says('chair', text);
      const first = await profileDraft(program);
      const again = await program.says('chair', '/hoso');
      expect(again?.text).toContain('May đồ bảo hộ');
      expect(await profileDraft(program)).toMatchObject({ id: first?.id, sent: false });
      await program.says('chair', '2');
      await program.says('chair', 'May áo mưa');
      expect((await program.says('chair', 'lưu'))?.text).toContain('Đã lưu hồ sơ');
      expect((await profileOf(program)).facts.industry).toEqual({
        state: 'value',
        value: { type: 'text', text: 'May áo mưa' },
      });
      const unit = await unitOf(program);
      const where = { unitId: unit.id, form: 'unit-profile' };
      expect(await program.opened.database.tables.draft.count({ where })).toBe(1);
    });

    it('is put aside with what was typed, and taken up again', async () => {
      const program = await runningProgram(databases);
      for (const text of ['hồ sơ', '2', 'May đồ bảo hộ']) await program.says('chair', text);
      const parked = await program.says('chair', 'tạm dừng');
      expect(parked?.text).toContain('giữ lại hồ sơ');
      expect((await program.says('chair', 'hồ sơ'))?.text).toContain('May đồ bảo hộ');
      expect((await profileOf(program)).facts.industry).toMatchObject({
        value: { text: 'May mặc xuất khẩu' },
      });
    });

    it('can be changed while no report is open, and offers none then', async () => {
      const program = await runningProgram(databases, instantInVietnam('2026-11-10', '09:00'));
      for (const text of ['hồ sơ', '2', 'May đồ bảo hộ']) await program.says('chair', text);
      const saved = await program.says('chair', 'lưu');
      expect(saved?.text).not.toContain('làm báo cáo luôn');
      expect(saved?.choices.map(({ id }) => id)).not.toContain('report');
      expect((await profileOf(program)).facts.industry).toMatchObject({ value: { text: 'May đồ bảo hộ' } });
    });

    it('leaves a report that was open where it was', async () => {
      const program = await runningProgram(databases);
      for (const text of ['báo cáo', '251, nữ 193', 'hồ sơ', '2', 'May đồ bảo hộ', 'lưu'])
        await program.says('chair', text);
      expect((await program.says('chair', 'báo cáo'))?.text).toContain('Câu 2/');
    });

    it('decides what the report asks next', async () => {
      const program = await runningProgram(databases);
      await program.says('chair', 'hồ sơ');
      const meal = await program.says('chair', 'ăn ca: không');
      expect(meal?.text).toContain('Đã ghi');
      await program.says('chair', 'lưu');
      expect((await profileOf(program)).facts.has_shift_meal).toEqual({ state: 'no' });
    });
  });
});
