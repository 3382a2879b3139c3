import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import { outgoingPriorities, type PlannedOutgoing } from '../../../../app/ports/outgoing-store.ts';
import { promptSchema } from '../../../../app/session.ts';
import { asId, type AccountId } from '../../../../domain/ids.ts';
import type { Database, Tables } from '../database.ts';
import { queryRows } from '../rows.ts';
import { readStored } from '../stored-json.ts';
import { dueStatement, type ClaimOptions } from './due-statement.ts';
import { reportedSince, type ReportedSince } from './reported-since.ts';
import type { OutgoingUnits } from './units-json.ts';

/**
 * Takes messages for this caller alone. Of two processes that want the same row, the one that comes second waits for the first and then sees
 * that the row is no longer planned, on both engines.
 */
export async function claim(database: Database, options: ClaimOptions): Promise<readonly PlannedOutgoing[]> {
  const { channels, limit } = options;
  if (channels.length === 0 || limit < 1) return [];
  return await database.transaction(async (tables) => {
    await dropExpired(tables, options);
    const claimed: string[] = [];
    const reported = new Map<string, ReportedSince>();
    for (const priority of outgoingPriorities.keys()) {
      while (claimed.length < limit) {
        const wanted = { priority, limit: limit - claimed.length };
        const due = await queryRows(tables, dueRow, dueStatement(options, wanted));
        if (due.length === 0) break;
        for (const [id, since] of await reportedSince(tables, due)) reported.set(id, since);
        const isOver = ({ id }: { readonly id: string }) => reported.get(id)?.owing.length === 0;
        await drop(tables, options, due.filter(isOver));
        const needed = due.filter((one) => !isOver(one));
        claimed.push(...(await markSending(tables, options, needed)));
      }
    }
    return await read(tables, claimed, reported);
  });
}

const idRow = z.object({ id: z.string() });
const dueRow = idRow.extend({
  form: z.string().nullable(),
  period: z.string().nullable(),
  units: z.string().nullable(),
});
type Due = z.infer<typeof dueRow>;

async function dropExpired(tables: Tables, { now }: ClaimOptions): Promise<void> {
  const at = new Date(now);
  await tables.outgoing.updateMany({
    where: { state: 'planned', expiresAt: { lte: at } },
    data: { state: 'dropped', settledAt: at },
  });
}

/** Reminders of reports that were all sent meanwhile. */
async function drop(tables: Tables, { now }: ClaimOptions, due: readonly Due[]): Promise<void> {
  if (due.length === 0) return;
  await tables.outgoing.updateMany({
    where: { state: 'planned', id: { in: due.map(({ id }) => id) } },
    data: { state: 'dropped', settledAt: new Date(now) },
  });
}

async function markSending(
  tables: Tables,
  { now }: ClaimOptions,
  due: readonly Due[],
): Promise<readonly string[]> {
  if (due.length === 0) return [];
  const rows = await queryRows(
    tables,
    idRow,
    sql`UPDATE "Outgoing" SET "state" = 'sending', "claimedAt" = ${new Date(now)}, "attempts" = "attempts" + 1
      WHERE "state" = 'planned' AND "id" IN (${join(due.map(({ id }) => id))}) RETURNING "id"`,
  );
  return rows.map(({ id }) => id);
}

async function read(
  tables: Tables,
  ids: readonly string[],
  reported: ReadonlyMap<string, ReportedSince>,
): Promise<readonly PlannedOutgoing[]> {
  const rows = await tables.outgoing.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ priority: 'asc' }, { notBefore: 'asc' }, { id: 'asc' }],
    include: { account: { select: { channel: true, bot: true, chat: true, status: true } } },
  });
  return rows.map(({ id, accountId, account: { status, ...address }, prompt, attempts }) => ({
    id,
    account: asId<AccountId>(accountId),
    address,
    ...(status === 'unreachable' && { wasUnreachable: true as const }),
    prompt: withoutLines(
      readStored(promptSchema, prompt, `outgoing message ${id}`),
      reported.get(id)?.sent ?? [],
    ),
    // Counted when claimed; the port means the tries before this one.
    attempts: attempts - 1,
  }));
}

/** The message without the lines about units that have sent their report. */
function withoutLines(prompt: PlannedOutgoing['prompt'], sent: OutgoingUnits): PlannedOutgoing['prompt'] {
  const lines = sent.flatMap(({ line }) => line ?? []);
  if (lines.length === 0) return prompt;
  const left = prompt.text.split('\n').filter((line) => !lines.includes(line));
  return { ...prompt, text: left.join('\n') };
}
