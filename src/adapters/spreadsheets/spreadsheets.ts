import { readFile, stat } from 'node:fs/promises';
import type { ReadFile, Spreadsheets } from '../../app/ports/spreadsheets.ts';
import { readCsv } from './csv/read-csv.ts';
import { fileKind } from './file-kind.ts';
import { mostText } from './limits.ts';
import { writeWorkbook } from './write-workbook.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** Excel workbooks and CSV files, told apart by what is in them and not by their names. */
export const spreadsheets: Spreadsheets = { read, workbook: writeWorkbook };

async function read(path: string): Promise<ReadFile> {
  const file = await stat(path).catch(() => undefined);
  if (!file?.isFile()) return { ok: false, fault: 'not-found' };
  if (file.size > mostText) return { ok: false, fault: 'too-large' };
  const bytes = await readFile(path);
  const kind = fileKind(bytes);
  switch (kind.kind) {
    case 'zip':
      return await readXlsx(bytes);
    case 'text':
      return readCsv(bytes);
    case 'fault':
      return { ok: false, fault: kind.fault };
  }
}
