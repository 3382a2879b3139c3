import type { Turn, TurnChange } from '../../../../app/ports/turn-store.ts';
import type { TurnRecord } from '../../../../app/session.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Tables } from '../database.ts';
import { mustMatch } from '../lost-race.ts';
import { storableText } from '../storable-text.ts';
import { writeCorrection } from '../write-correction.ts';
import { writeReport } from '../write-report.ts';
import { updateHome } from './turn-rows.ts';

/** A yes, a no, or taken back: of two who settle one request at once, its state lets one through. */
export async function settleRequest(
  tables: Tables,
  turn: Turn,
  change: Extract<TurnChange, { kind: 'settle-request' }>,
  record: TurnRecord,
  at: Instant,
): Promise<void> {
  const { request, state, by, reason, writes, session } = change;
  await updateHome(tables, turn, { record, state: session }, at);
  mustMatch(
    await tables.correctionRequest.updateMany({
      where: { id: request, state: 'waiting' },
      data: {
        state,
        decidedById: by,
        decidedAt: new Date(change.at),
        decisionReason: reason === undefined ? null : storableText(reason),
      },
    }),
  );
  const from = { account: turn.account.id, channel: turn.account.address.channel };
  if (writes?.kind === 'report') await writeReport(tables, writes.report, from);
  if (writes?.kind === 'correction') await writeCorrection(tables, writes.correction, from);
}
