import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../src/domain/answer.ts';
import { asId, type UnitId } from '../../../src/domain/ids.ts';
import { joins } from '../../support/demo-people.ts';
import { eachDatabase } from '../../support/databases.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';

const ofNovember = { form: 'monthly-report', period: '2026-11' };

eachDatabase((databases) => {
  const unitOf = async ({ opened }: RunningProgram, code: string): Promise<UnitId> => {
    const unit = await opened.store.organisation.unitByCode(code);
    if (!unit) throw new Error(`no unit ${code}`);
    return asId<UnitId>(unit.id);
  };
  /** The report of the water works, which has sent November. */
  const reportOf = async (program: RunningProgram) => {
    const unit = await unitOf(program, 'BR-CAPNUOC');
    const report = await program.opened.store.reports.report({ ...ofNovember, unit });
    if (!report) throw new Error('no report');
    return report;
  };
  const saysAll = async (program: RunningProgram, as: string, ...texts: readonly string[]) => {
    let reply = '';
    for (const text of texts) reply = (await program.says(as, text))?.text ?? '';
    return reply;
  };

  describe('a correction before closing', () => {
    it('counts once it is sent, with what changed alone, and keeps its receipt', async () => {
      const program = await runningProgram(databases);
      const before = await reportOf(program);
      const opened = await saysAll(program, 'water', 'sửa', 'tuyên truyền 1 cuộc 40 người');
      expect(opened).toContain('Bản sửa đang chờ');
      expect(await reportOf(program)).toEqual(before);
      expect(await saysAll(program, 'water', 'gửi')).toContain(`Mã biên nhận vẫn là ${before.receipt}`);
      const after = await reportOf(program);
      expect(after).toMatchObject({ receipt: before.receipt, sentAt: before.sentAt, revision: 2 });
      const { prop_sessions: sessions, prop_participants: people, ...others } = after.answers;
      expect([sessions?.content, people?.content]).toEqual([numberAnswer(1), numberAnswer(40)]);
      const { prop_sessions: _, prop_participants: __, ...kept } = before.answers;
      expect(others).toEqual(kept);
    });

    it('is one correction however often it is sent, and a repeated event gets its reply again', async () => {
      const program = await runningProgram(databases);
      await saysAll(program, 'water', 'sửa', 'tuyên truyền 1 cuộc 40 người');
      const once = { event: 'send', message: 'send' };
      const replies = await Promise.all(Array.from({ length: 4 }, () => program.says('water', 'gửi', once)));
      const [first] = replies;
      expect(first?.text).toContain('sửa lần 1');
      for (const reply of replies) expect(reply).toEqual(first);
      const others = await Promise.all(Array.from({ length: 3 }, () => program.says('water', 'gửi')));
      for (const reply of others) expect(reply?.text).toContain('đã sửa 1 lần');
      expect((await reportOf(program)).revision).toBe(2);
    });

    it('of a chair and a deputy at once is one, with what both of them changed', async () => {
      const program = await runningProgram(databases);
      await joins(program, { as: 'deputy', name: 'Lê Văn Phó', role: 'deputy', unit: 'BR-CAPNUOC' });
      await Promise.all([program.says('water', 'sửa'), program.says('deputy', 'sửa')]);
      await Promise.all([
        program.says('water', 'tuyên truyền 1 cuộc 40 người'),
        program.says('deputy', 'sáng kiến 2'),
      ]);
      const replies = await Promise.all([program.says('water', 'gửi'), program.says('deputy', 'gửi')]);
      expect(replies.filter((reply) => reply?.text.startsWith('✅ Đã sửa'))).toHaveLength(1);
      const after = await reportOf(program);
      expect(after.revision).toBe(2);
      expect(after.answers.prop_sessions?.content).toEqual(numberAnswer(1));
      expect(after.answers.initiatives?.content).toEqual(numberAnswer(2));
    });

    it('that changes nothing writes nothing', async () => {
      const program = await runningProgram(databases);
      const before = await reportOf(program);
      expect(await saysAll(program, 'water', 'sửa', 'gửi')).toContain('không ghi gì thêm');
      expect(await saysAll(program, 'water', 'sửa', 'sáng kiến 3', 'sáng kiến 1', 'gửi')).toContain(
        'không ghi gì thêm',
      );
      expect(await reportOf(program)).toEqual(before);
    });

    it('is put aside by "huỷ", with what was changed, and the report stays as it is', async () => {
      const program = await runningProgram(databases);
      const before = await reportOf(program);
      expect(await saysAll(program, 'water', 'sửa', 'huỷ')).toBe('Dạ, báo cáo đã gửi vẫn giữ nguyên ạ.');
      expect(await saysAll(program, 'water', 'sửa', 'sáng kiến 3', 'thôi')).toContain('1 chỗ vừa sửa');
      expect(await reportOf(program)).toEqual(before);
      expect(await saysAll(program, 'water', 'sửa')).toContain('Sáng kiến: 1 sáng kiến → 3 sáng kiến');
      expect(await saysAll(program, 'water', 'Lấy lại bản đã gửi', 'gửi')).toContain('không ghi gì thêm');
      expect(await reportOf(program)).toEqual(before);
    });

    it('asks what follows a figure that was nothing and is something now', async () => {
      const program = await runningProgram(databases);
      expect(await saysAll(program, 'water', 'sửa', 'tuyên truyền 2 cuộc', 'gửi')).toContain('Còn 1 câu');
      expect(await saysAll(program, 'water', 'trả lời nốt')).toContain('lượt');
      await saysAll(program, 'water', '66', 'gửi');
      const { answers } = await reportOf(program);
      expect(answers.prop_participants?.content).toEqual(numberAnswer(66));
    });
  });

  describe('"sửa" where there is nothing to correct', () => {
    it('goes on with the report that is still to be sent, with what was said', async () => {
      const program = await runningProgram(databases);
      expect(await saysAll(program, 'chair', 'sửa')).toContain('chưa gửi');
      await saysAll(program, 'chair', 'báo cáo', '251, nữ 193');
      expect(await saysAll(program, 'chair', 'sửa')).toContain('chưa gửi nên anh/chị sửa ngay ở đây');
      expect(await saysAll(program, 'chair', 'tạm dừng', 'sửa kết nạp 6')).toContain('Đã ghi Kết nạp mới: 6');
      const unit = await unitOf(program, 'BR-ANPHU');
      const draft = await program.opened.store.reports.draft({ ...ofNovember, unit });
      expect(draft?.draft.answers.mem_new?.content).toEqual(numberAnswer(6));
      expect(draft?.draft.answers.mem_total?.content).toEqual(numberAnswer(251));
    });

    it('is refused for a unit of others, a month to come, and people who report for none', async () => {
      const program = await runningProgram(databases);
      expect(await saysAll(program, 'water', '/sua BR-ANPHU')).toContain('chưa tìm được “BR-ANPHU”');
      expect(await saysAll(program, 'water', '/sua 12/2026')).toContain('mới mở');
      expect(await saysAll(program, 'leader', '/sua')).toContain('dành cho người được phân công');
      expect(await saysAll(program, 'nobody', '/sua')).toContain('chưa biết anh/chị là ai');
    });

    it('said twice shows the same correction, and nothing typed is lost', async () => {
      const program = await runningProgram(databases);
      await saysAll(program, 'water', 'sửa', 'sáng kiến 3');
      for (const again of ['sửa', '/sua', '/sua 11/2026', 'sửa lại'])
        expect(await saysAll(program, 'water', again), again).toContain('→ 3 sáng kiến');
    });
  });

  describe('a correction while another report is open', () => {
    it('puts that one aside with everything in it', async () => {
      const program = await runningProgram(databases);
      await saysAll(program, 'water', 'hồ sơ', '2');
      expect(await saysAll(program, 'water', '/sua')).toContain('Mình mở lại báo cáo tháng 11/2026');
      await saysAll(program, 'water', 'sáng kiến 3', 'gửi');
      expect((await reportOf(program)).answers.initiatives?.content).toEqual(numberAnswer(3));
      expect(await saysAll(program, 'water', 'hồ sơ')).toContain('Câu 2/');
    });
  });

  describe('a report that came in some other way while it was filled', () => {
    it('is not written over: what was typed is shown as a correction', async () => {
      const program = await runningProgram(databases);
      await saysAll(program, 'chair', 'báo cáo', '251, nữ 193');
      const unit = await unitOf(program, 'BR-ANPHU');
      const { tables } = program.opened.database;
      const water = await tables.report.findFirstOrThrow({
        where: { unit: { code: 'BR-CAPNUOC' }, period: '2026-11' },
        include: { revisions: true },
      });
      const { revisions, ...copied } = water;
      const report = { ...copied, id: 'imported', receipt: 'imported', unitId: unit };
      await tables.report.create({ data: report });
      await tables.revision.createMany({ data: revisions.map((row) => ({ ...row, reportId: 'imported' })) });
      const shown = await saysAll(program, 'chair', 'gửi', 'gửi', 'vẫn gửi');
      expect(shown).toContain('Sửa báo cáo tháng 11/2026');
      expect(shown).toContain('Đoàn viên: chưa có → 251 người');
      expect(await saysAll(program, 'chair', 'gửi', 'vẫn gửi bản sửa')).toContain('sửa lần 1');
      expect(await tables.report.count({ where: { unitId: unit, period: '2026-11' } })).toBe(1);
    });
  });
});
