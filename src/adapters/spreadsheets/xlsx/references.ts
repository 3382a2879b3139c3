/** The column of a reference such as `AB12`, counted from 0. */
export function columnOf(reference: string | undefined): number | undefined {
  const letters = /^\$?([A-Za-z]{1,3})/.exec(reference ?? '')?.[1];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A range of cells, columns from 0 and rows from 1, both ends included. */
export interface Range {
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
}

/** Reads `B3:B7`; undefined for anything else. */
export function rangeOf(reference: string): Range | undefined {
  const [from = '', to = from] = reference.split(':');
  const [left, right] = [columnOf(from), columnOf(to)];
  const [top, bottom] = [from, to].map((end) => Number(/\d+$/.exec(end)?.[0] ?? 0));
  if (left === undefined || right === undefined || !top || !bottom) return undefined;
  return { columns: [left, right], rows: [top, bottom] };
}
