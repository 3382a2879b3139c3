import type { ImportWords } from '../import-phrases.ts';
import type { ReadFile, Table } from '../ports/spreadsheets.ts';
import type { Place } from './columns.ts';
import { findHeader } from './find-header.ts';
import type { ListedUnit } from './listed-unit.ts';
import type { FileProblem, Notice, RowProblem } from './problems.ts';
import { readRow } from './read-row.ts';

/** A list of units as its file has it. */
export type ReadList =
  | { readonly ok: false; readonly problem: FileProblem }
  | {
      readonly ok: true;
      readonly units: readonly ListedUnit[];
      readonly problems: readonly RowProblem[];
      readonly notices: readonly Notice[];
    };

/** Of a file, what can be said before any of its rows is read. */
export function noticesOfFile({
  hiddenSheets: sheets = [],
}: Extract<ReadFile, { ok: true }>): readonly Notice[] {
  return sheets.length === 0 ? [] : [{ notice: 'hidden-sheets', sheets }];
}

/** Reads every sheet that has the headings of a list; what is not used of the file is said. `example` is the code of the template's own row. */
export function readList(
  tables: readonly Table[],
  words: ImportWords,
  { example, guideSheet }: { readonly example: string; readonly guideSheet: string },
): ReadList {
  const found = tables.map((table) => ({ table, header: findHeader(table, words) }));
  const lists = found.flatMap(({ table, header }) => (header ? [{ table, header }] : []));
  if (lists.length === 0) return { ok: false, problem: { fault: 'no-header' } };
  const units: ListedUnit[] = [];
  const problems: RowProblem[] = [];
  const notices: Notice[] = found.flatMap(({ table: { sheet }, header }): readonly Notice[] =>
    header || sheet === undefined || sheet === guideSheet ? [] : [{ notice: 'sheet-not-used', sheet }],
  );
  for (const { table, header } of lists) {
    const { rows, merged, days } = table;
    // Which sheet is worth saying only where there are several.
    const sheet = lists.length > 1 && table.sheet !== undefined ? { sheet: table.sheet } : {};
    const [twice] = header.twice;
    if (twice) return { ok: false, problem: { fault: 'column-twice', ...twice, ...sheet } };
    const hidden: Place[] = [];
    for (const row of rows) {
      if (row.number <= header.row) continue;
      const at: Place = { ...sheet, row: row.number };
      if (![...header.columns.keys()].some((column) => row.cells.has(column))) continue;
      const read = readRow(row, header.columns, { at, days, words });
      if (read.unit?.code === example) {
        notices.push({ notice: 'example-row', at });
        continue;
      }
      if (row.isHidden) hidden.push(at);
      problems.push(...read.problems);
      if (read.unit) units.push(read.unit);
    }
    if (hidden.length > 0) notices.push({ notice: 'hidden-rows', rows: hidden });
    if (merged.length > 0) notices.push({ notice: 'merged-cells', ranges: merged, ...sheet });
    if (header.unknown.length > 0)
      notices.push({ notice: 'columns-not-used', headings: header.unknown, ...sheet });
  }
  return units.length === 0 && problems.length === 0
    ? { ok: false, problem: { fault: 'no-rows' } }
    : { ok: true, units, problems, notices };
}
