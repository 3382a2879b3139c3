import { join, sqltag as sql, type Sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { OutgoingStore, PlannedOutgoing } from '../../../../app/ports/outgoing-store.ts';
import { promptSchema } from '../../../../app/session.ts';
import { timeInVietnam, type Instant } from '../../../../domain/calendar-date.ts';
import { asId, type AccountId } from '../../../../domain/ids.ts';
import type { Database, Tables } from '../database.ts';
import { queryRows } from '../rows.ts';
import { readStored } from '../stored-json.ts';
import { linesOfReported, withoutLines } from './lines-of-reported.ts';
import { minuteOfDay } from './minute-of-day.ts';

type ClaimOptions = Parameters<OutgoingStore['claim']>[0];

/**
 * Takes messages for this caller alone. Of two processes that want the same row, the one that comes second waits for the first and then sees
 * that the row is no longer planned, on both engines.
 */
export async function claim(database: Database, options: ClaimOptions): Promise<readonly PlannedOutgoing[]> {
  const { channels, limit } = options;
  if (channels.length === 0 || limit < 1) return [];
  return await database.transaction(async (tables) => {
    await dropExpired(tables, options);
    const claimed: string[] = [];
    while (claimed.length < limit) {
      const due = await findDue(tables, options, limit - claimed.length);
      if (due.length === 0) break;
      await dropReported(tables, options, due);
      claimed.push(...(await markSending(tables, options, due)));
    }
    return await read(tables, claimed);
  });
}

const idRow = z.object({ id: z.string() });

async function dropExpired(tables: Tables, { now }: ClaimOptions): Promise<void> {
  const at = new Date(now);
  await tables.outgoing.updateMany({
    where: { state: 'planned', expiresAt: { lte: at } },
    data: { state: 'dropped', settledAt: at },
  });
}

/** A handful at a time, straight from an index: a national reminder is a hundred thousand rows. */
async function findDue(
  tables: Tables,
  { now, channels, account }: ClaimOptions,
  limit: number,
): Promise<readonly string[]> {
  const rows = await queryRows(
    tables,
    idRow,
    sql`SELECT o."id" FROM "Outgoing" o JOIN "Account" a ON a."id" = o."accountId"
      WHERE o."state" = 'planned' AND o."notBefore" <= ${new Date(now)} AND a."status" <> 'blocked'
        AND a."channel" IN (${join([...channels])})
        ${account === undefined ? inItsHours(now) : sql`AND o."accountId" = ${account}`}
      ORDER BY o."notBefore", o."id" LIMIT ${limit}`,
  );
  return rows.map(({ id }) => id);
}

/** Who is looking gets what waits for the morning. */
function inItsHours(now: Instant): Sql {
  const minute = minuteOfDay(timeInVietnam(now));
  return sql`AND (o."hoursFrom" IS NULL OR o."hoursFrom" <= ${minute})
    AND (o."hoursUntil" IS NULL OR o."hoursUntil" > ${minute})`;
}

/** Reminders of reports that were sent meanwhile. */
async function dropReported(tables: Tables, { now }: ClaimOptions, ids: readonly string[]): Promise<void> {
  await tables.$executeRaw(sql`UPDATE "Outgoing" SET "state" = 'dropped', "settledAt" = ${new Date(now)}
    WHERE "state" = 'planned' AND "id" IN (${join([...ids])}) AND "form" IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM "OutgoingUnit" w WHERE w."outgoingId" = "Outgoing"."id" AND NOT EXISTS (
        SELECT 1 FROM "Report" r WHERE r."form" = "Outgoing"."form" AND r."unitId" = w."unitId"
          AND r."period" = "Outgoing"."period"))`);
}

async function markSending(
  tables: Tables,
  { now }: ClaimOptions,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await queryRows(
    tables,
    idRow,
    sql`UPDATE "Outgoing" SET "state" = 'sending', "claimedAt" = ${new Date(now)}, "attempts" = "attempts" + 1
      WHERE "state" = 'planned' AND "id" IN (${join([...ids])}) RETURNING "id"`,
  );
  return rows.map(({ id }) => id);
}

async function read(tables: Tables, ids: readonly string[]): Promise<readonly PlannedOutgoing[]> {
  const rows = await tables.outgoing.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ notBefore: 'asc' }, { id: 'asc' }],
    include: { account: { select: { channel: true, bot: true, chat: true } } },
  });
  const spent = await linesOfReported(tables, ids);
  return rows.map(({ id, accountId, account, prompt, attempts }) => ({
    id,
    account: asId<AccountId>(accountId),
    address: account,
    prompt: withoutLines(readStored(promptSchema, prompt, `outgoing message ${id}`), spent.get(id) ?? []),
    // Counted when claimed; the port means the tries before this one.
    attempts: attempts - 1,
  }));
}
