import { raw, sqltag as sql, type Sql } from '@prisma/client/runtime/client';

/**
 * Of the accounts a person can be written to on, the id of the one used last; null when there is none. One that could not be reached the last time is tried
 * again where there is no other: a platform may have been down.
 */
export function bestAccount(person: string): Sql {
  return sql`(SELECT b."id" FROM "Account" b WHERE b."personId" = ${raw(person)} AND b."status" <> 'blocked'
    ORDER BY CASE b."status" WHEN 'active' THEN 0 ELSE 1 END, CASE WHEN b."lastUsedAt" IS NULL THEN 1 ELSE 0 END, b."lastUsedAt" DESC, b."id" LIMIT 1)`;
}
