import type { ImportWords } from '../import-phrases.ts';
import type { Cell, Table, TableRow } from '../ports/spreadsheets.ts';
import type { Column, Place } from './columns.ts';
import type { ListedOffice, ListedUnit } from './listed-unit.ts';
import type { RowFault, RowProblem } from './problems.ts';
import {
  isErrorValue,
  readCode,
  readDay,
  readListedName,
  readListedPhone,
  readSector,
  readUnitName,
  readYearBasis,
  saysNone,
  textOf,
  type CellReading,
} from './read-cells.ts';

/** A row that was read, with everything that is wrong in it; without a code it is no unit. */
export interface ReadRow {
  readonly unit?: ListedUnit;
  readonly problems: readonly RowProblem[];
}

/** Reads one row of a list. Every faulty cell is named, not only the first. */
export function readRow(
  row: TableRow,
  columns: ReadonlyMap<number, Column>,
  { at, days, words }: { readonly at: Place; readonly days: Table['days']; readonly words: ImportWords },
): ReadRow {
  const problems: RowProblem[] = [];
  const cells = new Map<Column, Cell>();
  for (const [index, column] of columns) {
    const cell = row.cells.get(index);
    if (cell) cells.set(column, cell);
  }
  const report = (column: Column, what: RowFault) => {
    const cell = cells.get(column);
    problems.push({ at, column, value: cell ? textOf(cell) : '', what });
  };
  const read = <T>(column: Column, reader: (text: string, cell: Cell) => CellReading<T>): T | undefined => {
    const cell = cells.get(column);
    if (!cell) return undefined;
    const text = textOf(cell);
    const reading: CellReading<T> = isErrorValue(text)
      ? { ok: false, what: { fault: 'error-value' } }
      : reader(text, cell);
    if (reading.ok) return reading.value;
    report(column, reading.what);
    return undefined;
  };
  const day = (_: string, cell: Cell) => readDay(cell, days);
  const office = (name: 'chair' | 'deputy', phoneColumn: Column): ListedOffice | undefined => {
    const named = cells.get(name);
    const isNone = named !== undefined && saysNone(textOf(named), words);
    const phone = read(phoneColumn, readListedPhone);
    if (isNone) return { is: 'none' };
    const given = read(name, readListedName);
    if (given !== undefined)
      return { is: 'held', by: { name: given, ...(phone !== undefined && { phone }) } };
    if (phone !== undefined && !named) report(phoneColumn, { fault: 'phone-of-nobody' });
    return undefined;
  };

  const code = read('code', readCode);
  if (!cells.has('code')) report('code', { fault: 'missing' });
  const blockCell = cells.get('block');
  const block = blockCell && saysNone(textOf(blockCell), words) ? ({ is: 'none' } as const) : undefined;
  const blockName = block ? undefined : read('block', readUnitName);
  const facts = {
    name: read('name', readUnitName),
    sector: read('sector', (text) => readSector(text, words)),
    parent: read('parent', readCode),
    from: read('from', day),
    to: read('to', day),
    block: block ?? (blockName === undefined ? undefined : ({ is: 'named', name: blockName } as const)),
    blockUnit: read('blockUnit', readCode),
    yearBasis: read('yearBasis', (text) => readYearBasis(text, words)),
    chair: office('chair', 'chairPhone'),
    deputy: office('deputy', 'deputyPhone'),
  };
  return { problems, ...(code !== undefined && { unit: { at, code, ...given(facts) } }) };
}

/** Only what was said. */
function given<T extends object>(facts: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the entries that are undefined are the ones left out
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
