import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { NewOutgoing } from '../../../../app/ports/outgoing-store.ts';
import type { Database, Tables } from '../database.ts';
import { chunksOf, queryRows } from '../rows.ts';
import { minuteOfDay } from './minute-of-day.ts';

const written = z.object({ key: z.string() });
/** Rows per statement; each has thirteen values. */
const chunk = 1_000;

/** Two processes may plan the same messages at once; the unique key decides which of them writes each. */
export async function plan(database: Database, messages: readonly NewOutgoing[]): Promise<readonly string[]> {
  return await database.transaction((tables) => planWith(tables, messages));
}

/** The same as part of a transaction. */
export async function planWith(tables: Tables, messages: readonly NewOutgoing[]): Promise<readonly string[]> {
  // In one order everywhere, so that two processes that plan the same do not wait for each other.
  const inOrder = [...messages].sort((a, b) => (a.key < b.key ? -1 : 1));
  const keys: string[] = [];
  for (const some of chunksOf(inOrder, chunk)) keys.push(...(await insert(tables, some)));
  return keys;
}

async function insert(tables: Tables, messages: readonly NewOutgoing[]): Promise<readonly string[]> {
  const rows = await queryRows(
    tables,
    written,
    sql`INSERT INTO "Outgoing" ("id", "key", "accountId", "personId", "state", "attempts", "createdAt", "notBefore",
        "expiresAt", "hoursFrom", "hoursUntil", "form", "period", "prompt")
      VALUES ${join(messages.map(valuesOf))}
      ON CONFLICT ("key") DO NOTHING RETURNING "key"`,
  );
  const keys = rows.map(({ key }) => key);
  const isNew = new Set(keys);
  const units = messages.flatMap(({ id, key, unlessReported }) =>
    isNew.has(key) ? unitRows(id, unlessReported) : [],
  );
  if (units.length > 0) await tables.outgoingUnit.createMany({ data: units });
  return keys;
}

function unitRows(outgoingId: string, reports: NewOutgoing['unlessReported']) {
  const { units = [], lines } = reports ?? {};
  return units.map((unitId) => ({ outgoingId, unitId, line: lines?.get(unitId) ?? null }));
}

function valuesOf(message: NewOutgoing) {
  const { id, key, account, person, prompt, createdAt, notBefore, expiresAt, hours, unlessReported } =
    message;
  const form = unlessReported?.form ?? null;
  const period = unlessReported?.period ?? null;
  return sql`(${id}, ${key}, ${account}, ${person}, 'planned', 0, ${new Date(createdAt)}, ${new Date(notBefore)},
    ${new Date(expiresAt)}, ${hours ? minuteOfDay(hours.from) : null}, ${hours ? minuteOfDay(hours.until) : null}, ${form}, ${period}, ${JSON.stringify(prompt)})`;
}
