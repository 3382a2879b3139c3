import { setTimeout as wait } from 'node:timers/promises';

/** What a promise resolves to, or `otherwise` when that takes longer. The promise goes on. */
export async function within<Value>(
  milliseconds: number,
  promise: Promise<Value>,
  otherwise: Value,
): Promise<Value> {
  const waiting = new AbortController();
  const tooLate = wait(milliseconds, otherwise, { signal: waiting.signal }).catch(() => otherwise);
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    waiting.abort();
  }
}
