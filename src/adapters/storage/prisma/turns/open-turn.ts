import { sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { Address } from '../../../../app/ports/channel.ts';
import type { Ids } from '../../../../app/ports/ids.ts';
import type { Turn } from '../../../../app/ports/turn-store.ts';
import { idle, turnRecordSchema } from '../../../../app/session.ts';
import { askings } from '../../../../domain/asking.ts';
import { dateInVietnam, type Instant } from '../../../../domain/calendar-date.ts';
import { asId, type AccountId, type DraftId, type PersonId, type UnitId } from '../../../../domain/ids.ts';
import { roles, type Assignment, type Person } from '../../../../domain/person.ts';
import { sectors } from '../../../../domain/unit.ts';
import type { Draft } from '../../../../engine/draft.ts';
import type { Database } from '../database.ts';
import { isDuplicate } from '../failures.ts';
import { validOn } from '../spans.ts';
import { readStored } from '../stored-json.ts';
import { draftRecords, draftRow, drafts, sessionRow, sessions } from './columns.ts';
import { noRecord, withoutRecord } from './records.ts';

/** One row per office that the person holds today; everything else is the same in each. */
const turnRow = z.object({
  account: z.string(),
  lastUnit: z.string().nullable(),
  status: z.string(),
  otherUsedLast: z.coerce.number(),
  sessionVersion: z.coerce.number(),
  session: z.string(),
  record: z.string(),
  delivered: z.string().nullable(),
  draftId: z.string().nullable(),
  draftVersion: z.coerce.number().nullable(),
  /** absent when the draft was sent, perhaps by somebody else */
  draft: z.string().nullable(),
  records: z.string().nullable(),
  personId: z.string().nullable(),
  personName: z.string().nullable(),
  asking: z.enum(askings).nullable(),
  consent: z.string().nullable(),
  role: z.enum(roles).nullable(),
  unitId: z.string().nullable(),
  unitCode: z.string().nullable(),
  unitName: z.string().nullable(),
  unitSector: z.enum(sectors).nullable(),
});
type TurnRow = z.infer<typeof turnRow>;
const turnRows = z.array(turnRow);

/** Everything that one message needs, in one query; only the first message of an address needs more. */
export async function openTurn(
  database: Database,
  ids: Pick<Ids, 'next'>,
  address: Address,
  at: Instant,
): Promise<Turn> {
  let rows = await readTurn(database, address, at);
  if (rows.length === 0) {
    await insertAccount(database, ids, address, at);
    rows = await readTurn(database, address, at);
  }
  const [row] = rows;
  if (!row) throw new Error(`an account on ${address.channel} has no session; each is inserted with one`);
  if (row.status !== 'active') {
    // They write again, so they may be written to again.
    await database.tables.account.updateMany({
      where: { id: row.account },
      data: { status: 'active', statusAt: null },
    });
  }
  return turnOf(address, row, rows);
}

async function readTurn(
  { statements }: Database,
  { channel, bot, chat }: Address,
  at: Instant,
): Promise<readonly TurnRow[]> {
  const rows = await statements.query(
    sql`SELECT a."id" AS "account", a."unitId" AS "lastUnit", a."status",
        CASE WHEN EXISTS (SELECT 1 FROM "Account" b WHERE b."personId" = a."personId" AND b."id" <> a."id"
          AND (a."lastUsedAt" IS NULL OR b."lastUsedAt" >= a."lastUsedAt")) THEN 1 ELSE 0 END AS "otherUsedLast",
        s."version" AS "sessionVersion", s."state" AS "session",
        s."record", s."delivered", d."id" AS "draftId", d."version" AS "draftVersion",
        CASE WHEN d."sent" THEN NULL ELSE d."state" END AS "draft", d."records",
        p."id" AS "personId", p."name" AS "personName", p."asking",
        (SELECT c."textVersion" FROM "Consent" c WHERE c."personId" = p."id" ORDER BY c."id" DESC LIMIT 1) AS "consent",
        g."role", u."id" AS "unitId", u."code" AS "unitCode",
        u."name" AS "unitName", u."sector" AS "unitSector"
      FROM "Account" a
      JOIN "Session" s ON s."accountId" = a."id"
      LEFT JOIN "Draft" d ON d."id" = s."draftId"
      LEFT JOIN "Person" p ON p."id" = a."personId"
      LEFT JOIN "Assignment" g ON g."personId" = a."personId" AND ${validOn('g', dateInVietnam(at))}
      LEFT JOIN "Unit" u ON u."id" = g."unitId"
      WHERE a."channel" = ${channel} AND a."bot" = ${bot} AND a."chat" = ${chat}
      ORDER BY g."id"`,
  );
  return turnRows.parse(rows);
}

/** Two processes may meet a stranger's first two messages at once; one of them inserts. */
async function insertAccount(
  { tables }: Database,
  ids: Pick<Ids, 'next'>,
  { channel, bot, chat }: Address,
  at: Instant,
): Promise<void> {
  const now = new Date(at);
  const session = {
    version: 0,
    updatedAt: now,
    state: JSON.stringify(idle),
    record: JSON.stringify(noRecord),
  };
  try {
    await tables.account.create({
      data: {
        id: ids.next(),
        channel,
        bot,
        chat,
        status: 'active',
        lastUsedAt: now,
        session: { create: session },
      },
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

function turnOf(address: Address, row: TurnRow, rows: readonly TurnRow[]): Turn {
  const id = asId<AccountId>(row.account);
  const name = sessionRow(id);
  const person = personOf(row, rows);
  return {
    account: { id, address, ...(row.lastUnit !== null && { unit: asId<UnitId>(row.lastUnit) }) },
    ...(person && { person }),
    ...(row.consent !== null && { consent: row.consent }),
    session: sessions.read(row.session, name),
    ...(row.delivered !== null && { delivered: row.delivered }),
    ...homeOf(row, id, name),
  };
}

/**
 * The row which this account's record stands in. When somebody else has sent the draft it had open, the record is still in the draft's row,
 * but the turn writes the session's: nothing of a sent draft changes any more, and the session's version guards the move.
 */
function homeOf(
  row: TurnRow,
  account: AccountId,
  name: string,
): Pick<Turn, 'open' | 'record' | 'versions' | 'unreadable'> {
  const seen = {
    session: row.sessionVersion,
    ...(row.otherUsedLast === 1 && { otherUsedLast: true as const }),
  };
  if (row.draftId === null || row.draftVersion === null || row.records === null) {
    return { record: readStored(turnRecordSchema, row.record, name), versions: seen };
  }
  const draftName = draftRow(row.draftId);
  const records = draftRecords.read(row.records, draftName);
  const record = records[account] ?? noRecord;
  if (row.draft === null) return { record, versions: seen };
  const id = asId<DraftId>(row.draftId);
  const draft = keptDraft(row.draft, draftName);
  // The row stays as it is; the person is told, and goes on without it.
  if (!draft) return { record, versions: seen, unreadable: id };
  return {
    open: { id, draft },
    record,
    versions: { ...seen, draft: row.draftVersion, others: withoutRecord(records, account) },
  };
}

/** The draft, unless another version of the program wrote something that this one does not understand. */
function keptDraft(json: string, name: string): Draft | undefined {
  try {
    return drafts.read(json, name);
  } catch {
    return undefined;
  }
}

function personOf(row: TurnRow, rows: readonly TurnRow[]): Person | undefined {
  if (row.personId === null || row.personName === null) return undefined;
  return {
    id: asId<PersonId>(row.personId),
    name: row.personName,
    assignments: rows.flatMap(assignmentOf),
    ...(row.asking !== null && { asking: row.asking }),
  };
}

function assignmentOf({ role, unitId, unitCode, unitName, unitSector }: TurnRow): readonly Assignment[] {
  if (role === null || unitId === null || unitCode === null || unitName === null || unitSector === null)
    return [];
  return [{ role, unit: { id: asId<UnitId>(unitId), code: unitCode, name: unitName, sector: unitSector } }];
}
