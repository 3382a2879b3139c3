import writeXlsx, { type Row } from 'write-excel-file/node';
import type { NewSheet } from '../../app/ports/spreadsheets.ts';
import { fitToPage } from './fit-to-page.ts';
import { withFixedTimes } from './fixed-times.ts';

/** The format "Text": what is typed over it stays as it is typed, and a telephone number keeps its zero. */
const asText = '@';

/** Lines of a table that is printed. */
const frame = { borderStyle: 'thin', borderColor: '#BFBFBF' } as const;

/** Points that a line of text is high. */
const lineHeight = 15;

/** A workbook of texts, and of numbers that are to be counted with; a value that begins like a formula is none. */
export async function writeWorkbook(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, widths, title = [], header, rows, isWide }) => {
    const framed = title.length > 0 ? frame : {};
    return {
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: title.length + 1,
      ...(isWide && { orientation: 'landscape' as const }),
      data: [
        ...title.map(titleRow),
        header.map((value) => ({
          ...cell(value),
          ...framed,
          fontWeight: 'bold' as const,
          backgroundColor: '#DDEBF7',
        })),
        ...rows.map((row): Row => {
          const height = heightOf(row, widths);
          return row.map((value) => ({ ...cell(value), ...framed, ...height }));
        }),
      ],
    };
  });
  return withFixedTimes(await writeXlsx(written, { features: [fitToPage] }).toBuffer());
}

function titleRow(value: string, index: number): Row {
  const isFirst = index === 0;
  return [
    { value, type: String, format: asText, ...(isFirst && { fontWeight: 'bold' as const, fontSize: 14 }) },
  ];
}

function cell(value: string | number) {
  return typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top' as const }
    : { value, type: String, format: asText, wrap: true, alignVertical: 'top' as const };
}

/** Room for the cell of most lines: not every program finds out by itself how high a row has to be. */
function heightOf(
  row: readonly (string | number)[],
  widths: readonly number[],
): { readonly height?: number } {
  const lines = row.map((value, column) =>
    String(value)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widths[column] ?? line.length))), 0),
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? {} : { height: most * lineHeight };
}
