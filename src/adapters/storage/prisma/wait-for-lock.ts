import { setTimeout as wait } from 'node:timers/promises';

/** How long (ms) SQLite itself waits for a lock. It does so inside a synchronous call: nobody else is served meanwhile. */
export const blockingWait = 20;
/** Between two attempts everybody else is served. */
const pause = 25;
/** An import or a backup may hold the file for seconds; longer than this is a fault, not a queue. */
export const patience = 30_000;

/**
 * Tries again while another process holds the lock of the SQLite file. A statement that met a lock has done nothing, so that trying
 * again is safe; in an open transaction it leaves the transaction as it was.
 */
export async function waitForLock<T>(attempt: () => T): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!isLocked(error) || performance.now() >= end) throw error;
      await wait(pause);
    }
  }
}

/** SQLITE_BUSY in all its forms. */
export function isLocked(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('SQLITE_BUSY')
  );
}
