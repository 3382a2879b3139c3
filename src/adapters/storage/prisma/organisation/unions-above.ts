import { sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { OrganisationStore } from '../../../../app/ports/organisation-store.ts';
import type { IsoDate } from '../../../../domain/calendar-date.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import type { Database } from '../database.ts';
import { queryRows } from '../rows.ts';
import { validOn } from '../spans.ts';

const row = z.object({ id: z.string(), name: z.string() });

/** Levels of a tree; a walk that is longer has met a loop. */
const deepest = 30;

/** The way from a unit up to the top of the tree. */
export async function unionsAbove(
  { tables }: Database,
  unit: UnitId,
  day: IsoDate,
): ReturnType<OrganisationStore['unionsAbove']> {
  const rows = await queryRows(
    tables,
    row,
    sql`WITH RECURSIVE above("id", "height") AS (
        SELECT CAST(${unit} AS TEXT), 0
        UNION
        SELECT p."parentId", a."height" + 1 FROM above a
        JOIN "Placement" p ON p."unitId" = a."id" AND ${validOn('p', day)} AND a."height" < ${deepest}
      )
      SELECT u."id", u."name" FROM above a JOIN "Unit" u ON u."id" = a."id"
      WHERE a."height" > 0 AND u."id" <> ${unit} ORDER BY a."height"`,
  );
  return rows.map(({ id, name }) => ({ id: asId<UnitId>(id), name }));
}
