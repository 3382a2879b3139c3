import { join, sqltag as sql, type Sql } from '@prisma/client/runtime/client';
import type { IsoDate } from '../../../../domain/calendar-date.ts';
import type { UnitId } from '../../../../domain/ids.ts';
import { validOn } from '../spans.ts';

/**
 * Opens a statement with the table `branch` ("id"): the units below some on a day, with themselves. A walk that comes back to where it was ends (`UNION` without
 * `ALL`).
 */
export function withBranch(roots: readonly UnitId[], day: IsoDate): Sql {
  return sql`WITH RECURSIVE branch("id") AS (
      SELECT "id" FROM "Unit" WHERE "id" IN (${join([...roots])})
      UNION
      SELECT p."unitId" FROM branch b JOIN "Placement" p ON p."parentId" = b."id" AND ${validOn('p', day)}
    )`;
}
