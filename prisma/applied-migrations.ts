import type { SqlQueryable } from '@prisma/driver-adapter-utils';
import { z } from 'zod';
import { statement } from './in-transaction.ts';
import type { Migration } from './migrations.ts';
import type { Provider } from './providers.ts';

export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

const row = z.tuple([z.string(), z.string(), z.coerce.number()]);

const findTable: Record<Provider, string> = {
  sqlite: `SELECT name FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'`,
  postgresql: `SELECT table_name FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_name = '_prisma_migrations'`,
};

/** What Prisma's own table says was done to this database; nothing when it was never migrated. */
export async function readApplied(
  provider: Provider,
  database: SqlQueryable,
): Promise<readonly AppliedMigration[]> {
  const tables = await database.queryRaw(statement(findTable[provider]));
  if (tables.rows.length === 0) return [];
  const { rows } = await database.queryRaw(
    statement(`SELECT migration_name, checksum, CASE WHEN finished_at IS NULL THEN 0 ELSE 1 END
      FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`),
  );
  return z
    .array(row)
    .parse(rows)
    .map(([name, checksum, finished]) => ({ name, checksum, finished: finished === 1 }));
}

/** Which of the program's migrations the database lacks. Throws when it has something that the program did not do to it. */
export function unapplied(
  known: readonly Migration[],
  applied: readonly AppliedMigration[],
): readonly Migration[] {
  for (const { name, checksum, finished } of applied) {
    const migration = known.find((migration) => migration.name === name);
    if (!migration) {
      throw new Error(
        `This database is newer than the program: it has the migration ${name}, which this version does not know. Start the version that made it, or restore an older backup.`,
      );
    }
    if (!finished) {
      throw new Error(
        `The migration ${name} was begun on this database and never finished. Restore a backup.`,
      );
    }
    if (checksum !== migration.checksum) {
      throw new Error(
        `The migration ${name} was applied to this database with another text than it has in this program. Start the version that made it, or restore a backup.`,
      );
    }
  }
  return known.filter(({ name }) => !applied.some((done) => done.name === name));
}
