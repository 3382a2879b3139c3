import { empty, sqltag as sql, type Sql } from '@prisma/client/runtime/client';
import type { Turn, TurnSave } from '../../../../app/ports/turn-store.ts';
import type { Session, TurnRecord } from '../../../../app/session.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Draft } from '../../../../engine/draft.ts';
import type { Tables } from '../database.ts';
import type { Statements } from '../statements.ts';
import type { Records } from './records.ts';
import { draftRecords, draftRow, drafts, sessionRow, sessions } from './columns.ts';
import { answersIn, openDraftOf, updateDraft, updateSession, type OpenDraft } from './turn-rows.ts';

/**
 * The turn of nearly every message: one row, one statement, compare-and-set on its version. Raw, because it is a little faster than `updateMany`
 * (5 to 8 in a hundred on SQLite).
 */
export async function keepTurn(
  statements: Statements,
  turn: Turn,
  { record, at }: TurnSave,
  change: { readonly draft?: Draft; readonly session?: Session },
): Promise<'saved' | 'lost'> {
  const open = openDraftOf(turn);
  const statement = open
    ? draftStatement(open, { ...open.others, [turn.account.id]: record }, change.draft, at)
    : sessionStatement(turn, record, change.session, at);
  return (await statements.execute(statement)) === 0 ? 'lost' : 'saved';
}

/** The same in a transaction, for a turn that writes more than its row. */
export async function keepTogether(
  tables: Tables,
  turn: Turn,
  { record, at }: TurnSave,
  change: { readonly draft?: Draft; readonly session?: Session },
): Promise<void> {
  const open = openDraftOf(turn);
  if (!open) {
    return await updateSession(tables, turn, { state: change.session, record, draftId: null }, at);
  }
  const records = { ...open.others, [turn.account.id]: record };
  await updateDraft(tables, open, { records, ...(change.draft && { draft: change.draft }) }, at);
}

function draftStatement(open: OpenDraft, records: Records, draft: Draft | undefined, at: Instant): Sql {
  const row = draftRow(open.id);
  const state = draft ? sql`"state" = ${drafts.write(draft, row)}, "answered" = ${answersIn(draft)},` : empty;
  return sql`UPDATE "Draft"
    SET ${state} "records" = ${draftRecords.write(records, row)}, "updatedAt" = ${new Date(at)}, "version" = "version" + 1
    WHERE "id" = ${open.id} AND "version" = ${open.version}`;
}

/** Also clears the pointer to a draft that somebody else has sent. */
function sessionStatement(turn: Turn, record: TurnRecord, session: Session | undefined, at: Instant): Sql {
  const row = sessionRow(turn.account.id);
  const state = session ? sql`"state" = ${sessions.write(session, row)},` : empty;
  return sql`UPDATE "Session"
    SET ${state} "record" = ${JSON.stringify(record)}, "draftId" = NULL, "updatedAt" = ${new Date(at)},
      "version" = "version" + 1
    WHERE "accountId" = ${turn.account.id} AND "version" = ${turn.versions.session}`;
}
