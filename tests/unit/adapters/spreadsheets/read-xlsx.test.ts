import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../../src/adapters/spreadsheets/xlsx/read-xlsx.ts';
import type { Cell, Table } from '../../../../src/app/ports/spreadsheets.ts';
import { workbookFile, type MadeCell, type MadeSheet } from '../../../support/workbook-file.ts';

async function tablesOf(
  sheets: readonly MadeSheet[],
  options?: Parameters<typeof workbookFile>[1],
): Promise<readonly Table[]> {
  const read = await readXlsx(workbookFile(sheets, options));
  if (!read.ok) throw new Error(read.fault);
  return read.tables;
}

async function cellOf(
  cell: MadeCell,
  options?: Parameters<typeof workbookFile>[1],
): Promise<Cell | undefined> {
  const [table] = await tablesOf([{ rows: [['x', cell]] }], options);
  return table?.rows[0]?.cells.get(1);
}

describe('an Excel workbook', () => {
  it.each<[string, MadeCell, Cell | undefined]>([
    ['a text', 'Công đoàn', { kind: 'text', text: 'Công đoàn' }],
    ['a text in two fonts, with spaces around', ' Đỗ ', { kind: 'text', text: 'Đỗ' }],
    ['a decomposed text', 'Hòa'.normalize('NFD'), { kind: 'text', text: 'Hòa' }],
    ['a number', 912345678, { kind: 'number', number: 912345678 }],
    ['a day', { xml: '<c s="1"><v>45366</v></c>' }, { kind: 'date', date: '2024-03-15' }],
    [
      'a day in its own format',
      { xml: '<c s="2"><v>45366.75</v></c>' },
      { kind: 'date', date: '2024-03-15' },
    ],
    ['an amount', { xml: '<c s="3"><v>45366</v></c>' }, { kind: 'number', number: 45366 }],
    ['an ISO day', { xml: '<c t="d"><v>2024-03-15T00:00:00</v></c>' }, { kind: 'date', date: '2024-03-15' }],
    ['an inline text', { xml: '<c t="inlineStr"><is><t>=1+1</t></is></c>' }, { kind: 'text', text: '=1+1' }],
    [
      'a formula with its value',
      { xml: '<c t="str"><f>A1&amp;"b"</f><v>ab</v></c>' },
      { kind: 'text', text: 'ab' },
    ],
    ['a formula with a number', { xml: '<c><f>1+1</f><v>2</v></c>' }, { kind: 'number', number: 2 }],
    [
      'a formula nobody computed',
      { xml: '<c><f>HYPERLINK("http://x")</f></c>' },
      { kind: 'text', text: '=HYPERLINK("http://x")' },
    ],
    ['an error', { xml: '<c t="e"><v>#REF!</v></c>' }, { kind: 'text', text: '#REF!' }],
    ['yes', { xml: '<c t="b"><v>1</v></c>' }, { kind: 'text', text: 'TRUE' }],
    [
      'a line break from another program',
      { xml: '<c t="str"><v>a_x000D_\nb</v></c>' },
      { kind: 'text', text: 'a\r\nb' },
    ],
    ['a cell with a format only', { xml: '<c s="1"/>' }, undefined],
    ['spaces', '   ', undefined],
  ])('%s', async (_, cell, expected) => {
    expect(await cellOf(cell)).toEqual(expected);
  });

  it('counts days from 1904 when it says so', async () => {
    expect(await cellOf({ xml: '<c s="1"><v>43904</v></c>' }, { date1904: true })).toEqual({
      kind: 'date',
      date: '2024-03-15',
    });
    const [table] = await tablesOf([{ rows: [['x']] }], { date1904: true });
    expect(table?.days).toBe(1904);
  });

  it('has its visible sheets, without empty ones, and the names of hidden ones', async () => {
    const file = await readXlsx(
      Buffer.from(
        workbookFile([
          { name: 'Ẩn', isHidden: true, rows: [['x']] },
          { name: 'Trống', rows: [[], [undefined]] },
          { name: 'Đơn "vị"', rows: [['x']] },
        ]),
      ),
    );
    expect(file).toMatchObject({ ok: true, hiddenSheets: ['Ẩn'], tables: [{ sheet: 'Đơn "vị"' }] });
  });

  it('keeps the numbers of rows, says which are hidden, and leaves out empty ones', async () => {
    const [table] = await tablesOf([{ rows: [['a'], [], ['b'], ['c']], hiddenRows: [3] }]);
    expect(table?.rows.map(({ number, isHidden }) => [number, isHidden])).toEqual([
      [1, undefined],
      [3, true],
      [4, undefined],
    ]);
  });

  it('spreads a merged value over the cells it covers, and only in rows that are there', async () => {
    const [table] = await tablesOf([
      { rows: [['a', 'TINH'], ['b'], ['c'], ['d'], ['e', 'x']], merged: ['B1:C3', 'B5:B1048576'] },
    ]);
    expect(table?.merged).toEqual(['B1:C3', 'B5:B1048576']);
    const text = (row: number, column: number) => {
      const cell = table?.rows[row]?.cells.get(column);
      return cell?.kind === 'text' ? cell.text : undefined;
    };
    expect([0, 1, 2, 3, 4].map((row) => text(row, 1))).toEqual(['TINH', 'TINH', 'TINH', undefined, 'x']);
    expect([0, 1, 2, 3].map((row) => text(row, 2))).toEqual(['TINH', 'TINH', 'TINH', undefined]);
    expect(table?.rows).toHaveLength(5);
  });

  it('is read also with a prefix before every name', async () => {
    const [table] = await tablesOf([{ rows: [['Mã', 5]] }], { prefix: 'x' });
    expect([...(table?.rows[0]?.cells.values() ?? [])]).toEqual([
      { kind: 'text', text: 'Mã' },
      { kind: 'number', number: 5 },
    ]);
  });

  it('resolves no entities of its own', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>`;
    const file = zipSync({
      '_rels/.rels': strToU8(
        `${bomb}<Relationships><Relationship Id="1" Type="x/officeDocument" Target="&b;"/></Relationships>`,
      ),
    });
    expect(await readXlsx(Buffer.from(file))).toEqual({ ok: false, fault: 'damaged' });
  });

  it.each<[string, Uint8Array, string]>([
    ['half a file', workbookFile([{ rows: [['x']] }]).subarray(0, 400), 'damaged'],
    ['a Word file', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'no-table'],
    ['an OpenDocument sheet', zipSync({ 'content.xml': strToU8('<c/>') }), 'other-spreadsheet'],
    ['no sheet with anything in it', workbookFile([{ rows: [] }]), 'empty'],
  ])('is not %s', async (_, bytes, fault) => {
    expect(await readXlsx(Buffer.from(bytes))).toEqual({ ok: false, fault });
  });
});
