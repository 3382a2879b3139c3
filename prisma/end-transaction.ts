import type { Transaction } from '@prisma/driver-adapter-utils';
import { statement } from './in-transaction.ts';

/** Ends a transaction of a driver adapter as its client would: some send COMMIT themselves, to others it has to be said. */
export async function endTransaction(transaction: Transaction, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  if (!transaction.options.usePhantomQuery) await transaction.executeRaw(statement(how));
  await (how === 'COMMIT' ? transaction.commit() : transaction.rollback());
}
