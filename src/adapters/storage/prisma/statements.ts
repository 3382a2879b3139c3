import type { Sql } from '@prisma/client/runtime/client';
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlQueryable,
} from '@prisma/driver-adapter-utils';
import { endTransaction } from '../../../../prisma/end-transaction.ts';
import type { SqliteAdapter } from './sqlite-adapter.ts';

/** Statements of ours, one by one. */
export interface Runner {
  /** The rows as objects; what is in them differs between the engines. */
  query(statement: Sql): Promise<readonly unknown[]>;
  /** How many rows it changed. */
  execute(statement: Sql): Promise<number>;
}

/**
 * Statements of ours on the connection that the client uses too, without the client: it writes every value into JSON and reads every row
 * back from it, which costs a message as much as the statement itself. Never in a transaction of the client.
 */
export interface Statements extends Runner {
  /** Everything or nothing: what `work` wrote is undone when it throws. Use only the runner it is given, as in a transaction of the client. */
  transaction<T>(work: (runner: Runner) => Promise<T>): Promise<T>;
}

/** Hands the same connection, or pool of them, to everybody who asks. */
export class SharedAdapter implements SqlDriverAdapterFactory {
  readonly provider;
  readonly adapterName;
  readonly #factory: SqlDriverAdapterFactory;
  #adapter: Promise<SqlDriverAdapter> | undefined;

  constructor(factory: SqlDriverAdapterFactory) {
    this.#factory = factory;
    this.provider = factory.provider;
    this.adapterName = factory.adapterName;
  }

  connect(): Promise<SqlDriverAdapter> {
    this.#adapter ??= this.#factory.connect().then(disposedOnce, (error: unknown) => {
      // The next who asks tries again.
      this.#adapter = undefined;
      throw error;
    });
    return this.#adapter;
  }

  /** Lets the connection go. The client does so too, but only when it was asked for something itself. */
  async dispose(): Promise<void> {
    await (await this.#adapter)?.dispose();
  }
}

/** A pool of connections takes it amiss to be ended twice. */
function disposedOnce(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const dispose = adapter.dispose.bind(adapter);
  let disposed: Promise<void> | undefined;
  adapter.dispose = () => (disposed ??= dispose());
  return adapter;
}

export function statementsOf(shared: SharedAdapter, onQuery?: (sql: string) => void): Statements {
  return {
    ...ofMessages(shared, onQuery),
    transaction: async (work) => {
      const adapter = await shared.connect();
      const transaction = await adapter.startTransaction();
      try {
        const result = await work(runnerOn(transaction, onQuery));
        await endTransaction(transaction, 'COMMIT');
        return result;
      } catch (error) {
        await endTransaction(transaction, 'ROLLBACK').catch(() => {});
        throw error;
      }
    },
  };
}

/** On SQLite straight on the connection: the two statements of a message feel the adapter between. */
function ofMessages(shared: SharedAdapter, onQuery?: (sql: string) => void): Runner {
  return {
    query: async (statement) => {
      const adapter = await shared.connect();
      if (!isOurs(adapter)) return await runnerOn(adapter, onQuery).query(statement);
      onQuery?.(statement.sql);
      const { columns, rows } = await adapter.run(statement);
      return objectsOf(columns, rows);
    },
    execute: async (statement) => {
      const adapter = await shared.connect();
      if (!isOurs(adapter)) return await runnerOn(adapter, onQuery).execute(statement);
      onQuery?.(statement.sql);
      const { changes } = await adapter.run(statement);
      return changes;
    },
  };
}

/** Told by its name: PostgreSQL needs no more than the name of it, and does not load the driver of SQLite. */
function isOurs(adapter: SqlDriverAdapter): adapter is SqliteAdapter {
  return adapter.adapterName === ('congdoan-sqlite' satisfies SqliteAdapter['adapterName']);
}

function runnerOn(connection: SqlQueryable, onQuery?: (sql: string) => void): Runner {
  const prepare = (statement: Sql): SqlQuery => {
    const query = queryOf(connection, statement);
    onQuery?.(query.sql);
    return query;
  };
  return {
    query: async (statement) => {
      const { columnNames, rows } = await connection.queryRaw(prepare(statement));
      return objectsOf(columnNames, rows);
    },
    execute: (statement) => connection.executeRaw(prepare(statement)),
  };
}

function objectsOf(columns: readonly string[], rows: readonly (readonly unknown[])[]): readonly unknown[] {
  return rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
}

function queryOf({ provider }: SqlQueryable, { sql, text, values }: Sql): SqlQuery {
  return {
    sql: provider === 'sqlite' ? sql : text,
    args: [...values],
    argTypes: values.map((value) => ({ scalarType: scalarTypeOf(value), arity: 'scalar' })),
  };
}

function scalarTypeOf(value: unknown): 'string' | 'int' | 'bigint' | 'boolean' | 'datetime' {
  if (value instanceof Date) return 'datetime';
  if (typeof value === 'bigint') return 'bigint';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'int' : 'string';
}
