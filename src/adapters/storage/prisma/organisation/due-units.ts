import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { IsoDate } from '../../../../domain/calendar-date.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import type { DueUnit } from '../../../../domain/overview.ts';
import type { PeriodKey } from '../../../../domain/period.ts';
import { grassroots, sectors } from '../../../../domain/unit.ts';
import type { Database } from '../database.ts';
import { instantText, queryRows } from '../rows.ts';
import { validOn } from '../spans.ts';
import { readProfile } from '../unit-row.ts';
import { byName } from './by-name.ts';

const row = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  sector: z.enum(sectors),
  profile: z.string(),
  chair: z.string().nullable(),
  sentAt: instantText.nullable(),
  late: z.coerce.number(),
  correctedAt: instantText.nullable(),
  drafted: z.coerce.number().nullable(),
});

/**
 * The units of a branch that owe a report, with what they did about it. The branch is walked down the placements that were valid on the day;
 * `UNION` without `ALL` ends a walk that comes back to where it was. `CROSS JOIN` makes SQLite start from the branch and not from all units.
 */
export async function dueUnits(
  { tables }: Database,
  root: UnitId,
  day: IsoDate,
  { form, period }: { readonly form: string; readonly period: PeriodKey },
): Promise<readonly DueUnit[]> {
  const rows = await queryRows(
    tables,
    row,
    sql`WITH RECURSIVE branch("id") AS (
        SELECT CAST(${root} AS TEXT)
        UNION
        SELECT p."unitId" FROM branch b JOIN "Placement" p ON p."parentId" = b."id" AND ${validOn('p', day)}
      )
      SELECT u."id", u."code", u."name", u."sector", u."profile",
        (SELECT h."name" FROM "Assignment" g JOIN "Person" h ON h."id" = g."personId"
          WHERE g."unitId" = u."id" AND g."role" = 'chair' AND h."erasedAt" IS NULL AND ${validOn('g', day)}
          ORDER BY g."validFrom" DESC, g."id" DESC LIMIT 1) AS "chair",
        CAST(r."sentAt" AS TEXT) AS "sentAt", CASE WHEN r."late" THEN 1 ELSE 0 END AS "late",
        (SELECT CAST(MAX(v."at") AS TEXT) FROM "Revision" v WHERE v."reportId" = r."id" AND v."number" > 1)
          AS "correctedAt",
        CASE WHEN r."id" IS NULL THEN d."answered" END AS "drafted"
      FROM branch b
      CROSS JOIN "Unit" u
      LEFT JOIN "Report" r ON r."form" = ${form} AND r."unitId" = u."id" AND r."period" = ${period}
      LEFT JOIN "Draft" d ON d."form" = ${form} AND d."unitId" = u."id" AND d."period" = ${period}
      WHERE u."id" = b."id" AND u."sector" IN (${join([...grassroots])}) AND ${validOn('u', day)}`,
  );
  return rows
    .map(({ id, code, name, sector, profile, chair, sentAt, late, correctedAt, drafted }) => ({
      id: asId<UnitId>(id),
      code,
      name,
      sector,
      profile: readProfile(profile, id),
      ...(chair !== null && { chair }),
      ...(sentAt !== null && { sentAt, late: late === 1 }),
      ...(correctedAt !== null && { correctedAt }),
      ...(drafted !== null && { drafted }),
    }))
    .sort(byName);
}
