import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { vietnamesePhrases } from '../../conversations/phrases/vi/index.ts';
import { slowCodeHash } from '../../src/adapters/code-hash.ts';
import { randomIds } from '../../src/adapters/ids.ts';
import { codeFile } from '../../src/adapters/spreadsheets/code-file.ts';
import { spreadsheets } from '../../src/adapters/spreadsheets/spreadsheets.ts';
import { readXlsx } from '../../src/adapters/spreadsheets/xlsx/read-xlsx.ts';
import { importList } from '../../src/app/import/import-list.ts';
import type { Cell } from '../../src/app/ports/spreadsheets.ts';
import { eachDatabase, type TestStore } from '../support/databases.ts';
import { pipedChat } from '../support/process-chat.ts';
import { run, type Ending } from '../support/process.ts';
import { inWindows1258 } from '../support/windows-1258.ts';
import { workbookFile } from '../support/workbook-file.ts';

const at = '2026-11-20T09:00+07:00';
const now = '2026-11-20T10:00';
const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

function fileOf(content: string | Uint8Array, name = 'danh-sach.csv'): string {
  const path = join(folder, `${(files += 1)}-${name}`);
  writeFileSync(path, content);
  return path;
}

const newFile = (name: string) => join(folder, `${(files += 1)}-${name}`);

const list = `Mã đơn vị;Tên đơn vị;Loại hình;Mã cấp trên;Từ ngày;Chủ tịch;SĐT
BR;Công đoàn phường Bà Rịa;cấp trên;;1/7/2025;Đặng Thị Kim Loan;
MAY;CĐCS Công ty May;ngoài nhà nước;BR;15/3/2019;Nguyễn Thị Hoa;912345678
NUOC;CĐCS Cấp nước;DNNN;br;15/3/2019;Nguyễn Thị Hoa;0912 345 678
XE;Nghiệp đoàn Xe ôm;nghiệp đoàn;BR;15/3/2019;;
`;

