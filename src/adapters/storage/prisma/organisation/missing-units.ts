import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { IsoDate } from '../../../../domain/calendar-date.ts';
import { asId, type AccountId, type PersonId, type UnitId } from '../../../../domain/ids.ts';
import type { PeriodKey } from '../../../../domain/period.ts';
import type { MissingUnit } from '../../../../domain/reminders.ts';
import { grassroots } from '../../../../domain/unit.ts';
import type { Database } from '../database.ts';
import { queryRows } from '../rows.ts';
import { validOn } from '../spans.ts';
import { byName } from './by-name.ts';

/** One row per unit, person and account, in the order of asking; what is not there is null. */
const row = z.object({
  id: z.string(),
  name: z.string(),
  person: z.string().nullable(),
  personName: z.string().nullable(),
  account: z.string().nullable(),
});
type Row = z.infer<typeof row>;
type PersonToRemind = MissingUnit['people'][number];

/** Every unit that owes the report and has not sent it. Of a person's accounts the one used last comes first, and is taken. */
export async function missingUnits(
  { tables }: Database,
  day: IsoDate,
  { form, period }: { readonly form: string; readonly period: PeriodKey },
): Promise<readonly MissingUnit[]> {
  const rows = await queryRows(
    tables,
    row,
    sql`SELECT u."id", u."name", h."id" AS "person", h."name" AS "personName", a."id" AS "account"
      FROM "Unit" u
      LEFT JOIN "Report" r ON r."form" = ${form} AND r."unitId" = u."id" AND r."period" = ${period}
      LEFT JOIN "Assignment" g
        ON g."unitId" = u."id" AND g."role" IN ('chair', 'deputy') AND ${validOn('g', day)}
      LEFT JOIN "Person" h ON h."id" = g."personId"
      LEFT JOIN "Account" a ON a."personId" = h."id" AND a."status" = 'active'
      WHERE r."id" IS NULL AND u."sector" IN (${join([...grassroots])}) AND ${validOn('u', day)}
      ORDER BY u."id", CASE WHEN g."role" = 'chair' THEN 0 ELSE 1 END, g."validFrom" DESC, g."id" DESC,
        CASE WHEN a."lastUsedAt" IS NULL THEN 1 ELSE 0 END, a."lastUsedAt" DESC, a."id"`,
  );
  const units = Map.groupBy(rows, ({ id }) => id);
  return [...units]
    .flatMap(([id, [first, ...others]]) =>
      first ? [{ id: asId<UnitId>(id), name: first.name, people: peopleOf([first, ...others]) }] : [],
    )
    .sort(byName);
}

/** People who can be reached, each once. */
function peopleOf(rows: readonly Row[]): readonly PersonToRemind[] {
  const people = new Map<string, PersonToRemind>();
  for (const { person, personName, account } of rows) {
    if (person === null || personName === null || account === null || people.has(person)) continue;
    people.set(person, { id: asId<PersonId>(person), name: personName, account: asId<AccountId>(account) });
  }
  return [...people.values()];
}
