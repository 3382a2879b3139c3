import type { Turn, TurnChange } from '../../../../app/ports/turn-store.ts';
import type { TurnRecord } from '../../../../app/session.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Tables } from '../database.ts';
import { mustHaveOpenDraft, noteUse, updateDraft, updateSession } from './turn-rows.ts';

/** The account's record moves back to its session; the draft stays for whoever goes on. */
export async function leaveDraft(
  tables: Tables,
  turn: Turn,
  { draft, session }: Extract<TurnChange, { kind: 'leave-draft' }>,
  record: TurnRecord,
  at: Instant,
): Promise<void> {
  const open = mustHaveOpenDraft(turn, 'leave-draft');
  await updateDraft(tables, open, { draft, records: open.others }, at);
  await updateSession(tables, turn, { state: session, record, draftId: null }, at);
  await noteUse(tables, turn, at);
}