describe('an import from the command line', () => {
  it('writes a template that says what is wanted, over nothing that is there', async () => {
    const template = newFile('mau.xlsx');
    const made = await run('src/cli/import.ts', { args: ['--template', template] });
    expect(made).toMatchObject({ code: 0, stderr: '', stdout: `Đã ghi tệp mẫu: ${template}\n` });
    const [units, guide] = await sheetsOf(template);
    expect(units?.sheet).toBe('Đơn vị');
    expect(units?.rows[0]?.slice(0, 4)).toEqual([
      'Mã đơn vị *',
      'Tên đơn vị *',
      'Loại hình *',
      'Mã cấp trên',
    ]);
    expect(units?.rows[1]?.[1]).toBe('CĐCS Công ty TNHH May An Phú');
    expect(guide?.sheet).toBe('Hướng dẫn');
    expect(guide?.rows.length).toBeGreaterThan(13);
    const again = await run('src/cli/import.ts', { args: ['--template', template] });
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toContain('exists already');
  });

  it.each([
    [[], 'npm run --silent import'],
    [['a.csv', 'b.csv'], 'npm run --silent import'],
    [['a.csv', '--codes', 'codes.csv'], 'ends with .xlsx'],
    [['a.csv', '--days', '0'], '--days wants'],
  ])('called with %j says how it is called', async (args, told) => {
    const ending = await run('src/cli/import.ts', {
      args: [...args, '--database', `file:${newFile('x.db')}`],
    });
    expect(ending).toMatchObject({ code: 2, stdout: '' });
    expect(ending.stderr).toContain(told);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /Tệp này trống/],
    ['a PDF', '%PDF-1.7\n', /không phải bảng tính/],
    ['an old Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), /kiểu cũ \(\.xls\)/],
    ['half a workbook', workbookFile([{ rows: [['x']] }]).subarray(0, 500), /bị hỏng/],
    ['a list without headings', 'a;b\nc;d\n', /Không tìm thấy dòng tiêu đề/],
    ['headings alone', 'Mã đơn vị;Tên đơn vị\n', /chưa có đơn vị nào/],
    ['a column twice', 'Mã đơn vị;Tên đơn vị;Tên CĐCS\nA;B;C\n', /Có 2 cột cùng là “Tên đơn vị”/],
  ])('refuses %s in a sentence', async (_, content, told) => {
    const ending = await importing(`file:${newFile('x.db')}`, fileOf(content, 'danh-sach.xlsx'));
    expect(ending).toMatchObject({ code: 1, stderr: '' });
    expect(ending.stdout).toMatch(told);
  });

  eachDatabase((databases) => {
    it('says first what it would do, does it, and then has nothing to do', async () => {
      const opened = await databases.open();
      const file = fileOf(`\ufeff${list}`);
      const dry = await importing(opened.url, file, '--dry-run');
      expect(dry).toMatchObject({ code: 0, stderr: '' });
      expect(dry.stdout).toContain('+ MAY: CĐCS Công ty May, NNN, từ 15/03/2019, trực thuộc BR');
      expect(dry.stdout).toContain('Đơn vị: thêm 4, thay đổi 0, kết thúc 0, giữ nguyên 0.');
      expect(await countsOf(opened)).toEqual({ units: 0, people: 0, offices: 0 });

      expect((await importing(opened.url, file)).stdout).toContain('Đã nhập xong.');
      expect(await countsOf(opened)).toEqual({ units: 4, people: 2, offices: 3 });
      // The same list as Excel for Vietnam saves it.
      const again = await importing(opened.url, fileOf(inWindows1258(list)));
      expect(again).toMatchObject({ code: 0, stdout: 'Không có gì thay đổi: dữ liệu đã đúng như tệp.\n' });
      expect(await countsOf(opened)).toEqual({ units: 4, people: 2, offices: 3 });
    });

    it('names every bad cell by row and column, and imports nothing of the file', async () => {
      const opened = await databases.open();
      const file = fileOf(
        workbookFile([
          {
            name: 'Danh sách',
            rows: [
              ['DANH SÁCH CÔNG ĐOÀN CƠ SỞ'],
              [
                'STT',
                'Mã đơn vị',
                'Tên đơn vị',
                'Loại hình',
                'Mã cấp trên',
                'Từ ngày',
                'Chủ tịch',
                'Điện thoại',
              ],
              [1, 'BR', 'Công đoàn phường', 'LĐLĐ'],
              [2, 'A 1', 'CĐCS Một', 'FDI', 'BR'],
              [3, 'B', undefined, 'NN', 'KHONG', 2024],
              [4, 'C', 'CĐCS Ba', 'HCSN', 'D', 'ngày 31 tháng 2 năm 2024', 'Hoa', 12345],
              [5, 'D', 'CĐCS Bốn', 'HCSN', 'C', { xml: '<c t="e"><v>#REF!</v></c>' }],
              [6, 'br', 'Công đoàn phường', 'LĐLĐ', 'br'],
            ],
            hiddenRows: [4],
            merged: ['A1:H1'],
          },
          { name: 'Ghi chú', rows: [['gì đó']] },
          { name: 'Năm cũ', isHidden: true, rows: [['Mã đơn vị', 'Tên đơn vị', 'Loại hình']] },
        ]),
        'danh-sach.xlsx',
      );
      const ending = await importing(opened.url, file);
      expect(ending).toMatchObject({ code: 1, stderr: '' });
      expect(ending.stdout.split('\n')).toEqual([
        expect.stringMatching(/^Dòng 4, cột “Mã đơn vị” \(A 1\): mã chỉ gồm/),
        expect.stringMatching(/^Dòng 5, cột “Loại hình” \(NN\): chữ này có thể là nhiều loại/),
        expect.stringMatching(/^Dòng 5, cột “Từ ngày” \(2024\): chưa đọc được ngày/),
        expect.stringMatching(/^Dòng 5, cột “Tên đơn vị”: ô này trống/),
        expect.stringMatching(/^Dòng 6, cột “Từ ngày” \(ngày 31 tháng 2 năm 2024\): chưa đọc được ngày/),
        expect.stringMatching(/^Dòng 6, cột “Điện thoại chủ tịch” \(12345\): chưa đọc được số điện thoại/),
        expect.stringMatching(/^Dòng 6, cột “Chủ tịch” \(Hoa\): cần họ tên đầy đủ/),
        expect.stringMatching(/^Dòng 6, cột “Mã cấp trên” \(D\): trực thuộc vòng tròn: C → D → C/),
        expect.stringMatching(/^Dòng 7, cột “Từ ngày” \(#REF!\): ô này là lỗi của Excel/),
        expect.stringMatching(/^Dòng 7, cột “Mã cấp trên” \(C\): trực thuộc vòng tròn/),
        expect.stringMatching(/^Dòng 8, cột “Mã đơn vị” \(br\): mã này đã có ở dòng 3/),
        'Lưu ý: tệp có 1 trang đang ẩn nên không đọc: Năm cũ. Nếu cần, bỏ ẩn rồi nhập lại.',
        'Lưu ý: trang “Ghi chú” không có bảng đơn vị nên không đọc.',
        'Lưu ý: tệp có 1 dòng đang ẩn, mình vẫn đọc: dòng 4.',
        'Lưu ý: có ô gộp (A1:H1); giá trị của ô gộp được tính cho mọi dòng trong đó.',
        'Lưu ý: các cột không dùng đến: STT.',
        'Có 11 lỗi nên chưa nhập gì cả. Dữ liệu đang có vẫn nguyên.',
        '',
      ]);
      expect(await countsOf(opened)).toEqual({ units: 0, people: 0, offices: 0 });
    });

    it('hands out codes once, in a file of its owner alone, and each makes its holder what the list says', async () => {
      const opened = await databases.open();
      const file = fileOf(list);
      const codes = newFile('ma-moi.xlsx');
      const done = await importing(opened.url, file, '--codes', codes);
      expect(done).toMatchObject({ code: 0, stderr: '' });
      expect(done.stdout).toContain(`Đã cấp 3 mã mời, ghi trong ${codes}.`);
      expect(statSync(codes).mode & 0o777).toBe(0o600);
      const [sheet] = await sheetsOf(codes);
      const handed = sheet?.rows.slice(1) ?? [];
      expect(handed.map(([unit, , name, role]) => [unit, name, role])).toEqual([
        ['BR', 'Đặng Thị Kim Loan', 'Lãnh đạo'],
        ['MAY', 'Nguyễn Thị Hoa', 'Chủ tịch'],
        ['XE', '(chưa có tên)', 'Chủ tịch'],
      ]);
      expect(handed[1]?.[7]).toBe('mã này dùng chung cho cả CĐCS Cấp nước');
      const [, hoa = ''] = handed.map((row) => row[5] ?? '');
      expect(hoa).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{2}$/);
      const stored = JSON.stringify(await opened.database.tables.invitation.findMany());
      expect(`${stored}${done.stdout}`).not.toContain(hoa.replaceAll('-', ''));
      expect(`${stored}${done.stdout}`).not.toContain(hoa);

      const chair = await pipedChat({ as: 'hoa', database: opened.url, now }, [
        hoa,
        'đồng ý',
        'đúng',
        '/baocao',
      ]);
      expect(chair.messages[2]).toContain('Chào mừng anh/chị Nguyễn Thị Hoa, Chủ tịch của CĐCS Công ty May');
      expect(chair.messages[3]).toMatch(/1\. CĐCS Công ty May\n2\. CĐCS Cấp nước/);
      expect(await countsOf(opened)).toEqual({ units: 4, people: 2, offices: 3 });

      // Who has a code keeps it; nobody gets a second one.
      const later = newFile('ma-moi.xlsx');
      const again = await importing(opened.url, file, '--codes', later);
      expect(again.stdout).toContain('Đã cấp 0 mã mời');
      const [rest] = await sheetsOf(later);
      expect(rest?.rows.slice(1).map(([unit, , , , , code, , remark]) => [unit, code, remark])).toEqual([
        ['BR', '', expect.stringContaining('đã có mã từ 09:00 ngày 20/11/2026')],
        ['XE', '', expect.stringContaining('đã có mã')],
      ]);
    });

    it('does not put a new chair in the place of one who has joined: the new one comes with a code, and then both are told', async () => {
      const opened = await databases.open();
      const importHere = (content: string, codes?: string, isDry = false) =>
        importList(
          {
            store: opened.store,
            spreadsheets,
            phrases: vietnamesePhrases,
            ids: randomIds,
            codeHash: slowCodeHash,
            now: Date.parse(at),
          },
          {
            path: fileOf(content),
            isDry,
            ...(codes !== undefined && { codes: { file: codeFile(codes), name: codes, days: 14 } }),
          },
        );
      const first = newFile('ma-moi.xlsx');
      await importHere(list, first);
      const code = (await sheetsOf(first))[0]?.rows.find(([unit]) => unit === 'MAY')?.[5] ?? '';
      await pipedChat({ as: 'hoa', database: opened.url, now }, [code, 'đồng ý', 'đúng']);

      const changed = 'Mã đơn vị;Tên đơn vị;Chủ tịch;SĐT\nMAY;;Trần Thị Mai;0987654321\n';
      expect((await importHere(changed)).lines.join('\n')).toContain('Chạy lại với --codes');
      expect(await chairsOf(opened, 'MAY')).toEqual(['Nguyễn Thị Hoa']);
      const second = newFile('ma-moi.xlsx');
      const dry = await importHere(changed, second, true);
      expect(dry.lines.join('\n')).toMatch(/~ MAY: Trần Thị Mai nhận mã mời.*Nguyễn Thị Hoa đang dùng bot/);
      expect(dry.lines).toContain('Sẽ cấp 1 mã mời.');
      expect(existsSync(second)).toBe(false);
      await importHere(changed, second);
      const row = (await sheetsOf(second))[0]?.rows.find(([, , name]) => name === 'Trần Thị Mai');
      expect(row?.[7]).toBe('nhận bàn giao từ Nguyễn Thị Hoa');
      expect(await chairsOf(opened, 'MAY')).toEqual(['Nguyễn Thị Hoa']);

      const mai = await pipedChat({ as: 'mai', database: opened.url, now }, [
        row?.[5] ?? '',
        'đồng ý',
        'đúng',
      ]);
      expect(mai.messages[2]).toContain('Anh/chị nhận bàn giao từ Nguyễn Thị Hoa');
      expect(await chairsOf(opened, 'MAY')).toEqual(['Trần Thị Mai']);
      const told = await pipedChat({ as: 'hoa', database: opened.url, now: '2026-11-20T11:00' }, ['chào']);
      expect(told.messages[0]).toContain('Trần Thị Mai là Chủ tịch của CĐCS Công ty May');
      // Hoa is chair of the other unit still.
      expect(told.messages[1]).toContain('CĐCS Cấp nước');
      const person = await opened.database.tables.person.findFirst({ where: { name: 'Trần Thị Mai' } });
      expect(person?.phone).toBe('0987654321');
    });
  });
});

function importing(database: string, file: string, ...more: readonly string[]): Promise<Ending> {
  return run('src/cli/import.ts', { at, args: [file, ...more, '--database', database] });
}

/** The sheets of a workbook, read back. */
async function sheetsOf(path: string) {
  const read = await readXlsx(readFileSync(path));
  if (!read.ok) throw new Error(read.fault);
  return read.tables.map(({ sheet, rows }) => ({
    sheet,
    rows: rows.map(({ cells }) =>
      Array.from({ length: Math.max(...cells.keys()) + 1 }, (_, column) => textOf(cells.get(column))),
    ),
  }));
}

function textOf(cell: Cell | undefined): string {
  if (cell && cell.kind !== 'text') throw new Error('a cell that was written as text is none');
  return cell?.text ?? '';
}

async function countsOf({ database: { tables } }: TestStore) {
  return {
    units: await tables.unit.count(),
    people: await tables.person.count(),
    offices: await tables.assignment.count(),
  };
}

async function chairsOf({ store }: TestStore, code: string): Promise<readonly string[]> {
  const unit = await store.organisation.unitByCode(code);
  if (!unit) throw new Error(`there is no unit ${code}`);
  return (await store.people.holders(unit.id, 'chair', '2026-11-20')).map(({ name }) => name);
}
