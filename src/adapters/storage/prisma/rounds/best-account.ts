import { raw, sqltag as sql, type Sql } from '@prisma/client/runtime/client';

/** Of the accounts a person can be written to on, the id of the one used last; null when there is none. */
export function bestAccount(person: string): Sql {
  return sql`(SELECT b."id" FROM "Account" b WHERE b."personId" = ${raw(person)} AND b."status" = 'active'
    ORDER BY CASE WHEN b."lastUsedAt" IS NULL THEN 1 ELSE 0 END, b."lastUsedAt" DESC, b."id" LIMIT 1)`;
}
