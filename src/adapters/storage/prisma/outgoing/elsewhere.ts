import type { OutgoingStore } from '../../../../app/ports/outgoing-store.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Database } from '../database.ts';

type Why = Parameters<OutgoingStore['elsewhere']>[1];

/**
 * The account of this message is left alone; what was planned for it goes to the person's next one. Of an account that was found unreachable before nothing
 * changes but this message: it was the last that could be tried.
 */
export async function elsewhere(
  database: Database,
  id: string,
  { status, error }: Why,
  at: Instant,
): Promise<void> {
  await database.transaction(async (tables) => {
    const message = await tables.outgoing.findFirst({ where: { id, state: 'sending' } });
    if (!message) return;
    const { accountId, personId } = message;
    await tables.account.updateMany({
      where: { id: accountId, status: { notIn: [status, 'blocked'] } },
      data: { status, statusAt: new Date(at) },
    });
    const next = await tables.account.findFirst({
      where: { personId, status: 'active', id: { not: accountId } },
      orderBy: [{ lastUsedAt: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
      select: { id: true },
    });
    if (!next) {
      const data = { state: 'failed', settledAt: new Date(at), error };
      await tables.outgoing.updateMany({ where: { id }, data });
      return;
    }
    await tables.outgoing.updateMany({
      where: { id },
      data: { state: 'planned', attempts: 0, settledAt: null, error },
    });
    await tables.outgoing.updateMany({
      where: { accountId, personId, state: 'planned' },
      data: { accountId: next.id },
    });
  });
}
