import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { Reminded } from '../../../../app/ports/outgoing-store.ts';
import type { ReportOfPeriod } from '../../../../app/ports/round-store.ts';
import { asId, type PersonId, type UnitId } from '../../../../domain/ids.ts';
import type { Database } from '../database.ts';
import { chunksOf, instantText, readRows } from '../rows.ts';
import { readUnits } from './units-json.ts';

const row = z.object({ person: z.string(), units: z.string(), at: instantText });

/** People per statement. */
const chunk = 5_000;

/** Found by the accounts of each person, of which there are few: the outbox holds every message of every round. */
export async function reminded(
  { statements }: Database,
  { form, period }: ReportOfPeriod,
  people: readonly PersonId[],
): Promise<readonly Reminded[]> {
  const found: Reminded[] = [];
  for (const some of chunksOf(people, chunk)) {
    const rows = await readRows(
      statements,
      row,
      sql`SELECT o."personId" AS "person", o."units", CAST(MAX(o."settledAt") AS TEXT) AS "at"
        FROM "Account" a JOIN "Outgoing" o ON o."accountId" = a."id" AND o."state" = 'sent' AND o."personId" = a."personId"
        WHERE a."personId" IN (${join([...some])}) AND o."form" = ${form} AND o."period" = ${period} AND o."units" IS NOT NULL
        GROUP BY o."personId", o."units"`,
    );
    found.push(
      ...rows.map(({ person, units, at }) => ({
        person: asId<PersonId>(person),
        units: readUnits(units, `to person ${person}`).map(({ unit }) => asId<UnitId>(unit)),
        at,
      })),
    );
  }
  return found;
}
