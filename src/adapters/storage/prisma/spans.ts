import { raw, sqltag as sql, type Sql } from '@prisma/client/runtime/client';
import type { IsoDate } from '../../../domain/calendar-date.ts';

/** `isValidOn` of the domain, for the rows of one table of a statement. */
export function validOn(table: string, day: IsoDate): Sql {
  const name = raw(table);
  return sql`${name}."validFrom" <= ${day} AND (${name}."validTo" IS NULL OR ${name}."validTo" >= ${day})`;
}

/** The first day on which a unit stood below another, or, where it never did, its own first day. */
export function firstDayOf(unit: string): Sql {
  const name = raw(unit);
  return sql`COALESCE((SELECT MIN(q."validFrom") FROM "Placement" q WHERE q."unitId" = ${name}."id"), ${name}."validFrom")`;
}
