import { join, sqltag as sql, type Sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { ReportOfPeriod } from '../../../../app/ports/round-store.ts';
import type { IsoDate } from '../../../../domain/calendar-date.ts';
import type { BranchCount, BranchTotal, FlaggedUnit } from '../../../../domain/digest.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import { isIndicatorCode } from '../../../../domain/indicators/index.ts';
import { redFlagsOf, watched } from '../../../../domain/red-flags.ts';
import { grassroots } from '../../../../domain/unit.ts';
import { readContent } from '../answer-row.ts';
import type { Database } from '../database.ts';
import { contentRow } from '../reports/content-row.ts';
import { queryRows } from '../rows.ts';
import { validOn } from '../spans.ts';

/** `u`: grassroots units of a day, `p`: where they stand. */
function placedUnits(day: IsoDate): Sql {
  return sql`"Placement" p JOIN "Unit" u ON u."id" = p."unitId" AND ${validOn('p', day)}
    AND u."sector" IN (${join([...grassroots])}) AND ${validOn('u', day)}`;
}

const countRow = z.object({
  above: z.string(),
  due: z.coerce.number(),
  reported: z.coerce.number(),
  late: z.coerce.number(),
  begun: z.coerce.number(),
});

export async function counts(
  { tables }: Database,
  day: IsoDate,
  { form, period }: ReportOfPeriod,
): Promise<readonly BranchCount[]> {
  const rows = await queryRows(
    tables,
    countRow,
    sql`SELECT p."parentId" AS "above", COUNT(*) AS "due", COUNT(r."id") AS "reported",
        SUM(CASE WHEN r."late" THEN 1 ELSE 0 END) AS "late",
        SUM(CASE WHEN r."id" IS NULL AND d."answered" > 0 THEN 1 ELSE 0 END) AS "begun"
      FROM ${placedUnits(day)}
      LEFT JOIN "Report" r ON r."form" = ${form} AND r."unitId" = u."id" AND r."period" = ${period}
      LEFT JOIN "Draft" d ON d."form" = ${form} AND d."unitId" = u."id" AND d."period" = ${period}
      GROUP BY p."parentId"`,
  );
  return rows.map(({ above, ...count }) => ({ above: asId<UnitId>(above), ...count }));
}

const totalRow = z.object({
  above: z.string(),
  indicator: z.string(),
  sum: z.coerce.number(),
  answered: z.coerce.number(),
});

/** "No" and "not yet" are answers and add nothing; unknown and skipped are none. */
export async function totals(
  { tables }: Database,
  day: IsoDate,
  { form, period }: ReportOfPeriod,
  indicators: readonly string[],
): Promise<readonly BranchTotal[]> {
  const rows = await queryRows(
    tables,
    totalRow,
    sql`SELECT p."parentId" AS "above", a."indicator", COALESCE(SUM(a."number"), 0) AS "sum",
        COUNT(*) AS "answered"
      FROM ${placedUnits(day)}
      JOIN "Report" r ON r."form" = ${form} AND r."unitId" = u."id" AND r."period" = ${period}
      JOIN "Answer" a ON a."reportId" = r."id" AND a."indicator" IN (${join([...indicators])})
        AND a."state" IN ('value', 'no', 'not-yet')
      GROUP BY p."parentId", a."indicator"`,
  );
  return rows.flatMap(({ above, indicator, ...total }) =>
    isIndicatorCode(indicator) ? [{ above: asId<UnitId>(above), indicator, ...total }] : [],
  );
}

const flagRow = z.object({ above: z.string(), unit: z.string(), indicator: z.string(), ...contentRow });

export async function redFlags(
  { tables }: Database,
  day: IsoDate,
  { form, period }: ReportOfPeriod,
): Promise<readonly FlaggedUnit[]> {
  const rows = await queryRows(
    tables,
    flagRow,
    sql`SELECT p."parentId" AS "above", u."name" AS "unit", a."indicator", a."state", a."kind", a."number",
        a."text", a."date"
      FROM ${placedUnits(day)}
      JOIN "Report" r ON r."form" = ${form} AND r."unitId" = u."id" AND r."period" = ${period}
      JOIN "Answer" a ON a."reportId" = r."id" AND a."indicator" IN (${join([...watched])})
        AND a."state" = 'value' AND (a."number" IS NULL OR a."number" > 0)
      ORDER BY u."name", u."id", a."indicator"`,
  );
  return rows.flatMap(({ above, unit, ...row }) =>
    isIndicatorCode(row.indicator)
      ? redFlagsOf({ [row.indicator]: readContent(row) }).map((flag) => ({
          above: asId<UnitId>(above),
          unit,
          ...flag,
        }))
      : [],
  );
}
