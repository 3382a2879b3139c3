import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../src/adapters/spreadsheets/csv/read-csv.ts';
import { inWindows1258 } from '../../../support/windows-1258.ts';

const list = 'Mã đơn vị;Tên đơn vị\r\nA1;CĐCS Trường Mầm non Hoạ Mi\r\n';
const expected = [
  [1, ['Mã đơn vị', 'Tên đơn vị']],
  [2, ['A1', 'CĐCS Trường Mầm non Hoạ Mi']],
];

function rowsOf(bytes: Buffer | string) {
  const read = readCsv(Buffer.from(bytes));
  if (!read.ok) return read.fault;
  return read.tables.flatMap(({ rows }) =>
    rows.map(({ number, cells }) => [
      number,
      [...cells.values()].map((cell) => (cell.kind === 'text' ? cell.text : cell.kind)),
    ]),
  );
}

const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

describe('a CSV file', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(list)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${list}`)],
    ['decomposed UTF-8', Buffer.from(list.normalize('NFD'))],
    ['UTF-16, little end first', utf16(`\ufeff${list}`, false)],
    ['UTF-16, big end first', utf16(`\ufeff${list}`, true)],
    ['UTF-16 without a mark', utf16(list, false)],
    ['Windows-1258', inWindows1258(list)],
  ])('in %s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(expected);
  });

  it.each([';', ',', '\t', '|'])('with %j between the cells', (mark) => {
    expect(rowsOf(list.replaceAll(';', mark))).toEqual(expected);
  });

  it('is cut by what stands between most cells, not by the commas in them', () => {
    expect(rowsOf('Mã;Tên;Khối\nA1;"May, dệt, da";Hai, ba\n')).toEqual([
      [1, ['Mã', 'Tên', 'Khối']],
      [2, ['A1', 'May, dệt, da', 'Hai, ba']],
    ]);
  });

  it('may name its delimiter, as Excel does', () => {
    expect(rowsOf('sep=,\r\nMã;1,Tên\r\n')).toEqual([[1, ['Mã;1', 'Tên']]]);
  });

  it('has texts only: nothing that looks like a formula is one', () => {
    expect(rowsOf('=1+1;+84912;-5;@SUM(A1)\n')).toEqual([[1, ['=1+1', '+84912', '-5', '@SUM(A1)']]]);
  });

  it('counts rows as Excel does, and leaves out empty ones', () => {
    expect(rowsOf('a\n\n;;\n"b\nc"\nd\n')).toEqual([
      [1, ['a']],
      [4, ['b\nc']],
      [5, ['d']],
    ]);
  });

  it.each([
    ['nothing but empty lines', '\n\n;;\n', 'empty'],
    ['a quote that never ends', 'a;"b\nc', 'damaged'],
    ['more rows than any union has', 'x\n'.repeat(50_001), 'too-large'],
  ])('with %s is refused', (_, text, fault) => {
    expect(rowsOf(text)).toBe(fault);
  });
});
