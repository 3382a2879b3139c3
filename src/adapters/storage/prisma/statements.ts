import type { Sql } from '@prisma/client/runtime/client';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery } from '@prisma/driver-adapter-utils';
import { SqliteAdapter } from './sqlite-adapter.ts';

/**
 * Statements of ours on the connection that the client uses too, without the client: it writes every value into JSON and reads every row
 * back from it, which costs a message as much as the statement itself. Never in a transaction.
 */
export interface Statements {
  /** The rows as objects; what is in them differs between the engines. */
  query(statement: Sql): Promise<readonly unknown[]>;
  /** How many rows it changed. */
  execute(statement: Sql): Promise<number>;
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
    this.#adapter ??= this.#factory.connect().catch((error: unknown) => {
      // The next who asks tries again.
      this.#adapter = undefined;
      throw error;
    });
    return this.#adapter;
  }
}

export function statementsOf(shared: SharedAdapter, onQuery?: (sql: string) => void): Statements {
  return {
    query: async (statement) => {
      const adapter = await shared.connect();
      if (adapter instanceof SqliteAdapter) {
        onQuery?.(statement.sql);
        const { columns, rows } = await adapter.run(statement);
        return objectsOf(columns, rows);
      }
      onQuery?.(statement.text);
      const { columnNames, rows } = await adapter.queryRaw(queryOf(statement));
      return objectsOf(columnNames, rows);
    },
    execute: async (statement) => {
      const adapter = await shared.connect();
      if (adapter instanceof SqliteAdapter) {
        onQuery?.(statement.sql);
        const { changes } = await adapter.run(statement);
        return changes;
      }
      onQuery?.(statement.text);
      return await adapter.executeRaw(queryOf(statement));
    },
  };
}

function objectsOf(columns: readonly string[], rows: readonly (readonly unknown[])[]): readonly unknown[] {
  return rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
}

/** For PostgreSQL, whose adapter adds little. */
function queryOf({ text, values }: Sql): SqlQuery {
  return {
    sql: text,
    args: [...values],
    argTypes: values.map((value) => ({ scalarType: scalarTypeOf(value), arity: 'scalar' })),
  };
}

function scalarTypeOf(value: unknown): 'string' | 'int' | 'datetime' {
  if (value instanceof Date) return 'datetime';
  return typeof value === 'number' ? 'int' : 'string';
}
