import { chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Backups } from '../../app/ports/backups.ts';
import { parseDatabaseUrl } from './database-url.ts';

/** `BACKUP_DIR` and `BACKUP_KEEP`. */
export interface BackupSettings {
  /** absent: `backups` beside the database */
  readonly folder?: string;
  /** how many copies are kept; with one a day, for how many days */
  readonly keep: number;
}

const pgDump = 'pg_dump --format=custom --file=congdoan-$(date +%F).dump "$DATABASE_URL"';

/** Dated copies of a SQLite file, one a day; a PostgreSQL server has its own tools. */
export function backupsOf(databaseUrl: string, settings: BackupSettings): Backups {
  const target = parseDatabaseUrl(databaseUrl);
  if (target.provider === 'postgresql') {
    const elsewhere = { kind: 'elsewhere', how: pgDump } as const;
    return { make: async () => elsewhere, describe: async () => elsewhere };
  }
  const { keep } = settings;
  const folder = settings.folder ?? join(dirname(target.path), 'backups');
  const fileOf = (day: string) => join(folder, `congdoan-${day}.db`);
  return {
    make: async (day) => {
      const file = fileOf(day);
      // Names and phone numbers stand in it.
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await copyWhole(target.path, file);
      const { size } = await stat(file);
      // By number and not by age: a clock that jumped ahead must not make all of them old.
      const removed = (await copiesIn(folder)).slice(0, -keep).filter((name) => join(folder, name) !== file);
      for (const old of removed) await rm(join(folder, old));
      return { kind: 'copied', file, size, removed };
    },
    describe: async (day) => ({
      kind: 'file',
      file: fileOf(day),
      kept: keep,
      existing: await copiesIn(folder),
    }),
  };
}

/** Under its name only once it is complete, checked and on the disk. */
async function copyWhole(from: string, to: string): Promise<void> {
  const part = `${to}.part`;
  await rm(part, { force: true });
  try {
    await vacuumInto(from, part);
    await chmod(part, 0o600);
    await flush(part);
    await rename(part, to);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function vacuumInto(from: string, to: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./vacuum-into.ts', import.meta.url), { workerData: { from, to } });
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('the copying thread ended without a copy')),
    );
  });
}

/** Names of the copies, oldest first. Anything else in the folder is left alone. */
async function copiesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^congdoan-\d{4}-\d\d-\d\d\.db$/.test(name)).toSorted();
}
