import { join, sqltag as sql } from '@prisma/client/runtime/client';
import type { TurnStore } from '../../../../app/ports/turn-store.ts';
import type { Database } from '../database.ts';
import { chunksOf } from '../rows.ts';
import { withoutDeadlocks } from '../without-deadlocks.ts';

type Marks = Parameters<TurnStore['markDelivered']>[0];

/** Many marks, one statement: each of its own would cost as much as a message. */
export async function markDelivered({ tables }: Database, marks: Marks): Promise<void> {
  // Of several marks for one account the last counts. In the same order everywhere, so that two processes do not wait for each other.
  const last = [...new Map(marks.map(({ account, event }) => [account, event]))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  for (const some of chunksOf(last, 5_000)) {
    // Both engines call the columns of VALUES column1, column2; naming them is not portable.
    const values = join(some.map(([account, event]) => sql`(${account}, ${event})`));
    await withoutDeadlocks(() =>
      tables.$executeRaw(sql`UPDATE "Session" SET "delivered" = v.column2
        FROM (VALUES ${values}) AS v WHERE "Session"."accountId" = v.column1`),
    );
  }
}
