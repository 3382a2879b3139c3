import { empty, join, sqltag as sql, type Sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { RoundStore } from '../../../../app/ports/round-store.ts';
import { asId, type AccountId, type PersonId, type UnitId } from '../../../../domain/ids.ts';
import type { OwedUnit, OwingPerson } from '../../../../domain/owing.ts';
import { grassroots, sectors } from '../../../../domain/unit.ts';
import type { Database } from '../database.ts';
import { readRows } from '../rows.ts';
import { firstDayOf, validOn } from '../spans.ts';
import { readProfile } from '../unit-row.ts';
import { bestAccount } from './best-account.ts';

type Query = Parameters<RoundStore['peopleOwing']>[0];

/** One row per person and unit. */
const row = z.object({
  person: z.string(),
  personName: z.string(),
  account: z.string(),
  channel: z.string(),
  id: z.string(),
  name: z.string(),
  sector: z.enum(sectors),
  profile: z.string(),
  above: z.string().nullable(),
  since: z.string(),
  role: z.enum(['chair', 'deputy']),
  isFirst: z.coerce.number(),
  drafted: z.coerce.number(),
});
type Row = z.infer<typeof row>;

/**
 * Keyset pages by person, so that one message can name all units of one, and a round of any size takes one page of memory. That accounts too begin behind the page
 * before is said once more, because PostgreSQL would otherwise read all of them in front of it.
 */
export async function peopleOwing({ statements }: Database, query: Query): Promise<readonly OwingPerson[]> {
  const { day, form, period, after = '', limit } = query;
  const rows = await readRows(
    statements,
    row,
    sql`WITH page AS (
        SELECT DISTINCT g."personId" AS "id" FROM "Assignment" g
        ${owedUnit(query)}
        WHERE g."personId" > ${after} AND ${isOwing(query)} AND EXISTS (
          SELECT 1 FROM "Account" b WHERE b."personId" = g."personId" AND b."personId" > ${after}
            AND b."status" <> 'blocked')
        ORDER BY 1 LIMIT ${limit}
      )
      SELECT h."id" AS "person", h."name" AS "personName", a."id" AS "account", a."channel", u."id", u."name",
        u."sector", u."profile", p."parentId" AS "above", ${firstDayOf('u')} AS "since", g."role",
        CASE WHEN EXISTS (
          SELECT 1 FROM "Assignment" e JOIN "Account" b ON b."personId" = e."personId" AND b."status" = 'active'
          WHERE e."unitId" = g."unitId" AND e."personId" <> g."personId" AND e."role" IN ('chair', 'deputy')
            AND ${validOn('e', day)} AND (e."role" < g."role" OR (e."role" = g."role"
              AND (e."validFrom" > g."validFrom" OR (e."validFrom" = g."validFrom" AND e."id" > g."id"))))
        ) THEN 0 ELSE 1 END AS "isFirst",
        COALESCE((SELECT d."answered" FROM "Draft" d
          WHERE d."form" = ${form} AND d."unitId" = u."id" AND d."period" = ${period}), 0) AS "drafted"
      FROM page
      JOIN "Person" h ON h."id" = page."id"
      JOIN "Account" a ON a."id" = ${bestAccount('h."id"')}
      JOIN "Assignment" g ON g."personId" = h."id"
      ${owedUnit(query)}
      LEFT JOIN "Placement" p ON p."unitId" = u."id" AND ${validOn('p', day)}
      WHERE ${isOwing(query)}
      ORDER BY h."id", u."name", u."id", g."role"`,
  );
  return [...Map.groupBy(rows, ({ person }) => person).values()].flatMap(([first, ...others]) =>
    first ? [personOf(first, [first, ...others])] : [],
  );
}

/** `u`: the unit of the assignment `g`. */
function owedUnit({ day }: Query): Sql {
  return sql`JOIN "Unit" u ON u."id" = g."unitId" AND u."sector" IN (${join([...grassroots])})
    AND ${validOn('u', day)}`;
}

function isOwing({ day, form, period, begun }: Query): Sql {
  const draft = begun
    ? sql`AND EXISTS (SELECT 1 FROM "Draft" d WHERE d."form" = ${form} AND d."unitId" = u."id"
        AND d."period" = ${period} AND d."answered" > 0)`
    : empty;
  return sql`g."role" IN ('chair', 'deputy') AND ${validOn('g', day)} AND NOT EXISTS (
      SELECT 1 FROM "Report" r WHERE r."form" = ${form} AND r."unitId" = u."id" AND r."period" = ${period})
    ${draft}`;
}

function personOf(first: Row, rows: readonly Row[]): OwingPerson {
  // Who is chair and deputy of one unit stands there twice, as chair first.
  const units = new Map<string, OwedUnit>();
  for (const of of rows) if (!units.has(of.id)) units.set(of.id, unitOf(of));
  return {
    id: asId<PersonId>(first.person),
    name: first.personName,
    account: asId<AccountId>(first.account),
    channel: first.channel,
    units: [...units.values()],
  };
}

function unitOf({ id, name, sector, profile, above, since, role, isFirst, drafted }: Row): OwedUnit {
  return {
    id: asId<UnitId>(id),
    name,
    sector,
    yearBasis: readProfile(profile, id).yearBasis,
    ...(above !== null && { above: asId<UnitId>(above) }),
    since,
    role,
    isFirst: isFirst === 1,
    drafted,
  };
}
