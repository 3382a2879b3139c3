import type { Turn, TurnChange } from '../../../../app/ports/turn-store.ts';
import type { TurnRecord } from '../../../../app/session.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Tables } from '../database.ts';
import { writeReport } from '../write-report.ts';
import { mustHaveOpenDraft, noteUse, updateDraft, updateSession } from './turn-rows.ts';

/** The first sending: only one can ever succeed for a form, a unit and a period. */
export async function sendReport(
  tables: Tables,
  turn: Turn,
  { draft, report, session }: Extract<TurnChange, { kind: 'send-report' }>,
  record: TurnRecord,
  at: Instant,
): Promise<void> {
  const open = mustHaveOpenDraft(turn, 'send-report');
  await updateDraft(tables, open, { draft, records: open.others, sent: true }, at);
  await updateSession(tables, turn, { state: session, record, draftId: null }, at);
  await writeReport(tables, report, { account: turn.account.id, channel: turn.account.address.channel });
  await noteUse(tables, turn, at);
}
