import { raw, sqltag as sql, type Sql } from '@prisma/client/runtime/client';
import type { IsoDate } from '../../../domain/calendar-date.ts';

/** `isValidOn` of the domain, for the rows of one table of a statement. */
export function validOn(table: string, day: IsoDate): Sql {
  const name = raw(table);
  return sql`${name}."validFrom" <= ${day} AND (${name}."validTo" IS NULL OR ${name}."validTo" >= ${day})`;
}
