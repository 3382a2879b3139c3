import { sqltag as sql, join } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Tables } from '../database.ts';
import { mustMatch } from '../lost-race.ts';
import { queryRows } from '../rows.ts';

const idRow = z.object({ id: z.string() });

/** What stands where a name stood. */
const gone = '…';

/**
 * Takes a name, and the phone number beside it, out of what was said to others about somebody: to people of the same units and of the unions above them,
 * who read lists of who has not reported and who takes over from whom. A name of one word is left: it may be part of anything.
 */
export async function forgetName(
  tables: Tables,
  { name, phone }: { readonly name: string; readonly phone: string | null },
  units: readonly string[],
  at: Instant,
): Promise<void> {
  if (!/\S\s+\S/.test(name) || units.length === 0) return;
  const without = blotter(name, phone);
  const contains = JSON.stringify(name).slice(1, -1);
  const readers = await readersOf(tables, units);
  const messages = await tables.outgoing.findMany({
    where: { personId: { in: [...readers] }, prompt: { contains } },
    select: { id: true, prompt: true },
  });
  for (const { id, prompt } of messages)
    await tables.outgoing.update({ where: { id }, data: { prompt: without(prompt) } });
  const sessions = await tables.session.findMany({
    where: { account: { personId: { in: [...readers] } }, record: { contains } },
    select: { accountId: true, version: true, record: true },
  });
  for (const { accountId, version, record } of sessions) {
    const data = { version: version + 1, record: without(record) };
    mustMatch(await tables.session.updateMany({ where: { accountId, version }, data }));
  }
  const drafts = await tables.draft.findMany({
    where: { unitId: { in: [...units] }, records: { contains } },
    select: { id: true, version: true, records: true },
  });
  for (const { id, version, records } of drafts) {
    const data = { version: version + 1, updatedAt: new Date(at), records: without(records) };
    mustMatch(await tables.draft.updateMany({ where: { id, version }, data }));
  }
}

/** Everybody who ever held an office of these units, or of one above them. */
async function readersOf(tables: Tables, units: readonly string[]): Promise<readonly string[]> {
  const rows = await queryRows(
    tables,
    idRow,
    sql`WITH RECURSIVE above("id") AS (
        SELECT "id" FROM "Unit" WHERE "id" IN (${join([...units])})
        UNION
        SELECT p."parentId" FROM above a JOIN "Placement" p ON p."unitId" = a."id"
      )
      SELECT DISTINCT g."personId" AS "id" FROM above a JOIN "Assignment" g ON g."unitId" = a."id"`,
  );
  return rows.map(({ id }) => id);
}

/** A function that blots a name and a number out of all texts of some JSON. */
function blotter(name: string, phone: string | null): (json: string) => string {
  const words = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu');
  const digits =
    phone === null || phone === '' ? undefined : new RegExp(Array.from(phone, escaped).join('[\\s.-]?'), 'g');
  const blot = (text: string) => {
    const nameless = text.replaceAll(words, gone);
    return digits ? nameless.replaceAll(digits, gone) : nameless;
  };
  return (json) =>
    JSON.stringify(
      JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? blot(value) : value)),
    );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
