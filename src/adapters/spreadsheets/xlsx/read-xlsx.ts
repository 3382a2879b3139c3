import type { ReadFile, Table } from '../../../app/ports/spreadsheets.ts';
import type { WorkbookValues } from './cell-value.ts';
import { readDateStyles } from './date-styles.ts';
import { fillMerged } from './fill-merged.ts';
import { openParts, TooLarge, type Parts } from './package-parts.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import { readWorkbookParts } from './workbook-parts.ts';

/** Names under which other programs keep a table in a ZIP file. */
const otherSpreadsheets = ['content.xml', 'xl/workbook.bin', 'index/document.iwa'];

/** Every sheet of an Excel workbook (.xlsx, .xlsm) that people can see. Nothing of it is computed and no macro looked at. */
export async function readXlsx(bytes: Buffer): Promise<ReadFile> {
  let parts: Parts;
  try {
    parts = await openParts(bytes);
  } catch {
    return { ok: false, fault: 'damaged' };
  }
  try {
    return await readWorkbook(parts);
  } catch (error) {
    return { ok: false, fault: error instanceof TooLarge ? 'too-large' : 'damaged' };
  } finally {
    parts.close();
  }
}

async function readWorkbook(parts: Parts): Promise<ReadFile> {
  const workbook = await readWorkbookParts(parts);
  if (!workbook) {
    const isOther = otherSpreadsheets.some((name) => parts.has(name));
    return { ok: false, fault: isOther ? 'other-spreadsheet' : 'no-table' };
  }
  const { days } = workbook;
  const strings = await readPart(parts, workbook.sharedStrings, readSharedStrings);
  const dateStyles = await readPart(parts, workbook.styles, readDateStyles);
  const values: WorkbookValues = { strings: strings ?? [], dateStyles: dateStyles ?? new Set(), days };
  const tables: Table[] = [];
  for (const { name, part, isHidden } of workbook.sheets) {
    const content = isHidden ? undefined : await readPart(parts, part, (stream) => readSheet(stream, values));
    if (!content || content.rows.length === 0) continue;
    const { rows, merged } = content;
    tables.push({ sheet: name, rows: fillMerged(rows, merged), merged, days });
  }
  const hiddenSheets = workbook.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  return tables.length === 0 ? { ok: false, fault: 'empty' } : { ok: true, tables, hiddenSheets };
}

async function readPart<T>(
  parts: Parts,
  name: string | undefined,
  read: (stream: NonNullable<Awaited<ReturnType<Parts['open']>>>) => Promise<T>,
): Promise<T | undefined> {
  const stream = name === undefined ? undefined : await parts.open(name);
  return stream && (await read(stream));
}
