import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Database } from '../database.ts';

/** Nothing more goes to the account of this message; what was planned for it goes to the person's next one. */
export async function blocked(database: Database, id: string, at: Instant): Promise<void> {
  await database.transaction(async (tables) => {
    const message = await tables.outgoing.findFirst({ where: { id, state: 'sending' } });
    if (!message) return;
    const { accountId, personId } = message;
    await tables.account.updateMany({ where: { id: accountId }, data: { status: 'blocked' } });
    const next = await tables.account.findFirst({
      where: { personId, status: 'active' },
      orderBy: [{ lastUsedAt: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
      select: { id: true },
    });
    if (!next) {
      const data = { state: 'failed', settledAt: new Date(at), error: 'blocked' };
      await tables.outgoing.updateMany({ where: { id }, data });
      return;
    }
    await tables.outgoing.updateMany({
      where: { id },
      data: { state: 'planned', attempts: 0, settledAt: null, error: 'blocked' },
    });
    await tables.outgoing.updateMany({
      where: { accountId, personId, state: 'planned' },
      data: { accountId: next.id },
    });
  });
}
