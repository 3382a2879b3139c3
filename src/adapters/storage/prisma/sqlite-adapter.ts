import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  SqlResultSet,
  Transaction,
} from '@prisma/driver-adapter-utils';
import type { Sql } from '@prisma/client/runtime/client';
import { OneAtATime } from './one-at-a-time.ts';
import { SqliteClient } from './sqlite-client.ts';
import type { Ran } from './sqlite-statements.ts';

/**
 * SQLite over exactly one connection.
 *
 * Prisma's own libSQL adapter gives its connection away to each interactive transaction and opens another one for what comes next: without
 * our pragmas, and never closed. libSQL calls are synchronous inside, so that two connections of one process which want to
 * write would stop the whole process until the busy time-out. Here everything of one process queues for the one connection,
 * and a transaction holds it until it ends.
 */
export class SqliteAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'sqlite';
  readonly adapterName = 'congdoan-sqlite';
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async connect(): Promise<SqlDriverAdapter> {
    await mkdir(dirname(this.#path), { recursive: true });
    return await this.#open(this.#path);
  }

  connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.#open(':memory:');
  }

  async #open(path: string): Promise<SqlDriverAdapter> {
    const client = new SqliteClient(path);
    await client.prepare();
    return new SqliteAdapter(await new LibSqlOver(client).connect(), client);
  }
}

/** Prisma's adapter, for its reading and writing of values, over our connection. */
class LibSqlOver extends PrismaLibSql {
  readonly #client: SqliteClient;

  constructor(client: SqliteClient) {
    super({ url: 'file:' });
    this.#client = client;
  }

  override createClient(): SqliteClient {
    return this.#client;
  }
}

export class SqliteAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite';
  readonly adapterName = 'congdoan-sqlite';
  readonly #connection: SqlDriverAdapter;
  readonly #client: SqliteClient;
  readonly #queue = new OneAtATime();

  constructor(connection: SqlDriverAdapter, client: SqliteClient) {
    this.#connection = connection;
    this.#client = client;
  }

  /** Runs a statement of ours in its turn, values as they stand: Prisma's adapter maps each of them and has a lock of its own. */
  async run({ sql, values }: Sql): Promise<Ran & { readonly columns: readonly string[] }> {
    const args = values.map((value) => (value instanceof Date ? storedInstant(value) : value));
    const { rows, changes, prepared } = await this.#queue.run(() => this.#client.run(sql, args));
    return { rows, changes, columns: prepared.columns };
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#queue.run(() => this.#connection.queryRaw(query));
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#queue.run(() => this.#connection.executeRaw(query));
  }

  executeScript(script: string): Promise<void> {
    return this.#queue.run(() => this.#connection.executeScript(script));
  }

  /**
   * Takes the write lock at once. A transaction that reads first and asks for it later is refused without any waiting when another
   * process wrote in between (SQLITE_BUSY_SNAPSHOT).
   */
  async startTransaction(): Promise<Transaction> {
    const done = await this.#queue.turn();
    try {
      await this.#connection.executeScript('BEGIN IMMEDIATE');
      return new SqliteTransaction(this.#connection, done);
    } catch (error) {
      done();
      throw error;
    }
  }

  dispose(): Promise<void> {
    return this.#queue.run(() => this.#connection.dispose());
  }
}

/** As Prisma's adapter writes it, because the texts are compared. */
function storedInstant(at: Date): string {
  return at.toISOString().replace('Z', '+00:00');
}

class SqliteTransaction implements Transaction {
  readonly provider = 'sqlite';
  readonly adapterName = 'congdoan-sqlite';
  /** commit and rollback stand in this class; Prisma sends no statement of its own for them */
  readonly options = { usePhantomQuery: true };
  readonly #connection: SqlDriverAdapter;
  readonly #done: () => void;
  #ended = false;

  constructor(connection: SqlDriverAdapter, done: () => void) {
    this.#connection = connection;
    this.#done = done;
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    this.#mustBeOpen();
    return await this.#connection.queryRaw(query);
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    this.#mustBeOpen();
    return await this.#connection.executeRaw(query);
  }

  async commit(): Promise<void> {
    this.#mustBeOpen();
    try {
      await this.#connection.executeScript('COMMIT');
    } catch (error) {
      // A failed COMMIT may leave the transaction open, and the next caller's statements would fall into it.
      await this.#connection.executeScript('ROLLBACK').catch(() => {});
      throw error;
    } finally {
      this.#end();
    }
  }

  async rollback(): Promise<void> {
    if (this.#ended) return;
    try {
      await this.#connection.executeScript('ROLLBACK');
    } catch {
      // SQLite has already rolled back by itself, as it does when the disk is full.
    } finally {
      this.#end();
    }
  }

  async createSavepoint(name: string): Promise<void> {
    await run(this, `SAVEPOINT ${name}`);
  }

  async rollbackToSavepoint(name: string): Promise<void> {
    await run(this, `ROLLBACK TO ${name}`);
  }

  async releaseSavepoint(name: string): Promise<void> {
    await run(this, `RELEASE SAVEPOINT ${name}`);
  }

  #end(): void {
    this.#ended = true;
    this.#done();
  }

  /** A late statement of an ended transaction must not run outside of it, on the shared connection. */
  #mustBeOpen(): void {
    if (this.#ended) throw new Error('a statement came after the end of its transaction');
  }
}

async function run(transaction: SqliteTransaction, sql: string): Promise<void> {
  await transaction.executeRaw({ sql, args: [], argTypes: [] });
}
