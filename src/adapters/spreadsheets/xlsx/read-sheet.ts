import type { Readable } from 'node:stream';
import type { Cell, TableRow } from '../../../app/ports/spreadsheets.ts';
import { mostColumns, mostMerged, mostRows, mostText } from '../limits.ts';
import { cellOf, type RawCell, type WorkbookValues } from './cell-value.ts';
import { TooLarge } from './package-parts.ts';
import { columnOf } from './references.ts';
import { readXml } from './read-xml.ts';
import { isTrue } from './workbook-parts.ts';

/** What a sheet holds: only rows in which something stands, however many empty ones there are. */
export interface SheetContent {
  readonly rows: readonly TableRow[];
  readonly merged: readonly string[];
}

export async function readSheet(part: Readable, values: WorkbookValues): Promise<SheetContent> {
  const rows: TableRow[] = [];
  const merged: string[] = [];
  let row = { number: 0, isHidden: false };
  let cells = new Map<number, Cell>();
  let column = -1;
  let raw: RawCell = { type: '', style: 0 };
  let into: 'value' | 'formula' | 'inline' | undefined;
  let length = 0;
  await readXml(part, {
    open: (tag, attributes) => {
      switch (tag) {
        case 'row':
          // A row without a number stands behind the one before it.
          row = {
            number: Number(attributes['r'] ?? row.number + 1),
            isHidden: isTrue(attributes['hidden']),
          };
          cells = new Map();
          column = -1;
          break;
        case 'c':
          column = columnOf(attributes['r']) ?? column + 1;
          raw = { type: attributes['t'] ?? '', style: Number(attributes['s'] ?? 0) };
          break;
        case 'v':
          into = 'value';
          break;
        case 'f':
          into = 'formula';
          break;
        case 't':
          into = 'inline';
          break;
        case 'mergeCell':
          if (merged.length === mostMerged) throw new TooLarge();
          if (attributes['ref'] !== undefined) merged.push(attributes['ref']);
          break;
      }
    },
    text: (text) => {
      if (into === undefined) return;
      length += text.length;
      if (length > mostText) throw new TooLarge();
      raw = { ...raw, [into]: `${raw[into] ?? ''}${text}` };
    },
    close: (tag) => {
      if (tag === 'v' || tag === 'f' || tag === 't') into = undefined;
      if (tag === 'c' && column < mostColumns) {
        const cell = cellOf(raw, values);
        if (cell) cells.set(column, cell);
      }
      if (tag !== 'row' || cells.size === 0) return;
      if (rows.length === mostRows) throw new TooLarge();
      rows.push({ number: row.number, ...(row.isHidden && { isHidden: true as const }), cells });
    },
  });
  return { rows, merged };
}
