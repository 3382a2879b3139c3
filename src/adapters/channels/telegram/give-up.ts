import { BehindAnother } from '../../../app/ports/behind-another.ts';
import type { HandledUpdate } from './handle-batch.ts';

/**
 * A poll brings only so many updates from the first unconfirmed one on (`batchSize`), so a single message that can
 * never be stored would in the end stand in everybody's way. It is given up only when the store has, that many times, taken
 * other people's messages of the same batch and refused this one: an absent database gives up nothing. With the
 * pause between two tries this is about two minutes, longer than a lock lasts.
 */
export const triesBesideOthers = 60;

/** Counts refusals of single updates, and tells which ones to give up. */
export class RefusedUpdates {
  readonly #tries = new Map<number, number>();

  /** The ids that are given up with this batch. */
  note(batch: readonly HandledUpdate[]): ReadonlySet<number> {
    const storeWorks = batch.some(({ result }) => result.kind === 'stored');
    const givenUp = new Set<number>();
    for (const { id, result } of batch) {
      if (id === undefined) continue;
      if (result.kind !== 'not-stored') {
        this.#tries.delete(id);
        continue;
      }
      // What only waits behind another message of its person was not tried.
      if (!storeWorks || result.error instanceof BehindAnother) continue;
      const tries = (this.#tries.get(id) ?? 0) + 1;
      this.#tries.set(id, tries);
      if (tries < triesBesideOthers) continue;
      this.#tries.delete(id);
      givenUp.add(id);
    }
    return givenUp;
  }
}
