import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import { outgoingPriorities, type NewOutgoing } from '../../../../app/ports/outgoing-store.ts';
import type { Database } from '../database.ts';
import { chunksOf, readRows } from '../rows.ts';
import type { Runner } from '../statements.ts';
import { minuteOfDay } from './minute-of-day.ts';
import { writeUnits } from './units-json.ts';

const written = z.object({ key: z.string() });
/** Rows per statement; each has six values of its own. */
const chunk = 1_000;

/** Two processes may plan the same messages at once; the unique key decides which of them writes each. */
export async function plan(database: Database, messages: readonly NewOutgoing[]): Promise<readonly string[]> {
  if (messages.length === 0) return [];
  return await database.statements.transaction((runner) => planWith(runner, messages));
}

/** The same as part of a transaction. */
export async function planWith(runner: Runner, messages: readonly NewOutgoing[]): Promise<readonly string[]> {
  // In one order everywhere, so that two processes that plan the same do not wait for each other.
  const inOrder = [...messages].sort((a, b) => (a.key < b.key ? -1 : 1));
  const keys: string[] = [];
  for (const alike of Map.groupBy(inOrder, whatIsShared).values())
    for (const some of chunksOf(alike, chunk)) keys.push(...(await insert(runner, some)));
  return keys;
}

/** Of a round nearly every message has the same times, hours and report, and sending them once per row costs as much as writing them. */
function whatIsShared(message: NewOutgoing): string {
  const { createdAt, notBefore, expiresAt, hours, unlessReported, round, optional, priority } = message;
  const { form, period } = unlessReported ?? {};
  const times = [createdAt, notBefore, expiresAt, hours?.from, hours?.until];
  return [...times, form, period, round, optional, priority].join(' ');
}

/** @param alike messages that share what is shared */
async function insert(runner: Runner, alike: readonly NewOutgoing[]): Promise<readonly string[]> {
  const [one] = alike;
  if (!one) return [];
  const { createdAt, notBefore, expiresAt, hours, unlessReported, round = null, optional = false } = one;
  const priority = outgoingPriorities.indexOf(one.priority);
  const from = hours ? minuteOfDay(hours.from) : null;
  const until = hours ? minuteOfDay(hours.until) : null;
  const { form = null, period = null } = unlessReported ?? {};
  // WHERE: without it SQLite takes ON for the beginning of a join.
  const rows = await readRows(
    runner,
    written,
    sql`WITH message("id", "key", "accountId", "personId", "units", "prompt") AS (VALUES ${join(alike.map(ownValues))})
      INSERT INTO "Outgoing" ("id", "key", "accountId", "personId", "state", "priority", "attempts", "createdAt", "notBefore",
        "expiresAt", "hoursFrom", "hoursUntil", "form", "period", "round", "optional", "units", "prompt")
      SELECT m."id", m."key", m."accountId", m."personId", 'planned', ${priority}, 0, ${new Date(createdAt)}, ${new Date(notBefore)},
        ${new Date(expiresAt)}, ${from}, ${until}, ${form}, ${period}, ${round}, ${optional}, m."units", m."prompt"
      FROM message m WHERE TRUE
      ON CONFLICT ("key") DO NOTHING RETURNING "key"`,
  );
  return rows.map(({ key }) => key);
}

function ownValues({ id, key, account, person, unlessReported, prompt }: NewOutgoing) {
  return sql`(${id}, ${key}, ${account}, ${person}, ${writeUnits(unlessReported)}, ${JSON.stringify(prompt)})`;
}
