import type { Sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { Instant } from '../../../domain/calendar-date.ts';
import type { Tables } from './database.ts';
import type { Runner } from './statements.ts';

/**
 * Runs one statement of ours and reads its rows. The text is the same on both engines, what comes back is not (a count is a number or a
 * bigint), so each statement brings a schema that makes it the same. No dates and no booleans in the rows.
 */
export async function queryRows<T>(tables: Tables, row: z.ZodType<T>, statement: Sql): Promise<readonly T[]> {
  const rows: unknown = await tables.$queryRaw(statement);
  return z.array(row).parse(rows);
}

/** The same past the client, for rows by the thousand. */
export async function readRows<T>(runner: Runner, row: z.ZodType<T>, statement: Sql): Promise<readonly T[]> {
  return z.array(row).parse(await runner.query(statement));
}

/** The client's connection, or its transaction, for statements of ours that run outside of it too. */
export function runnerOf(tables: Tables): Runner {
  return {
    query: (statement) => tables.$queryRaw(statement),
    execute: (statement) => tables.$executeRaw(statement),
  };
}

/** An instant that came as `CAST(… AS TEXT)`: with a T and an offset from SQLite, with a space and none (UTC) from PostgreSQL. */
export const instantText = z.string().transform((text, context): Instant => {
  const iso = text.replace(' ', 'T');
  const at = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}Z`);
  if (Number.isNaN(at)) context.addIssue({ code: 'custom', message: 'not an instant' });
  return at;
});

/** Splits what would be too many parameters for one statement (SQLite takes 32,766, PostgreSQL 65,535). */
export function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
