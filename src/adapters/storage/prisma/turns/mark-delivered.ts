import { join, sqltag as sql } from '@prisma/client/runtime/client';
import type { TurnStore } from '../../../../app/ports/turn-store.ts';
import type { Database } from '../database.ts';
import { chunksOf } from '../rows.ts';
import { withoutDeadlocks } from '../without-deadlocks.ts';

type Marks = Parameters<TurnStore['markDelivered']>[0];

/**
 * Many marks, one statement: each of its own would cost as much as a message. Only a mark of an account's last reply is written: those of several processes come
 * in any order, and one that came late would make the last reply one that never arrived, to be sent again. The record is compared as text, since the engines
 * read JSON in ways of their own.
 */
export async function markDelivered({ tables }: Database, marks: Marks): Promise<void> {
  // Of several marks for one account the last counts. In the same order everywhere, so that two processes do not wait for each other.
  const last = [...new Map(marks.map(({ account, event }) => [account, event]))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  for (const some of chunksOf(last, 5_000)) {
    // Both engines call the columns of VALUES column1, column2; naming them is not portable.
    const values = join(some.map(([account, event]) => sql`(${account}, ${event}, ${lastReplyIs(event)})`));
    await withoutDeadlocks(() =>
      tables.$executeRaw(sql`UPDATE "Session" SET "delivered" = v.column2
        FROM (VALUES ${values}) AS v WHERE "Session"."accountId" = v.column1 AND CASE WHEN "Session"."draftId" IS NULL
          THEN REPLACE("Session"."record", v.column3, '') <> "Session"."record"
          ELSE EXISTS (SELECT 1 FROM "Draft" d WHERE d."id" = "Session"."draftId" AND REPLACE(d."records", v.column3, '') <> d."records") END`),
    );
  }
}

/** What stands in the JSON of a record whose last reply answers this event. Inside a text its quotes would be escaped. */
function lastReplyIs(event: string): string {
  return `"reply":{"event":${JSON.stringify(event)},`;
}
