import type { TurnChange } from '../../../../app/ports/turn-store.ts';
import { idle } from '../../../../app/session.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Tables } from '../database.ts';
import { mustMatch } from '../lost-race.ts';
import { noRecord } from './records.ts';

/** Takes accounts away from a person. The new version makes a turn of theirs that is under way a lost one. */
export async function dropAccounts(
  tables: Tables,
  { person: personId, accounts }: Extract<TurnChange, { kind: 'drop-accounts' }>,
  at: Instant,
): Promise<void> {
  for (const id of accounts) {
    mustMatch(
      await tables.account.updateMany({ where: { id, personId }, data: { personId: null, unitId: null } }),
    );
    await tables.session.updateMany({
      where: { accountId: id },
      data: {
        version: { increment: 1 },
        updatedAt: new Date(at),
        draftId: null,
        delivered: null,
        state: JSON.stringify(idle),
        record: JSON.stringify(noRecord),
      },
    });
    await tables.outgoing.updateMany({
      where: { accountId: id, state: 'planned' },
      data: { state: 'dropped', settledAt: new Date(at), error: 'account-left' },
    });
  }
}
