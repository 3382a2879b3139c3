import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { AnswersWanted } from '../../../../app/ports/report-store.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import type { Submission } from '../../../../domain/submission.ts';
import type { Database } from '../database.ts';
import { chunksOf, instantText } from '../rows.ts';

const rows = z.array(
  z.object({
    unit: z.string(),
    period: z.string(),
    sentAt: instantText.nullable(),
    late: z.coerce.number(),
    answered: z.coerce.number(),
  }),
);

const chunk = 5_000;

/** The reports and drafts of some units in a run of months; a report that was sent has both. */
export async function submissions(
  { statements }: Database,
  { form, units, from, to }: Omit<AnswersWanted, 'codes'>,
): Promise<readonly Submission[]> {
  const found: Submission[] = [];
  for (const some of chunksOf(units, chunk)) {
    const ids = join([...some]);
    const read = rows.parse(
      await statements.query(
        sql`SELECT r."unitId" AS "unit", r."period", CAST(r."sentAt" AS TEXT) AS "sentAt",
            CASE WHEN r."late" THEN 1 ELSE 0 END AS "late", 0 AS "answered"
          FROM "Report" r
          WHERE r."form" = ${form} AND r."unitId" IN (${ids}) AND r."period" >= ${from} AND r."period" <= ${to}
          UNION ALL
          SELECT d."unitId", d."period", NULL, 0, d."answered" FROM "Draft" d
          WHERE d."form" = ${form} AND d."unitId" IN (${ids}) AND d."period" >= ${from} AND d."period" <= ${to}`,
      ),
    );
    for (const { unit, period, sentAt, late, answered } of read) {
      const of = { unit: asId<UnitId>(unit), period };
      found.push(
        sentAt === null
          ? { ...of, kind: 'begun', answers: answered }
          : { ...of, kind: 'sent', at: sentAt, isLate: late === 1 },
      );
    }
  }
  return found;
}
