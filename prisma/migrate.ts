import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils';
import { parseDatabaseUrl, type DatabaseTarget } from '../src/adapters/storage/database-url.ts';
import { adapterFor } from '../src/adapters/storage/prisma/database.ts';
import { readApplied, unapplied } from './applied-migrations.ts';
import { endTransaction } from './end-transaction.ts';
import { inTransaction, statement } from './in-transaction.ts';
import { migrationList, readKeptModels, readMigrations, type Migration } from './migrations.ts';
import { openSchemaEngine } from './schema-engine.ts';

/** Any number that nobody else in the database locks. */
const advisoryLock = 7_146_011;

/**
 * Brings a database to the tables of this program and returns the names of the migrations that were missing. Everything or nothing; of
 * two processes that start at once, one waits and then finds nothing to do. Refuses a database that a newer or different program has changed.
 */
export async function migrate(url: string, known?: readonly Migration[]): Promise<readonly string[]> {
  const target = parseDatabaseUrl(url);
  const migrations = known ?? readMigrations(target.provider);
  const adapter = await adapterFor(target);
  const database = await adapter.connect();
  try {
    // Ordinary starts end here: the engine is large, and the lock would make readers queue.
    if (unapplied(migrations, await readApplied(target.provider, database)).length === 0) return [];
    return await withForeignKeysOff(database, () => applyMissing(target, database, migrations));
  } finally {
    await database.dispose();
  }
}

async function applyMissing(
  { provider }: DatabaseTarget,
  database: SqlDriverAdapter,
  known: readonly Migration[],
): Promise<readonly string[]> {
  const transaction = await database.startTransaction();
  try {
    if (provider === 'postgresql') {
      await transaction.executeRaw(statement(`SELECT pg_advisory_xact_lock(${advisoryLock})`));
    }
    const lent = inTransaction(database, transaction);
    const connection = await lent.connect();
    // Again, now that nobody else can migrate.
    if (unapplied(known, await readApplied(provider, connection)).length === 0) {
      await endTransaction(transaction, 'ROLLBACK');
      return [];
    }
    const engine = await openSchemaEngine(provider, readKeptModels(), lent);
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(provider, known),
      filters: { externalTables: [], externalEnums: [] },
    });
    engine.free();
    await checkForeignKeys(database, transaction);
    await endTransaction(transaction, 'COMMIT');
    return appliedMigrationNames;
  } catch (error) {
    await endTransaction(transaction, 'ROLLBACK').catch(() => {});
    throw error;
  }
}

/**
 * SQLite changes a table by dropping it and putting a changed copy in its place. With foreign keys on, the rows that point to it would go
 * with it or forbid it, and inside a transaction they cannot be switched off (https://www.sqlite.org/lang_altertable.html#otheralter).
 */
async function withForeignKeysOff<T>(database: SqlDriverAdapter, work: () => Promise<T>): Promise<T> {
  if (database.provider !== 'sqlite') return await work();
  await database.executeRaw(statement('PRAGMA foreign_keys = OFF'));
  return await work();
}

async function checkForeignKeys(database: SqlDriverAdapter, transaction: Transaction): Promise<void> {
  if (database.provider !== 'sqlite') return;
  const { rows } = await transaction.queryRaw(statement('PRAGMA foreign_key_check'));
  const [broken] = rows;
  if (broken) throw new Error(`a migration would leave rows of ${String(broken[0])} that point to nothing`);
}
