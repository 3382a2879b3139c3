import type { IncomingMessage, Receive } from '../../../app/ports/channel.ts';
import { updateId, type UpdateReading } from './read-update.ts';

/** One element of a batch, and what became of it. */
export interface HandledUpdate {
  /** absent when the update is so malformed that it can not even be confirmed by itself */
  readonly id: number | undefined;
  readonly result:
    | { readonly kind: 'stored' }
    | { readonly kind: 'ignored' }
    /** it must come again */
    | { readonly kind: 'not-stored'; readonly error: unknown };
}

/**
 * Hands every update on, in its order, and waits until each is stored: different people in parallel, while
 * `receive` keeps one person's messages in the order they were handed in. Never throws.
 */
export function handleBatch(
  updates: readonly unknown[],
  read: (update: unknown) => UpdateReading,
  receive: Receive,
): Promise<readonly HandledUpdate[]> {
  return Promise.all(
    updates.map(async (update): Promise<HandledUpdate> => {
      const id = updateId(update);
      // No `await` before `receive`: the order of the batch is the order of the calls.
      const reading = read(update);
      if (reading.kind === 'ignored') return { id, result: { kind: 'ignored' } };
      return { id, result: await store(reading.message, receive) };
    }),
  );
}

async function store(message: IncomingMessage, receive: Receive): Promise<HandledUpdate['result']> {
  try {
    await receive(message).stored;
    return { kind: 'stored' };
  } catch (error) {
    return { kind: 'not-stored', error };
  }
}
