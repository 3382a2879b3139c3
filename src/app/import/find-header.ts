import { fold } from '../../vietnamese/index.ts';
import type { ImportWords } from '../import-phrases.ts';
import type { Cell, Table } from '../ports/spreadsheets.ts';
import { columns, type Column } from './columns.ts';

/** Which column of a table is what. */
export interface Header {
  /** the number of its row */
  readonly row: number;
  readonly columns: ReadonlyMap<number, Column>;
  /** headings nobody knows */
  readonly unknown: readonly string[];
  /** columns that are there twice, with their headings */
  readonly twice: readonly { readonly column: Column; readonly headings: readonly string[] }[];
}

/** Rows that are looked at: above the headings stand the names of the union and of the list. */
const looked = 30;

/** The row of headings: the first that names the code and something else. */
export function findHeader({ rows }: Table, words: ImportWords): Header | undefined {
  for (const { number, cells } of rows.slice(0, looked)) {
    const headings = [...cells].sort(([a], [b]) => a - b);
    const read = readHeadings(headings, words);
    const known = new Set(read.columns.values());
    if (known.has('code') && known.size > 1) return { row: number, ...read };
  }
  return undefined;
}

function readHeadings(
  headings: readonly (readonly [number, Cell])[],
  words: ImportWords,
): Omit<Header, 'row'> {
  const found = new Map<number, Column>();
  const named = new Map<Column, string[]>();
  const unknown: string[] = [];
  let person: Column | undefined;
  for (const [index, cell] of headings) {
    if (cell.kind !== 'text') continue;
    const column = columnCalled(cell.text, words, person);
    if (column === 'chair' || column === 'deputy') person = column;
    if (column === undefined) unknown.push(cell.text);
    else {
      named.set(column, [...(named.get(column) ?? []), cell.text]);
      found.set(index, column);
    }
  }
  const twice = [...named].flatMap(([column, texts]) =>
    texts.length > 1 ? [{ column, headings: texts }] : [],
  );
  return { columns: found, unknown, twice };
}

/** A bare "SĐT" is of the person whose name stands left of it. */
function columnCalled(text: string, words: ImportWords, person: Column | undefined): Column | undefined {
  const heading = headingKey(text);
  const column = columns.find((name) => words.headings[name].some((known) => headingKey(known) === heading));
  if (column !== undefined) return column;
  if (!words.phoneHeadings.some((known) => headingKey(known) === heading)) return undefined;
  if (person === undefined) return undefined;
  return person === 'chair' ? 'chairPhone' : 'deputyPhone';
}

/** Without what is put around headings: stars, remarks in brackets, line breaks, underscores. */
function headingKey(text: string): string {
  return fold(text)
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
