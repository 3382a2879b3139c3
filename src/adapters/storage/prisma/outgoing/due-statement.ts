import { empty, join, sqltag as sql, type Sql } from '@prisma/client/runtime/client';
import type { Lane, OutgoingStore } from '../../../../app/ports/outgoing-store.ts';
import { timeInVietnam, type Instant } from '../../../../domain/calendar-date.ts';
import { minuteOfDay } from './minute-of-day.ts';

export type ClaimOptions = Parameters<OutgoingStore['claim']>[0];

/**
 * Finds messages of one priority that are due: a handful at a time, straight from an index, because a national reminder is a hundred thousand rows. Of one
 * priority, because of several at once those would be walked through whose time has not come. The account is looked at row by row, and not joined, so that
 * PostgreSQL never begins with all accounts (see `roundPlanned` as well).
 */
export function dueStatement(
  { now, channels, account, without = [], essentialOnly = [] }: ClaimOptions,
  { priority, limit }: { readonly priority: number; readonly limit: number },
): Sql {
  return sql`SELECT o."id", o."form", o."period", o."units" FROM "Outgoing" o
      WHERE o."state" = 'planned' AND o."priority" = ${priority} AND o."notBefore" <= ${new Date(now)}
        ${account === undefined ? inItsHours(now) : sql`AND o."accountId" = ${account}`}
        AND (SELECT CASE WHEN a."status" <> 'blocked' AND a."channel" IN (${join([...channels])})
            ${without.length === 0 ? empty : sql`AND NOT (${isOneOf(without)})`}
            ${essentialOnly.length === 0 ? empty : sql`AND NOT (o."optional" AND (${isOneOf(essentialOnly)}))`}
          THEN 1 ELSE 0 END FROM "Account" a WHERE a."id" = o."accountId") = 1
        AND NOT (o."optional" AND EXISTS (SELECT 1 FROM "RoundPause" p WHERE p."round" = o."round"))
      ORDER BY o."notBefore", o."id" LIMIT ${limit}`;
}

function isOneOf(lanes: readonly Lane[]): Sql {
  return join(
    lanes.map(({ channel, bot }) => sql`(a."channel" = ${channel} AND a."bot" = ${bot})`),
    ' OR ',
  );
}

/** Who is looking gets what waits for the morning. */
function inItsHours(now: Instant): Sql {
  const minute = minuteOfDay(timeInVietnam(now));
  return sql`AND (o."hoursFrom" IS NULL OR o."hoursFrom" <= ${minute})
    AND (o."hoursUntil" IS NULL OR o."hoursUntil" > ${minute})`;
}
