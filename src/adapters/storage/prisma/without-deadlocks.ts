import { isDeadlock } from './failures.ts';

const attempts = 5;

/**
 * Repeats a transaction that PostgreSQL ended because it and another one waited for each other. Everything in it was undone, so that it
 * may be repeated.
 */
export async function withoutDeadlocks<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === attempts || !isDeadlock(error)) throw error;
    }
  }
}
