import type { PrismaPg } from '@prisma/adapter-pg';
import { z } from 'zod';
import type * as generated from '../../../../prisma/generated/sqlite/client.ts';
import type { DatabaseTarget } from '../database-url.ts';
import type { SqliteAdapterFactory } from './sqlite-adapter.ts';
import { statementNames } from './statement-names.ts';
import { SharedAdapter, statementsOf, type Statements } from './statements.ts';
import { patience } from './wait-for-lock.ts';
import { withoutDeadlocks } from './without-deadlocks.ts';

/** The tables as the rest of the program knows them, in a transaction or not, whatever the engine. */
export type Tables = Omit<generated.Prisma.TransactionClient, '$transaction'>;

/** An open database of either engine. */
export interface Database {
  readonly provider: DatabaseTarget['provider'];
  readonly tables: Tables;
  /** for the two statements of a message */
  readonly statements: Statements;
  /**
   * Everything or nothing: what `work` wrote is undone when it throws. Use only the `tables` it is given: on SQLite any other
   * statement waits for the end of the transaction, and the transaction would wait for it.
   */
  transaction<T>(work: (tables: Tables) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** sees the text of each statement, for tests that count them; never its values */
  readonly onQuery?: (sql: string) => void;
}

/** Opens a database as it is, without migrating it. */
export async function openDatabase(
  target: DatabaseTarget,
  { onQuery }: DatabaseOptions = {},
): Promise<Database> {
  const { PrismaClient } = await loadClient(target.provider);
  const log: { emit: 'event'; level: 'query' }[] = onQuery ? [{ emit: 'event', level: 'query' }] : [];
  const adapter = new SharedAdapter(await adapterFor(target));
  const client = new PrismaClient({
    adapter,
    errorFormat: 'minimal',
    log,
    transactionOptions: { maxWait: 2 * patience, timeout: patience },
  });
  if (onQuery) client.$on('query', ({ query }) => onQuery(query));
  return {
    provider: target.provider,
    tables: client,
    statements: guarded(statementsOf(adapter, onQuery)),
    transaction: (work) => withoutDeadlocks(() => client.$transaction(work)),
    close: async () => {
      await client.$disconnect();
      await adapter.dispose();
    },
  };
}

/** Its transactions are repeated after a deadlock, as the client's are. */
function guarded(statements: Statements): Statements {
  return {
    ...statements,
    transaction: (work) => withoutDeadlocks(() => statements.transaction(work)),
  };
}

/** Only the driver that is needed is loaded. */
export async function adapterFor(target: DatabaseTarget): Promise<SqliteAdapterFactory | PrismaPg> {
  switch (target.provider) {
    case 'sqlite': {
      const { SqliteAdapterFactory } = await import('./sqlite-adapter.ts');
      return new SqliteAdapterFactory(target.path);
    }
    case 'postgresql': {
      const { PrismaPg } = await import('@prisma/adapter-pg');
      return new PrismaPg(
        { connectionString: target.connectionString },
        // A pooler that lends connections out per transaction may lose prepared statements; Prisma's parameter says that there is one.
        target.connectionString.includes('pgbouncer=true')
          ? {}
          : { statementNameGenerator: statementNames() },
      );
    }
  }
}

/**
 * Both clients are generated from the same models and take the same calls; their declarations are too deep for the compiler to see it.
 * SQLite's are the narrower ones: nothing that only PostgreSQL can do type-checks.
 */
const generatedClient = z.custom<typeof generated>(
  (module) => typeof module === 'object' && module !== null && 'PrismaClient' in module,
);

/** The one place that chooses the client; only the chosen one is loaded. */
async function loadClient(provider: DatabaseTarget['provider']): Promise<typeof generated> {
  switch (provider) {
    case 'sqlite':
      return await import('../../../../prisma/generated/sqlite/client.ts');
    case 'postgresql':
      return generatedClient.parse(await import('../../../../prisma/generated/postgresql/client.ts'));
  }
}
