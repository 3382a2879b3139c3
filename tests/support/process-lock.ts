import { vi } from 'vitest';
import type { TestStore } from './databases.ts';

/** A lock that keeps other processes from storing anything until it is released. */
export interface HeldLock {
  /** On PostgreSQL: resolves when this many statements of others wait. What waits on SQLite can not be seen from outside. */
  isAwaited(by: number): Promise<void>;
  release(): Promise<void>;
}

/** Keeps every other process from writing a table; on SQLite, where there is one writer, from writing at all. They can still read. */
export async function holdTable(
  { database }: TestStore,
  table: 'Answer' | 'Draft' | 'Revision' | 'Session',
): Promise<HeldLock> {
  const isPostgres = database.provider === 'postgresql';
  const held = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const ended = database.transaction(async (tables) => {
    if (isPostgres) await tables.$executeRawUnsafe(`LOCK TABLE "${table}" IN EXCLUSIVE MODE`);
    held.resolve();
    await released.promise;
  });
  await Promise.race([held.promise, ended]);
  return {
    isAwaited: async (by) => {
      if (!isPostgres) return;
      await vi.waitFor(
        async () => {
          const waiting = await database.tables.$queryRawUnsafe<unknown[]>(
            `SELECT 1 FROM pg_locks WHERE NOT granted AND relation = '"${table}"'::regclass`,
          );
          if (waiting.length < by) throw new Error(`${waiting.length} of ${by} wait for ${table}`);
        },
        { timeout: 10_000 },
      );
    },
    release: async () => {
      released.resolve();
      await ended;
    },
  };
}
