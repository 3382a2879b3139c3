import { sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { TurnStore } from '../../../../app/ports/turn-store.ts';
import { turnRecordSchema, type TurnRecord } from '../../../../app/session.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import { asId, type AccountId } from '../../../../domain/ids.ts';
import type { Database } from '../database.ts';
import { queryRows } from '../rows.ts';
import { readStored } from '../stored-json.ts';
import { recordsSchema } from './records.ts';

const candidate = z.object({
  account: z.string(),
  channel: z.string(),
  bot: z.string(),
  chat: z.string(),
  delivered: z.string().nullable(),
  record: z.string().nullable(),
  records: z.string().nullable(),
});

type Undelivered = Awaited<ReturnType<TurnStore['undelivered']>>;

/** Asked at start: what a process that died had stored and may not have sent. */
export async function undelivered({ tables }: Database, since: Instant): Promise<Undelivered> {
  const from = new Date(since);
  const candidates = await queryRows(
    tables,
    candidate,
    sql`SELECT a."id" AS "account", a."channel", a."bot", a."chat", s."delivered", s."record", NULL AS "records"
      FROM "Session" s JOIN "Account" a ON a."id" = s."accountId"
      WHERE s."updatedAt" >= ${from} AND s."draftId" IS NULL AND a."status" <> 'blocked'
      UNION ALL
      SELECT a."id", a."channel", a."bot", a."chat", s."delivered", NULL, d."records"
      FROM "Draft" d JOIN "Session" s ON s."draftId" = d."id" JOIN "Account" a ON a."id" = s."accountId"
      WHERE d."updatedAt" >= ${from} AND a."status" <> 'blocked'`,
  );
  return candidates
    .flatMap((row) => {
      const reply = recordOf(row)?.reply;
      if (!reply || reply.at < since || reply.event === row.delivered) return [];
      const { channel, bot, chat } = row;
      return [{ account: asId<AccountId>(row.account), address: { channel, bot, chat }, ...reply }];
    })
    .sort((a, b) => a.at - b.at);
}

function recordOf({ account, record, records }: z.infer<typeof candidate>): TurnRecord | undefined {
  const name = `the record of account ${account}`;
  if (records !== null) return readStored(recordsSchema, records, name)[account];
  return record === null ? undefined : readStored(turnRecordSchema, record, name);
}
