import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spreadsheets } from '../../src/adapters/spreadsheets/spreadsheets.ts';

/** The first sheet of a workbook as its rows of texts, read as the program reads the lists that unions bring. */
export async function rowsOfWorkbook(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sheet-'));
  try {
    const path = join(folder, 'sheet.xlsx');
    await writeFile(path, bytes);
    const read = await spreadsheets.read(path);
    if (!read.ok) throw new Error(`the workbook can not be read: ${read.fault}`);
    return (read.tables[0]?.rows ?? []).map(({ cells }) =>
      Array.from({ length: Math.max(...cells.keys()) + 1 }, (_, column) => {
        const cell = cells.get(column);
        if (!cell) return '';
        return cell.kind === 'text' ? cell.text : String(cell.kind === 'number' ? cell.number : cell.date);
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
