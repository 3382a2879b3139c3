import { sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { Branch, Leader } from '../../../../domain/branches.ts';
import type { IsoDate } from '../../../../domain/calendar-date.ts';
import { asId, type AccountId, type PersonId, type UnitId } from '../../../../domain/ids.ts';
import type { Database } from '../database.ts';
import { queryRows } from '../rows.ts';
import { validOn } from '../spans.ts';
import { readSettings } from '../unit-settings.ts';
import { bestAccount } from './best-account.ts';

/** One row per unit and leader; what is not there is null. */
const row = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  settings: z.string().nullable(),
  above: z.string().nullable(),
  person: z.string().nullable(),
  personName: z.string().nullable(),
  account: z.string().nullable(),
  channel: z.string().nullable(),
});
type Row = z.infer<typeof row>;

export async function branches({ tables }: Database, day: IsoDate): Promise<readonly Branch[]> {
  const rows = await queryRows(
    tables,
    row,
    sql`SELECT u."id", u."code", u."name", u."settings", p."parentId" AS "above", h."id" AS "person",
        h."name" AS "personName", a."id" AS "account", a."channel"
      FROM "Unit" u
      LEFT JOIN "Placement" p ON p."unitId" = u."id" AND ${validOn('p', day)}
      LEFT JOIN "Assignment" g ON g."unitId" = u."id" AND g."role" = 'leader' AND ${validOn('g', day)}
      LEFT JOIN "Person" h ON h."id" = g."personId"
      LEFT JOIN "Account" a ON a."id" = ${bestAccount('h."id"')}
      WHERE ${validOn('u', day)} AND (u."settings" IS NOT NULL
        OR u."id" IN (SELECT c."parentId" FROM "Placement" c WHERE ${validOn('c', day)}))
      ORDER BY u."id", p."validFrom" DESC, g."id"`,
  );
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, [first, ...others]]) =>
    first ? [branchOf(asId<UnitId>(id), first, [first, ...others])] : [],
  );
}

function branchOf(id: UnitId, { code, name, settings, above }: Row, rows: readonly Row[]): Branch {
  const leaders = new Map(rows.flatMap(leaderOf).map((leader) => [leader.id, leader]));
  return {
    id,
    code,
    name,
    ...(above !== null && { above: asId<UnitId>(above) }),
    ...(settings !== null && { settings: readSettings(settings, id).calendar }),
    leaders: [...leaders.values()],
  };
}

function leaderOf({ person, personName, account, channel }: Row): readonly Leader[] {
  if (person === null || personName === null || account === null || channel === null) return [];
  return [{ id: asId<PersonId>(person), name: personName, account: asId<AccountId>(account), channel }];
}
