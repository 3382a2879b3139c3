import type { TableRow } from '../../../app/ports/spreadsheets.ts';
import { mostColumns } from '../limits.ts';
import { rangeOf, type Range } from './references.ts';

/**
 * Rows in which a merged value stands in each cell it covers: only the first of them holds it in the file, though people see it beside every
 * row. Rows in which nothing else stands stay empty.
 */
export function fillMerged(rows: readonly TableRow[], merged: readonly string[]): readonly TableRow[] {
  const byNumber = new Map(rows.map((row) => [row.number, new Map(row.cells)]));
  for (const reference of merged) {
    const range = rangeOf(reference);
    const value = range && byNumber.get(range.rows[0])?.get(range.columns[0]);
    if (!range || !value) continue;
    for (const number of coveredRows(rows, range)) {
      const cells = byNumber.get(number);
      const last = Math.min(range.columns[1], mostColumns);
      for (let column = range.columns[0]; column <= last; column += 1)
        if (cells && !cells.has(column)) cells.set(column, value);
    }
  }
  return rows.map((row) => ({ ...row, cells: byNumber.get(row.number) ?? row.cells }));
}

/** The rows of a range that are there: whole columns may be merged, down to the last row a sheet can have. */
function coveredRows(rows: readonly TableRow[], { rows: [top, bottom] }: Range): readonly number[] {
  return bottom - top < rows.length
    ? Array.from({ length: bottom - top + 1 }, (_, index) => top + index)
    : rows.map(({ number }) => number).filter((number) => number >= top && number <= bottom);
}
