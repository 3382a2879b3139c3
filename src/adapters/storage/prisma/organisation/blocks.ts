import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { IsoDate } from '../../../../domain/calendar-date.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import type { Database } from '../database.ts';
import { chunksOf, readRows } from '../rows.ts';
import { validOn } from '../spans.ts';

const row = z.object({ unit: z.string(), name: z.string() });

/** Units per statement. */
const chunk = 5_000;

/** The blocks of some units on a day, by name. */
export async function blocks(
  { statements }: Database,
  units: readonly UnitId[],
  day: IsoDate,
): Promise<ReadonlyMap<UnitId, readonly string[]>> {
  const found = new Map<UnitId, string[]>();
  for (const some of chunksOf(units, chunk)) {
    const rows = await readRows(
      statements,
      row,
      sql`SELECT m."unitId" AS "unit", b."name" FROM "BlockMember" m JOIN "Block" b ON b."id" = m."blockId"
        WHERE m."unitId" IN (${join([...some])}) AND ${validOn('m', day)} AND ${validOn('b', day)}
        ORDER BY b."name", b."id"`,
    );
    for (const { unit, name } of rows) {
      const id = asId<UnitId>(unit);
      found.set(id, [...(found.get(id) ?? []), name]);
    }
  }
  return found;
}
