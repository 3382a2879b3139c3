import type Database from 'libsql';

/** Longer texts are lists of hundreds of values, of which no two are alike. */
const longestKept = 4_000;
const mostKept = 200;

/** A statement that may be run again and again. */
export interface PreparedStatement {
  readonly columns: readonly string[];
  /** as declared; empty for what is computed */
  readonly columnTypes: readonly string[];
  run(args: readonly unknown[]): Ran;
}

/** What running a statement once gave. */
export interface Ran {
  /** Each row is an array of values in the order of the columns. */
  readonly rows: readonly (readonly unknown[])[];
  readonly changes: number;
}

/** The prepared statements of one connection: preparing the read of a turn costs as much as running it. */
export class SqliteStatements {
  readonly #database: Database.Database;
  /** the one used longest ago stands first */
  readonly #kept = new Map<string, PreparedStatement>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  get(sql: string): PreparedStatement {
    const statement = this.#kept.get(sql) ?? prepare(this.#database, sql);
    if (sql.length > longestKept) return statement;
    this.#kept.delete(sql);
    this.#kept.set(sql, statement);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return statement;
  }
}

function prepare(database: Database.Database, sql: string): PreparedStatement {
  const statement = database.prepare(sql).safeIntegers(true);
  try {
    statement.raw(true);
  } catch {
    // It returns no rows; libSQL has no other way to say so.
    return {
      columns: [],
      columnTypes: [],
      run: (args) => ({ rows: [], changes: statement.run(args.map(bindable)).changes }),
    };
  }
  const columns = statement.columns();
  return {
    columns: columns.map(({ name }) => name),
    columnTypes: columns.map(({ type }) => type ?? ''),
    run: (args) => ({ rows: statement.all(args.map(bindable)).map(withNumbers), changes: 0 }),
  };
}

/** libSQL ends the whole process when it is given a value of another kind. */
function bindable(value: unknown): null | string | number | bigint | Buffer {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Uint8Array) return Buffer.from(value);
  throw new TypeError(`a value of type ${typeof value} cannot be stored`);
}

/** Integers come as bigints, so that none is rounded on the way; those that a number can hold become numbers. */
function withNumbers(row: unknown): readonly unknown[] {
  if (!Array.isArray(row)) throw new TypeError('a row that is no list of values');
  return row.map((value: unknown) => (isSafe(value) ? Number(value) : value));
}

function isSafe(value: unknown): boolean {
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value));
}
