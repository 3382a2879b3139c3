import type { OutgoingStore } from '../../src/app/ports/outgoing-store.ts';

/** The same outbox, knowing whether anybody waits for it: for a time that stands still meanwhile. */
export function watchedOutgoing(store: OutgoingStore): {
  readonly outgoing: OutgoingStore;
  readonly isBusy: () => boolean;
} {
  let pending = 0;
  const counted = async <T>(query: Promise<T>): Promise<T> => {
    pending += 1;
    try {
      return await query;
    } finally {
      pending -= 1;
    }
  };
  return {
    isBusy: () => pending > 0,
    outgoing: {
      ...store,
      claim: (options) => counted(store.claim(options)),
      settle: (...end) => counted(store.settle(...end)),
      abandon: (...times) => counted(store.abandon(...times)),
    },
  };
}
