import type { Turn, TurnChange } from '../../../../app/ports/turn-store.ts';
import type { TurnRecord } from '../../../../app/session.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import { profileOf } from '../../../../domain/profile.ts';
import type { Tables } from '../database.ts';
import { mustMatch } from '../lost-race.ts';
import { readProfile } from '../unit-row.ts';
import { mustHaveOpenDraft, noteUse, updateDraft, updateSession } from './turn-rows.ts';

/** What was said goes into the unit's profile as it is now; a list that is imported at the same moment and changes it too wins, and the turn is taken again. */
export async function saveProfile(
  tables: Tables,
  turn: Turn,
  { draft, unit, said, session }: Extract<TurnChange, { kind: 'save-profile' }>,
  record: TurnRecord,
  at: Instant,
): Promise<void> {
  const open = mustHaveOpenDraft(turn, 'save-profile');
  await updateDraft(tables, open, { draft, records: open.others, sent: true }, at);
  await updateSession(tables, turn, { state: session, record, draftId: null }, at);
  const { profile } = await tables.unit.findUniqueOrThrow({ where: { id: unit }, select: { profile: true } });
  const changed = JSON.stringify(profileOf(readProfile(profile, unit), said));
  mustMatch(await tables.unit.updateMany({ where: { id: unit, profile }, data: { profile: changed } }));
  await noteUse(tables, turn, at);
}
