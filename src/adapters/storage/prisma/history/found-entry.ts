import { empty, join, sqltag as sql, type Sql } from '@prisma/client/runtime/client';
import type { HistoryScope } from '../../../../app/ports/history-store.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { HistoryEntry } from '../../../../domain/history.ts';
import type { readSigners } from '../signers.ts';
import { validOn } from '../spans.ts';

type Signers = Awaited<ReturnType<typeof readSigners>>;

/** An entry before the people in it are known by name. */
export interface FoundEntry {
  readonly at: Instant;
  /** of two at the same instant, the higher one is the newer */
  readonly order: number;
  readonly people: readonly { readonly person: string; readonly unit: string }[];
  readonly entry: (signer: Signers) => HistoryEntry;
}

/** The branches of a scope, as the table `branch`. */
export function branchOf({ roots, day }: HistoryScope): Sql {
  return sql`WITH RECURSIVE branch("id") AS (
      SELECT "id" FROM "Unit" WHERE "id" IN (${join([...roots])})
      UNION
      SELECT p."unitId" FROM branch b JOIN "Placement" p ON p."parentId" = b."id" AND ${validOn('p', day)}
    )`;
}

/** The period of a scope as a condition on the table `r`. */
export function ofPeriod({ period }: HistoryScope): Sql {
  return period === undefined ? empty : sql`AND r."period" = ${period}`;
}
