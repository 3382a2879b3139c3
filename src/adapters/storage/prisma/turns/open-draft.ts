import type { Turn, TurnChange } from '../../../../app/ports/turn-store.ts';
import type { TurnRecord } from '../../../../app/session.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Tables } from '../database.ts';
import { LostRace } from '../lost-race.ts';
import { draftRecords, draftRow, drafts } from './columns.ts';
import { noRecord } from './records.ts';
import { answersIn, noteUse, openDraftOf, updateDraft, updateSession } from './turn-rows.ts';

/** The account's record moves into the row of the draft, which its turns write from now on. */
export async function openDraft(
  tables: Tables,
  turn: Turn,
  change: Extract<TurnChange, { kind: 'open-draft' }>,
  record: TurnRecord,
  at: Instant,
): Promise<void> {
  const id = change.existing?.id ?? change.id;
  const left = openDraftOf(turn);
  if (left && left.id !== id) await updateDraft(tables, left, { records: left.others }, at);
  await (change.existing
    ? takeUp(tables, turn, change.existing, change, record, at)
    : create(tables, turn, change, record, at));
  await updateSession(tables, turn, { record: noRecord, draftId: id }, at);
  await noteUse(tables, turn, at, change.key.unit);
}

async function create(
  tables: Tables,
  turn: Turn,
  { id, key, draft }: Extract<TurnChange, { kind: 'open-draft' }>,
  record: TurnRecord,
  at: Instant,
): Promise<void> {
  const row = draftRow(id);
  await tables.draft.create({
    data: {
      id,
      form: key.form,
      unitId: key.unit,
      period: key.period,
      version: 0,
      sent: false,
      answered: answersIn(draft),
      updatedAt: new Date(at),
      records: draftRecords.write({ [turn.account.id]: record }, row),
      state: drafts.write(draft, row),
    },
  });
}

async function takeUp(
  tables: Tables,
  turn: Turn,
  existing: NonNullable<Extract<TurnChange, { kind: 'open-draft' }>['existing']>,
  { draft }: Extract<TurnChange, { kind: 'open-draft' }>,
  record: TurnRecord,
  at: Instant,
): Promise<void> {
  const row = await tables.draft.findUnique({ where: { id: existing.id }, select: { records: true } });
  if (!row) throw new LostRace();
  const records = draftRecords.read(row.records, draftRow(existing.id));
  const columns = { draft, records: { ...records, [turn.account.id]: record } };
  await updateDraft(tables, existing, existing.reopens ? { ...columns, sent: false } : columns, at);
}
