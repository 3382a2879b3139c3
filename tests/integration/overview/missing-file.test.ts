import { describe, expect, it } from 'vitest';
import { demoUnitId } from '../../../prisma/demo/ids.ts';
import { writeSource } from '../../../src/app/files/file-source.ts';
import { mostRows } from '../../../src/app/overview/send-missing.ts';
import type { NewSheet } from '../../../src/app/ports/spreadsheets.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { asId, type PersonId } from '../../../src/domain/ids.ts';
import type { PromptFile } from '../../../src/engine/prompt.ts';
import { eachDatabase } from '../../support/databases.ts';
import { sheetsOf } from '../../support/drawn-files.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';
import { novemberLines } from '../../support/whole-report.ts';

const start = instantInVietnam('2026-11-24', '09:00');
const garments = demoUnitId({ key: 'anphu' });
const ward = demoUnitId({ key: 'br' });

/** The rows of a sheet by the code of their unit, each by the names of its columns. */
function rowsByCode({ header, rows }: NewSheet) {
  return new Map(
    rows.map((row) => {
      const cells: Record<string, string | number> = {};
      header.forEach((name, index) => (cells[name] ??= row[index] ?? ''));
      return [String(cells['Mã']), cells];
    }),
  );
}

eachDatabase((databases) => {
  async function asks(program: RunningProgram, text = 'xuất excel'): Promise<PromptFile> {
    const prompt = await program.says('leader', text);
    if (!prompt?.file) throw new Error(`no file came with: ${prompt?.text}`);
    return prompt.file;
  }
  async function drawn({ opened, clock }: RunningProgram, file: PromptFile): Promise<NewSheet> {
    const [sheet] = (await sheetsOf(opened, file, clock.now())) ?? [];
    if (!sheet) throw new Error('the file was not made');
    return sheet;
  }

  describe('the sheet of who is late', () => {
    it('tells of each unit who it is, who answers for it, and how far it is', async () => {
      const program = await runningProgram(databases, start);
      const { tables } = program.opened.database;
      for (const [name, phone] of [
        ['Lương Thị Kim Ngân', '0900000088'],
        ['Đỗ Văn Hai', undefined],
      ] as const) {
        const person = await tables.person.create({
          data: { id: `deputy-${name}`, name, ...(phone !== undefined && { phone }) },
        });
        await tables.assignment.create({
          data: { personId: person.id, unitId: garments, role: 'deputy', validFrom: '2026-01-01' },
        });
      }
      for (const text of ['báo cáo', '251, nữ 193']) await program.says('chair', text);
      const sheet = await drawn(program, await asks(program));
      expect(sheet.title).toEqual([
        'Đơn vị chưa nộp báo cáo tháng 11/2026',
        'Công đoàn phường Bà Rịa: 3 đơn vị chưa nộp, đã nộp 2/5 báo cáo, hạn 25/11/2026',
        expect.stringMatching(/^Lập lúc 09:00 ngày 24\/11\/2026\./),
      ]);
      const row = rowsByCode(sheet).get('BR-ANPHU');
      expect(row).toMatchObject({
        STT: 1,
        'Đơn vị': 'CĐCS Công ty TNHH May An Phú',
        'Loại hình': 'Doanh nghiệp ngoài nhà nước',
        'Chủ tịch': 'Nguyễn Thị Thanh Hương',
        'Trạng thái': 'đang làm, xong 1/14 câu',
      });
      // Several of them stand line by line, each number beside its owner.
      const names = String(row?.['Phó chủ tịch']).split('\n');
      const phones = String(sheet.rows[0]?.[sheet.header.lastIndexOf('Điện thoại')]).split('\n');
      expect(Object.fromEntries(names.map((name, index) => [name, phones[index]]))).toMatchObject({
        'Lương Thị Kim Ngân': '0900 000 088',
        'Đỗ Văn Hai': '',
      });
      expect(sheet.header).not.toContain('Lần nhắc gần nhất');
      expect(sheet.header).not.toContain('Trực thuộc');
    });

    it('tells when somebody was last reminded, as far as messages went out', async () => {
      const program = await runningProgram(databases, start);
      await program.does('leader', { kind: 'choice', prompt: 'menu', choice: 'remind 2026-11 yes 1 BR' });
      const { outgoing } = program.opened.store;
      program.clock.advance(60_000);
      const claimed = await outgoing.claim({ now: program.clock.now(), channels: ['terminal'], limit: 10 });
      const toGarments = claimed.find(({ prompt }) => prompt.text.includes('May An Phú'));
      await outgoing.settle(toGarments?.id ?? '', 'sent', program.clock.now());
      const rows = rowsByCode(await drawn(program, await asks(program)));
      expect([...rows.values()].map((row) => [row['Mã'], row['Lần nhắc gần nhất']])).toEqual(
        [...rows.keys()].map((code) => [code, code === 'BR-ANPHU' ? '09:01 ngày 24/11/2026' : '']),
      );
    });

    it('made again later holds the same units, and says which have sent their report since', async () => {
      const program = await runningProgram(databases, start);
      const file = await asks(program);
      const before = await drawn(program, file);
      program.clock.advance(3_600_000);
      for (const text of ['báo cáo', ...novemberLines, 'gửi']) await program.says('chair', text);
      const after = await drawn(program, file);
      expect(after.title).toEqual(before.title);
      expect([...rowsByCode(after).keys()]).toEqual([...rowsByCode(before).keys()]);
      expect(rowsByCode(after).get('BR-ANPHU')?.['Trạng thái']).toMatch(
        /^đã gửi lúc 10:\d\d ngày 24\/11\/2026$/,
      );
      const fresh = await drawn(program, await asks(program));
      expect([...rowsByCode(fresh).keys()]).not.toContain('BR-ANPHU');
    });

    it('of several months tells which are missing', async () => {
      const program = await runningProgram(databases, start);
      const sheet = await drawn(program, await asks(program, '/xuatexcel quý 4'));
      expect(rowsByCode(sheet).get('BR-ANPHU')?.['Trạng thái']).toBe('thiếu tháng 11/2026');
    });

    it('of a larger union stands union by union, as the list in messages does', async () => {
      const program = await runningProgram(databases, start);
      const { tables } = program.opened.database;
      const above = await tables.unit.findFirstOrThrow({ where: { code: 'BR' } });
      const city = { id: 'city', code: 'CITY', name: 'Liên đoàn Lao động', sector: 'upper-union' };
      await tables.unit.create({ data: { ...city, validFrom: '2020-01-01', profile: above.profile } });
      const own = { id: 'own', code: 'OWN', name: 'CĐCS trực thuộc', sector: 'private-enterprise' };
      await tables.unit.create({ data: { ...own, validFrom: '2020-01-01', profile: above.profile } });
      for (const unitId of [above.id, own.id])
        await tables.placement.create({ data: { unitId, parentId: city.id, validFrom: '2020-01-01' } });
      await tables.assignment.updateMany({
        where: { unitId: above.id, role: 'leader' },
        data: { unitId: city.id },
      });
      const list = await program.says('leader', 'ai chưa nộp');
      const sheet = await drawn(program, await asks(program));
      const rows = [...rowsByCode(sheet).values()];
      expect(rows.map((row) => row['Trực thuộc'])).toEqual([
        'Liên đoàn Lao động',
        ...rows.slice(1).map(() => 'Công đoàn phường Bà Rịa'),
      ]);
      expect(rows.map((row) => row['Đơn vị'])).toEqual(
        Array.from(list?.text.matchAll(/^\d+\. ([^:\n]+): /gm) ?? [], ([, name]) => name),
      );
    });

    it('is not made for who leads no more, who was erased, or from what nobody wrote', async () => {
      const program = await runningProgram(databases, start);
      const { opened, clock } = program;
      const file = await asks(program);
      const madeAt = (source: string) => sheetsOf(opened, { source }, clock.now());
      expect(await madeAt(file.source)).toHaveLength(1);
      const [, person = ''] = file.source.split(' ');
      const request = '2026-11 - 1 BR-ANPHU';
      const chair = await opened.database.tables.assignment.findFirstOrThrow({
        where: { unitId: garments, role: 'chair' },
      });
      const ofChair = {
        file: 'missing',
        person: asId<PersonId>(chair.personId),
        askedAt: start,
        request,
      } as const;
      for (const source of [
        '',
        'missing',
        file.source.replace('missing', 'salaries'),
        file.source.replace(person, 'nobody'),
        file.source.replace('2026-11', '2027-11'),
        file.source.replace(/\S+$/, 'NOWHERE'),
        `missing ${person} zz words that are no request`,
        writeSource(ofChair),
      ])
        expect(await madeAt(source), source).toBeUndefined();

      const { tables } = opened.database;
      await tables.assignment.updateMany({ where: { personId: person }, data: { validTo: '2026-11-23' } });
      expect(await madeAt(file.source)).toBeUndefined();
      await tables.assignment.updateMany({ where: { personId: person }, data: { validTo: null } });
      await tables.person.update({ where: { id: person }, data: { name: '', erasedAt: new Date(start) } });
      expect(await madeAt(file.source)).toBeUndefined();
    });

    it.each([
      'xuất excel HTX Vận tải Xuất nhập khẩu',
      'gửi file danh sách chưa nộp của HTX Vận tải Xuất nhập khẩu',
      '/xuatexcel DS-VANTAI',
    ])('takes the words of a name for a name: %s', async (text) => {
      const program = await runningProgram(databases, start);
      const { tables } = program.opened.database;
      for (const [code, name] of [
        ['DS-VANTAI', 'Nghiệp đoàn HTX Vận tải Xuất nhập khẩu'],
        ['VAN', 'Nghiệp đoàn HTX Vận chuyển Nhập khẩu'],
      ] as const) {
        const unit = { id: code, code, name, sector: 'no-employer', validFrom: '2020-01-01' };
        const profile = JSON.stringify({ yearBasis: 'calendar', facts: {} });
        await tables.unit.create({ data: { ...unit, profile } });
        await tables.placement.create({ data: { unitId: code, parentId: ward, validFrom: '2020-01-01' } });
      }
      const sheet = await drawn(program, await asks(program, text));
      expect([...rowsByCode(sheet).keys()]).toEqual(['DS-VANTAI']);
    });

    it('is not made for more units than anybody calls', async () => {
      const program = await runningProgram(databases, start);
      const { tables } = program.opened.database;
      const ids = Array.from({ length: mostRows }, (_, index) => `many-${index}`);
      const unit = { sector: 'private-enterprise', validFrom: '2020-01-01' };
      const profile = JSON.stringify({ yearBasis: 'calendar', facts: {} });
      await tables.unit.createMany({ data: ids.map((id) => ({ id, code: id, name: id, ...unit, profile })) });
      await tables.placement.createMany({
        data: ids.map((unitId) => ({ unitId, parentId: ward, validFrom: '2020-01-01' })),
      });
      const prompt = await program.says('leader', 'xuất excel');
      expect(prompt?.file).toBeUndefined();
      expect(prompt?.text).toContain('5.003 đơn vị chưa nộp');
    });

    it('is not offered where nobody is late, nor to who leads nothing', async () => {
      const program = await runningProgram(databases, start);
      const complete = await program.says('leader', '/xuatexcel tháng 10');
      expect(complete?.text).toContain('đã nộp đủ');
      expect(complete?.file).toBeUndefined();
      const toChair = await program.says('chair', '/xuatexcel');
      expect(toChair?.file).toBeUndefined();
      expect(toChair?.text).toContain('người được phân công');
    });
  });
});
