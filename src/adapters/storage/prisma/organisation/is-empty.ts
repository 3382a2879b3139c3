import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Runner } from '../statements.ts';

/** Whether nobody has used this database yet: no unit, no person, no account. */
export async function isEmpty(runner: Runner): Promise<boolean> {
  const first = [
    await runner.query(sql`SELECT "id" FROM "Unit" LIMIT 1`),
    await runner.query(sql`SELECT "id" FROM "Person" LIMIT 1`),
    await runner.query(sql`SELECT "id" FROM "Account" LIMIT 1`),
  ];
  return first.every((rows) => rows.length === 0);
}
