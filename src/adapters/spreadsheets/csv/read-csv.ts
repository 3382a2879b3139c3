import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Cell, ReadFile, TableRow } from '../../../app/ports/spreadsheets.ts';
import { mostRows } from '../limits.ts';
import { decodeText } from './decode-text.ts';
import { delimiterOf } from './delimiter.ts';

const records = z.array(z.array(z.string()));

/** A CSV file in any encoding and with any delimiter. Every cell is text: what begins with `=` or `+` too. */
export function readCsv(bytes: Buffer): ReadFile {
  const { delimiter, text } = delimiterOf(decodeText(bytes));
  let parsed: readonly (readonly string[])[];
  try {
    parsed = records.parse(
      parse(text, {
        delimiter,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: false,
        bom: true,
      }),
    );
  } catch {
    return { ok: false, fault: 'damaged' };
  }
  const rows = parsed.flatMap((fields, index): readonly TableRow[] => {
    const cells = cellsOf(fields);
    return cells.size === 0 ? [] : [{ number: index + 1, cells }];
  });
  if (rows.length > mostRows) return { ok: false, fault: 'too-large' };
  return rows.length === 0
    ? { ok: false, fault: 'empty' }
    : { ok: true, tables: [{ rows, merged: [], days: 1900 }] };
}

function cellsOf(fields: readonly string[]): ReadonlyMap<number, Cell> {
  return new Map(
    fields.flatMap((field, column) => {
      const text = field.trim();
      return text === '' ? [] : [[column, { kind: 'text', text }] as const];
    }),
  );
}
