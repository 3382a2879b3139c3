import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { MonthOnDay } from '../../../../app/ports/organisation-store.ts';
import type { Branch, BranchUnit, Membership } from '../../../../domain/branch.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import type { PeriodKey } from '../../../../domain/period.ts';
import { grassroots, sectors } from '../../../../domain/unit.ts';
import type { Database } from '../database.ts';
import { chunksOf } from '../rows.ts';
import { readProfile } from '../unit-row.ts';
import { byName } from './by-name.ts';

/** Through which unit below the root, in which months. */
const placeRows = z.array(z.object({ id: z.string(), below: z.string(), periods: z.string() }));
const unitRows = z.array(
  z.object({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    sector: z.enum(sectors),
    profile: z.string(),
  }),
);

const chunk = 10_000;

/**
 * A branch over some months, each walked down the placements that were valid on its day, in one statement. `UNION` without `ALL` ends a walk that
 * comes back to where it was; a unit that is met on two ways counts once a month.
 */
export async function branch(
  database: Database,
  root: UnitId,
  months: readonly MonthOnDay[],
): Promise<Branch> {
  if (months.length === 0) return { units: new Map(), standing: new Map(), months: new Map() };
  const places = await placesOf(database, root, months);
  const units = await unitsOf(database, Array.from(new Set(places.map(({ id }) => id))));
  const placesOfUnit = Map.groupBy(
    places.toSorted((a, b) => (a.below < b.below ? -1 : 1)),
    ({ id }) => id,
  );
  const standing = new Map<UnitId, Set<PeriodKey>>();
  const members = new Map<PeriodKey, Membership[]>(months.map(({ period }) => [period, []]));
  for (const { id, sector } of units) {
    const stood = new Set<PeriodKey>();
    standing.set(id, stood);
    for (const { below, periods } of placesOfUnit.get(id) ?? []) {
      for (const period of periods.split(' ')) {
        if (stood.has(period)) continue;
        stood.add(period);
        if (!grassroots.includes(sector)) continue;
        members.get(period)?.push({ unit: id, ...(below !== '' && { below: asId<UnitId>(below) }) });
      }
    }
  }
  return { units: new Map(units.map((unit) => [unit.id, unit])), standing, months: members };
}

async function placesOf({ statements }: Database, root: UnitId, months: readonly MonthOnDay[]) {
  const days = months.map(({ period, day }) => sql`(CAST(${period} AS TEXT), CAST(${day} AS TEXT))`);
  return placeRows.parse(
    await statements.query(
      sql`WITH RECURSIVE "days"("period", "day") AS (VALUES ${join(days)}),
        "walk"("period", "day", "id", "below") AS (
          SELECT d."period", d."day", CAST(${root} AS TEXT), CAST('' AS TEXT) FROM "days" d
          UNION
          SELECT w."period", w."day", p."unitId", CASE WHEN w."id" = ${root} THEN p."unitId" ELSE w."below" END
          FROM "walk" w JOIN "Placement" p ON p."parentId" = w."id"
            AND p."validFrom" <= w."day" AND (p."validTo" IS NULL OR p."validTo" >= w."day")
        )
        SELECT w."id", w."below", STRING_AGG(w."period", ' ') AS "periods"
        FROM "walk" w CROSS JOIN "Unit" u
        WHERE u."id" = w."id" AND u."validFrom" <= w."day" AND (u."validTo" IS NULL OR u."validTo" >= w."day")
        GROUP BY w."id", w."below"`,
    ),
  );
}

async function unitsOf({ statements }: Database, ids: readonly string[]): Promise<readonly BranchUnit[]> {
  const units: BranchUnit[] = [];
  for (const some of chunksOf(ids, chunk)) {
    const rows = unitRows.parse(
      await statements.query(
        sql`SELECT u."id", u."code", u."name", u."sector", u."profile" FROM "Unit" u WHERE u."id" IN (${join([...some])})`,
      ),
    );
    for (const { profile, ...row } of rows) {
      units.push({ ...row, id: asId<UnitId>(row.id), profile: readProfile(profile, row.id) });
    }
  }
  return units.sort(byName);
}
