import { sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { IsoDate } from '../../../../domain/calendar-date.ts';
import { asId, type PersonId, type UnitId } from '../../../../domain/ids.ts';
import { roles } from '../../../../domain/person.ts';
import type { Unreachable } from '../../../../domain/unreachable.ts';
import { byName } from '../organisation/by-name.ts';
import { withBranch } from '../organisation/with-branch.ts';
import type { Database } from '../database.ts';
import { instantText, readRows } from '../rows.ts';
import { validOn } from '../spans.ts';

/** One row per office and account. */
const row = z.object({
  unit: z.string(),
  unitName: z.string(),
  role: z.enum(roles),
  person: z.string(),
  name: z.string(),
  phone: z.string().nullable(),
  status: z.enum(['blocked', 'unreachable']),
  since: instantText.nullable(),
});
type Row = z.infer<typeof row>;

/** Who holds an office of a unit below `root` (itself included) on a day, has accounts, and takes messages at none of them. */
export async function unreachableIn(
  { statements }: Database,
  root: UnitId,
  day: IsoDate,
): Promise<readonly Unreachable[]> {
  const rows = await readRows(
    statements,
    row,
    sql`${withBranch([root], day)}
      SELECT u."id" AS "unit", u."name" AS "unitName", g."role", h."id" AS "person", h."name", h."phone",
        a."status", CAST(a."statusAt" AS TEXT) AS "since"
      FROM branch b
      JOIN "Unit" u ON u."id" = b."id" AND ${validOn('u', day)}
      JOIN "Assignment" g ON g."unitId" = u."id" AND g."role" <> 'admin' AND ${validOn('g', day)}
      JOIN "Person" h ON h."id" = g."personId"
      JOIN "Account" a ON a."personId" = h."id" AND a."status" <> 'active'
      WHERE NOT EXISTS (
        SELECT 1 FROM "Account" e WHERE e."personId" = h."id" AND e."status" = 'active')
      ORDER BY u."id", g."role", h."name", h."id"`,
  );
  const people = Map.groupBy(rows, ({ unit, person }) => `${unit} ${person}`);
  return [...people.values()]
    .flatMap((some) => {
      const [first] = some;
      return first ? [personOf(first, some)] : [];
    })
    .sort((a, b) => byName(a.unit, b.unit));
}

/** Who holds two offices of one unit is named with the first. */
function personOf(first: Row, rows: readonly Row[]): Unreachable {
  const last = rows.reduce((a, b) => ((b.since ?? 0) > (a.since ?? 0) ? b : a));
  return {
    person: asId<PersonId>(first.person),
    name: first.name,
    ...(first.phone !== null && { phone: first.phone }),
    role: first.role,
    unit: { id: asId<UnitId>(first.unit), name: first.unitName },
    why: last.status,
    ...(last.since !== null && { since: last.since }),
  };
}
