import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { RoundCount, RoundQueue } from '../../../../app/ports/outgoing-store.ts';
import type { Database } from '../database.ts';
import { readRows } from '../rows.ts';
import { outgoingStates } from '../../../../app/ports/outgoing-store.ts';

const row = z.object({
  round: z.string(),
  state: z.enum(outgoingStates),
  error: z.string().nullable(),
  optional: z.coerce.number(),
  count: z.coerce.number(),
});

/** Counts, for the most part from the index alone: a round is a hundred thousand rows with long texts. */
export async function progress(
  { statements }: Database,
  rounds: readonly string[],
): Promise<readonly RoundCount[]> {
  if (rounds.length === 0) return [];
  const rows = await readRows(
    statements,
    row,
    sql`SELECT "round", "state", "error", CASE WHEN "optional" THEN 1 ELSE 0 END AS "optional", COUNT(*) AS "count"
      FROM "Outgoing" WHERE "round" IN (${join([...rounds])})
      GROUP BY "round", "state", "error", 4 ORDER BY "round", "state", "error", 4`,
  );
  return rows.map(({ error, optional, ...counted }) => ({
    ...counted,
    ...(error !== null && { error }),
    isOptional: optional === 1,
  }));
}

const queueRow = z.object({
  round: z.string(),
  channel: z.string(),
  bot: z.string(),
  priority: z.coerce.number(),
  count: z.coerce.number(),
});

/** What waits, by bot; becomes less as the round goes on. */
export async function queues(
  { statements }: Database,
  rounds: readonly string[],
): Promise<readonly RoundQueue[]> {
  if (rounds.length === 0) return [];
  return await readRows(
    statements,
    queueRow,
    sql`SELECT o."round", a."channel", a."bot", o."priority", COUNT(*) AS "count"
      FROM "Outgoing" o JOIN "Account" a ON a."id" = o."accountId"
      WHERE o."round" IN (${join([...rounds])}) AND o."state" IN ('planned', 'sending')
      GROUP BY o."round", a."channel", a."bot", o."priority" ORDER BY o."round", a."channel", a."bot", o."priority"`,
  );
}

/** Those of the rounds that an admin has paused. */
export async function paused({ tables }: Database, rounds: readonly string[]): Promise<readonly string[]> {
  const rows = await tables.roundPause.findMany({ where: { round: { in: [...rounds] } } });
  return rows.map(({ round }) => round);
}
