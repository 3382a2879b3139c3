import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { statementsOf } from './statements.ts';

/**
 * Lends an open transaction to the schema engine as if it were a whole database, so that several migrations and the notes about them are
 * written together or not at all. By itself the engine notes that a migration began, runs it, and notes its end: a process killed in
 * between leaves a database that refuses to start.
 */
export function inTransaction(
  database: SqlDriverAdapter,
  transaction: Transaction,
): SqlMigrationAwareDriverAdapterFactory {
  const { provider, adapterName } = database;
  const connectionInfo = database.getConnectionInfo?.();
  const lent: SqlDriverAdapter = {
    provider,
    adapterName,
    queryRaw: (query) => undoneAlone(transaction, () => transaction.queryRaw(query)),
    executeRaw: (query) => undoneAlone(transaction, () => transaction.executeRaw(query)),
    executeScript: (script) =>
      undoneAlone(transaction, async () => {
        for (const sql of statementsOf(script)) await transaction.executeRaw(statement(sql));
      }),
    startTransaction: () => Promise.reject(new Error('migrations run in one transaction')),
    ...(connectionInfo && { getConnectionInfo: () => connectionInfo }),
    dispose: () => Promise.resolve(),
  };
  const connect = () => Promise.resolve(lent);
  return { provider, adapterName, connect, connectToShadowDb: connect };
}

/**
 * The engine asks for tables that may not exist, and writes down what failed; on PostgreSQL a failed statement would end the whole
 * transaction, and hide its reason behind "current transaction is aborted".
 */
async function undoneAlone<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  await transaction.executeRaw(statement('SAVEPOINT engine'));
  try {
    const result = await work();
    await transaction.executeRaw(statement('RELEASE SAVEPOINT engine'));
    return result;
  } catch (error) {
    await transaction.executeRaw(statement('ROLLBACK TO SAVEPOINT engine'));
    throw error;
  }
}

export function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] };
}
