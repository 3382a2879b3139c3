import writeXlsx, { type Row } from 'write-excel-file/node';
import type { NewSheet } from '../../app/ports/spreadsheets.ts';

/** The format "Text": what is typed over it stays as it is typed, and a telephone number keeps its zero. */
const asText = '@';

/** A workbook in which every cell is text; a value that begins like a formula is none. */
export async function writeWorkbook(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, widths, header, rows }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    data: [
      header.map((value) => ({ ...cell(value), fontWeight: 'bold' as const, backgroundColor: '#DDEBF7' })),
      ...rows.map((row): Row => row.map(cell)),
    ],
  }));
  return await writeXlsx(written).toBuffer();
}

function cell(value: string) {
  return { value, type: String, format: asText, wrap: true, alignVertical: 'top' as const };
}
