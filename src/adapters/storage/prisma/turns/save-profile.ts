import type { Turn, TurnChange } from '../../../../app/ports/turn-store.ts';
import type { TurnRecord } from '../../../../app/session.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Tables } from '../database.ts';
import { mustHaveOpenDraft, noteUse, updateDraft, updateSession } from './turn-rows.ts';

/** The draft of a profile becomes the unit's profile. */
export async function saveProfile(
  tables: Tables,
  turn: Turn,
  { draft, unit, profile, session }: Extract<TurnChange, { kind: 'save-profile' }>,
  record: TurnRecord,
  at: Instant,
): Promise<void> {
  const open = mustHaveOpenDraft(turn, 'save-profile');
  await updateDraft(tables, open, { draft, records: open.others, sent: true }, at);
  await updateSession(tables, turn, { state: session, record, draftId: null }, at);
  await tables.unit.update({ where: { id: unit }, data: { profile: JSON.stringify(profile) } });
  await noteUse(tables, turn, at);
}
