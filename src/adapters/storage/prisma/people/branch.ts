import { sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { BranchUnit } from '../../../../app/ports/people-store.ts';
import type { IsoDate } from '../../../../domain/calendar-date.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import { sectors } from '../../../../domain/unit.ts';
import type { Database } from '../database.ts';
import { byName } from '../organisation/by-name.ts';
import { withBranch } from '../organisation/with-branch.ts';
import { queryRows } from '../rows.ts';
import { validOn } from '../spans.ts';

const row = z.object({ id: z.string(), code: z.string(), name: z.string(), sector: z.enum(sectors) });

/** The units below one on a day, with itself. */
export async function branchOf(
  { tables }: Database,
  root: UnitId,
  day: IsoDate,
): Promise<readonly BranchUnit[]> {
  const rows = await queryRows(
    tables,
    row,
    sql`${withBranch([root], day)}
      SELECT u."id", u."code", u."name", u."sector" FROM branch b CROSS JOIN "Unit" u
      WHERE u."id" = b."id" AND ${validOn('u', day)}`,
  );
  return rows.map((unit) => ({ ...unit, id: asId<UnitId>(unit.id) })).sort(byName);
}
