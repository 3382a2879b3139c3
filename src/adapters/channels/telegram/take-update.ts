import type { IncomingMessage, Receive } from '../../../app/ports/channel.ts';
import { within } from '../within.ts';
import type { UpdateReading } from './read-update.ts';

/**
 * Takes the body of a webhook. What could not be stored, or not in time, Telegram brings again until it is; the second is then known as a
 * repetition. Never rejects. `storeWithin` (ms) is how long Telegram is kept waiting.
 */
export async function takeUpdate(
  reading: UpdateReading,
  receive: Receive,
  storeWithin: number,
): Promise<'stored' | 'ignored' | 'not-stored'> {
  if (reading.kind === 'ignored') return 'ignored';
  const isStored = await within(storeWithin, store(reading.message, receive), false);
  return isStored ? 'stored' : 'not-stored';
}

async function store(message: IncomingMessage, receive: Receive): Promise<boolean> {
  try {
    await receive(message).stored;
    return true;
  } catch {
    // The program has logged why.
    return false;
  }
}
