import type { Turn } from '../../../../app/ports/turn-store.ts';
import type { Session, TurnRecord } from '../../../../app/session.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { UnitId } from '../../../../domain/ids.ts';
import type { Draft } from '../../../../engine/draft.ts';
import type { Tables } from '../database.ts';
import { mustMatch } from '../lost-race.ts';
import { draftRecords, draftRow, drafts, sessionRow, sessions } from './columns.ts';
import type { Records } from './records.ts';

/** The draft that a turn has open, with what is needed to write its row back. */
export interface OpenDraft {
  readonly id: string;
  readonly version: number;
  readonly draft: Draft;
  readonly others: Records;
}

export function openDraftOf({ open, versions }: Turn): OpenDraft | undefined {
  if (!open || versions.draft === undefined) return undefined;
  return { ...open, version: versions.draft, others: versions.others ?? {} };
}

/** For turns that make no sense without an open draft. */
export function mustHaveOpenDraft(turn: Turn, change: string): OpenDraft {
  const open = openDraftOf(turn);
  if (!open) throw new Error(`the change '${change}' needs a turn that has a draft open`);
  return open;
}

export interface DraftColumns {
  readonly draft?: Draft;
  readonly records?: Records;
  /** sent for the first time, or open again */
  readonly sent?: boolean;
}

/** Writes a draft's row if it is as it was read. */
export async function updateDraft(
  tables: Tables,
  { id, version }: { readonly id: string; readonly version: number },
  { draft, records, sent }: DraftColumns,
  at: Instant,
): Promise<void> {
  const row = draftRow(id);
  mustMatch(
    await tables.draft.updateMany({
      where: { id, version, ...(sent !== false && { sent: false }) },
      data: {
        version: version + 1,
        updatedAt: new Date(at),
        ...(draft && { state: drafts.write(draft, row), answered: answersIn(draft) }),
        ...(records && { records: draftRecords.write(records, row) }),
        ...(sent !== undefined && { sent }),
      },
    }),
  );
}

/** Writes an account's session if it is as the turn read it. */
export async function updateSession(
  tables: Tables,
  turn: Turn,
  columns: {
    readonly state?: Session | undefined;
    readonly record?: TurnRecord;
    readonly draftId?: string | null;
  },
  at: Instant,
): Promise<void> {
  const { state, record, draftId } = columns;
  const version = turn.versions.session;
  mustMatch(
    await tables.session.updateMany({
      where: { accountId: turn.account.id, version },
      data: {
        version: version + 1,
        updatedAt: new Date(at),
        ...(state && { state: sessions.write(state, sessionRow(turn.account.id)) }),
        ...(record && { record: JSON.stringify(record) }),
        ...(draftId !== undefined && { draftId }),
      },
    }),
  );
}

/** Writes the record to where this account's turns are written, and the session's state, which is always the session's. */
export async function updateHome(
  tables: Tables,
  turn: Turn,
  { record, state }: { readonly record: TurnRecord; readonly state: Session },
  at: Instant,
): Promise<void> {
  const open = openDraftOf(turn);
  if (!open) return await updateSession(tables, turn, { state, record, draftId: null }, at);
  await updateDraft(tables, open, { records: { ...open.others, [turn.account.id]: record } }, at);
  await updateSession(tables, turn, { state }, at);
}

/**
 * A reminder goes to the account used last, and who reports for several units goes on with the one opened last. Written by the turns that write several
 * rows anyway, and by any with which a person changes from one account to another.
 */
export async function noteUse(tables: Tables, turn: Turn, at: Instant, unitId?: UnitId): Promise<void> {
  await tables.account.updateMany({
    where: { id: turn.account.id },
    data: { lastUsedAt: new Date(at), ...(unitId !== undefined && { unitId }) },
  });
}

export function answersIn(draft: Draft): number {
  return Object.keys(draft.answers).length;
}
