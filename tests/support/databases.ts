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
  /** the same, with what `fill` writes, which is written once in this process under that name and then copied */
  filled(name: string, fill: (opened: OpenStore) => Promise<void>): Promise<string>;
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
        copy: async (name, make) => {
          const copy = path();
          writeFileSync(copy, await fileOf(name, make));
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
        copy: async (name, make) => createDatabase(server, await templateOf(server, name, make)),
      }),
    );
  });
}

type Make = (url: string) => Promise<void>;

/** New databases of one engine. Migrating and filling one takes many times as long as copying one that was made before. */
interface NewDatabases {
  readonly empty: () => Promise<string>;
  readonly copy: (name: string, make: Make) => Promise<string>;
}

function databasesOf(engine: TestDatabases['engine'], { empty, copy }: NewDatabases): TestDatabases {
  const opened: OpenStore[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()));
  });
  const migrated = () => copy('migrated', async (url) => void (await migrate(url)));
  return {
    engine,
    empty,
    migrated,
    filled: (name, fill) =>
      copy(name, async (url) => {
        await migrate(url);
        const store = await openStore(url, testIds);
        try {
          await fill(store);
        } finally {
          await store.close();
        }
      }),
    open: async (url, options = {}) => {
      const at = url ?? (await migrated());
      const store = await openStore(at, { ...testIds, ...options });
      opened.push(store);
      return { ...store, url: at };
    },
  };
}

const testIds = { ids: { next: () => randomUUID() } };

/** What was made in this process, by name. */
const files = new Map<string, Promise<Uint8Array>>();
const templates = new Map<string, Promise<string>>();

/** Whoever closes a SQLite file last leaves nothing beside it. */
function fileOf(name: string, make: Make): Promise<Uint8Array> {
  const known = files.get(name);
  if (known) return known;
  const folder = mkdtempSync(join(tmpdir(), 'congdoan-sqlite-'));
  const path = join(folder, 'made.db');
  const made = make(`file:${path}`)
    .then(() => readFileSync(path))
    .finally(() => rmSync(folder, { recursive: true, force: true }));
  files.set(name, made);
  return made;
}

/** The name of a database that nobody is connected to, as PostgreSQL wants it of one to copy. */
function templateOf(server: string, name: string, make: Make): Promise<string> {
  const known = templates.get(name);
  if (known) return known;
  const made = createDatabase(server, 'template0').then(async (url) => {
    await make(url);
    return url.slice(server.length + 1);
  });
  templates.set(name, made);
  return made;
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
