import { sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { IsoDate } from '../../../../domain/calendar-date.ts';
import type { UnitId } from '../../../../domain/ids.ts';
import type { CalendarSettings } from '../../../../domain/reporting-calendar.ts';
import type { Database } from '../database.ts';
import { queryRows } from '../rows.ts';
import { validOn } from '../spans.ts';
import { readSettings } from '../unit-settings.ts';

const row = z.object({ id: z.string(), settings: z.string() });

/** Levels of a tree; a walk that is longer has met a loop. */
const deepest = 30;

/** The settings on the way from the top of the tree down to a unit: the nearer one holds. */
export async function calendarSettings(
  { tables }: Database,
  unit: UnitId,
  day: IsoDate,
): Promise<Partial<CalendarSettings>> {
  const rows = await queryRows(
    tables,
    row,
    sql`WITH RECURSIVE above("id", "height") AS (
        SELECT CAST(${unit} AS TEXT), 0
        UNION
        SELECT p."parentId", a."height" + 1 FROM above a
        JOIN "Placement" p ON p."unitId" = a."id" AND ${validOn('p', day)} AND a."height" < ${deepest}
      )
      SELECT u."id", u."settings" FROM above a JOIN "Unit" u ON u."id" = a."id"
      WHERE u."settings" IS NOT NULL ORDER BY a."height" DESC`,
  );
  return Object.assign({}, ...rows.map(({ id, settings }) => readSettings(settings, id).calendar));
}
