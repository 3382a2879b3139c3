import type { PrismaLibSql } from '@prisma/adapter-libsql';
import Database from 'libsql';
import { z } from 'zod';
import { SqliteStatements, type PreparedStatement, type Ran } from './sqlite-statements.ts';
import { blockingWait, isLocked, waitForLock } from './wait-for-lock.ts';

/** What Prisma's libSQL adapter works on. */
type Client = ReturnType<PrismaLibSql['createClient']>;
type ResultSet = Awaited<ReturnType<Client['execute']>>;
type Statement = Exclude<Parameters<Client['batch']>[0][number], readonly unknown[]>;

/** The adapter reads rows by position only; arrays are what libSQL has, and enough. */
const rowsSchema = z.custom<ResultSet['rows']>((rows) => Array.isArray(rows));

/**
 * - WAL: readers and the one writer do not wait for each other.
 * - synchronous FULL: an acknowledged answer survives a power cut.
 */
const pragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  `busy_timeout = ${blockingWait}`,
];

/**
 * One SQLite file over exactly one connection, in the place of `@libsql/client`, which loses committed answers: it prepares a new
 * statement for each call and leaves it unfinished when it meets a lock, and while an unfinished statement exists SQLite commits nothing on that
 * connection, though it says so (tests/integration/storage/locked.test.ts). Here a statement that met a lock is the one that is tried again.
 * Keeping prepared statements also makes a message a quarter cheaper.
 */
export class SqliteClient implements Client {
  readonly protocol = 'file';
  closed = false;
  readonly #path: string;
  #database: Database.Database;
  #statements: SqliteStatements;
  #mustReopen = false;

  constructor(path: string) {
    this.#path = path;
    this.#database = new Database(path);
    this.#statements = new SqliteStatements(this.#database);
  }

  /** Settings belong to the connection, so that each new one gets them before anything else. */
  async prepare(): Promise<void> {
    for (const pragma of pragmas) await this.executeMultiple(`PRAGMA ${pragma}`);
  }

  /** For Prisma's adapter. */
  async execute(statement: Statement): Promise<ResultSet> {
    const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement;
    if (!Array.isArray(args)) throw new Error('named arguments are not supported');
    const { prepared, rows, changes } = await this.run(sql, args);
    return {
      columns: [...prepared.columns],
      columnTypes: [...prepared.columnTypes],
      rows: rowsSchema.parse(rows),
      rowsAffected: changes,
      lastInsertRowid: undefined,
      toJSON: () => rows,
    };
  }

  async run(sql: string, args: readonly unknown[]): Promise<Ran & { readonly prepared: PreparedStatement }> {
    await this.#reopenIfNeeded();
    const prepared = this.#statements.get(sql);
    try {
      const ran = await waitForLock(() => prepared.run(args));
      return { ...ran, prepared };
    } catch (error) {
      // The statement stays unfinished: no commit of this connection is to be trusted any more.
      if (isLocked(error)) this.#mustReopen = true;
      throw error;
    }
  }

  /** Also for BEGIN, COMMIT and ROLLBACK; these statements are always finished, whether they met a lock or not. */
  async executeMultiple(script: string): Promise<void> {
    await this.#reopenIfNeeded();
    await waitForLock(() => this.#database.exec(script));
  }

  close(): void {
    this.closed = true;
    try {
      // Leaves one complete file behind, if nobody else is using it; if somebody is, they will.
      this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      this.#database.close();
    }
  }

  async #reopenIfNeeded(): Promise<void> {
    if (!this.#mustReopen || this.#database.inTransaction) return;
    this.#mustReopen = false;
    this.#database.close();
    this.#database = new Database(this.#path);
    this.#statements = new SqliteStatements(this.#database);
    await this.prepare();
  }

  // The adapter around this class makes its own transactions and never asks for these.
  batch = unused;
  migrate = unused;
  transaction = unused;
  sync = unused;
  reconnect(): void {
    throw new Error('not used');
  }
}

function unused(): Promise<never> {
  return Promise.reject(new Error('not used'));
}
