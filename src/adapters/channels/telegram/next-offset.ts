import type { HandledUpdate } from './handle-batch.ts';

/**
 * The offset of the next `getUpdates`, which confirms everything before it for good
 * (https://core.telegram.org/bots/api#getupdates): up to the first update that is not stored, else behind the last.
 * It follows the batch even backwards: after a quiet week Telegram goes on with a random number
 * (https://core.telegram.org/bots/api#update), and what was confirmed does not come back.
 */
export function nextOffset(
  offset: number,
  batch: readonly HandledUpdate[],
  givenUp: ReadonlySet<number>,
): number {
  const all: number[] = [];
  const open: number[] = [];
  for (const { id, result } of batch) {
    if (id === undefined) continue;
    all.push(id);
    if (result.kind === 'not-stored' && !givenUp.has(id)) open.push(id);
  }
  if (open.length > 0) return Math.min(...open);
  return all.length > 0 ? Math.max(...all) + 1 : offset;
}
