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
    validFrom: z.string(),
    validTo: z.string().nullable(),
  }),
);

const chunk = 10_000;

/**
 * A branch over some months, each walked down the placements that were valid on its day, in one statement. `UNION` without `ALL` ends a walk that
 * comes back to where it was; a unit that is met on two ways counts once a month. Whether the unit itself was valid on the day is told from its row, which
 * is read by its key anyway: joined to the walk, whose length PostgreSQL cannot guess, it reads all units there are.
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
  const dayOf = new Map(months.map(({ period, day }) => [period, day]));
  const found = new Map<UnitId, BranchUnit>();
  const standing = new Map<UnitId, Set<PeriodKey>>();
  const members = new Map<PeriodKey, Membership[]>(months.map(({ period }) => [period, []]));
  for (const { validFrom, validTo, ...unit } of units) {
    const { id, sector } = unit;
    const stood = new Set<PeriodKey>();
    const isValidIn = (period: PeriodKey) => {
      const day = dayOf.get(period) ?? '';
      return validFrom <= day && (validTo === null || validTo >= day);
    };
    for (const { below, periods } of placesOfUnit.get(id) ?? []) {
      for (const period of periods.split(' ')) {
        if (stood.has(period) || !isValidIn(period)) continue;
        stood.add(period);
        if (!grassroots.includes(sector)) continue;
        members.get(period)?.push({ unit: id, ...(below !== '' && { below: asId<UnitId>(below) }) });
      }
    }
    if (stood.size === 0) continue;
    found.set(id, unit);
    standing.set(id, stood);
  }
  return { units: found, standing, months: members };
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
        SELECT w."id", w."below", STRING_AGG(w."period", ' ') AS "periods" FROM "walk" w
        GROUP BY w."id", w."below"`,
    ),
  );
}

type FoundUnit = BranchUnit & Pick<z.infer<typeof unitRows>[number], 'validFrom' | 'validTo'>;

async function unitsOf({ statements }: Database, ids: readonly string[]): Promise<readonly FoundUnit[]> {
  const units: FoundUnit[] = [];
  for (const some of chunksOf(ids, chunk)) {
    const rows = unitRows.parse(
      await statements.query(
        sql`SELECT u."id", u."code", u."name", u."sector", u."profile", u."validFrom", u."validTo" FROM "Unit" u WHERE u."id" IN (${join([...some])})`,
      ),
    );
    for (const { profile, ...row } of rows) {
      units.push({ ...row, id: asId<UnitId>(row.id), profile: readProfile(profile, row.id) });
    }
  }
  return units.sort(byName);
}
