import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spreadsheets } from '../../../../src/adapters/spreadsheets/spreadsheets.ts';
import type { NewSheet } from '../../../../src/app/ports/spreadsheets.ts';

const sheet: NewSheet = {
  name: 'Chưa nộp',
  title: ['Đơn vị chưa nộp', 'Lập lúc 09:00'],
  header: ['STT', 'Đơn vị', 'Điện thoại'],
  widths: [5, 10, 14],
  isWide: true,
  rows: [
    [1, '=HYPERLINK("x")', '0900 000 001'],
    [2, 'CĐCS Công ty TNHH May An Phú', '0900 000 002\n0900 000 003'],
  ],
};

describe('a workbook that is written', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read again as it was: numbers as numbers, everything else as text', async () => {
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, await spreadsheets.workbook([sheet]));
    const read = await spreadsheets.read(path);
    if (!read.ok) throw new Error(read.fault);
    const rows = read.tables[0]?.rows.map(({ number, cells }) => [number, ...cells.values()]);
    const text = (value: string) => ({ kind: 'text', text: value });
    expect(rows).toEqual([
      [1, text('Đơn vị chưa nộp')],
      [2, text('Lập lúc 09:00')],
      [3, text('STT'), text('Đơn vị'), text('Điện thoại')],
      [4, { kind: 'number', number: 1 }, text('=HYPERLINK("x")'), text('0900 000 001')],
      [
        5,
        { kind: 'number', number: 2 },
        text('CĐCS Công ty TNHH May An Phú'),
        text('0900 000 002\n0900 000 003'),
      ],
    ]);
  });

  it('is as wide as the page when printed, and has room for what does not fit on one line', async () => {
    const xml = sheetXml(await spreadsheets.workbook([sheet]));
    expect(xml).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(xml).toContain('<pageSetup fitToHeight="0"');
    // 28 characters in a column of 10.
    expect(xml).toMatch(/<row r="5"[^>]* ht="45"/);
    const narrow = sheetXml(
      await spreadsheets.workbook([{ name: 'x', widths: [5], header: ['a'], rows: [['b']] }]),
    );
    expect(narrow).not.toMatch(/fitTo| ht=/);
  });

  it('is the same file, byte for byte, whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-18T02:00:00Z') });
    const first = await spreadsheets.workbook([sheet]);
    vi.setSystemTime(Date.parse('2027-03-01T02:00:00Z'));
    expect(Buffer.compare(Buffer.from(await spreadsheets.workbook([sheet])), Buffer.from(first))).toBe(0);
  });
});

function sheetXml(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['xl/worksheets/sheet1.xml'];
  if (!part) throw new Error('the workbook has no sheet');
  return strFromU8(part);
}
