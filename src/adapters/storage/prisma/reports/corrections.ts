import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { AnswersWanted, LastCorrection } from '../../../../app/ports/report-store.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import type { Database } from '../database.ts';
import { chunksOf, instantText } from '../rows.ts';

const rows = z.array(z.object({ unit: z.string(), at: instantText }));

const chunk = 5_000;

/** When reports were changed last after they were sent first; one row a unit, the last change first. */
export async function corrections(
  { statements }: Database,
  { form, units, from, to }: Omit<AnswersWanted, 'codes'>,
): Promise<readonly LastCorrection[]> {
  const found: LastCorrection[] = [];
  for (const some of chunksOf(units, chunk)) {
    const read = rows.parse(
      await statements.query(
        sql`SELECT r."unitId" AS "unit", CAST(MAX(v."at") AS TEXT) AS "at"
          FROM "Report" r JOIN "Revision" v ON v."reportId" = r."id" AND v."number" > 1
          WHERE r."form" = ${form} AND r."unitId" IN (${join([...some])}) AND r."period" >= ${from} AND r."period" <= ${to}
          GROUP BY r."unitId"`,
      ),
    );
    found.push(...read.map(({ unit, at }) => ({ unit: asId<UnitId>(unit), at })));
  }
  return found.sort((a, b) => b.at - a.at);
}
