import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { IsoDate } from '../../../../domain/calendar-date.ts';
import { asId, type AccountId, type PersonId, type UnitId } from '../../../../domain/ids.ts';
import type { Officer } from '../../../../domain/officer.ts';
import { roles, type Role } from '../../../../domain/person.ts';
import type { Database } from '../database.ts';
import { chunksOf } from '../rows.ts';
import { validOn } from '../spans.ts';

const rows = z.array(
  z.object({
    unit: z.string(),
    role: z.enum(roles),
    person: z.string(),
    name: z.string(),
    phone: z.string().nullable(),
    account: z.string().nullable(),
  }),
);

const chunk = 5_000;

/** Who holds which office of some units on a day; of each unit and role who took it last comes first. Somebody who was erased is nobody. */
export async function officers(
  { statements }: Database,
  units: readonly UnitId[],
  wanted: readonly Role[],
  day: IsoDate,
): Promise<readonly Officer[]> {
  const found: Officer[] = [];
  for (const some of chunksOf(units, chunk)) {
    const read = rows.parse(
      await statements.query(
        sql`SELECT g."unitId" AS "unit", g."role", h."id" AS "person", h."name", h."phone",
            (SELECT a."id" FROM "Account" a WHERE a."personId" = h."id" AND a."status" = 'active'
              ORDER BY CASE WHEN a."lastUsedAt" IS NULL THEN 1 ELSE 0 END, a."lastUsedAt" DESC, a."id" LIMIT 1) AS "account"
          FROM "Assignment" g JOIN "Person" h ON h."id" = g."personId"
          WHERE g."unitId" IN (${join([...some])}) AND g."role" IN (${join([...wanted])}) AND h."name" <> '' AND ${validOn('g', day)}
          ORDER BY g."unitId", g."validFrom" DESC, g."id" DESC`,
      ),
    );
    for (const { unit, role, person, name, phone, account } of read) {
      found.push({
        unit: asId<UnitId>(unit),
        role,
        person: asId<PersonId>(person),
        name,
        ...(phone !== null && { phone }),
        ...(account !== null && { account: asId<AccountId>(account) }),
      });
    }
  }
  return found;
}
