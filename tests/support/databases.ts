import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, describe, inject } from 'vitest';
import { migrate } from '../../prisma/migrate.ts';
import { openStore, type OpenStore, type StoreOptions } from '../../src/adapters/storage/open-store.ts';

/** One engine, as a suite sees it. */
export interface TestDatabases {
  readonly engine: 'sqlite' | 'postgresql';
  /** the URL of a new, empty database without tables; also for `DATABASE_URL` of a child process */
  empty(): Promise<string>;
  /** the same, with this program's tables */
  migrated(): Promise<string>;
  /** a store over a new database, or over the one named; closed when the suite ends */
  open(url?: string, options?: Partial<StoreOptions>): Promise<TestStore>;
}

export interface TestStore extends OpenStore {
  readonly url: string;
}

/** Runs one suite on SQLite in a temporary folder and on the run's PostgreSQL server. Everything it opened is gone afterwards. */
export function eachDatabase(suite: (databases: TestDatabases) => void): void {
  sqliteOnly(suite);
  postgresqlOnly(suite);
}

export function sqliteOnly(suite: (databases: TestDatabases) => void): void {
  describe('on SQLite', () => {
    const folder = mkdtempSync(join(tmpdir(), 'congdoan-sqlite-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const path = () => join(folder, `${randomUUID()}.db`);
    suite(
      databasesOf('sqlite', {
        empty: () => Promise.resolve(`file:${path()}`),
        migrated: async () => {
          const copy = path();
          writeFileSync(copy, await migratedFile());
          return `file:${copy}`;
        },
      }),
    );
  });
}

export function postgresqlOnly(suite: (databases: TestDatabases) => void): void {
  describe('on PostgreSQL', () => {
    const server = inject('postgresServer');
    suite(
      databasesOf('postgresql', {
        empty: () => createDatabase(server, 'template0'),
        migrated: async () => createDatabase(server, await migratedTemplate(server)),
      }),
    );
  });
}

function databasesOf(
  engine: TestDatabases['engine'],
  { empty, migrated }: Pick<TestDatabases, 'empty' | 'migrated'>,
): TestDatabases {
  const opened: OpenStore[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()));
  });
  return {
    engine,
    empty,
    migrated,
    open: async (url, options = {}) => {
      const at = url ?? (await migrated());
      const store = await openStore(at, { ids: { next: () => randomUUID() }, ...options });
      opened.push(store);
      return { ...store, url: at };
    },
  };
}

/** Every migration, once in this process: a copy takes a fraction of the time. */
let migratedSqlite: Promise<Uint8Array> | undefined;
let migratedPostgres: Promise<string> | undefined;

function migratedFile(): Promise<Uint8Array> {
  migratedSqlite ??= inFolder(async (folder) => {
    const path = join(folder, 'migrated.db');
    await migrate(`file:${path}`);
    return readFileSync(path);
  });
  return migratedSqlite;
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'congdoan-sqlite-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The name of a database that nobody is connected to, as PostgreSQL wants it of one to copy. */
function migratedTemplate(server: string): Promise<string> {
  migratedPostgres ??= (async () => {
    const url = await createDatabase(server, 'template0');
    await migrate(url);
    return url.slice(server.length + 1);
  })();
  return migratedPostgres;
}

async function createDatabase(server: string, template: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = await started(server);
  try {
    await admin.executeScript(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`);
  } finally {
    await admin.dispose();
  }
  return `${server}/${name}`;
}

/** The first to ask may be earlier than the server. */
async function started(server: string) {
  const patience = performance.now() + 50_000;
  for (;;) {
    const admin = await new PrismaPg({ connectionString: `${server}/postgres` }).connect();
    try {
      await admin.executeScript('SELECT 1');
      return admin;
    } catch (error) {
      await admin.dispose();
      if (performance.now() > patience) throw error;
      await wait(100);
    }
  }
}
