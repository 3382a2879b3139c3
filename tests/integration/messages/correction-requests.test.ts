import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../src/domain/answer.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { joins, writtenTo } from '../../support/demo-people.ts';
import { eachDatabase } from '../../support/databases.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';

const inDecember = instantInVietnam('2026-12-09', '09:00');

eachDatabase((databases) => {
  const says = async (program: RunningProgram, as: string, ...texts: readonly string[]) => {
    let reply = '';
    for (const text of texts) reply = (await program.says(as, text))?.text ?? '';
    return reply;
  };
  const taps = async (program: RunningProgram, as: string, choice: string, more = {}) =>
    (await program.does(as, { kind: 'choice', prompt: 'menu', choice }, more))?.text ?? '';
  const october = async ({ opened }: RunningProgram) => {
    const unit = await opened.store.organisation.unitByCode('BR-CAPNUOC');
    const report =
      unit &&
      (await opened.store.reports.report({ form: 'monthly-report', unit: unit.id, period: '2026-10' }));
    if (!report) throw new Error('no report');
    return report;
  };
  const requests = ({ opened }: RunningProgram) =>
    opened.database.tables.correctionRequest.findMany({ orderBy: { requestedAt: 'asc' } });
  /** A December in which the water works ask for a correction of October. */
  const asking = async (people: readonly Parameters<typeof joins>[1][] = []) => {
    const program = await runningProgram(databases, inDecember);
    for (const person of people) await joins(program, person);
    await says(program, 'water', 'sửa tháng 10', 'UBKT kiểm tra 2 cuộc', 'gửi', 'ghi thiếu');
    const [request] = await requests(program);
    return { program, id: request?.id ?? '' };
  };
  const second = { as: 'second', name: 'Trần Văn Hai', role: 'leader', unit: 'BR' } as const;

  describe('a correction after closing', () => {
    it('waits with its reason, and every leader above is asked once', async () => {
      const { program, id } = await asking([second]);
      expect((await october(program)).revision).toBe(1);
      for (const leader of ['leader', 'second']) {
        const [asked, ...more] = await writtenTo(program, leader);
        expect(more).toEqual([]);
        expect(asked?.text).toContain('Kiểm tra của UBKT: 0 cuộc → 2 cuộc');
        expect(asked?.text).toContain('Lý do: ghi thiếu');
        expect(asked?.key).toContain(id);
      }
    });

    it('counts with the first yes; the second leader is told who decided, and a second tap changes nothing', async () => {
      const { program, id } = await asking([second]);
      const replies = await Promise.all([
        taps(program, 'leader', `approve ${id}`),
        taps(program, 'second', `approve ${id}`),
        taps(program, 'leader', `approve ${id}`),
        taps(program, 'second', `refuse ${id}`),
      ]);
      expect(replies.filter((text) => text.startsWith('✅ Đã đồng ý'))).toHaveLength(1);
      const report = await october(program);
      expect(report.revision).toBe(2);
      expect(report.answers.ubkt_checks?.content).toEqual(numberAnswer(2));
      expect(report.late).toBe(false);
      const [request] = await requests(program);
      const by = request?.decidedById ?? '';
      const decider = await program.opened.database.tables.person.findUniqueOrThrow({ where: { id: by } });
      const other = decider.name === second.name ? 'leader' : 'second';
      expect(await taps(program, other, `approve ${id}`)).toContain(`đã được ${decider.name} đồng ý`);
      const told = await writtenTo(program, 'water');
      expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('đã đồng ý cho')]);
      const [revision] = await program.opened.database.tables.revision.findMany({
        where: { reportId: report.id, number: 2 },
        include: { request: true },
      });
      expect(revision).toMatchObject({
        reason: 'ghi thiếu',
        byId: report.sentBy.id,
        request: { id, decidedById: by, requestedById: report.sentBy.id },
      });
    });

    it('stays as it was with a no, and the chair hears why', async () => {
      const { program, id } = await asking();
      expect(await taps(program, 'leader', `refuse ${id}`)).toContain('lý do');
      expect((await requests(program))[0]?.state).toBe('waiting');
      expect(await says(program, 'leader', 'thôi')).toContain('vẫn chờ');
      expect((await requests(program))[0]?.state).toBe('waiting');
      await taps(program, 'leader', `refuse ${id}`);
      expect(await says(program, 'leader', 'đã chốt với tỉnh')).toContain('không đồng ý (đã chốt với tỉnh)');
      expect((await october(program)).revision).toBe(1);
      expect((await writtenTo(program, 'water'))[0]?.text).toContain('Lý do: đã chốt với tỉnh');
      expect(await taps(program, 'leader', `approve ${id}`)).toContain('không đồng ý');
      expect((await october(program)).revision).toBe(1);
      expect(await says(program, 'water', 'sửa tháng 10')).toContain('0 cuộc → 2 cuộc');
    });

    it('is not asked of leaders any more once it is taken back', async () => {
      const { program, id } = await asking();
      expect(await says(program, 'water', 'rút đề nghị')).toContain('đã rút');
      expect((await writtenTo(program, 'leader'))[0]?.state).toBe('dropped');
      expect(await taps(program, 'leader', `approve ${id}`)).toContain('đã được rút lại');
      expect(await says(program, 'leader', 'đồng ý')).toContain('không có đề nghị nào');
      expect((await october(program)).revision).toBe(1);
      expect(await says(program, 'water', 'rút đề nghị')).toContain('không có đề nghị nào');
      expect(await taps(program, 'water', `withdraw ${id}`)).toContain('đã được rút lại');
    });

    it('is replaced by a newer one: an old button shows the newer and decides nothing', async () => {
      const { program, id } = await asking();
      await says(program, 'water', 'sửa tháng 10', 'UBKT kiểm tra 3 cuộc', 'gửi', 'đếm lại');
      const shown = await taps(program, 'leader', `approve ${id}`);
      expect(shown).toContain('đã có bản mới hơn');
      expect(shown).toContain('0 cuộc → 3 cuộc');
      expect((await october(program)).revision).toBe(1);
      expect((await requests(program)).map(({ state }) => state)).toEqual(['replaced', 'waiting']);
      const asked = await writtenTo(program, 'leader');
      expect(asked.map(({ state }) => state)).toEqual(['dropped', 'planned']);
      expect(await says(program, 'leader', 'đồng ý')).toContain('Đã đồng ý');
      expect((await october(program)).answers.ubkt_checks?.content).toEqual(numberAnswer(3));
    });

    it('is decided by nobody who leads no union above, or leads it no more, or asked for it', async () => {
      const { program, id } = await asking([second]);
      const { tables } = program.opened.database;
      await tables.assignment.updateMany({
        where: { person: { name: second.name } },
        data: { validTo: '2026-12-08' },
      });
      expect(await taps(program, 'second', `approve ${id}`)).toContain('dành cho người được phân công');
      expect(await taps(program, 'chair', `approve ${id}`)).toContain('dành cho người được phân công');
      const other = await tables.unit.create({
        data: {
          id: 'elsewhere',
          code: 'XA',
          name: 'Công đoàn xã khác',
          sector: 'upper-union',
          validFrom: '2020-01-01',
          profile: '{"yearBasis":"calendar","facts":{}}',
        },
      });
      await joins(program, { as: 'elsewhere', name: 'Người xa', role: 'leader', unit: other.code });
      expect(await taps(program, 'elsewhere', `approve ${id}`)).toContain('ngoài phạm vi');
      expect(await says(program, 'elsewhere', 'đồng ý')).toContain('không có đề nghị nào');
      const { water } = { water: await tables.account.findFirstOrThrow({ where: { chat: 'water' } }) };
      const ward = await tables.unit.findUniqueOrThrow({ where: { code: 'BR' } });
      await tables.assignment.create({
        data: { personId: water.personId ?? '', unitId: ward.id, role: 'leader', validFrom: '2020-01-01' },
      });
      expect(await taps(program, 'water', `approve ${id}`)).toContain('cần một người khác');
      for (const wrong of ['approve nothing', 'approve', 'refuse x y z'])
        expect(await taps(program, 'elsewhere', wrong), wrong).not.toContain('trục trặc');
      expect((await october(program)).revision).toBe(1);
    });

    it('goes further up where nobody leads the union above, and says so where nobody can be reached', async () => {
      const program = await runningProgram(databases, inDecember);
      const { tables } = program.opened.database;
      const ward = await tables.unit.findUniqueOrThrow({ where: { code: 'BR' } });
      await tables.unit.create({ data: { ...ward, id: 'province', code: 'TINH', name: 'LĐLĐ tỉnh' } });
      await tables.placement.create({
        data: { unitId: ward.id, parentId: 'province', validFrom: '2020-01-01' },
      });
      await tables.account.updateMany({ where: { chat: 'leader' }, data: { status: 'blocked' } });
      const ask = ['sửa tháng 10', 'UBKT kiểm tra 2 cuộc', 'gửi', 'ghi thiếu'];
      expect(await says(program, 'water', ...ask)).toContain('gọi báo giúp mình');
      await says(program, 'water', 'rút đề nghị');
      await joins(program, { as: 'above', name: 'Người tỉnh', role: 'leader', unit: 'TINH' });
      expect(await says(program, 'water', 'sửa tháng 10', 'gửi', 'ghi thiếu')).toContain('đến LĐLĐ tỉnh');
      expect(await says(program, 'above', 'đồng ý')).toContain('Đã đồng ý');
      expect((await october(program)).revision).toBe(2);
    });

    it('is decided while a report of the leader is open, which stays open', async () => {
      const { program, id } = await asking([{ ...second, role: 'chair', unit: 'BR-YTE' }]);
      const { tables } = program.opened.database;
      const { personId } = await tables.account.findFirstOrThrow({ where: { chat: 'second' } });
      const ward = await tables.unit.findUniqueOrThrow({ where: { code: 'BR' } });
      await tables.assignment.create({
        data: { personId: personId ?? '', unitId: ward.id, role: 'leader', validFrom: '2020-01-01' },
      });
      await says(program, 'second', 'sửa tháng 10');
      await taps(program, 'second', `refuse ${id}`);
      const reply = await says(program, 'second', 'chưa có biên bản');
      expect(reply).toContain('không đồng ý (chưa có biên bản)');
      expect(reply).toContain('Bản sửa đang chờ');
      expect((await requests(program))[0]?.state).toBe('refused');
    });
  });

  describe('a report that was never sent before it closed', () => {
    it('counts with the yes, late, with everything that was typed', async () => {
      const program = await runningProgram(databases, instantInVietnam('2026-12-07', '21:00'));
      await says(program, 'chair', 'báo cáo', '251, nữ 193', 'kết nạp 8, giảm 2');
      program.clock.advance(12 * 60 * 60_000);
      expect(await says(program, 'chair', '249')).toContain('vừa khoá');
      const typed = ['gửi', 'gửi', 'vẫn gửi', 'em đi học tập huấn'];
      expect(await says(program, 'chair', ...typed)).toContain('nộp bổ sung');
      const { tables } = program.opened.database;
      const where = { unit: { code: 'BR-ANPHU' }, period: '2026-11' };
      expect(await tables.report.count({ where })).toBe(0);
      expect(await says(program, 'chair', 'chào em')).toContain('đang chờ công đoàn cấp trên đồng ý');
      expect(await says(program, 'leader', 'đồng ý')).toContain('Đã đồng ý');
      const report = await tables.report.findFirstOrThrow({
        where,
        include: { answers: true, revisions: true },
      });
      expect(report).toMatchObject({ late: true, status: 'submitted' });
      expect(report.revisions).toHaveLength(1);
      const answers = new Map(report.answers.map(({ indicator, number }) => [indicator, Number(number)]));
      expect([answers.get('mem_total'), answers.get('mem_in_software')]).toEqual([251, 249]);
      expect(await says(program, 'chair', 'sửa')).toContain('Mình mở lại báo cáo tháng 11/2026');
    });

    it('is put aside when a newer period has opened, and opened again by name', async () => {
      const program = await runningProgram(databases, instantInVietnam('2026-12-07', '21:00'));
      await says(program, 'chair', 'báo cáo', '251, nữ 193');
      program.clock.advance(9 * 24 * 60 * 60_000);
      expect(await says(program, 'chair', 'kết nạp 8, giảm 2')).toContain('chưa ghi vào đâu');
      expect(await says(program, 'chair', 'nộp bổ sung tháng 11')).toContain('Câu 2/');
      expect(await says(program, 'chair', 'kết nạp 8, giảm 2')).toContain('Đã ghi Kết nạp mới: 8');
      expect(await says(program, 'chair', 'báo cáo')).toContain('Báo cáo tháng 12/2026');
    });
  });
});
