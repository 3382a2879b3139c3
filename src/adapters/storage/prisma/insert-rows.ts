import { join, raw, sqltag as sql } from '@prisma/client/runtime/client';
import { chunksOf } from './rows.ts';
import type { Runner } from './statements.ts';

/** A row by its columns; each row of one table has the same ones. */
export type Row = Readonly<Record<string, string | number | bigint | boolean | Date | null>>;

/** The text of a statement with so many is just short enough that SQLite keeps it prepared; more at once is not faster on either engine. */
const mostParameters = 1_500;

/**
 * Writes many rows of one table. The client's `createMany` spends ten times as long on preparing them as the engine on writing them, which
 * is felt from some ten thousand rows on.
 */
export async function insertRows(runner: Runner, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const names = raw(columns.map((column) => `"${column}"`).join(', '));
  for (const chunk of chunksOf(rows, Math.floor(mostParameters / columns.length))) {
    const values = chunk.map((row) => sql`(${join(columns.map((column) => row[column] ?? null))})`);
    await runner.execute(sql`INSERT INTO ${raw(`"${table}"`)} (${names}) VALUES ${join(values)}`);
  }
}
