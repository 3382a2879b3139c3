import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { MissingUnit, ReportOfPeriod } from '../../../../app/ports/round-store.ts';
import type { IsoDate } from '../../../../domain/calendar-date.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import { grassroots } from '../../../../domain/unit.ts';
import type { Database } from '../database.ts';
import { byName } from '../organisation/by-name.ts';
import { chunksOf, queryRows } from '../rows.ts';
import { firstDayOf, validOn } from '../spans.ts';

const row = z.object({
  id: z.string(),
  name: z.string(),
  above: z.string(),
  since: z.string(),
  drafted: z.coerce.number(),
  officer: z.string().nullable(),
  role: z.enum(['chair', 'deputy']).nullable(),
  phone: z.string().nullable(),
});

/** Unions per statement. */
const chunk = 1_000;

export async function missingUnder(
  { tables }: Database,
  unions: readonly UnitId[],
  day: IsoDate,
  { form, period }: ReportOfPeriod,
): Promise<readonly MissingUnit[]> {
  const missing: MissingUnit[] = [];
  for (const some of chunksOf(unions, chunk)) {
    const rows = await queryRows(
      tables,
      row,
      sql`SELECT u."id", u."name", p."parentId" AS "above", ${firstDayOf('u')} AS "since", COALESCE(d."answered", 0) AS "drafted",
          h."name" AS "officer", g."role", h."phone"
        FROM "Placement" p
        JOIN "Unit" u ON u."id" = p."unitId" AND u."sector" IN (${join([...grassroots])}) AND ${validOn('u', day)}
        LEFT JOIN "Draft" d ON d."form" = ${form} AND d."unitId" = u."id" AND d."period" = ${period}
        LEFT JOIN "Assignment" g ON g."id" = (
          SELECT e."id" FROM "Assignment" e
          WHERE e."unitId" = u."id" AND e."role" IN ('chair', 'deputy') AND ${validOn('e', day)}
          ORDER BY e."role", e."validFrom" DESC, e."id" DESC LIMIT 1)
        LEFT JOIN "Person" h ON h."id" = g."personId"
        WHERE p."parentId" IN (${join([...some])}) AND ${validOn('p', day)} AND NOT EXISTS (
          SELECT 1 FROM "Report" r WHERE r."form" = ${form} AND r."unitId" = u."id" AND r."period" = ${period})`,
    );
    missing.push(...rows.map(missingOf));
  }
  return missing.sort(byName);
}

function missingOf({
  id,
  name,
  above,
  since,
  drafted,
  officer,
  role,
  phone,
}: z.infer<typeof row>): MissingUnit {
  return {
    id: asId<UnitId>(id),
    name,
    above: asId<UnitId>(above),
    since,
    drafted,
    ...(officer !== null &&
      role !== null && { officer: { name: officer, role, ...(phone !== null && { phone }) } }),
  };
}
