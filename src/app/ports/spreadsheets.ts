import type { IsoDate } from '../../domain/calendar-date.ts';

/** What stands in a cell. A formula is never computed: it is the value that was stored with it, or its own text. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: IsoDate };

export interface TableRow {
  /** as the program that made the file counts it, from 1 */
  readonly number: number;
  readonly isHidden?: true;
  /** by column, from 0; empty cells are not there */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** One sheet, or one CSV file: the rows in which anything stands. */
export interface Table {
  /** absent where a file has no sheets */
  readonly sheet?: string;
  readonly rows: readonly TableRow[];
  /** merged ranges such as `B3:B7`, whose value stands in each of their cells */
  readonly merged: readonly string[];
  /** day 0 of the numbers that are days: Excel counts from 1900, or from 1904 when the file was made on an old Mac */
  readonly days: 1900 | 1904;
}

/** Why a file could not be read as a table. */
export type FileFault =
  | 'not-found'
  | 'empty'
  /** an Excel file that asks for a password */
  | 'password'
  /** .xls, the format before 2007 */
  | 'old-excel'
  /** .ods, .numbers, .xlsb */
  | 'other-spreadsheet'
  /** a picture, a PDF, a Word file */
  | 'no-table'
  | 'damaged'
  | 'too-large';

export type ReadFile =
  /** of sheets that were hidden only the names are known */
  | { readonly ok: true; readonly tables: readonly Table[]; readonly hiddenSheets?: readonly string[] }
  | { readonly ok: false; readonly fault: FileFault };

/** A sheet to be written; a text stays the text it is, whatever it begins with. */
export interface NewSheet {
  readonly name: string;
  /** widths of the columns, in characters */
  readonly widths: readonly number[];
  /** lines above the table, the first of them large; they may be longer than their column is wide */
  readonly title?: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** printed across the page */
  readonly isWide?: true;
}

/** Reads and writes the files that people keep their lists in. */
export interface Spreadsheets {
  read(path: string): Promise<ReadFile>;
  /** an Excel workbook, as the bytes of its file */
  workbook(sheets: readonly NewSheet[]): Promise<Uint8Array>;
}
