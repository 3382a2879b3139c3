import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
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
    suite(databasesOf('sqlite', () => Promise.resolve(`file:${join(folder, `${randomUUID()}.db`)}`)));
  });
}

export function postgresqlOnly(suite: (databases: TestDatabases) => void): void {
  describe('on PostgreSQL', () => {
    suite(databasesOf('postgresql', () => createDatabase(inject('postgresServer'))));
  });
}

function databasesOf(engine: TestDatabases['engine'], empty: () => Promise<string>): TestDatabases {
  const opened: OpenStore[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()));
  });
  const migrated = async () => {
    const url = await empty();
    await migrate(url);
    return url;
  };
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

async function createDatabase(server: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = await started(server);
  try {
    await admin.executeScript(`CREATE DATABASE "${name}" TEMPLATE template0`);
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
